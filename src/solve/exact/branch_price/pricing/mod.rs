//! Exact pricing: the columns of greatest profit, closed set by closed set, all in integers.
//!
//! A closed set is searched best first: the branch of greatest optimistic profit (`branch.rs`)
//! proposes a column and, if it was too optimistic, is divided, until no branch promises more than
//! twice what the best column found is worth. Where its images are given, a layer is searched by
//! its updates (`fixed_images.rs`); where its content is, nothing is left to search.

pub(crate) mod branch;
pub(crate) mod closed_sets;
pub(crate) mod enumeration;
pub(crate) mod fixed_images;
pub(crate) mod max_closure;
pub(crate) mod scaled;

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::Decisions;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::pricing::branch::{Branch, Choice};
use crate::solve::exact::branch_price::pricing::closed_sets::ClosedSet;
use crate::solve::exact::branch_price::pricing::fixed_images::{FixedImages, MOST_UPDATES};
use crate::solve::exact::branch_price::pricing::scaled::{Scaled, Unit};
use crate::solve::problem::Problem;
use crate::units::Amount;
use rayon::prelude::*;
use std::collections::BinaryHeap;

/// Images up to which each set of them is searched by itself.
const FEW_IMAGES: usize = 2;

/// Columns of given images that are proposed: the last, each better than those before it.
const LAST_FOUND: usize = 4;

/// Branches of a search of given images that take about as long as one of any images.
const FIXED_IMAGES_BRANCHES: usize = 32;

/// What a closed set's search has found.
#[derive(Debug, Default)]
pub(crate) struct Priced {
    /// Columns of positive profit: one worth at least half of what any may be, if nothing is left,
    /// and others that came close to the best known.
    pub columns: Vec<(Amount, Column)>,
    /// What the best branch left promises: where the search was cut short, there may be better
    /// columns, or any at all. Of use only where no column was found.
    pub left: Option<(Amount, Column)>,
    /// Branches solved.
    pub branches: usize,
}

impl Priced {
    /// Takes note of what a branch promises.
    fn promise(&mut self, profit: Amount, column: Column) {
        if self.left.as_ref().is_none_or(|(most, _)| profit > *most) {
            self.left = Some((profit, column));
        }
    }
}

/// The duals to price with.
pub(crate) struct Pricing<'a> {
    pub problem: &'a Problem,
    pub duals: &'a Duals,
    pub decisions: &'a Decisions,
    /// How many numbers a closed set has at most.
    pub numbers: usize,
}

/// A branch that promises more than is known; the greatest promise comes first, then the oldest.
struct Open {
    choice: Choice,
    age: usize,
    branch: Branch,
}

