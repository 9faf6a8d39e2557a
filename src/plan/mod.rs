//! The plan: which packages share which layer, with what it costs and what is proven about it.
//!
//! A [`Plan`] is the plan document itself, ids spelled out, so that it can be checked against its
//! fleet without any state of the planner. [`assemble`](Plan::assemble) brings layers into the
//! canonical form: equal contents united, layers and stacks in canonical order.
//!
//! ```
//! use layerplan::cost::Content;
//! use layerplan::fleet::Fleet;
//! use layerplan::plan::check::check;
//! use layerplan::plan::{Plan, PlanOptions, Proof};
//!
//! let fleet = Fleet::parse(br#"{
//!     "layerplan": 1,
//!     "packages": [{"id": "libc", "bytes": 13}, {"id": "nginx", "bytes": 2, "references": ["libc"]}],
//!     "images": [{"name": "web", "roots": ["nginx"]}]
//! }"#)?;
//! let all = Content {
//!     packages: fleet.packages().keys().collect(),
//!     images: fleet.images().keys().collect(),
//! };
//! let proof = Proof::of_heuristic("custom");
//! let plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), vec![all], &proof)?;
//! assert_eq!(check(&fleet, &plan), []);
//! # Ok::<(), layerplan::fleet::FleetError>(())
//! ```

mod alone;
mod assemble;
mod certificate;
pub mod check;
mod class_placement;
pub mod diff;
pub mod follow;
pub mod matching;
mod place;
mod previous;
mod requirement;
mod summary;
mod unpacked;
mod waste;
mod words;

pub use alone::Contradiction;
pub use certificate::{Certificate, Proof, Scope, Status};
pub use class_placement::ClassPlacement;
pub use follow::{FollowError, Previous, PreviousOptions, Shipping};
pub(crate) use place::Place;
pub use previous::{ContentKey, PreviousError, PreviousPlan, bytes_in};
pub use requirement::{Figure, Measured, Quantity, Requirement, RequirementError};
pub use summary::{SizeBand, Summary};
pub use unpacked::BaseStacks;
pub use waste::Waste;

pub use crate::cost::Content;

use crate::cost::CostModel;
use crate::document::object::{object, objects};
use crate::document::{self, Document, DocumentError, FileError};
use crate::fleet::{Fleet, FleetError, ImageId, Overlap, PackageId, Prices, Sizes};
use crate::units::{ByteRate, Bytes, Cost, Rate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// The options a plan was made under, so that it can be checked without repeating flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanOptions {
    /// The cap of images that have none of their own.
    pub max_layers: u32,
    /// May a package reach an image twice?
    pub overlap: Overlap,
    /// The prices in force.
    #[serde(deserialize_with = "object")]
    pub prices: Prices,
    /// How large layers may be, beside what the fleet's rules say.
    #[serde(default, skip_serializing_if = "Sizes::is_none")]
    pub layer_sizes: Sizes,
    /// How stacks are ordered, if not canonically; the checker then accepts any order that rules
    /// allow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The previous plan, if this one was made with it in mind; shipping then counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<PreviousOptions>,
}

impl PlanOptions {
    /// The fleet's own options.
    pub fn of(fleet: &Fleet) -> PlanOptions {
        PlanOptions {
            max_layers: fleet.max_layers(),
            overlap: fleet.overlap(),
            prices: fleet.prices(),
            layer_sizes: Sizes::default(),
            order: None,
            previous: None,
        }
    }

    /// Do both ask for the same, except for the order of stacks and the previous plan?
    pub fn is_same_request(&self, other: &PlanOptions) -> bool {
        let asked = |options: &PlanOptions| {
            (options.max_layers, options.overlap, options.prices, options.layer_sizes)
        };
        asked(self) == asked(other)
    }
}

/// A layer of the plan document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    /// Lower-case hex SHA-256 of the sorted package ids, each followed by a newline.
    pub id: String,
    /// Package ids, sorted.
    pub packages: Vec<String>,
    /// Their bytes.
    pub bytes: Bytes,
    /// Expected changes per release: the union rate.
    pub rate: Rate,
    /// Names of the images that use the layer, sorted.
    pub images: Vec<String>,
    /// cost(L).
    pub cost: Cost,
}

impl Layer {
    /// Its packages in `fleet`, sorted; those that the fleet does not have are left out.
    pub fn packages_in(&self, fleet: &Fleet) -> Vec<PackageId> {
        self.packages.iter().filter_map(|id| fleet.find_package(id)).collect()
    }

