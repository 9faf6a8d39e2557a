//! SIGINT and SIGTERM. Whoever has nothing to show until all is done is ended at once, and what is
//! not finished is removed. A search is first asked for what it has; a second signal ends it too.

use super::exit::{CliError, Exit, NO_PLAN_YET};
use super::log::{error, note};
use layerplan::solve::Control;
use layerplan::unfinished;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Signals this close together are one request: `timeout` signals its child and then its whole
/// process group, so that a child gets each signal twice.
const ONE_REQUEST: Duration = Duration::from_millis(100);

/// What the first signal does.
enum Reaction {
    /// It ends the process.
    End,
    /// It asks the search to end.
    Ask(Arc<Control>, fn(&Control)),
    /// Nothing: the search is over, and what is left is to write what it found.
    Finish,
}

static REACTION: Mutex<Reaction> = Mutex::new(Reaction::End);

/// Held while a signal ends the process.
static END: Mutex<()> = Mutex::new(());

/// Starts the thread that waits for signals from now on.
pub fn start() -> Result<(), CliError> {
    let fault = |fault: io::Error| CliError::Start(fault.to_string());
    let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(fault)?;
    let wait = move || {
        let mut first: Option<Instant> = None;
        for _ in signals.forever() {
            match first {
                Some(first) if first.elapsed() < ONE_REQUEST => {}
                Some(_) => end(None),
                None => {
                    first = Some(Instant::now());
                    react();
                }
            }
        }
    };
    thread::Builder::new().name("signals".into()).spawn(wait).map_err(fault)?;
    Ok(())
}

/// From now on the first signal asks a search for its best plan.
pub fn ask_for_plan(control: &Arc<Control>) {
    *lock(&REACTION) = Reaction::Ask(Arc::clone(control), |control| {
        control.interrupt();
        if control.progress().incumbent.is_none() {
            end(Some(NO_PLAN_YET));
        }
        note("interrupted: ending with the best plan so far (once more to end at once)");
    });
}

/// From now on the first signal asks for the rows of a table that are done.
pub fn ask_for_rows(control: &Arc<Control>) {
    *lock(&REACTION) = Reaction::Ask(Arc::clone(control), |control| {
        control.interrupt();
        note("interrupted: ending with the rows that are done (once more to end at once)");
    });
}

/// The search is over: from now on the first signal lets what it found be written.
pub fn finish() {
    *lock(&REACTION) = Reaction::Finish;
}

/// Does not return if a signal is ending the process: nothing is to be said of what breaks because
/// a signal removes it.
pub fn settle() {
    drop(lock(&END));
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

fn react() {
    match &*lock(&REACTION) {
        Reaction::End => end(Some("interrupted")),
        Reaction::Ask(control, ask) => ask(control),
        Reaction::Finish => {}
    }
}

/// Ends the process, which says why if somebody does not know; what is not finished is removed.
fn end(why: Option<&str>) -> ! {
    let _end = lock(&END);
    if let Some(why) = why {
        error(why, None);
    }
    unfinished::remove_all();
    low_level::exit(Exit::Interrupted.code())
}
