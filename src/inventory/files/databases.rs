//! The package databases inside an image, and what each says which package owns.
//!
//! Looked for, in this order, where the first to claim a file has it: dpkg (a `status` file with
//! lists of files, or distroless's `status.d` with checksums), apk, rpm, conda environments, Python
//! distributions that none of these installed, and the paths of a Nix store. Of rpm's databases the
//! older forms (`Packages`, `Packages.db`) are not read: what they own becomes remainder.

use super::super::needs::{Needing, Owned, Sizes};
use super::super::{Fault, Item, apk, conda, dpkg, nix, pip, rpmdb};
use crate::image::{Tree, TreePath};
use std::collections::{BTreeSet, HashMap};

/// The longest text that is read: a hundred times dpkg's status of a desktop.
const TEXT: u64 = 64 << 20;
/// The longest database of rpm: they are longer than all others, for they hold all that is known of
/// each file, and what has changed in each package.
const RPM_LONGEST: u64 = 1 << 30;

/// Where apk's database is: of a base as it was, and of one where `/lib` is in `/usr`.
const APK: [&str; 2] = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];

/// Where rpm's database is: of late, before, and where the rest of the image is ostree's.
const RPM: [&str; 3] =
    ["usr/lib/sysimage/rpm/rpmdb.sqlite", "var/lib/rpm/rpmdb.sqlite", "usr/share/rpm/rpmdb.sqlite"];

/// A package and the files that its database says are its own.
pub(super) struct Claim {
    /// The package; its size and references are still open.
    pub package: Needing,
    /// Files, links and folders, where they really lie; some may not be there.
    pub files: Vec<TreePath>,
}

/// Everything that a package database in `tree` claims.
pub(super) fn claims(tree: &Tree) -> Result<Vec<Claim>, Fault> {
    let mut claims = dpkg_status(tree)?;
    claims.extend(dpkg_status_folder(tree)?);
    claims.extend(installed(tree, &APK, TEXT, apk::parse)?);
    claims.extend(installed(tree, &RPM, RPM_LONGEST, rpmdb::parse)?);
    claims.extend(conda_prefixes(tree)?);
    let claimed: BTreeSet<&TreePath> = claims.iter().flat_map(|claim| &claim.files).collect();
    let distributions = python_distributions(tree, &claimed)?;
    claims.extend(distributions);
    claims.extend(store_paths(tree));
    Ok(claims)
}

/// dpkg's database: what is installed in `status`, the files of each package in a list.
fn dpkg_status(tree: &Tree) -> Result<Vec<Claim>, Fault> {
    const STATUS: &str = "var/lib/dpkg/status";
    const INFO: &str = "var/lib/dpkg/info";
    let Some(text) = read(tree, STATUS.as_bytes(), TEXT)? else { return Ok(Vec::new()) };
    let packages = dpkg::parse(&text, Sizes::Measured).map_err(|fault| fault.inside(STATUS))?;
    let info = tree.resolve(INFO.as_bytes()).map(|(info, _)| by_stem(tree, info));
    let info = info.unwrap_or_default();
    let claim = |package: Needing| {
        let mut files = Vec::new();
        // Packages of several architectures have theirs in the name.
        let name = &package.item.name;
        let with_arch = package.item.id.split('=').next().unwrap_or(name);
        for stem in [name.as_bytes(), with_arch.as_bytes()] {
            for (path, is_list) in info.get(stem).into_iter().flatten() {
                if !is_list {
                    files.push((*path).clone());
                    continue;
                }
                // The list itself is nobody's: dpkg writes it, with the time of the installation.
                let Some(text) = read(tree, path.as_bytes(), TEXT)? else { continue };
                let text = String::from_utf8_lossy(&text);
                files.extend(text.lines().filter_map(|path| tree.locate(path.as_bytes())));
            }
        }
        Ok(Claim { package, files })
    };
    packages.into_iter().map(claim).collect()
}

/// The files in dpkg's folder `info` by the package that they are of; is it the list of its files?
fn by_stem<'a>(tree: &'a Tree, info: &TreePath) -> HashMap<&'a [u8], Vec<(&'a TreePath, bool)>> {
    let mut files: HashMap<&[u8], Vec<(&TreePath, bool)>> = HashMap::new();
    for (path, _) in tree.beneath(info).filter(|(_, entry)| entry.content().is_some()) {
        let name = path.name();
        if let Some(dot) = name.iter().rposition(|&byte| byte == b'.') {
            files.entry(&name[..dot]).or_default().push((path, &name[dot..] == b".list"));
        }
    }
    files
}

/// Distroless: a file for each package, and one with the checksums of its files.
fn dpkg_status_folder(tree: &Tree) -> Result<Vec<Claim>, Fault> {
    const FOLDER: &str = "var/lib/dpkg/status.d";
    let mut claims = Vec::new();
    let Some((folder, _)) = tree.resolve(FOLDER.as_bytes()) else { return Ok(claims) };
    for (path, _) in tree.beneath(folder) {
        if path.name().ends_with(b".md5sums") {
            continue;
        }
        let Some(text) = read(tree, path.as_bytes(), TEXT)? else { continue };
        for package in
            dpkg::parse(&text, Sizes::Measured).map_err(|fault| fault.inside(&path.to_string()))?
        {
            let sums = [path.as_bytes(), b".md5sums"].concat();
            let text = read(tree, &sums, TEXT)?.unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let listed = text.lines().filter_map(|line| Some(line.split_once("  ")?.1));
            let mut files: Vec<TreePath> =
                listed.filter_map(|name| tree.locate(name.as_bytes())).collect();
            files.extend(tree.locate(&sums));
            files.push(path.clone());
            claims.push(Claim { package, files });
        }
    }
    Ok(claims)
}

