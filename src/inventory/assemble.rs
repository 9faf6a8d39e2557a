//! One fleet of the inventories of all images.
//!
//! What an image holds is known from its inventory, so references may add nothing to it: a
//! reference that one image resolves and another that has the package does not (`a | b` where each
//! has one of them) is left out. An image asks for the roots of what it holds, unless its roots are
//! given.

use super::roots::roots;
use super::{Contents, Fault, Inventory, InventoryError, Item};
use crate::fleet::{Fleet, Overlap, Prices};
use crate::image::Config;
use crate::units::{Price, Rate};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// An image about to join a fleet.
#[derive(Debug, Clone)]
pub struct Source {
    /// The image's name.
    pub name: String,
    /// The file that its inventory is from, for errors.
    pub file: String,
    /// What it holds, or what it may need if `roots` are given.
    pub inventory: Inventory,
    /// Names or ids asked for; none for all that the inventory holds.
    pub roots: Vec<String>,
    /// A layer cap of its own.
    pub max_layers: Option<u32>,
    /// Layers kept free for others.
    pub reserved: u32,
    /// Pulls per release.
    pub pulls: u64,
    /// What runs in it, if that is known.
    pub config: Option<Config>,
    /// Its files, if they are read.
    pub contents: Option<Contents>,
}

impl Source {
    /// An image that asks for all that `inventory`, from `file`, holds.
    pub fn new(name: String, file: &Path, inventory: Inventory) -> Source {
        let file = file.display().to_string();
        Source {
            name,
            file,
            inventory,
            roots: Vec::new(),
            max_layers: None,
            reserved: 0,
            pulls: 1,
            config: None,
            contents: None,
        }
    }
}

/// What holds for the fleet as a whole.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Layers an image may have, if not the default.
    pub max_layers: Option<u32>,
    /// May a package reach an image twice?
    pub overlap: Overlap,
    /// Does an update change everything that needs what it changes? If nothing is said: yes if that
    /// is so in all inventories.
    pub propagate: Option<bool>,
    /// The prices.
    pub prices: Prices,
    /// Updates: a name, a rate, and the names or ids of the packages that change.
    pub updates: Vec<(String, Rate, Vec<String>)>,
    /// Rules, see [`Rule`](crate::fleet::Rule).
    pub rules: Vec<RuleSettings>,
}

/// A rule as the fleet document has it: the keys that its kind takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RuleSettings {
    /// Its kind.
    pub rule: String,
    /// Packages by id, name or pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packages: Option<Vec<String>>,
    /// Images by name or pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<String>>,
    /// A limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// The price of each byte on its wrong side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// An end of stacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// How many layers a runtime takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// Why it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[derive(Serialize)]
struct Document<'a> {
    layerplan: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_layers: Option<u32>,
    overlap: Overlap,
    propagate: bool,
    prices: Prices,
    packages: Vec<PackageDocument<'a>>,
    images: Vec<ImageDocument<'a>>,
    updates: Vec<UpdateDocument<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    rules: &'a [RuleSettings],
}

#[derive(Serialize)]
struct PackageDocument<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    bytes: u64,
    references: Vec<&'a str>,
}

#[derive(Serialize)]
struct ImageDocument<'a> {
    name: &'a str,
    roots: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_layers: Option<u32>,
    reserved: u32,
    pulls: u64,
}

#[derive(Serialize)]
struct UpdateDocument<'a> {
    name: &'a str,
    rate: Rate,
    packages: Vec<&'a str>,
}

/// A package as all its images know it.
struct Known<'a> {
    item: &'a Item,
    image: &'a Source,
    references: BTreeSet<&'a str>,
}

