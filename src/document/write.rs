//! Writing files, which appear whole or not at all.

use crate::unfinished::NewFile;
use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`, `-` for standard output; compressed if its name ends in `.zst`.
///
/// A file is written beside its place and then renamed, so that it appears whole or not at all. A
/// symbolic link stays and its target is written; a device or a named pipe is written to.
///
/// # Errors
/// Whatever the file system says; an existing file is then unchanged.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path == Path::new("-") {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        return out.flush();
    }
    let compressed;
    let bytes = if path.extension().is_some_and(|extension| extension == "zst") {
        compressed = zstd::bulk::compress(bytes, ZSTD_LEVEL)?;
        compressed.as_slice()
    } else {
        bytes
    };
    match fs::metadata(path) {
        Ok(there) if there.is_file() => {
            replace(&destination(path)?, bytes, Some(there.permissions()))
        }
        Ok(there) if there.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(_) => OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Err(fault) if fault.kind() == ErrorKind::NotFound => {
            replace(&destination(path)?, bytes, None)
        }
        Err(fault) => Err(fault),
    }
}

/// The file that `path` leads to over symbolic links, also if it does not exist yet: where
/// [`write_whole`] writes.
///
/// # Errors
/// A link that cannot be read.
pub fn destination(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_path_buf();
    // Linux follows no more links than this either (path_resolution(7)).
    for _ in 0..40 {
        match fs::symlink_metadata(&path) {
            Ok(there) if there.is_symlink() => path = folder(&path).join(fs::read_link(&path)?),
            _ => break,
        }
    }
    Ok(path)
}

/// Puts a new file at `path` in one step.
fn replace(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    // The error names the temporary file, of which nobody knows: only its kind is of use.
    let new = NewFile::new_in(folder(path)).map_err(|fault| io::Error::from(fault.kind()))?;
    if let Some(permissions) = permissions {
        new.file().set_permissions(permissions)?;
    }
    new.file().write_all(bytes)?;
    new.file().sync_all()?;
    new.finish(path)
}

/// The folder that `path` lies in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Level 15 takes twenty times as long for a plan of 26 MB, and saves a twentieth of the bytes.
const ZSTD_LEVEL: i32 = 9;
