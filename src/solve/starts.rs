//! Layouts that the strategies and the merges program make: seldom the best, but with layers of
//! every kind to start from.

use super::nodes::Nodes;
use super::problem::{Node, Problem};
use super::{Control, Options, merges};
use crate::fleet::{Fleet, PackageId};
use crate::quotient::ImageSet;
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
        let Ok(stacks) = super::stacks(fleet, name, options, None, control.stop()) else {
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

/// Placements up to which the merges program is small beside the master.
const MOST_PLACEMENTS: usize = 250_000;

/// Offers `control` the layout that the merges program comes to within so many simplex iterations,
/// also as one to start from. It begins with what upward merges have left there.
pub(super) fn by_merges(problem: &Problem, options: &Options, work: u64, control: &Control) {
    let Ok(nodes) = Nodes::new(problem, control.stop()) else { return };
    let Some(best) = control.best() else { return };
    if nodes.placements() > MOST_PLACEMENTS || control.should_stop() {
        return;
    }
    control.enter("merges");
    let own = control.sibling();
    own.offer(problem, &best);
    own.raise_bound_any(control.progress().bound_any);
    let options = Options { work: Some(work), ..options.clone() };
    // There are other layouts to start from: where this fails nothing is lost.
    if merges::solve(problem, &nodes, &options, &own).is_ok()
        && let Some(layout) = own.best()
    {
        control.offer_any(problem, &layout);
        control.start_from(layout);
    }
}

/// The atoms whose first packages are among these; none if there are none.
fn node(problem: &Problem, (packages, images): (Vec<PackageId>, ImageSet)) -> Option<Node> {
    let atoms = problem.atoms.iter_enumerated();
    let atoms = atoms.filter(|(_, atom)| packages.binary_search(&atom.packages[0]).is_ok());
    let atoms: Vec<_> = atoms.map(|(id, _)| id).collect();
    (!atoms.is_empty()).then_some(Node { images, atoms })
}
