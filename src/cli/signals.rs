//! SIGINT and SIGTERM while planning: the first asks the search for its best plan so far, the
//! second ends the process at once.

use super::exit::{Exit, NO_PLAN_YET};
use super::log::{error, note};
use layerplan::solve::Control;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Signals this close together are one request: `timeout` signals its child and then its whole
/// process group, so that a child gets each signal twice.
const ONE_REQUEST: Duration = Duration::from_millis(100);

/// Watches for signals from the moment it is made.
pub struct Watch {
    planned: Arc<AtomicBool>,
}

impl Watch {
    /// Starts the thread that waits for signals on behalf of a search for one plan.
    pub fn start(control: &Arc<Control>) -> io::Result<Watch> {
        Watch::with(control, interrupt)
    }

    /// Starts the thread that waits for signals on behalf of a table, whose finished rows are
    /// shown.
    pub fn for_rows(control: &Arc<Control>) -> io::Result<Watch> {
        Watch::with(control, |control| {
            control.interrupt();
            note("interrupted: ending with the rows that are done (once more to end at once)");
        })
    }

    /// Starts the thread that waits for signals on behalf of files that appear whole or not at all.
    pub fn for_files(control: &Arc<Control>) -> io::Result<Watch> {
        Watch::with(control, |control| {
            control.interrupt();
            note("interrupted: nothing is written (once more to end at once)");
        })
    }

    fn with(control: &Arc<Control>, interrupt: fn(&Control)) -> io::Result<Watch> {
        let mut signals = Signals::new([SIGINT, SIGTERM])?;
        let planned = Arc::new(AtomicBool::new(false));
        let (control, done) = (Arc::clone(control), Arc::clone(&planned));
        thread::Builder::new().name("signals".into()).spawn(move || {
            let mut first: Option<Instant> = None;
            for _ in signals.forever() {
                match first {
                    Some(first) if first.elapsed() < ONE_REQUEST => {}
                    Some(_) => low_level::exit(Exit::Interrupted.code()),
                    None => {
                        first = Some(Instant::now());
                        if !done.load(Ordering::SeqCst) {
                            interrupt(&control);
                        }
                    }
                }
            }
        })?;
        Ok(Watch { planned })
    }

    /// The search is over: what is left is to write the plan, which the first signal lets happen.
    pub fn planned(&self) {
        self.planned.store(true, Ordering::SeqCst);
    }
}

fn interrupt(control: &Control) {
    control.interrupt();
    if control.progress().incumbent.is_none() {
        error(NO_PLAN_YET, None);
        low_level::exit(Exit::Interrupted.code());
    }
    note("interrupted: ending with the best plan so far (once more to end at once)");
}
