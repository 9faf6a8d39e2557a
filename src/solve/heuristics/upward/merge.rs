//! Merging: from every atom apart to every image within its cap.
//!
//! Candidate merges wait in a priority queue, keyed by extra cost per layer that images over their
//! cap get rid of. A merge fattens its parents, whose keys are then renewed; all other keys are
//! renewed when they come up, and go back into the queue if they are no longer the least. An image
//! within its cap never leaves it, so a node without images over their cap is done with.

use crate::solve::Control;
use crate::solve::heuristics::key::Key;
use crate::solve::heuristics::upward::state::State;
use crate::solve::heuristics::upward::target::{Target, cheapest};
use crate::solve::problem::nodes::NodeId;
use priority_queue::PriorityQueue;
use std::cmp::Reverse;

/// How much of a layer it counts for if an image gets its private node instead of a shared one: the
/// next merges have somewhere to go. Any number between 0 and 1 ends; of 0.1, 0.25, 0.5 and 0.9 the
/// smaller two were best, and nearly the same, on all fleets in `data/`.
const OPENED: f64 = 0.1;

type Queue = PriorityQueue<NodeId, Reverse<(Key, Reverse<NodeId>)>, rustc_hash::FxBuildHasher>;

/// Merges until every image is within its cap. False if it was told to stop before.
pub(crate) fn merge(state: &mut State, control: &Control) -> bool {
    let mut queue = Queue::default();
    for node in state.nodes.list.keys() {
        if control.should_stop() {
            return false;
        }
        if !state.is_empty(node)
            && let Some((key, _)) = candidate(state, node)
        {
            queue.push(node, Reverse((key, Reverse(node))));
        }
    }
    while let Some((node, _)) = queue.pop() {
        if control.should_stop() {
            return false;
        }
        let Some((key, target)) = candidate(state, node) else { continue };
        let now = Reverse((key, Reverse(node)));
        if queue.peek().is_some_and(|(_, next)| *next > now) {
            queue.push(node, now);
            continue;
        }
        apply(state, node, &target);
        for &parent in &target.into {
            match candidate(state, parent) {
                Some((key, _)) => drop(queue.push(parent, Reverse((key, Reverse(parent))))),
                None => drop(queue.remove(&parent)),
            }
        }
    }
    !state.over_cap()
}

/// The best merge of `node`, unless none of its images is over its cap.
fn candidate(state: &State, node: NodeId) -> Option<(Key, Target)> {
    let over = |image: &&crate::fleet::ImageId| state.excess(**image) > 0;
    let members = &state.nodes.list[node].members;
    let gain = members.iter().filter(over).count();
    if gain == 0 || state.is_empty(node) {
        return None;
    }
    let target = cheapest(state, node, state.atoms(node));
    if target.into.is_empty() {
        return None;
    }
    let opened = target.opened.iter().filter(over).count();
    let gain = (gain - opened) as f64 + OPENED * opened as f64;
    Some((Key::new(target.cost - state.node_cost(node), gain), target))
}

/// Moves all of `node` to `target`.
fn apply(state: &mut State, node: NodeId, target: &Target) {
    for atom in state.atoms(node).to_vec() {
        state.remove(node, atom);
        for &host in &target.into {
            state.add(host, atom);
        }
    }
}
