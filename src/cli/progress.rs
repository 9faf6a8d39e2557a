//! Says on standard error how far the search has come: by a line that moves if a person watches, by
//! lines of a log if that is JSON.

use super::log::{self, SearchFields};
use super::text;
use indicatif::{ProgressBar, ProgressStyle};
use layerplan::solve::{Control, Progress};
use layerplan::units::{Cost, Gap};
use std::io::{IsTerminal, stderr};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often the line is drawn.
const PERIOD: Duration = Duration::from_millis(100);

/// How often there may be a line in the log: when the phase is another one.
const RHYTHM: Duration = Duration::from_secs(1);

/// How often there is a line in the log in any case.
const SILENCE: Duration = Duration::from_secs(10);

/// Who says it; falls silent when dropped.
pub struct Watcher {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Watcher {
    /// Says the progress of `control` if standard error is a terminal or a log of JSON.
    pub fn start(control: &Arc<Control>) -> Option<Watcher> {
        let say = match log::is_json() {
            true => report,
            false if stderr().is_terminal() => draw,
            false => return None,
        };
        let (stop, stopped) = mpsc::channel();
        let control = Arc::clone(control);
        // Without a thread to say it nothing is said, which is no reason not to plan.
        let thread = thread::Builder::new().name("progress".into());
        let thread = thread.spawn(move || say(&control, &stopped)).ok()?;
        Some(Watcher { stop: Some(stop), thread: Some(thread) })
    }
}

fn draw(control: &Control, stopped: &Receiver<()>) {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
        bar.set_style(style);
    }
    while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(PERIOD) {
        bar.set_message(message(&control.progress()));
        bar.tick();
    }
    bar.finish_and_clear();
}

fn report(control: &Control, stopped: &Receiver<()>) {
    let (mut phase, mut said) = ("", Instant::now());
    while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(RHYTHM) {
        let progress = control.progress();
        if progress.phase != phase || said.elapsed() >= SILENCE {
            (phase, said) = (progress.phase, Instant::now());
            log::progress("planning", fields(&progress));
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn fields(progress: &Progress) -> SearchFields {
    let lower_bound = progress.bound.max(progress.bound_any);
    SearchFields {
        phase: progress.phase,
        cost: progress.incumbent,
        lower_bound,
        gap: progress.incumbent.map(|cost| Gap::between(cost, lower_bound, Cost(0))),
        columns: progress.columns,
        nodes: progress.nodes,
    }
}

fn message(progress: &Progress) -> String {
    let mut parts = vec![progress.phase.to_string()];
    if let Some(cost) = progress.incumbent {
        parts.push(format!("cost {}", text::cost_in_short(cost)));
        let bound = progress.bound.max(progress.bound_any);
        parts.push(format!("bound {}", text::cost_in_short(bound)));
        parts.push(format!("gap {}", text::gap(Gap::between(cost, bound, Cost(0)))));
    }
    if progress.columns > 0 {
        parts.push(text::count(progress.columns, "column"));
    }
    if progress.nodes > 0 {
        parts.push(text::count(progress.nodes, "node"));
    }
    parts.join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_grows_with_what_is_known() {
        let mut progress = Progress { phase: "nodes", ..Progress::default() };
        assert_eq!(message(&progress), "nodes");
        progress.phase = "columns";
        progress.incumbent = Some(Cost(2_000_000_000 * Cost::ONE.0));
        progress.bound_any = Cost(1_500_000_000 * Cost::ONE.0);
        progress.columns = 1_234;
        let line = "columns  cost 2.0 G  bound 1.5 G  gap 25.00%  1,234 columns";
        assert_eq!(message(&progress), line);
        progress.nodes = 1;
        assert_eq!(message(&progress), format!("{line}  1 node"));
    }
}
