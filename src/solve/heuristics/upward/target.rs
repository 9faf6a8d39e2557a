//! Where the atoms of a node could go: the cheapest way that upward merges allow.

use crate::fleet::ImageId;
use crate::quotient::merge::smallest_union;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::upward::state::State;
use crate::solve::problem::nodes::NodeId;
use crate::units::Amount;

/// A way to place atoms, and what it costs.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub into: Vec<NodeId>,
    pub cost: Amount,
    /// Images that get a new layer by it.
    pub opened: Vec<ImageId>,
}

/// Search steps for the d-factor of one merge.
const STEPS: usize = 50;

/// The cheapest of: a surviving node with the image set of `node`, or the smallest union of
/// surviving nodes inside it. `node` itself is not considered.
pub(crate) fn cheapest(state: &State, node: NodeId, atoms: &[AtomId]) -> Target {
    let mut best = union(state, node, atoms);
    for twin in twins(state, node) {
        let cost = state.cost_of_adding(twin, atoms);
        if best.as_ref().is_none_or(|best| cost < best.cost) {
            best = Some(Target { into: vec![twin], cost, opened: Vec::new() });
        }
    }
    // A node of a single image has neither; it then stays where it is.
    best.unwrap_or(Target { into: Vec::new(), cost: Amount(i128::MAX), opened: Vec::new() })
}

/// Surviving nodes with the same image set.
fn twins<'s>(state: &'s State, node: NodeId) -> impl Iterator<Item = NodeId> + 's {
    let entry = &state.nodes.list[node];
    let twins = entry.atom.map_or(&[][..], |atom| &state.nodes.twins[atom]);
    let private =
        (entry.members.len() == 1).then(|| state.nodes.private[entry.members[0]]).flatten();
    twins.iter().copied().chain(private).filter(move |&twin| twin != node && !state.is_empty(twin))
}

/// The smallest union of surviving nodes inside `node`'s image set and of private nodes.
fn union(state: &State, node: NodeId, atoms: &[AtomId]) -> Option<Target> {
    let entry = &state.nodes.list[node];
    let inside = &state.nodes.inside[entry.atom?];
    if entry.members.len() < 2 {
        return None;
    }
    let alive: Vec<NodeId> = (inside.iter().copied())
        .filter(|&host| state.nodes.list[host].members.len() > 1 && !state.is_empty(host))
        .collect();
    let sets: Vec<&ImageSet> = alive.iter().map(|&host| &state.nodes.list[host].images).collect();
    let union = smallest_union(&entry.images, &sets, state.problem.overlap, STEPS);
    debug_assert!(union.is_legal(&entry.images, &sets, state.problem.overlap));
    let mut target = Target {
        into: union.parts.iter().map(|&part| alive[part]).collect(),
        cost: Amount(0),
        opened: Vec::new(),
    };
    for image in union.singles.iter() {
        let (host, opened) = private_host(state, image, atoms)?;
        target.into.push(host);
        target.opened.extend(opened.then_some(image));
    }
    target.cost = target.into.iter().map(|&host| state.cost_of_adding(host, atoms)).sum();
    Some(target)
}

/// The cheapest surviving node of `image` alone, or its private node, which is then opened.
fn private_host(state: &State, image: ImageId, atoms: &[AtomId]) -> Option<(NodeId, bool)> {
    let alone = &state.nodes.alone[image];
    let open = alone.iter().copied().filter(|&host| !state.is_empty(host));
    if let Some(host) = open.min_by_key(|&host| state.cost_of_adding(host, atoms)) {
        return Some((host, false));
    }
    alone.last().map(|&host| (host, true))
}
