//! Sets of ids: blocks of 64 of them, of which only those are kept that hold any. A set costs what
//! it holds, whatever there is beside: most layers have a few images of a large fleet, and a few of
//! its updates.
//!
//! ```
//! use layerplan::fleet::ImageId;
//! use layerplan::id_set::IdSet;
//!
//! let set: IdSet<ImageId> = [ImageId(3), ImageId(90_000)].into_iter().collect();
//! assert!(set.contains(ImageId(3)));
//! assert_eq!(set.count(), 2);
//! ```

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// Ids in a block.
const BLOCK: usize = u64::BITS as usize;

/// A block's number, and which of its ids are there: never none.
type Block = (u32, u64);

/// A set of ids. What takes two sets needs time linear in their blocks or, for each block of the one,
/// logarithmic in those of the other.
pub struct IdSet<I> {
    /// Ascending.
    blocks: Vec<Block>,
    ids: PhantomData<I>,
}

/// The block of an id, and its bit there.
#[inline]
fn place(id: usize) -> Block {
    ((id / BLOCK) as u32, 1 << (id % BLOCK))
}

/// How many of `blocks` come before block `number`. Time O(1) where none is missing between, else
/// O(log of how many there could be).
#[inline]
fn before(blocks: &[Block], number: u32) -> usize {
    let Some(first) = blocks.first() else { return 0 };
    let most = number.saturating_sub(first.0) as usize;
    if most == 0 || blocks.get(most).is_some_and(|block| block.0 == number) {
        return most;
    }
    blocks[..most.min(blocks.len())].partition_point(|block| block.0 < number)
}

impl<I> IdSet<I> {
    /// The empty set.
    pub fn new() -> IdSet<I> {
        IdSet { blocks: Vec::new(), ids: PhantomData }
    }

    /// Is it empty?
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// How many ids it holds.
    pub fn count(&self) -> usize {
        self.blocks.iter().map(|(_, bits)| bits.count_ones() as usize).sum()
    }

    /// The ids of block `number` that are there.
    #[inline]
    fn block(&self, number: u32) -> u64 {
        let block = self.blocks.get(before(&self.blocks, number));
        block.filter(|block| block.0 == number).map_or(0, |block| block.1)
    }

    /// For each of its blocks, that block and the same of `other`.
    #[inline]
    fn beside<'a>(&'a self, other: &'a IdSet<I>) -> impl Iterator<Item = (u32, u64, u64)> + 'a {
        let mut rest = other.blocks.as_slice();
        self.blocks.iter().map(move |&(number, bits)| {
            rest = &rest[before(rest, number)..];
            match rest.split_first() {
                Some((&(found, its), later)) if found == number => {
                    rest = later;
                    (number, bits, its)
                }
                _ => (number, bits, 0),
            }
        })
    }

    /// Does `other` hold all of it?
    #[inline]
    pub fn is_subset(&self, other: &IdSet<I>) -> bool {
        self.blocks.len() <= other.blocks.len()
            && self.beside(other).all(|(_, bits, its)| bits & !its == 0)
    }

    /// Does `other` hold none of it?
    #[inline]
    pub fn is_disjoint(&self, other: &IdSet<I>) -> bool {
        let (few, many) =
            if self.blocks.len() <= other.blocks.len() { (self, other) } else { (other, self) };
        few.beside(many).all(|(_, bits, its)| bits & its == 0)
    }

    /// How many ids both hold.
    #[inline]
    pub fn common(&self, other: &IdSet<I>) -> usize {
        let (few, many) =
            if self.blocks.len() <= other.blocks.len() { (self, other) } else { (other, self) };
        few.beside(many).map(|(_, bits, its)| (bits & its).count_ones() as usize).sum()
    }

    /// Puts in all of `other`.
    pub fn union_with(&mut self, other: &IdSet<I>) {
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

    /// Keeps what `other` holds too.
    pub fn intersect_with(&mut self, other: &IdSet<I>) {
        self.keep(|number, bits| bits & other.block(number));
    }

    /// Takes out all of `other`.
    pub fn difference_with(&mut self, other: &IdSet<I>) {
        self.keep(|number, bits| bits & !other.block(number));
    }

    fn keep(&mut self, of: impl Fn(u32, u64) -> u64) {
        self.blocks.retain_mut(|(number, bits)| {
            *bits = of(*number, *bits);
            *bits != 0
        });
    }
}

impl<I: From<usize>> IdSet<I>
where
    usize: From<I>,
{
    /// Is `id` there?
    #[inline]
    pub fn contains(&self, id: I) -> bool {
        let (number, bit) = place(id.into());
        self.block(number) & bit != 0
    }

    /// Puts in `id`; was it not there?
    pub fn insert(&mut self, id: I) -> bool {
        let (number, bit) = place(id.into());
        let at = before(&self.blocks, number);
        match self.blocks.get_mut(at) {
            Some((found, bits)) if *found == number => {
                let is_new = *bits & bit == 0;
                *bits |= bit;
                is_new
            }
            _ => {
                self.blocks.insert(at, (number, bit));
                true
            }
        }
    }

    /// Takes out `id`; was it there?
    pub fn remove(&mut self, id: I) -> bool {
        let (number, bit) = place(id.into());
        let at = before(&self.blocks, number);
        let Some((_, bits)) = self.blocks.get_mut(at).filter(|block| block.0 == number) else {
            return false;
        };
        let was_there = *bits & bit != 0;
        *bits &= !bit;
        if *bits == 0 {
            self.blocks.remove(at);
        }
        was_there
    }

    /// Puts in `id` or takes it out.
    pub fn set(&mut self, id: I, is_there: bool) {
        if is_there {
            self.insert(id);
        } else {
            self.remove(id);
        }
    }

    /// The ids, ascending.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.blocks.iter().flat_map(|&(number, bits)| ids(number, bits))
    }

