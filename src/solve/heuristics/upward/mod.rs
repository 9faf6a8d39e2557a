//! Upward merges: greedy over the layouts that the merges program knows, where it starts from.
//!
//! 1. *Apart*: every atom in its own node, which costs the floor but may exceed caps (`state.rs`).
//! 2. *Merge*: a priority queue of candidate merges, least extra cost per layer got rid of first,
//!    until every image is within its cap (`merge.rs`, `target.rs`).
//! 3. *Improve*: late merges free layers that early ones gave up, so atoms are put back where they
//!    now cost least, and nodes are given up for others where that saves (`improve.rs`).
//!
//! Time is dominated by the search for small unions, O(merges · nodes inside · images / 64).

mod improve;
mod merge;
mod state;
mod target;

use crate::solve::Control;
use crate::solve::problem::Problem;
use crate::solve::problem::nodes::Nodes;
use state::State;

/// Plans `problem`; the best layout is left with `control`.
pub(crate) fn solve(problem: &Problem, nodes: &Nodes, control: &Control) {
    let mut state = State::apart(problem, nodes);
    control.enter("greedy: merging");
    if merge::merge(&mut state, control) {
        control.offer(problem, &state.layout());
        control.enter("greedy: improving");
        improve::improve(&mut state, control);
        control.offer(problem, &state.layout());
    }
}
