//! Dual repair: duals are lowered until no column has a positive profit. What they are worth is
//! then a bound.
//!
//! In search of duals, a closed set is priced within a number of branches that grows where columns
//! were overlooked. In a proof, what a branch left over promises is taken for a column's profit:
//! that may lower the duals more than it must, but never too little.

use crate::solve::Control;
use crate::solve::exact::branch_price::bounding::partial_pricing::PartialPricing;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::Decisions;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::pricing::closed_sets::ClosedSet;
use crate::solve::exact::branch_price::pricing::{Priced, Pricing};
use crate::solve::problem::Problem;
use crate::units::Amount;
use std::cmp::Reverse;

/// Branches of a closed set's pricing to begin with.
const FIRST_BRANCHES: usize = 64;

/// Branches up to which a closed set's pricing is given more of them while it finds nothing.
const UNPROVEN_BRANCHES: usize = 4_096;

/// Columns of a closed set that are taken at once.
const BEST: usize = 6;

/// Branches of a closed set's pricing at most.
pub(crate) const MOST_BRANCHES: usize = 20_000;

/// Rounds of lowering in search of better duals.
const ROUNDS: usize = 10;

/// Repairs the duals of a problem, or of a part of its plans.
pub(crate) struct DualRepair<'a> {
    pub problem: &'a Problem,
    pub decisions: &'a Decisions,
    pub control: &'a Control,
    closed_sets: &'a [ClosedSet],
    /// By closed set: branches after which its pricing is given up.
    patience: Vec<usize>,
    /// How many numbers a closed set has at most.
    numbers: usize,
}

/// What a repair has done.
#[derive(Debug, Default)]
pub(crate) struct Repaired {
    /// Numbers that pricing went through: for each branch, those of its closed set.
    pub numbers: u64,
    /// The columns that had a positive profit on the way, with the places of their closed sets.
    pub columns: Vec<(usize, Column)>,
    /// Was there none left in the end?
    pub clean: bool,
    /// Was a closed set without a column not searched to the end?
    pub unfinished: bool,
}

