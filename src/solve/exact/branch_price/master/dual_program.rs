//! The dual of the master, a linear program that grows: a variable for each row of the master and a
//! row for each column.
//!
//! Columns of the master are rows here, so the dual simplex method, which HiGHS is best at, goes on
//! from where it stood when columns are added; and bounds on the variables keep the duals near a
//! centre.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::SolveError;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions};
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::master::rows::Rows;
use crate::solve::exact::highs::{Ended, Program};
use crate::solve::problem::{Problem, ProblemAtom};
use crate::units::Amount;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::time::Duration;
use typed_index_collections::TiVec;

/// Solves without use after which a column may be dropped.
const MOST_IDLE: u32 = 1;

/// The most that a row may be worth, so that sums over rows have room in 128 bits.
const MOST: f64 = 1e29;

/// A row of the master.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowOf {
    Cover(AtomId, ImageId),
    Copies(AtomId),
    Slot(ImageId),
    /// That an atom has no more copies than were decided on.
    Most(AtomId),
}

/// The program and the columns it has.
pub(crate) struct DualProgram<'a> {
    problem: &'a Problem,
    decisions: &'a Decisions,
    has: &'a Rows,
    rows: Vec<RowOf>,
    /// By row: how much it still asks for; of what a slot offers, less than nothing.
    wanted: Vec<f64>,
    /// By atom: the place of its first row, that of its copies if it has one.
    first: TiVec<AtomId, u32>,
    /// The place of the first row of slots.
    slots: u32,
    /// The place of the row that limits the copies of an atom.
    most: FxHashMap<AtomId, u32>,
    program: Program,
    /// All columns known.
    columns: Vec<Column>,
    /// By column: its row in the program.
    entries: Vec<Vec<(u32, i32)>>,
    /// By column: its cost in the program.
    costs: Vec<f64>,
    /// The columns that the program has, in its order.
    active: Vec<usize>,
    /// By active column: for how many solves it has been of no use.
    idle: Vec<u32>,
    known: FxHashSet<Column>,
    /// Costs, in units of 10⁻¹², that are one in the program.
    unit: f64,
}

/// A solution of the dual inside its bounds.
pub(crate) struct Point {
    /// One per row of the master, in the units of the program; 0 where there is no solution.
    pub duals: Vec<f64>,
    /// One per column: its value in the master.
    pub columns: Vec<f64>,
    /// Simplex iterations.
    pub iterations: u64,
    /// Does HiGHS call it optimal?
    pub ended: Ended,
}

