//! The dual of the master, a linear program that grows: a variable for each row of the master and a
//! row for each column.
//!
//! Columns of the master are rows here, so the dual simplex method, which HiGHS is best at, goes on from
//! where it stood when columns are added; and bounds on the variables keep the duals near a centre.

use super::column::Column;
use super::decisions::{Copies, Decisions};
use super::duals::Duals;
use crate::fleet::{ImageId, Overlap};
use crate::quotient::{AtomId, images_of};
use crate::solve::SolveError;
use crate::solve::highs::{Ended, Program};
use crate::solve::problem::Problem;
use rustc_hash::FxHashSet;
use std::time::Duration;
use typed_index_collections::TiVec;

/// Solves without use after which a column may be dropped.
const MOST_IDLE: u32 = 30;

/// The most that a row may be worth, so that sums over rows have room in 128 bits.
const MOST: f64 = 1e29;

/// A row of the master.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowOf {
    Cover(AtomId, ImageId),
    Copies(AtomId),
    Slot(ImageId),
}

/// The program and the columns it has.
pub(super) struct Master<'a> {
    problem: &'a Problem,
    decisions: &'a Decisions,
    rows: Vec<RowOf>,
    /// By row: how much it still asks for; of what a slot offers, less than nothing.
    wanted: Vec<f64>,
    /// By atom: the place of its first row, that of its copies if it has one.
    first: TiVec<AtomId, u32>,
    /// The place of the first row of slots.
    slots: u32,
    program: Program,
    columns: Vec<Column>,
    /// By column: for how many solves it has been of no use.
    idle: Vec<u32>,
    known: FxHashSet<Column>,
    /// Costs, in units of 10⁻¹², that are one in the program.
    unit: f64,
}

/// A solution of the dual inside its bounds.
pub(super) struct Point {
    /// One per row of the master, in the units of the program; 0 where there is no solution.
    pub duals: Vec<f64>,
    /// One per column: its value in the master.
    pub columns: Vec<f64>,
    /// Simplex iterations.
    pub iterations: u64,
    /// Does HiGHS call it optimal?
    pub ended: Ended,
}

