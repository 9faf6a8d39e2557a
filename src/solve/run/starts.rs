//! Layouts that the strategies make: seldom the best, but with layers of every kind to start from.

use super::by_strategy::stacks;
use crate::fleet::{Fleet, PackageId};
use crate::quotient::ImageSet;
use crate::solve::problem::{Node, Problem};
use crate::solve::{Control, Options};
use crate::strategies::StrategyName;
use std::collections::BTreeMap;

/// Gives `control` one layout for each strategy that can keep to the caps, in the order of their
/// names. An atom is where the first of its packages is.
pub(super) fn by_strategies(
    fleet: &Fleet,
    problem: &Problem,
    options: &Options,
    control: &Control,
) {
    control.enter("strategies");
    for &name in StrategyName::all() {
        if control.should_stop() {
            return;
        }
        let Ok(stacks) = stacks(fleet, name, options, None, control.stop()) else {
            continue;
        };
        let mut layers: BTreeMap<Vec<PackageId>, ImageSet> = BTreeMap::new();
        for mut layer in stacks.contents() {
            layer.packages.sort_unstable();
            let images = layers
                .entry(layer.packages)
                .or_insert_with(|| ImageSet::with_capacity(problem.caps.len()));
            images.extend(layer.images.iter().map(|image| image.index()));
        }
        control.start_from(layers.into_iter().filter_map(|layer| node(problem, layer)).collect());
    }
}

/// The atoms whose first packages are among these; none if there are none.
fn node(problem: &Problem, (packages, images): (Vec<PackageId>, ImageSet)) -> Option<Node> {
    let atoms = problem.atoms.iter_enumerated();
    let atoms = atoms.filter(|(_, atom)| packages.binary_search(&atom.packages[0]).is_ok());
    let atoms: Vec<_> = atoms.map(|(id, _)| id).collect();
    (!atoms.is_empty()).then_some(Node { images, atoms })
}
