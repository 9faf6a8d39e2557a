//! What a plan says that it ships beyond the previous plan.

use super::Violation;
use crate::fleet::Fleet;
use crate::plan::{Layer, Plan, PreviousOptions, PreviousPlan, Shipping};
use crate::units::Bytes;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with what `plan` says; bytes and the floor are looked at if the `previous` plan is
/// given.
pub(super) fn check(fleet: &Fleet, plan: &Plan, previous: Option<&PreviousPlan>) -> Vec<Violation> {
    let (named, stated) = match (&plan.options.previous, &plan.cost.shipping) {
        (None, None) => return Vec::new(),
        (Some(named), Some(stated)) => (named, stated),
        (Some(_), None) => return vec![fault("a previous plan is named, but nothing is shipped")],
        (None, Some(_)) => {
            return vec![fault("something is shipped, but no previous plan is named")];
        }
    };
    if named.horizon == 0 || named.horizon > 1_000_000 {
        return vec![fault("the horizon is not 1 to 1,000,000 releases")];
    }
    let mut found = Vec::new();
    let (pushed, pulled) = (u128::from(stated.pushed_bytes), stated.pulled_bytes);
    compare(&mut found, "the cost of shipping", stated.cost.0, cost(plan, named, pushed, pulled));
    let Some(previous) = previous else { return found };
    let digest = previous.plan().digest();
    if named.plan != digest {
        found.push(Violation::WrongPrevious { stated: named.plan.clone(), actual: digest });
        return found;
    }
    examine(fleet, plan, previous, named, stated, &mut found);
    found
}

fn fault(fault: &str) -> Violation {
    Violation::BadOptions { reason: fault.into() }
}

fn compare(found: &mut Vec<Violation>, figure: &'static str, stated: u128, actual: Option<u128>) {
    if actual != Some(stated) {
        let actual = actual.map_or_else(|| "more than fits".into(), |actual| actual.to_string());
        found.push(Violation::Total { figure, stated: stated.to_string(), actual });
    }
}

/// (push · pushed + pull · pulled) / horizon, in units of 10⁻¹², the share rounded down to
/// millionths.
fn cost(plan: &Plan, named: &PreviousOptions, pushed: u128, pulled: u128) -> Option<u128> {
    let prices = plan.options.prices;
    let pushed = pushed.checked_mul(prices.push.0.into())?;
    let pulled = pulled.checked_mul(prices.pull.0.into())?;
    pushed.checked_add(pulled)?.checked_mul(1_000_000 / u128::from(named.horizon))
}

fn examine(
    fleet: &Fleet,
    plan: &Plan,
    previous: &PreviousPlan,
    named: &PreviousOptions,
    stated: &Shipping,
    found: &mut Vec<Violation>,
) {
    let known: BTreeMap<&str, &Layer> =
        previous.unchanged_layers(fleet).map(|layer| (layer.id.as_str(), layer)).collect();
    let is_new = |layer: &&Layer| !known.contains_key(layer.id.as_str());
    let pushed: u128 = plan.layers.iter().filter(is_new).map(|l| u128::from(l.bytes)).sum();
    let pulls: BTreeMap<&str, u64> =
        fleet.images().iter().map(|image| (image.name.as_str(), image.pulls)).collect();
    let sizes: BTreeMap<&str, Bytes> =
        plan.layers.iter().map(|layer| (layer.id.as_str(), layer.bytes)).collect();
    let mut pulled: u128 = 0;
    for stack in &plan.images {
        let lacks = |id: &&String| {
            known.get(id.as_str()).is_none_or(|layer| !layer.images.contains(&stack.name))
        };
        let missing = stack.layers.iter().filter(lacks).filter_map(|id| sizes.get(id.as_str()));
        let bytes: u128 = missing.map(|&bytes| u128::from(bytes)).sum();
        let pulls = u128::from(pulls.get(stack.name.as_str()).copied().unwrap_or(0));
        pulled = pulled.saturating_add(bytes.saturating_mul(pulls));
    }
    compare(found, "pushed_bytes now", stated.pushed_bytes.into(), Some(pushed));
    compare(found, "pulled_bytes now", stated.pulled_bytes, Some(pulled));
    // What every plan ships: packages that no layer of known content holds.
    let held: BTreeSet<&str> =
        known.values().flat_map(|layer| layer.packages.iter().map(String::as_str)).collect();
    let (mut must_push, mut must_pull): (u128, u128) = (0, 0);
    for (package, images) in fleet.packages().iter().zip(fleet.image_lists()) {
        if images.is_empty() || held.contains(package.id.as_str()) {
            continue;
        }
        must_push += u128::from(package.bytes);
        for image in images {
            let pulls = u128::from(fleet.images()[image].pulls);
            must_pull = must_pull.saturating_add(u128::from(package.bytes) * pulls);
        }
    }
    let floor = cost(plan, named, must_push, must_pull);
    compare(found, "the least cost of shipping", stated.floor.0, floor);
}
