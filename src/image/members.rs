//! Walks through a tar archive that may be hostile, member by member, in bounded memory.
//!
//! The headers are the tar crate's. Its walk is not used: it reads extended headers of any length
//! into memory and finds their records by newlines (see [`pax`]). Where readers of archives differ,
//! this one does what Go's does, which container engines use, or refuses.

use super::fault::{EntryFault, Halt, LayerFault};
use super::limits::{Budget, MAX_EXTENSION, weight};
use super::path::{MAX_PATH, PathFault};
use super::pax;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use tar::{EntryType, Header};

/// Archives consist of blocks of this many bytes.
pub(super) const BLOCK: u64 = 512;

/// Bytes that are read at once.
const CHUNK: usize = 128 << 10;

/// A member's header, with what the headers before it say about it.
#[derive(Debug)]
pub(super) struct Member {
    /// Its name as written.
    pub(super) name: Vec<u8>,
    /// The target of a link, as written.
    pub(super) target: Vec<u8>,
    pub(super) flag: EntryType,
    pub(super) mode: u32,
    pub(super) uid: u64,
    pub(super) gid: u64,
    pub(super) mtime: u64,
    pub(super) xattrs: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Length of its content.
    pub(super) bytes: u64,
    /// Where in the archive its content starts.
    pub(super) offset: u64,
}

impl Member {
    /// What it takes of the limit of entries.
    pub(super) fn weight(&self) -> u64 {
        weight(self.name.len() + self.target.len(), &self.xattrs)
    }
}

/// The members of an archive. The content of each must be [read](Members::content) before the next.
pub(super) struct Members<'a, R> {
    stream: R,
    /// Bytes read so far.
    at: u64,
    /// Whether the stream is unpacked as it is read, which draws from the budget.
    unpacking: bool,
    budget: &'a Budget<'a>,
    chunk: Vec<u8>,
}

