//! What a layer ships that the previous plan does not have, by the definition
//! (`models/releases.md`, section 5): all its bytes, unless that plan has a layer of just its
//! packages, each with the bytes that it has now; pushed once, and pulled by each image that did
//! not use that layer; at a share of the prices.

use super::oracle::Extra;
use layerplan::fleet::{Fleet, ImageId, PackageId};
use layerplan::plan::{PlanOptions, Previous};
use layerplan::units::{Bytes, Cost};
use std::collections::BTreeMap;

/// What layers of `fleet` ship beyond the plan `before`.
pub fn shipping(fleet: &Fleet, options: &PlanOptions, before: &Previous) -> Extra {
    let (fleet, prices) = (fleet.clone(), options.prices);
    let share = 1_000_000 / u128::from(before.horizon());
    let plan = before.plan();
    let sized = |id: &String| (id.clone(), plan.sizes[id]);
    let known: Vec<(BTreeMap<String, Bytes>, Vec<String>)> = (plan.layers.iter())
        .map(|layer| (layer.packages.iter().map(sized).collect(), layer.images.clone()))
        .collect();
    Box::new(move |packages: &[PackageId], images: &[ImageId]| {
        let entries = packages.iter().map(|&package| &fleet.packages()[package]);
        let bytes: Bytes = entries.clone().map(|package| package.bytes).sum();
        let content = entries.map(|package| (package.id.clone(), package.bytes)).collect();
        let had = known.iter().find(|(known, _)| *known == content).map(|(_, images)| images);
        let pushed = if had.is_some() { 0 } else { u128::from(prices.push.0) };
        let images = images.iter().map(|&image| &fleet.images()[image]);
        let missing = images.filter(|image| had.is_none_or(|had| !had.contains(&image.name)));
        let pulls: u64 = missing.map(|image| image.pulls).sum();
        let pulled = u128::from(prices.pull.0) * u128::from(pulls);
        Cost(u128::from(bytes) * (pushed + pulled) * share)
    })
}
