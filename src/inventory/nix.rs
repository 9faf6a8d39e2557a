//! Nix: the paths of a closure, as `nix path-info --json -r` and `exportReferencesGraph` write
//! them.
//!
//! Up to Nix 2.18 path-info writes a list of objects with a `path` each, from 2.19 on an object
//! with the paths as keys, and under `--json-format 2` the same one level deeper, under `info`,
//! with paths that leave out the store's folder, which `storeDir` gives. A path that the store does
//! not have is null, or `valid` is false. closureInfo and `exportReferencesGraph` with structured
//! attributes write the list. References include the path itself where it refers to itself. Store
//! paths are `/nix/store/HASH-NAME`: the name is what stays over releases.

use super::{Fault, Format, Item, Problem};
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::HashSet;
use std::fmt;

/// Characters of a store path's hash.
const HASH: usize = 32;

#[derive(Deserialize)]
struct Info {
    path: Option<String>,
    #[serde(rename = "narSize")]
    nar_size: Option<u64>,
    #[serde(default)]
    references: Vec<String>,
    valid: Option<bool>,
}

/// What tells the nested form from the one before.
#[derive(Deserialize)]
struct Shape {
    info: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Nested {
    #[serde(rename = "storeDir")]
    store: String,
    info: Keyed,
}

/// Paths with what is known of them, in the order of the document.
struct Keyed(Vec<(String, Option<Info>)>);

impl<'de> Deserialize<'de> for Keyed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Keyed, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Keyed;
            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("an object with store paths as keys")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keyed, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Keyed(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// The packages: the paths of the closure.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Item>, Fault> {
    let paths = paths(text)?;
    let known: HashSet<String> = paths.iter().map(|(path, _)| path.clone()).collect();
    paths.into_iter().map(|(path, info)| item(path, info, &known)).collect()
}

/// All paths, in full, with what is known of them.
fn paths(text: &[u8]) -> Result<Vec<(String, Option<Info>)>, Fault> {
    if text.trim_ascii_start().starts_with(b"[") {
        let list: Vec<Info> = read(text)?;
        let path = |(at, info): (usize, Info)| {
            let missing =
                || Fault::Entry { place: format!("[{at}]"), problem: Problem::Missing("path") };
            Ok((info.path.clone().ok_or_else(missing)?, Some(info)))
        };
        return list.into_iter().enumerate().map(path).collect();
    }
    if read::<Shape>(text)?.info.is_none() {
        let Keyed(paths) = read(text)?;
        return Ok(paths);
    }
    let Nested { store, info: Keyed(mut paths) } = read(text)?;
    let store = store.trim_end_matches('/');
    for (path, info) in &mut paths {
        let references = info.iter_mut().flat_map(|info| &mut info.references);
        for base in references.chain([path]) {
            *base = format!("{store}/{base}");
        }
    }
    Ok(paths)
}

fn read<T: DeserializeOwned>(text: &[u8]) -> Result<T, Fault> {
    serde_json::from_slice(text).map_err(|source| Fault::Json { format: Format::Nix, source })
}

fn item(path: String, info: Option<Info>, known: &HashSet<String>) -> Result<Item, Fault> {
    let entry = |problem| Fault::Entry { place: path.clone(), problem };
    let wants = "a store path like /nix/store/HASH-NAME";
    let name = name(&path).ok_or_else(|| entry(Problem::form(wants, &path)))?;
    let info = info.filter(|info| info.valid != Some(false));
    let Some(Info { nar_size, mut references, .. }) = info else {
        return Err(entry(Problem::InvalidPath));
    };
    let no_size = || Fault::NoSize { package: path.clone(), absent: "narSize" };
    let bytes = nar_size.ok_or_else(no_size)?;
    if let Some(reference) = references.iter().find(|reference| !known.contains(*reference)) {
        return Err(entry(Problem::OutsideClosure(reference.clone())));
    }
    references.retain(|reference| *reference != path);
    references.sort();
    references.dedup();
    Ok(Item { name: name.into(), source: None, bytes, references, id: path })
}

/// The name in a store path: what follows the hash.
pub(super) fn name(path: &str) -> Option<&str> {
    let base = path.strip_prefix('/')?.rsplit('/').next()?;
    let (hash, name) = base.split_once('-')?;
    let is_hash = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_hash && !name.is_empty()).then_some(name)
}

/// A path of the usual store, from the root: nothing else on a machine goes into an image.
pub(super) fn in_store(path: &str) -> Option<&str> {
    let base = path.strip_prefix("/nix/store/")?;
    (!base.contains('/') && name(path).is_some()).then(|| &path[1..])
}
