//! All groups of few items, each with the most that a tree over it can save.
//!
//! f(S) = w(common layers of S) + max over partitions of S in two of f(A) + f(B), and 0 for single
//! items: a tree's root saves what all have in common, once. Time O(3ⁿ), space O(2ⁿ) for n items.

use super::core::{Core, Weight};
use super::tree::Tree;

/// f of all subsets of some items, by mask.
pub(super) struct Subsets<'a> {
    core: &'a Core,
    items: &'a [usize],
    common: Vec<Weight>,
    saved: Vec<Weight>,
}

impl<'a> Subsets<'a> {
    /// Of `items`, fewer than 30 of them.
    pub fn new(core: &'a Core, items: &'a [usize]) -> Subsets<'a> {
        let common = common(core, items);
        let mut saved = vec![0; common.len()];
        for set in 1..saved.len() {
            if set.is_power_of_two() {
                continue;
            }
            let best = halves(set).map(|half| saved[half] + saved[set ^ half]).max();
            saved[set] = common[set] + best.unwrap_or(0);
        }
        Subsets { core, items, common, saved }
    }

    /// What the best tree over a subset saves.
    pub fn saved(&self, set: usize) -> Weight {
        self.saved[set]
    }

    /// Merges the items of a subset as its best tree does; returns the root.
    pub fn build(&self, tree: &mut Tree, set: usize) -> usize {
        if set.is_power_of_two() {
            return self.items[set.trailing_zeros() as usize];
        }
        let rest = self.saved[set] - self.common[set];
        let best = halves(set).find(|&half| self.saved[half] + self.saved[set ^ half] == rest);
        // There is one: that is how the table was made.
        let half = best.unwrap_or(set & set.wrapping_neg());
        let (a, b) = (self.build(tree, half), self.build(tree, set ^ half));
        tree.merge(self.core, a, b)
    }
}

/// Bytes of the common layers of each subset: each layer counts for the largest set that has it
/// and, by sums over supersets, for all within.
fn common(core: &Core, items: &[usize]) -> Vec<Weight> {
    let mut common = vec![0; 1 << items.len()];
    for (layer, weight) in core.weights.iter().enumerate() {
        let has = |&(_, item): &(usize, &usize)| core.items[*item].contains(layer);
        let users: usize = items.iter().enumerate().filter(has).map(|(at, _)| 1 << at).sum();
        common[users] += weight;
    }
    for at in 0..items.len() {
        for set in (0..common.len()).filter(|set| set & (1 << at) == 0) {
            common[set] += common[set | (1 << at)];
        }
    }
    common
}

/// The subsets of `set` without its highest member, but the empty one: one of each pair of halves.
fn halves(set: usize) -> impl Iterator<Item = usize> {
    let rest = set ^ (1 << set.ilog2());
    let next = move |half: &usize| Some((half - 1) & rest).filter(|&half| half > 0);
    std::iter::successors(Some(rest), next)
}
