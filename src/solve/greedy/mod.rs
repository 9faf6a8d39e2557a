//! stub
use super::nodes::Nodes;
use super::problem::Problem;
use super::{Control, Outcome};
use crate::plan::{Proof, Scope, Status};
use crate::units::Cost;

/// Stub.
pub fn solve(problem: &Problem, _nodes: &Nodes, control: &Control) -> Outcome {
    let layout = problem.one_layer_each();
    control.offer(problem, &layout);
    let proof = Proof {
        method: "greedy".into(),
        scope: Scope::Any,
        ended: Status::Heuristic,
        bound: Cost(0),
        program_value: None,
    };
    Outcome { layout, proof, nodes: 0 }
}
