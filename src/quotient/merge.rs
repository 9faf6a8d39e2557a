//! Legal upward merges and their d-factor.
//!
//! A legal upward merge removes a node with image set S and adds its content to nodes with image
//! sets S₁ … Sₘ, each Sⱼ ⊊ S, ∪ Sⱼ = S, disjoint where overlap is forbidden. It stores the content
//! m times, so m − 1 times more. The smallest m is the node's *d-factor*: a set-partitioning
//! (or set-cover) number, hence NP-hard in general. [`smallest_union`] finds it exactly by
//! branching on the first uncovered image while its budget lasts, and falls back on taking the
//! largest set that fits; single-image nodes are always at hand, so a merge always exists.
//!
//! Time O(candidates · d) for the greedy part, O(budget · images / 64) for the exact one.

use super::ImageSet;
use crate::fleet::{ImageId, Overlap};
use crate::units::Bytes;

/// Search steps after which [`smallest_union`] settles for the best union found.
pub const EXACT_STEPS: usize = 2_000;

/// Where the content of a removed node goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Union {
    /// Indices of the candidates used, ascending.
    pub parts: Vec<usize>,
    /// Images that get a copy in their own single-image node.
    pub singles: ImageSet,
    /// Is there proof that no union has fewer sets?
    pub exact: bool,
}

impl Union {
    /// m, the number of copies: the d-factor if the union is exact.
    pub fn copies(&self) -> usize {
        self.parts.len() + self.singles.count()
    }

    /// Bytes stored more than before by merging a node of `bytes`.
    pub fn extra_bytes(&self, bytes: Bytes) -> Bytes {
        Bytes(bytes.0 * (self.copies() as u64 - 1))
    }

    /// Is this a legal upward merge of a node with image set `target`?
    pub fn is_legal(&self, target: &ImageSet, candidates: &[&ImageSet], overlap: Overlap) -> bool {
        let mut covered = self.singles.clone();
        let mut total = self.singles.count();
        for &part in &self.parts {
            if candidates[part] == target || !candidates[part].is_subset(target) {
                return false;
            }
            covered.union_with(candidates[part]);
            total += candidates[part].count();
        }
        let disjoint = overlap == Overlap::Allow || total == covered.count();
        disjoint && covered == *target && (target.count() > 1 || self.singles.is_empty())
    }
}

/// The smallest number of sets, candidates or single images, that unite to `target`. Candidates
/// must be proper subsets of `target`, which must have at least two images. Ties go to the
/// candidates that come first.
pub fn smallest_union(
    target: &ImageSet,
    candidates: &[&ImageSet],
    overlap: Overlap,
    steps: usize,
) -> Union {
    let sizes: Vec<usize> = candidates.iter().map(|set| set.count()).collect();
    let mut order: Vec<usize> = (0..candidates.len()).filter(|&at| sizes[at] > 1).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(sizes[at]));
    let mut search = Search {
        candidates,
        sizes: &sizes,
        order: &order,
        overlap,
        steps,
        best: greedy(target, candidates, &order, overlap),
        chosen: Vec::new(),
        largest: order.first().map_or(1, |&at| sizes[at]),
    };
    if steps > 0 {
        search.extend(target);
    }
    let exact = search.steps > 0;
    let mut best = search.best;
    best.exact = exact;
    best.parts.sort_unstable();
    best
}

/// Takes the set that covers most of what is left, first come first served.
fn greedy(target: &ImageSet, candidates: &[&ImageSet], order: &[usize], overlap: Overlap) -> Union {
    let mut left = target.clone();
    let mut parts = Vec::new();
    match overlap {
        // Disjoint sets: what fits now never fits better later, so one pass does.
        Overlap::Forbid => {
            for &at in order {
                if candidates[at].is_subset(&left) {
                    left.difference_with(candidates[at]);
                    parts.push(at);
                }
            }
        }
        Overlap::Allow => loop {
            let gain = |at: usize| candidates[at].common(&left);
            let best = order.iter().copied().rev().max_by_key(|&at| gain(at));
            match best {
                Some(at) if gain(at) > 1 => {
                    left.difference_with(candidates[at]);
                    parts.push(at);
                }
                _ => break,
            }
        },
    }
    Union { parts, singles: left, exact: false }
}

/// Depth-first search for a smaller union.
struct Search<'a> {
    candidates: &'a [&'a ImageSet],
    sizes: &'a [usize],
    order: &'a [usize],
    overlap: Overlap,
    steps: usize,
    best: Union,
    chosen: Vec<usize>,
    largest: usize,
}

