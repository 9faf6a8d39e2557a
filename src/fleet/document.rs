//! The fleet document as it is written: shapes only, nothing checked beyond keys and types.
//!
//! Numbers stay as text ([`RawValue`]) until they are read exactly, with their owner's name at
//! hand, in `build`. Unknown keys are errors that name the key, its line and its column.

use super::Overlap;
use super::error::{FleetError, InputError, ReadError};
use super::object::{Object, objects, optional};
use super::rules::RuleDocument;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The format version of documents without rules, and of plans and certificates.
pub(crate) const VERSION: u32 = 1;

/// The format version of fleet documents with rules.
pub(super) const VERSION_WITH_RULES: u32 = 2;

/// The longest document accepted, in bytes after decompression: the largest fleet in `data/` has
/// 6 MB, and a zstd stream of a few kilobytes can claim terabytes.
const MAX_TEXT: u64 = 1 << 28;

/// The four bytes that begin every zstd frame (RFC 8878, section 3.1.1).
const ZSTD_MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

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

/// Parses the shape of a fleet document; the version is looked at first, so that a document of
/// another version is not blamed for its unknown keys.
pub(super) fn parse(json: &[u8]) -> Result<FleetDocument, FleetError> {
    if let Some(found) = foreign_version(json, &[VERSION, VERSION_WITH_RULES])? {
        return Err(FleetError::Version { found });
    }
    let Object::<FleetDocument>(document) = serde_json::from_slice(json)?;
    if document.version < VERSION_WITH_RULES && document.rules.is_some() {
        return Err(FleetError::RulesOfVersion { found: document.version });
    }
    Ok(document)
}

/// The format version that a document names, if it is none of those `known`.
pub(crate) fn foreign_version(
    json: &[u8],
    known: &[u32],
) -> Result<Option<String>, serde_json::Error> {
    #[derive(Deserialize)]
    struct Version {
        layerplan: Option<Box<RawValue>>,
    }
    let Object::<Version>(version) = serde_json::from_slice(json)?;
    Ok(match version.layerplan {
        Some(found) if known.iter().any(|known| found.get() == known.to_string()) => None,
        Some(found) => Some(found.get().chars().take(60).collect()),
        None => Some("(none given)".into()),
    })
}

/// Reads a whole document: plain or zstd-compressed (told by its first bytes or its name), or `-`
/// for standard input.
///
/// # Errors
/// A file that cannot be read, is not valid zstd although it should be, or is absurdly long.
pub fn read_input(path: &Path) -> Result<Vec<u8>, ReadError> {
    let read = || -> Result<Vec<u8>, InputError> {
        let mut bytes = Vec::new();
        let mut source: Box<dyn Read> = if path == Path::new("-") {
            Box::new(io::stdin().lock())
        } else {
            Box::new(File::open(path)?)
        };
        read_limited(&mut source, &mut bytes)?;
        let named_zstd = path.extension().is_some_and(|e| e == "zst");
        if !named_zstd && !bytes.starts_with(&ZSTD_MAGIC) {
            return Ok(bytes);
        }
        let mut text = Vec::new();
        let mut decoder = zstd::Decoder::new(bytes.as_slice()).map_err(InputError::Zstd)?;
        match read_limited(&mut decoder, &mut text) {
            Err(InputError::Io(fault)) => Err(InputError::Zstd(fault)),
            other => other.map(|()| text),
        }
    };
    read().map_err(|fault| ReadError {
        file: path.display().to_string(),
        source: FleetError::Input(fault),
    })
}

/// Adds what `source` holds to `into`, refusing what is absurdly long.
pub fn read_limited(source: &mut dyn Read, into: &mut Vec<u8>) -> Result<(), InputError> {
    source.take(MAX_TEXT + 1).read_to_end(into)?;
    if into.len() as u64 > MAX_TEXT {
        return Err(InputError::TooLong { limit: MAX_TEXT });
    }
    Ok(())
}
