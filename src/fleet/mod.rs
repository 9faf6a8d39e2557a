//! The fleet: packages, images and updates, valid by construction.
//!
//! A [`Fleet`] is only made by [`Fleet::read`], [`Fleet::parse`] and [`Fleet::with_updates`], which
//! refuse everything that the contract calls an error. Packages, images and updates are interned in
//! canonical order, so two documents that differ only in the order of their entries are the same
//! fleet. Closures are computed once, when the fleet is made.
//!
//! ```
//! use layerplan::fleet::Fleet;
//!
//! let fleet = Fleet::parse(br#"{
//!     "layerplan": 1,
//!     "packages": [{"id": "libc", "bytes": 13}, {"id": "nginx", "bytes": 2, "references": ["libc"]}],
//!     "images": [{"name": "web", "roots": ["nginx"]}]
//! }"#)?;
//! let web = fleet.find_image("web").expect("it is in the document");
//! assert_eq!(fleet.closure(web).len(), 2);
//! # Ok::<(), layerplan::fleet::FleetError>(())
//! ```

mod build;
mod canonical;
mod churn;
mod closure;
mod document;
mod error;
mod history;
mod ids;
pub mod learn;
mod parts;
mod rules;

pub use churn::Churn;
pub use document::PriceDocument;
pub use error::FleetError;
pub use history::{HistoryError, Release, read_releases};
pub use ids::{ImageId, PackageId, UpdateId};
pub(crate) use parts::Parts;
pub use rules::{Demand, End, Images, Limit, Packages, Preset, Rule, RuleFault, Sizes, listed};

use crate::document::{FileError, read_by};
use crate::units::{Bytes, Price, Rate};
use serde::{Deserialize, Serialize};
use std::path::Path;
use typed_index_collections::TiVec;

/// May a package reach an image in more than one of its layers?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[derive(strum::VariantArray, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]
#[strum(serialize_all = "lowercase")]
pub enum Overlap {
    /// No: each package reaches an image in exactly one layer.
    #[default]
    Forbid,
    /// Yes, as the OCI image format permits.
    Allow,
}

/// What a byte, a layer and a pull cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// Per byte kept in the registry.
    pub store: Price,
    /// Per byte pushed, per release.
    pub push: Price,
    /// Per byte pulled, per release and pull of an image.
    pub pull: Price,
    /// Per distinct layer.
    pub blob: Price,
    /// Per layer that an image uses, times the image's pulls.
    pub layer: Price,
}

impl Default for Prices {
    fn default() -> Self {
        let (one, none) = (Price(1_000_000), Price(0));
        Prices { store: one, push: one, pull: none, blob: none, layer: none }
    }
}

/// A package: the smallest thing that is put into a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Unique content identity, for example a store path or `name=version`.
    pub id: String,
    /// Stable across releases; two ids may share a name.
    pub name: String,
    /// What the package was built from.
    pub source: Option<String>,
    /// Installed size.
    pub bytes: Bytes,
    /// Packages needed at run time, sorted, without the package itself.
    pub references: Vec<PackageId>,
}

/// An image and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Unique name.
    pub name: String,
    /// Packages asked for, sorted.
    pub roots: Vec<PackageId>,
    /// The image's own layer cap, which no option overrides; a rule may say less.
    pub max_layers: Option<u32>,
    /// Layers kept free for others (customisation layer, child images).
    pub reserved: u32,
    /// Pulls per release.
    pub pulls: u64,
    /// Fixed layers at the bottom, each sorted.
    pub base: Vec<Vec<PackageId>>,
}

/// Packages whose content changes together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// May be empty.
    pub name: String,
    /// Expected occurrences per release.
    pub rate: Rate,
    /// The packages listed, sorted.
    pub packages: Vec<PackageId>,
    /// The packages touched, sorted: those listed and, if the fleet propagates updates, all that
    /// reach one of them over references.
    pub touched: Vec<PackageId>,
}

/// An update about to be given to a fleet, see [`Fleet::with_updates`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUpdate {
    /// May be empty.
    pub name: String,
    /// Expected occurrences per release.
    pub rate: Rate,
    /// The packages whose content it changes, in any order.
    pub packages: Vec<PackageId>,
}

/// A whole fleet of images, valid by construction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fleet {
    max_layers: u32,
    overlap: Overlap,
    propagate: bool,
    prices: Prices,
    packages: TiVec<PackageId, Package>,
    images: TiVec<ImageId, Image>,
    updates: TiVec<UpdateId, Update>,
    rules: Vec<Rule>,
    closures: TiVec<ImageId, Vec<PackageId>>,
    own_caps: TiVec<ImageId, Option<u32>>,
}

