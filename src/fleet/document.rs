//! The fleet document as it is written: shapes only, nothing checked beyond keys and types.
//!
//! Numbers stay as text ([`RawValue`]) until they are read exactly, with their owner's name at
//! hand, in `build`. Unknown keys are errors that name the key, its line and its column.

use super::Overlap;
use super::error::FleetError;
use super::rules::RuleDocument;
use crate::document::object::{objects, optional};
use crate::document::{self, Document};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// The format version of fleet documents without rules.
pub(super) const VERSION: u32 = 1;

/// The format version of fleet documents with rules.
pub(super) const VERSION_WITH_RULES: u32 = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FleetDocument {
    #[serde(rename = "layerplan")]
    version: u32,
    pub max_layers: Option<Box<RawValue>>,
    pub overlap: Option<Overlap>,
    pub propagate: Option<bool>,
    #[serde(default, deserialize_with = "optional")]
    pub prices: Option<PriceDocument>,
    #[serde(deserialize_with = "objects")]
    pub packages: Vec<PackageDocument>,
    #[serde(deserialize_with = "objects")]
    pub images: Vec<ImageDocument>,
    #[serde(default, deserialize_with = "objects")]
    pub updates: Vec<UpdateDocument>,
    #[serde(default, deserialize_with = "rules")]
    pub rules: Option<Vec<RuleDocument>>,
}

/// That there are rules says which version it is, even where there are none.
fn rules<'de, D: Deserializer<'de>>(list: D) -> Result<Option<Vec<RuleDocument>>, D::Error> {
    objects(list).map(Some)
}

/// Prices as written: any of the five, each a decimal number.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct PriceDocument {
    pub(super) store: Option<Box<RawValue>>,
    pub(super) push: Option<Box<RawValue>>,
    pub(super) pull: Option<Box<RawValue>>,
    pub(super) blob: Option<Box<RawValue>>,
    pub(super) layer: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackageDocument {
    pub id: String,
    pub name: Option<String>,
    pub source: Option<String>,
    pub bytes: Option<Box<RawValue>>,
    #[serde(default)]
    pub references: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImageDocument {
    pub name: String,
    #[serde(default)]
    pub roots: Vec<String>,
    pub max_layers: Option<Box<RawValue>>,
    pub reserved: Option<Box<RawValue>>,
    pub pulls: Option<Box<RawValue>>,
    #[serde(default)]
    pub base: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UpdateDocument {
    #[serde(default)]
    pub name: String,
    pub rate: Box<RawValue>,
    pub packages: Vec<String>,
}

impl Document for FleetDocument {
    const NAME: &'static str = "a fleet";
    const VERSIONS: &'static [u32] = &[VERSION, VERSION_WITH_RULES];
}

/// Parses the shape of a fleet document.
pub(super) fn parse(json: &[u8]) -> Result<FleetDocument, FleetError> {
    let document: FleetDocument = document::parse(json)?;
    if document.version < VERSION_WITH_RULES && document.rules.is_some() {
        return Err(FleetError::RulesOfVersion(document.version));
    }
    Ok(document)
}
