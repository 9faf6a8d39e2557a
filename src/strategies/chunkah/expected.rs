//! The former packing: merge the two groups that lose least, until few enough are left.
//!
//! A group's expected value is its size times its stability, the bytes expected to be reused; a
//! merge loses EV(a) + EV(b) − (size(a) + size(b)) · stability(a) · stability(b).
//!
//! Time O(n² log n), space O(n²) for n components.

use super::{Component, Group};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A merge that may be made: the greatest in the heap is the one that loses least, and of several
/// the one of the lowest numbers.
#[derive(Debug, Clone, Copy)]
struct Merge {
    loss: f64,
    first: u32,
    second: u32,
}

impl Ord for Merge {
    fn cmp(&self, other: &Merge) -> Ordering {
        let numbers = (other.first, other.second).cmp(&(self.first, self.second));
        other.loss.total_cmp(&self.loss).then(numbers)
    }
}

impl PartialOrd for Merge {
    fn partial_cmp(&self, other: &Merge) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Merge {
    fn eq(&self, other: &Merge) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Merge {}

/// At most `budget` groups of `components`.
pub(super) fn packing(components: &[Component<'_>], budget: usize) -> Vec<Group> {
    let alone = |number| Some(Group::of(vec![number], components));
    // Merged groups get new numbers; the places of those merged stay empty.
    let mut groups: Vec<Option<Group>> = (0..components.len()).map(alone).collect();
    let mut merges: Vec<Merge> = Vec::new();
    for second in 0..groups.len() {
        merges.extend(merges_with(&groups, second));
    }
    let mut merges = BinaryHeap::from(merges);
    let mut left = components.len();
    while left > budget {
        let Some(Merge { first, second, .. }) = merges.pop() else { break };
        let (first, second) = (first as usize, second as usize);
        if groups[first].is_none() || groups[second].is_none() {
            continue;
        }
        let merged = groups[first].take().zip(groups[second].take());
        groups.extend(merged.map(|(a, b)| Some(united(a, b))));
        merges.extend(merges_with(&groups, groups.len() - 1));
        left -= 1;
    }
    groups.into_iter().flatten().collect()
}

/// The merges of group `second` with each group of a lower number.
fn merges_with(groups: &[Option<Group>], second: usize) -> impl Iterator<Item = Merge> {
    let others = groups[..second].iter().enumerate();
    others.filter_map(move |(first, other)| {
        let loss = loss(other.as_ref()?, groups[second].as_ref()?);
        Some(Merge { loss, first: first as u32, second: second as u32 })
    })
}

fn united(mut a: Group, mut b: Group) -> Group {
    a.members.append(&mut b.members);
    Group { members: a.members, bytes: a.bytes + b.bytes, stability: a.stability * b.stability }
}

fn loss(a: &Group, b: &Group) -> f64 {
    let value = |group: &Group| group.bytes as f64 * group.stability;
    value(a) + value(b) - (a.bytes + b.bytes) as f64 * (a.stability * b.stability)
}
