//! Lays layers upon each other, as a container engine does, but only in memory.
//!
//! The whiteouts of a layer are made first, wherever they are in it: they remove what lower layers
//! have, never what their own layer puts there (OCI image layer specification). The rest comes in
//! its order. A folder over a folder keeps what is in it; anything else replaces what was there
//! with all that was beneath. Engines would follow a symbolic link in the way of an entry; here it
//! is refused, since where it leads depends on the engine.

use super::error::ImageError;
use super::fault::{EntryFault, Halt, LayerFault};
use super::layer::{Change, Layer};
use super::limits::Budget;
use super::path::{TreePath, parent};
use super::tree::{Entry, Kind, Tree};
use std::borrow::Borrow;

/// The file system that `layers`, the lowest first, make. `named` is told the index of a layer that
/// cannot be laid upon those below, and why.
pub(super) fn apply<L: Borrow<Layer>>(
    layers: &[L],
    budget: &Budget,
    named: impl Fn(usize, Halt) -> ImageError,
) -> Result<Tree, ImageError> {
    let mut tree = Tree::new();
    for (at, layer) in layers.iter().enumerate() {
        let laid = lay(&mut tree, at as u32, &layer.borrow().changes, budget);
        laid.map_err(|halt| named(at, halt))?;
    }
    Ok(tree)
}

fn lay(
    tree: &mut Tree,
    layer: u32,
    changes: &[(TreePath, Change)],
    budget: &Budget,
) -> Result<(), Halt> {
    for (path, change) in changes {
        hide(tree, path, change)?;
    }
    for (path, change) in changes {
        let entry = match change {
            Change::Hide | Change::HideContents => continue,
            Change::Put(entry) => entry,
            Change::HardLink(target) => linked(tree, path, target)?,
        };
        let entry = Entry { layer, ..entry.clone() };
        put(tree, path, entry, budget)?;
    }
    Ok(())
}

/// A fault of the entry at `path`.
fn fault(path: &TreePath, fault: EntryFault) -> Halt {
    Halt::Layer(LayerFault::Entry { entry: path.to_string(), fault })
}

/// Removes what a whiteout hides; what is not there it does not mind.
fn hide(tree: &mut Tree, path: &TreePath, change: &Change) -> Result<(), Halt> {
    let itself = match change {
        Change::Put(_) | Change::HardLink(_) => return Ok(()),
        Change::Hide => None,
        Change::HideContents => Some(path.clone()),
    };
    for folder in path.parents().chain(itself) {
        if tree.get(folder.as_bytes()).is_some_and(Entry::is_link) {
            return Err(fault(path, EntryFault::BeneathLink(folder.to_string())));
        }
    }
    remove_beneath(tree, path);
    if matches!(change, Change::Hide) {
        tree.remove(path);
    }
    Ok(())
}

/// What a hard link at `path` is another name of.
fn linked<'a>(tree: &'a Tree, path: &TreePath, target: &TreePath) -> Result<&'a Entry, Halt> {
    let there = tree.get(target.as_bytes()).filter(|entry| !entry.is_folder());
    let gone = || fault(path, EntryFault::LinkTarget(target.to_string()));
    there.ok_or_else(gone)
}

fn put(tree: &mut Tree, path: &TreePath, entry: Entry, budget: &Budget) -> Result<(), Halt> {
    if path.is_root() && !entry.is_folder() {
        return Err(fault(path, EntryFault::Root));
    }
    make_folders(tree, entry.layer, path, budget)?;
    if tree.get(path.as_bytes()).is_some_and(Entry::is_folder) && !entry.is_folder() {
        if tree.beneath(path).any(|(_, there)| there.layer == entry.layer) {
            return Err(fault(path, EntryFault::FolderToo));
        }
        remove_beneath(tree, path);
    }
    tree.insert(path.clone(), entry, budget)?;
    Ok(())
}

/// Makes the folders above `path` that are not there; all of them must be folders.
fn make_folders(tree: &mut Tree, layer: u32, path: &TreePath, budget: &Budget) -> Result<(), Halt> {
    let direct = parent(path.as_bytes()).and_then(|parent| tree.get(parent));
    if direct.is_some_and(Entry::is_folder) {
        return Ok(());
    }
    for folder in path.parents() {
        let name = || folder.to_string();
        match tree.get(folder.as_bytes()).map(|entry| &entry.kind) {
            Some(Kind::Folder) => {}
            Some(Kind::Link(_)) => {
                return Err(fault(path, EntryFault::BeneathLink(name())));
            }
            Some(_) => return Err(fault(path, EntryFault::BeneathFile(name()))),
            None => tree.insert(folder, Entry::plain_folder(layer), budget)?,
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
