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

use super::needs::{Needing, resolve};
use super::{Fault, Item};
use crate::image::{SourceLayer, Tree, TreePath};
use owners::{Part, divide};
use published::Called;
use std::collections::BTreeMap;

/// Every file of an image, package by package.
#[derive(Debug, Clone)]
pub struct Files {
    tree: Tree,
    packages: BTreeMap<String, Vec<TreePath>>,
}

impl Files {
    /// The files of packages whose ids are absolute paths of what they bring.
    pub(super) fn below<'a>(tree: Tree, ids: impl Iterator<Item = &'a String>) -> Files {
        let of = |id: &String| -> Vec<TreePath> {
            let Some((path, _)) = tree.resolve(id.as_bytes()) else { return Vec::new() };
            let inner = tree.beneath(path).map(|(path, _)| path);
            [path].into_iter().chain(inner).cloned().collect()
        };
        let packages = ids.map(|id| (id.clone(), of(id))).collect();
        Files { tree, packages }
    }

    /// The image's file system.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// What the package `id` brings, sorted; the folders on the way are not in it.
    pub fn of(&self, id: &str) -> &[TreePath] {
        self.packages.get(id).map_or(&[], Vec::as_slice)
    }

    /// The packages of each of the image's own `layers`, bottom layer first, empty ones left out.
    pub(super) fn published(&self, items: &[Item], layers: &[SourceLayer]) -> Vec<Vec<String>> {
        let packages: Vec<Called> = (items.iter())
            .map(|item| {
                // What the databases call it, without the digest.
                let known = item.id.rsplit_once('@').map_or(item.id.as_str(), |(id, _)| id);
                let names = [Some(known), Some(&item.name), item.source.as_deref()];
                let names = names.into_iter().flatten().collect();
                Called { id: &item.id, names, files: self.of(&item.id) }
            })
            .collect();
        published::stacks(&self.tree, &packages, layers)
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
        let id = format!("{}@{}", package.item.id, fingerprint::of(&tree, &files));
        let bytes = fingerprint::bytes(&tree, &files);
        let item = Item { id: id.clone(), bytes, ..package.item };
        needing.push(Needing { item, ..package });
        packages.insert(id, files);
    }
    Ok((resolve(needing), Files { tree, packages }))
}
