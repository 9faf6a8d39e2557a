//! A bound: pairs of an image and an atom of which no layer can give two, a *fooling set*. Each
//! asks for a layer of its own.
//!
//! Two pairs can be in one layer if both images need both atoms. The largest set in which no two
//! can is an independent set, searched by swaps (*tabu search*): a pair that can be together with
//! none of the set joins, else one that can with a single one of them, which leaves and may not
//! come back for some turns.

use super::needs::Needs;
use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::stop::Stop;

/// Pairs that may be looked at, for each pair there is, and at most: about a second.
const WORK_PER_PAIR: usize = 2_000;
const MOST_WORK: usize = 300_000_000;

/// Turns for which a pair may not come back.
const AWAY: (usize, usize) = (7, 11);

/// An image and an atom that it needs.
pub(super) type Pair = (ImageId, AtomId);

/// A set in the making. Pairs are known by their positions.
struct Search<'a> {
    needs: &'a Needs,
    pairs: Vec<Pair>,
    members: Vec<usize>,
    /// By pair: with how many members it can be in one layer; a member with itself.
    meets: Vec<usize>,
    /// By pair: the turn after which it may join, which for a member never comes.
    away: Vec<usize>,
    work: usize,
}

/// A fooling set, as large as is found.
pub(super) fn largest(needs: &Needs, dice: &mut Dice, stop: &Stop) -> Vec<Pair> {
    let pairs: Vec<Pair> = (needs.atoms.iter_enumerated())
        .flat_map(|(image, atoms)| atoms.ones().map(move |atom| (image, AtomId::from(atom))))
        .collect();
    let count = pairs.len();
    let (meets, away) = (vec![0; count], vec![0; count]);
    let mut search = Search { needs, pairs, members: Vec::new(), meets, away, work: 0 };
    let most = count.saturating_mul(WORK_PER_PAIR).min(MOST_WORK);
    let mut best = Vec::new();
    let mut turn = 0;
    while search.work < most && !stop.should_stop() {
        turn += 1;
        if let Some(pair) = search.next(turn, dice) {
            search.join(pair, turn, dice);
        }
        if search.members.len() > best.len() {
            best.clone_from(&search.members);
        }
    }
    // Whatever the search did, no two of these can be in one layer.
    let mut proven: Vec<Pair> = Vec::new();
    for pair in best.into_iter().map(|at| search.pairs[at]) {
        if proven.iter().all(|&other| !meet(needs, pair, other)) {
            proven.push(pair);
        }
    }
    proven
}

/// Can one layer give both?
fn meet(needs: &Needs, (image, atom): Pair, (other, its): Pair) -> bool {
    needs.atoms[image].contains(its.index()) && needs.atoms[other].contains(atom.index())
}

impl Search<'_> {
    /// The pair that joins next, by chance one of those that meet fewest members.
    fn next(&mut self, turn: usize, dice: &mut Dice) -> Option<usize> {
        self.work += self.pairs.len();
        let mut next = None;
        let (mut least, mut equal) = (usize::MAX, 0);
        for (at, &meets) in self.meets.iter().enumerate() {
            if meets > least || self.away[at] >= turn {
                continue;
            }
            equal = if meets < least { 1 } else { equal + 1 };
            least = meets;
            if equal == 1 || dice.below(equal) == 0 {
                next = Some(at);
            }
        }
        next
    }

    /// Lets a pair join, and those that it meets leave.
    fn join(&mut self, at: usize, turn: usize, dice: &mut Dice) {
        let met = |&member: &usize| meet(self.needs, self.pairs[at], self.pairs[member]);
        let (leaving, staying) = self.members.iter().partition(|&member| met(member));
        let leaving: Vec<usize> = leaving;
        self.members = staying;
        for member in leaving {
            self.away[member] = turn + dice.between(AWAY.0, AWAY.1);
            self.count(member, false);
        }
        self.members.push(at);
        self.away[at] = usize::MAX;
        self.count(at, true);
    }

    /// Counts a member with all that it meets, or no more.
    fn count(&mut self, member: usize, joins: bool) {
        self.work += self.pairs.len();
        for (pair, meets) in self.pairs.iter().zip(&mut self.meets) {
            if meet(self.needs, *pair, self.pairs[member]) {
                *meets = if joins { *meets + 1 } else { *meets - 1 };
            }
        }
    }
}
