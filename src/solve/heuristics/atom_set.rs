//! Atoms and what they weigh together.

use crate::id_set::IdSet;
use crate::quotient::AtomId;
use crate::solve::problem::registry;
use crate::solve::problem::{Problem, UpdateClassId};
use crate::units::{Bytes, Rate};
use fixedbitset::FixedBitSet;

/// What a layer holds.
#[derive(Debug, Clone)]
pub struct AtomSet {
    /// Its atoms, each once, in the order in which they came.
    pub atoms: Vec<AtomId>,
    /// Their bytes.
    pub bytes: Bytes,
    /// Their union rate.
    pub rate: Rate,
    /// What the prints of its atoms add up to.
    pub print: u64,
    /// The groups that its atoms are in.
    groups: FixedBitSet,
    updates: IdSet<UpdateClassId>,
}

impl AtomSet {
    /// Of `atoms`.
    pub fn of(problem: &Problem, atoms: impl IntoIterator<Item = AtomId>) -> AtomSet {
        let groups = FixedBitSet::with_capacity(problem.groups);
        let mut content = AtomSet {
            atoms: Vec::new(),
            bytes: Bytes(0),
            rate: Rate(0),
            print: 0,
            groups,
            updates: IdSet::new(),
        };
        for atom in atoms {
            let entry = &problem.atoms[atom];
            content.atoms.push(atom);
            content.bytes += entry.bytes;
            content.print = content.print.wrapping_add(registry::print(atom));
            content.groups.extend(entry.groups.iter().copied());
            for &update in &entry.updates {
                if content.updates.insert(update) {
                    content.rate.0 += problem.rates[update].0;
                }
            }
        }
        content
    }

    /// Takes in `other`, which shares no atom with it.
    pub fn absorb(&mut self, problem: &Problem, other: &AtomSet) {
        self.rate = self.rate_with(problem, other);
        self.bytes += other.bytes;
        self.print = self.print.wrapping_add(other.print);
        self.groups.union_with(&other.groups);
        self.atoms.extend_from_slice(&other.atoms);
        self.updates.union_with(&other.updates);
    }

    /// May one layer hold this and `other`, of which no atom is in both?
    #[inline]
    pub fn may_join(&self, problem: &Problem, other: &AtomSet) -> bool {
        self.bytes + other.bytes <= problem.most() && self.groups.is_disjoint(&other.groups)
    }

    /// The union rate with `other`.
    pub fn rate_with(&self, problem: &Problem, other: &AtomSet) -> Rate {
        let new = other.updates.difference(&self.updates);
        Rate(self.rate.0 + new.map(|update| problem.rates[update].0).sum::<u64>())
    }
}