impl<'a> Master<'a> {
    /// Without columns yet. `unit` is what counts as one in the program.
    pub fn new(
        problem: &'a Problem,
        decisions: &'a Decisions,
        unit: f64,
        seed: u32,
    ) -> Result<Master<'a>, SolveError> {
        let mut rows = Vec::new();
        let mut first: TiVec<AtomId, u32> = TiVec::new();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            first.push(rows.len() as u32);
            if entry.images.count_ones(..) > 1 {
                rows.push(RowOf::Copies(atom));
            }
            if decisions.copies[atom] != Copies::One {
                rows.extend(images_of(&entry.images).map(|image| RowOf::Cover(atom, image)));
            }
        }
        let slots = rows.len() as u32;
        rows.extend(problem.caps.keys().map(RowOf::Slot));
        let wanted = |row: &RowOf| match *row {
            RowOf::Cover(..) => 1.0,
            RowOf::Copies(atom) => decisions.copies_wanted(atom) as f64,
            RowOf::Slot(image) => -(problem.caps[image] as f64),
        };
        let mut master = Master {
            wanted: rows.iter().map(wanted).collect(),
            problem,
            decisions,
            rows,
            first,
            slots,
            program: Program::new(seed),
            columns: Vec::new(),
            idle: Vec::new(),
            known: FxHashSet::default(),
            unit,
        };
        for column in &decisions.used {
            for (at, times) in master.row(column).unwrap_or_default() {
                master.wanted[at as usize] -= f64::from(times);
            }
        }
        let worth: Vec<f64> = master.wanted.iter().map(|wanted| -wanted).collect();
        let nothing = vec![0.0; worth.len()];
        master.program.add_columns_within(&worth, &nothing, &nothing)?;
        Ok(master)
    }

    /// The columns, in the order in which they came.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Adds columns that are new and not ruled out; says how many.
    pub fn add(&mut self, columns: impl IntoIterator<Item = Column>) -> Result<usize, SolveError> {
        let (mut most, mut rows) = (Vec::new(), Vec::new());
        for column in columns {
            let Some(row) = self.row(&column) else { continue };
            if self.decisions.is_open(&column) && self.known.insert(column.clone()) {
                most.push(column.cost(self.problem) as f64 / self.unit);
                rows.push(row);
                self.columns.push(column);
                self.idle.push(0);
            }
        }
        if !rows.is_empty() {
            self.program.add_rows_at_most(&most, &rows)?;
        }
        Ok(rows.len())
    }

    /// Drops columns that have been of no use for long; pricing finds them again if they are missed.
    pub fn drop_idle(&mut self) -> Result<(), SolveError> {
        let marked: Vec<bool> = self.idle.iter().map(|&idle| idle > MOST_IDLE).collect();
        if marked.iter().filter(|&&marked| marked).count() * 4 < self.columns.len() {
            return Ok(());
        }
        self.program.drop_rows(&marked)?;
        let mut stays = marked.iter().map(|marked| !marked);
        self.idle.retain(|_| stays.next() == Some(true));
        let mut marked = marked.into_iter();
        let known = &mut self.known;
        self.columns.retain(|column| {
            let goes = marked.next() == Some(true);
            if goes {
                known.remove(column);
            }
            !goes
        });
        Ok(())
    }

    /// The rows of the master that `column` stands in; none if it is ruled out.
    fn row(&self, column: &Column) -> Option<Vec<(u32, i32)>> {
        let mut row = Vec::new();
        for &atom in &column.atoms {
            let entry = &self.problem.atoms[atom];
            let mut at = self.first[atom];
            let weight = self.decisions.weight(self.problem, atom, column)?;
            if entry.images.count_ones(..) > 1 {
                row.push((at, weight as i32));
                at += 1;
            }
            if self.decisions.copies[atom] != Copies::One {
                // The images of a column and of an atom both ascend.
                let mut place = images_of(&entry.images).zip(at..);
                for &image in &column.images {
                    let (_, at) = place.find(|&(other, _)| other == image)?;
                    row.push((at, 1));
                }
            }
        }
        row.extend(column.images.iter().map(|image| (self.slots + image.0, -1)));
        Some(row)
    }

    /// Solves with all duals within `radius` times `scale` of `centre`, within so many iterations.
    pub fn solve(
        &mut self,
        centre: &[f64],
        scale: &[f64],
        radius: f64,
        work: u64,
        limit: Option<Duration>,
    ) -> Result<Point, SolveError> {
        let least = self.least();
        let around = |sign: f64| {
            let bound = |((&centre, &scale), &least): ((&f64, &f64), &f64)| {
                (centre + sign * radius * scale).max(least)
            };
            centre.iter().zip(scale).zip(&least).map(bound).collect::<Vec<f64>>()
        };
        self.program.set_all_bounds(&around(-1.0), &around(1.0))?;
        let ended = self.program.solve(work, limit)?;
        let iterations = self.program.iterations();
        if ended != Ended::Optimal {
            // Stopped early, HiGHS may have no solution at all.
            let (duals, columns) = (vec![0.0; self.rows.len()], vec![0.0; self.columns.len()]);
            return Ok(Point { duals, columns, iterations, ended });
        }
        let values = self.program.values()?;
        for (idle, &dual) in self.idle.iter_mut().zip(&values.row_duals) {
            *idle = if dual.abs() > 1e-9 { 0 } else { *idle + 1 };
        }
        Ok(Point {
            duals: values.columns,
            columns: values.row_duals.into_iter().map(|dual| -dual).collect(),
            iterations,
            ended,
        })
    }

    /// The least that each dual may be: of an equation it may be anything.
    pub fn least(&self) -> Vec<f64> {
        let least = |row: &RowOf| match row {
            RowOf::Cover(..) if self.problem.overlap == Overlap::Forbid => f64::NEG_INFINITY,
            _ => 0.0,
        };
        self.rows.iter().map(least).collect()
    }

    /// Duals in whole units, from those of the program; none if they are absurd.
    pub fn exact(&self, duals: &[f64]) -> Option<Duals> {
        let mut exact = Duals::zero(self.problem);
        let wanted = self.wanted.iter().map(|wanted| wanted.abs().max(1.0));
        for (((row, &dual), least), wanted) in
            self.rows.iter().zip(duals).zip(self.least()).zip(wanted)
        {
            // HiGHS keeps bounds but for a tolerance; a proof must keep them.
            let dual = dual.max(least) * self.unit;
            // A cap may be in the billions, so it is the product that must have room.
            if !dual.is_finite() || dual.abs() * wanted > MOST {
                return None;
            }
            let dual = dual as i128;
            match *row {
                RowOf::Cover(atom, image) => *exact.cover_mut(atom, image) = dual,
                RowOf::Copies(atom) => exact.copies[atom] = dual,
                RowOf::Slot(image) => exact.slot[image] = dual,
            }
        }
        Some(exact)
    }

    /// Duals in the units of the program, from whole ones.
    pub fn floating(&self, duals: &Duals) -> Vec<f64> {
        let dual = |row: &RowOf| {
            let dual = match *row {
                RowOf::Cover(atom, image) => duals.cover(atom, image),
                RowOf::Copies(atom) => duals.copies[atom],
                RowOf::Slot(image) => duals.slot[image],
            };
            dual as f64 / self.unit
        };
        self.rows.iter().map(dual).collect()
    }
}
