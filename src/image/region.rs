//! Where bytes lie: in the spool or in a file that was given, at an offset.

use super::digest::Digest;
use super::error::ImageError;
use crate::unfinished::nameless_in;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// Bytes that can be read again at any time.
#[derive(Debug, Clone)]
pub(super) struct Region {
    source: Source,
    offset: u64,
    bytes: u64,
}

#[derive(Debug, Clone)]
enum Source {
    Open(Arc<File>),
    /// Opened anew for each reading: there may be more files than a process may hold open.
    Named(Arc<Path>),
}

impl Region {
    /// The whole of a regular file. Neither a symbolic link nor a named pipe is one.
    pub(super) fn of_file(path: &Path) -> io::Result<Region> {
        let bytes = regular(path)?;
        Ok(Region { source: Source::Named(path.into()), offset: 0, bytes })
    }

    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// A part of it. One that reaches over its end ends in an error when it is read.
    pub(super) fn part(&self, offset: u64, bytes: u64) -> Region {
        let offset = self.offset.saturating_add(offset);
        Region { source: self.source.clone(), offset, bytes }
    }

    pub(super) fn open(&self) -> io::Result<RegionReader> {
        let file = match &self.source {
            Source::Open(file) => file.clone(),
            Source::Named(path) => {
                regular(path)?;
                Arc::new(File::open(path)?)
            }
        };
        Ok(RegionReader { file, at: self.offset, left: self.bytes })
    }

    /// All of its bytes.
    pub(super) fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(self.bytes as usize);
        self.open()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The length of a regular file.
fn regular(path: &Path) -> io::Result<u64> {
    let there = fs::symlink_metadata(path)?;
    if !there.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    Ok(there.len())
}

/// Reads a region from its start; many may read one file at once.
#[derive(Debug)]
pub(super) struct RegionReader {
    file: Arc<File>,
    at: u64,
    left: u64,
}

impl Read for RegionReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let wanted = usize::try_from(self.left).map_or(into.len(), |left| left.min(into.len()));
        if wanted == 0 {
            return Ok(0);
        }
        let read = self.file.read_at(&mut into[..wanted], self.at)?;
        if read == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        self.at += read as u64;
        self.left -= read as u64;
        Ok(read)
    }
}

/// A file without a name into which unpacked contents go; it is gone with the process. It is made
/// when the first content is: many inputs have none, and not every machine has a writable folder.
#[derive(Debug)]
pub(super) struct Spool {
    folder: PathBuf,
    file: OnceLock<Arc<File>>,
    end: AtomicU64,
}

impl Spool {
    /// One in `folder`, of which nothing is there yet.
    pub(super) fn new(folder: PathBuf) -> Spool {
        Spool { folder, file: OnceLock::new(), end: AtomicU64::new(0) }
    }

    /// A place for `bytes` bytes, which no other has.
    pub(super) fn reserve(&self, bytes: u64) -> Result<Region, ImageError> {
        let source = Source::Open(self.file()?.clone());
        let offset = self.end.fetch_add(bytes, Ordering::Relaxed);
        Ok(Region { source, offset, bytes })
    }

    /// Writes a part of a reserved region.
    pub(super) fn write(&self, region: &Region, at: u64, bytes: &[u8]) -> Result<(), ImageError> {
        let written = self.file()?.write_all_at(bytes, region.offset + at);
        written.map_err(|source| self.fault(source))
    }

    fn file(&self) -> Result<&Arc<File>, ImageError> {
        if let Some(file) = self.file.get() {
            return Ok(file);
        }
        let file = nameless_in(&self.folder)
            .map_err(|fault| self.fault(temporary(&self.folder, fault)))?;
        // Of threads that make one at once all take the first one's; the others are gone.
        Ok(self.file.get_or_init(|| file.into()))
    }

    fn fault(&self, source: io::Error) -> ImageError {
        ImageError::Spool { folder: self.folder.display().to_string(), source }
    }
}

/// Why nothing temporary can be made in `folder`. The error itself may name what was to be made, of
/// which nobody knows, and hide what the system says: it says it again of the folder, or only the
/// kind is of use.
pub(super) fn temporary(folder: &Path, fault: io::Error) -> io::Error {
    match fault.raw_os_error() {
        Some(_) => fault,
        None => fs::metadata(folder).err().unwrap_or_else(|| fault.kind().into()),
    }
}

/// What is in a regular file: how long it is, its digest, and a way to read it again.
///
/// Several names of one file share one content.
#[derive(Debug, Clone)]
pub struct FileContent {
    /// Its length.
    pub bytes: u64,
    /// Its digest.
    pub digest: Digest,
    region: Region,
}

impl FileContent {
    pub(super) fn new(region: Region, digest: Digest) -> FileContent {
        FileContent { bytes: region.bytes, digest, region }
    }

    pub(super) fn region(&self) -> &Region {
        &self.region
    }

    /// Reads it from the start. At its end the digest is compared: a file that is not as it was
    /// first read ends in an error.
    ///
    /// # Errors
    /// A file that is no longer there.
    pub fn open(&self) -> io::Result<ContentReader> {
        let reader = self.region.open()?;
        Ok(ContentReader { reader, hasher: Sha256::new(), digest: self.digest })
    }

    /// All of it.
    ///
    /// # Errors
    /// More than `limit` bytes, or a file that is not as it was first read.
    pub fn read(&self, limit: u64) -> io::Result<Vec<u8>> {
        if self.bytes > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(self.bytes as usize);
        self.open()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// Contents are the same if their digests are, wherever they lie.
impl PartialEq for FileContent {
    fn eq(&self, other: &FileContent) -> bool {
        self.digest == other.digest
    }
}

impl Eq for FileContent {}

/// Reads a [`FileContent`] and compares its digest at the end.
#[derive(Debug)]
pub struct ContentReader {
    reader: RegionReader,
    hasher: Sha256,
    digest: Digest,
}

impl Read for ContentReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(into)?;
        self.hasher.update(&into[..read]);
        // Compared with the last bytes and not after them: who knows the length may stop there.
        if self.reader.left == 0 && self.hasher.clone().finalize()[..] != self.digest.0 {
            return Err(io::Error::new(ErrorKind::InvalidData, "changed since it was first read"));
        }
        Ok(read)
    }
}
