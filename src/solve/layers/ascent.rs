//! Column generation, stabilised: the bound climbs from a centre, within a box that grows where the
//! columns are to be trusted and shrinks where they are not.
//!
//! Plain column generation jumps between extreme duals for hundreds of rounds. Here each round solves
//! the dual of the master inside a box around the best duals so far, and prices the solution. Columns
//! of positive profit are added and the duals lowered until there are none, which gives duals that
//! prove what they are worth. If that is a fair part more than the centre, they are the next centre.
//!
//! Searching, a host is not always priced to the end, so that a centre can turn out too high; it is
//! lowered when a column says so. In the end hosts are priced to the end, which proves the duals.

use super::column::Column;
use super::decisions::{Copies, Decisions};
use super::duals::Duals;
use super::hosts::Host;
use super::master::{Master, Point};
use super::pricing::{Priced, Pricing};
use crate::quotient::images_of;
use crate::solve::highs::Ended;
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::Cost;

/// Branches of a host's pricing to begin with. They double when a centre turns out too high.
const FEW: usize = 8;

/// Branches of a host's pricing to prove a bound on the way.
const SOME: usize = 5_000;

/// Branches of a host's pricing when nothing else is left to do.
const MANY: usize = 20_000;

/// Besides the solution, points on the way to it from the centre are priced: the columns nearer to the
/// centre matter more, and one of the points may be the better next centre.
const STEPS: &[f64] = &[0.7, 0.4, 0.2, 0.1];

/// The same where pricing is slow.
const FEW_STEPS: &[f64] = &[0.5];

/// Branches of pricing that take about as long as an iteration of the simplex method.
const BRANCHES_PER_ITERATION: usize = 64;

/// Rounds of lowering duals in search of a better centre.
const LOWERINGS: usize = 10;

/// The least radius of the box: below, it would close in on duals that are not the best.
const LEAST_RADIUS: f64 = 0.3;

/// Rounds without promise of more after which this is the top, whatever columns there may be.
const LEVEL: usize = 25;

/// How an ascent ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    /// The master is solved.
    Top,
    /// The bound is as high as is wanted.
    Enough,
    /// A limit, a request to stop, or numbers that floats cannot tell apart.
    Limit,
}

/// What an ascent leaves behind.
pub(super) struct Ascent {
    pub reached: Reached,
    /// The best duals that are proven.
    pub duals: Duals,
    /// One per column of the master: its value at the last solve.
    pub values: Vec<f64>,
}

/// Where to climb and when to stop.
pub(super) struct Climb<'a> {
    pub problem: &'a Problem,
    pub hosts: &'a [Host],
    pub decisions: &'a Decisions,
    pub control: &'a Control,
    /// Simplex iterations left, over all climbs; pricing counts too.
    pub work: &'a mut u64,
    /// The value that is enough.
    pub enough: i128,
    /// Duals that are proven already.
    pub proven: Duals,
    /// Are these all plans, so that what is proven on the way can be told?
    pub all: bool,
}

