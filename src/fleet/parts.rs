//! Fleets made of parts of others.

use super::{Fleet, FleetError, Image, ImageId, Package, PackageId, Rule, Update, UpdateId, build};
use typed_index_collections::TiVec;

/// What differs from the fleet it is made of. Packages, images and updates are in canonical order,
/// as they are in every fleet.
pub(crate) struct Parts {
    /// The packages.
    pub packages: TiVec<PackageId, Package>,
    /// The same images, in the same order.
    pub images: TiVec<ImageId, Image>,
    /// The updates, with all that they touch.
    pub updates: TiVec<UpdateId, Update>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// What each image has to place.
    pub closures: TiVec<ImageId, Vec<PackageId>>,
}

impl Fleet {
    /// A fleet of these parts, with the caps, prices and overlap of this one.
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if bytes do not add up.
    pub(crate) fn with_parts(&self, parts: Parts) -> Result<Fleet, FleetError> {
        let Parts { packages, images, updates, rules, closures } = parts;
        let fleet = Fleet {
            max_layers: self.max_layers,
            overlap: self.overlap,
            propagate: self.propagate,
            prices: self.prices,
            own_caps: self.own_caps.clone(),
            packages,
            images,
            updates,
            rules,
            closures,
        };
        build::check_sums(&fleet)?;
        Ok(fleet)
    }
}
