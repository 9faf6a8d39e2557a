//! Documents as files: how fleets, plans, certificates and rules are read, and how whatever the
//! program makes is written.
//!
//! A document may be compressed with zstd, and `-` is standard input or output. One is refused for
//! its version before it is blamed for its keys.
//!
//! ```
//! use layerplan::document;
//! use layerplan::plan::Plan;
//!
//! let fault = document::parse::<Plan>(b"{\"layerplan\": 99}").expect_err("no such version");
//! assert!(fault.to_string().contains("99"));
//! ```

mod error;
mod input;
pub(crate) mod object;
mod write;

pub use error::{DocumentError, FileError, InputError};
pub use input::{entries, file_name, read_input, read_limited};
pub use write::{destination, write_whole};

use object::Object;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::error::Error;
use std::path::Path;

/// What is written as a JSON object.
pub trait Document: DeserializeOwned {
    /// What it is called.
    const NAME: &'static str;
    /// The format versions that can be read; none where documents name no version.
    const VERSIONS: &'static [u32];
}

/// Reads the document at `path`.
///
/// # Errors
/// A file that cannot be read, or that is no such document.
pub fn read<T: Document>(path: &Path) -> Result<T, FileError<DocumentError>> {
    read_by(path, parse)
}

/// Reads the file at `path`, whose text `parse` takes.
///
/// # Errors
/// A file that cannot be read, or what `parse` says.
pub fn read_by<T, E: Error + From<DocumentError>>(
    path: &Path,
    parse: impl FnOnce(&[u8]) -> Result<T, E>,
) -> Result<T, FileError<E>> {
    let here = |fault| FileError::new(path, fault);
    let text = read_input(path).map_err(|fault| here(DocumentError::from(fault.source).into()))?;
    parse(&text).map_err(here)
}

/// The document in `json`.
///
/// # Errors
/// Text that is no such document.
pub fn parse<T: Document>(json: &[u8]) -> Result<T, DocumentError> {
    let damaged = |source| DocumentError::Json { wanted: T::NAME, source };
    if !T::VERSIONS.is_empty() {
        let found = version(json).map_err(damaged)?;
        if !T::VERSIONS.iter().any(|known| found == known.to_string()) {
            return Err(DocumentError::Version { found, known: T::VERSIONS });
        }
    }
    let Object(document) = serde_json::from_slice(json).map_err(damaged)?;
    Ok(document)
}

/// The format version that a document names, whatever else is in it.
fn version(json: &[u8]) -> Result<String, serde_json::Error> {
    #[derive(Deserialize)]
    struct Version {
        layerplan: Option<Box<RawValue>>,
    }
    let Object::<Version>(version) = serde_json::from_slice(json)?;
    let found = version.layerplan.as_ref().map_or("(none given)", |found| found.get());
    Ok(found.chars().take(SHOWN).collect())
}

/// Characters of what stands for a version that are shown.
const SHOWN: usize = 60;
