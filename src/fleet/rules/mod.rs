//! Rules that people write about the layers of a fleet.
//!
//! A [`Rule`] names packages and images by id, by name or by a pattern (`pattern.rs`) and is
//! resolved when the fleet is made (`resolve.rs`): one that matches nothing is an error there. What
//! each rule asks of a plan is in `models/rules.md`, and the checker's to say.

mod document;
mod error;
mod pattern;
mod resolve;
mod sizes;
mod words;

pub(super) use document::{RuleDocument, read};
pub use error::RuleFault;
pub(super) use resolve::{own_caps, resolve, without_left_out};
pub use sizes::Sizes;
pub use words::listed;

use super::{ImageId, PackageId};
use crate::units::{Bytes, Price};
use serde::{Deserialize, Serialize};

/// A rule of a fleet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its position in the document, counted from 1; 0 if it is not of the document but of
    /// [`Sizes`] that were asked for beside it.
    pub number: usize,
    /// What it asks for.
    pub demand: Demand,
    /// Why, in the words of who wrote it.
    pub why: Option<String>,
}

/// What a rule asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// An image that needs all of these packages has them in one layer that holds nothing else.
    Exact(Packages),
    /// A layer that holds one of these packages holds nothing else.
    Isolate(Packages),
    /// In each image one layer holds all of these packages that the image needs.
    Together(Packages),
    /// No layer holds two of these packages.
    Apart(Packages),
    /// No layer holds any of these packages, and no image has to place them.
    LeaveOut(Packages),
    /// Layers have at most so many bytes.
    MaxSize(Limit),
    /// Layers have at least so many bytes.
    MinSize(Limit),
    /// Layers that hold one of these packages are at one end of each stack.
    Order(Packages, End),
    /// These images have no more layers than a runtime takes.
    Layers(Images, Preset),
}

/// Packages that a rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packages {
    /// As they are named in the document.
    pub patterns: Vec<String>,
    /// For each of these what it matches of the packages that images have to place, those that
    /// other rules leave out included. Sorted, not empty.
    pub matches: Vec<Vec<PackageId>>,
    /// All that is matched and not left out; for a rule that leaves out, all that is matched.
    /// Sorted.
    pub members: Vec<PackageId>,
}

impl Packages {
    /// Is it about `package`, which is not left out by another rule?
    pub fn has(&self, package: PackageId) -> bool {
        self.members.binary_search(&package).is_ok()
    }
}

/// Images that a rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Images {
    /// As they are named in the document.
    pub patterns: Vec<String>,
    /// All that is matched. Sorted.
    pub members: Vec<ImageId>,
}

/// A limit on the bytes of a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The limit.
    pub bytes: Bytes,
    /// What each byte on the wrong side of it costs in each layer; if nothing is said, no layer may
    /// be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
}

/// An end of a stack of layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Above all other layers.
    Top,
    /// Below all other layers.
    Bottom,
}

impl End {
    /// Both, with their names in the document.
    pub(crate) const ALL: [(&'static str, End); 2] = [("top", End::Top), ("bottom", End::Bottom)];

    /// Its name in the document.
    pub fn name(self) -> &'static str {
        match self {
            End::Top => "top",
            End::Bottom => "bottom",
        }
    }
}

/// How many layers a runtime takes, or a builder makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Preset {
    /// Its name in the document.
    pub name: &'static str,
    /// The layers of an image, base and reserved ones included.
    pub layers: u32,
}

impl Preset {
    /// All there are; `models/rules.md` says where the numbers are from.
    pub const ALL: [Preset; 6] = [
        Preset { name: "sysbox", layers: 64 },
        Preset { name: "ostree", layers: 64 },
        Preset { name: "nixpkgs", layers: 100 },
        Preset { name: "docker", layers: 125 },
        Preset { name: "containerd", layers: 127 },
        Preset { name: "podman", layers: 500 },
    ];
}

impl Demand {
    /// The rule's name in the document.
    pub fn name(&self) -> &'static str {
        match self {
            Demand::Exact(_) => "exact",
            Demand::Isolate(_) => "isolate",
            Demand::Together(_) => "together",
            Demand::Apart(_) => "apart",
            Demand::LeaveOut(_) => "leave_out",
            Demand::MaxSize(_) => "max_size",
            Demand::MinSize(_) => "min_size",
            Demand::Order(..) => "order",
            Demand::Layers(..) => "layers",
        }
    }
}

impl Rule {
    /// The packages that it is about, if it is about any.
    pub fn packages(&self) -> Option<&Packages> {
        match &self.demand {
            Demand::Exact(packages)
            | Demand::Isolate(packages)
            | Demand::Together(packages)
            | Demand::Apart(packages)
            | Demand::LeaveOut(packages)
            | Demand::Order(packages, _) => Some(packages),
            Demand::MaxSize(_) | Demand::MinSize(_) | Demand::Layers(..) => None,
        }
    }
}
