//! Layers carried over from the previous plan.

use crate::fleet::{ImageId, Overlap, PackageId};
use crate::plan::matching::{matched, needed};
use crate::plan::{Layer as Planned, Plan, bytes_in};
use crate::quotient::ImageSet;
use crate::solve::releases::apply::layers::{Layer, Layers};
use fixedbitset::FixedBitSet;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// For each image the packages that it still lacks.
pub(crate) type Lacking = TiVec<ImageId, FixedBitSet>;

/// Fills `layers` with what becomes of those of `plan`; returns what images lack.
pub(crate) fn carry_over(plan: &Plan, overlap: Overlap, layers: &mut Layers) -> Lacking {
    let (fleet, whole) = (layers.fleet, layers.reduced.whole());
    let placed = plan.placed();
    let named_after = layers.reduced.named_after();
    let partner = |at: usize| named_after[PackageId::from(at)].as_slice();
    let pairs = placed.iter().zip(matched(&placed, &needed(whole)));
    let partners: FxHashMap<&str, &[PackageId]> =
        pairs.filter_map(|(package, at)| Some((package.id, partner(at?)))).collect();
    let wanted: TiVec<ImageId, FixedBitSet> = (fleet.images().keys())
        .map(|image| {
            let mut wanted = FixedBitSet::with_capacity(fleet.packages().len());
            fleet.closure(image).iter().for_each(|package| wanted.insert(package.index()));
            wanted
        })
        .collect();
    let known: FxHashSet<&str> =
        plan.unchanged_layers(bytes_in(whole)).map(|layer| layer.id.as_str()).collect();
    let mut lacking = wanted.clone();
    for layer in &plan.layers {
        let known = known.contains(layer.id.as_str()).then_some(layer);
        let held = layer.packages.iter().filter_map(|id| partners.get(id.as_str()));
        let mut packages: Vec<PackageId> = held.copied().flatten().copied().collect();
        packages.sort_unstable();
        packages.dedup();
        // For each image what it takes: where overlap is forbidden, nothing that it has already.
        let mut taken: Vec<(ImageId, Vec<PackageId>)> = Vec::new();
        for image in layer.images_in(fleet) {
            let from = if overlap == Overlap::Allow { &wanted[image] } else { &lacking[image] };
            let takes = packages.iter().copied().filter(|package| from.contains(package.index()));
            let takes: Vec<PackageId> = takes.collect();
            takes.iter().for_each(|package| lacking[image].remove(package.index()));
            if !takes.is_empty() && taken.last().is_none_or(|(last, _)| *last != image) {
                taken.push((image, takes));
            }
        }
        let mut pieces = pieces(layers, known, &taken);
        if pieces.is_empty() && !packages.is_empty() && is_all_of(layers, known, &packages) {
            // The registry has it: images may join it.
            pieces.push(layers.layer(packages, ImageSet::new(), true));
        }
        pieces.into_iter().for_each(|piece| {
            layers.add(piece);
        });
    }
    lacking
}

/// What becomes of a layer of which each image takes some packages. The layer is given if its
/// content is known: images that take all of it keep it. For the others, the cheaper of two
/// divisions.
fn pieces(
    layers: &Layers,
    known: Option<&Planned>,
    taken: &[(ImageId, Vec<PackageId>)],
) -> Vec<Layer> {
    let is_whole = |taken: &&(ImageId, Vec<PackageId>)| is_all_of(layers, known, &taken.1);
    let (keep, change): (Vec<_>, Vec<_>) = taken.iter().partition(is_whole);
    let users = keep.iter().map(|(image, _)| *image).collect();
    let whole = keep.first().map(|(_, packages)| layers.layer(packages.clone(), users, true));
    whole.into_iter().chain(divided(layers, known, &change)).collect()
}

/// The cheaper of two divisions of a layer: by packages or by images.
fn divided(
    layers: &Layers,
    known: Option<&Planned>,
    taken: &[&(ImageId, Vec<PackageId>)],
) -> Vec<Layer> {
    let mut by_package: BTreeMap<PackageId, ImageSet> = BTreeMap::new();
    let mut by_images: BTreeMap<&[PackageId], ImageSet> = BTreeMap::new();
    for (image, packages) in taken {
        for &package in packages {
            let users = by_package.entry(package).or_default();
            users.insert(*image);
        }
        by_images.entry(packages).or_default().insert(*image);
    }
    // Packages that the same images take are one piece.
    let mut groups: BTreeMap<Vec<ImageId>, Vec<PackageId>> = BTreeMap::new();
    for (&package, users) in &by_package {
        groups.entry(users.iter().collect()).or_default().push(package);
    }
    let piece = |packages: Vec<PackageId>, images: ImageSet| {
        let shipped = is_all_of(layers, known, &packages);
        layers.layer(packages, images, shipped)
    };
    let split = groups.into_values().map(|packages| {
        let users = by_package[&packages[0]].clone();
        piece(packages, users)
    });
    let split: Vec<Layer> = split.collect();
    let copied = by_images.into_iter().map(|(packages, users)| piece(packages.to_vec(), users));
    let copied: Vec<Layer> = copied.collect();
    let cost = |pieces: &[Layer]| -> i128 {
        pieces.iter().fold(0, |sum, piece| sum.saturating_add(layers.cost(piece).0))
    };
    if cost(&copied) < cost(&split) { copied } else { split }
}

/// Are these packages the known content of the layer, so that the registry has them?
fn is_all_of(layers: &Layers, known: Option<&Planned>, packages: &[PackageId]) -> bool {
    let Some(known) = known else { return false };
    let mut packages = layers.reduced.expand_layer(packages);
    packages.sort_unstable();
    let ids = packages.iter().map(|&package| &layers.reduced.whole().packages()[package].id);
    known.packages.iter().eq(ids)
}
