//! What changes from one plan to the next: layers, the bytes that the registry and each host have
//! to get, and what moved although it did not change.
//!
//! A layer is *kept* if the next plan has its content, by the ids and the bytes of its packages. Of
//! the others those are one layer, *changed*, that share the most bytes of matched packages (then
//! the most packages, then in the plans' order), each with one partner at most; the rest is *new*
//! or *gone*. A package has *moved* if both plans have it, by id and bytes, but none of its layers
//! in the next is one of its layers before, kept or changed: it is pushed and pulled again for
//! nothing.

use super::matching::matched;
use super::{Layer, Plan};
use crate::units::Bytes;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What becomes of a layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "fate", rename_all = "lowercase")]
pub enum LayerChange {
    /// Both plans have its content.
    Kept {
        /// The layer's id.
        id: String,
        /// Its bytes.
        bytes: Bytes,
    },
    /// It goes on with other contents.
    Changed {
        /// Its id before.
        from: String,
        /// Its id now.
        to: String,
        /// Its bytes now.
        bytes: Bytes,
        /// Bytes of its packages, as they are now, that it had before, in this version or another.
        common_bytes: Bytes,
    },
    /// No layer before is like it.
    New {
        /// The layer's id.
        id: String,
        /// Its bytes.
        bytes: Bytes,
    },
    /// No layer now is like it.
    Gone {
        /// The layer's id.
        id: String,
        /// Its bytes.
        bytes: Bytes,
    },
}

/// An image of both plans, and what a host has to get that has it as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Upgrade {
    /// The image's name.
    pub image: String,
    /// Bytes of its layers now.
    pub bytes: Bytes,
    /// Of these, bytes of layers that it did not have.
    pub pulled_bytes: Bytes,
}

/// A package that moved although it did not change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// The package's id.
    pub package: String,
    /// Ids of its layers before.
    pub from: Vec<String>,
    /// Ids of its layers now.
    pub to: Vec<String>,
    /// Bytes pushed for it, once for each of its layers.
    pub pushed_bytes: Bytes,
    /// Bytes pulled for it by hosts that have it, one host for each image.
    pub pulled_bytes: u128,
}

/// What changes from one plan to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// All layers: those of the next plan in its order, then those that are gone.
    pub layers: Vec<LayerChange>,
    /// Bytes of layers that the registry did not have.
    pub pushed_bytes: Bytes,
    /// The images of both plans, sorted by name.
    pub images: Vec<Upgrade>,
    /// Names of images that only the next plan has.
    pub new_images: Vec<String>,
    /// Names of images that only the previous plan has.
    pub gone_images: Vec<String>,
    /// What moved although it did not change, sorted by id.
    pub moved: Vec<Move>,
}

/// Why two plans cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiffError {
    /// A plan of an earlier version, or a damaged one.
    #[error("the plan does not say how large package `{0}` is")]
    NoSize(String),
    /// Sizes that no count of bytes can hold.
    #[error("the sizes of packages and layers are too large to be added")]
    Overflow,
}

/// Compares `old` with `new`, which must say the sizes of its packages. Whether they are valid is
/// not looked at.
///
/// # Errors
/// A package of `new` whose size it does not say, or sums that overflow.
pub fn diff(old: &Plan, new: &Plan) -> Result<Diff, DiffError> {
    let placed = new.layers.iter().flat_map(|layer| &layer.packages);
    placed.map(|package| size(new, package)).collect::<Result<Vec<Bytes>, DiffError>>()?;
    let known: FxHashSet<&str> = (old.unchanged_layers(|id| new.sizes.get(id).copied()))
        .map(|layer| layer.id.as_str())
        .collect();
    let partners = partners(old, new, &known)?;
    let layers = changes(old, new, &known, &partners);
    let pushed = new.layers.iter().filter(|layer| !known.contains(layer.id.as_str()));
    let stacks: FxHashMap<&str, FxHashSet<&str>> = (old.images.iter())
        .map(|image| {
            let layers = image.layers.iter().map(String::as_str).filter(|id| known.contains(id));
            (image.name.as_str(), layers.collect::<FxHashSet<_>>())
        })
        .collect();
    let sizes: FxHashMap<&str, Bytes> =
        new.layers.iter().map(|layer| (layer.id.as_str(), layer.bytes)).collect();
    let (mut images, mut new_images) = (Vec::new(), Vec::new());
    for image in &new.images {
        let Some(had) = stacks.get(image.name.as_str()) else {
            new_images.push(image.name.clone());
            continue;
        };
        let size = |id: &&String| sizes.get(id.as_str()).copied().unwrap_or_default();
        let missing = image.layers.iter().filter(|id| !had.contains(id.as_str()));
        images.push(Upgrade {
            image: image.name.clone(),
            bytes: sum(image.layers.iter().map(|id| size(&id)))?,
            pulled_bytes: sum(missing.map(|id| size(&id)))?,
        });
    }
    let there: FxHashSet<&str> = new.images.iter().map(|image| image.name.as_str()).collect();
    let gone = old.images.iter().map(|image| &image.name);
    Ok(Diff {
        layers,
        pushed_bytes: sum(pushed.map(|layer| layer.bytes))?,
        images,
        new_images,
        gone_images: gone.filter(|name| !there.contains(name.as_str())).cloned().collect(),
        moved: moved(old, new, &partners)?,
    })
}

