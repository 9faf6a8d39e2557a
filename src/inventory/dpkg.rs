//! dpkg: the stanzas of a `status` file, or of the files in a `status.d` folder.
//!
//! Distroless images have the folder: a file for each package, without `Status`, beside
//! `.md5sums` files. A package counts if it is there in full: its status ends in `installed`, or it
//! only waits for triggers. `Installed-Size` is in KiB, as estimated when the package was built.
//!
//! Needs are `Pre-Depends` and `Depends`, versions left aside, for what is installed fits. Where
//! several architectures are installed, a package needs others of its own first.

use super::needs::{Needing, Sizes};
use super::stanza::{Stanza, stanzas};
use super::{Fault, InventoryError, Item, Problem, whole};
use crate::document::{entries, file_name, read_input};
use std::collections::BTreeSet;
use std::path::Path;

/// The last word of a status under which all files of a package are there.
const THERE: [&str; 3] = ["installed", "triggers-awaited", "triggers-pending"];

/// The packages of a `status.d` folder.
pub(super) fn read_folder(path: &Path) -> Result<Vec<Needing>, InventoryError> {
    let mut packages = Vec::new();
    for file in entries(path)? {
        if file.is_file() && !file_name(&file).ends_with(".md5sums") {
            let found = parse(&read_input(&file)?, Sizes::Told);
            packages.extend(found.map_err(|fault| InventoryError::new(&file, fault))?);
        }
    }
    Ok(packages)
}

/// The installed packages of a `status` file.
pub(super) fn parse(text: &[u8], sizes: Sizes) -> Result<Vec<Needing>, Fault> {
    let text = String::from_utf8_lossy(text);
    let mut packages = Vec::new();
    for stanza in &stanzas(&text)? {
        if is_installed(stanza)? {
            packages.push(package(stanza, sizes)?);
        }
    }
    Ok(packages)
}

fn is_installed(stanza: &Stanza) -> Result<bool, Fault> {
    let Some(status) = stanza.one("Status")? else { return Ok(true) };
    match *status.text.split_whitespace().collect::<Vec<_>>() {
        [_want, _error, state] => Ok(THERE.contains(&state)),
        _ => {
            let wants = "a status of three words, like `install ok installed`,";
            Err(status.fault(Problem::form(wants, &status.text)))
        }
    }
}

fn package(stanza: &Stanza, sizes: Sizes) -> Result<Needing, Fault> {
    let name = stanza.word("Package")?;
    let (version, arch) = (stanza.word("Version")?, stanza.word("Architecture")?);
    let bytes = match sizes {
        Sizes::Told => installed_bytes(stanza, name)?,
        Sizes::Measured => 0,
    };
    let source = stanza.one("Source")?;
    let source = source.and_then(|field| field.text.split_whitespace().next()).unwrap_or(name);
    let of_arch = |name: &str| format!("{name}:{arch}");
    let mut provides = vec![of_arch(name)];
    for provided in relations(stanza, "Provides")? {
        provides.extend(provided.into_iter().map(String::from));
    }
    let mut needs = relations(stanza, "Pre-Depends")?;
    needs.extend(relations(stanza, "Depends")?);
    // The one of the own architecture comes first.
    let both = |name: &str| [of_arch(name), name.into()];
    let needs = needs.into_iter().map(|need| need.into_iter().flat_map(both).collect()).collect();
    let item = Item {
        id: format!("{name}:{arch}={version}"),
        name: name.into(),
        source: Some(source.into()),
        bytes,
        references: Vec::new(),
    };
    Ok(Needing { item, provides, needs })
}

fn installed_bytes(stanza: &Stanza, name: &str) -> Result<u64, Fault> {
    let size = stanza.one("Installed-Size")?.ok_or_else(|| {
        let (package, field) = (name.into(), "Installed-Size");
        Fault::Line { line: stanza.line, problem: Problem::Lacks { package, field } }
    })?;
    let kibibytes = whole("Installed-Size", &size.text).map_err(|fault| size.fault(fault))?;
    let too_large = || size.fault(Problem::size("Installed-Size", &size.text));
    kibibytes.checked_mul(1024).ok_or_else(too_large)
}

/// The longest relations that are read, in bytes: a thousand times those of real packages.
const LONGEST: usize = 1 << 20;

/// The relations in `field`, each once: names, alternatives together.
fn relations<'a>(stanza: &'a Stanza, field: &str) -> Result<Vec<Vec<&'a str>>, Fault> {
    let Some(field) = stanza.one(field)?.filter(|field| !field.text.is_empty()) else {
        return Ok(Vec::new());
    };
    if field.text.len() > LONGEST {
        return Err(field.fault(Problem::TooLong(LONGEST)));
    }
    let alternatives = |text: &'a str| text.split('|').map(related).collect();
    let all: Result<BTreeSet<Vec<&str>>, Problem> =
        field.text.split(',').map(alternatives).collect();
    Ok(all.map_err(|problem| field.fault(problem))?.into_iter().collect())
}

/// The name in one relation, `NAME[:ARCH] [(VERSION)]`.
fn related(relation: &str) -> Result<&str, Problem> {
    let relation = relation.trim();
    let (name, is_closed) = match relation.split_once('(') {
        Some((name, version)) => (name.trim_end(), version.ends_with(')')),
        None => (relation, true),
    };
    let name = name.split(':').next().unwrap_or_default();
    if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == ')') || !is_closed {
        return Err(Problem::form("a package, `name` or `name (>= version)`,", relation));
    }
    Ok(name)
}
