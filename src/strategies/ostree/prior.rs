//! Packing that continues the plan of the previous release: nothing known moves.

use super::ImageView;
use crate::fleet::PackageId;
use std::collections::{BTreeMap, VecDeque};

/// The layers of the previous release with what is left of them, new names sorted in the last one.
/// Layers that became empty go, except for the last. `None` if that is nothing to go by: there were
/// no layers, or more than the budget.
pub(super) fn packing(
    image: &ImageView<'_>,
    previous: &[Vec<String>],
) -> Option<Vec<Vec<PackageId>>> {
    let last = previous.len().checked_sub(1)?;
    let mut by_name: BTreeMap<&str, VecDeque<PackageId>> = BTreeMap::new();
    for &package in image.packages() {
        by_name.entry(&image.fleet.packages()[package].name).or_default().push_back(package);
    }
    // How many places of each name are still to come: the last one takes all ids that are left.
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for name in previous.iter().flatten() {
        *places.entry(name).or_default() += 1;
    }
    let mut layers: Vec<Vec<PackageId>> = Vec::with_capacity(previous.len());
    for names in previous {
        let mut layer = Vec::new();
        for name in names {
            let left = places.entry(name).or_default();
            *left -= 1;
            if let Some(packages) = by_name.get_mut(name.as_str()) {
                let count = if *left == 0 { packages.len() } else { packages.len().min(1) };
                layer.extend(packages.drain(..count));
            }
        }
        layers.push(layer);
    }
    // Names that were known have no ids left: what remains is new.
    layers[last].extend(by_name.into_values().flatten());
    let newest = layers.split_off(last);
    layers.retain(|layer| !layer.is_empty());
    layers.extend(newest);
    (layers.len() <= image.budget).then_some(layers)
}
