//! What an input may use up, and how a run is watched and stopped.

use super::error::ImageError;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// Limits against inputs made to exhaust the machine, over all that one reader reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes to which compressed layers and archives may unpack.
    pub unpacked: u64,
    /// Entries of layers and archives as they are read, and of all file systems, for which those
    /// of shared layers count again, as do folders that are only on the way to others. Each
    /// attribute counts as one more, and so do every 256 bytes of names and attributes.
    pub entries: u64,
}

/// Longest document: as long as registries must accept at least (OCI distribution specification).
pub(super) const MAX_JSON: u64 = 4 << 20;

/// Longest header of a member that describes the next one; Go's reader, which container engines
/// use, has the same limit.
pub(super) const MAX_EXTENSION: u64 = 1 << 20;

/// Most indexes within indexes; real images have one.
pub(super) const MAX_INDEX_DEPTH: usize = 8;

/// Bytes of names and attributes that count as an entry: of about the size of what else is kept of
/// one, so that the limit of entries is one of memory.
const ENTRY_BYTES: usize = 256;

/// What an entry with names of so many bytes takes of the limit of entries.
pub(super) fn weight(names: usize, xattrs: &BTreeMap<Vec<u8>, Vec<u8>>) -> u64 {
    let bytes: usize = xattrs.iter().map(|(name, value)| name.len() + value.len()).sum();
    (1 + xattrs.len() + (names + bytes) / ENTRY_BYTES) as u64
}

impl Default for Limits {
    /// 64 GiB and ten million entries.
    fn default() -> Limits {
        Limits { unpacked: 64 << 30, entries: 10_000_000 }
    }
}

/// How a long run is watched and stopped.
#[derive(Clone, Copy)]
pub struct Watch<'a> {
    /// Called with the number of bytes that are done since the last call, from any thread.
    pub progress: &'a (dyn Fn(u64) + Sync),
    /// Asked often; once it says yes the run ends with [`ImageError::Interrupted`].
    pub stop: &'a (dyn Fn() -> bool + Sync),
}

impl Default for Watch<'_> {
    /// Neither.
    fn default() -> Self {
        Watch { progress: &|_| {}, stop: &|| false }
    }
}

impl fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

impl Watch<'_> {
    /// Reports `bytes` as done and ends the run if it is to stop.
    pub(super) fn done(&self, bytes: u64) -> Result<(), ImageError> {
        (self.progress)(bytes);
        if (self.stop)() { Err(ImageError::Interrupted) } else { Ok(()) }
    }
}

/// What is left of the limits; threads draw from it together.
#[derive(Debug)]
pub(super) struct Budget<'a> {
    pub(super) limits: Limits,
    pub(super) watch: Watch<'a>,
    unpacked: AtomicU64,
    entries: AtomicU64,
}

impl<'a> Budget<'a> {
    pub(super) fn new(limits: Limits, watch: Watch<'a>) -> Budget<'a> {
        Budget { limits, watch, unpacked: AtomicU64::new(0), entries: AtomicU64::new(0) }
    }

    /// Takes `bytes` that were unpacked.
    pub(super) fn unpacked(&self, bytes: u64) -> Result<(), ImageError> {
        self.room(self.unpacked.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes))
    }

    /// Whether a file that claims to have `bytes` bytes can be within the limit at all.
    pub(super) fn room(&self, bytes: u64) -> Result<(), ImageError> {
        let limit = self.limits.unpacked;
        if bytes > limit { Err(ImageError::TooMuchUnpacked(limit)) } else { Ok(()) }
    }

    /// Takes entries, before they take up memory.
    pub(super) fn entries(&self, count: u64) -> Result<(), ImageError> {
        let limit = self.limits.entries;
        let taken = self.entries.fetch_add(count, Ordering::Relaxed).saturating_add(count);
        if taken > limit { Err(ImageError::TooManyEntries(limit)) } else { Ok(()) }
    }
}