impl<'a, R: Read> Members<'a, R> {
    pub(super) fn new(stream: R, unpacking: bool, budget: &'a Budget<'a>) -> Members<'a, R> {
        Members { stream, at: 0, unpacking, budget, chunk: vec![0; CHUNK] }
    }

    /// The stream, of which all is read once there is no next member.
    pub(super) fn into_stream(self) -> R {
        self.stream
    }

    /// The next member; none at the end of the archive.
    pub(super) fn next(&mut self) -> Result<Option<Member>, Halt> {
        let (mut long_name, mut long_target, mut records) = (None, None, None);
        loop {
            let at = self.at;
            let Some(header) = self.header()? else { return Ok(None) };
            match header.entry_type() {
                EntryType::GNULongName => {
                    let name = until_nul(self.extension(&header, at)?);
                    once(&mut long_name, name, at, "long name")?;
                }
                EntryType::GNULongLink => {
                    let target = until_nul(self.extension(&header, at)?);
                    once(&mut long_target, target, at, "long link")?;
                }
                EntryType::XHeader => {
                    let parsed = pax::parse(&self.extension(&header, at)?, at)?;
                    once(&mut records, parsed, at, "extended header")?;
                }
                // It would describe all members to come; engines ignore it.
                EntryType::XGlobalHeader => drop(self.extension(&header, at)?),
                _ => {
                    let records = records.unwrap_or_default();
                    return self.member(&header, long_name, long_target, records).map(Some);
                }
            }
        }
    }

    /// Hands the content of `member` to `take`, in parts.
    pub(super) fn content(
        &mut self,
        member: &Member,
        mut take: impl FnMut(&[u8]) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        let mut chunk = std::mem::take(&mut self.chunk);
        let mut left = member.bytes;
        while left > 0 {
            let part = usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK));
            self.whole(&mut chunk[..part])?;
            take(&chunk[..part])?;
            left -= part as u64;
        }
        self.chunk = chunk;
        self.padding(member.bytes)
    }

    /// The next header, checked; none at the end, after which all of the stream is read.
    ///
    /// The end may go without its blocks of zeros, as that of umoci's layers does: nothing but the
    /// layer's digest tells that it is whole.
    fn header(&mut self) -> Result<Option<Header>, Halt> {
        let at = self.at;
        let mut header = Header::new_old();
        match self.fill(header.as_mut_bytes())? as u64 {
            0 => return Ok(None),
            BLOCK => {}
            _ if at == 0 => return Err(LayerFault::NotTar(at).into()),
            _ => return Err(LayerFault::Truncated.into()),
        }
        if header.as_bytes().iter().all(|&byte| byte == 0) {
            let mut second = [0; BLOCK as usize];
            self.fill(&mut second)?;
            if second.iter().any(|&byte| byte != 0) {
                return Err(LayerFault::NotTar(at).into());
            }
            self.rest()?;
            return Ok(None);
        }
        let mut expected = header.clone();
        expected.set_cksum();
        // A header that is no header is no reason to look into the error.
        if header.cksum().ok() != expected.cksum().ok() {
            return Err(LayerFault::NotTar(at).into());
        }
        Ok(Some(header))
    }

    /// What a header says about the member after it.
    fn extension(&mut self, header: &Header, at: u64) -> Result<Vec<u8>, Halt> {
        let bytes = number(&header.as_old().size).ok_or(LayerFault::BadExtension(at))?;
        if bytes > MAX_EXTENSION {
            return Err(LayerFault::LongExtension { at, bytes, limit: MAX_EXTENSION }.into());
        }
        let mut text = vec![0; bytes as usize];
        self.whole(&mut text)?;
        self.padding(bytes)?;
        Ok(text)
    }

    fn member(
        &self,
        header: &Header,
        long_name: Option<Vec<u8>>,
        long_target: Option<Vec<u8>>,
        mut records: BTreeMap<Vec<u8>, Vec<u8>>,
    ) -> Result<Member, Halt> {
        let mut text = |long: Option<Vec<u8>>, key: &[u8], short: Vec<u8>| {
            let record = records.remove(key).filter(|value| !value.is_empty());
            long.or(record).unwrap_or(short)
        };
        let name = text(long_name, b"path", header.path_bytes().into_owned());
        let short_target = header.link_name_bytes().unwrap_or_default().into_owned();
        let target = text(long_target, b"linkpath", short_target);
        let mut flag = header.entry_type();
        // Before there was a type for folders, a `/` at the end made one.
        if header.as_old().linkflag == [0] && name.ends_with(b"/") {
            flag = EntryType::Directory;
        }
        if flag.is_gnu_sparse() || records.keys().any(|key| key.starts_with(b"GNU.sparse.")) {
            return Err(Halt::entry(&name, EntryFault::Sparse));
        }
        let old = header.as_old();
        let value = |key: &[u8], field: &[u8], said: &'static str| {
            let value = match records.get(key).filter(|value| !value.is_empty()) {
                Some(value) if key == b"mtime" => pax::seconds(value),
                Some(value) => pax::number(value),
                None if key == b"mtime" => Some(number(field).unwrap_or(0)),
                None => number(field),
            };
            value.ok_or_else(|| Halt::entry(&name, EntryFault::Number(said)))
        };
        let bytes = value(b"size", &old.size, "size")?;
        let has_content = matches!(flag, EntryType::Regular | EntryType::Continuous);
        let member = Member {
            target,
            flag,
            mode: value(b"mode", &old.mode, "mode")? as u32 & 0o7777,
            uid: value(b"uid", &old.uid, "owner")?,
            gid: value(b"gid", &old.gid, "group")?,
            mtime: value(b"mtime", &old.mtime, "time")?,
            xattrs: BTreeMap::new(),
            // Some writers give links the size of what they lead to, without its content.
            bytes: if has_content { bytes } else { 0 },
            offset: self.at,
            name,
        };
        let xattrs = (records.into_iter())
            .filter_map(|(key, value)| Some((key.strip_prefix(pax::XATTR)?.to_vec(), value)))
            .collect();
        Ok(Member { xattrs, ..member })
    }

    /// What comes after contents of this length, up to the next block.
    fn padding(&mut self, bytes: u64) -> Result<(), Halt> {
        let mut padding = [0; BLOCK as usize];
        let length = (BLOCK - bytes % BLOCK) % BLOCK;
        self.fill(&mut padding[..length as usize])?;
        Ok(())
    }

    /// Reads and drops all that comes after the end of the archive: digests cover it.
    fn rest(&mut self) -> Result<(), Halt> {
        let mut chunk = std::mem::take(&mut self.chunk);
        while self.fill(&mut chunk)? > 0 {}
        self.chunk = chunk;
        Ok(())
    }

    /// Fills `into`, or the archive is cut off.
    fn whole(&mut self, into: &mut [u8]) -> Result<(), Halt> {
        if self.fill(into)? < into.len() {
            return Err(LayerFault::Truncated.into());
        }
        Ok(())
    }

    /// Reads as much as there is, at most all of `into`.
    fn fill(&mut self, into: &mut [u8]) -> Result<usize, Halt> {
        let mut filled = 0;
        while filled < into.len() {
            match self.stream.read(&mut into[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(fault) if fault.kind() == ErrorKind::Interrupted => {}
                Err(fault) if fault.kind() == ErrorKind::UnexpectedEof => {
                    return Err(LayerFault::Truncated.into());
                }
                Err(fault) => return Err(LayerFault::Unreadable(fault).into()),
            }
        }
        self.at += filled as u64;
        if self.unpacking {
            self.budget.unpacked(filled as u64)?;
        }
        self.budget.watch.done(filled as u64)?;
        Ok(filled)
    }
}

/// Sets what may be said once of one member.
fn once<T>(slot: &mut Option<T>, value: T, at: u64, key: &str) -> Result<(), LayerFault> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(LayerFault::ExtensionTwice { at, key: key.into() }),
    }
}

/// Names in headers of their own end in a NUL byte.
fn until_nul(mut name: Vec<u8>) -> Vec<u8> {
    name.truncate(name.iter().position(|&byte| byte == 0).unwrap_or(name.len()));
    name
}

/// A number in a header: octal digits between blanks and NUL bytes, none for 0, or binary if its
/// first bit is set. A negative one is no number.
fn number(field: &[u8]) -> Option<u64> {
    let (first, rest) = field.split_first()?;
    if first & 0x80 != 0 {
        if first & 0x40 != 0 {
            return None;
        }
        return rest.iter().try_fold(u64::from(first & 0x3f), |number, &byte| {
            Some(number.checked_mul(256)? + u64::from(byte))
        });
    }
    let blank = |byte: &u8| matches!(byte, b' ' | 0);
    let start = field.iter().position(|byte| !blank(byte)).unwrap_or(field.len());
    let digits = field[start..].split(blank).next()?;
    digits.iter().try_fold(0u64, |number, digit| {
        let digit = digit.checked_sub(b'0').filter(|&digit| digit < 8)?;
        number.checked_mul(8)?.checked_add(digit.into())
    })
}

/// The target of a symbolic link, if a file system can hold it.
pub(super) fn link_target(target: &[u8]) -> Result<Vec<u8>, EntryFault> {
    let fault = match target {
        [] => PathFault::Empty,
        _ if target.contains(&0) => PathFault::Nul,
        _ if target.len() > MAX_PATH => PathFault::TooLong(target.len()),
        _ => return Ok(target.to_vec()),
    };
    Err(EntryFault::Target(fault))
}
