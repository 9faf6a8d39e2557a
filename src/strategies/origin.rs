//! apko's layering: packages of one source package share a layer, the largest groups alone.
//!
//! Groups by source, largest first, ties by the alphabetically largest package name in the group;
//! if there are more groups than layers, the smallest of them are one layer together.
//!
//! Time O(n log n), space O(n).

use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::PackageId;
use crate::units::Bytes;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The strategy.
#[derive(Debug)]
pub(super) struct Origin;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "packages of one source share a layer; the largest groups alone, all others in the last \
            layer",
    origin: "chainguard-dev/apko, pkg/build/layers.go at 001c70e",
    adapted: "`replaces`, which unites groups there, is unknown here, and so are packages of \
              language ecosystems, which it gives a group each; groups of equal size and equal last \
              name, left to chance there, go by source",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for Origin {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let packages = image.fleet.packages();
        // Packages without a source share one group, as those with an empty origin do.
        let mut groups: BTreeMap<&str, Vec<PackageId>> = BTreeMap::new();
        for &package in image.packages() {
            let source = packages[package].source.as_deref().unwrap_or_default();
            groups.entry(source).or_default().push(package);
        }
        // From a map in the order of sources; the sort is stable.
        let mut groups: Vec<Vec<PackageId>> = groups.into_values().collect();
        groups.sort_by_cached_key(|group| {
            let bytes: Bytes = group.iter().map(|&package| image.bytes(package)).sum();
            (Reverse(bytes), group.iter().map(|&package| packages[package].name.as_str()).max())
        });
        if groups.len() > image.budget {
            let rest = groups.split_off(image.budget - 1);
            groups.push(rest.into_iter().flatten().collect());
        }
        Ok(groups)
    }
}
