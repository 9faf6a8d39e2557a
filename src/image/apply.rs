//! Lays layers upon each other, as a container engine does, but only in memory.
//!
//! The changes of a layer are made in its order. A whiteout removes what lower layers have, never
//! what its own layer puts there (OCI image layer specification). A folder over a folder keeps what
//! is in it; anything else replaces what was there with all that was beneath. Engines would follow
//! a symbolic link in the way of an entry; here it is refused, since where it leads depends on the
//! engine.

use super::error::EntryFault;
use super::layer::{Change, Layer};
use super::path::{TreePath, parent};
use super::tree::{Entry, Kind, Tree};
use rustc_hash::FxHashSet;
use std::borrow::Borrow;

/// A change that cannot be made.
pub(super) struct Conflict {
    /// Index of the layer.
    pub(super) layer: usize,
    pub(super) path: TreePath,
    pub(super) fault: EntryFault,
}

/// The file system that `layers`, the lowest first, make.
pub(super) fn apply<L: Borrow<Layer>>(layers: &[L]) -> Result<Tree, Conflict> {
    let mut tree = Tree::new();
    for (layer, content) in layers.iter().enumerate() {
        let number = layer as u32;
        for (path, change) in &content.borrow().changes {
            make(&mut tree, number, path, change).map_err(|fault| Conflict {
                layer,
                path: path.clone(),
                fault,
            })?;
        }
    }
    Ok(tree)
}

fn make(tree: &mut Tree, layer: u32, path: &TreePath, change: &Change) -> Result<(), EntryFault> {
    match change {
        Change::Put(entry) => put(tree, path, Entry { layer, ..entry.clone() }),
        Change::HardLink(target) => {
            let gone = || EntryFault::LinkTarget { target: target.to_string() };
            folders(tree, layer, target, false)?;
            let there = tree.get(target.as_bytes()).filter(|entry| !entry.is_folder());
            let entry = there.ok_or_else(gone)?.clone();
            put(tree, path, Entry { layer, ..entry })
        }
        Change::Hide => {
            folders(tree, layer, path, false)?;
            let beneath = remove_lower(tree, layer, path);
            if !beneath && tree.get(path.as_bytes()).is_some_and(|entry| entry.layer != layer) {
                tree.remove(path);
            }
            Ok(())
        }
        Change::HideContents => {
            folders(tree, layer, path, false)?;
            remove_lower(tree, layer, path);
            Ok(())
        }
    }
}

fn put(tree: &mut Tree, path: &TreePath, entry: Entry) -> Result<(), EntryFault> {
    let layer = entry.layer;
    folders(tree, layer, path, true)?;
    if path.is_root() && !entry.is_folder() {
        return Err(EntryFault::BeneathFile { file: path.to_string() });
    }
    let replaced = tree.get(path.as_bytes()).is_some_and(Entry::is_folder) && !entry.is_folder();
    if replaced && remove_lower(tree, layer, path) {
        return Err(EntryFault::Twice);
    }
    tree.insert(path.clone(), entry);
    Ok(())
}

/// Sees that what is above `path` are folders; makes them if they are to be made.
fn folders(tree: &mut Tree, layer: u32, path: &TreePath, make: bool) -> Result<(), EntryFault> {
    let direct = parent(path.as_bytes()).and_then(|parent| tree.get(parent));
    if path.is_root() || direct.is_some_and(Entry::is_folder) {
        return Ok(());
    }
    for folder in path.parents() {
        match tree.get(folder.as_bytes()).map(|entry| &entry.kind) {
            Some(Kind::Folder) => {}
            Some(Kind::Link(_)) => {
                return Err(EntryFault::BeneathLink { link: folder.to_string() });
            }
            Some(_) => return Err(EntryFault::BeneathFile { file: folder.to_string() }),
            None if make => tree.insert(folder, Entry::plain_folder(layer)),
            None => return Ok(()),
        }
    }
    Ok(())
}

/// Removes all that is beneath `path`, but what `layer` put there and the folders of that; says
/// whether there is such.
fn remove_lower(tree: &mut Tree, layer: u32, path: &TreePath) -> bool {
    let mut kept: FxHashSet<TreePath> = FxHashSet::default();
    for (path, entry) in tree.beneath(path) {
        if entry.layer == layer {
            kept.insert(path.clone());
            kept.extend(path.parents());
        }
    }
    let removed: Vec<TreePath> = tree
        .beneath(path)
        .map(|(path, _)| path)
        .filter(|&path| !kept.contains(path))
        .cloned()
        .collect();
    for path in &removed {
        tree.remove(path);
    }
    !kept.is_empty()
}
