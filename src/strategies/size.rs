//! Guix's layered images: the largest packages have a layer each, the rest shares the last.
//!
//! Time O(packages · log packages).

use super::image::rest_last;
use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::PackageId;
use std::cmp::Reverse;

/// The strategy.
#[derive(Debug)]
pub(super) struct Size;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "the largest packages have a layer each, the rest shares the last: ignores references",
    origin: "GNU Guix guix/docker.scm, size-sorted-store-items (`guix pack --max-layers`, 2023)",
    adapted: "sizes are those of the fleet, not the space that files take on disk; of equal sizes \
              the lower id comes first",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for Size {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let mut order = image.packages().to_vec();
        order.sort_by_key(|&package| Reverse(image.bytes(package)));
        Ok(rest_last(&order, image.budget))
    }
}