impl Fleet {
    /// Reads and validates a fleet document: `.json`, `.json.zst`, or `-` for standard input.
    ///
    /// # Errors
    /// The file that cannot be read or the first fault found in it, with the file's name.
    pub fn read(path: &Path) -> Result<Fleet, FileError<FleetError>> {
        read_by(path, Fleet::parse)
    }

    /// Validates a fleet document (uncompressed JSON).
    ///
    /// # Errors
    /// The first fault found, naming the place and the offender.
    pub fn parse(json: &[u8]) -> Result<Fleet, FleetError> {
        build::build(document::parse(json)?)
    }

    /// This fleet with `updates` in place of its own, in canonical order and propagated if the
    /// fleet propagates.
    ///
    /// # Errors
    /// A control character in a name, a package that the fleet does not have, rates whose sum
    /// overflows.
    pub fn with_updates(&self, updates: Vec<NewUpdate>) -> Result<Fleet, FleetError> {
        build::with_updates(self, updates)
    }

    /// The fleet document, all defaults filled in: the same bytes for the same fleet, ending in a
    /// newline. [`Fleet::parse`] reads it back as an equal fleet.
    pub fn to_json(&self) -> Vec<u8> {
        canonical::document(self)
    }

    /// The SHA-256 of the canonical form of the document: all defaults filled in, keys and lists
    /// sorted, no white space, numbers in shortest decimal form. `sha256:` and lower-case hex.
    pub fn digest(&self) -> String {
        canonical::digest(self)
    }

    /// The cap of images that have none of their own.
    pub fn max_layers(&self) -> u32 {
        self.max_layers
    }

    /// May a package reach an image twice?
    pub fn overlap(&self) -> Overlap {
        self.overlap
    }

    /// Do updates propagate to dependents?
    pub fn propagate(&self) -> bool {
        self.propagate
    }

    /// The fleet's own prices.
    pub fn prices(&self) -> Prices {
        self.prices
    }

    /// All packages, also those that no image needs.
    pub fn packages(&self) -> &TiVec<PackageId, Package> {
        &self.packages
    }

    /// All images.
    pub fn images(&self) -> &TiVec<ImageId, Image> {
        &self.images
    }

    /// The package with this id. Packages are sorted by it.
    pub fn find_package(&self, id: &str) -> Option<PackageId> {
        let found = self.packages.raw.binary_search_by(|package| package.id.as_str().cmp(id));
        found.ok().map(PackageId::from)
    }

    /// The image of this name. Images are sorted by it.
    pub fn find_image(&self, name: &str) -> Option<ImageId> {
        let found = self.images.raw.binary_search_by(|image| image.name.as_str().cmp(name));
        found.ok().map(ImageId::from)
    }

    /// All updates.
    pub fn updates(&self) -> &TiVec<UpdateId, Update> {
        &self.updates
    }

    /// All rules, in the order of the document, then those asked for beside it.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The packages to place for `image`, C(i): what its roots reach, less its base layers and what
    /// rules leave out. Sorted.
    pub fn closure(&self, image: ImageId) -> &[PackageId] {
        &self.closures[image]
    }

    /// Layers that may be planned for `image`, K(i): its own cap (the least of what it and rules
    /// say) or else `max_layers`, less its base layers and its reserved layers.
    ///
    /// # Errors
    /// When fewer than one is left although there is something to place.
    pub fn cap(&self, image: ImageId, max_layers: u32) -> Result<usize, FleetError> {
        let entry = &self.images[image];
        let cap = self.own_caps[image].unwrap_or(max_layers);
        let taken = u64::from(entry.reserved) + entry.base.len() as u64;
        let left = u64::from(cap).saturating_sub(taken);
        if left == 0 && !self.closure(image).is_empty() {
            return Err(FleetError::CapTooSmall {
                image: entry.name.clone(),
                cap,
                reserved: entry.reserved,
                base: entry.base.len(),
            });
        }
        Ok(left as usize)
    }

    /// Bytes of the packages that any image needs beyond its base layers, each once.
    pub fn unique_bytes(&self) -> Bytes {
        let needed = self.image_lists();
        let placed = needed.iter_enumerated().filter(|(_, images)| !images.is_empty());
        placed.map(|(package, _)| self.packages[package].bytes).sum()
    }

    /// Bytes of all images if none shared anything.
    pub fn unshared_bytes(&self) -> Bytes {
        self.closures.iter().flatten().map(|&package| self.packages[package].bytes).sum()
    }

    /// For every package the sorted images that need it; empty for packages outside every closure.
    pub fn image_lists(&self) -> TiVec<PackageId, Vec<ImageId>> {
        let mut lists: TiVec<PackageId, Vec<ImageId>> =
            vec![Vec::new(); self.packages.len()].into();
        for (image, closure) in self.closures.iter_enumerated() {
            for &package in closure {
                lists[package].push(image);
            }
        }
        lists
    }
}
