//! Exact pricing: the columns of greatest profit, host by host, all in integers.
//!
//! For one host the images that use a layer, and what it holds of the atoms that all images of the
//! host need, are chosen together by a maximum flow (`flow.rs`). What a flow cannot see are costs that
//! several atoms cause together: the union of updates, and pairs of an atom and an image that are worth
//! less than nothing (an image that gets an atom twice where it must not, or pulls it for more than its
//! dual). There the flow is optimistic: each atom pays its own updates and those already decided on,
//! and pairs worth less than nothing cost nothing. Where that matters to the choice, the search branches
//! on an update (paid for, or nothing that it touches) or on an image (in or out), until the flow is
//! right or its profit is too small.

use super::column::Column;
use super::decisions::{Copies, Decisions};
use super::duals::Duals;
use super::flow::Graph;
use super::hosts::Host;
use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::problem::{Problem, UpdateClassId};
use crate::units::Rate;
use fixedbitset::FixedBitSet;
use rayon::prelude::*;

/// What a host's search has found.
#[derive(Debug, Default)]
pub(super) struct Priced {
    /// Columns of positive profit, each better than those before it.
    pub columns: Vec<(i128, Column)>,
    /// Branches solved.
    pub branches: usize,
    /// Could it not be searched to the end? Then there may be better columns, or any at all.
    pub unfinished: bool,
}

/// The duals to price with.
pub(super) struct Pricing<'a> {
    pub problem: &'a Problem,
    pub duals: &'a Duals,
    pub decisions: &'a Decisions,
    /// Branches within one host after which its search ends without an answer.
    pub branches: usize,
}

/// Decisions of a branch.
#[derive(Clone)]
struct Branch {
    /// Updates that are paid for.
    paid: FixedBitSet,
    /// Updates that touch nothing in the layer.
    barred: FixedBitSet,
    /// By position in the host: in, out, or not decided.
    images: Vec<Option<bool>>,
}

/// A choice that seems to bring more than is asked for.
struct Choice {
    atoms: Vec<AtomId>,
    /// Positions in the host.
    images: Vec<usize>,
}

