//! The former packing: merge the two groups that lose least, until few enough are left.
//!
//! A group's expected value is its size times its stability, the bytes expected to be reused; a
//! merge loses EV(a) + EV(b) − (size(a) + size(b)) · stability(a) · stability(b).
//!
//! Of each group's merges with those before it only the cheapest is kept, in a heap. When that
//! partner is gone, nothing cheaper can come in its place: the merge counts as what it was until it
//! comes up, and is looked for anew then. Time O(n²) on real images, where few come up in vain, and
//! O(n³) at worst; space O(n).

use super::{Component, Group};
use crate::stop::{Stop, Stopped};
use crate::units::Bytes;
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

/// What the loss of a merge follows from.
#[derive(Debug, Clone, Copy)]
struct Weight {
    number: u32,
    bytes: Bytes,
    stability: f64,
    value: f64,
}

impl Weight {
    fn new(number: usize, group: &Group) -> Weight {
        let Group { bytes, stability, .. } = *group;
        Weight { number: number as u32, bytes, stability, value: bytes.0 as f64 * stability }
    }
}

/// At most `budget` groups of `components`.
///
/// # Errors
/// [`Stopped`].
pub(super) fn packing(
    components: &[Component<'_>],
    budget: usize,
    stop: &Stop,
) -> Result<Vec<Group>, Stopped> {
    let alone = |number| Group::of(vec![number], components);
    // Merged groups get new numbers; the places of those merged stay empty.
    let mut groups: Vec<Option<Group>> = (0..components.len()).map(alone).map(Some).collect();
    let weights = groups.iter().flatten().enumerate();
    let mut left: Vec<Weight> = weights.map(|(number, group)| Weight::new(number, group)).collect();
    let mut merges = BinaryHeap::new();
    for second in 0..left.len() {
        stop.check()?;
        merges.extend(cheapest(&left, second, None));
    }
    while left.len() > budget {
        let Some(merge) = merges.pop() else { break };
        let place = |number: u32| left.binary_search_by_key(&number, |weight| weight.number);
        let Ok(second) = place(merge.second) else { continue };
        stop.check()?;
        let Ok(first) = place(merge.first) else {
            merges.extend(cheapest(&left, second, Some(merge)));
            continue;
        };
        left.remove(second);
        left.remove(first);
        let merged = groups[merge.first as usize].take().zip(groups[merge.second as usize].take());
        let merged = merged.map(|(a, b)| united(a, b));
        left.extend(merged.as_ref().map(|group| Weight::new(groups.len(), group)));
        groups.push(merged);
        merges.extend(cheapest(&left, left.len() - 1, None));
    }
    Ok(groups.into_iter().flatten().collect())
}

/// The cheapest merge of the group at `second` with one before it; `former` is the one that it had,
/// whose partner is gone.
fn cheapest(left: &[Weight], second: usize, former: Option<Merge>) -> Option<Merge> {
    let (previous, group) = (&left[..second], &left[second]);
    let gone = former.map_or(0, |former| former.first);
    // Where many groups are alike the next one loses as little, and nothing less is there.
    let (lower, higher) =
        previous.split_at(previous.partition_point(|weight| weight.number < gone));
    let mut best: Option<Merge> = None;
    for other in higher.iter().chain(lower) {
        let merge = Merge { loss: loss(other, group), first: other.number, second: group.number };
        if best.is_none_or(|best| merge > best) {
            best = Some(merge);
            if former.is_some_and(|former| merge.loss <= former.loss) {
                break;
            }
        }
    }
    best
}

fn united(mut a: Group, mut b: Group) -> Group {
    a.members.append(&mut b.members);
    Group { members: a.members, bytes: a.bytes + b.bytes, stability: a.stability * b.stability }
}

fn loss(a: &Weight, b: &Weight) -> f64 {
    a.value + b.value - (a.bytes + b.bytes).0 as f64 * (a.stability * b.stability)
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::testing::Dice;

    /// The cheapest of all merges, looked for each time.
    fn by_all_pairs(components: &[Component<'_>], budget: usize) -> Vec<Vec<usize>> {
        let alone = |number| (number, Group::of(vec![number], components));
        let mut groups: Vec<(usize, Group)> = (0..components.len()).map(alone).collect();
        let mut next = groups.len();
        while groups.len() > budget {
            let weights = groups.iter().map(|(number, group)| Weight::new(*number, group));
            let weights: Vec<Weight> = weights.collect();
            let previous = |at: usize| (0..at).map(move |first| (first, at));
            let pairs = (0..groups.len()).flat_map(previous);
            let merge = |(a, b): (usize, usize)| {
                let (first, second) = (weights[a], weights[b]);
                let loss = loss(&first, &second);
                (Merge { loss, first: first.number, second: second.number }, a, b)
            };
            let Some((_, a, b)) = pairs.map(merge).max_by_key(|&(merge, ..)| merge) else { break };
            let second = groups.remove(b).1;
            let first = groups.remove(a).1;
            groups.push((next, united(first, second)));
            next += 1;
        }
        groups.into_iter().map(|(_, group)| group.members).collect()
    }

    /// Also where many merges lose the same.
    #[test]
    fn merges_are_the_cheapest_of_all() {
        for seed in 0..200 {
            let dice = &mut Dice::new(seed);
            let (sizes, rates) = (dice.between(1, 30), dice.between(1, 4));
            let component = |dice: &mut Dice| Component {
                name: "",
                packages: Vec::new(),
                bytes: Bytes(10 * dice.below(sizes) as u64),
                stability: libm::exp(-(dice.below(rates) as f64) / 3.0 - 0.01),
            };
            let components: Vec<Component<'_>> =
                (0..dice.between(2, 40)).map(|_| component(dice)).collect();
            let budget = dice.between(1, 5);
            let packed = packing(&components, budget, &Stop::default()).unwrap();
            let packed: Vec<Vec<usize>> = packed.into_iter().map(|group| group.members).collect();
            assert_eq!(packed, by_all_pairs(&components, budget), "seed {seed}");
        }
    }
}
