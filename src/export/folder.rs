//! A folder of files that appears whole or not at all.

use crate::document::destination;
use crate::unfinished::NewFolder;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// A file to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name in the folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Makes the folder `path` with `files` in it.
///
/// It is filled beside its place and then renamed. There may be an empty folder already; one with
/// files in it is left alone, so that nothing of an earlier export stays among the files.
///
/// # Errors
/// Whatever the file system says; nothing is left then.
pub fn write_folder(path: &Path, files: &[File]) -> io::Result<()> {
    // A trailing slash would make a link's target unreachable.
    let path = destination(&path.components().collect::<std::path::PathBuf>())?;
    let beside = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    // The error names the temporary folder, of which nobody knows: only its kind is of use.
    let new = NewFolder::new_in(beside.unwrap_or(Path::new(".")))
        .map_err(|fault| io::Error::from(fault.kind()))?;
    for File { name, bytes } in files {
        let mut file = fs::File::create_new(new.path().join(name))?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    new.finish(&path)
}