impl Pricing<'_> {
    /// Prices `hosts`, in their order.
    pub fn all(&self, hosts: &[Host]) -> Vec<Priced> {
        hosts.par_iter().map(|host| self.host(host)).collect()
    }

    /// The columns of greatest profit that `host` limits.
    pub fn host(&self, host: &Host) -> Priced {
        let mut priced = Priced::default();
        self.search(host, false, &mut priced);
        if host.own {
            self.search(host, true, &mut priced);
        }
        priced
    }

    /// Searches the columns that all images of the host use, or those that any of them use. The first
    /// alone count double in the rows of copies.
    fn search(&self, host: &Host, whole: bool, priced: &mut Priced) {
        let updates = self.problem.rates.len();
        let none = FixedBitSet::with_capacity(updates);
        let mut open = vec![Branch {
            paid: none.clone(),
            barred: none,
            images: vec![whole.then_some(true); host.images.len()],
        }];
        let mut branches = 0;
        while let Some(branch) = open.pop() {
            branches += 1;
            priced.branches += 1;
            if branches > self.branches {
                priced.unfinished = true;
                return;
            }
            let best = priced.columns.last().map_or(0, |(profit, _)| *profit);
            let Some(choice) = self.relax(host, whole, &branch, best) else { continue };
            let column = self.column(host, whole, &choice);
            if let Some(profit) = self.decisions.profit(self.problem, self.duals, &column)
                && profit > best
            {
                priced.columns.push((profit, column));
            }
            open.extend(self.split(host, &branch, &choice));
        }
    }

    /// The choice of greatest profit, each atom paying for itself; none if it is at most `threshold`.
    fn relax(&self, host: &Host, whole: bool, branch: &Branch, threshold: i128) -> Option<Choice> {
        let problem = self.problem;
        let free: Vec<usize> =
            (0..host.images.len()).filter(|&at| branch.images[at].is_none()).collect();
        let demand = |image: ImageId| self.duals.slot[image] + self.per_layer(image);
        let mut base = -(problem.model.per_layer(0).0 as i128);
        for (at, &image) in host.images.iter().enumerate() {
            if branch.images[at] == Some(true) {
                base -= demand(image);
            }
        }
        let paid = Rate(branch.paid.ones().map(|u| problem.rates[UpdateClassId::from(u)].0).sum());
        let pull = problem.model.prices().pull.0 > 0;
        let mut graph = Graph::default();
        let mut atoms = Vec::new();
        for &atom in &host.atoms {
            let Some(bonus) = self.bonus(host, whole, atom) else { continue };
            let entry = &problem.atoms[atom];
            let mut rate = paid;
            let mut barred = false;
            for update in &entry.updates {
                barred |= branch.barred.contains(update.index());
                if !branch.paid.contains(update.index()) {
                    rate.0 += problem.rates[*update].0;
                }
            }
            if barred {
                continue;
            }
            let bytes = i128::from(entry.bytes);
            let mut supply = bonus - bytes * problem.model.per_byte(rate, 0).0 as i128;
            let worth = |image: ImageId| {
                let cover = self.duals.cover(atom, image);
                if pull { cover - bytes * self.per_pull(rate, image) } else { cover }
            };
            for (at, &image) in host.images.iter().enumerate() {
                match branch.images[at] {
                    Some(true) => supply += worth(image),
                    Some(false) => {}
                    None => supply += worth(image).max(0),
                }
            }
            if supply > 0 {
                graph.supply.push(supply);
                graph.worth.extend(free.iter().map(|&at| worth(host.images[at]).max(0)));
                atoms.push(atom);
            }
        }
        if base + graph.supply.iter().sum::<i128>() <= threshold {
            return None;
        }
        graph.demand = free.iter().map(|&at| demand(host.images[at])).collect();
        let closure = graph.best(threshold - base)?;
        let mut images: Vec<usize> =
            (0..host.images.len()).filter(|&at| branch.images[at] == Some(true)).collect();
        images.extend(closure.images.iter().map(|&at| free[at]));
        images.sort_unstable();
        Some(Choice { atoms: closure.atoms.into_iter().map(|at| atoms[at]).collect(), images })
    }

    /// Branches on what the choice did not pay for and most depends on; none if it was right.
    fn split(&self, host: &Host, branch: &Branch, choice: &Choice) -> Vec<Branch> {
        if choice.images.is_empty() {
            return first_image(branch);
        }
        let problem = self.problem;
        let mut unpaid: Vec<(u128, usize)> = Vec::new();
        let mut touched = FixedBitSet::with_capacity(problem.rates.len());
        let mut bytes = 0;
        for &atom in &choice.atoms {
            touched.extend(problem.atoms[atom].updates.iter().map(|update| update.index()));
            bytes += u128::from(problem.atoms[atom].bytes);
        }
        for update in touched.difference(&branch.paid) {
            let free: u128 = bytes
                - (choice.atoms.iter())
                    .map(|&atom| &problem.atoms[atom])
                    .filter(|atom| atom.updates.contains(&UpdateClassId::from(update)))
                    .map(|atom| u128::from(atom.bytes))
                    .sum::<u128>();
            if free > 0 {
                unpaid.push((
                    free * u128::from(problem.rates[UpdateClassId::from(update)].0),
                    update,
                ));
            }
        }
        let pulls = choice.images.iter().map(|&at| self.pulls(host.images[at])).sum();
        let one = Rate(1);
        let per_rate = (problem.model.per_byte(one, pulls).0
            - problem.model.per_byte(Rate(0), pulls).0) as i128;
        let update = unpaid
            .into_iter()
            .max_by_key(|&(weight, update)| (weight, std::cmp::Reverse(update)))
            .map(|(weight, update)| (weight as i128 * per_rate, update))
            .filter(|&(weight, _)| weight > 0);
        let rate = problem.rate(&choice.atoms);
        let harm = |at: usize| -> i128 {
            let image = host.images[at];
            let per_pull = self.per_pull(rate, image);
            (choice.atoms.iter())
                .map(|&atom| {
                    let worth = self.duals.cover(atom, image)
                        - i128::from(problem.atoms[atom].bytes) * per_pull;
                    (-worth).max(0)
                })
                .sum()
        };
        let image = (choice.images.iter().copied())
            .filter(|&at| branch.images[at].is_none())
            .map(|at| (harm(at), at))
            .filter(|&(harm, _)| harm > 0)
            .max_by_key(|&(harm, at)| (harm, std::cmp::Reverse(at)));
        match (update, image) {
            (None, None) => Vec::new(),
            (Some((weight, update)), image) if image.is_none_or(|(harm, _)| weight >= harm) => {
                let (mut barred, mut paid) = (branch.clone(), branch.clone());
                barred.barred.insert(update);
                paid.paid.insert(update);
                vec![barred, paid]
            }
            (_, Some((_, at))) => [false, true]
                .map(|decision| {
                    let mut child = branch.clone();
                    child.images[at] = Some(decision);
                    child
                })
                .into(),
            (Some(_), None) => Vec::new(),
        }
    }

    /// The column of a choice, used by all who gain by it.
    fn column(&self, host: &Host, whole: bool, choice: &Choice) -> Column {
        let atoms = choice.atoms.clone();
        if whole {
            return Column { atoms, images: host.images.clone() };
        }
        let problem = self.problem;
        let mut able = problem.atoms[atoms[0]].images.clone();
        atoms.iter().for_each(|&atom| able.intersect_with(&problem.atoms[atom].images));
        let rate = problem.rate(&atoms);
        let bytes: i128 = atoms.iter().map(|&atom| i128::from(problem.atoms[atom].bytes)).sum();
        let gain = |image: ImageId| {
            let covered: i128 = atoms.iter().map(|&atom| self.duals.cover(atom, image)).sum();
            covered
                - self.duals.slot[image]
                - self.per_layer(image)
                - bytes * self.per_pull(rate, image)
        };
        let mut images: Vec<ImageId> =
            able.ones().map(ImageId::from).filter(|&image| gain(image) > 0).collect();
        if images.is_empty() {
            images.extend(able.ones().map(ImageId::from).max_by_key(|&image| gain(image)));
        }
        Column { atoms, images }
    }

    /// What the row of its copies pays for `atom`; none if a branch rules it out here.
    fn bonus(&self, host: &Host, whole: bool, atom: AtomId) -> Option<i128> {
        let own = whole && self.problem.atoms[atom].images.count_ones(..) == host.images.len();
        let dual = self.duals.copies[atom];
        match self.decisions.copies[atom] {
            Copies::Any if own => Some(2 * dual),
            Copies::Any | Copies::More => Some(dual),
            Copies::One => own.then_some(dual),
        }
    }

    fn pulls(&self, image: ImageId) -> u64 {
        self.problem.model.pulls([image])
    }

    /// What an image's use of a layer costs, whatever it holds.
    fn per_layer(&self, image: ImageId) -> i128 {
        let model = &self.problem.model;
        (model.per_layer(self.pulls(image)).0 - model.per_layer(0).0) as i128
    }

    /// What an image's pulls of each byte at this rate cost.
    fn per_pull(&self, rate: Rate, image: ImageId) -> i128 {
        let model = &self.problem.model;
        (model.per_byte(rate, self.pulls(image)).0 - model.per_byte(rate, 0).0) as i128
    }
}

/// A layer has an image: one branch for each that may be the first.
fn first_image(branch: &Branch) -> Vec<Branch> {
    let mut rest = branch.clone();
    let mut branches = Vec::new();
    for at in 0..branch.images.len() {
        if rest.images[at].is_none() {
            let mut first = rest.clone();
            first.images[at] = Some(true);
            branches.push(first);
            rest.images[at] = Some(false);
        }
    }
    branches
}
