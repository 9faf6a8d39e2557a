//! Column generation, stabilised by a box (*boxstep*; Marsten, Hogan, Blankenship 1975; du Merle et
//! al. 1999): after a first-order method (`first_order.rs`) the bound rises from a stability
//! centre, within a box that grows where the columns are to be trusted and shrinks where they are
//! not.
//!
//! Plain column generation jumps between extreme duals for hundreds of rounds. Here each round
//! solves the dual of the master inside a box around the best duals so far, and prices the
//! solution. Columns of positive profit are added and the duals lowered until there are none, which
//! gives duals that prove what they are worth. If that is a fair part more than the centre, they
//! are the next centre.
//!
//! Searching, a closed set is not always priced to the end, so that a centre can turn out too high;
//! it is lowered when a column says so. Now and then, and in the end, it is lowered until it is
//! proven (`dual_repair.rs`).

use crate::solve::SolveError;
use crate::solve::exact::branch_price::bounding::dual_repair::{DualRepair, MOST_BRANCHES};
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions};
use crate::solve::exact::branch_price::master::dual_program::{DualProgram, Point};
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::highs::Ended;
use crate::solve::problem::Problem;
use crate::units::Amount;
use rustc_hash::FxHashSet;
use std::ops::RangeInclusive;

/// Branches of a closed set's pricing where a bound is proven on the way: a twentieth of those in
/// the end, so that proofs take little of the time.
const BRANCHES_ON_THE_WAY: usize = 1_000;

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

/// A promise of less than one in so many parts of what is wanted is next to nothing: the master is
/// solved, whatever columns there may be.
const NEGLIGIBLE_PROMISE: i128 = 1_000;

/// So is it after so many rounds without a box that promise next to nothing.
const NEGLIGIBLE_ROUNDS: usize = 8;

/// How column generation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// The master is solved.
    Optimum,
    /// The bound is as high as is wanted.
    Enough,
    /// A limit, a request to stop, or numbers that floats cannot tell apart.
    Limit,
}

/// The relaxation of a master, as far as it is solved.
pub(crate) struct Relaxed {
    pub reached: Reached,
    /// The best duals that are proven.
    pub duals: Duals,
    /// One per column of the master: its value at the last solve.
    pub values: Vec<f64>,
}

/// Column generation: of what, from where, and when it ends.
pub(crate) struct ColumnGeneration<'a> {
    pub repair: DualRepair<'a>,
    /// Iterations left, over all masters; pricing counts too.
    pub work: &'a mut u64,
    /// The value that is enough.
    pub enough: Amount,
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

/// The duals that the next ones are sought around.
pub(crate) struct StabilityCentre {
    /// The centre of the box.
    pub duals: Duals,
    /// What they are worth, in units of 10⁻¹², as far as is searched.
    pub value: Amount,
    radius: f64,
}

/// How far the box is widened where there is next to nothing to gain inside it.
struct Widening {
    factor: f64,
    /// Rounds in a row without a box and without more to gain.
    unboxed: usize,
}

impl Widening {
    /// Where the box holds back what there may still be, it is widened until it is none.
    fn take(&mut self, more: bool, radius: f64, centre: &StabilityCentre) {
        self.factor = if more { 1.0 } else { (self.factor * 4.0).min(NO_BOX / centre.radius) };
        self.unboxed = if more || radius < NO_BOX { 0 } else { self.unboxed + 1 };
    }
}

/// What the columns around a point are.
struct Priced {
    /// With the places of their closed sets.
    columns: Vec<(usize, Column)>,
    /// The best duals for which none was found, and what they are worth.
    reached: Option<(Duals, Amount)>,
}

