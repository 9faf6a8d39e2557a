//! Column generation, stabilised: after a rough approach (`approach.rs`) the bound climbs from a
//! centre, within a box that grows where the columns are to be trusted and shrinks where they are
//! not.
//!
//! Plain column generation jumps between extreme duals for hundreds of rounds. Here each round
//! solves the dual of the master inside a box around the best duals so far, and prices the
//! solution. Columns of positive profit are added and the duals lowered until there are none, which
//! gives duals that prove what they are worth. If that is a fair part more than the centre, they
//! are the next centre.
//!
//! Searching, a host is not always priced to the end, so that a centre can turn out too high; it is
//! lowered when a column says so. Now and then, and in the end, it is lowered until it is proven
//! (`lowering.rs`).

use crate::quotient::images_of;
use crate::solve::SolveError;
use crate::solve::exact::branch_price::bounding::dual_repair::{Lowering, MANY};
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions};
use crate::solve::exact::branch_price::master::dual_program::{Master, Point};
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::highs::Ended;
use crate::solve::problem::Problem;
use crate::units::Cost;
use rustc_hash::FxHashSet;
use std::ops::RangeInclusive;

/// Branches of a host's pricing to prove a bound on the way.
const SOME: usize = 1_000;

/// Besides the solution, points on the way to it from the centre are priced: the columns nearer to
/// the centre matter more, and one of the points may be the better next centre.
const STEPS: &[f64] = &[0.7, 0.4, 0.2, 0.1];

/// Numbers that pricing goes through, at 20 to 30 ns each, while the simplex method makes an
/// iteration on a large master.
const NUMBERS_PER_ITERATION: u64 = 1 << 16;

/// The least radius of the box: below, it would close in on duals that are not the best.
const LEAST_RADIUS: f64 = 0.3;

/// The greatest radius of the box: beyond, it is none.
const MOST_RADIUS: f64 = 64.0;

/// The radius of a box that is none.
const NO_BOX: f64 = 1e6;

/// What the duals may still gain, as a part of what is wanted, below which this is the top,
/// whatever columns there may be.
const LEVEL: i128 = 1_000;

/// Rounds without a box and without more to gain, after which it is the top.
const LEVEL_ROUNDS: usize = 8;

/// How an ascent ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// The master is solved.
    Top,
    /// The bound is as high as is wanted.
    Enough,
    /// A limit, a request to stop, or numbers that floats cannot tell apart.
    Limit,
}

/// What an ascent leaves behind.
pub(crate) struct Ascent {
    pub reached: Reached,
    /// The best duals that are proven.
    pub duals: Duals,
    /// One per column of the master: its value at the last solve.
    pub values: Vec<f64>,
}

/// Where to climb and when to stop.
pub(crate) struct Climb<'a> {
    pub lowering: Lowering<'a>,
    /// Iterations left, over all climbs; pricing counts too.
    pub work: &'a mut u64,
    /// The value that is enough.
    pub enough: i128,
    /// Duals that are proven already.
    pub proven: Duals,
    /// Are these all plans, so that what is proven on the way can be told?
    pub all: bool,
    /// Is a first-order method used first? From the columns of this plan.
    pub first_order: bool,
    pub incumbent: FxHashSet<Column>,
    /// Are duals kept in a box around the best?
    pub boxed: bool,
}

/// Where an ascent stands.
pub(crate) struct Stand {
    /// The centre of the box.
    pub duals: Duals,
    /// What they are worth, as far as is searched.
    pub height: i128,
    radius: f64,
}

/// What the columns around a point are.
struct Priced {
    /// With the places of their hosts.
    columns: Vec<(usize, Column)>,
    /// The best duals for which none was found, and what they are worth.
    reached: Option<(Duals, i128)>,
}

