//! A class of atoms, and what they pay for each other's updates.

use super::kept;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::exact::branch_price::pricing::fixed_images::{FixedImages, MOST_UPDATES};
use crate::solve::problem::{Problem, UpdateClassId};
use crate::units::{Amount, Rate};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use typed_index_collections::TiVec;

/// Atoms of a class that are looked at: docker-official has at most 79 in one.
const MOST_ATOMS: usize = 120;

/// Branches that a search has at least: with fewer, what it leaves promises too much.
const LEAST_BRANCHES: usize = 100;

/// Bits for what a class pays in all, in a search, in which so much may be added up for each of
/// [`MOST_ATOMS`] and [`MOST_UPDATES`]: 13 less than a sum may have.
const BITS: u32 = 49;

/// Atoms of one image set. Amounts are in units of 10⁻¹².
pub(super) struct Class {
    /// S(c).
    pub images: Vec<ImageId>,
    /// Its largest atoms: what others pay is left out.
    pub atoms: Vec<AtomId>,
    /// By atom: what one more copy costs at least, v(a); `None` if only one image needs them, for
    /// then they have no other copy.
    pub copy: Option<Vec<Amount>>,
    /// By atom: its updates, as bits.
    pub own: Vec<u64>,
    /// By update and atom: what the atom pays if it is in a layer with that update.
    pub due: Vec<Vec<Amount>>,
    /// What a layer costs, whatever it holds, beside its slots.
    pub fixed: Amount,
}

/// A set of atoms, and what no set that was not looked at is worth more than.
pub(super) type Promise = (Amount, Vec<usize>);

/// The classes of `problem`, in the order of their first atoms.
pub(super) fn classes(problem: &Problem) -> Vec<Class> {
    let mut places: FxHashMap<&ImageSet, usize> = FxHashMap::default();
    let mut members: Vec<Vec<AtomId>> = Vec::new();
    for (atom, entry) in problem.atoms.iter_enumerated() {
        let place = *places.entry(&entry.images).or_insert_with(|| {
            members.push(Vec::new());
            members.len() - 1
        });
        members[place].push(atom);
    }
    members.into_par_iter().map(|atoms| Class::new(problem, atoms)).collect()
}

impl Class {
    fn new(problem: &Problem, mut atoms: Vec<AtomId>) -> Class {
        atoms.sort_by_key(|&atom| (Reverse(problem.atoms[atom].bytes), atom));
        atoms.truncate(MOST_ATOMS);
        let images = &problem.atoms[atoms[0]].images;
        let pulls = problem.pulls(images);
        let per_byte = |rate| Amount::of(problem.model.per_byte(rate, pulls));
        // What the rarest updates add is left out if they are too many.
        let mut updates: Vec<UpdateClassId> =
            atoms.iter().flat_map(|&atom| problem.atoms[atom].updates.iter().copied()).collect();
        updates.sort_unstable();
        updates.dedup();
        updates.sort_by_key(|&update| (Reverse(problem.rates[update]), update));
        updates.truncate(MOST_UPDATES);
        let own = |&atom: &AtomId| {
            let has = |update| problem.atoms[atom].updates.contains(update);
            let bit = |(at, update)| u64::from(has(update)) << at;
            updates.iter().enumerate().map(bit).sum::<u64>()
        };
        let due = |&update: &UpdateClassId| {
            let rate = problem.rates[update];
            let per_update = per_byte(rate) - per_byte(Rate(0));
            atoms.iter().map(|&atom| per_update * problem.atoms[atom].bytes).collect()
        };
        let copy = |&atom: &AtomId| kept(problem, atom);
        Class {
            copy: (images.count() > 1).then(|| atoms.iter().map(copy).collect()),
            own: atoms.iter().map(own).collect(),
            due: updates.iter().map(due).collect(),
            fixed: Amount::of(problem.model.per_layer(pulls)),
            images: images.iter().collect(),
            atoms,
        }
    }

    /// What one more layer of all its images costs, at these prices of slots.
    pub fn layer_price(&self, slots: &TiVec<ImageId, Amount>) -> Amount {
        self.fixed + self.images.iter().map(|&image| slots[image]).sum::<Amount>()
    }