/// The fleet of all `images`, validated like any fleet document.
///
/// # Errors
/// An id with two sizes, a root that is not there, or what makes a fleet document invalid.
pub fn assemble(settings: &Settings, images: &[Source]) -> Result<Fleet, InventoryError> {
    let known = unite(images)?;
    let asked: Vec<Vec<&str>> =
        images.iter().map(|image| asked(image, &known)).collect::<Result<_, _>>()?;
    let propagate = settings.propagate.unwrap_or_else(|| {
        !images.is_empty() && images.iter().all(|image| image.inventory.propagate)
    });
    let document = Document {
        layerplan: if settings.rules.is_empty() { 1 } else { 2 },
        rules: &settings.rules,
        max_layers: settings.max_layers,
        overlap: settings.overlap,
        propagate,
        prices: settings.prices,
        packages: (known.iter())
            .map(|(id, Known { item, references, .. })| PackageDocument {
                id,
                name: &item.name,
                source: item.source.as_deref(),
                bytes: item.bytes,
                references: references.iter().copied().collect(),
            })
            .collect(),
        images: (images.iter().zip(asked))
            .map(|(image, roots)| ImageDocument {
                name: &image.name,
                roots,
                max_layers: image.max_layers,
                reserved: image.reserved,
                pulls: image.pulls,
            })
            .collect(),
        updates: (settings.updates.iter())
            .map(|(name, rate, packages)| UpdateDocument {
                name,
                rate: *rate,
                packages: packages.iter().flat_map(|wanted| named(wanted, &known)).collect(),
            })
            .collect(),
    };
    // Every value here has a JSON form and a vector accepts every write.
    let text = serde_json::to_vec(&document).unwrap_or_default();
    Fleet::parse(&text).map_err(|fault| InventoryError {
        file: images.first().map_or("no image", |image| &image.file).into(),
        source: fault.into(),
    })
}

/// Every package once, with the references that all images resolve which have it.
fn unite(images: &[Source]) -> Result<BTreeMap<&str, Known<'_>>, InventoryError> {
    let mut known: BTreeMap<&str, Known> = BTreeMap::new();
    for image in images {
        for item in &image.inventory.packages {
            let here = || item.references.iter().map(String::as_str).collect::<BTreeSet<_>>();
            let there =
                known.entry(&item.id).or_insert_with(|| Known { item, image, references: here() });
            if there.item.bytes != item.bytes {
                let source = Fault::Resized {
                    id: item.id.clone(),
                    here: item.bytes,
                    there: there.item.bytes,
                    other: there.image.file.clone(),
                };
                return Err(InventoryError { file: image.file.clone(), source });
            }
            let fingerprint = |image: &Source| {
                image.contents.as_ref().and_then(|contents| contents.files.fingerprint(&item.id))
            };
            if fingerprint(there.image) != fingerprint(image) {
                let (id, other) = (item.id.clone(), there.image.file.clone());
                return Err(InventoryError {
                    file: image.file.clone(),
                    source: Fault::Counterfeit { id, other },
                });
            }
            // What this image does not resolve would add something to it.
            there.references = &there.references & &here();
        }
    }
    Ok(known)
}

/// What `image` asks for.
fn asked<'a>(
    image: &'a Source,
    known: &BTreeMap<&'a str, Known<'a>>,
) -> Result<Vec<&'a str>, InventoryError> {
    let packages = &image.inventory.packages;
    if image.roots.is_empty() {
        let place: BTreeMap<&str, usize> =
            packages.iter().enumerate().map(|(at, item)| (item.id.as_str(), at)).collect();
        let below = |item: &Item| known[item.id.as_str()].references.iter();
        let references: Vec<Vec<usize>> = (packages.iter())
            .map(|item| below(item).filter_map(|id| place.get(id).copied()).collect())
            .collect();
        return Ok(roots(&references).into_iter().map(|at| packages[at].id.as_str()).collect());
    }
    let mut asked = Vec::new();
    for root in &image.roots {
        let before = asked.len();
        let is_meant = |item: &&Item| item.id == *root || item.name == *root;
        asked.extend(packages.iter().filter(is_meant).map(|item| item.id.as_str()));
        if asked.len() == before {
            let source = Fault::UnknownRoot { image: image.name.clone(), root: root.clone() };
            return Err(InventoryError { file: image.file.clone(), source });
        }
    }
    Ok(asked)
}

/// Ids of the packages with this id or name; the wanted text itself if there is none, so that the
/// fleet's own error names it.
fn named<'a>(wanted: &'a str, known: &BTreeMap<&'a str, Known<'a>>) -> Vec<&'a str> {
    let ids: Vec<&str> = (known.iter())
        .filter(|(id, package)| **id == wanted || package.item.name == wanted)
        .map(|(id, _)| *id)
        .collect();
    if ids.is_empty() { vec![wanted] } else { ids }
}
