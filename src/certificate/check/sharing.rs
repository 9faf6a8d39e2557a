//! A bound on what a choice of atoms and images can be worth.
//!
//! Each atom and each image chosen costs something, its *need*, and each pair of an atom and an
//! image that are both chosen is worth something. Share the worth of every pair between its atom
//! and its image, in any way: then a choice is worth at most what its atoms and images are given,
//! less their needs, and so at most Σ max(0, given − need). That holds however the pairs are
//! shared, so nothing here has to be right for the bound to be true. It only has to be good: what
//! one has too much of is passed on, over the shortest chain of pairs, to one that still needs
//! some. In the end no chain is left, and those that one could be reached from are a choice that is
//! worth as much as the bound (a maximum flow and its minimum cut).

use crate::units::Amount;
use std::collections::VecDeque;

/// What atoms and images need, and what pairs are worth.
pub(super) struct Sharing {
    /// By node, atoms first and then images: what it needs; may be less than nothing.
    pub needs: Vec<Amount>,
    /// Nodes that are atoms.
    pub atoms: usize,
    /// Atom, image (as a node), worth above 0.
    pub pairs: Vec<(usize, usize, Amount)>,
}

/// The bound and a choice that reaches it.
pub(super) struct Shared {
    /// Σ max(0, given − need).
    pub most: Amount,
    /// By node: is it chosen?
    pub chosen: Vec<bool>,
}

impl Sharing {
    /// Shares the pairs as well as can be; `None` if that takes more steps than are left.
    pub fn best(&self, steps: &mut usize) -> Option<Shared> {
        let nodes = self.needs.len();
        let mut at: Vec<Vec<usize>> = vec![Vec::new(); nodes];
        let mut given = vec![Amount(0); nodes];
        // By pair: what its atom is given of it.
        let mut share = Vec::with_capacity(self.pairs.len());
        for (pair, &(atom, image, worth)) in self.pairs.iter().enumerate() {
            at[atom].push(pair);
            at[image].push(pair);
            let part = (self.needs[atom] - given[atom]).clamp(Amount(0), worth);
            share.push(part);
            given[atom] += part;
            given[image] += worth - part;
        }
        loop {
            let mut reached = vec![false; nodes];
            let mut over: Vec<Option<usize>> = vec![None; nodes];
            let mut queue: VecDeque<usize> =
                (0..nodes).filter(|&node| given[node] > self.needs[node]).collect();
            queue.iter().for_each(|&node| reached[node] = true);
            let mut end = None;
            'search: while let Some(node) = queue.pop_front() {
                *steps = steps.checked_sub(1 + at[node].len())?;
                for &pair in &at[node] {
                    let (other, left) = self.across(pair, node, &share);
                    if left > Amount(0) && !reached[other] {
                        reached[other] = true;
                        over[other] = Some(pair);
                        if given[other] < self.needs[other] {
                            end = Some(other);
                            break 'search;
                        }
                        queue.push_back(other);
                    }
                }
            }
            let Some(end) = end else {
                let most = (given.iter().zip(&self.needs))
                    .map(|(&given, &need)| (given - need).max(Amount(0)))
                    .sum();
                return Some(Shared { most, chosen: reached });
            };
            let mut chain = Vec::new();
            let (mut node, mut amount) = (end, self.needs[end] - given[end]);
            while let Some(pair) = over[node] {
                let previous = self.other(pair, node);
                amount = amount.min(self.across(pair, previous, &share).1);
                chain.push((pair, previous));
                node = previous;
            }
            amount = amount.min(given[node] - self.needs[node]);
            given[node] -= amount;
            given[end] += amount;
            for (pair, previous) in chain {
                share[pair] += if previous < self.atoms { -amount } else { amount };
            }
        }
    }

    fn other(&self, pair: usize, node: usize) -> usize {
        let (atom, image, _) = self.pairs[pair];
        if node == atom { image } else { atom }
    }

    /// The other node of a pair, and what `node` is given of it and could pass on.
    fn across(&self, pair: usize, node: usize, share: &[Amount]) -> (usize, Amount) {
        let (atom, image, worth) = self.pairs[pair];
        if node == atom { (image, share[pair]) } else { (atom, worth - share[pair]) }
    }
}
