//! Dividing a layer that may not be into some that may.
//!
//! What the same updates touch stays together where it can, what changes most often first: so a
//! division costs no bytes, and spares some of the layers that come of it some updates.

use crate::cost::CostModel;
use crate::fleet::{Fleet, PackageId, UpdateId};
use crate::plan::Content;
use crate::rules::LayerLimits;
use crate::units::Bytes;
use fixedbitset::FixedBitSet;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A layer that may be, or a package that is too large for one.
#[derive(Clone)]
struct Piece {
    packages: Vec<PackageId>,
    /// Their bytes, or more than may be where they may not be together with anything.
    bytes: Bytes,
    groups: FixedBitSet,
}

impl Piece {
    fn empty(limits: &LayerLimits) -> Piece {
        let groups = FixedBitSet::with_capacity(limits.count);
        Piece { packages: Vec::new(), bytes: Bytes(0), groups }
    }

    /// The piece with more packages in it, if it may be.
    fn with(&self, fleet: &Fleet, limits: &LayerLimits, packages: &[PackageId]) -> Option<Piece> {
        let mut piece = self.clone();
        for &package in packages {
            piece.bytes = piece.bytes.checked_add(fleet.packages()[package].bytes)?;
            let is_alone = limits.groups(package).iter().all(|&group| !piece.groups.put(group));
            if !is_alone || piece.bytes > limits.most {
                return None;
            }
        }
        piece.packages.extend_from_slice(packages);
        Some(piece)
    }
}

/// May one layer hold `packages`, however small it is?
pub(crate) fn may_be(fleet: &Fleet, limits: &LayerLimits, packages: &[PackageId]) -> bool {
    Piece::empty(limits).with(fleet, limits, packages).is_some()
}

/// `content` in as many layers as it takes, for the same images. Only a package that is too large
/// by itself is in one that may not be.
pub(crate) fn divide(
    fleet: &Fleet,
    model: &CostModel,
    limits: &LayerLimits,
    content: &Content,
) -> Vec<Content> {
    if may_be(fleet, limits, &content.packages) {
        return vec![content.clone()];
    }
    let mut alike: BTreeMap<&[UpdateId], Vec<PackageId>> = BTreeMap::new();
    for &package in &content.packages {
        alike.entry(model.touching(package)).or_default().push(package);
    }
    let mut alike: Vec<Vec<PackageId>> = alike.into_values().collect();
    alike.sort_by_key(|packages| Reverse(model.rate(packages)));
    let mut pieces: Vec<Piece> = Vec::new();
    for mut packages in alike {
        if may_be(fleet, limits, &packages) {
            put(&mut pieces, fleet, limits, &packages);
            continue;
        }
        packages.sort_by_key(|&package| (Reverse(fleet.packages()[package].bytes), package));
        packages.iter().for_each(|&package| put(&mut pieces, fleet, limits, &[package]));
    }
    let content = |piece: Piece| Content { packages: piece.packages, ..content.clone() };
    pieces.into_iter().map(content).collect()
}

/// Puts `packages` into the first of `pieces` that may hold them as well, or else a new one,
/// whether that may be or not.
fn put(pieces: &mut Vec<Piece>, fleet: &Fleet, limits: &LayerLimits, packages: &[PackageId]) {
    for piece in pieces.iter_mut() {
        if let Some(larger) = piece.with(fleet, limits, packages) {
            *piece = larger;
            return;
        }
    }
    let full = Piece { packages: packages.to_vec(), bytes: Bytes::MAX, ..Piece::empty(limits) };
    pieces.push(Piece::empty(limits).with(fleet, limits, packages).unwrap_or(full));
}
