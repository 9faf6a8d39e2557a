//! What is in files and folders, as bytes and as paths.

use super::{FileError, InputError};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The longest document accepted, in bytes after decompression: the largest fleet in `data/` has
/// 6 MB, and a zstd stream of a few kilobytes can claim terabytes.
const MAX_TEXT: u64 = 1 << 28;

/// The four bytes that begin every zstd frame (RFC 8878, section 3.1.1).
const ZSTD_MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Reads a whole document: plain or zstd-compressed (told by its first bytes or its name), or `-`
/// for standard input.
///
/// # Errors
/// A file that cannot be read, is not valid zstd although it should be, or is absurdly long.
pub fn read_input(path: &Path) -> Result<Vec<u8>, FileError<InputError>> {
    bytes(path).map_err(|fault| FileError::new(path, fault))
}

fn bytes(path: &Path) -> Result<Vec<u8>, InputError> {
    let mut bytes = Vec::new();
    let mut source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path)?)
    };
    read_limited(&mut source, &mut bytes)?;
    let named_zstd = path.extension().is_some_and(|e| e == "zst");
    if !named_zstd && !bytes.starts_with(&ZSTD_MAGIC) {
        return Ok(bytes);
    }
    let mut text = Vec::new();
    let mut decoder = zstd::Decoder::new(bytes.as_slice()).map_err(InputError::Zstd)?;
    match read_limited(&mut decoder, &mut text) {
        Err(InputError::Io(fault)) => Err(InputError::Zstd(fault)),
        other => other.map(|()| text),
    }
}

/// Adds what `source` holds to `into`.
///
/// # Errors
/// A source that cannot be read, or is absurdly long.
pub fn read_limited(source: &mut dyn Read, into: &mut Vec<u8>) -> Result<(), InputError> {
    source.take(MAX_TEXT + 1).read_to_end(into)?;
    if into.len() as u64 > MAX_TEXT {
        return Err(InputError::TooLong(MAX_TEXT));
    }
    Ok(())
}

/// The paths of all that is in the folder at `path`, in the order of the names, which is the same
/// on every machine.
///
/// # Errors
/// A folder that cannot be listed.
pub fn entries(path: &Path) -> Result<Vec<PathBuf>, FileError<InputError>> {
    let list = || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect()
    };
    let mut entries = list().map_err(|fault| FileError::new(path, fault))?;
    entries.sort();
    Ok(entries)
}

/// The last part of `path`, as far as it is text.
pub fn file_name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}