impl Pricing<'_> {
    /// Prices closed sets, each within so many branches.
    pub fn all(&self, closed_sets: &[(&ClosedSet, usize)]) -> Vec<Priced> {
        let unit = Unit::new(self.duals, self.numbers);
        closed_sets
            .par_iter()
            .map(|&(closed, branches)| self.closed(closed, branches, unit))
            .collect()
    }

    /// Columns of great profit that `closed` limits.
    fn closed(&self, closed: &ClosedSet, branches: usize, unit: Unit) -> Priced {
        let mut priced = Priced::default();
        if closed.fixed {
            self.known(closed, &mut priced);
            return priced;
        }
        self.search(closed, false, branches, unit, &mut priced);
        if closed.own {
            self.search(closed, true, branches, unit, &mut priced);
        }
        priced
    }

    /// The best columns of what the closed set holds: images gain by it each for themselves.
    fn known(&self, closed: &ClosedSet, priced: &mut Priced) {
        let cost = |images: &[ImageId]| {
            Column { atoms: closed.atoms.clone(), images: images.to_vec() }.cost(self.problem)
        };
        let unused = cost(&[]);
        let gain = |&image: &ImageId| {
            let covered = closed.atoms.iter().map(|&atom| self.duals.cover(atom, image));
            covered.sum::<Amount>() - self.duals.slot[image] - (cost(&[image]) - unused)
        };
        let mut images: Vec<ImageId> =
            closed.images.iter().copied().filter(|image| gain(image) > Amount(0)).collect();
        if images.is_empty() {
            images.extend(closed.images.iter().copied().max_by_key(gain));
        }
        let all = closed.own && images != closed.images;
        for images in [images].into_iter().chain(all.then(|| closed.images.clone())) {
            let column = Column { atoms: closed.atoms.clone(), images };
            if let Some(profit) = self.decisions.profit(self.problem, self.duals, &column)
                && profit > Amount(0)
            {
                priced.columns.push((profit, column));
            }
        }
        priced.branches += 1;
    }

    /// Searches the columns that all images of the closed set use, or those that any of them use.
    fn search(
        &self,
        closed: &ClosedSet,
        whole: bool,
        branches: usize,
        unit: Unit,
        priced: &mut Priced,
    ) {
        let scaled = Scaled::new(self.problem, self.duals, self.decisions, closed, unit, whole);
        if scaled.updates() <= MOST_UPDATES && (whole || scaled.images() <= FEW_IMAGES) {
            return self.by_images(closed, &scaled, branches, priced);
        }
        let mut open = BinaryHeap::new();
        let mut age = 0;
        let mut next = vec![Branch::root(&scaled)];
        let best = |priced: &Priced| {
            priced.columns.iter().map(|(profit, _)| *profit).max().unwrap_or_default()
        };
        loop {
            for branch in next.drain(..) {
                age += 1;
                let least = unit.coarse(best(priced));
                let Some(choice) = branch.best(&scaled, least) else { continue };
                if scaled.value(&choice.atoms) > least / 4 {
                    let column = self.column(closed, &scaled, &choice.atoms);
                    if let Some(profit) = self.decisions.profit(self.problem, self.duals, &column)
                        && profit > best(priced) / 4
                        && !priced.columns.iter().any(|(_, known)| *known == column)
                    {
                        priced.columns.push((profit, column));
                    }
                }
                open.push(Open { choice, age, branch });
            }
            // A column that is worth half of what there may be is enough for now.
            let enough = unit.coarse(best(priced) * 2);
            let Some(first) = open.pop().filter(|first: &Open| first.choice.profit > enough) else {
                break;
            };
            next = first.branch.divide(&scaled, &first.choice);
            if age + next.len() > branches || next.is_empty() {
                // It promises most, since the heap had nothing better.
                let choice = &first.choice;
                let mut images: Vec<ImageId> =
                    choice.images.iter().map(|&image| closed.images[image]).collect();
                if images.is_empty() {
                    images.clone_from(&closed.images);
                }
                let atoms = choice.atoms.iter().map(|&atom| scaled.id(atom)).collect();
                priced.promise(unit.fine(choice.profit), Column { atoms, images });
                break;
            }
        }
        priced.branches += age;
    }

    /// Searches the columns that all images of the closed set use or, where there are few, each set
    /// of its images.
    fn by_images(
        &self,
        closed: &ClosedSet,
        scaled: &Scaled<'_>,
        branches: usize,
        priced: &mut Priced,
    ) {
        let all = (1 << scaled.images().min(FEW_IMAGES)) - 1;
        let mut left = branches * FIXED_IMAGES_BRANCHES;
        for set in if scaled.whole { all..all + 1 } else { 1..all + 1 } {
            let images: Vec<usize> = (0..scaled.images())
                .filter(|&image| scaled.whole || set >> image & 1 == 1)
                .collect();
            let best = priced.columns.iter().map(|(profit, _)| *profit).max().unwrap_or_default();
            let mut search = FixedImages::new(scaled, &images, scaled.unit.coarse(best), left);
            left = search.run();
            let images: Vec<ImageId> =
                images.into_iter().map(|image| closed.images[image]).collect();
            for atoms in search.found.iter().rev().take(LAST_FOUND).rev() {
                let column = self.column(closed, scaled, atoms);
                if let Some(profit) = self.decisions.profit(self.problem, self.duals, &column)
                    && profit > Amount(0)
                    && !priced.columns.iter().any(|(_, known)| *known == column)
                {
                    priced.columns.push((profit, column));
                }
            }
            // What rounding makes of a column that has no profit is a promise too.
            let promises = search.found.pop().map(|atoms| (search.best, atoms));
            for (profit, atoms) in promises.into_iter().chain(search.left) {
                let atoms = atoms.into_iter().map(|atom| scaled.id(atom)).collect();
                priced.promise(scaled.unit.fine(profit), Column { atoms, images: images.clone() });
            }
        }
        priced.branches += 1 + (branches * FIXED_IMAGES_BRANCHES - left) / FIXED_IMAGES_BRANCHES;
    }

    /// The column of a choice, used by all who gain by it.
    fn column(&self, closed: &ClosedSet, scaled: &Scaled<'_>, choice: &[usize]) -> Column {
        let mut atoms: Vec<AtomId> = choice.iter().map(|&atom| scaled.id(atom)).collect();
        atoms.sort_unstable();
        if scaled.whole {
            return Column { atoms, images: closed.images.clone() };
        }
        let (problem, model) = (self.problem, &self.problem.model);
        let mut able = problem.atoms[atoms[0]].images.clone();
        atoms.iter().for_each(|&atom| able.intersect_with(&problem.atoms[atom].images));
        let rate = problem.rate(&atoms);
        let bytes = atoms.iter().map(|&atom| problem.atoms[atom].bytes).sum();
        let unused = Amount::of(model.price(bytes, rate, 0));
        let gain = |image: ImageId| {
            let covered: Amount = atoms.iter().map(|&atom| self.duals.cover(atom, image)).sum();
            let used = Amount::of(model.price(bytes, rate, model.pulls([image]))) - unused;
            covered - self.duals.slot[image] - used
        };
        let mut images: Vec<ImageId> =
            able.iter().filter(|&image| gain(image) > Amount(0)).collect();
        if images.is_empty() {
            images.extend(able.iter().max_by_key(|&image| gain(image)));
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

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::fleet::{Fleet, Overlap};
    use crate::plan::PlanOptions;
    use crate::quotient::Quotient;
    use crate::solve::exact::branch_price::master::decisions::Copies;
    use crate::solve::exact::branch_price::pricing::{closed_sets, enumeration};
    use crate::stop::Stop;
    use crate::testing::{Dice, FleetShape, random_fleet};

    /// Duals around what atoms and layers cost, so that columns just pay for themselves or just do
    /// not.
    fn random_duals(problem: &Problem, dice: &mut Dice) -> Duals {
        let mut duals = Duals::zero(problem);
        let mut share = |of: Amount| of * dice.between(0, 200) as i128 / 100;
        for (id, atom) in problem.atoms.iter_enumerated() {
            let copy = Amount::of(problem.model.of_bytes(atom.bytes, atom.rate, 1)) + Amount(1_000);
            let users = atom.images.count() as i128;
            duals.copies[id] = share(copy) / 2;
            for image in atom.images.iter() {
                let sign =
                    if problem.overlap == Overlap::Forbid && copy.0 % 3 == 0 { -1 } else { 1 };
                *duals.cover_mut(id, image) = share(copy) * sign / users;
            }
        }
        let layer = Amount::of(problem.model.per_layer(1)) + Amount(20_000_000_000_000);
        duals.slot.iter_mut().for_each(|slot| *slot = share(layer));
        duals
    }

    /// Against all columns there are: none is overlooked, and what is left is worth what it
    /// promises.
    #[test]
    fn no_column_is_worth_more_than_what_is_found_or_promised() {
        let (mut found, mut none, mut left) = (0, 0, 0);
        for seed in 0..1_000 {
            let fleet = random_fleet(seed, &FleetShape::rich(4, 7, 5));
            let fleet = Fleet::parse(fleet.to_string().as_bytes()).unwrap();
            let quotient = Quotient::new(&fleet);
            let problem = Problem::new(&fleet, &quotient, &PlanOptions::of(&fleet)).unwrap();
            let all = enumeration::all(&problem, 100_000).unwrap();
            let (closed_sets, dice) = (
                closed_sets::all(&problem, 1_000, &Stop::default()).unwrap(),
                &mut Dice::new(seed),
            );
            let mut duals = random_duals(&problem, dice);
            let mut decisions = Decisions::none(&problem);
            for (atom, copies) in decisions.copies.iter_mut_enumerated().filter(|_| seed % 2 == 1) {
                *copies = *dice.pick(&[Copies::Any, Copies::One, Copies::More]);
                // Where the number of layers is limited it may cost something to be one of them.
                if *copies != Copies::Any && dice.percent(30) {
                    duals.copies[atom] = -duals.copies[atom];
                }
            }
            let numbers = closed_sets.iter().map(ClosedSet::numbers).max().unwrap_or(1);
            let branches = *dice.pick(&[1, 4, 1_000]);
            let closed_sets: Vec<(&ClosedSet, usize)> =
                closed_sets.iter().map(|closed| (closed, branches)).collect();
            let pricing =
                Pricing { problem: &problem, duals: &duals, decisions: &decisions, numbers };
            let priced = pricing.all(&closed_sets);
            for ((closed, _), priced) in closed_sets.iter().zip(priced) {
                let mut best = Amount(0);
                for (profit, column) in &priced.columns {
                    assert!(*profit > Amount(0), "{seed}");
                    assert_eq!(decisions.profit(&problem, &duals, column), Some(*profit), "{seed}");
                    best = best.max(*profit);
                }
                let most = (all.iter())
                    .filter(|column| column.atoms.iter().all(|atom| closed.atoms.contains(atom)))
                    .filter(|column| {
                        column.images.iter().all(|image| closed.images.contains(image))
                    })
                    .filter_map(|column| decisions.profit(&problem, &duals, column))
                    .max()
                    .unwrap_or_default();
                let promised = priced.left.map_or(Amount(0), |(promise, _)| promise);
                // Each number is rounded by less than a unit.
                let rounding = Unit::new(&duals, numbers).fine(numbers as i64);
                assert!(
                    most <= promised.max(best * 2) + rounding,
                    "{seed}: {most:?} {best:?} {promised:?}"
                );
                match (best > Amount(0), promised > Amount(0)) {
                    (true, _) => found += 1,
                    (false, true) => left += 1,
                    (false, false) => none += 1,
                }
            }
        }
        assert!(found > 500 && none > 500 && left > 20, "{found} {none} {left}");
    }
}
