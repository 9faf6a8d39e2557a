//! The greedy heuristic over upward merges: fast on any fleet, always a valid plan, no proof.
//!
//! 1. *Apart*: every atom in its own node, which costs the floor but may exceed caps (`state.rs`).
//! 2. *Merge*: a priority queue of candidate merges, least extra cost per layer got rid of first,
//!    until every image is within its cap (`merge.rs`, `target.rs`).
//! 3. *Improve*: late merges free layers that early ones gave up, so atoms are put back where they
//!    now cost least, and nodes are given up for others where that saves (`improve.rs`).
//!
//! Costs are exact, with the union of updates; only the keys of the queue are floats. Time is
//! dominated by the search for small unions, O(merges · nodes inside · images / 64).

mod improve;
mod merge;
mod state;
mod target;

use super::nodes::Nodes;
use super::problem::Problem;
use super::{Control, Outcome};
use crate::plan::{Proof, Scope, Status};
use crate::units::Cost;
use state::State;

/// Plans `problem`. The bound is the floor, which holds for all plans, so the scope is *any*.
pub fn solve(problem: &Problem, nodes: &Nodes, control: &Control) -> Outcome {
    let mut state = State::apart(problem, nodes);
    if merge::merge(&mut state, control) {
        control.offer(problem, &state.layout());
        control.enter("greedy: improving");
        improve::improve(&mut state, control);
        control.offer(problem, &state.layout());
    }
    Outcome {
        layout: control.best().unwrap_or_default(),
        proof: Proof {
            method: "greedy".into(),
            scope: Scope::Any,
            ended: Status::Heuristic,
            bound: Cost(0),
            program_value: None,
        },
        nodes: 0,
    }
}
