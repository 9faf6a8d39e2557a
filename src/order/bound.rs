//! What no order of a core can save. Proofs are in `models/order.md`.

use super::core::{Core, Weight};
use fixedbitset::FixedBitSet;
use std::cmp::Reverse;

/// No tree saves more than this: the least of the bounds here.
pub(super) fn most_saved(core: &Core) -> Weight {
    spanning_tree(core).min(core.most() - stars(core))
}

/// The heaviest spanning tree over the items, an edge being worth what its ends have in common.
///
/// Each merge of a tree has an edge between its two parts, all these edges together span the items,
/// and a group has no more in common than any two of it have. It is at most [`Core::most`]: the
/// users of a layer are spanned by one edge less than there are.
fn spanning_tree(core: &Core) -> Weight {
    let mut open: Vec<(Weight, usize)> = (0..core.items.len()).map(|item| (0, item)).collect();
    let mut total = 0;
    // Prim's way, for graphs as dense as these.
    while let Some(at) = (0..open.len()).max_by_key(|&at| (open[at].0, Reverse(open[at].1))) {
        let (shared, item) = open.swap_remove(at);
        total += shared;
        for (nearest, other) in &mut open {
            *nearest = core.shared(&core.items[item], &core.items[*other]).max(*nearest);
        }
    }
    total
}

/// What must be unpacked again because layers overlap: have common users, and each a user that the
/// other has not.
///
/// A star is a layer h with others m that overlap it and share no user in h. If all m are unpacked
/// once, h is unpacked at least once for each m, and once more if h has a user that no m has; so
/// h and the m together are unpacked at least (number of m) times more than once each, or one less
/// if the m have all users of h. Stars are packed: each takes from the bytes of its layers what it
/// proves, and layers with few bytes left come first as h.
fn stars(core: &Core) -> Weight {
    let users: Vec<FixedBitSet> = (0..core.weights.len()).map(|layer| core.users(layer)).collect();
    let overlap = |a: usize, b: usize| {
        !users[a].is_disjoint(&users[b])
            && !users[a].is_subset(&users[b])
            && !users[b].is_subset(&users[a])
    };
    let rivals: Vec<Vec<usize>> =
        (0..users.len()).map(|a| (0..users.len()).filter(|&b| overlap(a, b)).collect()).collect();
    let mut left = core.weights.clone();
    let mut proven = 0;
    let mut hubs: std::collections::BTreeSet<(Weight, usize)> =
        left.iter().enumerate().map(|(layer, &bytes)| (bytes, layer)).collect();
    while let Some((bytes, hub)) = hubs.pop_first() {
        let rivals = rivals[hub].iter().copied();
        let mut rays: Vec<usize> = rivals.filter(|&layer| left[layer] >= bytes).collect();
        rays.sort_by_key(|&layer| (Reverse(left[layer]), layer));
        let mut taken = FixedBitSet::with_capacity(core.items.len());
        rays.retain(|&layer| {
            let mut trace = users[layer].clone();
            trace.intersect_with(&users[hub]);
            let apart = trace.is_disjoint(&taken);
            if apart {
                taken.union_with(&trace);
            }
            apart
        });
        let covered = users[hub].is_subset(&taken);
        if covered && rays.len() == 2 {
            // Either alone proves as much, and leaves the other its bytes.
            rays.pop();
        }
        let times = if covered && rays.len() > 1 { rays.len() - 1 } else { rays.len() };
        proven += bytes * times as Weight;
        if times > 0 {
            left[hub] = 0;
        }
        for layer in rays {
            hubs.remove(&(left[layer], layer));
            left[layer] -= bytes;
            if left[layer] > 0 {
                hubs.insert((left[layer], layer));
            }
        }
    }
    proven
}