    /// Its images in `fleet`, sorted; those that the fleet does not have are left out.
    pub fn images_in(&self, fleet: &Fleet) -> Vec<ImageId> {
        self.images.iter().filter_map(|name| fleet.find_image(name)).collect()
    }
}

/// An image's layers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stack {
    /// The image's name.
    pub name: String,
    /// Layer ids, bottom layer first.
    pub layers: Vec<String>,
}

/// The plan's sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Σ cost(L).
    pub total: Cost,
    /// Σ bytes(L) over the distinct layers.
    pub stored_bytes: Bytes,
    /// Bytes of the packages placed, each once.
    pub unique_bytes: Bytes,
    /// Stored less unique.
    pub duplicated_bytes: Bytes,
    /// Σ bytes(L) · rate(L).
    pub pushed_bytes_per_release: ByteRate,
    /// Σ bytes(L) · rate(L) · pulls of its images.
    pub pulled_bytes_per_release: ByteRate,
    /// What is shipped beyond the previous plan, if it was planned with that in mind. Not in
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Shipping>,
}

impl Totals {
    /// What the certificate's bound is a bound on: the total, and shipping where that counts.
    pub fn with_shipping(&self) -> Cost {
        self.shipping.map_or(self.total, |shipping| Cost(self.total.0 + shipping.cost.0))
    }

    /// What every plan must pay at least, given that without shipping.
    pub fn floor(&self, floor: Cost) -> Cost {
        self.shipping.map_or(floor, |shipping| Cost(floor.0 + shipping.floor.0))
    }
}

/// A plan document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Format version, 1.
    pub layerplan: u32,
    /// Digest of the fleet, see [`Fleet::digest`].
    pub fleet: String,
    /// The options in force.
    #[serde(deserialize_with = "object")]
    pub options: PlanOptions,
    /// All layers: as rules order them, then most images first, then lowest rate, then largest,
    /// then id.
    #[serde(deserialize_with = "objects")]
    pub layers: Vec<Layer>,
    /// All images, sorted by name.
    #[serde(deserialize_with = "objects")]
    pub images: Vec<Stack>,
    /// By id the names of the packages placed, where they differ from the id. What a package is
    /// called stays the same over releases, its id does not.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// By id the bytes of the packages placed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sizes: BTreeMap<String, Bytes>,
    /// The sums.
    #[serde(deserialize_with = "object")]
    pub cost: Totals,
    /// What is proven.
    #[serde(deserialize_with = "object")]
    pub certificate: Certificate,
}

impl Document for Plan {
    const NAME: &'static str = "a plan";
    const VERSIONS: &'static [u32] = &[1];
}

impl Plan {
    /// Reads a plan document: `.json`, `.json.zst`, or `-` for standard input. Only its shape is
    /// checked; whether the plan is valid is for [`check`](check::check) to say.
    ///
    /// # Errors
    /// A file that cannot be read or is not a plan document.
    pub fn read(path: &Path) -> Result<Plan, FileError<DocumentError>> {
        document::read(path)
    }

    /// The plan document: the same bytes for the same plan, ending in a newline.
    pub fn to_json(&self) -> Vec<u8> {
        // Every value in a plan has a JSON form and a vector accepts every write.
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// The canonical plan made of `contents`: empty layers dropped, equal contents united, layers
    /// and stacks in canonical order, costs recomputed, `proof` turned into the certificate.
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if the fleet's costs at these prices do not fit.
    pub fn assemble(
        fleet: &Fleet,
        options: PlanOptions,
        contents: Vec<Content>,
        proof: &Proof,
    ) -> Result<Plan, FleetError> {
        assemble::assemble(fleet, options, contents, proof)
    }

    /// The same for a plan made with the `previous` one in mind: it says what it ships beyond that,
    /// and its certificate counts it.
    ///
    /// # Errors
    /// As [`assemble`](Plan::assemble).
    pub fn assemble_after(
        fleet: &Fleet,
        options: PlanOptions,
        contents: Vec<Content>,
        proof: &Proof,
        previous: &Previous,
    ) -> Result<Plan, FleetError> {
        let now = previous.rate();
        let model = CostModel::with_room(fleet, options.prices, now)?;
        let mut plan = Plan::assemble(fleet, options, contents, proof)?;
        let shipping = plan.shipping(fleet, previous);
        plan.options.previous = Some(previous.named());
        plan.cost.shipping = Some(shipping);
        let (total, floor) = (plan.cost.with_shipping(), plan.cost.floor(model.floor(fleet)));
        plan.certificate = Certificate::new(proof, total, floor, model.lattice(fleet, now));
        Ok(plan)
    }
}
