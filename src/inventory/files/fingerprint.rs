//! What tells one content of a package from another: a digest of all that it brings.
//!
//! SHA-256 over its entries and the folders on the way to them, the root among them unless there is
//! nothing to say of it, in order of paths: kind,
//! permissions, owners, extended attributes, and for files the time, the bytes and which of them
//! are one. All parts have a length in front, so that no two contents read alike. Folders and links
//! have no time, as in the layers that are written.

use crate::image::{Entry, FileContent, Kind, Tree, TreePath};
use crate::units::hex;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

/// Bytes of the digest that go into an id. Contents of one version are told apart by that, except
/// for those that somebody makes to look alike: these are found out by the whole digest.
const SHOWN: usize = 6;

/// All that a package brings, in 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::inventory) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The part that is shown, in hex.
    pub fn shown(&self) -> String {
        hex(&self.0[..SHOWN])
    }
}

/// The fingerprint of `files` in `tree`.
pub(super) fn of(tree: &Tree, files: &[TreePath]) -> Fingerprint {
    let folders = files.iter().flat_map(|path| path.parents().collect::<Vec<_>>());
    let mut paths: BTreeSet<TreePath> = folders.chain(files.iter().cloned()).collect();
    if tree.get(b"").is_some_and(|root| !root.is_plain()) {
        paths.insert(TreePath::root());
    }
    let mut hasher = Sha256::new();
    let mut first_names: HashMap<*const FileContent, &TreePath> = HashMap::new();
    for path in &paths {
        let Some(entry) = tree.get(path.as_bytes()) else { continue };
        text(&mut hasher, path.as_bytes());
        owner(&mut hasher, entry);
        match &entry.kind {
            Kind::Folder => text(&mut hasher, b"folder"),
            Kind::Fifo => text(&mut hasher, b"fifo"),
            Kind::Link(target) => {
                text(&mut hasher, b"link");
                text(&mut hasher, target);
            }
            Kind::File(content) => {
                text(&mut hasher, b"file");
                let first = first_names.entry(std::sync::Arc::as_ptr(content)).or_insert(path);
                text(&mut hasher, first.as_bytes());
                number(&mut hasher, entry.mtime);
                number(&mut hasher, content.bytes);
                hasher.update(content.digest.0);
            }
        }
    }
    Fingerprint(hasher.finalize().into())
}

/// Bytes of the regular files among `files`, each content once.
pub(super) fn bytes(tree: &Tree, files: &[TreePath]) -> u64 {
    let contents = files.iter().filter_map(|path| tree.get(path.as_bytes())?.content());
    let each: HashMap<*const FileContent, u64> =
        contents.map(|content| (std::sync::Arc::as_ptr(content), content.bytes)).collect();
    each.values().sum()
}

fn owner(hasher: &mut Sha256, entry: &Entry) {
    number(hasher, entry.mode.into());
    number(hasher, entry.uid);
    number(hasher, entry.gid);
    number(hasher, entry.xattrs.len() as u64);
    for (name, value) in &entry.xattrs {
        text(hasher, name);
        text(hasher, value);
    }
}

fn number(hasher: &mut Sha256, value: u64) {
    hasher.update(value.to_le_bytes());
}

fn text(hasher: &mut Sha256, value: &[u8]) {
    number(hasher, value.len() as u64);
    hasher.update(value);
}
