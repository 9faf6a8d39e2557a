//! Lowering duals until no column has a positive profit: what they are worth is then a bound.
//!
//! In search of duals, a host is priced within a number of branches that grows where columns were
//! overlooked. In a proof, what a branch left over promises is taken for a column's profit: that
//! may lower the duals more than it must, but never too little.

use crate::solve::Control;
use crate::solve::exact::branch_price::bounding::partial_pricing::Turns;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::Decisions;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::pricing::closed_sets::Host;
use crate::solve::exact::branch_price::pricing::{Priced, Pricing};
use crate::solve::problem::Problem;
use std::cmp::Reverse;

/// Branches of a host's pricing to begin with.
const FEW: usize = 64;

/// Branches up to which a host's pricing is given more of them while it finds nothing.
const PATIENT: usize = 4_096;

/// Columns of a host that are taken at once.
const BEST: usize = 6;

/// Branches of a host's pricing at most.
pub(crate) const MANY: usize = 20_000;

/// Rounds of lowering in search of better duals.
const ROUNDS: usize = 10;

/// What there is to price.
pub(crate) struct Lowering<'a> {
    pub problem: &'a Problem,
    pub decisions: &'a Decisions,
    pub control: &'a Control,
    hosts: &'a [Host],
    /// By host: branches after which its pricing is given up.
    patience: Vec<usize>,
    /// How many numbers a host has at most.
    numbers: usize,
}

/// What lowering has done.
#[derive(Debug, Default)]
pub(crate) struct Lowered {
    /// Numbers that pricing went through: for each branch, those of its host.
    pub numbers: u64,
    /// The columns that had a positive profit on the way, with the places of their hosts.
    pub columns: Vec<(usize, Column)>,
    /// Was there none left in the end?
    pub clean: bool,
    /// Was a host without a column not searched to the end?
    pub unfinished: bool,
}

impl<'a> Lowering<'a> {
    pub fn new(
        problem: &'a Problem,
        decisions: &'a Decisions,
        control: &'a Control,
        hosts: &'a [Host],
    ) -> Lowering<'a> {
        Lowering {
            problem,
            decisions,
            control,
            hosts,
            patience: vec![FEW; hosts.len()],
            numbers: hosts.iter().map(Host::numbers).max().unwrap_or(1),
        }
    }

    /// How many hosts there are.
    pub fn hosts(&self) -> usize {
        self.hosts.len()
    }

    /// Lowers `duals` as far as is searched.
    pub fn search(&self, duals: &mut Duals) -> Lowered {
        self.lower(duals, ROUNDS, None)
    }

    /// Prices the hosts whose turn it is, without lowering `duals`.
    pub fn price_some(&mut self, duals: &Duals, turns: &mut Turns) -> Lowered {
        let hosts = turns.next_round();
        let (priced, numbers) = self.price(duals, &hosts, 0);
        for (&at, host) in hosts.iter().zip(&priced) {
            let patience = &mut self.patience[at];
            if host.columns.is_empty() && host.left.is_some() {
                *patience = (*patience * 4).min(PATIENT.max(*patience));
            } else if host.branches * 4 < *patience {
                *patience = (*patience / 2).max(FEW);
            }
            turns.rest(at, !host.columns.is_empty(), *patience);
        }
        Lowered { numbers, columns: best(&hosts, priced), ..Lowered::default() }
    }

    /// Lowers `duals` until no host can have a column of positive profit, unless it is stopped.
    /// Hosts are priced within so many branches.
    pub fn prove(&self, duals: &mut Duals, branches: usize) -> Lowered {
        self.lower(duals, usize::MAX, Some(branches))
    }

    /// Takes more time for the hosts of `columns` that have a positive profit at `duals`, where
    /// none was found.
    pub fn learn(&mut self, duals: &Duals, columns: &[(usize, Column)]) {
        for (host, column) in columns {
            let profit = self.decisions.profit(self.problem, duals, column);
            if profit.is_some_and(|profit| profit > 0) {
                self.patience[*host] = (self.patience[*host] * 2).min(MANY);
            }
        }
    }

    /// Takes more time for all hosts; says whether it can.
    pub fn be_patient(&mut self) -> bool {
        let can = self.patience.iter().any(|&branches| branches < MANY);
        self.patience.iter_mut().for_each(|branches| *branches = (*branches * 4).min(MANY));
        can
    }

    /// Prices the hosts at these places, each within its own number of branches or `branches` if
    /// that is more. Also says how many numbers that took.
    fn price(&self, duals: &Duals, places: &[usize], branches: usize) -> (Vec<Priced>, u64) {
        let Lowering { problem, decisions, numbers, .. } = *self;
        let hosts: Vec<(&Host, usize)> =
            places.iter().map(|&at| (&self.hosts[at], self.patience[at].max(branches))).collect();
        let priced = Pricing { problem, duals, decisions, numbers }.all(&hosts);
        let numbers =
            hosts.iter().zip(&priced).map(|((host, _), priced)| priced.branches * host.numbers());
        let numbers = numbers.sum::<usize>() as u64;
        (priced, numbers)
    }

    fn lower(&self, duals: &mut Duals, rounds: usize, proof: Option<usize>) -> Lowered {
        let (problem, decisions) = (self.problem, self.decisions);
        let mut lowered = Lowered::default();
        let mut hosts: Vec<usize> = (0..self.hosts.len()).collect();
        for _ in 0..rounds {
            if self.control.should_stop() {
                break;
            }
            let (priced, numbers) = self.price(duals, &hosts, proof.unwrap_or(0));
            lowered.numbers += numbers;
            let mut promises = Vec::new();
            for host in priced.iter().filter(|host| host.columns.is_empty()) {
                lowered.unfinished |= host.left.is_some();
                promises.extend(host.left.clone().filter(|_| proof.is_some()));
            }
            // Lower duals make no column better: a host that has none of positive profit will have
            // none.
            let mut dirty = (priced.iter())
                .map(|host| !host.columns.is_empty() || proof.is_some() && host.left.is_some());
            let places = hosts.clone();
            hosts.retain(|_| dirty.next() == Some(true));
            let columns = best(&places, priced);
            if hosts.is_empty() {
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

/// The columns of positive profit, greatest first, with the places of their hosts.
fn best(places: &[usize], priced: Vec<Priced>) -> Vec<(usize, Column)> {
    let mut columns: Vec<(i128, Column, usize)> = (places.iter().zip(priced))
        .flat_map(|(&place, host)| {
            let mut columns = host.columns;
            columns.sort_by_key(|(profit, _)| Reverse(*profit));
            let best = columns.into_iter().take(BEST);
            best.map(move |(profit, column)| (profit, column, place))
        })
        .collect();
    columns.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| (&a.1, a.2).cmp(&(&b.1, b.2))));
    columns.dedup_by(|a, b| a.1 == b.1);
    columns.into_iter().map(|(_, column, place)| (place, column)).collect()
}
