//! Do the leaves cover all plans?
//!
//! Every plan answers every question with yes or no. If the leaves cover all plans, then for any
//! question that all of them have decided, those that said yes cover the plans that say yes, and
//! those that said no the others. So it does not matter which such question is looked at first:
//! leaves of a tree are taken apart until a leaf has nothing more decided, and covers what is left.

use super::leaf::{Leaf, Question};
use super::{Fault, Stop};
use rustc_hash::{FxHashMap, FxHashSet};

/// Answers that are looked at before it is given up.
const MAX_LOOKS: usize = 1_000_000_000;

/// Fails unless `leaves` can be taken apart, question by question, with nothing left over.
pub(super) fn cover_everything(leaves: &[Leaf]) -> Result<(), Stop> {
    let mut looks = 0;
    let all: Vec<usize> = (0..leaves.len()).collect();
    let mut open = vec![(all, FxHashSet::default())];
    while let Some((some, asked)) = open.pop() {
        let left =
            |at: usize| leaves[at].decided.iter().filter(|(question, _)| !asked.contains(question));
        if some.iter().any(|&at| left(at).next().is_none()) {
            continue;
        }
        looks += some.iter().map(|&at| leaves[at].decided.len()).sum::<usize>();
        if looks > MAX_LOOKS {
            return Err(Stop::TooMuch("decisions to compare", MAX_LOOKS));
        }
        let mut counts: FxHashMap<&Question, usize> = FxHashMap::default();
        for &at in &some {
            left(at).for_each(|(question, _)| *counts.entry(question).or_default() += 1);
        }
        let common = counts.into_iter().filter(|&(_, count)| count == some.len());
        let Some((question, _)) = common.min_by_key(|&(question, _)| question) else {
            return Err(Fault::Incomplete(leaves.len()).into());
        };
        let mut asked: FxHashSet<Question> = asked;
        let question = question.clone();
        asked.insert(question.clone());
        let yes = |&at: &usize| leaves[at].decided.contains(&(question.clone(), true));
        let (yes, no) = some.into_iter().partition(yes);
        open.extend([(yes, asked.clone()), (no, asked)]);
    }
    Ok(())
}
