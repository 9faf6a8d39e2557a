//! Random valid plans, good and bad.

use super::Dice;
use crate::fleet::{Fleet, FleetError, Overlap, PackageId};
use crate::plan::{Content, Plan, PlanOptions, Proof};

/// The layers of a random valid plan for `fleet`. Packages carry labels, and an image's layers are
/// its packages of equal label; most images share one labelling, so that layers are shared. Where
/// overlap is allowed some packages come twice.
///
/// # Errors
/// Options that leave no layer for an image.
pub fn random_layers(
    seed: u64,
    fleet: &Fleet,
    options: &PlanOptions,
) -> Result<Vec<Content>, FleetError> {
    let dice = &mut Dice::new(seed);
    let labels = |dice: &mut Dice| -> Vec<usize> {
        (0..fleet.packages().len()).map(|_| dice.below(12)).collect()
    };
    let common = labels(dice);
    let mut contents = Vec::new();
    for image in fleet.images().keys() {
        let cap = fleet.cap(image, options.max_layers)?;
        let own = if dice.percent(70) { common.clone() } else { labels(dice) };
        let mut layers: Vec<Vec<PackageId>> = vec![Vec::new(); cap.min(12)];
        for &package in fleet.closure(image) {
            let label = own[package.index()] % layers.len();
            layers[label].push(package);
        }
        layers.retain(|layer| !layer.is_empty());
        if options.overlap == Overlap::Allow && layers.len() > 1 && dice.percent(50) {
            let again = *dice.pick(fleet.closure(image));
            let layer = dice.below(layers.len());
            layers[layer].push(again);
        }
        contents
            .extend(layers.into_iter().map(|packages| Content { packages, images: vec![image] }));
    }
    Ok(contents)
}

/// A plan of such layers under the fleet's own options.
///
/// # Errors
/// As [`random_layers`], and costs that do not fit.
pub fn random_plan(seed: u64, fleet: &Fleet) -> Result<Plan, FleetError> {
    let options = PlanOptions::of(fleet);
    let layers = random_layers(seed, fleet, &options)?;
    Plan::assemble(fleet, options, layers, &Proof::of_heuristic("custom"))
}
