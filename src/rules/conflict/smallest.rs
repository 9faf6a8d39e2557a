//! The smallest set of demands that cannot hold together.
//!
//! A set of demands that can hold, made as large as it can be, misses some demands, and every
//! conflict has one of these: else it would lie within what can hold. So a smallest set that has
//! one of all that were missed so far is either a conflict, and then a smallest one, or can hold;
//! then it is made as large as it can be, and what that misses is one more to meet (implicit
//! hitting sets; Ignatiev, Previti, Liffiton, Marques-Silva 2015). The first in order of these sets
//! is tried each time, so the first smallest conflict in order is found.

use super::packing::Answer;

/// Questions after which a conflict that may not be the smallest is good enough: there can be
/// exponentially many sets that hold.
const MAX_QUESTIONS: usize = 3_000;

/// Steps after which the search for one set is given up.
const MAX_STEPS: usize = 100_000;

/// A smallest conflict among demands 0 to `count`, which cannot all hold, ascending; and whether it
/// is surely a smallest. Of those it is the first in order.
pub(super) fn smallest(count: usize, holds: impl Fn(&[usize]) -> Answer) -> (Vec<usize>, bool) {
    let mut missed: Vec<Vec<usize>> = Vec::new();
    let (mut questions, mut sure) = (0, true);
    while questions < MAX_QUESTIONS {
        let Some(candidate) = first_hitting(&missed, count) else { break };
        questions += 1 + count - candidate.len();
        match holds(&candidate) {
            Answer::No => return (candidate, sure),
            answer => sure &= answer == Answer::Yes,
        }
        let mut large = candidate;
        for demand in 0..count {
            if large.contains(&demand) {
                continue;
            }
            let at = large.partition_point(|&other| other < demand);
            large.insert(at, demand);
            match holds(&large) {
                Answer::No => drop(large.remove(at)),
                answer => sure &= answer == Answer::Yes,
            }
        }
        missed.push((0..count).filter(|demand| !large.contains(demand)).collect());
    }
    // Without any one of these, the rest is not known to be a conflict.
    let mut conflict: Vec<usize> = (0..count).collect();
    for demand in (0..count).rev() {
        let rest: Vec<usize> = conflict.iter().copied().filter(|&other| other != demand).collect();
        if holds(&rest) == Answer::No {
            conflict = rest;
        }
    }
    (conflict, false)
}

/// The first in order of the smallest sets that have one of each of `sets`; `None` if that takes
/// too long to find. Sets are not empty.
pub(super) fn first_hitting(sets: &[Vec<usize>], count: usize) -> Option<Vec<usize>> {
    let mut steps = 0;
    let mut size = 0;
    while !can_hit(sets, &[], size, &mut steps) {
        size += 1;
        if steps > MAX_STEPS || size > count {
            return None;
        }
    }
    let mut chosen: Vec<usize> = Vec::new();
    for demand in 0..count {
        if chosen.len() == size {
            break;
        }
        chosen.push(demand);
        if !can_hit(sets, &chosen, size, &mut steps) {
            chosen.pop();
        }
        if steps > MAX_STEPS {
            return None;
        }
    }
    Some(chosen)
}

/// Can `chosen` be completed to a set of at most `size` that has one of each of `sets`?
fn can_hit(sets: &[Vec<usize>], chosen: &[usize], size: usize, steps: &mut usize) -> bool {
    *steps += 1;
    let open = sets.iter().find(|set| !set.iter().any(|demand| chosen.contains(demand)));
    let Some(open) = open else { return true };
    if chosen.len() >= size || *steps > MAX_STEPS {
        return false;
    }
    open.iter().any(|&demand| {
        let more = [chosen, &[demand]].concat();
        can_hit(sets, &more, size, steps)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds unless it has all of one of these.
    fn but_for(conflicts: &'static [&'static [usize]]) -> impl Fn(&[usize]) -> Answer {
        |set| {
            let has = |conflict: &&[usize]| conflict.iter().all(|demand| set.contains(demand));
            if conflicts.iter().any(has) { Answer::No } else { Answer::Yes }
        }
    }

    #[test]
    fn the_first_of_the_smallest_is_found() {
        let found = |count, conflicts| smallest(count, but_for(conflicts));
        assert_eq!(found(5, &[&[0, 1, 2], &[3, 4], &[2, 3]]), (vec![2, 3], true));
        assert_eq!(found(5, &[&[0, 1, 2], &[3, 4, 0]]), (vec![0, 1, 2], true));
        assert_eq!(found(3, &[&[0, 1], &[2]]), (vec![2], true));
        assert_eq!(found(4, &[&[0, 1, 2, 3]]), (vec![0, 1, 2, 3], true));
        assert_eq!(found(2, &[&[]]), (vec![], true));
    }

    #[test]
    fn what_is_not_known_makes_nothing_sure() {
        let holds = |set: &[usize]| match set.len() {
            3 => Answer::No,
            2 => Answer::Unknown,
            _ => Answer::Yes,
        };
        assert_eq!(smallest(3, holds), (vec![0, 1, 2], false));
    }

    /// Any 12 of 24 are too many: there are millions of sets of 11 that hold.
    #[test]
    fn a_conflict_is_found_where_there_are_too_many() {
        let holds = |set: &[usize]| if set.len() < 12 { Answer::Yes } else { Answer::No };
        let (conflict, sure) = smallest(24, holds);
        assert_eq!((conflict, sure), ((0..12).collect(), false));
    }
}
