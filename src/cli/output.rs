//! Everything the program prints or writes. A reader that goes away early (`layerplan … | head`) is
//! no error and never a panic.

use super::exit::CliError;
use super::log;
use layerplan::document::write_whole;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Standard input or output, as a file name.
pub const STD: &str = "-";

/// Prints `text` on standard output.
pub fn print(text: &str) -> Result<(), CliError> {
    write(Path::new(STD), text.as_bytes())
}

/// Writes `page` to `path`, if there is one, and prints `text`: on standard error where standard
/// output carries the page.
pub fn print_beside(
    page: Option<&Path>,
    html: impl FnOnce() -> String,
    text: &str,
) -> Result<(), CliError> {
    if let Some(path) = page {
        write(path, html().as_bytes())?;
    }
    say(&[page], text)
}

/// Prints `text`: on standard error where standard output carries one of `documents`.
pub fn say(documents: &[Option<&Path>], text: &str) -> Result<(), CliError> {
    if documents.contains(&Some(Path::new(STD))) {
        log::summary(text);
        return Ok(());
    }
    print(text)
}

/// Where `what` was written, on a line of its own; nothing of standard output.
pub fn written_to(output: Option<&Path>, what: &str) -> String {
    match output {
        Some(path) if path == Path::new(STD) => String::new(),
        Some(path) => format!(" Written to {}.\n", path.display()),
        None => format!(" Not written anywhere: -o FILE keeps the {what}.\n"),
    }
}

/// Prints the help or the version that a command line asks for.
pub fn print_help(asked: &clap::Error) -> Result<(), CliError> {
    written(Path::new(STD), asked.print().and_then(|()| io::stdout().flush()))
}

/// Writes `bytes` to `path` as [`write_whole`] does.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    written(path, write_whole(path, bytes))
}

fn written(path: &Path, outcome: io::Result<()>) -> Result<(), CliError> {
    match outcome {
        Err(fault) if fault.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => {
            other.map_err(|source| CliError::Write { file: path.display().to_string(), source })
        }
    }
}

/// `value` as indented JSON, ending in a newline.
pub fn json(value: &impl serde::Serialize) -> String {
    match serde_json::to_string_pretty(value) {
        Ok(text) => text + "\n",
        // Every value given here has a JSON form: strings, numbers, exact decimals, lists of these.
        Err(fault) => unreachable!("a document without a JSON form: {fault}"),
    }
}
