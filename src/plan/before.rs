//! The plan of the release before, and what the next one ships beyond it.
//!
//! Shipping a layer that the registry does not have counts like an update of it, at the rate of one
//! release in as many as it has to last: the *horizon*. So moving a package pays if it saves what
//! it costs to ship within so many releases.

use super::assemble::layer_id;
use super::{Layer, Plan};
use crate::fleet::{Fleet, Prices};
use crate::units::{Bytes, Cost, Rate};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Millionths in one.
const MILLION: u64 = 1_000_000;

/// The plan of the release before, as planning looks at it. Whether it was valid for its fleet
/// nobody can say without that; but it says of each layer what it says elsewhere, so that a layer's
/// id stands for its content.
#[derive(Debug, Clone)]
pub struct Before {
    plan: Plan,
    horizon: u32,
    stable: bool,
}

/// Why a plan cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BeforeError {
    /// A horizon of no release, or of so many that a share of one has no six decimals.
    #[error("the horizon is {horizon} releases instead of 1 to 1,000,000")]
    Horizon {
        /// What was asked for.
        horizon: u32,
    },
    /// A layer that contradicts itself or another one.
    #[error("layer {layer}: {fault}")]
    Layer {
        /// Its id.
        layer: String,
        /// What is wrong.
        fault: &'static str,
    },
    /// A plan of an earlier version, or a damaged one.
    #[error("the plan does not say how large package `{package}` is")]
    NoSize {
        /// The package.
        package: String,
    },
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
    /// The rate that shipping now counts as.
    pub fn rate(&self) -> Rate {
        rate(self.horizon)
    }
}

/// One in so many releases, rounded down to millionths.
fn rate(horizon: u32) -> Rate {
    Rate(MILLION / u64::from(horizon.max(1)))
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
    /// A plan to follow: within how many releases (1 to a million) a move has to pay, and whether
    /// packages must stay where they are, whatever that costs.
    ///
    /// # Errors
    /// A plan whose layers are not what their ids say, in whose stacks they are not those of their
    /// images, or that does not say how large packages are.
    pub fn new(plan: Plan, horizon: u32, stable: bool) -> Result<Before, BeforeError> {
        if !(1..=MILLION).contains(&u64::from(horizon)) {
            return Err(BeforeError::Horizon { horizon });
        }
        let mut users: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for stack in &plan.images {
            for layer in &stack.layers {
                users.entry(layer).or_default().push(&stack.name);
            }
        }
        let mut known = FxHashSet::default();
        for layer in &plan.layers {
            let fault = |fault| Err(BeforeError::Layer { layer: layer.id.clone(), fault });
            if layer.packages.is_empty() || !ascend(&layer.packages) {
                return fault("its packages are not a sorted list without repetition");
            }
            if layer.id != layer_id(layer.packages.iter().map(String::as_str)) {
                return fault("its id is not that of its packages");
            }
            if !known.insert(&layer.id) {
                return fault("it appears twice");
            }
            let mut stacked = users.remove(layer.id.as_str()).unwrap_or_default();
            stacked.sort_unstable();
            if !ascend(&layer.images) || layer.images != stacked {
                return fault("its images are not those that stack it");
            }
            if let Some(package) = layer.packages.iter().find(|id| !plan.sizes.contains_key(*id)) {
                return Err(BeforeError::NoSize { package: package.clone() });
            }
        }
        if let Some(layer) = users.into_keys().min() {
            return Err(BeforeError::Layer { layer: layer.into(), fault: "it is not in the plan" });
        }
        Ok(Before { plan, horizon, stable })
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Within how many releases a move has to pay.
    pub fn horizon(&self) -> u32 {
        self.horizon
    }

    /// Must packages stay where they are?
    pub fn is_stable(&self) -> bool {
        self.stable
    }

    /// The layers of which every package is still in `fleet`, by id and size.
    pub fn whole_layers<'a>(&'a self, fleet: &'a Fleet) -> impl Iterator<Item = &'a Layer> {
        let packages = fleet.packages().iter().map(|package| (&package.id, package.bytes));
        let there: FxHashSet<&str> = packages
            .filter(|(id, bytes)| self.plan.sizes.get(*id) == Some(bytes))
            .map(|(id, _)| id.as_str())
            .collect();
        let is_whole = move |layer: &&Layer| layer.packages.iter().all(|id| there.contains(&**id));
        self.plan.layers.iter().filter(is_whole)
    }

    /// The same with other layers, of packages of so many bytes.
    pub(crate) fn with_layers(&self, layers: Vec<Layer>, sizes: BTreeMap<String, Bytes>) -> Before {
        Before { plan: Plan { layers, sizes, ..self.plan.clone() }, ..*self }
    }

    /// The rate that shipping now counts as.
    pub fn rate(&self) -> Rate {
        rate(self.horizon)
    }

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
    let whole: FxHashSet<&str> = (before.whole_layers(fleet))
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
        let (now, prices) = (before.rate(), self.options.prices);
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
}

/// Is each greater than the one before?
fn ascend(list: &[String]) -> bool {
    list.windows(2).all(|pair| pair[0] < pair[1])
}
