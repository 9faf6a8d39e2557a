//! Lays layers upon each other, as a container engine does, but only in memory.
//!
//! The whiteouts of a layer are made first, wherever they are in it: they remove what lower layers
//! have, never what their own layer puts there (OCI image layer specification). The rest comes in
//! its order. A folder over a folder keeps what is in it; anything else replaces what was there
//! with all that was beneath. Engines would follow a symbolic link in the way of an entry; here it
//! is refused, since where it leads depends on the engine.

use super::fault::{EntryFault, Halt, LayerFault};
use super::layer::{Change, Layer};
use super::path::{TreePath, parent};
use super::tree::{Entry, Kind, Tree};
use std::borrow::Borrow;

/// A change that cannot be made.
pub(super) struct Conflict {
    /// Index of the layer.
    pub(super) layer: usize,
    pub(super) path: TreePath,
    pub(super) fault: EntryFault,
}

impl From<Conflict> for Halt {
    fn from(conflict: Conflict) -> Halt {
        let (entry, fault) = (conflict.path.to_string(), conflict.fault);
        Halt::Layer(LayerFault::Entry { entry, fault })
    }
}

/// The file system that `layers`, the lowest first, make.
pub(super) fn apply<L: Borrow<Layer>>(layers: &[L]) -> Result<Tree, Conflict> {
    let mut tree = Tree::new();
    for (layer, content) in layers.iter().enumerate() {
        let changes = &content.borrow().changes;
        let conflict = |path: &TreePath, fault| Conflict { layer, path: path.clone(), fault };
        for (path, change) in changes {
            hide(&mut tree, path, change).map_err(|fault| conflict(path, fault))?;
        }
        for (path, change) in changes {
            make(&mut tree, layer as u32, path, change).map_err(|fault| conflict(path, fault))?;
        }
    }
    Ok(tree)
}

/// Removes what a whiteout hides; what is not there it does not mind.
fn hide(tree: &mut Tree, path: &TreePath, change: &Change) -> Result<(), EntryFault> {
    let itself = match change {
        Change::Put(_) | Change::HardLink(_) => return Ok(()),
        Change::Hide => None,
        Change::HideContents => Some(path.clone()),
    };
    for folder in path.parents().chain(itself) {
        if tree.get(folder.as_bytes()).is_some_and(Entry::is_link) {
            return Err(EntryFault::BeneathLink { link: folder.to_string() });
        }
    }
    remove_beneath(tree, path);
    if matches!(change, Change::Hide) {
        tree.remove(path);
    }
    Ok(())
}

fn make(tree: &mut Tree, layer: u32, path: &TreePath, change: &Change) -> Result<(), EntryFault> {
    match change {
        Change::Hide | Change::HideContents => Ok(()),
        Change::Put(entry) => put(tree, path, Entry { layer, ..entry.clone() }),
        Change::HardLink(target) => {
            let there = tree.get(target.as_bytes()).filter(|entry| !entry.is_folder());
            let gone = || EntryFault::LinkTarget { target: target.to_string() };
            let entry = there.ok_or_else(gone)?.clone();
            put(tree, path, Entry { layer, ..entry })
        }
    }
}

fn put(tree: &mut Tree, path: &TreePath, entry: Entry) -> Result<(), EntryFault> {
    if path.is_root() && !entry.is_folder() {
        return Err(EntryFault::Root);
    }
    make_folders(tree, entry.layer, path)?;
    if tree.get(path.as_bytes()).is_some_and(Entry::is_folder) && !entry.is_folder() {
        if tree.beneath(path).any(|(_, there)| there.layer == entry.layer) {
            return Err(EntryFault::FolderToo);
        }
        remove_beneath(tree, path);
    }
    tree.insert(path.clone(), entry);
    Ok(())
}

/// Makes the folders above `path` that are not there; all of them must be folders.
fn make_folders(tree: &mut Tree, layer: u32, path: &TreePath) -> Result<(), EntryFault> {
    let direct = parent(path.as_bytes()).and_then(|parent| tree.get(parent));
    if direct.is_some_and(Entry::is_folder) {
        return Ok(());
    }
    for folder in path.parents() {
        match tree.get(folder.as_bytes()).map(|entry| &entry.kind) {
            Some(Kind::Folder) => {}
            Some(Kind::Link(_)) => {
                return Err(EntryFault::BeneathLink { link: folder.to_string() });
            }
            Some(_) => return Err(EntryFault::BeneathFile { file: folder.to_string() }),
            None => tree.insert(folder, Entry::plain_folder(layer)),
        }
    }
    Ok(())
}

fn remove_beneath(tree: &mut Tree, path: &TreePath) {
    let removed: Vec<TreePath> = tree.beneath(path).map(|(path, _)| path.clone()).collect();
    for path in &removed {
        tree.remove(path);
    }
}
