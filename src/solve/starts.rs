//! Layouts that the strategies and the merges program make: seldom the best, but with layers of
//! every kind to start from.

use super::nodes::Nodes;
use super::problem::{Node, Problem};
use super::{Control, Options, SolveError, greedy, merges};
use crate::fleet::{Fleet, PackageId};
use crate::quotient::ImageSet;
use crate::strategies::StrategyName;
use clap::ValueEnum;
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
    for &name in StrategyName::value_variants() {
        if control.should_stop() {
            return;
        }
        let Ok(stacks) = super::stacks(fleet, name, options, None) else { continue };
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

/// Simplex iterations that the merges program may take for a layout to start from.
const MERGES_WORK: u64 = 1_000;

/// Gives `control` the layout that the merges program comes to with little work.
pub(super) fn by_merges(
    problem: &Problem,
    nodes: &Nodes,
    options: &Options,
    control: &Control,
) -> Result<(), SolveError> {
    control.enter("merges");
    let own = control.sibling();
    greedy::upward(problem, nodes, &own);
    merges::solve(problem, nodes, &Options { work: Some(MERGES_WORK), ..options.clone() }, &own)?;
    if let Some(layout) = own.best() {
        control.offer_any(problem, &layout);
        control.start_from(layout);
    }
    Ok(())
}

/// The atoms whose first packages are among these; none if there are none.
fn node(problem: &Problem, (packages, images): (Vec<PackageId>, ImageSet)) -> Option<Node> {
    let atoms = problem.atoms.iter_enumerated();
    let atoms = atoms.filter(|(_, atom)| packages.binary_search(&atom.packages[0]).is_ok());
    let atoms: Vec<_> = atoms.map(|(id, _)| id).collect();
    (!atoms.is_empty()).then_some(Node { images, atoms })
}
