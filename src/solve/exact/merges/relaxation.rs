//! The linear relaxation: solved, and tightened by the rows that its solution violates, until none
//! are.

use crate::solve::exact::highs::{Ended, Program, Row};
use crate::solve::exact::merges::bound::DualBound;
use crate::solve::exact::merges::program::{Col, MergesProgram};
use crate::solve::exact::merges::separate;
use crate::solve::exact::merges::separate::{Payments, UnionRow};
use crate::solve::{Control, SolveError};
use rustc_hash::FxHashSet;

/// Largest cost handed to HiGHS: costs are scaled down to at most this, so that its tolerances
/// (10⁻⁷) mean the same on every fleet.
const LARGEST_COST: f64 = 1e5;

/// Payment columns beyond which union rows are no longer added; the bound stays valid without them,
/// but then no plan can be proven optimal.
const MAX_PAYMENTS: usize = 300_000;

/// What a solve of the relaxation says about its box.
pub(crate) enum Relaxed {
    /// Proven: no integer point.
    Empty,
    /// Proven: every integer point costs more than the cutoff.
    CutOff,
    /// The relaxation's solution.
    Solved(Solved),
    /// Nothing is known: HiGHS gave up, or a limit ended it.
    Unknown,
}

/// A solution of the relaxation.
pub(crate) struct Solved {
    /// One value per column.
    pub point: Vec<f64>,
    /// What its duals prove.
    pub bound: DualBound,
}

/// The relaxation inside HiGHS.
pub(crate) struct Relaxation<'a> {
    pub program: MergesProgram<'a>,
    /// The box: bounds of each column.
    pub bounds: Vec<(u8, u8)>,
    highs: Program,
    scale: f64,
    payments: Payments,
    /// Rows added on the way: HiGHS may leave one violated by a little, and adding it again would
    /// never end.
    known: FxHashSet<Row>,
    iterations: u64,
}

impl<'a> Relaxation<'a> {
    pub fn new(program: MergesProgram<'a>, seed: u32) -> Result<Self, SolveError> {
        let largest = program.costs.iter().copied().max().unwrap_or(1) as f64;
        let mut relaxation = Relaxation {
            bounds: vec![(0, 1); program.costs.len()],
            scale: (largest / LARGEST_COST).max(1.0),
            highs: Program::new(seed),
            payments: Payments::default(),
            known: FxHashSet::default(),
            iterations: 0,
            program,
        };
        let costs: Vec<f64> =
            relaxation.program.costs.iter().map(|&c| relaxation.scaled(c)).collect();
        relaxation.highs.add_columns(&costs)?;
        relaxation.highs.add_rows(&relaxation.program.rows)?;
        Ok(relaxation)
    }

    fn scaled(&self, cost: i128) -> f64 {
        cost as f64 / self.scale
    }

    /// Simplex iterations of all solves so far: the unit in which work is limited.
    pub fn iterations(&self) -> u64 {
        self.iterations
    }

    /// Shrinks or restores the bounds of some columns.
    pub fn set_bounds(
        &mut self,
        bounds: impl IntoIterator<Item = (Col, (u8, u8))>,
    ) -> Result<(), SolveError> {
        let changed: Vec<_> = bounds
            .into_iter()
            .filter(|&(column, bounds)| self.bounds[column as usize] != bounds)
            .collect();
        for &(column, bounds) in &changed {
            self.bounds[column as usize] = bounds;
        }
        self.highs.set_bounds(changed)
    }

    /// Solves and tightens. Ends early with [`Relaxed::CutOff`] once the bound exceeds `cutoff`,
    /// and with what it has once `iterations` are spent; calls `watch` with each new bound.
    pub fn solve(
        &mut self,
        cutoff: i128,
        iterations: u64,
        control: &Control,
        mut watch: impl FnMut(i128),
    ) -> Result<Relaxed, SolveError> {
        let mut best: Option<Solved> = None;
        loop {
            let left = iterations.saturating_sub(self.iterations);
            let ended = self.highs.solve(left, control.remaining())?;
            self.iterations += self.highs.iterations();
            match ended {
                Ended::Optimal => {}
                Ended::Infeasible => return self.empty_or_unknown(),
                Ended::Unknown => return Ok(best.map_or(Relaxed::Unknown, Relaxed::Solved)),
            }
            let values = self.highs.values()?;
            let multipliers = values.row_duals.iter().map(|dual| dual * self.scale);
            let Some(bound) = DualBound::of_cost(&self.program, multipliers, &self.bounds) else {
                return Ok(best.map_or(Relaxed::Unknown, Relaxed::Solved));
            };
            watch(bound.units());
            if bound.units() > cutoff {
                return Ok(Relaxed::CutOff);
            }
            let point = values.columns;
            let added = self.tighten(&point)?;
            let stop = control.should_stop() || self.iterations >= iterations;
            // Duals differ from solve to solve, and each proves its own bound: keep the best.
            let bound = match best.take() {
                Some(earlier) if earlier.bound.units() > bound.units() => earlier.bound,
                _ => bound,
            };
            best = Some(Solved { point, bound });
            if stop || !added {
                return Ok(best.map_or(Relaxed::Unknown, Relaxed::Solved));
            }
        }
    }

    fn empty_or_unknown(&self) -> Result<Relaxed, SolveError> {
        let proven = self
            .highs
            .infeasibility_ray()?
            .is_some_and(|ray| DualBound::proves_empty(&self.program, &ray, &self.bounds));
        Ok(if proven { Relaxed::Empty } else { Relaxed::Unknown })
    }

    /// Adds rows that `point` violates, rows of the program first, then cuts; false if there are
    /// none, or none but union rows beyond what fits.
    fn tighten(&mut self, point: &[f64]) -> Result<bool, SolveError> {
        let mut rows = separate::links(&self.program, point);
        if self.payments.len() < MAX_PAYMENTS {
            let unions = separate::unions(&self.program, point, &self.payments);
            rows.extend(self.union_rows(unions)?);
        }
        if rows.is_empty() {
            rows = separate::cuts(&self.program, point);
        }
        rows.retain(|row| self.known.insert(row.clone()));
        self.highs.add_rows(&rows)?;
        let found = !rows.is_empty();
        self.program.rows.extend(rows);
        Ok(found)
    }

    /// w ≥ x(payer) + x(bringer) − 1, with a new column w where there is none yet.
    fn union_rows(&mut self, unions: Vec<UnionRow>) -> Result<Vec<Row>, SolveError> {
        let mut costs = Vec::new();
        let mut rows = Vec::with_capacity(unions.len());
        for UnionRow { node, update, payer: (atom, payer), bringer } in unions {
            let pays = *self.payments.entry((node, atom, update)).or_insert_with(|| {
                let column = self.program.add_payment(atom, node, update);
                self.bounds.push((0, 1));
                costs.push(self.program.costs[column as usize] as f64 / self.scale);
                column
            });
            let entries = vec![(pays, 1), (payer, -1), (bringer, -1)];
            rows.push(Row { lower: Some(-1), upper: None, entries });
        }
        self.highs.add_columns(&costs)?;
        Ok(rows)
    }
}
