//! The layers that images were published with, priced as they are: so that what is there can stand
//! beside what could be.
//!
//! A layer is what its digest says, however many images have it, and has all bytes of its archive's
//! files, those that upper layers hide included. It changes when any package does that lies in it
//! in any of its images.

use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId, PackageId, Prices};
use crate::inventory::PublishedLayer;
use crate::plan::Totals;
use crate::units::{ByteRate, Bytes, Cost};
use std::collections::{BTreeMap, BTreeSet};

/// By image, its layers, bottom layer first.
pub type Published = BTreeMap<String, Vec<PublishedLayer>>;

/// What is published, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedFigures {
    /// The sums.
    pub totals: Totals,
    /// Distinct layers.
    pub layers: usize,
    /// Bytes of the largest one.
    pub largest_layer: Bytes,
    /// What every plan must pay at least.
    pub floor: Cost,
}

/// A layer, with all images that have it.
#[derive(Default)]
struct Shared {
    bytes: Bytes,
    images: BTreeSet<ImageId>,
    packages: BTreeSet<PackageId>,
}

/// What `published` comes to at `prices`. An image of `fleet` that was not published counts as one
/// layer.
///
/// # Errors
/// [`FleetError::Overflow`] if it does not fit.
pub fn price(
    fleet: &Fleet,
    prices: Prices,
    published: &Published,
) -> Result<PublishedFigures, FleetError> {
    let overflow = || FleetError::Overflow("the cost of what is published".into());
    let model = CostModel::new(fleet, prices)?;
    let layers = shared(fleet, published);
    let mut totals = Totals {
        total: Cost(0),
        stored_bytes: Bytes(0),
        unique_bytes: fleet.unique_bytes(),
        duplicated_bytes: Bytes(0),
        pushed_bytes_per_release: ByteRate(0),
        pulled_bytes_per_release: ByteRate(0),
        shipping: None,
    };
    for layer in layers.values() {
        let (rate, pulls) =
            (model.rate(&layer.packages), model.pulls(layer.images.iter().copied()));
        let bytes = u128::from(layer.bytes);
        let per_byte = bytes.checked_mul(model.per_byte(rate, pulls).0);
        let whole = model.per_layer(pulls).0.checked_add(model.surcharge(layer.bytes).0);
        let cost = per_byte.and_then(|cost| cost.checked_add(whole?));
        let pushed = bytes.checked_mul(rate.0.into());
        let pulled = pushed.and_then(|pushed| pushed.checked_mul(pulls.into()));
        let add = |to: u128, more: Option<u128>| to.checked_add(more?);
        totals.total = Cost(add(totals.total.0, cost).ok_or_else(overflow)?);
        let stored = totals.stored_bytes.checked_add(layer.bytes);
        totals.stored_bytes = stored.ok_or_else(overflow)?;
        let (push, pull) = (totals.pushed_bytes_per_release.0, totals.pulled_bytes_per_release.0);
        totals.pushed_bytes_per_release = ByteRate(add(push, pushed).ok_or_else(overflow)?);
        totals.pulled_bytes_per_release = ByteRate(add(pull, pulled).ok_or_else(overflow)?);
    }
    totals.duplicated_bytes = totals.stored_bytes.saturating_sub(totals.unique_bytes);
    Ok(PublishedFigures {
        totals,
        layers: layers.len(),
        largest_layer: layers.values().map(|layer| layer.bytes).max().unwrap_or_default(),
        floor: model.floor(fleet),
    })
}

/// The distinct layers, by digest or, of images that were not published, by the image's name.
fn shared<'a>(fleet: &'a Fleet, published: &'a Published) -> BTreeMap<&'a str, Shared> {
    let mut layers: BTreeMap<&str, Shared> = BTreeMap::new();
    for (at, image) in fleet.images().iter_enumerated() {
        let Some(own) = published.get(&image.name) else {
            let packages = fleet.closure(at);
            let layer = layers.entry(&image.name).or_default();
            layer.bytes = packages.iter().map(|&package| fleet.packages()[package].bytes).sum();
            layer.images.insert(at);
            layer.packages.extend(packages);
            continue;
        };
        for PublishedLayer { id, bytes, packages } in own {
            let layer = layers.entry(id).or_default();
            layer.bytes = *bytes;
            layer.images.insert(at);
            layer.packages.extend(packages.iter().filter_map(|id| fleet.find_package(id)));
        }
    }
    layers
}
