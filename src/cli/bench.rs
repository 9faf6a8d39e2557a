//! What `compare` and `replay` share: a progress bar over rows, headings, CSV, and the measuring of
//! whole processes.

use super::log::{self, RowFields};
use super::text::{paragraph, terms};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use layerplan::compare::{FleetFacts, Measured, Row};
use layerplan::fleet::{Overlap, Prices};
use layerplan::report::fleet_in_words;
use layerplan::solve::Control;
use layerplan::units::Bytes;
use serde::{Deserialize, Serialize};
use std::env;
use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often a process that is being measured is looked at: times are this much too long at most.
const POLL: Duration = Duration::from_millis(1);

/// A bar that grows with the rows done, on standard error and only if that is a terminal; in logs
/// of JSON a line for each.
pub struct Bar(ProgressBar);

impl Bar {
    /// For `rows` rows, none of them done.
    pub fn new(rows: usize) -> Bar {
        let bar = ProgressBar::new(rows as u64);
        if log::is_json() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{elapsed} {wide_bar} {pos} of {len} rows")
        {
            bar.set_style(style);
        }
        Bar(bar)
    }

    /// One more row is done.
    pub fn inc(&self) {
        self.0.inc(1);
        let (done, rows) = (self.0.position(), self.0.length().unwrap_or_default());
        log::progress("row done", RowFields { done, rows });
    }

    /// All rows are done.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// What the fleet is and what a plan is asked for.
pub fn heading(fleet: &FleetFacts, overlap: Overlap, prices: Prices) -> String {
    paragraph(&format!(
        "{} A package {}. *: expected bytes per release.",
        fleet_in_words(fleet),
        terms(overlap, prices),
    ))
}

/// `records` as comma-separated values below a `header`.
pub fn csv<R: Serialize>(
    header: impl IntoIterator<Item = &'static str>,
    records: impl IntoIterator<Item = R>,
) -> String {
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new());
    // Writing to memory does not fail, and every record has the fields of the header.
    let _ = writer.write_record(header);
    for record in records {
        let _ = writer.serialize(record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Plans `row` once more by `layerplan plan` in a process of its own and measures that; `None` if
/// that is cut short by a signal, for which the process is ended, or fails.
pub fn measure(
    fleet: &Path,
    row: &Row,
    args: &[OsString],
    control: &Control,
) -> io::Result<Option<Measured>> {
    #[derive(Deserialize)]
    struct Report {
        interrupted: bool,
        peak_bytes: Option<Bytes>,
    }
    let begin = Instant::now();
    let mut child = Command::new(env::current_exe()?)
        .args(["plan", "--json", "--method", &row.method])
        .args(["--max-layers", &row.max_layers.to_string()])
        .args(args)
        .arg("--")
        .arg(fleet)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // What is typed at the terminal is for this process, which passes it on.
        .process_group(0)
        .spawn()?;
    while child.try_wait()?.is_none() {
        if control.interrupted() {
            child.kill()?;
        }
        thread::sleep(POLL);
    }
    let seconds = begin.elapsed().as_secs_f64();
    let output = child.wait_with_output()?;
    let report = serde_json::from_slice(&output.stdout).ok();
    Ok(report
        .filter(|report: &Report| !report.interrupted && output.status.success())
        .map(|Report { peak_bytes, .. }| Measured { seconds, peak_bytes }))
}

/// The largest resident set of this process so far, where the system says so (Linux).
pub fn peak_bytes() -> Option<Bytes> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(Bytes(kibibytes * 1024))
}