impl Climb<'_> {
    /// Climbs from what is proven, adding columns to `master`.
    pub fn run(&mut self, master: &mut Master<'_>) -> Result<Ascent, SolveError> {
        let Lowering { problem, decisions, control, .. } = self.lowering;
        // Below the tolerances of HiGHS a box is none.
        let scale: Vec<f64> = (master.scale(&scales(problem, decisions)).into_iter())
            .map(|scale| scale.max(1e-3))
            .collect();
        let least = master.least();
        let radii = if self.boxed { LEAST_RADIUS..=MOST_RADIUS } else { NO_BOX..=NO_BOX };
        let mut stand = Stand {
            height: decisions.value(problem, &self.proven),
            duals: self.proven.clone(),
            radius: radii.start().max(1.0),
        };
        if self.first_order && stand.height < self.enough {
            self.approach(master, &mut stand, &scale)?;
        }
        // The centre is what is proven, also after an approach.
        if stand.height >= self.enough {
            let duals = self.proven.clone();
            return Ok(Ascent { reached: Reached::Enough, duals, values: Vec::new() });
        }
        let (mut told, mut wide, mut unboxed) = (stand.height, 1.0, 0);
        let (mut reached, mut values) = (Reached::Limit, Vec::new());
        while *self.work > 0 && !control.should_stop() {
            let middle = master.floating(&stand.duals);
            let radius = (stand.radius * wide).min(NO_BOX);
            let Point { duals, columns, iterations, ended } =
                master.solve(&middle, &scale, radius, *self.work, control.remaining())?;
            *self.work = self.work.saturating_sub(iterations.max(1));
            if ended == Ended::Infeasible && stand.radius < NO_BOX {
                // The centre is feasible but for rounding.
                stand.radius *= 2.0;
                continue;
            }
            let Some(point) = master.exact(&duals).filter(|_| ended == Ended::Optimal) else {
                break;
            };
            values = columns;
            let promised = decisions.value(problem, &point);
            let at_wall = at_wall(&duals, &middle, &scale, &least, radius);
            let between = |step: f64| {
                let between = middle.iter().zip(&duals).map(|(from, to)| from + step * (to - from));
                master.exact(&between.collect::<Vec<f64>>())
            };
            let priced = self.price(point, at_wall, between);
            let found = self.take_in(master, &mut stand, priced, promised, &radii)?;
            // Where the box holds back what there may still be, it is widened until it is none.
            let more = promised - stand.height > (self.enough - stand.height) / LEVEL;
            wide = if more { 1.0 } else { (wide * 4.0).min(NO_BOX / stand.radius) };
            unboxed = if more || radius < NO_BOX { 0 } else { unboxed + 1 };
            let level = !more && !at_wall || unboxed >= LEVEL_ROUNDS;
            if !level && (found || at_wall) && stand.height < self.enough {
                if self.all && stand.height - told >= (self.enough - told) / 5 {
                    self.prove_centre(master, &mut stand, SOME);
                    told = stand.height;
                }
                continue;
            }
            // The last word, unless it shows that something was overlooked.
            let missed = self.prove_centre(master, &mut stand, MANY);
            if !missed || stand.height >= self.enough {
                let enough = stand.height >= self.enough;
                reached = if enough { Reached::Enough } else { Reached::Top };
                break;
            }
        }
        if reached == Reached::Limit {
            self.prove_centre(master, &mut stand, MANY);
        }
        Ok(Ascent { reached, duals: self.proven.clone(), values })
    }

    /// Prices a solution and, if there are columns, points on the way to it.
    fn price(
        &mut self,
        mut point: Duals,
        at_wall: bool,
        between: impl Fn(f64) -> Option<Duals>,
    ) -> Priced {
        let Lowering { problem, decisions, .. } = self.lowering;
        let mut lowered = self.lowering.search(&mut point);
        while lowered.columns.is_empty() && lowered.unfinished && !at_wall {
            if !self.lowering.be_patient() {
                break;
            }
            lowered = self.lowering.search(&mut point);
        }
        let value = decisions.value(problem, &point);
        let mut reached = lowered.clean.then_some((point, value));
        for &step in if lowered.columns.is_empty() { &[] } else { STEPS } {
            let Some(mut nearer) = between(step) else { continue };
            let more = self.lowering.search(&mut nearer);
            let value = decisions.value(problem, &nearer);
            if more.clean && reached.as_ref().is_none_or(|&(_, reached)| value > reached) {
                reached = Some((nearer, value));
            }
            lowered.columns.extend(more.columns);
            lowered.numbers += more.numbers;
        }
        self.count(0, lowered.numbers);
        Priced { columns: lowered.columns, reached }
    }

    /// Takes in what pricing found, and moves to a better centre; says whether there were columns.
    fn take_in(
        &self,
        master: &mut Master<'_>,
        stand: &mut Stand,
        Priced { columns, reached }: Priced,
        promised: i128,
        radii: &RangeInclusive<f64>,
    ) -> Result<bool, SolveError> {
        let Lowering { problem, decisions, control, .. } = self.lowering;
        let found = !columns.is_empty();
        let risen = stand.height + (promised - stand.height) / 10;
        for (_, column) in &columns {
            decisions.lower(problem, &mut stand.duals, column);
        }
        stand.height = decisions.value(problem, &stand.duals);
        control.count_columns(master.add(columns.into_iter().map(|(_, column)| column))?);
        let factor = match reached.filter(|&(_, reached)| reached > risen || !found) {
            Some((duals, height)) => {
                (stand.duals, stand.height) = (duals, height);
                if found { 1.5 } else { 4.0 }
            }
            None => 0.8,
        };
        stand.radius = (stand.radius * factor).clamp(*radii.start(), *radii.end());
        Ok(found)
    }

    /// Proves the centre, and takes more time for hosts in which columns had been overlooked; says
    /// whether there were any.
    fn prove_centre(
        &mut self,
        master: &mut Master<'_>,
        stand: &mut Stand,
        branches: usize,
    ) -> bool {
        let before = stand.duals.clone();
        let overlooked = self.prove(stand, branches);
        self.lowering.learn(&before, &overlooked);
        let missed = !overlooked.is_empty();
        self.note(master, overlooked);
        missed
    }

    /// Lowers the centre until what it is worth is proven; where that comes to nothing, or to less
    /// than is proven already, the best that is proven is the centre again. Returns columns that
    /// had been overlooked.
    pub(crate) fn prove(&mut self, stand: &mut Stand, branches: usize) -> Vec<(usize, Column)> {
        let Lowering { problem, decisions, control, .. } = self.lowering;
        control.enter("proving the bound");
        let lowered = self.lowering.prove(&mut stand.duals, branches);
        self.count(0, lowered.numbers);
        stand.height = decisions.value(problem, &stand.duals);
        let proven = decisions.value(problem, &self.proven);
        if lowered.clean && stand.height > proven {
            self.proven = stand.duals.clone();
            if self.all {
                control.raise_bound_any(Cost(stand.height.max(0) as u128));
            }
        } else if !lowered.clean || proven > stand.height {
            (stand.duals, stand.height) = (self.proven.clone(), proven);
        }
        control.enter("columns");
        lowered.columns
    }

    /// Leaves columns with the master, at rest.
    pub(crate) fn note(&self, master: &mut Master<'_>, columns: Vec<(usize, Column)>) {
        let found = master.note(columns.into_iter().map(|(_, column)| column));
        self.lowering.control.count_columns(found.len());
    }

    /// Takes iterations and numbers that pricing went through off the work that is left.
    pub(crate) fn count(&mut self, iterations: u64, numbers: u64) {
        *self.work = self.work.saturating_sub(iterations + numbers / NUMBERS_PER_ITERATION);
    }
}

/// Is any of the duals at a wall of the box around `middle`, other than the `least` it may be?
fn at_wall(duals: &[f64], middle: &[f64], scale: &[f64], least: &[f64], radius: f64) -> bool {
    (duals.iter().zip(middle).zip(scale.iter().zip(least))).any(
        |((&dual, &middle), (&scale, &least))| {
            let reach = radius * scale * (1.0 - 1e-9);
            dual >= middle + reach || (dual <= middle - reach && dual > least)
        },
    )
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
