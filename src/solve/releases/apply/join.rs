//! What images lack: from layers that are there, or in new ones.

use crate::fleet::{ImageId, PackageId};
use crate::quotient::ImageSet;
use crate::solve::releases::apply::carry::Lacking;
use crate::solve::releases::apply::layers::Layers;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use typed_index_collections::{TiSlice, TiVec};

/// Gives each image the layers that hold only what it lacks, the largest first, while its cap
/// leaves room.
pub(crate) fn join(layers: &mut Layers, lacking: &mut Lacking, caps: &TiSlice<ImageId, usize>) {
    let mut order: Vec<usize> = (0..layers.all.len()).collect();
    order.sort_by_key(|&at| (Reverse(layers.all[at].bytes), at));
    for image in layers.fleet.images().keys() {
        for &at in &order {
            if lacking[image].is_clear() || layers.stacks[image].len() >= caps[image] {
                break;
            }
            let packages = &layers.all[at].packages;
            if packages.iter().all(|package| lacking[image].contains(package.index())) {
                packages.iter().for_each(|package| lacking[image].remove(package.index()));
                layers.give(at, image);
            }
        }
    }
}

/// Makes a layer of what the same images lack; unites it with another of just these images where
/// that costs less than leaving it by itself.
pub(crate) fn place(layers: &mut Layers, lacking: Lacking) {
    let mut lack: TiVec<PackageId, Vec<ImageId>> =
        vec![Vec::new(); layers.fleet.packages().len()].into();
    for (image, packages) in lacking.iter_enumerated() {
        packages.ones().for_each(|package| lack[PackageId::from(package)].push(image));
    }
    let mut groups: BTreeMap<Vec<ImageId>, Vec<PackageId>> = BTreeMap::new();
    for (package, images) in lack.into_iter_enumerated() {
        if !images.is_empty() {
            groups.entry(images).or_default().push(package);
        }
    }
    for (images, packages) in groups {
        let users: ImageSet = images.iter().copied().collect();
        let layer = layers.layer(packages, users.clone(), false);
        let new = layers.add(layer);
        let others = layers.stacks[images[0]].iter().copied();
        let alike = others.filter(|&at| at != new && layers.all[at].images == users);
        let best = alike.map(|at| (layers.added_cost(at, new, &users), at)).min();
        if let Some((cost, at)) = best
            && cost.0 < 0
        {
            layers.unite(at, new, users);
        }
    }
}
