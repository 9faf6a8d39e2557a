//! Reads one layer: a stream of changes to a file system, verified, with its contents at hand.

use super::digest::{Digest, Hashing};
use super::fault::{EntryFault, Halt, LayerFault};
use super::limits::Budget;
use super::members::{Member, Members, link_target};
use super::path::TreePath;
use super::region::{FileContent, Region, Spool};
use super::tree::{Entry, Kind};
use rustc_hash::FxHashMap;
use sha2::{Digest as _, Sha256};
use std::collections::hash_map;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;
use tar::EntryType;

/// A layer, without what lies beneath it.
#[derive(Debug)]
pub(super) struct Layer {
    /// The digest of the unpacked archive.
    pub(super) diff_id: Digest,
    /// In the order in which they are to be made.
    pub(super) changes: Vec<(TreePath, Change)>,
}

impl Layer {
    /// Bytes of the files that it puts there.
    pub(super) fn file_bytes(&self) -> u64 {
        let content = |change: &Change| match change {
            Change::Put(entry) => entry.content().map(|content| content.bytes),
            _ => None,
        };
        self.changes.iter().filter_map(|(_, change)| content(change)).sum()
    }
}

/// What a layer does at one path.
#[derive(Debug)]
pub(super) enum Change {
    /// Puts something there, in place of what is there. The entry's layer is not yet known.
    Put(Entry),
    /// Puts another name there for the file with this path.
    HardLink(TreePath),
    /// Removes what lower layers have there.
    Hide,
    /// Removes what lower layers have in this folder.
    HideContents,
}

/// A blob that was read to its end.
pub(super) struct Outcome {
    /// What is in it.
    pub(super) layer: Result<Layer, LayerFault>,
    /// The digest of the blob as it is stored. It is known also where the layer is at fault: who
    /// knows what it should be can tell a damaged blob from a bad archive.
    pub(super) digest: Digest,
}

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
/// Frames of any content before those of data, as `zstd:chunked` may have; the low bits vary.
const ZSTD_SKIPPABLE: &[u8] = &[0x2a, 0x4d, 0x18];

/// Reads the archive in `blob`: plain, gzip or zstd, told by its first bytes. Its files' contents
/// go into `spool`, but those of a plain archive stay where they are.
pub(super) fn read(blob: &Region, spool: &Spool, budget: &Budget) -> Result<Outcome, Halt> {
    let unreadable = |fault| Halt::from(LayerFault::Unreadable(fault));
    let raw = Hashing::new(blob.open().map_err(unreadable)?);
    let mut raw = BufReader::with_capacity(128 << 10, raw);
    let start = raw.fill_buf().map_err(unreadable)?;
    let layer = if start.starts_with(GZIP) {
        let stream = flate2::bufread::MultiGzDecoder::new(&mut raw);
        changes(stream, Contents::Spooled(spool), budget)
    } else if start.starts_with(ZSTD) || start.get(1..4) == Some(ZSTD_SKIPPABLE) {
        let stream = zstd::Decoder::with_buffer(&mut raw).map_err(unreadable)?;
        changes(stream, Contents::Spooled(spool), budget)
    } else {
        changes(&mut raw, Contents::InPlace(blob), budget)
    };
    let layer = match layer {
        Ok(layer) => Ok(layer),
        Err(Halt::Layer(fault)) => Err(fault),
        Err(Halt::Other(error)) => return Err(error.into()),
    };
    io::copy(&mut raw, &mut io::sink()).map_err(unreadable)?;
    let (_, digest, _) = raw.into_inner().finish();
    Ok(Outcome { layer, digest })
}

