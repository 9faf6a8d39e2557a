//! The greedy heuristics: fast on any fleet, always a valid plan, no proof.
//!
//! There are two, and the cheaper plan counts: *upward merges* (`upward/`), which stay within the
//! scope of the merges program and are its start, and *guest moves* (`guests/`), which make layers
//! for any set of images. Both begin with every atom apart and unite what costs least per layer got
//! rid of. Costs are exact, with the union of updates; only the keys of the queues are floats.

pub(super) mod guests;
mod upward;

use super::nodes::Nodes;
use super::problem::Problem;
use super::{Control, Outcome};
use crate::plan::{Proof, Scope, Status};

/// Plans by upward merges; the best layout is left with `control`.
pub fn upward(problem: &Problem, nodes: &Nodes, control: &Control) {
    upward::solve(problem, nodes, control);
}

/// Plans by guest moves; the best layout is left with `control`.
pub fn guests(problem: &Problem, control: &Control) {
    control.enter("greedy: guests");
    if let Some(layout) = guests::solve(problem, control.stop()) {
        control.offer_any(problem, &layout);
    }
}

/// The cheapest layout that `control` has, with the bound on all plans that it has.
pub fn outcome(control: &Control) -> Outcome {
    Outcome {
        layout: control.cheapest().map(|(_, layout)| layout).unwrap_or_default(),
        proof: Proof {
            method: "greedy".into(),
            scope: Scope::Any,
            ended: Status::Heuristic,
            bound: control.progress().bound_any,
            program_value: None,
        },
        nodes: 0,
        evidence: None,
    }
}
