//! What is in a folder, in the order of the names, which is the same on every machine.

use super::{Fault, InventoryError};
use crate::fleet::InputError;
use std::io;
use std::path::{Path, PathBuf};

/// The paths of all that is in the folder at `path`, sorted.
pub(super) fn entries(path: &Path) -> Result<Vec<PathBuf>, InventoryError> {
    let read = || -> io::Result<Vec<PathBuf>> {
        std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect()
    };
    let mut entries =
        read().map_err(|fault| InventoryError::new(path, Fault::Input(InputError::Io(fault))))?;
    entries.sort();
    Ok(entries)
}

/// Does the last part of `path` end with `end`?
pub(super) fn ends_with(path: &Path, end: &str) -> bool {
    path.file_name().unwrap_or_default().to_string_lossy().ends_with(end)
}
