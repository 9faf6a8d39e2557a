//! The plan of the release before, and what the next one ships beyond it.
//!
//! Shipping a layer that the registry does not have counts like an update of it, at the rate of one
//! release in as many as it has to last: the *horizon*. So moving a package pays if it saves what
//! it costs to ship within so many releases.

use super::Plan;
use crate::fleet::{Fleet, Prices};
use crate::units::{Bytes, Cost, Rate};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Millionths in one.
const MILLION: u64 = 1_000_000;

/// The plan of the release before, as planning looks at it.
#[derive(Debug, Clone)]
pub struct Before {
    /// The plan.
    pub plan: Plan,
    /// Within how many releases a move has to pay; at least 1, at most a million.
    pub horizon: u32,
    /// Must packages stay where they are, whatever it costs?
    pub stable: bool,
}

/// The plan before, as the plan document names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predecessor {
    /// Its digest, see [`Plan::digest`].
    pub plan: String,
    /// Within how many releases a move has to pay.
    pub horizon: u32,
    /// Did packages have to stay where they were?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stable: bool,
}

impl Predecessor {
    /// The rate that shipping now counts as: one in so many releases, rounded down to millionths.
    pub fn rate(&self) -> Rate {
        Rate(MILLION / u64::from(self.horizon.max(1)))
    }
}

/// What a plan ships that the one before did not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipping {
    /// Bytes of the layers that the plan before does not have.
    pub pushed_bytes: Bytes,
    /// Bytes of the layers of each image that its stack before does not have, times its pulls.
    pub pulled_bytes: u128,
    /// What that costs, spread over the horizon.
    pub cost: Cost,
    /// Of that what every plan must pay at least: for packages of which no layer before is whole.
    pub floor: Cost,
}

impl Before {
    /// How the plan document names it.
    pub fn named(&self) -> Predecessor {
        Predecessor { plan: self.plan.digest(), horizon: self.horizon, stable: self.stable }
    }
}

/// What shipping so many bytes costs at this rate.
pub fn shipping_cost(prices: Prices, now: Rate, pushed: Bytes, pulled: u128) -> Cost {
    let priced =
        u128::from(pushed) * u128::from(prices.push.0) + pulled * u128::from(prices.pull.0);
    Cost(priced * u128::from(now.0))
}

/// What every plan must ship: the packages that no layer before can bring, since it holds others
/// that are no more.
fn floor(fleet: &Fleet, prices: Prices, before: &Before, now: Rate) -> Cost {
    let sizes: FxHashMap<&str, Bytes> =
        fleet.packages().iter().map(|package| (package.id.as_str(), package.bytes)).collect();
    let whole: FxHashSet<&str> = (before.plan.whole_layers(&sizes))
        .flat_map(|layer| layer.packages.iter().map(String::as_str))
        .collect();
    (fleet.image_lists().iter_enumerated())
        .filter(|(_, images)| !images.is_empty())
        .map(|(package, images)| (&fleet.packages()[package], images))
        .filter(|(package, _)| !whole.contains(package.id.as_str()))
        .map(|(package, images)| {
            let pulls: u64 = images.iter().map(|&image| fleet.images()[image].pulls).sum();
            let pulled = u128::from(package.bytes) * u128::from(pulls);
            shipping_cost(prices, now, package.bytes, pulled)
        })
        .sum()
}

impl Plan {
    /// What this plan, one of `fleet`, ships beyond the one `before`.
    pub fn shipping(&self, fleet: &Fleet, before: &Before) -> Shipping {
        let (now, prices) = (before.named().rate(), self.options.prices);
        let had: FxHashSet<&str> = before.plan.layers.iter().map(|l| l.id.as_str()).collect();
        let stacks: FxHashMap<&str, FxHashSet<&str>> = (before.plan.images.iter())
            .map(|stack| (stack.name.as_str(), stack.layers.iter().map(String::as_str).collect()))
            .collect();
        let (mut pushed_bytes, mut pulled_bytes) = (0, 0);
        for layer in &self.layers {
            if !had.contains(layer.id.as_str()) {
                pushed_bytes += layer.bytes;
            }
            for image in layer.images_in(fleet).into_iter().map(|image| &fleet.images()[image]) {
                let stack = stacks.get(image.name.as_str());
                if stack.is_none_or(|stack| !stack.contains(layer.id.as_str())) {
                    pulled_bytes += u128::from(layer.bytes) * u128::from(image.pulls);
                }
            }
        }
        Shipping {
            pushed_bytes,
            pulled_bytes,
            cost: shipping_cost(prices, now, pushed_bytes, pulled_bytes),
            floor: floor(fleet, prices, before, now),
        }
    }

    /// Lower-case hex SHA-256 of the document as written, after `sha256:`.
    pub fn digest(&self) -> String {
        format!("sha256:{}", crate::units::hex(&Sha256::digest(self.to_json())))
    }

    /// The layers of which every package is still there, by id and size.
    pub fn whole_layers<'a>(
        &'a self,
        sizes: &'a FxHashMap<&str, Bytes>,
    ) -> impl Iterator<Item = &'a super::Layer> {
        self.layers.iter().filter(|layer| {
            layer.packages.iter().all(|id| {
                let stated = self.sizes.get(id);
                sizes.get(id.as_str()).is_some_and(|now| stated.is_none_or(|then| then == now))
            })
        })
    }
}
