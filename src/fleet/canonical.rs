//! The canonical form of a fleet, its digest, and the document that a fleet is written as.
//!
//! All defaults filled in, keys and lists sorted, no white space, numbers in shortest decimal form.
//! An image's own `max_layers` and a package's `source` have no default and stay out when absent:
//! an image with a cap of its own and one that follows the fleet's are different fleets, because a
//! flag replaces only the latter. An image's base layers keep their order, by which it shares what
//! a host unpacks. Rules are known by their numbers, so they keep their order, and what they name
//! stays as it is written; without rules the form is that of version 1. The document written is the
//! same except for white space.

use super::document::{VERSION, VERSION_WITH_RULES};
use super::{Demand, Fleet, Overlap, PackageId, Prices, Rule};
use crate::units::{Bytes, Rate};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{self, Write};

// Keys are in the order of their bytes.
#[derive(Serialize)]
struct CanonicalFleet<'a> {
    images: Vec<CanonicalImage<'a>>,
    layerplan: u32,
    max_layers: u32,
    overlap: Overlap,
    packages: Vec<CanonicalPackage<'a>>,
    prices: CanonicalPrices,
    propagate: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<CanonicalRule<'a>>,
    updates: Vec<CanonicalUpdate<'a>>,
}

#[derive(Serialize)]
struct CanonicalImage<'a> {
    base: Vec<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_layers: Option<u32>,
    name: &'a str,
    pulls: u64,
    reserved: u32,
    roots: Vec<&'a str>,
}

#[derive(Serialize)]
struct CanonicalPackage<'a> {
    bytes: Bytes,
    id: &'a str,
    name: &'a str,
    references: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct CanonicalPrices {
    blob: crate::units::Price,
    layer: crate::units::Price,
    pull: crate::units::Price,
    push: crate::units::Price,
    store: crate::units::Price,
}

/// Of the keys those that the rule has.
#[derive(Serialize, Default)]
struct CanonicalRule<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<Bytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    images: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    packages: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preset: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<crate::units::Price>,
    rule: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct CanonicalUpdate<'a> {
    name: &'a str,
    packages: Vec<&'a str>,
    rate: Rate,
}

/// `sha256:` and the lower-case hex digest of the canonical form.
pub(super) fn digest(fleet: &Fleet) -> String {
    let mut hasher = HashWriter(Sha256::new());
    // Writing into a hasher cannot fail, and every value here has a JSON form.
    let _ = serde_json::to_writer(&mut hasher, &canonical(fleet));
    format!("sha256:{}", crate::units::hex(&hasher.0.finalize()))
}

/// The fleet document: indented, ending in a newline, read back as an equal fleet.
pub(super) fn document(fleet: &Fleet) -> Vec<u8> {
    // Every value here has a JSON form and a vector accepts every write.
    let mut text = serde_json::to_vec_pretty(&canonical(fleet)).unwrap_or_default();
    text.push(b'\n');
    text
}

fn canonical(fleet: &Fleet) -> CanonicalFleet<'_> {
    let ids = |list: &[PackageId]| list.iter().map(|&p| fleet.packages[p].id.as_str()).collect();
    let Prices { store, push, pull, blob, layer } = fleet.prices;
    CanonicalFleet {
        layerplan: if written(fleet).next().is_none() { VERSION } else { VERSION_WITH_RULES },
        max_layers: fleet.max_layers,
        overlap: fleet.overlap,
        propagate: fleet.propagate,
        prices: CanonicalPrices { blob, layer, pull, push, store },
        packages: (fleet.packages.iter())
            .map(|package| CanonicalPackage {
                bytes: package.bytes,
                id: &package.id,
                name: &package.name,
                references: ids(&package.references),
                source: package.source.as_deref(),
            })
            .collect(),
        images: (fleet.images.iter())
            .map(|entry| CanonicalImage {
                base: entry.base.iter().map(|layer| ids(layer)).collect(),
                max_layers: entry.max_layers,
                name: &entry.name,
                pulls: entry.pulls,
                reserved: entry.reserved,
                roots: ids(&entry.roots),
            })
            .collect(),
        rules: written(fleet).map(rule).collect(),
        updates: (fleet.updates.iter())
            .map(|update| CanonicalUpdate {
                name: &update.name,
                packages: ids(&update.packages),
                rate: update.rate,
            })
            .collect(),
    }
}

/// The rules of the document.
fn written(fleet: &Fleet) -> impl Iterator<Item = &Rule> {
    fleet.rules.iter().filter(|rule| rule.number > 0)
}

fn rule(rule: &Rule) -> CanonicalRule<'_> {
    let mut canonical = CanonicalRule {
        packages: rule.packages().map(|packages| packages.patterns.as_slice()),
        rule: rule.demand.name(),
        why: rule.why.as_deref(),
        ..CanonicalRule::default()
    };
    match &rule.demand {
        Demand::MaxSize(limit) | Demand::MinSize(limit) => {
            (canonical.bytes, canonical.price) = (Some(limit.bytes), limit.price);
        }
        Demand::Order(_, end) => canonical.class = Some(end.name()),
        Demand::Layers(images, preset) => {
            canonical.images = Some(&images.patterns);
            canonical.preset = Some(preset.name);
        }
        Demand::Exact(_)
        | Demand::Isolate(_)
        | Demand::Together(_)
        | Demand::Apart(_)
        | Demand::LeaveOut(_) => {}
    }
    canonical
}

struct HashWriter(Sha256);

impl Write for HashWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
