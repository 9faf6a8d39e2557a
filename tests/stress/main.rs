//! The stress harness: random cases without end, each held against what is true of it.
//!
//! `cargo test` runs a few of each kind; `README.md` says how to run many, and how to run one
//! again.

mod cases;
mod deceit;
mod documents;
mod edits;
mod methods;
#[path = "../oracle/mod.rs"]
mod oracle;
mod program;
mod run;
mod signals;
mod truth;

use run::{Kind, Settings};
use std::process::ExitCode;

/// What is tried, and how many cases of it `cargo test` runs.
const KINDS: &[Kind] = &[
    Kind { name: "methods", run: methods::run, few: 150, limit: 120 },
    Kind { name: "certificates", run: deceit::run, few: 150, limit: 120 },
    Kind { name: "documents", run: documents::run, few: 150, limit: 120 },
    Kind { name: "signals", run: signals::run, few: 0, limit: 300 },
];

/// Runs the kinds whose names hold one of the arguments, all if there are none. Flags are for the
/// test harness that this one stands in for.
fn main() -> ExitCode {
    let words: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_meant =
        |kind: &&Kind| words.is_empty() || words.iter().any(|word| kind.name.contains(word));
    let settings = match Settings::from_environment() {
        Ok(settings) => settings,
        Err(fault) => {
            eprintln!("error: {fault}");
            return ExitCode::from(2);
        }
    };
    let faults: usize = KINDS.iter().filter(is_meant).map(|kind| run::run(kind, &settings)).sum();
    if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
