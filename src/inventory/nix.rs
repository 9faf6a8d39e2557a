//! Nix: the paths of a closure, as `nix path-info --json -r` and `exportReferencesGraph` write
//! them.
//!
//! Older versions write a list of objects with a `path` each; newer ones an object with the paths as
//! keys. A path that is not valid has the value null there. References include the path itself
//! where it refers to itself. closureInfo and `exportReferencesGraph` with structured attributes
//! write the list. Store paths are `/nix/store/HASH-NAME`: the name is what stays over releases.

use super::{Fault, Format, Inventory, InventoryError, Item, Problem};
use crate::fleet::read_input;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

/// Characters of a store path's hash.
const HASH: usize = 32;

#[derive(Deserialize)]
#[serde(untagged)]
enum Document {
    List(Vec<Listed>),
    Keyed(BTreeMap<String, Option<Info>>),
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    #[serde(flatten)]
    info: Info,
}

#[derive(Deserialize)]
struct Info {
    #[serde(rename = "narSize")]
    nar_size: Option<u64>,
    #[serde(default)]
    references: Vec<String>,
}

pub(super) fn read(path: &Path) -> Result<Inventory, InventoryError> {
    parse(&read_input(path)?).map_err(|fault| InventoryError::new(path, fault))
}

fn parse(text: &[u8]) -> Result<Inventory, Fault> {
    let document = serde_json::from_slice(text)
        .map_err(|source| Fault::Json { format: Format::Nix, source })?;
    let infos: Vec<(String, Option<Info>)> = match document {
        Document::List(list) => list.into_iter().map(|one| (one.path, Some(one.info))).collect(),
        Document::Keyed(map) => map.into_iter().collect(),
    };
    let known: HashSet<String> = infos.iter().map(|(path, _)| path.clone()).collect();
    let packages = infos.into_iter().map(|(path, info)| item(path, info, &known));
    Ok(Inventory { packages: packages.collect::<Result<_, _>>()?, propagate: true })
}

fn item(path: String, info: Option<Info>, known: &HashSet<String>) -> Result<Item, Fault> {
    let entry = |problem| Fault::Entry { place: path.clone(), problem };
    let Some(Info { nar_size: Some(bytes), mut references }) = info else {
        return Err(Fault::NoSize { package: path });
    };
    if let Some(reference) = references.iter().find(|reference| !known.contains(*reference)) {
        let (package, reference) = (path.clone(), reference.clone());
        return Err(entry(Problem::UnknownReference { package, reference }));
    }
    let wants = "a store path like /nix/store/HASH-NAME";
    let name = name(&path).ok_or_else(|| entry(Problem::Form { wants, found: path.clone() }))?;
    references.retain(|reference| *reference != path);
    references.sort();
    references.dedup();
    Ok(Item { name: name.into(), source: None, bytes, references, id: path })
}

/// The name in a store path: what follows the hash.
fn name(path: &str) -> Option<&str> {
    let base = path.rsplit('/').next()?;
    let (hash, name) = base.split_once('-')?;
    (hash.len() == HASH && !name.is_empty()).then_some(name)
}
