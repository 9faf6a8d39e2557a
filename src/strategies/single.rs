//! One layer per image: what a plain archive of a root directory gives. The naive upper end.

use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::PackageId;

/// The strategy.
#[derive(Debug)]
pub(super) struct Single;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "one layer per image: shares nothing but whole images",
    origin: "any build that archives a root directory",
    adapted: "",
    extra_layers: 0,
    remembers: false,
};

impl Strategy for Single {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        Ok(vec![image.packages().to_vec()])
    }
}
