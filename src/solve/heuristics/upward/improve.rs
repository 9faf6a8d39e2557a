//! Improving a layout that is within its caps. Caps hold throughout, and every step saves.
//!
//! * *Reinsertion*: an atom is taken out of where it is and put back where it costs least, in its
//!   own node if there is room again for one.
//! * *Exchange*: a node is merged away, and the layers that frees go to atoms that lost their own
//!   nodes to the caps; undone unless the whole saves.

use crate::quotient::AtomId;
use crate::solve::Control;
use crate::solve::heuristics::upward::state::State;
use crate::solve::heuristics::upward::target::cheapest;
use crate::solve::problem::nodes::NodeId;
use crate::units::Amount;
use std::cmp::Reverse;

/// Rounds over all atoms or all nodes; real fleets need two to five.
const MAX_ROUNDS: usize = 10;

/// Improves until neither step saves anything.
pub(crate) fn improve(state: &mut State, control: &Control) {
    for _ in 0..MAX_ROUNDS {
        reinsert_all(state, control);
        let mut exchanged = false;
        for node in state.nodes.list.keys() {
            exchanged |= !control.should_stop() && exchange(state, node, control);
        }
        if !exchanged {
            return;
        }
    }
}

/// Reinserts atoms until none finds a cheaper place.
fn reinsert_all(state: &mut State, control: &Control) {
    let atoms = by_price(state, state.problem.atoms.keys().collect());
    for _ in 0..MAX_ROUNDS {
        let mut improved = false;
        for &atom in &atoms {
            improved |= !control.should_stop() && reinsert(state, atom) < Amount(0);
        }
        if !improved {
            return;
        }
    }
}

/// Those first that taking out would save most.
fn by_price(state: &State, mut atoms: Vec<AtomId>) -> Vec<AtomId> {
    let paid = |atom: AtomId| -> Amount {
        state.placed(atom).iter().map(|&node| state.saving_of_removing(node, atom)).sum()
    };
    atoms.sort_by_cached_key(|&atom| (Reverse(paid(atom)), atom));
    atoms
}

/// Moves `atom` to the cheapest place that caps allow; returns the change of cost, at most 0.
fn reinsert(state: &mut State, atom: AtomId) -> Amount {
    let own = state.nodes.of(atom);
    let previous = state.placed(atom).to_vec();
    if previous == [own] && state.atoms(own) == [atom] {
        return Amount(0);
    }
    let mut saved = Amount(0);
    for &node in &previous {
        saved += state.saving_of_removing(node, atom);
        state.remove(node, atom);
    }
    let mut best = cheapest(state, own, &[atom]);
    if best.opened.iter().any(|&image| state.excess(image) >= 0) {
        best.cost = Amount(i128::MAX);
    }
    let own_cost = state.cost_of_adding(own, &[atom]);
    if own_cost < best.cost && (!state.is_empty(own) || state.has_room(own)) {
        (best.into, best.cost) = (vec![own], own_cost);
    }
    let change = Amount(best.cost.0.saturating_sub(saved.0));
    let into = if change < Amount(0) { best.into } else { previous };
    into.iter().for_each(|&node| state.add(node, atom));
    change.min(Amount(0))
}

/// Merges `node` away and gives its layers to others, if that saves. A private node that the merge
/// opens takes the place of `node`, so caps hold.
fn exchange(state: &mut State, node: NodeId, control: &Control) -> bool {
    let atoms = state.atoms(node).to_vec();
    if atoms.is_empty() {
        return false;
    }
    let target = cheapest(state, node, &atoms);
    if target.into.is_empty() {
        return false;
    }
    let mut change = target.cost - state.node_cost(node);
    let mut journal: Vec<(AtomId, Vec<NodeId>)> = Vec::new();
    for &atom in &atoms {
        journal.push((atom, state.placed(atom).to_vec()));
        state.remove(node, atom);
        target.into.iter().for_each(|&host| state.add(host, atom));
    }
    for atom in by_price(state, revivable(state, node)) {
        if !control.should_stop() && state.has_room(state.nodes.of(atom)) {
            journal.push((atom, state.placed(atom).to_vec()));
            change += reinsert(state, atom);
        }
    }
    if change < Amount(0) {
        return true;
    }
    for (atom, previous) in journal.into_iter().rev() {
        for now in state.placed(atom).to_vec() {
            state.remove(now, atom);
        }
        previous.iter().for_each(|&node| state.add(node, atom));
    }
    false
}

/// Atoms whose own nodes are empty and could now be used, thanks to a layer that `freed` left.
fn revivable(state: &State, freed: NodeId) -> Vec<AtomId> {
    let images = &state.nodes.list[freed].images;
    let fits = |&atom: &AtomId| {
        let own = state.nodes.of(atom);
        own != freed
            && state.is_empty(own)
            && !state.nodes.list[own].images.is_disjoint(images)
            && state.has_room(own)
    };
    state.problem.atoms.keys().filter(fits).collect()
}
