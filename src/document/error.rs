//! Why a file cannot be read.

use crate::text::visible;
use std::error::Error;
use std::io;
use std::path::Path;

/// A fault in a file. Its text is one line: what it quotes of the file has its control characters
/// escaped, lest a hostile file write to the terminal.
#[derive(Debug, thiserror::Error)]
#[error("{}: {}", if file == "-" { "standard input" } else { file }, visible(&source.to_string()))]
pub struct FileError<E: Error + 'static> {
    /// The file, as the user named it.
    pub file: String,
    /// What is wrong.
    pub source: E,
}

impl<E: Error> FileError<E> {
    /// `fault`, found in the file at `path`.
    pub fn new(path: &Path, fault: impl Into<E>) -> FileError<E> {
        FileError { file: path.display().to_string(), source: fault.into() }
    }

    /// The same file with another fault.
    pub fn map<F: Error>(self, to: impl FnOnce(E) -> F) -> FileError<F> {
        FileError { file: self.file, source: to(self.source) }
    }
}

/// Why a document cannot be read, without the file's name.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// The file cannot be had.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Not JSON, or not of the documented shape.
    #[error("not {wanted}: {source}")]
    Json {
        /// What it should be.
        wanted: &'static str,
        /// Where and why it is not.
        source: serde_json::Error,
    },
    /// A format version that is missing or not known.
    #[error(
        "unsupported format version {found}: this layerplan reads \"layerplan\": {}",
        .known.iter().map(u32::to_string).collect::<Vec<_>>().join(" and ")
    )]
    Version {
        /// What the document says.
        found: String,
        /// What can be read.
        known: &'static [u32],
    },
}

/// Why the bytes of a file cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// The file or folder cannot be opened or read.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// Not a whole zstd stream, although the name or the first bytes say so.
    #[error("not a valid zstd stream: {0}")]
    Zstd(io::Error),
    /// More text than any fleet needs: a damaged or hostile file.
    #[error("holds more than {0} bytes of text")]
    TooLong(u64),
}
