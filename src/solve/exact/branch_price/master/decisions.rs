//! What a branch of the tree has decided, and what its duals are worth.

use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::problem::Problem;
use crate::units::Amount;
use rustc_hash::FxHashSet;
use typed_index_collections::TiVec;

/// What a branch of the tree has decided about the copies of an atom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Copies {
    /// Nothing: one layer for all images that need it, or two layers or more.
    Any,
    /// One layer, which all images that need it use.
    One,
    /// Two layers or more.
    More,
}

/// An answer to: has this atom at most so many layers? Of atoms that have two or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Which atom.
    pub atom: AtomId,
    /// So many layers.
    pub most: u32,
    /// Or has it more?
    pub kept: bool,
}

/// A branch: a part of all plans. Branches of a tree cover them all.
#[derive(Debug, Clone)]
pub struct Decisions {
    /// By atom.
    pub copies: TiVec<AtomId, Copies>,
    /// What has been decided about how many layers the atoms of two or more have.
    pub limits: Vec<Limit>,
    /// Layers that the plan has.
    pub used: Vec<Column>,
    /// Layers that the plan has not.
    pub barred: FxHashSet<Column>,
}

impl Decisions {
    /// Nothing decided.
    pub fn none(problem: &Problem) -> Decisions {
        let copies = problem.atoms.iter().map(|_| Copies::Any).collect();
        let (limits, used, barred) = (Vec::new(), Vec::new(), FxHashSet::default());
        Decisions { copies, limits, used, barred }
    }

    /// How often the row of the copies of `atom` counts `column`; `None` if that is ruled out.
    pub(crate) fn weight(&self, problem: &Problem, atom: AtomId, column: &Column) -> Option<i128> {
        match (self.copies[atom], column.owns(problem, atom)) {
            (Copies::Any, true) => Some(2),
            (Copies::Any, false) | (Copies::More, _) | (Copies::One, true) => Some(1),
            (Copies::One, false) => None,
        }
    }

    /// How much the row of the copies of `atom` asks for, and how much it allows if that is
    /// limited.
    pub(crate) fn copies_wanted(&self, atom: AtomId) -> (u32, Option<u32>) {
        let mut least = if self.copies[atom] == Copies::One { 1 } else { 2 };
        let mut most = None;
        for limit in self.limits.iter().filter(|limit| limit.atom == atom) {
            if limit.kept {
                most = Some(most.map_or(limit.most, |most: u32| most.min(limit.most)));
            } else {
                least = least.max(limit.most + 1);
            }
        }
        (least, most)
    }

    /// Is nothing known about `column` but what its atoms allow?
    pub(crate) fn is_open(&self, column: &Column) -> bool {
        !self.barred.contains(column) && !self.used.contains(column)
    }

    /// What `duals` are worth: Σ cover + Σ copies · wanted − Σ K · slot, less the profits of the
    /// layers used. A dual of copies below zero, which only a limit allows, counts as often as that
    /// allows. If no open column has a positive profit, no plan of this branch costs less (weak
    /// duality).
    pub(crate) fn value(&self, problem: &Problem, duals: &Duals) -> Amount {
        let copies: Amount = (duals.copies.iter_enumerated())
            .filter(|(_, dual)| **dual != Amount(0))
            .map(|(atom, &dual)| match self.copies_wanted(atom) {
                (_, Some(most)) if dual < Amount(0) => dual * i128::from(most),
                (least, _) => dual * i128::from(least),
            })
            .sum();
        let slots: Amount =
            duals.slot.iter().zip(&problem.caps).map(|(&dual, &cap)| dual * cap as i128).sum();
        let used: Amount =
            self.used.iter().filter_map(|column| self.profit(problem, duals, column)).sum();
        duals.covers() + copies - slots - used
    }

    /// What the rows pay for `column` beyond its cost: minus its reduced cost. None if ruled out.
    pub(crate) fn profit(
        &self,
        problem: &Problem,
        duals: &Duals,
        column: &Column,
    ) -> Option<Amount> {
        let mut profit = -column.cost(problem);
        for &atom in &column.atoms {
            profit += duals.copies[atom] * self.weight(problem, atom, column)?;
            profit += column.images.iter().map(|&image| duals.cover(atom, image)).sum::<Amount>();
        }
        Some(profit - column.images.iter().map(|&image| duals.slot[image]).sum::<Amount>())
    }

    /// Lowers duals until `column` has no profit.
    pub(crate) fn lower(&self, problem: &Problem, duals: &mut Duals, column: &Column) {
        if let Some(profit) = self.profit(problem, duals, column) {
            self.lower_by(problem, duals, column, profit);
        }
    }

    /// Lowers duals until `column` has that much less profit.
    pub(crate) fn lower_by(
        &self,
        problem: &Problem,
        duals: &mut Duals,
        column: &Column,
        mut left: Amount,
    ) {
        if left <= Amount(0) {
            return;
        }
        let pairs: Vec<_> = (column.atoms.iter())
            .flat_map(|&atom| column.images.iter().map(move |&image| (atom, image)))
            .collect();
        let paid = pairs.iter().map(|&(atom, image)| duals.cover(atom, image).max(Amount(0)));
        let share = (left.units() / paid.sum::<Amount>().units()).min(1.0);
        for &(atom, image) in &pairs {
            let cover = duals.cover_mut(atom, image);
            // One more than its share, so that rounding leaves nothing.
            let part = Amount((cover.units() * share) as i128 + 1);
            let part = part.min(*cover).min(left).max(Amount(0));
            *cover -= part;
            left -= part;
        }
        for &atom in &column.atoms {
            let weight = self.weight(problem, atom, column).unwrap_or(1);
            let most = duals.copies[atom].max(Amount(0));
            let part = Amount((left.0 + weight - 1).div_euclid(weight)).clamp(Amount(0), most);
            duals.copies[atom] -= part;
            left -= part * weight;
        }
        if left > Amount(0) {
            // Floats may leave a little; a slot is priced without end.
            duals.slot[column.images[0]] += left;
        }
    }
}
