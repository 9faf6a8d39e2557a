//! The popularity contest upside down: layers of their own for what changes, the unpopular.

use super::popularity::order;
use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::PackageId;

/// The strategy.
#[derive(Debug)]
pub(super) struct PopularityTop;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "the popularity contest, but the least popular have a layer each and the popular rest \
            shares the lowest",
    origin: "NixOS/nixpkgs#116446, layer-strategies/popularity_weighted_top.py (never merged)",
    adapted: "cycles and ties as in `popularity`",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for PopularityTop {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let order = order(image.fleet, image.graph(), image.stop)?;
        let shared = match order.len() <= image.budget {
            true => 0,
            false => order.len() - (image.budget - 1),
        };
        let (rest, own) = order.split_at(shared);
        let rest = (!rest.is_empty()).then(|| rest.to_vec());
        Ok(rest.into_iter().chain(own.iter().map(|&package| vec![package])).collect())
    }
}
