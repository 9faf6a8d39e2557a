//! Running a search on a thread of its own, and waiting for it, for an interrupt or for the clock.
//!
//! HiGHS can take seconds to notice that it should stop, so its thread is left behind then, and the
//! best layout so far is taken from the [`Control`].

use super::choice::{Choice, Cut};
use super::fitting::{Chosen, choose};
use super::search::{Searched, search, so_far};
use crate::plan::Status;
use crate::solve::problem::Problem;
use crate::solve::{Control, Options, SolveError};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How often a waiting caller looks whether it was interrupted.
const POLL: Duration = Duration::from_millis(20);

/// How long a search may take to notice that its time is up before its caller goes on without it.
const GRACE: Duration = Duration::from_millis(200);

/// The same when it is interrupted.
const SHORT_GRACE: Duration = Duration::from_millis(100);

/// Runs the methods on a thread of their own and waits for it, for an interrupt or for the clock.
pub(super) fn run(
    problem: &Arc<Problem>,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Searched, SolveError> {
    let (sender, receiver) = channel();
    let worker = {
        let (problem, control) = (Arc::clone(problem), Arc::clone(control));
        let options = options.clone();
        // The receiver is gone if the caller went on without this thread.
        move || {
            let result = on_threads(options.threads, || search(&problem, &options, &control));
            drop(sender.send(result.and_then(|result| result)));
        }
    };
    let handle = thread::Builder::new().name("search".into()).spawn(worker)?;
    loop {
        match receiver.recv_timeout(POLL) {
            Ok(result) => return result.map(|result| marked(result, control)),
            // The thread died, but there is a plan and nobody waits for a better one.
            Err(RecvTimeoutError::Disconnected) if control.should_stop() => {
                return Ok(snapshot(problem, options, control));
            }
            Err(RecvTimeoutError::Disconnected) => {
                // The thread ended without an answer, so it panicked: go on doing so here.
                if let Err(panic) = handle.join() {
                    std::panic::resume_unwind(panic);
                }
                return Err(SolveError::Solver("the search ended without an answer".into()));
            }
            Err(RecvTimeoutError::Timeout) if control.should_stop() => {
                let grace = if control.interrupted() { SHORT_GRACE } else { GRACE };
                return match receiver.recv_timeout(grace) {
                    Ok(result) => result.map(|result| marked(result, control)),
                    Err(_) => Ok(snapshot(problem, options, control)),
                };
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Does `work` on so many threads.
pub(super) fn on_threads<T: Send>(
    threads: usize,
    work: impl FnOnce() -> T + Send,
) -> Result<T, SolveError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|fault| SolveError::Solver(fault.to_string()))?;
    Ok(pool.install(work))
}

/// Marks a result whose search was told to stop.
fn marked(mut searched: Searched, control: &Control) -> Searched {
    if control.interrupted() {
        searched.outcome.proof.ended = Status::Interrupted;
    } else if control.out_of_time() {
        searched.outcome.proof.ended = Status::Limit;
    }
    searched
}

/// What there is while a search is still running.
fn snapshot(problem: &Problem, options: &Options, control: &Control) -> Searched {
    let Chosen { method, why } = choose(options.method, problem);
    let choice = Choice::new(why).cut(Cut::At { phase: control.progress().phase });
    let outcome = so_far(method, Status::Limit, control);
    marked(Searched { choice, outcome, evidence: None }, control)
}
