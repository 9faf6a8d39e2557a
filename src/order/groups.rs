//! The exact method for cores whose layers have few users each: all groups that have anything in
//! common are listed with what their best trees save ([`Subsets`]), and the best choice of disjoint
//! ones is found by prices and branching (`packing.rs`).

use super::best::Best;
use super::core::{Core, Weight};
use super::packing::{self, Group};
use super::subsets::Subsets;
use super::tree::Tree;
use rustc_hash::FxHashMap;

/// Items that a group's mask has room for.
const MOST_ITEMS: usize = 64;

/// Work that the tables may take: Σ 3^users over the layers.
const MOST_WORK: u64 = 50_000_000;

/// The best tree, or `start` where the branching, after so many steps, has found none better; none
/// if the core is too large to list its groups.
pub(super) fn solve(core: &Core, start: Tree, steps: u64) -> Option<Best> {
    let users: Vec<Vec<usize>> =
        (0..core.weights.len()).map(|layer| core.users(layer).ones().collect()).collect();
    let work = users.iter().map(|users| 3u64.saturating_pow(users.len() as u32));
    if core.items.len() > MOST_ITEMS || work.fold(0, u64::saturating_add) > MOST_WORK {
        return None;
    }
    let groups = groups(core, &users);
    let packed = packing::pack(&groups, core.items.len(), start.saved(), steps);
    let tree = packed.better.map_or(start, |chosen| build(core, &chosen));
    Some(Best { tree, most_saved: packed.most })
}

/// All groups of two items or more that have a layer in common. A group is found with each such
/// layer, with the same value each time.
fn groups(core: &Core, users: &[Vec<usize>]) -> Vec<Group> {
    let mut saved: FxHashMap<u64, Weight> = FxHashMap::default();
    for users in users {
        let subsets = Subsets::new(core, users);
        for set in (1usize..1 << users.len()).filter(|set| !set.is_power_of_two()) {
            let chosen = (0..users.len()).filter(|at| set & (1 << at) != 0);
            let mask = chosen.map(|at| 1u64 << users[at]).sum();
            saved.insert(mask, subsets.saved(set));
        }
    }
    let mut groups: Vec<Group> =
        saved.into_iter().map(|(items, saved)| Group { items, saved }).collect();
    groups.sort_unstable_by_key(|group| group.items);
    groups
}

/// The tree of these groups, each merged at its best; the rest has nothing in common with them.
fn build(core: &Core, groups: &[u64]) -> Tree {
    let mut tree = Tree::new(core);
    let mut roots = Vec::new();
    let mut single: u64 = u64::MAX >> (MOST_ITEMS - core.items.len());
    for &mask in groups {
        single &= !mask;
        let items: Vec<usize> =
            (0..core.items.len()).filter(|item| mask & (1 << item) != 0).collect();
        let subsets = Subsets::new(core, &items);
        roots.push(subsets.build(&mut tree, (1 << items.len()) - 1));
    }
    roots.extend((0..core.items.len()).filter(|item| single & (1 << item) != 0));
    tree.merge_all(core, roots);
    tree
}
