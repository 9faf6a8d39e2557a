//! Improving a layout that is within its caps: each atom in turn is taken out of where it is and put
//! back where it costs least, in its own node if there is room again for one, and whole nodes are
//! given up where others can be revived for the layers they free. Caps hold throughout.

use super::state::{Delta, State};
use super::target::cheapest;
use crate::quotient::AtomId;
use crate::solve::Control;
use std::cmp::Reverse;

/// Rounds over all atoms; real fleets need two or three.
const MAX_ROUNDS: usize = 10;

/// Reinserts atoms until none finds a cheaper place.
pub(super) fn reinsert_all(state: &mut State, control: &Control) {
    let mut order: Vec<AtomId> = state.problem.atoms.keys().collect();
    order.sort_by_key(|&atom| (Reverse(paid(state, atom)), atom));
    for _ in 0..MAX_ROUNDS {
        let mut improved = false;
        for &atom in &order {
            if control.should_stop() {
                return;
            }
            improved |= reinsert(state, atom) < 0;
        }
        if !improved {
            return;
        }
    }
}

/// What taking `atom` out everywhere saves.
fn paid(state: &State, atom: AtomId) -> Delta {
    state.placed(atom).iter().map(|&node| state.saving_of_removing(node, atom)).sum()
}

/// Moves `atom` to the cheapest place that caps allow; returns the change of cost, at most 0.
fn reinsert(state: &mut State, atom: AtomId) -> Delta {
    let own = state.nodes.of(atom);
    let before = state.placed(atom).to_vec();
    if before == [own] && state.atoms(own) == [atom] {
        return 0;
    }
    let mut saved: Delta = 0;
    for &node in &before {
        saved += state.saving_of_removing(node, atom);
        state.remove(node, atom);
    }
    let mut best = cheapest(state, own, &[atom]);
    if best.opened.iter().any(|&image| state.excess(image) >= 0) {
        best.cost = Delta::MAX;
    }
    let own_cost = state.cost_of_adding(own, &[atom]);
    if own_cost < best.cost && (!state.is_empty(own) || state.has_room(own)) {
        (best.into, best.cost) = (vec![own], own_cost);
    }
    let change = best.cost.saturating_sub(saved);
    let into = if change < 0 { best.into } else { before };
    into.iter().for_each(|&node| state.add(node, atom));
    change.min(0)
}