fn positions(layers: &[Layer]) -> FxHashMap<&str, usize> {
    layers.iter().enumerate().map(|(at, layer)| (layer.id.as_str(), at)).collect()
}

fn sum(mut bytes: impl Iterator<Item = Bytes>) -> Result<Bytes, DiffError> {
    bytes.try_fold(Bytes(0), Bytes::checked_add).ok_or(DiffError::Overflow)
}

fn size(plan: &Plan, package: &str) -> Result<Bytes, DiffError> {
    let size = plan.sizes.get(package).copied();
    size.ok_or_else(|| DiffError::NoSize(package.into()))
}

/// For each layer of `new` the layer of `old` that it continues, and the bytes they share.
fn partners(
    old: &Plan,
    new: &Plan,
    unchanged: &FxHashSet<&str>,
) -> Result<Vec<Option<(usize, Bytes)>>, DiffError> {
    let (known, next) = (old.placed(), new.placed());
    let successor: FxHashMap<&str, &str> = (known.iter().zip(matched(&known, &next)))
        .filter_map(|(package, at)| Some((package.id, next[at?].id)))
        .collect();
    let previous = positions(&old.layers);
    let mut partners: Vec<Option<(usize, Bytes)>> = (new.layers.iter())
        .map(|layer| {
            let at =
                previous.get(layer.id.as_str()).filter(|_| unchanged.contains(layer.id.as_str()));
            at.map(|&at| (at, layer.bytes))
        })
        .collect();
    let mut taken = vec![false; old.layers.len()];
    partners.iter().flatten().for_each(|&(at, _)| taken[at] = true);
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, layer) in new.layers.iter().enumerate() {
        for package in &layer.packages {
            holders.entry(package).or_default().push(at);
        }
    }
    let mut common: BTreeMap<(usize, usize), (Bytes, usize)> = BTreeMap::new();
    for (at, layer) in old.layers.iter().enumerate().filter(|(at, _)| !taken[*at]) {
        for package in layer.packages.iter().filter_map(|id| successor.get(id.as_str())) {
            let bytes = size(new, package)?;
            for &to in holders[package].iter().filter(|&&to| partners[to].is_none()) {
                let shared = common.entry((at, to)).or_default();
                shared.0 = shared.0.checked_add(bytes).ok_or(DiffError::Overflow)?;
                shared.1 += 1;
            }
        }
    }
    let mut pairs: Vec<_> =
        common.into_iter().map(|(pair, shared)| (Reverse(shared), pair)).collect();
    pairs.sort_unstable();
    for (Reverse((bytes, _)), (from, to)) in pairs {
        if !taken[from] && partners[to].is_none() {
            taken[from] = true;
            partners[to] = Some((from, bytes));
        }
    }
    Ok(partners)
}

fn changes(
    old: &Plan,
    new: &Plan,
    known: &FxHashSet<&str>,
    partners: &[Option<(usize, Bytes)>],
) -> Vec<LayerChange> {
    let mut continued = vec![false; old.layers.len()];
    let mut changes = Vec::new();
    for (Layer { id, bytes, .. }, partner) in new.layers.iter().zip(partners) {
        let (id, bytes) = (id.clone(), *bytes);
        if let Some((at, _)) = partner {
            continued[*at] = true;
        }
        changes.push(match partner {
            Some(_) if known.contains(id.as_str()) => LayerChange::Kept { id, bytes },
            &Some((at, common_bytes)) => {
                let from = old.layers[at].id.clone();
                LayerChange::Changed { from, to: id, bytes, common_bytes }
            }
            None => LayerChange::New { id, bytes },
        });
    }
    let gone = old.layers.iter().zip(&continued).filter(|(_, continued)| !**continued);
    changes.extend(
        gone.map(|(layer, _)| LayerChange::Gone { id: layer.id.clone(), bytes: layer.bytes }),
    );
    changes
}

fn moved(
    old: &Plan,
    new: &Plan,
    partners: &[Option<(usize, Bytes)>],
) -> Result<Vec<Move>, DiffError> {
    let mut previous: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, layer) in old.layers.iter().enumerate() {
        layer.packages.iter().for_each(|package| previous.entry(package).or_default().push(at));
    }
    let mut now: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, layer) in new.layers.iter().enumerate() {
        layer.packages.iter().for_each(|package| now.entry(package).or_default().push(at));
    }
    let mut moves = Vec::new();
    for (package, to) in now {
        let Some(from) = previous.get(package) else { continue };
        let bytes = size(new, package)?;
        // Of a plan that does not say sizes, ids are all there is to go by.
        if old.sizes.get(package).is_some_and(|had| *had != bytes) {
            continue;
        }
        let stays = |at: &usize| partners[*at].is_some_and(|(layer, _)| from.contains(&layer));
        if to.iter().any(stays) {
            continue;
        }
        let had: FxHashSet<&str> =
            from.iter().flat_map(|&at| old.layers[at].images.iter().map(String::as_str)).collect();
        let images = to.iter().flat_map(|&at| &new.layers[at].images);
        let hosts = images.filter(|image| had.contains(image.as_str())).count();
        moves.push(Move {
            package: package.into(),
            from: from.iter().map(|&at| old.layers[at].id.clone()).collect(),
            to: to.iter().map(|&at| new.layers[at].id.clone()).collect(),
            pushed_bytes: sum(to.iter().map(|_| bytes))?,
            pulled_bytes: u128::from(bytes) * hosts as u128,
        });
    }
    Ok(moves)
}
