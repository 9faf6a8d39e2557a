//! What a person wants to know of a plan beyond its sums.

use super::Plan;
use crate::units::Bytes;
use serde::Serialize;

/// Upper ends of the bands in which layer sizes are counted, in bytes; the last band is open.
const BANDS: [(&str, Bytes); 5] = [
    ("under 1 MB", Bytes(1_000_000)),
    ("1 to 10 MB", Bytes(10_000_000)),
    ("10 to 100 MB", Bytes(100_000_000)),
    ("100 MB to 1 GB", Bytes(1_000_000_000)),
    ("1 GB and more", Bytes::MAX),
];

/// Layers of one band of sizes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SizeBand {
    /// The band, in words.
    pub band: &'static str,
    /// How many layers.
    pub layers: usize,
    /// Their bytes together.
    pub bytes: Bytes,
}

/// Figures about a plan's layers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Distinct layers.
    pub layers: usize,
    /// Fewest, median and most layers of an image that has any.
    pub layers_per_image: [usize; 3],
    /// Bytes of the largest layer.
    pub largest_layer: Bytes,
    /// Bytes of the median layer.
    pub median_layer: Bytes,
    /// Layer sizes, in bands.
    pub sizes: Vec<SizeBand>,
}

impl Summary {
    /// Of all layers and stacks of `plan`.
    pub fn new(plan: &Plan) -> Summary {
        let mut heights: Vec<usize> =
            plan.images.iter().map(|image| image.layers.len()).filter(|&n| n > 0).collect();
        heights.sort_unstable();
        let mut bytes: Vec<Bytes> = plan.layers.iter().map(|layer| layer.bytes).collect();
        bytes.sort_unstable();
        let mut from = Bytes(0);
        let sizes = BANDS
            .iter()
            .map(|&(band, end)| {
                let inside = bytes.iter().filter(|&&b| b >= from && (b < end || end == Bytes::MAX));
                let band = SizeBand { band, layers: inside.clone().count(), bytes: inside.sum() };
                from = end;
                band
            })
            .collect();
        Summary {
            layers: plan.layers.len(),
            layers_per_image: [
                heights.first().copied().unwrap_or(0),
                heights.get(heights.len() / 2).copied().unwrap_or(0),
                heights.last().copied().unwrap_or(0),
            ],
            largest_layer: bytes.last().copied().unwrap_or_default(),
            median_layer: bytes.get(bytes.len() / 2).copied().unwrap_or_default(),
            sizes,
        }
    }
}