impl Search<'_> {
    /// Covers `left` in every useful way, beginning with its first image.
    fn extend(&mut self, left: &ImageSet) {
        self.steps = self.steps.saturating_sub(1);
        if self.steps == 0 {
            return;
        }
        let Some(first) = left.iter().next() else {
            self.record(left);
            return;
        };
        let at_least = left.count().div_ceil(self.largest);
        if self.used() + at_least >= self.best.copies() {
            return;
        }
        for &at in self.order {
            let set = self.candidates[at];
            let fits = match self.overlap {
                Overlap::Forbid => set.contains(first) && set.is_subset(left),
                Overlap::Allow => set.contains(first),
            };
            if fits {
                let mut rest = left.clone();
                rest.difference_with(set);
                self.chosen.push(at);
                self.extend(&rest);
                self.chosen.pop();
            }
        }
        // The first image in its own node; encoded as an index past the candidates.
        let mut rest = left.clone();
        rest.remove(first);
        self.chosen.push(self.sizes.len() + first.index());
        self.extend(&rest);
        self.chosen.pop();
    }

    fn used(&self) -> usize {
        self.chosen.len()
    }

    fn record(&mut self, empty: &ImageSet) {
        if self.used() >= self.best.copies() {
            return;
        }
        let mut singles = empty.clone();
        let count = self.sizes.len();
        let single = self.chosen.iter().filter(|&&at| at >= count);
        singles.extend(single.map(|at| ImageId::from(at - count)));
        let parts = self.chosen.iter().copied().filter(|&at| at < count).collect();
        self.best = Union { parts, singles, exact: false };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn set(images: &[usize]) -> ImageSet {
        images.iter().map(|&image| ImageId::from(image)).collect()
    }

    /// By definition: try every subset of the candidates; images left over are single.
    fn by_definition(target: &ImageSet, candidates: &[&ImageSet], overlap: Overlap) -> usize {
        (0u32..1 << candidates.len())
            .filter_map(|mask| {
                let chosen: Vec<_> =
                    (0..candidates.len()).filter(|at| mask >> at & 1 == 1).collect();
                let mut covered = ImageSet::new();
                let mut total = 0;
                for &at in &chosen {
                    covered.union_with(candidates[at]);
                    total += candidates[at].count();
                }
                let legal = overlap == Overlap::Allow || total == covered.count();
                legal.then(|| chosen.len() + target.count() - covered.count())
            })
            .min()
            .unwrap()
    }

    #[test]
    fn the_worked_example_needs_two_sets_for_its_top_class() {
        let (c1, c12, c2, c23) = (set(&[1]), set(&[1, 2]), set(&[2]), set(&[2, 3]));
        let candidates = [&c1, &c12, &c2, &c23];
        let all = set(&[1, 2, 3]);
        let forbid = smallest_union(&all, &candidates, Overlap::Forbid, EXACT_STEPS);
        assert_eq!(forbid.copies(), 2);
        assert!(forbid.exact && forbid.is_legal(&all, &candidates, Overlap::Forbid));
        let both = Union { parts: vec![1, 3], singles: set(&[]), exact: true };
        assert!(both.is_legal(&all, &candidates, Overlap::Allow));
        assert!(!both.is_legal(&all, &candidates, Overlap::Forbid));
    }

    #[test]
    fn a_node_that_nothing_lies_inside_of_goes_to_single_images() {
        let union = smallest_union(&set(&[2, 3]), &[], Overlap::Forbid, EXACT_STEPS);
        assert_eq!((union.copies(), union.extra_bytes(Bytes(10))), (2, Bytes(10)));
    }

    proptest! {
        /// The d-factor equals its definition, and the merge that has it is legal.
        #[test]
        fn d_factor_equals_its_definition(
            target in 3u32..256, masks in prop::collection::vec(1u32..256, 0..7), allow: bool,
        ) {
            let from_mask = |mask: u32| set(&(0..8).filter(|i| mask >> i & 1 == 1).collect::<Vec<_>>());
            let target = from_mask(if target.count_ones() < 2 { 3 } else { target });
            let sets: Vec<_> = masks.iter().map(|&mask| from_mask(mask))
                .filter(|s| s.is_subset(&target) && *s != target).collect();
            let candidates: Vec<_> = sets.iter().collect();
            let overlap = if allow { Overlap::Allow } else { Overlap::Forbid };
            let union = smallest_union(&target, &candidates, overlap, EXACT_STEPS);
            prop_assert!(union.exact);
            prop_assert!(union.is_legal(&target, &candidates, overlap));
            prop_assert_eq!(union.copies(), by_definition(&target, &candidates, overlap).max(1));
            let quick = smallest_union(&target, &candidates, overlap, 0);
            prop_assert!(quick.is_legal(&target, &candidates, overlap));
            prop_assert!(quick.copies() >= union.copies());
        }
    }
}
