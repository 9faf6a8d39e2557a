//! Planning: from a fleet to a plan with a proven bound.
//!
//! Each method turns a [`Problem`] into an [`Outcome`]; [`plan`] chooses the method, runs it on a
//! thread of its own, prices what it found and writes the certificate. It returns at once when it is
//! interrupted, with the best plan so far, even where HiGHS would take seconds to notice.

mod control;
pub mod greedy;
mod highs;
pub mod merges;
pub mod nodes;
mod options;
pub mod problem;
mod size;
mod supervise;

pub use control::{Control, Progress};
pub use options::Options;

use crate::fleet::{Fleet, FleetError};
use crate::plan::{Plan, Proof};
use crate::quotient::Quotient;
use crate::units::Gap;
use nodes::Nodes;
use problem::{Layout, Problem};
use size::Choice;
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
    /// A file cannot be written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Plans `fleet`. Stops early when `control` says so, and then returns the best plan so far.
///
/// # Errors
/// Options that do not fit the fleet, or a solver that fails.
pub fn plan(
    fleet: &Fleet,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    let effective = options.effective(fleet);
    control.enter("quotient");
    let problem = Arc::new(Problem::new(fleet, &Quotient::new(fleet), &effective)?);
    control.offer(&problem, &problem.one_layer_each());
    let (choice, outcome) = supervise::run(&problem, options, control)?;
    let plan = Plan::assemble(fleet, effective, problem.contents(&outcome.layout), &outcome.proof)?;
    Ok(Planned { plan, choice, nodes: outcome.nodes })
}

/// The plain integer program of scope merges, in MPS format.
///
/// # Errors
/// Options that do not fit the fleet, or no room for a temporary file.
pub fn model_mps(fleet: &Fleet, options: &Options) -> Result<Vec<u8>, SolveError> {
    let problem = Problem::new(fleet, &Quotient::new(fleet), &options.effective(fleet))?;
    merges::plain::mps(&problem)
}

/// Greedy, and where it is asked for or workable the exact program, starting from greedy's layout.
fn search(
    problem: &Problem,
    options: &Options,
    control: &Control,
) -> Result<(String, Outcome), SolveError> {
    control.enter("nodes");
    let nodes = Nodes::new(problem);
    let Choice { method, reason } = size::choose(options.method, problem, &nodes);
    control.enter("greedy");
    let greedy = greedy::solve(problem, &nodes, control);
    if method == MethodName::Greedy {
        return Ok((reason, greedy));
    }
    if control.should_stop() {
        return Ok((format!("{reason}, but the search was stopped before that"), greedy));
    }
    let gap = options.gap.unwrap_or(Gap::OPTIMAL);
    merges::solve(problem, &nodes, options.merges, gap, options.seed, control)
        .map(|outcome| (reason, outcome))
}
