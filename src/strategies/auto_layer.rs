//! nixpkgs' present default: the largest packages divide the image.
//!
//! Some packages are *primary*, the largest first. The key of a package is the set of the lowest
//! primaries among those that are the package itself or above it; packages of equal keys are one
//! layer. At first none is primary, and all is one layer. When p becomes primary, its own key
//! becomes {p}, and the key of each package d below p loses all that is above p, then gains p
//! unless it names something below p. The first p that would make more layers than the budget ends
//! it: smaller ones are not tried, so some of the budget may stay unused.
//!
//! Time O(packages³ / 64) at worst, when the budget lets every package be primary.

use super::{About, ImageView, Obstacle, Strategy, reach};
use crate::fleet::PackageId;
use crate::stop::Stopped;
use crate::units::Bytes;
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The strategy.
#[derive(Debug)]
pub(super) struct AutoLayer;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "packages below the same of the largest packages share a layer, largest taken until \
            the budget is reached: may leave layers unused",
    origin: "NixOS/nixpkgs pkgs/build-support/docker/auto-layer.py (2ff66c6)",
    adapted: "no paths are excluded; layers of equal closure size, whose order the original leaves \
              open, are ordered by their lowest id",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for AutoLayer {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let below = reach::below(&image.graph(), image.stop)?;
        let keys = keys(image, &below)?;
        let mut groups: BTreeMap<&FixedBitSet, Vec<usize>> = BTreeMap::new();
        for (node, key) in keys.iter().enumerate() {
            groups.entry(key).or_default().push(node);
        }
        let mut layers: Vec<Vec<usize>> = groups.into_values().collect();
        layers.sort_by_cached_key(|layer| (closure_bytes(image, &below, layer), layer[0]));
        let packages = |layer: Vec<usize>| layer.iter().map(|&at| image.packages()[at]).collect();
        Ok(layers.into_iter().map(packages).collect())
    }
}

/// The key of every package when no further primary fits the budget; by position in the image.
fn keys(image: &ImageView<'_>, below: &[FixedBitSet]) -> Result<Vec<FixedBitSet>, Stopped> {
    let (count, above) = (below.len(), reach::above(below));
    let mut keys = vec![FixedBitSet::with_capacity(count); count];
    // How many packages have each key.
    let mut users = FxHashMap::from_iter([(FixedBitSet::with_capacity(count), count)]);
    let mut by_size: Vec<usize> = (0..count).collect();
    // The original pops from the end of a stable sort by size.
    by_size.sort_by_key(|&at| Reverse((image.bytes(image.packages()[at]), at)));
    for primary in by_size {
        image.stop.check()?;
        let mut changes = vec![(primary, FixedBitSet::with_capacity(count))];
        changes[0].1.insert(primary);
        for package in below[primary].ones() {
            let mut key = keys[package].clone();
            key.difference_with(&above[primary]);
            if key.is_disjoint(&below[primary]) {
                key.insert(primary);
            }
            changes.push((package, key));
        }
        for (package, key) in &changes {
            *users.entry(key.clone()).or_default() += 1;
            if let Some(left) = users.get_mut(&keys[*package]) {
                *left -= 1;
                if *left == 0 {
                    users.remove(&keys[*package]);
                }
            }
        }
        if users.len() > image.budget {
            break;
        }
        changes.into_iter().for_each(|(package, key)| keys[package] = key);
    }
    Ok(keys)
}

/// Bytes of all that `layer` holds or needs.
fn closure_bytes(image: &ImageView<'_>, below: &[FixedBitSet], layer: &[usize]) -> Bytes {
    let mut closure = FixedBitSet::with_capacity(below.len());
    for &at in layer {
        closure.insert(at);
        closure.union_with(&below[at]);
    }
    closure.ones().map(|at| image.bytes(image.packages()[at])).sum()
}