impl<'a> DualRepair<'a> {
    pub fn new(
        problem: &'a Problem,
        decisions: &'a Decisions,
        control: &'a Control,
        closed_sets: &'a [ClosedSet],
    ) -> DualRepair<'a> {
        DualRepair {
            problem,
            decisions,
            control,
            closed_sets,
            patience: vec![FIRST_BRANCHES; closed_sets.len()],
            numbers: closed_sets.iter().map(ClosedSet::numbers).max().unwrap_or(1),
        }
    }

    /// How many closed sets there are.
    pub fn closed_sets(&self) -> usize {
        self.closed_sets.len()
    }

    /// Lowers `duals` as far as is searched.
    pub fn search(&self, duals: &mut Duals) -> Repaired {
        self.lower(duals, ROUNDS, None)
    }

    /// Prices the closed sets whose turn it is, without lowering `duals`.
    pub fn price_some(&mut self, duals: &Duals, partial_pricing: &mut PartialPricing) -> Repaired {
        let closed_sets = partial_pricing.next_round();
        let (priced, numbers) = self.price(duals, &closed_sets, 0);
        for (&at, closed) in closed_sets.iter().zip(&priced) {
            let patience = &mut self.patience[at];
            if closed.columns.is_empty() && closed.left.is_some() {
                *patience = (*patience * 4).min(UNPROVEN_BRANCHES.max(*patience));
            } else if closed.branches * 4 < *patience {
                *patience = (*patience / 2).max(FIRST_BRANCHES);
            }
            partial_pricing.rest(at, !closed.columns.is_empty(), *patience);
        }
        Repaired { numbers, columns: best(&closed_sets, priced), ..Repaired::default() }
    }

    /// Lowers `duals` until no closed set can have a column of positive profit, unless it is
    /// stopped. Closed sets are priced within so many branches.
    pub fn prove(&self, duals: &mut Duals, branches: usize) -> Repaired {
        self.lower(duals, usize::MAX, Some(branches))
    }

    /// Takes more time for the closed sets of `columns` that have a positive profit at `duals`,
    /// where none was found.
    pub fn learn(&mut self, duals: &Duals, columns: &[(usize, Column)]) {
        for (closed, column) in columns {
            let profit = self.decisions.profit(self.problem, duals, column);
            if profit.is_some_and(|profit| profit > Amount(0)) {
                self.patience[*closed] = (self.patience[*closed] * 2).min(MOST_BRANCHES);
            }
        }
    }

    /// Takes more time for all closed sets; says whether it can.
    pub fn be_patient(&mut self) -> bool {
        let can = self.patience.iter().any(|&branches| branches < MOST_BRANCHES);
        self.patience
            .iter_mut()
            .for_each(|branches| *branches = (*branches * 4).min(MOST_BRANCHES));
        can
    }

    /// Prices the closed sets at these places, each within its own number of branches or `branches`
    /// if that is more. Also says how many numbers that took.
    fn price(&self, duals: &Duals, places: &[usize], branches: usize) -> (Vec<Priced>, u64) {
        let DualRepair { problem, decisions, numbers, .. } = *self;
        let closed_sets: Vec<(&ClosedSet, usize)> = places
            .iter()
            .map(|&at| (&self.closed_sets[at], self.patience[at].max(branches)))
            .collect();
        let priced = Pricing { problem, duals, decisions, numbers }.all(&closed_sets);
        let numbers = closed_sets
            .iter()
            .zip(&priced)
            .map(|((closed, _), priced)| priced.branches * closed.numbers());
        let numbers = numbers.sum::<usize>() as u64;
        (priced, numbers)
    }

    fn lower(&self, duals: &mut Duals, rounds: usize, proof: Option<usize>) -> Repaired {
        let (problem, decisions) = (self.problem, self.decisions);
        let mut lowered = Repaired::default();
        let mut closed_sets: Vec<usize> = (0..self.closed_sets.len()).collect();
        for _ in 0..rounds {
            if self.control.should_stop() {
                break;
            }
            let (priced, numbers) = self.price(duals, &closed_sets, proof.unwrap_or(0));
            lowered.numbers += numbers;
            let mut promises = Vec::new();
            for closed in priced.iter().filter(|closed| closed.columns.is_empty()) {
                lowered.unfinished |= closed.left.is_some();
                promises.extend(closed.left.clone().filter(|_| proof.is_some()));
            }
            // Lower duals make no column better: a closed set that has none of positive profit will
            // have none.
            let mut dirty = (priced.iter()).map(|closed| {
                !closed.columns.is_empty() || proof.is_some() && closed.left.is_some()
            });
            let places = closed_sets.clone();
            closed_sets.retain(|_| dirty.next() == Some(true));
            let columns = best(&places, priced);
            if closed_sets.is_empty() {
                lowered.clean = true;
                break;
            }
            for (_, column) in &columns {
                decisions.lower(problem, duals, column);
            }
            for (promise, choice) in promises {
                decisions.lower_by(problem, duals, &choice, promise);
            }
            lowered.columns.extend(columns);
        }
        lowered
    }
}

/// The columns of positive profit, greatest first, with the places of their closed sets.
fn best(places: &[usize], priced: Vec<Priced>) -> Vec<(usize, Column)> {
    let mut columns: Vec<(Amount, Column, usize)> = (places.iter().zip(priced))
        .flat_map(|(&place, closed)| {
            let mut columns = closed.columns;
            columns.sort_by_key(|(profit, _)| Reverse(*profit));
            let best = columns.into_iter().take(BEST);
            best.map(move |(profit, column)| (profit, column, place))
        })
        .collect();
    columns.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| (&a.1, a.2).cmp(&(&b.1, b.2))));
    columns.dedup_by(|a, b| a.1 == b.1);
    columns.into_iter().map(|(_, column, place)| (place, column)).collect()
}
