//! What a manifest says, key by key, and where it says what turns out to be wrong.

use crate::fleet::{FleetError, Overlap};
use crate::image::Platform;
use crate::inventory::{Fault, Format};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::ops::Range;
use std::path::PathBuf;
use toml::{Spanned, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub max_layers: Option<Spanned<u32>>,
    #[serde(default)]
    pub overlap: Overlap,
    pub propagate: Option<bool>,
    pub strategy_options: Option<PathBuf>,
    #[serde(default)]
    pub rules: Vec<Spanned<RuleTable>>,
    #[serde(default, deserialize_with = "platform")]
    pub platform: Option<Platform>,
    #[serde(default)]
    pub prices: PriceTable,
    pub images: Spanned<Vec<ImageTable>>,
    #[serde(default)]
    pub updates: Vec<UpdateTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PriceTable {
    pub store: Option<Spanned<Value>>,
    pub push: Option<Spanned<Value>>,
    pub pull: Option<Spanned<Value>>,
    pub blob: Option<Spanned<Value>>,
    pub layer: Option<Spanned<Value>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImageTable {
    pub name: Spanned<String>,
    pub inventory: Spanned<Inventories>,
    pub format: Option<Format>,
    pub config: Option<Spanned<PathBuf>>,
    #[serde(default)]
    pub roots: Vec<Spanned<String>>,
    pub max_layers: Option<Spanned<u32>>,
    pub reserved: Option<Spanned<u32>>,
    #[serde(default = "one")]
    pub pulls: u64,
}

/// One inventory, or several of one image: what the system's package manager installed and what
/// pip did, say.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Inventories {
    One(PathBuf),
    Several(Vec<PathBuf>),
}

impl Inventories {
    pub fn paths(&self) -> &[PathBuf] {
        match self {
            Inventories::One(path) => std::slice::from_ref(path),
            Inventories::Several(paths) => paths,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UpdateTable {
    pub name: Option<Spanned<String>>,
    pub rate: Spanned<Value>,
    pub packages: Vec<Spanned<String>>,
}

/// A rule of the fleet; which keys go together is for the fleet to say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleTable {
    pub rule: String,
    pub packages: Option<Vec<String>>,
    pub images: Option<Vec<String>>,
    pub bytes: Option<u64>,
    pub price: Option<Spanned<Value>>,
    pub class: Option<String>,
    pub preset: Option<String>,
    pub why: Option<String>,
}

fn one() -> u64 {
    1
}

/// A platform as it is written on the command line.
fn platform<'de, D: Deserializer<'de>>(text: D) -> Result<Option<Platform>, D::Error> {
    String::deserialize(text)?.parse().map(Some).map_err(D::Error::custom)
}

impl Document {
    /// Where the document says what `fault`, found when the fleet was put together, is about.
    pub fn place(&self, fault: &Fault) -> Option<Range<usize>> {
        match fault {
            Fault::UnknownRoot { image, root } => spot(&self.image(image)?.roots, root),
            Fault::Fleet(FleetError::NoRoots(image)) => Some(self.image(image)?.name.span()),
            Fault::Fleet(FleetError::CapTooSmall { image, cap, .. }) => {
                let image = self.image(image)?;
                // Under a cap that is not 0 it is what is reserved that leaves nothing.
                let other = if *cap == 0 { &self.max_layers } else { &image.reserved };
                image.max_layers.as_ref().or(other.as_ref()).map(Spanned::span)
            }
            Fault::Fleet(FleetError::UnknownUpdatePackage { index, package, .. }) => {
                spot(&self.updates.get(*index)?.packages, package)
            }
            Fault::Fleet(FleetError::Rule { number, .. }) => {
                self.rules.get(number.checked_sub(1)?).map(Spanned::span)
            }
            Fault::Fleet(FleetError::ControlCharacter { text, .. }) => {
                let images = self.images.get_ref().iter().map(|image| &image.name);
                spot(images.chain(self.updates.iter().filter_map(|one| one.name.as_ref())), text)
            }
            _ => None,
        }
    }

    fn image(&self, name: &str) -> Option<&ImageTable> {
        self.images.get_ref().iter().find(|image| image.name.get_ref() == name)
    }
}

/// Where the first of `texts` is that says `wanted`.
fn spot<'a>(
    texts: impl IntoIterator<Item = &'a Spanned<String>>,
    wanted: &str,
) -> Option<Range<usize>> {
    texts.into_iter().find(|text| text.get_ref() == wanted).map(Spanned::span)
}
