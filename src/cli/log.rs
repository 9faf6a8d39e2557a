//! What the program says on standard error: text for people or, with `--log-format json`, one JSON
//! object per line for whoever collects logs.
//!
//! Each object has `time`, `level` (`error` or `info`), `message`, and fields of its own. The time
//! is of no matter for what is planned.

use super::text::visible;
use clap::ValueEnum;
use layerplan::units::{Cost, Gap};
use serde::Serialize;
use serde_json::value::RawValue;
use std::ffi::OsString;
use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::SystemTime;

/// How it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object per line.
    Json,
}

static FORMAT: OnceLock<LogFormat> = OnceLock::new();

/// Says everything in `format` from now on; the first word counts.
pub fn start(format: LogFormat) {
    FORMAT.get_or_init(|| format);
}

/// Is it said in JSON?
pub fn is_json() -> bool {
    FORMAT.get() == Some(&LogFormat::Json)
}

/// Does a command line that makes no sense as a whole still ask for JSON?
pub fn asks_for_json(args: &[OsString]) -> bool {
    args.iter().any(|arg| arg == "--log-format=json")
        || args.windows(2).any(|pair| pair[0] == "--log-format" && pair[1] == "json")
}

/// A line of the log.
#[derive(Serialize)]
struct Entry<'a, F> {
    time: String,
    level: Level,
    message: &'a str,
    #[serde(flatten)]
    fields: F,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Error,
    Info,
}

#[derive(Serialize)]
struct NoFields {}

#[derive(Serialize)]
struct ErrorFields<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
}

/// How far a search has come.
#[derive(Debug, Serialize)]
pub struct SearchFields {
    /// What it is doing.
    pub phase: &'static str,
    /// Cost of the best plan so far.
    pub cost: Option<Cost>,
    /// The best bound proven so far, on what the method looks for.
    pub lower_bound: Cost,
    /// The two compared.
    pub gap: Option<Gap>,
    /// Columns found.
    pub columns: usize,
    /// Search tree nodes solved.
    pub nodes: usize,
}

/// How many rows of a table are done.
#[derive(Debug, Serialize)]
pub struct RowFields {
    /// Rows done.
    pub done: u64,
    /// All rows.
    pub rows: u64,
}

#[derive(Serialize)]
struct SummaryFields {
    summary: Box<RawValue>,
}

/// Says why the program gives up, and how to fix it.
pub fn error(message: &str, hint: Option<&str>) {
    let (message, hint) = (visible(message), hint.map(visible));
    if is_json() {
        return entry(Level::Error, &message, ErrorFields { hint: hint.as_deref() });
    }
    line(&format!("error: {message}"));
    if let Some(hint) = hint {
        line(&format!("hint: {hint}"));
    }
}

/// Says something worth knowing.
pub fn note(message: &str) {
    if is_json() { entry(Level::Info, message, NoFields {}) } else { line(message) }
}

/// Says how far long work has come, in JSON only: people watch a line that moves.
pub fn progress(message: &str, fields: impl Serialize) {
    if is_json() {
        entry(Level::Info, message, fields);
    }
}

/// Says the summary that is not on standard output because a document is there. A summary in JSON
/// becomes a field as it is.
pub fn summary(text: &str) {
    // In JSON, what begins and ends a line is white space: inside strings line breaks are escaped.
    match RawValue::from_string(text.lines().map(str::trim).collect()) {
        Ok(summary) if is_json() => entry(Level::Info, "summary", SummaryFields { summary }),
        _ => note(text.trim_end()),
    }
}

fn entry(level: Level, message: &str, fields: impl Serialize) {
    let time = humantime::format_rfc3339_millis(SystemTime::now()).to_string();
    let entry = Entry { time, level, message, fields };
    // Every entry has a JSON form: strings, numbers, exact decimals.
    line(&serde_json::to_string(&entry).unwrap_or_default());
}

/// Writes a line on standard error; there is nobody to tell if that fails.
fn line(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
