//! The package databases inside an image, and what each says which package owns.
//!
//! Looked for, in this order, where the first to claim a file has it: dpkg (a `status` file with
//! lists of files, or distroless's `status.d` with checksums), apk, rpm, conda environments, Python
//! distributions that none of these installed, and the paths of a Nix store. Of rpm's databases the
//! older forms (`Packages`, `Packages.db`) are not read: what they own becomes remainder.

use super::super::needs::{Needing, Owned, Sizes};
use super::super::{Fault, Item, apk, conda, dpkg, nix, pip, rpmdb};
use crate::image::{Tree, TreePath};
use std::collections::BTreeSet;

/// The longest database that is read. rpm's are the longest that there are, for they hold all that is
/// known of each file, and what has changed in each package.
const LONGEST: u64 = 1 << 30;

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
    claims.extend(installed(tree, &APK, apk::parse)?);
    claims.extend(installed(tree, &RPM, rpmdb::parse)?);
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
    let Some(text) = read(tree, STATUS.as_bytes())? else { return Ok(Vec::new()) };
    let packages = dpkg::parse(&text, Sizes::Measured).map_err(|fault| fault.inside(STATUS))?;
    let claim = |package: Needing| {
        let mut files = Vec::new();
        // Packages of several architectures have theirs in the name.
        let name = &package.item.name;
        let with_arch = package.item.id.split('=').next().unwrap_or(name);
        for name in [name.as_str(), with_arch] {
            let list = format!("{INFO}/{name}.list");
            let Some(text) = read(tree, list.as_bytes())? else { continue };
            let text = String::from_utf8_lossy(&text);
            files.extend(text.lines().filter_map(|path| tree.locate(path.as_bytes())));
            // But not the list itself: dpkg writes it, with the time of the installation.
            let others = called(tree, INFO, &format!("{name}."));
            files.extend(others.into_iter().filter(|path| !path.name().ends_with(b".list")));
        }
        Ok(Claim { package, files })
    };
    packages.into_iter().map(claim).collect()
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
        let Some(text) = read(tree, path.as_bytes())? else { continue };
        for package in
            dpkg::parse(&text, Sizes::Measured).map_err(|fault| fault.inside(&path.to_string()))?
        {
            let sums = [path.as_bytes(), b".md5sums"].concat();
            let text = read(tree, &sums)?.unwrap_or_default();
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
    parse: fn(&[u8]) -> Result<Vec<Owned>, Fault>,
) -> Result<Vec<Claim>, Fault> {
    for place in places {
        if let Some(database) = read(tree, place.as_bytes())? {
            let packages = parse(&database).map_err(|fault| fault.inside(place))?;
            return Ok(packages.into_iter().map(|owned| claim(tree, &[], owned)).collect());
        }
    }
    Ok(Vec::new())
}

/// Every prefix with conda's records in it.
fn conda_prefixes(tree: &Tree) -> Result<Vec<Claim>, Fault> {
    let mut claims = Vec::new();
    for (path, _) in files_in(tree, |folder| folder == b"conda-meta", b".json") {
        let Some(text) = read(tree, path.as_bytes())? else { continue };
        let owned = conda::parse(&text).map_err(|fault| fault.inside(&path.to_string()))?;
        let prefix = path.parent().and_then(|records| records.parent()).unwrap_or_default();
        let mut claim = claim(tree, prefix.as_bytes(), owned);
        claim.files.push(path);
        claims.push(claim);
    }
    Ok(claims)
}

/// What pip installed: every `*.dist-info` with a record of its files that nobody else `claimed`.
fn python_distributions(tree: &Tree, claimed: &BTreeSet<&TreePath>) -> Result<Vec<Claim>, Fault> {
    let mut claims = Vec::new();
    for (path, folder) in files_in(tree, |folder| folder.ends_with(b".dist-info"), b"METADATA") {
        let record = [folder.as_bytes(), b"/RECORD"].concat();
        let Some(record_text) = read(tree, &record)? else { continue };
        let Some(text) = read(tree, path.as_bytes())?.filter(|_| !claimed.contains(&path)) else {
            continue;
        };
        let package = pip::metadata(&text).map_err(|fault| fault.inside(&path.to_string()))?;
        let (_, files) =
            pip::record(&record_text).map_err(|fault| fault.inside(&format!("{folder}/RECORD")))?;
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

/// Files in `folder` whose names begin so and go on with one more word.
fn called(tree: &Tree, folder: &str, begin: &str) -> Vec<TreePath> {
    let Some((folder, _)) = tree.resolve(folder.as_bytes()) else { return Vec::new() };
    let is_meant =
        |name: &[u8]| name.strip_prefix(begin.as_bytes()).is_some_and(|end| !end.contains(&b'.'));
    (tree.beneath(folder))
        .filter(|(path, entry)| entry.content().is_some() && is_meant(path.name()))
        .map(|(path, _)| path.clone())
        .collect()
}

/// What is in a file of the image, links followed; none if there is no such file.
fn read(tree: &Tree, path: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
    let Some(content) = tree.resolve(path).and_then(|(_, entry)| entry.content()) else {
        return Ok(None);
    };
    let file = String::from_utf8_lossy(path).into_owned();
    content.read(LONGEST).map(Some).map_err(|source| Fault::Content { file, source })
}