    /// The ids that both hold, ascending.
    pub fn intersection<'a>(&'a self, other: &'a IdSet<I>) -> impl Iterator<Item = I> + 'a {
        self.beside(other).flat_map(|(number, bits, its)| ids(number, bits & its))
    }

    /// The ids that `other` does not hold, ascending.
    pub fn difference<'a>(&'a self, other: &'a IdSet<I>) -> impl Iterator<Item = I> + 'a {
        self.beside(other).flat_map(|(number, bits, its)| ids(number, bits & !its))
    }
}

/// The ids of a block.
fn ids<I: From<usize>>(number: u32, mut bits: u64) -> impl Iterator<Item = I> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(I::from(number as usize * BLOCK + at))
    })
}

impl<I: From<usize>> FromIterator<I> for IdSet<I>
where
    usize: From<I>,
{
    fn from_iter<T: IntoIterator<Item = I>>(ids: T) -> IdSet<I> {
        let mut set = IdSet::new();
        set.extend(ids);
        set
    }
}

impl<I: From<usize>> Extend<I> for IdSet<I>
where
    usize: From<I>,
{
    fn extend<T: IntoIterator<Item = I>>(&mut self, ids: T) {
        for id in ids {
            self.insert(id);
        }
    }
}

impl<I: From<usize>> From<I> for IdSet<I>
where
    usize: From<I>,
{
    /// Of one id.
    fn from(id: I) -> IdSet<I> {
        IdSet { blocks: vec![place(id.into())], ids: PhantomData }
    }
}

impl<I> Clone for IdSet<I> {
    fn clone(&self) -> IdSet<I> {
        IdSet { blocks: self.blocks.clone(), ids: PhantomData }
    }
}

impl<I> Default for IdSet<I> {
    fn default() -> IdSet<I> {
        IdSet::new()
    }
}

impl<I> PartialEq for IdSet<I> {
    fn eq(&self, other: &IdSet<I>) -> bool {
        self.blocks == other.blocks
    }
}

impl<I> Eq for IdSet<I> {}

impl<I> Hash for IdSet<I> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.blocks.hash(state);
    }
}

/// As the numbers whose digits are the blocks, the first the most significant.
impl<I> Ord for IdSet<I> {
    fn cmp(&self, other: &IdSet<I>) -> Ordering {
        let differ = self.blocks.iter().zip(&other.blocks).find(|(one, other)| one != other);
        match differ {
            Some((one, other)) if one.0 == other.0 => one.1.cmp(&other.1),
            // Whichever has the earlier block has more there.
            Some((one, other)) => other.0.cmp(&one.0),
            None => self.blocks.len().cmp(&other.blocks.len()),
        }
    }
}

impl<I> PartialOrd for IdSet<I> {
    fn partial_cmp(&self, other: &IdSet<I>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<I: From<usize> + fmt::Debug> fmt::Debug for IdSet<I>
where
    usize: From<I>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;
    use crate::fleet::ImageId;
    use fixedbitset::FixedBitSet;
    use std::collections::BTreeSet;

    fn set(numbers: &BTreeSet<usize>) -> IdSet<ImageId> {
        numbers.iter().rev().map(|&number| ImageId::from(number)).collect()
    }

    fn numbers(set: impl IntoIterator<Item = ImageId>) -> Vec<usize> {
        set.into_iter().map(ImageId::index).collect()
    }

    /// As sets of the standard library do it, and in the order of sets of bits.
    #[test]
    fn sets_are_sets() {
        let dice = &mut Dice::new(1);
        for _ in 0..500 {
            let most = *dice.pick(&[100, 400, 3_000]);
            let draw = |dice: &mut Dice| -> BTreeSet<usize> {
                (0..dice.below(40)).map(|_| dice.below(most)).collect()
            };
            let (one, other) = (draw(dice), draw(dice));
            let (a, b) = (set(&one), set(&other));
            assert_eq!(numbers(a.iter()), one.iter().copied().collect::<Vec<_>>());
            assert_eq!(a.count(), one.len());
            assert_eq!(a.is_empty(), one.is_empty());
            assert_eq!(a.is_subset(&b), one.is_subset(&other));
            assert_eq!(a.is_disjoint(&b), one.is_disjoint(&other));
            let common: BTreeSet<usize> = &one & &other;
            assert_eq!(numbers(a.intersection(&b)), common.iter().copied().collect::<Vec<_>>());
            assert_eq!(a.common(&b), common.len());
            assert_eq!(
                numbers(a.difference(&b)),
                one.difference(&other).copied().collect::<Vec<_>>()
            );
            let mut changed = a.clone();
            changed.union_with(&b);
            assert_eq!(changed, set(&(&one | &other)));
            assert!(a.is_subset(&changed) && b.is_subset(&changed));
            changed.difference_with(&b);
            assert_eq!(changed, set(&(&one - &other)));
            let mut changed = a.clone();
            changed.intersect_with(&b);
            assert_eq!(changed, set(&common));
            let bits = |numbers: &BTreeSet<usize>| {
                let mut bits = FixedBitSet::with_capacity(most);
                bits.extend(numbers.iter().copied());
                bits
            };
            assert_eq!(a.cmp(&b), bits(&one).cmp(&bits(&other)));
            for number in 0..100 {
                let id = ImageId::from(number);
                assert_eq!(a.contains(id), one.contains(&number));
                let (mut more, mut less) = (a.clone(), a.clone());
                assert_eq!(more.insert(id), !one.contains(&number));
                assert_eq!(less.remove(id), one.contains(&number));
                assert!(more.contains(id) && !less.contains(id));
            }
        }
    }
}
