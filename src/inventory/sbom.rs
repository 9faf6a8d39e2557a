//! What CycloneDX and SPDX have in common: things with keys, some of them packages, some with
//! sizes, and which needs which.
//!
//! Neither format has a place for sizes. Some tools leave them where only they know; for all others
//! we have a property of our own, and the error for a package without a size says so.
//!
//! A package is listed as often as it is found: npm puts one package at several paths. All that is
//! listed with one id and one name is one package, as large as all of it together, for what lies on
//! disk twice takes its bytes twice; it needs what any of it needs.

use super::{Fault, Item, Problem, of_source_rpm};
use crate::fleet::FleetError;
use percent_encoding::percent_decode_str;
use std::collections::{HashMap, HashSet};

/// The name under which sizes can be given.
pub(super) const BYTES: &str = "layerplan:bytes";

/// A thing that an SBOM lists.
pub(super) struct Listed {
    /// What the SBOM itself calls it, if it does.
    pub key: Option<String>,
    /// Where in the document it is.
    pub place: String,
    /// Is it a package, or else of a kind that counts only where it has a size?
    pub is_package: bool,
    /// Its purl, or `name@version`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it was built from.
    pub source: Option<String>,
    /// Its size, if the SBOM says it.
    pub bytes: Option<u64>,
}

/// One thing needs another.
pub(super) struct Need {
    /// Where in the document that is said.
    pub place: String,
    /// The key of what needs.
    pub from: String,
    /// The key of what is needed.
    pub to: String,
}

/// The packages among `listed`, each once. Keys that are neither theirs nor among `others` are
/// errors; `how` tells how a size is given.
pub(super) fn packages(
    listed: Vec<Listed>,
    others: HashSet<String>,
    needs: &[Need],
    how: &'static str,
) -> Result<Vec<Item>, Fault> {
    let mut known = others;
    for thing in &listed {
        let Some(key) = &thing.key else { continue };
        if !known.insert(key.clone()) {
            let problem = Problem::Repeated(key.clone());
            return Err(Fault::Entry { place: thing.place.clone(), problem });
        }
    }
    let (mut total, mut lacking) = (0, Vec::new());
    let mut items: Vec<Item> = Vec::new();
    let mut by_name: HashMap<(String, String), usize> = HashMap::new();
    let mut by_key: HashMap<String, usize> = HashMap::new();
    for Listed { key, is_package, id, name, source, bytes, .. } in listed {
        if !is_package && bytes.is_none() {
            continue;
        }
        total += 1;
        let Some(bytes) = bytes else {
            lacking.push(id);
            continue;
        };
        let at = *by_name.entry((id.clone(), name.clone())).or_insert(items.len());
        by_key.extend(key.map(|key| (key, at)));
        match items.get_mut(at) {
            Some(there) => unite(there, source, bytes)?,
            None => items.push(Item { id, name, source, bytes, references: Vec::new() }),
        }
    }
    // The least id, so that the order of the document does not matter.
    let lacks = lacking.len();
    if let Some(package) = lacking.into_iter().min() {
        return Err(Fault::NoSizes { package, lacking: lacks, total, how });
    }
    for Need { place, from, to } in needs {
        for key in [from, to] {
            if !known.contains(key) {
                let problem = Problem::UnknownKey(key.clone());
                return Err(Fault::Entry { place: place.clone(), problem });
            }
        }
        let (Some(&from), Some(&to)) = (by_key.get(from), by_key.get(to)) else { continue };
        if items[from].id != items[to].id {
            let to = items[to].id.clone();
            items[from].references.push(to);
        }
    }
    for item in &mut items {
        item.references.sort();
        item.references.dedup();
    }
    Ok(items)
}

/// Adds what else is listed as `item`. Of two sources the lesser one counts, so that the order of
/// the document does not matter.
fn unite(item: &mut Item, source: Option<String>, bytes: u64) -> Result<(), Fault> {
    item.bytes = item
        .bytes
        .checked_add(bytes)
        .ok_or_else(|| Fault::Fleet(FleetError::Overflow(format!("the size of `{}`", item.id))))?;
    item.source = item.source.take().into_iter().chain(source).min();
    Ok(())
}

/// The id: the purl, or else name and version.
pub(super) fn id(purl: Option<&str>, name: &str, version: Option<&str>) -> String {
    match (purl, version) {
        (Some(purl), _) if !purl.is_empty() => purl.into(),
        (_, Some(version)) if !version.is_empty() => format!("{name}@{version}"),
        _ => name.into(),
    }
}

/// The source package that a purl's qualifier `upstream` names, without its version.
pub(super) fn upstream(purl: &str) -> Option<String> {
    let (_, qualifiers) = purl.split('#').next()?.split_once('?')?;
    let upstream = qualifiers.split('&').find_map(|one| one.strip_prefix("upstream="))?;
    let upstream = percent_decode_str(upstream).decode_utf8_lossy();
    let name = match upstream.strip_suffix(".src.rpm") {
        Some(_) => of_source_rpm(&upstream)?,
        None => upstream.split('@').next()?,
    };
    (!name.is_empty()).then(|| name.into())
}