impl<'a> DualProgram<'a> {
    /// Without columns yet. `unit` is what counts as one in the program.
    pub fn new(
        problem: &'a Problem,
        decisions: &'a Decisions,
        has: &'a Rows,
        unit: f64,
        seed: u32,
    ) -> Result<DualProgram<'a>, SolveError> {
        let mut rows = Vec::new();
        let mut first: TiVec<AtomId, u32> = TiVec::new();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            first.push(rows.len() as u32);
            if has_copies_row(has, decisions, atom, entry) {
                rows.push(RowOf::Copies(atom));
            }
            if decisions.copies[atom] != Copies::One {
                rows.extend(has.cover[atom].iter().map(|&image| RowOf::Cover(atom, image)));
            }
        }
        let slots = rows.len() as u32;
        rows.extend(problem.caps.keys().map(RowOf::Slot));
        let mut most = FxHashMap::default();
        for atom in problem.atoms.keys().filter(|&atom| decisions.copies_wanted(atom).1.is_some()) {
            most.insert(atom, rows.len() as u32);
            rows.push(RowOf::Most(atom));
        }
        let wanted = |row: &RowOf| match *row {
            RowOf::Cover(..) => 1.0,
            RowOf::Copies(atom) => f64::from(decisions.copies_wanted(atom).0),
            RowOf::Slot(image) => -(problem.caps[image] as f64),
            RowOf::Most(atom) => -f64::from(decisions.copies_wanted(atom).1.unwrap_or(u32::MAX)),
        };
        let mut master = DualProgram {
            wanted: rows.iter().map(wanted).collect(),
            problem,
            decisions,
            has,
            rows,
            first,
            slots,
            most,
            program: Program::new(seed),
            columns: Vec::new(),
            entries: Vec::new(),
            costs: Vec::new(),
            active: Vec::new(),
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
        let added = self.note(columns);
        self.activate(added.clone())?;
        Ok(added.len())
    }

    /// Adds columns as [`add`](DualProgram::add) does, but leaves them at rest; returns their
    /// places.
    pub fn note(&mut self, columns: impl IntoIterator<Item = Column>) -> Range<usize> {
        let previous = self.columns.len();
        for column in columns {
            let Some(row) = self.row(&column) else { continue };
            if self.decisions.is_open(&column)
                && self.problem.admits(&column.atoms)
                && self.known.insert(column.clone())
            {
                self.costs.push(column.cost(self.problem).units() / self.unit);
                self.entries.push(row);
                self.columns.push(column);
            }
        }
        previous..self.columns.len()
    }

    /// Takes those of these columns that rest into the program.
    pub fn wake(&mut self, columns: Vec<usize>) -> Result<(), SolveError> {
        let active: FxHashSet<usize> = self.active.iter().copied().collect();
        let resting: Vec<usize> =
            columns.into_iter().filter(|column| !active.contains(column)).collect();
        self.activate(resting.into_iter())
    }

    /// The entries of a column and its cost in the program.
    pub fn column(&self, at: usize) -> (&[(u32, i32)], f64) {
        (&self.entries[at], self.costs[at])
    }

    /// By row: how much it asks for.
    pub fn wanted(&self) -> &[f64] {
        &self.wanted
    }

    /// Takes columns into the program.
    fn activate(&mut self, columns: impl Iterator<Item = usize> + Clone) -> Result<(), SolveError> {
        let most: Vec<f64> = columns.clone().map(|at| self.costs[at]).collect();
        if most.is_empty() {
            return Ok(());
        }
        let rows: Vec<&[(u32, i32)]> =
            columns.clone().map(|at| self.entries[at].as_slice()).collect();
        self.program.add_rows_at_most(&most, &rows)?;
        self.active.extend(columns);
        self.idle.resize(self.active.len(), 0);
        Ok(())
    }

    /// Takes columns long without use out of the program.
    fn rest(&mut self) -> Result<(), SolveError> {
        let marked: Vec<bool> = self.idle.iter().map(|&idle| idle > MOST_IDLE).collect();
        if marked.iter().filter(|&&marked| marked).count() * 4 < self.active.len() {
            return Ok(());
        }
        self.program.drop_rows(&marked)?;
        let mut stays = marked.iter().map(|marked| !marked);
        self.idle.retain(|_| stays.next() == Some(true));
        let mut stays = marked.iter().map(|marked| !marked);
        self.active.retain(|_| stays.next() == Some(true));
        Ok(())
    }

    /// Columns that rest and have a profit at these duals, in the program's units.
    fn missed(&self, duals: &[f64]) -> Vec<usize> {
        let mut rests = vec![true; self.columns.len()];
        self.active.iter().for_each(|&at| rests[at] = false);
        let profit = |at: usize| {
            let paid: f64 = (self.entries[at].iter())
                .map(|&(row, times)| duals[row as usize] * f64::from(times))
                .sum();
            paid - self.costs[at]
        };
        (0..self.columns.len()).filter(|&at| rests[at] && profit(at) > 1e-6).collect()
    }

    /// The rows of the master that `column` stands in; `None` if it is ruled out.
    fn row(&self, column: &Column) -> Option<Vec<(u32, i32)>> {
        let mut row = Vec::new();
        for &atom in &column.atoms {
            let entry = &self.problem.atoms[atom];
            let mut at = self.first[atom];
            let weight = self.decisions.weight(self.problem, atom, column)?;
            if has_copies_row(self.has, self.decisions, atom, entry) {
                row.push((at, weight as i32));
                at += 1;
            }
            if let Some(&most) = self.most.get(&atom) {
                row.push((most, -(weight as i32)));
            }
            if self.decisions.copies[atom] != Copies::One {
                let uses = |image: &ImageId| column.images.binary_search(image).is_ok();
                let covers = self.has.cover[atom].iter().zip(at..).filter(|(image, _)| uses(image));
                row.extend(covers.map(|(_, at)| (at, 1)));
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
        let around = |sign: f64| -> Vec<f64> {
            let bound = |((&centre, &scale), &least): ((&f64, &f64), &f64)| {
                (centre + sign * radius * scale).max(least)
            };
            centre.iter().zip(scale).zip(&least).map(bound).collect()
        };
        self.program.set_all_bounds(&around(-1.0), &around(1.0))?;
        self.rest()?;
        let mut iterations = 0;
        loop {
            let ended = self.program.solve(work.saturating_sub(iterations).max(1), limit)?;
            iterations += self.program.iterations();
            let mut columns = vec![0.0; self.columns.len()];
            if ended != Ended::Optimal {
                // Stopped early, HiGHS may have no solution at all.
                return Ok(Point { duals: vec![0.0; self.rows.len()], columns, iterations, ended });
            }
            let values = self.program.values()?;
            let missed = self.missed(&values.columns);
            if !missed.is_empty() {
                self.activate(missed.into_iter())?;
                continue;
            }
            for ((idle, &at), &dual) in
                self.idle.iter_mut().zip(&self.active).zip(&values.row_duals)
            {
                *idle = if dual.abs() > 1e-9 { 0 } else { *idle + 1 };
                columns[at] = -dual;
            }
            return Ok(Point { duals: values.columns, columns, iterations, ended });
        }
    }

    /// The least that each dual may be: of an equation it may be anything.
    pub fn least(&self) -> Vec<f64> {
        let least = |row: &RowOf| match row {
            RowOf::Cover(..) if self.has.equations => f64::NEG_INFINITY,
            _ => 0.0,
        };
        self.rows.iter().map(least).collect()
    }

    /// Duals in whole units, from those of the program; `None` if they are absurd.
    pub fn exact(&self, duals: &[f64]) -> Option<Duals> {
        let mut exact = Duals::zero(self.problem);
        let wanted = self.wanted.iter().map(|wanted| wanted.abs().max(1.0));
        for (((row, &dual), least), wanted) in
            self.rows.iter().zip(duals).zip(self.least()).zip(wanted)
        {
            // HiGHS keeps bounds except for a tolerance; a proof must keep them.
            let dual = dual.max(least) * self.unit;
            // A cap may be in the billions, so it is the product that must have room.
            if !dual.is_finite() || dual.abs() * wanted > MOST {
                return None;
            }
            let dual = Amount(dual as i128);
            match *row {
                RowOf::Cover(atom, image) => *exact.cover_mut(atom, image) = dual,
                RowOf::Copies(atom) => exact.copies[atom] += dual,
                RowOf::Most(atom) => exact.copies[atom] -= dual,
                RowOf::Slot(image) => exact.slot[image] = dual,
            }
        }
        Some(exact)
    }

    /// How far duals go, in the units of the program: both rows of an atom's copies as far.
    pub fn scale(&self, scales: &Duals) -> Vec<f64> {
        let mut scale = self.floating(scales);
        for (&atom, &row) in &self.most {
            scale[row as usize] = scales.copies[atom].units() / self.unit;
        }
        scale
    }

    /// Duals in the units of the program, from whole ones.
    pub fn floating(&self, duals: &Duals) -> Vec<f64> {
        let dual = |row: &RowOf| {
            let dual = match *row {
                RowOf::Cover(atom, image) => duals.cover(atom, image),
                RowOf::Copies(atom) => duals.copies[atom].max(Amount(0)),
                RowOf::Slot(image) => duals.slot[image],
                RowOf::Most(atom) => (-duals.copies[atom]).max(Amount(0)),
            };
            dual.units() / self.unit
        };
        self.rows.iter().map(dual).collect()
    }
}

/// Has the atom a row of its copies? An atom of one image has one copy.
fn has_copies_row(has: &Rows, decisions: &Decisions, atom: AtomId, entry: &ProblemAtom) -> bool {
    entry.images.count() > 1 && (has.copies || decisions.copies[atom] != Copies::Any)
}
