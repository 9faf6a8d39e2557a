//! Sets of updates: blocks of 64 of them, of which only those are kept that hold any. A layer
//! has few of the updates of a large fleet, and most of the few of a small one.

use crate::solve::problem::UpdateClassId;

/// Updates in a block.
const BLOCK: usize = u64::BITS as usize;

/// A set of updates.
#[derive(Debug, Clone, Default)]
pub(crate) struct UpdateSet {
    /// Numbers of blocks, ascending, and what is in them.
    blocks: Vec<(usize, u64)>,
}

impl UpdateSet {
    /// Puts in `update`; was it not there?
    pub fn insert(&mut self, update: UpdateClassId) -> bool {
        let (number, bit) = (update.index() / BLOCK, 1u64 << (update.index() % BLOCK));
        match self.blocks.binary_search_by_key(&number, |&(number, _)| number) {
            Ok(at) => {
                let is_new = self.blocks[at].1 & bit == 0;
                self.blocks[at].1 |= bit;
                is_new
            }
            Err(at) => {
                self.blocks.insert(at, (number, bit));
                true
            }
        }
    }

    /// Puts in all of `other`. Time linear in the blocks of both.
    pub fn union_with(&mut self, other: &UpdateSet) {
        let mut united = Vec::with_capacity(self.blocks.len() + other.blocks.len());
        let mut left = self.blocks.iter().copied().peekable();
        for &(number, bits) in &other.blocks {
            while let Some(block) = left.next_if(|&(own, _)| own < number) {
                united.push(block);
            }
            let own = left.next_if(|&(own, _)| own == number).map_or(0, |(_, bits)| bits);
            united.push((number, own | bits));
        }
        united.extend(left);
        self.blocks = united;
    }

    /// Those that `other` does not have, ascending. Time linear in the blocks of both.
    pub fn difference<'a>(
        &'a self,
        other: &'a UpdateSet,
    ) -> impl Iterator<Item = UpdateClassId> + 'a {
        let mut others = other.blocks.iter().copied().peekable();
        self.blocks.iter().flat_map(move |&(number, bits)| {
            while others.next_if(|&(its, _)| its < number).is_some() {}
            let its = others.next_if(|&(its, _)| its == number).map_or(0, |(_, bits)| bits);
            ones(number, bits & !its)
        })
    }
}

/// The updates that are in a block.
fn ones(number: usize, mut bits: u64) -> impl Iterator<Item = UpdateClassId> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(UpdateClassId::from(number * BLOCK + at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;
    use std::collections::BTreeSet;

    /// As sets of the standard library do it.
    #[test]
    fn sets_are_sets() {
        let dice = &mut Dice::new(1);
        for _ in 0..200 {
            let numbers = |dice: &mut Dice| -> BTreeSet<usize> {
                (0..dice.below(30)).map(|_| dice.below(400)).collect()
            };
            let (one, other) = (numbers(dice), numbers(dice));
            let set = |numbers: &BTreeSet<usize>| {
                let mut set = UpdateSet::default();
                for &number in numbers.iter().rev() {
                    assert!(set.insert(UpdateClassId::from(number)));
                    assert!(!set.insert(UpdateClassId::from(number)));
                }
                set
            };
            let all = |one: &UpdateSet, other: &UpdateSet| -> Vec<usize> {
                one.difference(other).map(UpdateClassId::index).collect()
            };
            let (a, b) = (set(&one), set(&other));
            assert_eq!(all(&a, &b), one.difference(&other).copied().collect::<Vec<_>>());
            let mut united = a.clone();
            united.union_with(&b);
            let wanted: Vec<usize> = one.union(&other).copied().collect();
            assert_eq!(all(&united, &UpdateSet::default()), wanted);
        }
    }
}