impl ColumnGeneration<'_> {
    /// Solves `master` from what is proven, adding columns to it.
    pub fn run(&mut self, master: &mut DualProgram<'_>) -> Result<Relaxed, SolveError> {
        let DualRepair { problem, decisions, control, .. } = self.repair;
        let scale = sides(problem, decisions, master);
        let least = master.least();
        let radii = if self.boxed { LEAST_RADIUS..=MOST_RADIUS } else { NO_BOX..=NO_BOX };
        let mut centre = self.start(master, &scale, radii.start().max(1.0))?;
        if centre.value >= self.enough {
            let duals = self.proven.clone();
            return Ok(Relaxed { reached: Reached::Enough, duals, values: Vec::new() });
        }
        let mut told = centre.value;
        let mut widening = Widening { factor: 1.0, unboxed: 0 };
        let (mut reached, mut values) = (Reached::Limit, Vec::new());
        while *self.work > 0 && !control.should_stop() {
            let middle = master.floating(&centre.duals);
            let radius = (centre.radius * widening.factor).min(NO_BOX);
            let Point { duals, columns, iterations, ended } =
                master.solve(&middle, &scale, radius, *self.work, control.remaining())?;
            *self.work = self.work.saturating_sub(iterations.max(1));
            if ended == Ended::Infeasible && centre.radius < NO_BOX {
                // The centre is feasible except for rounding.
                centre.radius *= 2.0;
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
            let found = self.take_in(master, &mut centre, priced, promised, &radii)?;
            let more = promised - centre.value > (self.enough - centre.value) / NEGLIGIBLE_PROMISE;
            widening.take(more, radius, &centre);
            let is_top = !more && (!at_wall || widening.unboxed >= NEGLIGIBLE_ROUNDS);
            if !is_top && (found || at_wall) && centre.value < self.enough {
                if self.all && centre.value - told >= (self.enough - told) / 5 {
                    self.prove_centre(master, &mut centre, BRANCHES_ON_THE_WAY);
                    told = centre.value;
                }
                continue;
            }
            // The last word, unless it shows that something was overlooked.
            let missed = self.prove_centre(master, &mut centre, MOST_BRANCHES);
            if !missed || centre.value >= self.enough {
                let enough = centre.value >= self.enough;
                reached = if enough { Reached::Enough } else { Reached::Optimum };
                break;
            }
        }
        if reached == Reached::Limit {
            self.prove_centre(master, &mut centre, MOST_BRANCHES);
        }
        Ok(Relaxed { reached, duals: self.proven.clone(), values })
    }

    /// What is proven is the first centre, also after a first-order method.
    fn start(
        &mut self,
        master: &mut DualProgram<'_>,
        scale: &[f64],
        radius: f64,
    ) -> Result<StabilityCentre, SolveError> {
        let value = self.repair.decisions.value(self.repair.problem, &self.proven);
        let mut centre = StabilityCentre { duals: self.proven.clone(), value, radius };
        if self.first_order && centre.value < self.enough {
            self.first_order_method(master, &mut centre, scale)?;
        }
        Ok(centre)
    }

    /// Prices a solution and, if there are columns, points on the way to it.
    fn price(
        &mut self,
        mut point: Duals,
        at_wall: bool,
        between: impl Fn(f64) -> Option<Duals>,
    ) -> Priced {
        let DualRepair { problem, decisions, .. } = self.repair;
        let mut lowered = self.repair.search(&mut point);
        while lowered.columns.is_empty() && lowered.unfinished && !at_wall {
            if !self.repair.be_patient() {
                break;
            }
            lowered = self.repair.search(&mut point);
        }
        let value = decisions.value(problem, &point);
        let mut reached = lowered.clean.then_some((point, value));
        for &step in if lowered.columns.is_empty() { &[] } else { STEPS } {
            let Some(mut nearer) = between(step) else { continue };
            let more = self.repair.search(&mut nearer);
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
        master: &mut DualProgram<'_>,
        centre: &mut StabilityCentre,
        Priced { columns, reached }: Priced,
        promised: Amount,
        radii: &RangeInclusive<f64>,
    ) -> Result<bool, SolveError> {
        let DualRepair { problem, decisions, control, .. } = self.repair;
        let found = !columns.is_empty();
        let risen = centre.value + (promised - centre.value) / 10;
        for (_, column) in &columns {
            decisions.lower(problem, &mut centre.duals, column);
        }
        centre.value = decisions.value(problem, &centre.duals);
        control.count_columns(master.add(columns.into_iter().map(|(_, column)| column))?);
        let factor = match reached.filter(|&(_, reached)| reached > risen || !found) {
            Some((duals, value)) => {
                (centre.duals, centre.value) = (duals, value);
                if found { 1.5 } else { 4.0 }
            }
            None => 0.8,
        };
        centre.radius = (centre.radius * factor).clamp(*radii.start(), *radii.end());
        Ok(found)
    }

    /// Proves the centre, and takes more time for closed sets in which columns had been overlooked;
    /// says whether there were any.
    fn prove_centre(
        &mut self,
        master: &mut DualProgram<'_>,
        centre: &mut StabilityCentre,
        branches: usize,
    ) -> bool {
        let previous = centre.duals.clone();
        let overlooked = self.prove(centre, branches);
        self.repair.learn(&previous, &overlooked);
        let missed = !overlooked.is_empty();
        self.note(master, overlooked);
        missed
    }

    /// Lowers the centre until what it is worth is proven; where that comes to nothing, or to less
    /// than is proven already, the best that is proven is the centre again. Returns columns that
    /// had been overlooked.
    pub(crate) fn prove(
        &mut self,
        centre: &mut StabilityCentre,
        branches: usize,
    ) -> Vec<(usize, Column)> {
        let DualRepair { problem, decisions, control, .. } = self.repair;
        control.enter("proving the bound");
        let lowered = self.repair.prove(&mut centre.duals, branches);
        self.count(0, lowered.numbers);
        centre.value = decisions.value(problem, &centre.duals);
        let proven = decisions.value(problem, &self.proven);
        if lowered.clean && centre.value > proven {
            self.proven = centre.duals.clone();
            if self.all {
                control.raise_bound_any(centre.value.to_cost());
            }
        } else if !lowered.clean || proven > centre.value {
            (centre.duals, centre.value) = (self.proven.clone(), proven);
        }
        control.enter("columns");
        lowered.columns
    }

    /// Leaves columns with the master, at rest.
    pub(crate) fn note(&self, master: &mut DualProgram<'_>, columns: Vec<(usize, Column)>) {
        let found = master.note(columns.into_iter().map(|(_, column)| column));
        self.repair.control.count_columns(found.len());
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

/// The sides of the box at radius one, in units of the program. Below the tolerances of HiGHS a box
/// is none.
fn sides(problem: &Problem, decisions: &Decisions, master: &DualProgram<'_>) -> Vec<f64> {
    let scale = master.scale(&scales(problem, decisions)).into_iter();
    scale.map(|scale| scale.max(1e-3)).collect()
}

/// How far each dual may go in one step at radius one.
fn scales(problem: &Problem, decisions: &Decisions) -> Duals {
    let mut scales = Duals::zero(problem);
    let mut shares: Vec<Vec<Amount>> = vec![Vec::new(); problem.caps.len()];
    for (atom, entry) in problem.atoms.iter_enumerated() {
        let copy = Amount::of(problem.model.of_bytes(entry.bytes, entry.rate, 0));
        let share = copy / entry.images.count() as i128;
        scales.copies[atom] = copy;
        for image in entry.images.iter() {
            shares[image.index()].push(share);
            if decisions.copies[atom] != Copies::One {
                *scales.cover_mut(atom, image) = share;
            }
        }
    }
    for (slot, mut shares) in scales.slot.iter_mut().zip(shares) {
        shares.sort_unstable();
        *slot = shares.get(shares.len() / 2).map_or(Amount(0), |&share| share * 5);
    }
    scales
}
