//! Files and folders that appear whole or not at all: made beside their place, then moved there.
//!
//! What is not finished is removed: when it is dropped, and by [`remove_all`] when a signal ends
//! the program. One lock is held wherever something is made, moved or removed, so nothing is
//! missed.

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How often a folder is emptied into which threads still write. Each comes across its absence with
/// its next file.
const ROUNDS: usize = 1_000;

static OPEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// What is not finished, also after a panic elsewhere: each step leaves the list whole.
fn open() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes all that is not finished. After that nothing can be made or finished: who tries waits
/// for ever, so this is for the end of the process only.
pub fn remove_all() {
    let open = open();
    open.iter().for_each(|path| remove(path));
    std::mem::forget(open);
}

fn remove(path: &Path) {
    for _ in 0..ROUNDS {
        let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        match removed {
            Err(fault) if fault.kind() == ErrorKind::DirectoryNotEmpty => {}
            // There is nobody to tell.
            _ => return,
        }
    }
}

/// Something at a temporary place, where it is removed when this is dropped.
#[derive(Debug)]
struct Unfinished(PathBuf);

impl Unfinished {
    fn finish(self, path: &Path) -> io::Result<()> {
        let mut open = open();
        fs::rename(&self.0, path)?;
        open.remove(&self.0);
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let mut open = open();
        if open.remove(&self.0) {
            remove(&self.0);
        }
    }
}

/// A new file.
#[derive(Debug)]
pub struct NewFile {
    file: File,
    place: Unfinished,
}

impl NewFile {
    /// An empty file in `folder`, with the permissions of any file that a program creates.
    ///
    /// # Errors
    /// Whatever the file system says; its words may name the file, which nobody knows.
    pub fn new_in(folder: &Path) -> io::Result<NewFile> {
        let mut open = open();
        let permissions = Permissions::from_mode(0o666);
        let new = tempfile::Builder::new().permissions(permissions).tempfile_in(folder)?;
        let (file, path) = new.keep().map_err(|fault| fault.error)?;
        open.insert(path.clone());
        Ok(NewFile { file, place: Unfinished(path) })
    }

    /// The file, to be written to.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// Moves the file to `path`, in place of a file that is there.
    ///
    /// # Errors
    /// Whatever the file system says; nothing is left then.
    pub fn finish(self, path: &Path) -> io::Result<()> {
        self.place.finish(path)
    }
}

/// A new folder.
#[derive(Debug)]
pub struct NewFolder(Unfinished);

impl NewFolder {
    /// An empty folder in `folder`, with the permissions of any folder that a program creates.
    ///
    /// # Errors
    /// Whatever the file system says; its words may name the folder, which nobody knows.
    pub fn new_in(folder: &Path) -> io::Result<NewFolder> {
        let mut open = open();
        let permissions = Permissions::from_mode(0o777);
        let path = tempfile::Builder::new().permissions(permissions).tempdir_in(folder)?.keep();
        open.insert(path.clone());
        Ok(NewFolder(Unfinished(path)))
    }

    /// Where it is until it is finished.
    pub fn path(&self) -> &Path {
        &self.0.0
    }

    /// Moves the folder to `path`, in place of an empty folder that is there.
    ///
    /// # Errors
    /// Whatever the file system says; nothing is left then.
    pub fn finish(self, path: &Path) -> io::Result<()> {
        self.0.finish(path)
    }
}

/// A file in `folder` without a name, which is gone when it is closed.
///
/// # Errors
/// Whatever the file system says.
pub fn nameless_in(folder: &Path) -> io::Result<File> {
    // Not all file systems make a file without a name in one step.
    let _open = open();
    tempfile::tempfile_in(folder)
}
