//! From stacks to cores, and from the trees of cores back to stacks.

use super::core::{Core, Weight};
use super::{best, bound, overlaps};
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Stacks in the order found.
pub(super) struct Arranged {
    /// As they were given, each from the bottom up.
    pub stacks: Vec<Vec<usize>>,
    /// In no order fewer bytes are unpacked.
    pub lower_bound: Weight,
}

/// Orders `stacks`, which stand on the same ground and list their layers canonically. Without
/// `effort` only the bound is wanted.
pub(super) fn arrange(stacks: &[&[usize]], bytes: &[Weight], effort: Option<u64>) -> Arranged {
    let distinct: BTreeSet<&[usize]> = stacks.iter().copied().collect();
    let distinct: Vec<&[usize]> = distinct.into_iter().collect();
    let layers = shared_layers(&distinct, bytes);
    let mut lower_bound: Weight = distinct
        .iter()
        .flat_map(|stack| stack.iter())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|&layer| bytes[layer])
        .sum();
    let cores: Vec<(Core, Vec<FixedBitSet>)> = (overlaps::components(&layers).into_iter())
        .map(|component| {
            let layers: Vec<(&FixedBitSet, Weight)> =
                component.into_iter().map(|at| (&layers[at].0, layers[at].1)).collect();
            Core::new(&layers)
        })
        .collect();
    let large = cores.iter().filter(|(core, _)| !best::is_small(core));
    let large: u64 = large.map(|(core, _)| core.items.len() as u64).sum();
    let mut clusters: Vec<FixedBitSet> = Vec::new();
    for (core, members) in &cores {
        let Some(steps) = effort else {
            lower_bound += core.most() - bound::most_saved(core);
            continue;
        };
        // Each large core has its share of the work.
        let steps = steps / large.max(1) * core.items.len() as u64;
        let solved = best::best(core, steps);
        lower_bound += core.most() - solved.most_saved;
        let stacks_of = |items: FixedBitSet| {
            let mut stacks = FixedBitSet::with_capacity(distinct.len());
            items.ones().for_each(|item| stacks.union_with(&members[item]));
            stacks
        };
        clusters.extend(solved.tree.clusters().into_iter().map(stacks_of));
        // Items of several stacks have their layers of this core in common as well.
        clusters.extend(members.iter().filter(|stacks| stacks.count_ones(..) > 1).cloned());
    }
    let ordered = by_clusters(&distinct, bytes.len(), clusters);
    let ordered: BTreeMap<&[usize], Vec<usize>> = distinct.iter().copied().zip(ordered).collect();
    Arranged { stacks: stacks.iter().map(|&stack| ordered[stack].clone()).collect(), lower_bound }
}

/// The layers that have bytes and several users among distinct `stacks`: users and bytes, those
/// with the same users as one, in canonical order of the first.
fn shared_layers(stacks: &[&[usize]], bytes: &[Weight]) -> Vec<(FixedBitSet, Weight)> {
    let mut users: BTreeMap<usize, FixedBitSet> = BTreeMap::new();
    for (at, stack) in stacks.iter().enumerate() {
        for &layer in stack.iter().filter(|&&layer| bytes[layer] > 0) {
            let none = || FixedBitSet::with_capacity(stacks.len());
            users.entry(layer).or_insert_with(none).insert(at);
        }
    }
    let mut known: FxHashMap<FixedBitSet, usize> = FxHashMap::default();
    let mut layers: Vec<(FixedBitSet, Weight)> = Vec::new();
    for (layer, users) in users {
        if users.count_ones(..) < 2 {
            continue;
        }
        let next = layers.len();
        let at = *known.entry(users.clone()).or_insert(next);
        if at == next {
            layers.push((users, 0));
        }
        layers[at].1 += bytes[layer];
    }
    layers
}

/// Stacks in which the stacks of each cluster share, from the bottom, all layers that they have in
/// common. Any two clusters are disjoint or one within the other.
fn by_clusters(
    stacks: &[&[usize]],
    layers: usize,
    mut clusters: Vec<FixedBitSet>,
) -> Vec<Vec<usize>> {
    clusters.sort_by_cached_key(|cluster| Reverse(cluster.count_ones(..)));
    let set = |stack: &[usize]| {
        let mut set = FixedBitSet::with_capacity(layers);
        set.extend(stack.iter().copied());
        set
    };
    let sets: Vec<FixedBitSet> = stacks.iter().map(|stack| set(stack)).collect();
    let mut placed: Vec<FixedBitSet> = vec![FixedBitSet::with_capacity(layers); stacks.len()];
    let mut ordered: Vec<Vec<usize>> = vec![Vec::new(); stacks.len()];
    let mut put = |stack: usize, common: &FixedBitSet| {
        let new: Vec<usize> = common.difference(&placed[stack]).collect();
        placed[stack].extend(new.iter().copied());
        ordered[stack].extend(new);
    };
    for cluster in clusters {
        let mut common: Option<FixedBitSet> = None;
        for stack in cluster.ones() {
            match &mut common {
                Some(common) => common.intersect_with(&sets[stack]),
                None => common = Some(sets[stack].clone()),
            }
        }
        for stack in cluster.ones() {
            common.iter().for_each(|common| put(stack, common));
        }
    }
    for (stack, set) in sets.iter().enumerate() {
        put(stack, set);
    }
    ordered
}
