//! What `compare` and `replay` share: a progress bar over rows, headings, CSV, and the measuring of
//! whole processes.

use super::text::{count, human, paragraph, percent};
use indicatif::{ProgressBar, ProgressStyle};
use layerplan::compare::{FleetFacts, Row};
use layerplan::fleet::{Overlap, Prices};
use serde::{Deserialize, Serialize};
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// A bar for `rows` rows, on standard error and only if that is a terminal.
pub fn progress(rows: usize) -> ProgressBar {
    let bar = ProgressBar::new(rows as u64);
    if let Ok(style) = ProgressStyle::with_template("{elapsed} {wide_bar} {pos} of {len} rows") {
        bar.set_style(style);
    }
    bar
}

/// What the fleet is and what a plan is asked for.
pub fn heading(fleet: &FleetFacts, overlap: Overlap, prices: Prices) -> String {
    let Prices { store, push, pull, blob, layer } = prices;
    let overlap = match overlap {
        Overlap::Forbid => "never twice",
        Overlap::Allow => "possibly twice",
    };
    let (unique, unshared) = (fleet.unique_bytes, fleet.unshared_bytes);
    paragraph(&format!(
        "{}, {}, {}, {}, {}; {} with each package once, {} ({}) without any sharing. A package \
         {overlap} in an image; prices store={store}, push={push}, pull={pull}, blob={blob}, \
         layer={layer}. *: expected bytes per release.",
        count(fleet.images, "image"),
        count(fleet.packages, "package"),
        count(fleet.references, "reference"),
        count(fleet.classes, "class"),
        count(fleet.updates, "update"),
        human(unique),
        human(unshared),
        percent(unshared.into(), unique.into()),
    ))
}

/// The caps of `rows`, each once.
pub fn caps(rows: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut caps = Vec::new();
    for cap in rows {
        if !caps.contains(&cap) {
            caps.push(cap);
        }
    }
    caps
}

/// `records` as comma-separated values with a header.
pub fn csv<R: Serialize>(records: impl Iterator<Item = R>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for record in records {
        // Writing to memory does not fail, and every record has the same fields.
        let _ = writer.serialize(record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// What a whole process took.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measured {
    /// By the clock.
    pub seconds: f64,
    /// Its largest resident set, where the system says so.
    pub peak_bytes: Option<u64>,
}

impl Measured {
    /// Plans `row` once more by `layerplan plan` in a process of its own.
    pub fn take(fleet: &Path, row: &Row, args: &[OsString]) -> io::Result<Measured> {
        #[derive(Deserialize)]
        struct Report {
            peak_bytes: Option<u64>,
        }
        let begin = Instant::now();
        let output = Command::new(env::current_exe()?)
            .arg("plan")
            .arg(fleet)
            .args(["--json", "--method", &row.method, "--max-layers", &row.max_layers.to_string()])
            .args(args)
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()?;
        let seconds = begin.elapsed().as_secs_f64();
        let report: Report = serde_json::from_slice(&output.stdout)?;
        Ok(Measured { seconds, peak_bytes: report.peak_bytes })
    }
}

/// The largest resident set of this process so far, where the system says so (Linux).
pub fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(kibibytes * 1024)
}
