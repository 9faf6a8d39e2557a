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

pub use control::{Control, Progress};
pub use options::Options;

use crate::fleet::{Fleet, FleetError};
use crate::plan::{Plan, Proof, Scope, Status};
use crate::quotient::Quotient;
use crate::units::{Cost, Gap};
use nodes::Nodes;
use problem::{Layout, Problem};
use size::Choice;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How often a waiting caller looks whether it was interrupted.
const POLL: Duration = Duration::from_millis(20);

/// How long a search may take to notice that its time is up before its caller goes on without it.
const GRACE: Duration = Duration::from_millis(500);

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
    let (choice, outcome) = run(&problem, options, control)?;
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

/// Runs the methods on a thread of their own and waits for it, for an interrupt or for the clock.
fn run(
    problem: &Arc<Problem>,
    options: &Options,
    control: &Arc<Control>,
) -> Result<(String, Outcome), SolveError> {
    let (sender, receiver) = channel();
    let worker = {
        let (problem, control) = (Arc::clone(problem), Arc::clone(control));
        let options = options.clone();
        // The receiver is gone if the caller went on without this thread.
        move || {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads).build();
            let result = match pool {
                Ok(pool) => pool.install(|| search(&problem, &options, &control)),
                Err(fault) => Err(SolveError::Solver(fault.to_string())),
            };
            drop(sender.send(result));
        }
    };
    let handle = thread::Builder::new().name("search".into()).spawn(worker)?;
    loop {
        match receiver.recv_timeout(POLL) {
            Ok(result) => return result.map(|result| marked(result, control)),
            Err(RecvTimeoutError::Disconnected) => {
                // The thread ended without an answer, so it panicked: go on doing so here.
                if let Err(panic) = handle.join() {
                    std::panic::resume_unwind(panic);
                }
                return Err(SolveError::Solver("the search ended without an answer".into()));
            }
            Err(RecvTimeoutError::Timeout) if control.should_stop() => {
                let grace = if control.interrupted() { POLL } else { GRACE };
                return match receiver.recv_timeout(grace) {
                    Ok(result) => result.map(|result| marked(result, control)),
                    Err(_) => Ok(snapshot(options, control)),
                };
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
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
    if method == MethodName::Greedy || control.should_stop() {
        return Ok((reason, greedy));
    }
    let gap = options.gap.unwrap_or(Gap::OPTIMAL);
    merges::solve(problem, &nodes, options.merges, gap, options.seed, control)
        .map(|outcome| (reason, outcome))
}

/// Marks a result whose search was told to stop.
fn marked((choice, mut outcome): (String, Outcome), control: &Control) -> (String, Outcome) {
    if control.interrupted() {
        outcome.proof.ended = Status::Interrupted;
    } else if control.out_of_time() {
        outcome.proof.ended = Status::Limit;
    }
    (choice, outcome)
}

/// What there is while a search is still running.
fn snapshot(options: &Options, control: &Control) -> (String, Outcome) {
    let progress = control.progress();
    let exact = progress.bound > Cost(0);
    let proof = Proof {
        method: if exact { "merges" } else { "greedy" }.into(),
        scope: if exact { Scope::Merges } else { Scope::Any },
        ended: Status::Limit,
        bound: progress.bound,
        program_value: progress.value.filter(|_| exact),
    };
    let layout = control.best().unwrap_or_default();
    let asked = match options.method {
        MethodName::Greedy => "greedy, as asked",
        MethodName::Merges => "merges, as asked",
        MethodName::Auto => "chosen by auto",
    };
    let choice = format!("{asked}; stopped while at: {}", progress.phase);
    marked((choice, Outcome { layout, proof, nodes: progress.nodes }), control)
}
