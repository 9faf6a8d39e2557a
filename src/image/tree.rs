//! The file system of an image, in memory except for the contents of its files.

use super::error::ImageError;
use super::limits::{Budget, weight};
use super::path::{self, TreePath};
use super::region::FileContent;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is at one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Permissions, with set-user-id, set-group-id and sticky bits.
    pub mode: u32,
    /// Numeric owner.
    pub uid: u64,
    /// Numeric group.
    pub gid: u64,
    /// Last change in whole seconds since 1970; what is older counts as 0.
    pub mtime: u64,
    /// Extended attributes, such as `security.capability`.
    pub xattrs: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Folder, file or link.
    pub kind: Kind,
    /// Index of the image's layer that it comes from; 0 in a tree from a root directory.
    pub layer: u32,
}

/// What an entry is. Device nodes and sockets are never part of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A directory.
    Folder,
    /// A regular file. Names that are hard links of each other share one content.
    File(Arc<FileContent>),
    /// A symbolic link, with its target as written.
    Link(Vec<u8>),
    /// A named pipe.
    Fifo,
}

impl Entry {
    /// A folder that nothing describes: root's, with permissions 0755 and time 0.
    pub(super) fn plain_folder(layer: u32) -> Entry {
        let (uid, gid, mtime) = (0, 0, 0);
        Entry { mode: 0o755, uid, gid, mtime, xattrs: BTreeMap::new(), kind: Kind::Folder, layer }
    }

    /// Whether it is described like a folder that nothing describes.
    pub(crate) fn is_plain(&self) -> bool {
        let &Entry { mode, uid, gid, .. } = self;
        self.is_folder() && (mode, uid, gid) == (0o755, 0, 0) && self.xattrs.is_empty()
    }

    /// Its content, if it is a regular file.
    pub fn content(&self) -> Option<&Arc<FileContent>> {
        match &self.kind {
            Kind::File(content) => Some(content),
            _ => None,
        }
    }

    pub(super) fn is_link(&self) -> bool {
        matches!(self.kind, Kind::Link(_))
    }

    /// Whether it is a directory.
    pub fn is_folder(&self) -> bool {
        self.kind == Kind::Folder
    }
}

/// A whole file system: its root, and for every other entry all folders above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    entries: BTreeMap<TreePath, Entry>,
}

/// Linux follows no more symbolic links than this (path_resolution(7)).
const MAX_LINKS: u32 = 40;

impl Tree {
    /// Nothing but the root.
    pub(super) fn new() -> Tree {
        Tree { entries: BTreeMap::from([(TreePath::root(), Entry::plain_folder(0))]) }
    }

    /// The number of entries, the root counted.
    #[expect(clippy::len_without_is_empty, reason = "the root is always there")]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// All entries in order of their paths, the root first.
    pub fn iter(&self) -> impl Iterator<Item = (&TreePath, &Entry)> {
        self.entries.iter()
    }

    /// What is exactly there; links are not followed.
    pub fn get(&self, path: &[u8]) -> Option<&Entry> {
        self.entries.get(path)
    }

    pub(super) fn get_key_value(&self, path: &[u8]) -> Option<(&TreePath, &Entry)> {
        self.entries.get_key_value(path)
    }

    /// All that is in the folder `path` and in its folders.
    pub fn beneath(&self, path: &TreePath) -> impl Iterator<Item = (&TreePath, &Entry)> {
        let mut first = path.as_bytes().to_vec();
        if !path.is_root() {
            first.push(b'/');
        }
        let first = TreePath::known(first);
        let start = first.clone();
        (self.entries.range(start..))
            .take_while(move |(path, _)| path.as_bytes().starts_with(first.as_bytes()))
            .filter(|(path, _)| !path.is_root())
    }

    /// Where the name `path` lies once the symbolic links of its folders are followed; the last
    /// component is not followed and need not be there. An absolute path starts at the tree's root
    /// and so do absolute links; `..` never leads out of it.
    pub fn locate(&self, path: &[u8]) -> Option<TreePath> {
        self.walk(path, false)
    }

    /// Like [`locate`](Tree::locate), the last component followed too: what a program would open.
    pub fn resolve(&self, path: &[u8]) -> Option<(&TreePath, &Entry)> {
        self.entries.get_key_value(&self.walk(path, true)?)
    }

    fn walk(&self, path: &[u8], last: bool) -> Option<TreePath> {
        // The next component is the last of these.
        let mut ahead: Vec<&[u8]> = path::components(path).rev().collect();
        let mut here: Vec<u8> = Vec::new();
        let mut links = 0;
        while let Some(component) = ahead.pop() {
            let above = here.len();
            if component == b".." {
                here.truncate(path::parent(&here).map_or(0, <[u8]>::len));
                continue;
            }
            path::push(&mut here, component);
            match self.get(&here).map(|entry| &entry.kind) {
                Some(Kind::Link(target)) if last || !ahead.is_empty() => {
                    links += 1;
                    if links > MAX_LINKS {
                        return None;
                    }
                    here.truncate(if target.starts_with(b"/") { 0 } else { above });
                    ahead.extend(path::components(target).rev());
                }
                Some(Kind::Folder) => {}
                _ if ahead.is_empty() => {}
                _ => return None,
            }
        }
        Some(TreePath::known(here))
    }

    /// Puts `entry` there, drawn from the budget.
    pub(super) fn insert(
        &mut self,
        path: TreePath,
        entry: Entry,
        budget: &Budget,
    ) -> Result<(), ImageError> {
        let target = if let Kind::Link(target) = &entry.kind { target.len() } else { 0 };
        budget.entries(weight(path.as_bytes().len() + target, &entry.xattrs))?;
        self.entries.insert(path, entry);
        Ok(())
    }

    /// Puts plain folders on the way to `path` where there is nothing.
    pub(super) fn insert_folders(
        &mut self,
        path: &TreePath,
        budget: &Budget,
    ) -> Result<(), ImageError> {
        for folder in path.parents() {
            if self.get(folder.as_bytes()).is_none() {
                self.insert(folder, Entry::plain_folder(0), budget)?;
            }
        }
        Ok(())
    }

    /// Makes what is at `path` a file with this content.
    pub(super) fn fill(&mut self, path: &TreePath, content: Arc<FileContent>) {
        if let Some(entry) = self.entries.get_mut(path) {
            entry.kind = Kind::File(content);
        }
    }

    pub(super) fn remove(&mut self, path: &TreePath) {
        self.entries.remove(path);
    }
}
