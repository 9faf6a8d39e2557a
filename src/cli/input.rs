//! Reads a fleet: from its document, or from a manifest and the inventories it names.

use super::exit::CliError;
use layerplan::fleet::Fleet;
use layerplan::inventory::Manifest;
use std::path::{Path, PathBuf};

/// What is planned.
pub struct Input {
    /// The fleet.
    pub fleet: Fleet,
    /// The rules that the manifest names: those of a run that names no others.
    pub rules: Option<PathBuf>,
}

/// What is at `path`: a manifest if it is named `.toml`, else a fleet document.
pub fn read(path: &Path) -> Result<Input, CliError> {
    if Manifest::is_named_so(path) {
        let manifest = Manifest::read(path)?;
        return Ok(Input { fleet: manifest.fleet()?, rules: manifest.rules() });
    }
    Ok(Input { fleet: Fleet::read(path)?, rules: None })
}

/// The fleet at `path`, whatever its rules are.
pub fn fleet(path: &Path) -> Result<Fleet, CliError> {
    Ok(read(path)?.fleet)
}
