//! Why a layer costs more than its packages must: the part of the plan's cost beyond the floor,
//! layer by layer.
//!
//! The floor asks for each package once, shipped at its own rate only. A layer costs more for three
//! reasons: other layers hold copies of its packages (each of the m copies then bears (m − 1)/m of
//! what one costs), its packages ship whenever anything else in the layer changes, and being a
//! layer may have a price. The sums over all layers are the plan's cost less the floor, except for
//! what rounding down the shares loses. Time O(Σ packages of layers · updates / 64).

use super::Plan;
use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId, PackageId};
use crate::units::{Bytes, Cost, Rate};
use typed_index_collections::TiVec;

/// What one layer costs beyond the floor, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waste {
    /// The position of the layer in the plan.
    pub layer: usize,
    /// Its part of what copies cost: storing, shipping, and reaching an image more than once.
    pub copies: Cost,
    /// What it costs that packages ship when others in the layer change.
    pub shipped: Cost,
    /// What it costs to be a layer at all: prices `blob` and `layer`, and what rules add for its
    /// size.
    pub priced: Cost,
    /// Bytes of its packages that other layers hold too.
    pub copied_bytes: Bytes,
    /// How many other layers hold one of them.
    pub sharers: usize,
    /// The package that changes most often (the largest of these), and how often by itself.
    pub hottest: Option<(PackageId, Rate)>,
    /// Bytes of packages that never change, in a layer that does.
    pub idle_bytes: Bytes,
    /// Bytes of packages that change, but less often than the layer.
    pub slow_bytes: Bytes,
}

impl Waste {
    /// All of it.
    pub fn total(&self) -> Cost {
        [self.copies, self.shipped, self.priced].into_iter().sum()
    }
}

impl Plan {
    /// The waste of each layer, in the plan's order; the plan must be valid for `fleet`.
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if the fleet's costs at the plan's prices do not fit.
    pub fn wastes(&self, fleet: &Fleet) -> Result<Vec<Waste>, FleetError> {
        let model = CostModel::new(fleet, self.options.prices)?;
        let packages: Vec<_> = self.layers.iter().map(|layer| layer.packages_in(fleet)).collect();
        let images: Vec<_> = self.layers.iter().map(|layer| layer.images_in(fleet)).collect();
        let mut holders: TiVec<PackageId, Vec<usize>> =
            vec![Vec::new(); fleet.packages().len()].into();
        for (at, packages) in packages.iter().enumerate() {
            for &package in packages {
                holders[package].push(at);
            }
        }
        let lists = fleet.image_lists();
        let pulls: Vec<u64> =
            images.iter().map(|images| model.pulls(images.iter().copied())).collect();
        let waste = |at| {
            Layout { fleet, model: &model, holders: &holders, lists: &lists, pulls: &pulls }
                .waste(at, &packages[at])
        };
        Ok((0..self.layers.len()).map(waste).collect())
    }
}

/// Who holds what.
struct Layout<'a> {
    fleet: &'a Fleet,
    model: &'a CostModel,
    holders: &'a TiVec<PackageId, Vec<usize>>,
    lists: &'a TiVec<PackageId, Vec<ImageId>>,
    pulls: &'a [u64],
}

impl Layout<'_> {
    fn waste(&self, layer: usize, packages: &[PackageId]) -> Waste {
        let rate = self.model.rate(packages);
        let pulls = self.pulls[layer];
        let bytes = packages.iter().map(|&package| self.fleet.packages()[package].bytes).sum();
        let mut waste = Waste {
            layer,
            copies: Cost(0),
            shipped: Cost(0),
            priced: Cost(self.model.per_layer(pulls).0 + self.model.surcharge(bytes).0),
            copied_bytes: Bytes(0),
            sharers: 0,
            hottest: None,
            idle_bytes: Bytes(0),
            slow_bytes: Bytes(0),
        };
        let mut sharers = Vec::new();
        for &package in packages {
            let bytes = self.fleet.packages()[package].bytes;
            let own = self.model.rate([&package]);
            let price = |rate, pulls| self.model.of_bytes(bytes, rate, pulls).0;
            waste.shipped.0 += price(rate, pulls) - price(own, pulls);
            let holders = &self.holders[package];
            if holders.len() > 1 {
                let once = price(own, 0);
                let needed = self.model.pulls(self.lists[package].iter().copied());
                let pulled: u128 = holders.iter().map(|&at| u128::from(self.pulls[at])).sum();
                // This layer's share of the pulls that the package needs.
                let share = (u128::from(needed) * u128::from(pulls)).checked_div(pulled);
                let share = share.map_or(0, |share| share as u64);
                waste.copies.0 += once - once.div_ceil(holders.len() as u128);
                waste.copies.0 += price(own, pulls) - price(own, share);
                waste.copied_bytes += bytes;
                sharers.extend(holders.iter().copied().filter(|&at| at != layer));
            }
            if own == Rate(0) && rate > own {
                waste.idle_bytes += bytes;
            } else if own < rate {
                waste.slow_bytes += bytes;
            }
            let key =
                |(package, rate): (PackageId, Rate)| (rate, self.fleet.packages()[package].bytes);
            if own > Rate(0) && waste.hottest.is_none_or(|best| key((package, own)) > key(best)) {
                waste.hottest = Some((package, own));
            }
        }
        sharers.sort_unstable();
        sharers.dedup();
        waste.sharers = sharers.len();
        waste
    }
}
