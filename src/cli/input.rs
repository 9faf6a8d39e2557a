//! Reads a fleet: from its document, or from a manifest and the inventories it names.

use super::exit::CliError;
use layerplan::fleet::Fleet;
use layerplan::inventory::Manifest;
use std::path::Path;

/// The fleet at `path`: a manifest if it is named `.toml`, else a fleet document.
pub fn fleet(path: &Path) -> Result<Fleet, CliError> {
    if Manifest::is_named_so(path) {
        return Ok(Manifest::read(path)?.fleet()?);
    }
    Ok(Fleet::read(path)?)
}
