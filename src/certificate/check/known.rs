//! Layers of known content that earn more than they cost.
//!
//! A layer that the previous plan has is refunded its shipping, of which the search host by host
//! knows nothing. Given the content, each group gains by using the layer or does not, whatever the
//! others do; only the set of all groups that could use it may be paid more, by `copies`, and is
//! looked at by itself. All other sets are looked at in the order of what they earn, the best
//! first, until one is open or has no profit: after at most two more than the leaf has decided on.

use super::leaf::Leaf;
use super::shipping::Known;
use super::terms::{Column, Terms};
use crate::units::Amount;
use fixedbitset::FixedBitSet;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// An open layer of known content that has a profit, and that profit.
pub(super) fn profitable(terms: &Terms, leaf: &Leaf) -> Option<(Amount, Column)> {
    let known = terms.shipped.iter().flat_map(|shipped| &shipped.known);
    known.filter_map(|known| best(terms, leaf, known)).next()
}

/// An open layer of this content that has a profit.
fn best(terms: &Terms, leaf: &Leaf, known: &Known) -> Option<(Amount, Column)> {
    let mut able = FixedBitSet::with_capacity(terms.caps.len());
    able.insert_range(..);
    known.atoms.iter().for_each(|&atom| able.intersect_with(&terms.atoms[atom].images));
    let all: Vec<usize> = able.ones().collect();
    let of = |images: Vec<usize>| Column { atoms: known.atoms.clone(), images };
    let profit = |column: &Column| leaf.profit(terms, column);
    if !all.is_empty() {
        let column = of(all.clone());
        if let Some(profit) = profit(&column).filter(|profit| *profit > Amount(0))
            && leaf.is_open(&column)
        {
            return Some((profit, column));
        }
    }
    let nobody = terms.cost(&of(Vec::new()));
    let gain = |&image: &usize| {
        let covered = known.atoms.iter().map(|&atom| leaf.cover[atom][image]).sum::<Amount>();
        covered - leaf.slot[image] - (terms.cost(&of(vec![image])) - nobody)
    };
    let gains: Vec<Amount> = all.iter().map(gain).collect();
    for chosen in Choices::new(&gains) {
        if chosen.is_empty() || chosen.len() == all.len() {
            continue;
        }
        let column = of(chosen.into_iter().map(|at| all[at]).collect());
        // What comes after it earns no more.
        let profit = profit(&column).filter(|profit| *profit > Amount(0))?;
        if leaf.is_open(&column) {
            return Some((profit, column));
        }
    }
    None
}

/// All sets of positions, in the order of the sum of their gains, the greatest first.
///
/// The first holds all that gain. Any other differs from it in some positions, each of which costs
/// the size of its gain; so sets of differences come in the order of their sums, each from one
/// whose last difference is moved on by one place, or which lacks the last.
struct Choices {
    /// By position: is it in the first set?
    gains: Vec<bool>,
    /// Positions by the size of their gains, and these.
    order: Vec<(Amount, usize)>,
    /// What a set of differences costs; its places in `order`, ascending.
    queue: BinaryHeap<Reverse<(Amount, Vec<usize>)>>,
}

impl Choices {
    fn new(gains: &[Amount]) -> Choices {
        let sizes = gains.iter().enumerate().map(|(at, gain)| (Amount(gain.0.abs()), at));
        let mut order: Vec<(Amount, usize)> = sizes.collect();
        order.sort_unstable();
        let queue = BinaryHeap::from([Reverse((Amount(0), Vec::new()))]);
        Choices { gains: gains.iter().map(|&gain| gain > Amount(0)).collect(), order, queue }
    }
}

impl Iterator for Choices {
    type Item = Vec<usize>;

    fn next(&mut self) -> Option<Vec<usize>> {
        let Reverse((cost, differences)) = self.queue.pop()?;
        let next = differences.last().map_or(0, |last| last + 1);
        if let Some(&(more, _)) = self.order.get(next) {
            let with = |differences: &[usize]| [differences, &[next]].concat();
            self.queue.push(Reverse((cost + more, with(&differences))));
            if let Some((&last, rest)) = differences.split_last() {
                self.queue.push(Reverse((cost + more - self.order[last].0, with(rest))));
            }
        }
        let mut chosen = self.gains.clone();
        for place in differences {
            let at = self.order[place].1;
            chosen[at] = !chosen[at];
        }
        Some((0..chosen.len()).filter(|&at| chosen[at]).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_sets_come_once_and_in_order() {
        for gains in [vec![], vec![0], vec![3, -1, 0, 2], vec![-5, -5, 7, 1, 1, -2]] {
            let gains: Vec<Amount> = gains.into_iter().map(Amount).collect();
            let sets: Vec<Vec<usize>> = Choices::new(&gains).collect();
            let sums: Vec<Amount> =
                sets.iter().map(|set| set.iter().map(|&at| gains[at]).sum()).collect();
            assert!(sums.is_sorted_by(|a, b| a >= b), "{gains:?}: {sums:?}");
            let mut distinct = sets.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!((sets.len(), distinct.len()), (1 << gains.len(), 1 << gains.len()));
        }
    }
}
