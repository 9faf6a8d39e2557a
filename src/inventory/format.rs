//! The formats, and how one is told from another.

use super::{Fault, InventoryError};
use crate::fleet::read_input;
use std::path::Path;

/// A format that inventories are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// `nix path-info --json -r`, or the graph of `exportReferencesGraph` and closureInfo.
    Nix,
}

impl Format {
    /// The format of the file or folder at `path`, by its name and by how it begins.
    ///
    /// # Errors
    /// A file that cannot be read, or one that looks like none of the formats.
    pub(super) fn detect(path: &Path) -> Result<Format, InventoryError> {
        let text = read_input(path)?;
        let begin = text.trim_ascii_start();
        match begin.first() {
            Some(b'{' | b'[') => Ok(Format::Nix),
            _ => Err(InventoryError::new(path, Fault::Unknown)),
        }
    }

    /// Its name on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Format::Nix => "nix",
        }
    }
}
