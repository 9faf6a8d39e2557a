//! The archive of a layer: the same entries give the same bytes, whoever writes them and when.
//!
//! Entries come in the order of their paths, which puts every folder before what is in it. Headers
//! are POSIX `ustar` without names of owners; what does not fit is said in an extended header.
//! Files keep their time, as Python's compiled files are valid only for their source's; folders and
//! links have time 0, since theirs tell when someone unpacked or built something.

use super::super::error::ImageError;
use super::super::limits::Watch;
use super::super::members::BLOCK;
use super::super::path::TreePath;
use super::super::pax;
use super::super::region::FileContent;
use super::super::tree::{Entry, Kind};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::sync::Arc;
use tar::{EntryType, Header};

/// Bytes that are copied at once.
const CHUNK: usize = 128 << 10;

/// What extended headers are called, for readers that know none.
const EXTENSION: &[u8] = b"././@PaxHeader";

/// Writes one archive.
pub(super) struct Archive<'a, W> {
    to: W,
    /// Names the file that is written, in errors.
    file: &'a str,
    epoch: u64,
    watch: Watch<'a>,
    /// The names of files written so far by their contents.
    files: FxHashMap<*const FileContent, Vec<(&'a TreePath, &'a Entry)>>,
    file_bytes: u64,
    chunk: Vec<u8>,
}

impl<'a, W: Write> Archive<'a, W> {
    /// A new archive in which no time is later than `epoch`.
    pub(super) fn new(to: W, file: &'a str, epoch: Option<u64>, watch: Watch<'a>) -> Self {
        let (epoch, files) = (epoch.unwrap_or(u64::MAX), FxHashMap::default());
        Archive { to, file, epoch, watch, files, file_bytes: 0, chunk: vec![0; CHUNK] }
    }

    /// Appends an entry, whose path is greater than all before it.
    pub(super) fn append(
        &mut self,
        path: &'a TreePath,
        entry: &'a Entry,
    ) -> Result<(), ImageError> {
        match &entry.kind {
            Kind::Folder => self.header(path, entry, EntryType::Directory, b"", 0),
            Kind::Link(target) => self.header(path, entry, EntryType::Symlink, target, 0),
            Kind::Fifo => self.header(path, entry, EntryType::Fifo, b"", 0),
            Kind::File(content) => match self.first_name(path, entry, content) {
                Some(first) => {
                    self.header(path, entry, EntryType::Link, first.as_bytes(), 0)?;
                    self.watch.done(content.bytes)
                }
                None => {
                    self.header(path, entry, EntryType::Regular, b"", content.bytes)?;
                    self.file_bytes += content.bytes;
                    self.content(path, content)
                }
            },
        }
    }

    /// Ends the archive; also returns the bytes of the files in it.
    pub(super) fn finish(mut self) -> Result<(W, u64), ImageError> {
        self.write(&[0; 2 * BLOCK as usize])?;
        Ok((self.to, self.file_bytes))
    }

    /// The file in this archive that `entry` is another name of. What differs in its owner, say,
    /// cannot be a name of the same file.
    fn first_name(
        &mut self,
        path: &'a TreePath,
        entry: &'a Entry,
        content: &Arc<FileContent>,
    ) -> Option<&'a TreePath> {
        let names = self.files.entry(Arc::as_ptr(content)).or_default();
        let inode = |entry: &Entry| (entry.mode, entry.uid, entry.gid, entry.mtime);
        let first = (names.iter())
            .find(|(_, other)| inode(other) == inode(entry) && other.xattrs == entry.xattrs);
        if first.is_none() {
            names.push((path, entry));
            return None;
        }
        first.map(|&(first, _)| first)
    }

    fn header(
        &mut self,
        path: &TreePath,
        entry: &Entry,
        flag: EntryType,
        target: &[u8],
        bytes: u64,
    ) -> Result<(), ImageError> {
        let mut name = if path.is_root() { b"."[..].into() } else { path.as_bytes().to_vec() };
        if flag.is_dir() {
            name.push(b'/');
        }
        let timed = flag.is_file() || flag.is_hard_link();
        let mtime = if timed { entry.mtime.min(self.epoch) } else { 0 };
        // What does not fit into the header, in the order of its keys.
        let mut records: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
        let mut header = Header::new_ustar();
        let old = header.as_old_mut();
        let texts: [(&[u8], &mut [u8], &[u8]); 2] =
            [(b"path", &mut old.name, &name), (b"linkpath", &mut old.linkname, target)];
        for (key, field, value) in texts {
            if !text(field, value) {
                records.insert(key.to_vec(), value.to_vec());
            }
        }
        let numbers: [(&[u8], &mut [u8], u64); 4] = [
            (b"uid", &mut old.uid, entry.uid),
            (b"gid", &mut old.gid, entry.gid),
            (b"size", &mut old.size, bytes),
            (b"mtime", &mut old.mtime, mtime),
        ];
        for (key, field, value) in numbers {
            if !number(field, value) {
                records.insert(key.to_vec(), value.to_string().into_bytes());
            }
        }
        header.set_mode(entry.mode);
        for (name, value) in &entry.xattrs {
            records.insert([pax::XATTR, name].concat(), value.clone());
        }
        header.set_entry_type(flag);
        if !records.is_empty() {
            self.extension(&records)?;
        }
        header.set_cksum();
        self.write(header.as_bytes())
    }

    /// An extended header for the next entry.
    fn extension(&mut self, records: &BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), ImageError> {
        let mut said = Vec::new();
        for (key, value) in records {
            pax::append(&mut said, key, value);
        }
        let mut header = Header::new_ustar();
        text(&mut header.as_old_mut().name, EXTENSION);
        header.set_entry_type(EntryType::XHeader);
        header.set_size(said.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        self.write(header.as_bytes())?;
        self.write(&said)?;
        self.padding(said.len() as u64)
    }

    fn content(&mut self, path: &TreePath, content: &FileContent) -> Result<(), ImageError> {
        let gone = |source| ImageError::Content { entry: path.to_string(), source };
        let mut reader = content.open().map_err(gone)?;
        let mut left = content.bytes;
        let mut chunk = std::mem::take(&mut self.chunk);
        self.watch.done(0)?;
        while left > 0 {
            let part = usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK));
            reader.read_exact(&mut chunk[..part]).map_err(gone)?;
            self.write(&chunk[..part])?;
            self.watch.done(part as u64)?;
            left -= part as u64;
        }
        self.chunk = chunk;
        self.padding(content.bytes)
    }

    fn padding(&mut self, bytes: u64) -> Result<(), ImageError> {
        let length = (BLOCK - bytes % BLOCK) % BLOCK;
        self.write(&[0; BLOCK as usize][..length as usize])
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), ImageError> {
        let file = || self.file.to_owned();
        self.to.write_all(bytes).map_err(|source| ImageError::Io { file: file(), source })
    }
}

/// Writes a text into a field of the header; says whether it fits, and leaves it cut off if not.
fn text(field: &mut [u8], value: &[u8]) -> bool {
    let length = value.len().min(field.len());
    field[..length].copy_from_slice(&value[..length]);
    length == value.len()
}

/// Writes a number into a field of the header, as octal digits and a NUL byte; says whether it
/// fits, and writes 0 if not.
fn number(field: &mut [u8], value: u64) -> bool {
    let width = field.len() - 1;
    let digits = format!("{value:0width$o}");
    let fits = digits.len() == width;
    let digits = if fits { digits } else { "0".repeat(width) };
    text(field, digits.as_bytes());
    fits
}