/// What the first database that is there says, of those at `places`.
fn installed(
    tree: &Tree,
    places: &[&str],
    longest: u64,
    parse: fn(&[u8]) -> Result<Vec<Owned>, Fault>,
) -> Result<Vec<Claim>, Fault> {
    for place in places {
        if let Some(database) = read(tree, place.as_bytes(), longest)? {
            let packages = parse(&database).map_err(|fault| fault.inside(place))?;
            return Ok(packages.into_iter().map(|owned| claim(tree, &[], owned)).collect());
        }
    }
    Ok(Vec::new())
}

/// Every prefix with conda's records in it. What is called so and is none stays remainder: such
/// names are anybody's.
fn conda_prefixes(tree: &Tree) -> Result<Vec<Claim>, Fault> {
    let mut claims = Vec::new();
    for (path, _) in files_in(tree, |folder| folder == b"conda-meta", b".json") {
        let Some(text) = read(tree, path.as_bytes(), TEXT)? else { continue };
        let Ok(owned) = conda::parse(&text) else { continue };
        let prefix = path.parent().and_then(|records| records.parent()).unwrap_or_default();
        let mut claim = claim(tree, prefix.as_bytes(), owned);
        claim.files.push(path);
        claims.push(claim);
    }
    Ok(claims)
}

/// What pip installed: every `*.dist-info` with a record of its files that nobody else `claimed`.
/// What is called so and is none stays remainder, as of conda.
fn python_distributions(tree: &Tree, claimed: &BTreeSet<&TreePath>) -> Result<Vec<Claim>, Fault> {
    let mut claims = Vec::new();
    for (path, folder) in files_in(tree, |folder| folder.ends_with(b".dist-info"), b"METADATA") {
        let record = [folder.as_bytes(), b"/RECORD"].concat();
        let Some(record_text) = read(tree, &record, TEXT)? else { continue };
        let Some(text) = read(tree, path.as_bytes(), TEXT)?.filter(|_| !claimed.contains(&path))
        else {
            continue;
        };
        let (Ok(package), Ok((_, files))) = (pip::metadata(&text), pip::record(&record_text))
        else {
            continue;
        };
        let site = folder.parent().unwrap_or_default();
        claims.push(claim(tree, site.as_bytes(), Owned { package, files }));
    }
    Ok(claims)
}

/// Everything in a Nix store, by store path.
fn store_paths(tree: &Tree) -> Vec<Claim> {
    let Some((store, _)) = tree.resolve(b"nix/store") else { return Vec::new() };
    let mut claims: Vec<Claim> = Vec::new();
    let mut is_open = false;
    for (path, _) in tree.beneath(store) {
        if path.parent().as_ref() == Some(store) {
            let id = format!("/{path}");
            let package = nix::name(&id).map(|name| store_path(&id, name));
            is_open = package.is_some();
            claims.extend(package.map(|package| Claim { package, files: Vec::new() }));
        }
        if let Some(claim) = claims.last_mut().filter(|_| is_open) {
            claim.files.push(path.clone());
        }
    }
    claims
}

fn store_path(id: &str, name: &str) -> Needing {
    let (id, name, references) = (id.into(), name.into(), Vec::new());
    let item = Item { id, name, source: None, bytes: 0, references };
    Needing { item, provides: Vec::new(), needs: Vec::new() }
}

/// The package, with its files where they lie from the folder that its database counts from.
fn claim(tree: &Tree, from: &[u8], Owned { package, files }: Owned) -> Claim {
    let place = |file: &String| tree.locate(&[from, b"/", file.as_bytes()].concat());
    Claim { package, files: files.iter().filter_map(place).collect() }
}

/// Files in folders of a name, by the end of their own name; each with its folder.
fn files_in<'a>(
    tree: &'a Tree,
    folder: impl Fn(&[u8]) -> bool + 'a,
    end: &'a [u8],
) -> impl Iterator<Item = (TreePath, TreePath)> + 'a {
    tree.iter().filter(|(_, entry)| entry.content().is_some()).filter_map(move |(path, _)| {
        let parent = path.parent()?;
        (path.name().ends_with(end) && folder(parent.name())).then(|| (path.clone(), parent))
    })
}

/// What is in a file of the image of at most so many bytes, links followed; `None` if there is no
/// such file.
fn read(tree: &Tree, path: &[u8], longest: u64) -> Result<Option<Vec<u8>>, Fault> {
    let Some(content) = tree.resolve(path).and_then(|(_, entry)| entry.content()) else {
        return Ok(None);
    };
    let file = String::from_utf8_lossy(path).into_owned();
    content.read(longest).map(Some).map_err(|source| Fault::Content { file, source })
}
