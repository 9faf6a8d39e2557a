//! The packages of a whole image, told from its files.
//!
//! The package databases in the image say which files each package owns ([`databases`]). What none
//! of them owns becomes *remainder* packages: each large file one of its own, the others one for
//! each top-level folder ([`owners`]). A package then is exactly what it brings into the image,
//! and its id ends in a digest of that ([`fingerprint`]): the same version installed twice with a
//! file changed in between is two packages, and images that share an id can share a layer.
//!
//! Sizes are the bytes of regular files, names of one content counted once.

mod databases;
mod fingerprint;
mod owners;
mod published;

pub use published::PublishedLayer;

use super::needs::{Needing, resolve};
use super::{Fault, Item};
use crate::image::{SourceLayer, Tree, TreePath};
use fingerprint::Fingerprint;
use owners::{Part, divide};
use published::Called;
use std::collections::BTreeMap;

/// Every file of an image, package by package.
#[derive(Debug, Clone)]
pub struct Files {
    tree: Tree,
    packages: BTreeMap<String, Bundle>,
}

/// What a package brings.
#[derive(Debug, Clone)]
struct Bundle {
    /// Sorted; the folders on the way are not among them.
    files: Vec<TreePath>,
    fingerprint: Fingerprint,
}

impl Files {
    /// The files of packages whose ids are absolute paths of what they bring.
    pub(super) fn below<'a>(tree: Tree, ids: impl Iterator<Item = &'a String>) -> Files {
        let bundle = |id: &String| {
            // A store path may be a link: it is meant itself, and not what it leads to.
            let path =
                tree.locate(id.as_bytes()).filter(|path| tree.get(path.as_bytes()).is_some());
            let mut files: Vec<TreePath> = path.into_iter().collect();
            if let Some(path) = files.first().cloned() {
                files.extend(tree.beneath(&path).map(|(path, _)| path.clone()));
            }
            Bundle { fingerprint: fingerprint::of(&tree, &files), files }
        };
        let packages = ids.map(|id| (id.clone(), bundle(id))).collect();
        Files { tree, packages }
    }

    /// The image's file system.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// What the package `id` brings, sorted; the folders on the way are not in it.
    pub fn of(&self, id: &str) -> &[TreePath] {
        self.packages.get(id).map_or(&[], |bundle| &bundle.files)
    }

    /// The fingerprint of what the package `id` brings.
    pub(super) fn fingerprint(&self, id: &str) -> Option<Fingerprint> {
        self.packages.get(id).map(|bundle| bundle.fingerprint)
    }

    /// The image's own `layers`, bottom layer first, with its packages.
    pub(super) fn published(&self, items: &[Item], layers: &[SourceLayer]) -> Vec<PublishedLayer> {
        let packages: Vec<Called> = (items.iter())
            .map(|item| {
                // What the databases call it, without the digest.
                let known = item.id.rsplit_once('@').map_or(item.id.as_str(), |(id, _)| id);
                let names = [Some(known), Some(&item.name), item.source.as_deref()];
                let names = names.into_iter().flatten().collect();
                Called { id: &item.id, names, files: self.of(&item.id) }
            })
            .collect();
        published::layers(&self.tree, &packages, layers)
    }
}

/// What is in `tree`: the packages with their references, and their files.
///
/// # Errors
/// A package database in the tree that cannot be read.
pub(super) fn read(tree: Tree) -> Result<(Vec<Item>, Files), Fault> {
    let parts = divide(&tree, databases::claims(&tree)?);
    let mut packages = BTreeMap::new();
    let mut needing = Vec::with_capacity(parts.len());
    for Part { package, files } in parts {
        let fingerprint = fingerprint::of(&tree, &files);
        let id = format!("{}@{}", package.item.id, fingerprint.shown());
        let bytes = fingerprint::bytes(&tree, &files);
        let item = Item { id: id.clone(), bytes, ..package.item };
        needing.push(Needing { item, ..package });
        packages.insert(id, Bundle { files, fingerprint });
    }
    Ok((resolve(needing), Files { tree, packages }))
}