impl Climb<'_> {
    /// Climbs from what is proven, adding columns to `master`.
    pub fn run(&mut self, master: &mut Master<'_>) -> Result<Ascent, SolveError> {
        let (problem, decisions) = (self.problem, self.decisions);
        let scale = master.floating(&scales(problem, decisions));
        // Below the tolerances of HiGHS a box is none.
        let scale: Vec<f64> = scale.into_iter().map(|scale| scale.max(1e-3)).collect();
        let least = master.least();
        let mut ascent =
            Ascent { reached: Reached::Limit, duals: self.proven.clone(), values: Vec::new() };
        let (mut radius, mut branches, mut level) = (1.0, FEW, 0);
        let mut height = decisions.value(problem, &ascent.duals);
        let mut told = height;
        while *self.work > 0 && !self.control.should_stop() {
            let middle = master.floating(&ascent.duals);
            let Point { duals, columns, iterations, ended } =
                master.solve(&middle, &scale, radius, *self.work, self.control.remaining())?;
            *self.work = self.work.saturating_sub(iterations.max(1));
            if ended == Ended::Infeasible && radius < 1e6 {
                // The centre is feasible but for rounding.
                radius *= 2.0;
                continue;
            }
            let Some(mut point) = master.exact(&duals).filter(|_| ended == Ended::Optimal) else {
                break;
            };
            ascent.values = columns;
            let promised = decisions.value(problem, &point);
            let at_wall = (duals.iter().zip(&middle).zip(scale.iter().zip(&least))).any(
                |((&dual, &middle), (&scale, &least))| {
                    let reach = radius * scale * (1.0 - 1e-9);
                    dual >= middle + reach || (dual <= middle - reach && dual > least)
                },
            );
            let mut lowered = self.lower(&mut point, LOWERINGS, branches);
            while lowered.columns.is_empty() && lowered.unfinished && !at_wall && branches < MANY {
                branches *= 4;
                lowered = self.lower(&mut point, LOWERINGS, branches);
            }
            let found = !lowered.columns.is_empty();
            let mut reached = lowered.clean.then(|| decisions.value(problem, &point));
            let steps = match (found, lowered.unfinished) {
                (false, _) => &[][..],
                (true, false) => STEPS,
                (true, true) => FEW_STEPS,
            };
            for step in steps {
                let between =
                    middle.iter().zip(&duals).map(|(&from, &to)| from + step * (to - from));
                let Some(mut nearer) = master.exact(&between.collect::<Vec<f64>>()) else {
                    continue;
                };
                let more = self.lower(&mut nearer, LOWERINGS, FEW);
                let value = decisions.value(problem, &nearer);
                if more.clean && reached.is_none_or(|reached| value > reached) {
                    (reached, point) = (Some(value), nearer);
                }
                lowered.columns.extend(more.columns);
                lowered.branches += more.branches;
            }
            let priced = lowered.branches / BRANCHES_PER_ITERATION;
            *self.work = self.work.saturating_sub(priced as u64);
            let risen = reached.filter(|&reached| reached > height + (promised - height) / 10);
            for column in &lowered.columns {
                decisions.lower(problem, &mut ascent.duals, column);
            }
            let fallen = height - decisions.value(problem, &ascent.duals);
            height -= fallen;
            if fallen > (promised - height) / 4 {
                branches = (branches * 2).min(MANY);
            }
            master.drop_idle()?;
            let added = master.add(lowered.columns)?;
            self.control.count_columns(added);
            if let Some(reached) = risen.or(reached.filter(|_| !found)) {
                ascent.duals = point;
                height = reached;
                radius *= if found { 1.5 } else { 4.0 };
            } else {
                radius = (radius * 0.8).max(LEAST_RADIUS);
            }
            level = if promised - height <= promised.abs() >> 33 { level + 1 } else { 0 };
            let top = !found && !at_wall || level >= LEVEL;
            if !top && height < self.enough {
                told = self.tell(&ascent.duals, height, told);
                continue;
            }
            // The last word, unless it shows that something was overlooked.
            let missed = self.prove(&mut ascent.duals);
            height = decisions.value(problem, &ascent.duals);
            if missed.is_empty() || height >= self.enough {
                ascent.reached = if height >= self.enough { Reached::Enough } else { Reached::Top };
                return Ok(ascent);
            }
            (branches, level) = ((branches * 8).min(MANY), 0);
            self.control.count_columns(master.add(missed)?);
        }
        self.prove(&mut ascent.duals);
        Ok(ascent)
    }

    /// Tells of the bound if it has risen by a fair part of the gap since `told` and is easily proven;
    /// returns up to where that was tried.
    fn tell(&self, duals: &Duals, height: i128, told: i128) -> i128 {
        if !self.all || height - told < (self.enough - told) / 5 {
            return told;
        }
        let mut proven = duals.clone();
        let lowered = self.lower(&mut proven, LOWERINGS, SOME);
        if lowered.clean && !lowered.unfinished {
            let bound = self.decisions.value(self.problem, &proven);
            self.control.raise_bound_any(Cost(bound.max(0) as u128));
        }
        height
    }

    /// Lowers `duals` until no column has a positive profit, as far as is searched.
    fn lower(&self, duals: &mut Duals, rounds: usize, branches: usize) -> Lowered {
        let (problem, decisions) = (self.problem, self.decisions);
        let mut lowered =
            Lowered { branches: 0, columns: Vec::new(), clean: false, unfinished: false };
        for _ in 0..rounds {
            if self.control.should_stop() {
                break;
            }
            let priced = Pricing { problem, duals, decisions, branches }.all(self.hosts);
            lowered.unfinished = priced.iter().any(|host| host.unfinished);
            lowered.branches += priced.iter().map(|host| host.branches).sum::<usize>();
            let columns = best(priced);
            if columns.is_empty() {
                lowered.clean = true;
                break;
            }
            for column in &columns {
                decisions.lower(problem, duals, column);
            }
            lowered.columns.extend(columns);
        }
        lowered
    }

    /// Lowers `duals` until all hosts, priced to the end, have no column of positive profit: what they
    /// are worth then is proven. Where that cannot be done they become those of the floor. Returns
    /// the columns that had been overlooked.
    fn prove(&self, duals: &mut Duals) -> Vec<Column> {
        self.control.enter("proving the bound");
        let lowered = self.lower(duals, usize::MAX, MANY);
        if !lowered.clean || lowered.unfinished {
            *duals = self.proven.clone();
        }
        self.control.enter("columns");
        lowered.columns
    }
}

/// What lowering has done.
struct Lowered {
    /// Branches of pricing solved.
    branches: usize,
    /// The columns that had a positive profit on the way.
    columns: Vec<Column>,
    /// Was there none left in the end?
    clean: bool,
    /// Was a host not searched to the end in the last round?
    unfinished: bool,
}

/// The columns of positive profit, greatest first.
fn best(priced: Vec<Priced>) -> Vec<Column> {
    let mut columns: Vec<(i128, Column)> =
        priced.into_iter().flat_map(|host| host.columns.into_iter().rev().take(2)).collect();
    columns.sort_unstable_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
    columns.dedup();
    columns.into_iter().map(|(_, column)| column).collect()
}

/// How far each dual may go in one step at radius one.
fn scales(problem: &Problem, decisions: &Decisions) -> Duals {
    let mut scales = Duals::zero(problem);
    let mut shares: Vec<Vec<i128>> = vec![Vec::new(); problem.caps.len()];
    for (atom, entry) in problem.atoms.iter_enumerated() {
        let copy = i128::from(entry.bytes) * problem.model.per_byte(entry.rate, 0).0 as i128;
        let share = copy / entry.images.count_ones(..) as i128;
        scales.copies[atom] = copy;
        for image in images_of(&entry.images) {
            shares[image.index()].push(share);
            if decisions.copies[atom] != Copies::One {
                *scales.cover_mut(atom, image) = share;
            }
        }
    }
    for (slot, mut shares) in scales.slot.iter_mut().zip(shares) {
        shares.sort_unstable();
        *slot = shares.get(shares.len() / 2).map_or(0, |share| 5 * share);
    }
    scales
}
