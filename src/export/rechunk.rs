//! rechunk: the `meta.yml` of an image, with a meta package for each of its layers.
//!
//! rechunk gives a meta package a layer of its own, unless its files have less than 10 MB; those it
//! packs by its own rule. `packages` are patterns for the names of rpms, and so is the meta
//! package's name; what no pattern matches and what no rpm owns goes where rechunk puts it. The
//! document is JSON, which is YAML.

use super::lookup::ImageLayers;
use super::{ExportError, json_bytes};
use crate::fleet::Fleet;
use crate::plan::Layer;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Version of meta.yml.
const VERSION: u32 = 1;
/// What rechunk needs beside the dedicated layers: more than two for the rest (`alg.py`,
/// `prefill_layers`), and `unpackaged`, which is always dedicated.
const OTHER_LAYERS: usize = 4;
/// Hexadecimal digits of a layer's id in the name of its meta package.
const ID_DIGITS: usize = 12;

#[derive(Serialize)]
struct Document {
    version: u32,
    max_layers: usize,
    #[serde(serialize_with = "in_order")]
    meta: Vec<(String, Meta)>,
}

#[derive(Serialize)]
struct Meta {
    packages: Vec<String>,
    dedicated: bool,
}

pub fn document(image: &ImageLayers<'_>, fleet: &Fleet) -> Result<Vec<u8>, ExportError> {
    image.partition("rechunk")?;
    let mut layer_of: BTreeMap<&str, &Layer> = BTreeMap::new();
    for (layer, package) in image.packages() {
        let name = name(image, package, fleet)?;
        let first = *layer_of.entry(name).or_insert(layer);
        if first.id != layer.id {
            return Err(ExportError::NameTwice {
                image: image.name.into(),
                name: name.into(),
                first: first.id.clone(),
                second: layer.id.clone(),
            });
        }
    }
    let digits = image.layers.len().to_string().len();
    let meta = image.layers.iter().enumerate().map(|(at, layer)| {
        let id: String = layer.id.chars().take(ID_DIGITS).collect();
        let own = layer_of.iter().filter(|(_, of)| of.id == layer.id);
        let packages = own.map(|(name, _)| pattern(name)).collect();
        (format!("layerplan-{:0digits$}-{id}", at + 1), Meta { packages, dedicated: true })
    });
    Ok(json_bytes(&Document {
        version: VERSION,
        max_layers: image.layers.len() + OTHER_LAYERS,
        meta: meta.collect(),
    }))
}

fn name<'f>(image: &ImageLayers<'_>, id: &str, fleet: &'f Fleet) -> Result<&'f str, ExportError> {
    let unknown = || ExportError::UnknownPackage { image: image.name.into(), package: id.into() };
    fleet.find_package(id).map(|package| &*fleet.packages()[package].name).ok_or_else(unknown)
}

/// The pattern that matches `name` alone, as Python's fnmatch reads it.
fn pattern(name: &str) -> String {
    let escaped = |letter: char| match letter {
        '*' | '?' | '[' => format!("[{letter}]"),
        plain => plain.to_string(),
    };
    name.chars().map(escaped).collect()
}

/// A map with its keys in the order given.
fn in_order<S: Serializer>(meta: &[(String, Meta)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(meta.iter().map(|(name, meta)| (name, meta)))
}
