//! Everything the program prints or writes. A reader that goes away early (`layerplan … | head`) is
//! no error and never a panic.

use super::exit::CliError;
use super::log;
use layerplan::plan::write_whole;
use std::io::ErrorKind;
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
    let Some(path) = page else { return print(text) };
    write(path, html().as_bytes())?;
    if path == Path::new(STD) {
        log::summary(text);
        return Ok(());
    }
    print(text)
}

/// Writes `bytes` to `path` as [`write_whole`] does.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    match write_whole(path, bytes) {
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
