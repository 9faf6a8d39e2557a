//! The plan of the previous release, and what the next one ships beyond it.
//!
//! Shipping a layer that the registry does not have counts like an update of it, at the rate of one
//! release in as many as it has to last: the *horizon*. So moving a package pays if it saves what
//! it costs to ship within so many releases.

use super::{Layer, Plan, PreviousError, PreviousPlan};
use crate::fleet::{Fleet, Prices};
use crate::units::{Bytes, Cost, Rate};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Millionths in one.
const MILLION: u64 = 1_000_000;

/// The plan of the previous release, and what following it means.
#[derive(Debug, Clone)]
pub struct Previous {
    plan: PreviousPlan,
    horizon: u32,
    stable: bool,
}

/// Why a plan cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FollowError {
    /// A horizon of no release, or of so many that a share of one has no six decimals.
    #[error("the horizon is {0} releases instead of 1 to 1,000,000")]
    Horizon(u32),
    /// A plan that contradicts itself.
    #[error(transparent)]
    Plan(#[from] PreviousError),
}

/// The previous plan, as the plan document names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviousOptions {
    /// Its digest, see [`Plan::digest`].
    pub plan: String,
    /// Within how many releases a move has to pay.
    pub horizon: u32,
    /// Did packages have to stay where they were?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stable: bool,
}

impl PreviousOptions {
    /// The rate that shipping now counts as.
    pub fn rate(&self) -> Rate {
        rate(self.horizon)
    }
}

/// One in so many releases, rounded down to millionths.
fn rate(horizon: u32) -> Rate {
    Rate(MILLION / u64::from(horizon.max(1)))
}

/// What a plan ships that the previous one did not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipping {
    /// Bytes of the layers whose content the previous plan does not have.
    pub pushed_bytes: Bytes,
    /// Bytes of the layers of each image that its previous stack does not have, times its pulls.
    pub pulled_bytes: u128,
    /// What that costs, spread over the horizon.
    pub cost: Cost,
    /// Of that what every plan must pay at least: for packages that no layer of known content
    /// holds.
    pub floor: Cost,
}

impl Previous {
    /// A plan to follow: within how many releases (1 to a million) a move has to pay, and whether
    /// packages must stay where they are, whatever that costs.
    ///
    /// # Errors
    /// A horizon out of range.
    pub fn new(plan: PreviousPlan, horizon: u32, stable: bool) -> Result<Previous, FollowError> {
        if !(1..=MILLION).contains(&u64::from(horizon)) {
            return Err(FollowError::Horizon(horizon));
        }
        Ok(Previous { plan, horizon, stable })
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        self.plan.plan()
    }

    /// The plan, by which another is checked.
    pub fn previous_plan(&self) -> &PreviousPlan {
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

    /// The layers of known content, see [`PreviousPlan::unchanged_layers`].
    pub fn unchanged_layers<'a>(&'a self, fleet: &'a Fleet) -> impl Iterator<Item = &'a Layer> {
        self.plan.unchanged_layers(fleet)
    }

    /// The same with other layers, of packages of so many bytes.
    pub(crate) fn with_layers(
        &self,
        layers: Vec<Layer>,
        sizes: BTreeMap<String, Bytes>,
    ) -> Previous {
        Previous { plan: self.plan.with_layers(layers, sizes), ..*self }
    }

    /// The rate that shipping now counts as.
    pub fn rate(&self) -> Rate {
        rate(self.horizon)
    }

    /// How the plan document names it.
    pub fn named(&self) -> PreviousOptions {
        PreviousOptions { plan: self.plan().digest(), horizon: self.horizon, stable: self.stable }
    }
}

/// What shipping so many bytes costs at this rate.
pub fn shipping_cost(prices: Prices, now: Rate, pushed: Bytes, pulled: u128) -> Cost {
    let priced =
        u128::from(pushed) * u128::from(prices.push.0) + pulled * u128::from(prices.pull.0);
    Cost(priced * u128::from(now.0))
}

/// What every plan must ship: the packages that no layer of known content can bring.
fn floor(fleet: &Fleet, prices: Prices, previous: &Previous, now: Rate) -> Cost {
    let known: FxHashSet<&str> = (previous.unchanged_layers(fleet))
        .flat_map(|layer| layer.packages.iter().map(String::as_str))
        .collect();
    (fleet.image_lists().iter_enumerated())
        .filter(|(_, images)| !images.is_empty())
        .map(|(package, images)| (&fleet.packages()[package], images))
        .filter(|(package, _)| !known.contains(package.id.as_str()))
        .map(|(package, images)| {
            let pulls: u64 = images.iter().map(|&image| fleet.images()[image].pulls).sum();
            let pulled = u128::from(package.bytes) * u128::from(pulls);
            shipping_cost(prices, now, package.bytes, pulled)
        })
        .sum()
}

impl Plan {
    /// What this plan, one of `fleet`, ships beyond the `previous` one.
    pub fn shipping(&self, fleet: &Fleet, previous: &Previous) -> Shipping {
        let (now, prices) = (previous.rate(), self.options.prices);
        let known: FxHashMap<&str, &Layer> =
            previous.unchanged_layers(fleet).map(|layer| (layer.id.as_str(), layer)).collect();
        let (mut pushed_bytes, mut pulled_bytes) = (Bytes(0), 0);
        for layer in &self.layers {
            let known = known.get(layer.id.as_str());
            if known.is_none() {
                pushed_bytes += layer.bytes;
            }
            for image in layer.images_in(fleet).into_iter().map(|image| &fleet.images()[image]) {
                if known.is_none_or(|known| known.images.binary_search(&image.name).is_err()) {
                    pulled_bytes += u128::from(layer.bytes) * u128::from(image.pulls);
                }
            }
        }
        Shipping {
            pushed_bytes,
            pulled_bytes,
            cost: shipping_cost(prices, now, pushed_bytes, pulled_bytes),
            floor: floor(fleet, prices, previous, now),
        }
    }

    /// Lower-case hex SHA-256 of the document as written, after `sha256:`.
    pub fn digest(&self) -> String {
        format!("sha256:{}", crate::units::hex(&Sha256::digest(self.to_json())))
    }
}
