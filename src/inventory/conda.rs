//! conda: the records of what is installed in a prefix, `conda-meta/*.json`.
//!
//! A record lists the files of its package with their sizes. Those made at installation, byte code
//! of Python, and links have none and count nothing; the archive's own `size` is not asked. What a
//! package needs are the names in `depends`; those of the system (`__glibc`) are nobody's.

use super::needs::{Needing, Owned};
use super::{Fault, Format, InventoryError, Item, Problem};
use crate::document::{entries, file_name, read_input};
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Record {
    name: String,
    version: String,
    build: String,
    #[serde(default)]
    depends: Vec<String>,
    paths_data: Option<PathsData>,
}

#[derive(Deserialize)]
struct PathsData {
    paths: Vec<Installed>,
}

#[derive(Deserialize)]
struct Installed {
    #[serde(rename = "_path")]
    path: String,
    path_type: Option<String>,
    size_in_bytes: Option<u64>,
}

/// Is it a folder of records, by its name?
pub(super) fn is_records(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "conda-meta")
}

/// The packages of a prefix, or of the `conda-meta` folder in one.
pub(super) fn read_folder(path: &Path) -> Result<Vec<Needing>, InventoryError> {
    let inside = path.join("conda-meta");
    let records = if inside.is_dir() { &inside } else { path };
    let mut packages = Vec::new();
    for file in entries(records)? {
        if file_name(&file).ends_with(".json") {
            let owned = parse(&read_input(&file)?);
            let owned = owned.map_err(|fault| InventoryError::new(&file, fault))?;
            packages.push(owned.package);
        }
    }
    Ok(packages)
}

/// The package of one record, with its files.
pub(super) fn parse(text: &[u8]) -> Result<Owned, Fault> {
    let Record { name, version, build, depends, paths_data } = serde_json::from_slice(text)
        .map_err(|source| Fault::Json { format: Format::Conda, source })?;
    for (place, text) in [("name", &name), ("version", &version), ("build", &build)] {
        if text.is_empty() || text.contains(char::is_whitespace) {
            let problem = Problem::form("one word", text);
            return Err(Fault::Entry { place: place.into(), problem });
        }
    }
    let no_size = |absent| Fault::NoSize { package: name.clone(), absent };
    let paths = paths_data.ok_or_else(|| no_size("paths_data"))?.paths;
    let mut bytes = 0_u64;
    for (at, Installed { path, path_type, size_in_bytes }) in paths.iter().enumerate() {
        let fault = |problem| Fault::Entry { place: format!("paths_data.paths[{at}]"), problem };
        let is_plain = matches!(path_type.as_deref(), None | Some("hardlink"));
        match size_in_bytes {
            Some(size) => {
                let sum = bytes.checked_add(*size);
                let overflow = || fault(Problem::size("size_in_bytes", &size.to_string()));
                bytes = sum.ok_or_else(overflow)?;
            }
            None if is_plain && !path.ends_with(".pyc") => {
                return Err(fault(Problem::Missing("size_in_bytes")));
            }
            None => {}
        }
    }
    let mut needs = Vec::new();
    for (at, spec) in depends.iter().enumerate() {
        let fault = |problem| Fault::Entry { place: format!("depends[{at}]"), problem };
        needs.push(vec![wanted(spec).map_err(fault)?.to_string()]);
    }
    let item = Item {
        id: format!("{name}={version}={build}"),
        source: None,
        bytes,
        references: Vec::new(),
        name,
    };
    let files = paths.into_iter().map(|installed| installed.path).collect();
    Ok(Owned { package: Needing { item, provides: Vec::new(), needs }, files })
}

/// The name in a match specification, `[CHANNEL::]NAME[ VERSION[ BUILD]]`.
fn wanted(spec: &str) -> Result<&str, Problem> {
    let name = spec.rsplit("::").next().unwrap_or_default().trim_start();
    let ends = |c: char| c.is_whitespace() || "<>=!~[".contains(c);
    let name = name.split(ends).next().unwrap_or_default();
    if name.is_empty() {
        return Err(Problem::form("a package, `name` or `name version`,", spec));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_package_owns_its_files_with_or_without_sizes() {
        let text = br#"{"name": "a", "version": "1", "build": "0", "paths_data": {"paths": [
            {"_path": "bin/a", "path_type": "unix_python_entry_point"},
            {"_path": "lib/a.py", "path_type": "hardlink", "size_in_bytes": 3}]}}"#;
        let owned = parse(text).unwrap();
        assert_eq!((owned.package.item.bytes, owned.files.len()), (3, 2));
    }
}
