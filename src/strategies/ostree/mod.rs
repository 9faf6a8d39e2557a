//! ostree-ext's packing, which rpm-ostree and bootc use: large packages alone, tiny ones together,
//! the others in bins of like frequency of change and like size; afterwards every package stays
//! where it was.
//!
//! `fresh` makes a plan from nothing, `prior` continues the plan of the previous release. One layer
//! is kept empty for packages that are new later.
//!
//! Time O(n log n), space O(n).

mod fresh;
mod prior;

use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::{Churn, Fleet, PackageId};

/// Layers below which the original refuses to pack (`MIN_CHUNKED_LAYERS`).
const LEAST_LAYERS: usize = 4;

/// The strategy.
#[derive(Debug)]
pub(super) struct Ostree {
    history: Churn,
    follows: bool,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "large packages alone, tiny ones together, others in bins of like frequency of change \
            and like size; in later releases known packages stay and new ones go to the last layer",
    remembers: true,
    ..ABOUT_FRESH
};

/// What it is without a memory.
pub(super) const ABOUT_FRESH: About = About {
    claim: "large packages alone, tiny ones together, others in bins of like frequency of change \
            and like size, made anew in every release",
    origin: "bootc-dev/bootc, crates/ostree-ext/src/{chunking,statistics}.rs at 534c76e; frequencies \
             from coreos/rpm-ostree, rust/src/container.rs at 0064a37",
    adapted: "the frequency of change is the number of updates that touch the package, in place of \
              its changelog entries of a year; content of the highest frequency (files of no \
              package, the initramfs) and components with a layer of their own have no counterpart; \
              no packages between the limits, or fewer of them than the original subtracts, are no \
              fault here; ids of one name, which the original cannot continue, take the name's \
              former places in order, the last place holding those left over",
    extra_layers: 1,
    remembers: false,
};

impl Ostree {
    /// The strategy; with `follows` it continues the plan of the previous release.
    pub(super) fn new(fleet: &Fleet, follows: bool) -> Ostree {
        Ostree { history: Churn::new(fleet), follows }
    }
}

impl Strategy for Ostree {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        if image.budget < LEAST_LAYERS {
            return Err(Obstacle::BudgetTooSmall { needs: LEAST_LAYERS, budget: image.budget });
        }
        let previous = image.previous.filter(|_| self.follows);
        let continued = previous.and_then(|previous| prior::packing(image, previous));
        Ok(continued.unwrap_or_else(|| fresh::packing(image, &self.history)))
    }
}
