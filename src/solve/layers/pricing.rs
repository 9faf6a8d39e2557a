//! Exact pricing: the columns of greatest profit, host by host, all in integers.
//!
//! A host is searched best first: the branch of greatest optimistic profit (`branch.rs`) proposes a column and,
//! if it was too optimistic, is divided, until no branch promises more than the best column found.

use super::branch::{Branch, Choice, Terms};
use super::column::Column;
use super::decisions::Decisions;
use super::duals::Duals;
use super::hosts::Host;
use crate::fleet::ImageId;
use crate::solve::problem::Problem;
use rayon::prelude::*;
use std::collections::BinaryHeap;

/// What a host's search has found.
#[derive(Debug, Default)]
pub(super) struct Priced {
    /// Columns of positive profit, each better than those before it.
    pub columns: Vec<(i128, Column)>,
    /// Where the search was cut short: what the branches left promise, best first. There may be better
    /// columns, or any at all.
    pub left: Vec<(i128, Column)>,
    /// Branches solved.
    pub branches: usize,
}

/// The duals to price with.
pub(super) struct Pricing<'a> {
    pub problem: &'a Problem,
    pub duals: &'a Duals,
    pub decisions: &'a Decisions,
}

/// A branch that promises more than is known; the greatest promise comes first, then the oldest.
struct Open {
    choice: Choice,
    age: usize,
    branch: Branch,
}

impl Pricing<'_> {
    /// Prices hosts, each within so many branches.
    pub fn all(&self, hosts: &[(&Host, usize)]) -> Vec<Priced> {
        hosts.par_iter().map(|&(host, branches)| self.host(host, branches)).collect()
    }

    /// The columns of greatest profit that `host` limits.
    pub fn host(&self, host: &Host, branches: usize) -> Priced {
        let mut priced = Priced::default();
        self.search(host, false, branches, &mut priced);
        if host.own {
            self.search(host, true, branches, &mut priced);
        }
        priced
    }

    /// Searches the columns that all images of the host use, or those that any of them use.
    fn search(&self, host: &Host, whole: bool, branches: usize, priced: &mut Priced) {
        let terms = Terms::new(self.problem, self.duals, self.decisions, host, whole);
        let mut open = BinaryHeap::new();
        let mut age = 0;
        let mut next = vec![terms.root(whole)];
        loop {
            for branch in next.drain(..) {
                age += 1;
                let best = priced.columns.last().map_or(0, |(profit, _)| *profit);
                let Some(choice) = terms.best(&branch, best) else { continue };
                let column = self.column(host, whole, &terms, &choice);
                if let Some(profit) = self.decisions.profit(self.problem, self.duals, &column)
                    && profit > best
                {
                    priced.columns.push((profit, column));
                }
                open.push(Open { choice, age, branch });
            }
            let best = priced.columns.last().map_or(0, |(profit, _)| *profit);
            let Some(first) = open.pop().filter(|first: &Open| first.choice.profit > best) else {
                break;
            };
            next = terms.divide(&first.branch, &first.choice);
            if age + next.len() > branches && !next.is_empty() {
                open.push(first);
                let promise = |open: Open| {
                    let column = Column {
                        atoms: terms.atoms(&open.choice),
                        images: terms.images(&open.choice),
                    };
                    (open.choice.profit, column)
                };
                priced.left.extend(open.into_sorted_vec().into_iter().rev().map(promise));
                break;
            }
        }
        priced.branches += age;
    }

    /// The column of a choice, used by all who gain by it.
    fn column(&self, host: &Host, whole: bool, terms: &Terms<'_>, choice: &Choice) -> Column {
        let atoms = terms.atoms(choice);
        if whole {
            return Column { atoms, images: host.images.clone() };
        }
        let (problem, model) = (self.problem, &self.problem.model);
        let mut able = problem.atoms[atoms[0]].images.clone();
        atoms.iter().for_each(|&atom| able.intersect_with(&problem.atoms[atom].images));
        let rate = problem.rate(&atoms);
        let bytes: u64 = atoms.iter().map(|&atom| problem.atoms[atom].bytes).sum();
        let unused = model.price(bytes, rate, 0).0;
        let gain = |image: ImageId| {
            let covered: i128 = atoms.iter().map(|&atom| self.duals.cover(atom, image)).sum();
            let used = model.price(bytes, rate, model.pulls([image])).0 - unused;
            covered - self.duals.slot[image] - used as i128
        };
        let mut images: Vec<ImageId> =
            able.ones().map(ImageId::from).filter(|&image| gain(image) > 0).collect();
        if images.is_empty() {
            images.extend(able.ones().map(ImageId::from).max_by_key(|&image| gain(image)));
        }
        Column { atoms, images }
    }
}

impl PartialEq for Open {
    fn eq(&self, other: &Open) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Open {}

impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Open) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Open {
    fn cmp(&self, other: &Open) -> std::cmp::Ordering {
        (self.choice.profit, other.age).cmp(&(other.choice.profit, self.age))
    }
}
