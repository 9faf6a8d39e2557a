//! Everything the program says or writes. A reader that goes away early (`layerplan … | head`) is
//! no error and never a panic.

use super::exit::CliError;
use layerplan::plan::write_whole;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Standard input or output, as a file name.
pub const STD: &str = "-";

/// Prints `text` on standard output.
pub fn print(text: &str) -> Result<(), CliError> {
    write(Path::new(STD), text.as_bytes())
}

/// Says `line` on standard error; there is nobody to tell if that fails.
pub fn note(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Writes `bytes` to `path`, whole or not at all; `-` is standard output.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let written = match fs::metadata(path) {
        // A device or a named pipe is written to, never replaced by a file.
        Ok(there) if path != Path::new(STD) && !there.is_file() && !there.is_dir() => {
            OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(bytes))
        }
        _ => write_whole(path, bytes),
    };
    match written {
        Err(fault) if fault.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => {
            other.map_err(|source| CliError::Write { file: path.display().to_string(), source })
        }
    }
}

/// `value` as indented JSON, ending in a newline.
pub fn json(value: &impl serde::Serialize) -> String {
    // Every value given here has a JSON form: strings, integers, exact decimals, lists of these.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
