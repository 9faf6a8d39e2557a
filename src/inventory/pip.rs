//! pip: packages installed in a site-packages folder, from their `*.dist-info` folders.
//!
//! Each has METADATA, with name, version and what is required, and RECORD, with the files and their
//! sizes; what has none there (byte code, RECORD itself) counts nothing. Names are normalised as
//! PEP 503 says. A requirement under an extra is left out; other markers are taken as met, for a
//! requirement that is not installed is nobody's in any case.

use super::needs::Needing;
use super::stanza::stanzas;
use super::{Fault, InventoryError, Item, Problem, whole};
use crate::document::{entries, file_name, read_input};
use csv::{ReaderBuilder, StringRecord};
use std::path::Path;

/// What a requirement that only an extra asks for has in its marker.
const EXTRA: &str = "extra";

/// The packages of a site-packages folder.
pub(super) fn read_folder(path: &Path) -> Result<Vec<Needing>, InventoryError> {
    let mut packages = Vec::new();
    for info in entries(path)? {
        if !file_name(&info).ends_with(".dist-info") {
            continue;
        }
        let read = |name: &str| read_input(&info.join(name));
        let here = |name: &str, fault| InventoryError::new(&info.join(name), fault);
        let mut package = metadata(&read("METADATA")?).map_err(|fault| here("METADATA", fault))?;
        if !info.join("RECORD").exists() {
            let fault = Fault::NoSize { package: package.item.name, absent: "RECORD" };
            return Err(InventoryError::new(&info, fault));
        }
        let (bytes, _files) = record(&read("RECORD")?).map_err(|fault| here("RECORD", fault))?;
        let no_size = || Fault::Line { line: 1, problem: Problem::Missing("size") };
        package.item.bytes = bytes.ok_or_else(|| here("RECORD", no_size()))?;
        packages.push(package);
    }
    Ok(packages)
}

/// The package that METADATA describes, without its size.
pub(super) fn metadata(text: &[u8]) -> Result<Needing, Fault> {
    let text = String::from_utf8_lossy(text);
    // Fields first; the description follows an empty line.
    let body = text.match_indices('\n').find(|(at, _)| {
        let next = &text[at + 1..];
        next.starts_with('\n') || next.starts_with("\r\n")
    });
    let fields = stanzas(body.map_or(&text, |(at, _)| &text[..at]))?;
    let missing = || Fault::Line { line: 1, problem: Problem::Missing("Name") };
    let fields = fields.first().ok_or_else(missing)?;
    let name = normal(fields.word("Name")?);
    if name.is_empty() {
        return Err(missing());
    }
    let version = fields.word("Version")?;
    let mut needs = Vec::new();
    for required in fields.all("Requires-Dist") {
        let (requirement, marker) = match required.text.split_once(';') {
            Some((requirement, marker)) => (requirement, marker),
            None => (required.text.as_str(), ""),
        };
        let name = wanted(requirement).map_err(|problem| required.fault(problem))?;
        if !marker.contains(EXTRA) {
            needs.push(vec![normal(name)]);
        }
    }
    let item = Item {
        id: format!("{name}=={version}"),
        name,
        source: None,
        bytes: 0,
        references: Vec::new(),
    };
    Ok(Needing { item, provides: Vec::new(), needs })
}

/// The bytes that RECORD counts, if it counts any, and its files as it names them: relative to
/// site-packages, with `..` for those outside.
pub(super) fn record(text: &[u8]) -> Result<(Option<u64>, Vec<String>), Fault> {
    let text = String::from_utf8_lossy(text);
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut row = StringRecord::new();
    let (mut bytes, mut files) = (0_u64, Vec::new());
    let mut is_sized = false;
    // The text is UTF-8, in memory, and rows may have any length: no row is an error to the reader.
    while reader.read_record(&mut row).is_ok_and(|there| there) {
        let line = row.position().map_or(0, |place| place.line() as usize);
        let fault = |problem| Fault::Line { line, problem };
        let [Some(path), Some(_hash), Some(size), None] = [0, 1, 2, 3].map(|at| row.get(at)) else {
            let found = row.iter().collect::<Vec<_>>().join(",");
            return Err(fault(Problem::form("a row of `path,hash,size`", &found)));
        };
        if path.is_empty() {
            return Err(fault(Problem::Missing("path")));
        }
        if !size.is_empty() {
            is_sized = true;
            let sum = bytes.checked_add(whole("size", size).map_err(fault)?);
            bytes = sum.ok_or_else(|| fault(Problem::size("size", size)))?;
        }
        files.push(path.into());
    }
    Ok((is_sized.then_some(bytes), files))
}

/// The name in a requirement: `name[extra] (>= 1)`, `name>=1`, `name @ URL`.
fn wanted(requirement: &str) -> Result<&str, Problem> {
    let is_name = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let requirement = requirement.trim();
    let name = requirement.split(|c| !is_name(c)).next().unwrap_or_default();
    let follows = requirement[name.len()..].trim_start();
    let may_follow =
        follows.is_empty() || follows.starts_with(['[', '(', '<', '>', '=', '!', '~', '@']);
    if name.is_empty() || !may_follow {
        return Err(Problem::form("a requirement, `name` or `name>=version`,", requirement));
    }
    Ok(name)
}

/// The name as PEP 503 writes it: lower case, and one `-` where `-`, `_` and `.` are.
pub(super) fn normal(name: &str) -> String {
    let parts = name.split(['-', '_', '.']).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-").to_lowercase()
}