    /// What these atoms pay for updates of each other in one layer.
    pub fn excess(&self, atoms: &[usize]) -> Amount {
        let union = atoms.iter().fold(0, |union, &atom| union | self.own[atom]);
        atoms.iter().map(|&atom| self.due_for(atom, union)).sum()
    }

    /// What an atom pays for those of these updates that it does not have.
    pub fn due_for(&self, atom: usize, updates: u64) -> Amount {
        let mut left = updates & !self.own[atom];
        let mut sum = Amount(0);
        while left != 0 {
            sum += self.due[left.trailing_zeros() as usize][atom];
            left &= left - 1;
        }
        sum
    }

    /// Numbers that a branch of a search goes through.
    pub fn numbers(&self) -> u64 {
        (self.atoms.len() * (self.due.len() + 1)) as u64
    }

    /// Sets of atoms that are worth more than a layer of them costs, each grown around an atom by
    /// taking in the updates of another as long as that pays; so that they differ. Takes the
    /// numbers that it goes through off `work`, and ends when there are none left.
    pub fn grown(&self, more: &[Amount], price: Amount, work: &mut u64) -> Vec<Vec<usize>> {
        let mut sets = Vec::new();
        for seed in 0..more.len() {
            if *work == 0 {
                break;
            }
            sets.extend(self.grow(more, price, seed, work));
        }
        sets.sort_unstable();
        sets.dedup();
        sets
    }

    fn grow(
        &self,
        more: &[Amount],
        price: Amount,
        seed: usize,
        work: &mut u64,
    ) -> Option<Vec<usize>> {
        let worth = |updates: u64| -> Amount {
            let inside = (0..more.len()).filter(|&atom| self.own[atom] & !updates == 0);
            inside.map(|atom| (more[atom] - self.due_for(atom, updates)).max(Amount(0))).sum()
        };
        let mut updates = self.own[seed];
        let mut now = worth(updates);
        loop {
            let mut wider: Vec<u64> = self.own.iter().map(|own| own | updates).collect();
            wider.sort_unstable();
            wider.dedup();
            *work = work.saturating_sub(wider.len() as u64 * self.numbers());
            let best = wider.into_iter().map(|updates| (worth(updates), updates)).max()?;
            if best.0 <= now {
                break;
            }
            (now, updates) = best;
        }
        let pays = |&atom: &usize| {
            self.own[atom] & !updates == 0 && more[atom] > self.due_for(atom, updates)
        };
        (now > price).then(|| (0..more.len()).filter(pays).collect())
    }

    /// Sets of atoms that are worth more, at what each of them pays, than a layer of them costs,
    /// better and better ones. If there are none, there is none for certain. But a search that was
    /// cut short, when no `work` was left, has left something that is worth at most so much.
    pub fn priced(
        &self,
        more: &[Amount],
        price: Amount,
        work: &mut u64,
    ) -> (Vec<Vec<usize>>, Option<Promise>) {
        let all: Amount = more.iter().sum::<Amount>() + price;
        let bits = u128::BITS - all.0.unsigned_abs().leading_zeros();
        let shift = bits.saturating_sub(BITS);
        // What is paid is rounded up and what it costs is rounded down, so no set is worth less
        // here than it truly is.
        let up = |value: Amount| -(-value.0 >> shift) as i64;
        let down = |value: Amount| (value.min(all).0 >> shift) as i64;
        let due = |due: &Vec<Amount>| due.iter().map(|&due| down(due)).collect();
        let branches = (*work / self.numbers()) as usize + LEAST_BRANCHES;
        let mut search = FixedImages::of(
            more.iter().map(|&more| up(more)).collect(),
            self.own.clone(),
            self.due.iter().map(due).collect(),
            down(price),
            branches,
        );
        let rest = search.run();
        *work = work.saturating_sub((branches - rest) as u64 * self.numbers());
        let left = search.left.map(|(value, atoms)| (Amount(i128::from(value) << shift), atoms));
        (search.found, left)
    }
}
