//! The certificate document as it is written. Ids are spelled out once; everything else refers to
//! them by position.

use crate::document::object::{object, objects};
use crate::document::{self, DocumentError, FileError};
use crate::plan::PlanOptions;
use crate::units::{Amount, Cost};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// A layer: atoms and groups of twins, each by position, ascending.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    /// What it holds.
    pub atoms: Vec<u32>,
    /// Who uses it.
    pub twins: Vec<u32>,
}

/// A part of all plans, by what was decided, and the prices that prove its bound: of things that a
/// plan has to do, and less than nothing where there is a limit to how often it may. Prices of 0
/// are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaf {
    /// Atoms that have one layer, used by all images that need them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub one: Vec<u32>,
    /// Atoms that have two layers or more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<u32>,
    /// Atom, count: that it has at most so many layers, of atoms that have two or more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_most: Vec<(u32, u32)>,
    /// Atom, count: that it has more layers than that, of atoms that have two or more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beyond: Vec<(u32, u32)>,
    /// Layers that the plan has.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "objects")]
    pub used: Vec<Layer>,
    /// Layers that the plan has not.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "objects")]
    pub barred: Vec<Layer>,
    /// Atom, group of twins, price of the group getting the atom.
    pub cover: Vec<(u32, u32, Amount)>,
    /// Atom, price of its being in one layer of all its images or in two layers.
    pub copies: Vec<(u32, Amount)>,
    /// Group of twins, price of each of its layers.
    pub slot: Vec<(u32, Amount)>,
}

/// A certificate document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Format version, 1.
    pub layerplan: u32,
    /// Digest of the fleet, see [`Fleet::digest`](crate::fleet::Fleet::digest).
    pub fleet: String,
    /// The options in force.
    #[serde(deserialize_with = "object")]
    pub options: PlanOptions,
    /// No plan costs less.
    pub bound: Cost,
    /// Images that are planned as one, by name; all images that have something to place.
    pub twins: Vec<Vec<String>>,
    /// Packages that are kept together, by id; all packages to place.
    pub atoms: Vec<Vec<String>>,
    /// Parts that cover all plans.
    #[serde(deserialize_with = "objects")]
    pub leaves: Vec<Leaf>,
}

impl document::Document for Document {
    const NAME: &'static str = "a certificate";
    const VERSIONS: &'static [u32] = &[1];
}

impl Document {
    /// Reads a certificate document: `.json`, `.json.zst`, or `-` for standard input. Only its
    /// shape is checked; whether it proves anything is for [`check`](super::check::check) to say.
    ///
    /// # Errors
    /// A file that cannot be read or is not a certificate document.
    pub fn read(path: &Path) -> Result<Document, FileError<DocumentError>> {
        document::read(path)
    }

    /// The document on one line: the same bytes for the same proof, ending in a newline.
    pub fn to_json(&self) -> Vec<u8> {
        // Every value has a JSON form and a vector accepts every write.
        let mut text = serde_json::to_vec(self).unwrap_or_default();
        text.push(b'\n');
        text
    }
}
