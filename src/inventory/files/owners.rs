//! Divides a tree among the packages that claim its files.
//!
//! A file belongs to the first package that claims it; all names of one content to the package of
//! the first claimed name, so that hard links stay in one layer. A folder belongs to every package
//! that lists it, for layers hold the folders on the way to their files anyway, and so does a link
//! to a folder, as `/lib` to `/usr/lib`: whose it is must not depend on what else is installed. A
//! folder that is empty and that nobody lists is remainder. Linear in files, except for sorting.

use super::super::Item;
use super::super::needs::Needing;
use super::databases::Claim;
use crate::image::{Entry, Tree, TreePath};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// From this size on, a file that no package owns is a package of its own.
const LARGE: u64 = 1 << 20;

/// A package, and all that it brings into the image.
pub(super) struct Part {
    /// The package; its id has no digest yet, its size and references are open.
    pub package: Needing,
    /// Paths of files, links and folders, sorted.
    pub files: Vec<TreePath>,
}

/// The packages of `tree`: those of `claims` that have anything in it, then the remainder.
pub(super) fn divide(tree: &Tree, claims: Vec<Claim>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(claims.len());
    let mut owners: HashMap<TreePath, usize> = HashMap::new();
    let mut listed: HashSet<TreePath> = HashSet::new();
    for Claim { package, files } in claims {
        let own = parts.len();
        let mut part = Part { package, files: Vec::new() };
        for path in files {
            match tree.get(path.as_bytes()) {
                // Every image has a root; it is nobody's.
                Some(_) if path.is_root() => {}
                Some(_) if is_or_leads_to_folder(tree, &path) => {
                    listed.insert(path.clone());
                    part.files.push(path);
                }
                Some(_) => {
                    owners.entry(path).or_insert(own);
                }
                None => {}
            }
        }
        parts.push(part);
    }
    let mut remainder: BTreeMap<String, Vec<TreePath>> = BTreeMap::new();
    let linked = owners_of_contents(tree, &owners);
    for (path, entry) in tree.iter() {
        let content = entry.content().and_then(|content| linked.get(&Arc::as_ptr(content)));
        match content.or_else(|| owners.get(path)) {
            Some(&own) => parts[own].files.push(path.clone()),
            None if listed.contains(path) => {}
            None if entry.is_folder() && !is_empty(tree, path) => {}
            None => remainder.entry(heading(path, entry)).or_default().push(path.clone()),
        }
    }
    for part in &mut parts {
        part.files.sort();
        part.files.dedup();
    }
    parts.retain(|part| !part.files.is_empty());
    let rest = remainder.into_iter().map(|(name, files)| Part { package: unowned(name), files });
    parts.extend(rest);
    parts
}

/// Who owns a content with several names: the owner of the first name that has one.
fn owners_of_contents(
    tree: &Tree,
    owners: &HashMap<TreePath, usize>,
) -> HashMap<*const crate::image::FileContent, usize> {
    let mut found = HashMap::new();
    for (path, entry) in tree.iter() {
        if let (Some(content), Some(&own)) = (entry.content(), owners.get(path)) {
            found.entry(Arc::as_ptr(content)).or_insert(own);
        }
    }
    found
}

fn is_or_leads_to_folder(tree: &Tree, path: &TreePath) -> bool {
    tree.resolve(path.as_bytes()).is_some_and(|(_, entry)| entry.is_folder())
}

fn is_empty(tree: &Tree, folder: &TreePath) -> bool {
    !folder.is_root() && tree.beneath(folder).next().is_none()
}

/// The remainder package that a path without an owner is in.
fn heading(path: &TreePath, entry: &Entry) -> String {
    if entry.content().is_some_and(|content| content.bytes >= LARGE) {
        return format!("file:/{path}");
    }
    let top = path.parents().next();
    let top = top.as_ref().or(entry.is_folder().then_some(path));
    top.map_or_else(|| "rest:/".into(), |top| format!("rest:/{top}"))
}

fn unowned(name: String) -> Needing {
    let (bytes, references) = (0, Vec::new());
    let item = Item { id: name.clone(), name, source: None, bytes, references };
    Needing { item, provides: Vec::new(), needs: Vec::new() }
}