/// Where the contents of files go.
#[derive(Clone, Copy)]
enum Contents<'a> {
    Spooled(&'a Spool),
    InPlace(&'a Region),
}

/// All changes of an archive.
fn changes(stream: impl Read, contents: Contents, budget: &Budget) -> Result<Layer, Halt> {
    let unpacking = matches!(contents, Contents::Spooled(_));
    let mut members = Members::new(Hashing::new(stream), unpacking, budget);
    let mut changes: Vec<(TreePath, Change)> = Vec::new();
    let mut places: FxHashMap<TreePath, usize> = FxHashMap::default();
    while let Some(member) = members.next()? {
        budget.entries(member.weight())?;
        let fault = |fault| Halt::entry(&member.name, fault);
        let path = TreePath::parse(&member.name).map_err(|path| fault(path.into()))?;
        let kind = match whiteout(&path).map_err(fault)? {
            Some(whiteout) => {
                members.content(&member, |_| Ok(()))?;
                changes.extend(whiteout.map(|(change, path)| (path, change)));
                continue;
            }
            None => kind(&member).map_err(fault)?,
        };
        let change = match kind {
            Found::Link(target) => Change::HardLink(target),
            Found::Node(kind) => Change::Put(entry(&member, kind)),
            Found::File => {
                let content = content(&mut members, &member, contents, budget)?;
                Change::Put(entry(&member, Kind::File(Arc::new(content))))
            }
        };
        match places.entry(path.clone()) {
            hash_map::Entry::Vacant(place) => {
                place.insert(changes.len());
                changes.push((path, change));
            }
            // Archives made of several often have their common folders several times.
            hash_map::Entry::Occupied(place) if same(&changes[*place.get()].1, &change) => {}
            hash_map::Entry::Occupied(_) => return Err(fault(EntryFault::Twice)),
        }
    }
    let (_, diff_id, _) = members.into_stream().finish();
    Ok(Layer { diff_id, changes })
}

/// Whether both are the same folder; times of folders mean nothing.
fn same(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::Put(one), Change::Put(other)) => {
            let described = |entry: &Entry| (entry.mode, entry.uid, entry.gid);
            let folders = one.is_folder() && other.is_folder();
            folders && described(one) == described(other) && one.xattrs == other.xattrs
        }
        _ => false,
    }
}

/// What a whiteout does and where; nothing for AUFS' own files. None if `path` is no whiteout.
type Whiteout = Option<(Change, TreePath)>;

fn whiteout(path: &TreePath) -> Result<Option<Whiteout>, EntryFault> {
    const PREFIX: &[u8] = b".wh.";
    const META: &[u8] = b".wh..wh.";
    if path.name() == b".wh..wh..opq" {
        return Ok(Some(path.parent().map(|folder| (Change::HideContents, folder))));
    }
    if path.components().any(|component| component.starts_with(META)) {
        return Ok(Some(None));
    }
    let Some(hidden) = path.name().strip_prefix(PREFIX) else {
        if path.components().any(|component| component.starts_with(PREFIX)) {
            return Err(EntryFault::Whiteout);
        }
        return Ok(None);
    };
    let folder = path.parent().unwrap_or_default();
    match folder.join(hidden) {
        Ok(hidden) if hidden != folder => Ok(Some(Some((Change::Hide, hidden)))),
        _ => Err(EntryFault::Whiteout),
    }
}

/// What a member is.
enum Found {
    File,
    Link(TreePath),
    Node(Kind),
}

fn kind(member: &Member) -> Result<Found, EntryFault> {
    Ok(match member.flag {
        EntryType::Regular | EntryType::Continuous => Found::File,
        EntryType::Directory => Found::Node(Kind::Folder),
        EntryType::Symlink => Found::Node(Kind::Link(link_target(&member.target)?)),
        EntryType::Fifo => Found::Node(Kind::Fifo),
        EntryType::Link => {
            let target = super::path::shown(&member.target);
            Found::Link(
                TreePath::parse(&member.target)
                    .map_err(|fault| EntryFault::LinkPath { target, fault })?,
            )
        }
        EntryType::Char | EntryType::Block => return Err(EntryFault::Device),
        other => {
            return Err(EntryFault::UnknownType(super::path::shown(&[other.as_byte()])));
        }
    })
}

fn entry(member: &Member, kind: Kind) -> Entry {
    let &Member { mode, uid, gid, mtime, ref xattrs, .. } = member;
    Entry { mode, uid, gid, mtime, xattrs: xattrs.clone(), kind, layer: 0 }
}

/// Reads the content of a file.
fn content(
    members: &mut Members<impl Read>,
    member: &Member,
    contents: Contents,
    budget: &Budget,
) -> Result<FileContent, Halt> {
    let mut hasher = Sha256::new();
    let region = match contents {
        Contents::InPlace(blob) => {
            members.content(member, |part| {
                hasher.update(part);
                Ok(())
            })?;
            blob.part(member.offset, member.bytes)
        }
        Contents::Spooled(spool) => {
            budget.room(member.bytes)?;
            let region = spool.reserve(member.bytes)?;
            let mut at = 0;
            members.content(member, |part| {
                hasher.update(part);
                spool.write(&region, at, part)?;
                at += part.len() as u64;
                Ok(())
            })?;
            region
        }
    };
    Ok(FileContent::new(region, Digest(hasher.finalize().into())))
}
