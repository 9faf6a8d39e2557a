//! Branch and price: where the bound of the master leaves a gap, its plans are divided.
//!
//! A part of all plans is divided by the copies of an atom: one or more, where the master wants a
//! part of each, and of more at most so many or beyond. On small fleets, all of whose columns are
//! known, it is also divided by a layer, used or not. The part with the lowest bound is divided
//! first. What is proven of all parts is proven of all plans.

use super::ascent::{Ascent, Climb, Reached};
use super::column::Column;
use super::decisions::{Copies, Decisions, Limit};
use super::duals::Duals;
use super::hosts::Host;
use super::integer;
use super::lowering::Lowering;
use super::master::Master;
use super::rows::Rows;
use super::sets;
use super::twins::Twins;
use crate::quotient::AtomId;
use crate::solve::improve::{Effort, improve};
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::Cost;

/// Which columns there are.
pub(super) enum Columns {
    /// All there can be.
    Known(Vec<Column>),
    /// Those that pricing finds.
    Priced(Vec<Host>),
}

/// A part of all plans and what is proven about it.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Which part.
    pub decisions: Decisions,
    /// Duals that prove it.
    pub duals: Duals,
    /// What each of its plans costs at least, in units of 10⁻¹².
    pub bound: i128,
}

/// A leaf that can be divided.
struct Open {
    leaf: Leaf,
    split: Option<Split>,
    /// To begin with in its parts.
    columns: Vec<Column>,
}

/// How to divide a part.
enum Split {
    Copies(AtomId),
    /// Into at most so many layers of the atom, and more.
    Limit(AtomId, u32),
    Layer(Column),
}

/// Nodes of HiGHS's search for a plan, at the root and below.
const PRIMAL_NODES: [u32; 2] = [200, 20];

/// Simplex iterations in which contents are chosen for image sets.
const SETS_WORK: u64 = 80_000;

/// Columns that a plan is chosen from at most: those of least reduced cost.
const MAX_CHOOSABLE: usize = 3_000;

/// A search.
pub(super) struct Tree<'a> {
    pub twins: &'a Twins,
    /// Those of the masters, in turn; all but the last are relaxations.
    pub rows: &'a [Rows],
    pub columns: &'a Columns,
    pub control: &'a Control,
    pub seed: u32,
    /// Is a first-order method used first?
    pub first_order: bool,
    /// Are duals kept in a box around the best?
    pub boxed: bool,
    /// Costs, in units of 10⁻¹², that count as one in the programs.
    pub unit: f64,
    /// Simplex iterations left.
    pub work: u64,
    /// Those spent on solving masters, and on choosing plans from their columns: below the root no
    /// more.
    pub climbing: u64,
    pub choosing: u64,
    /// What is enough, given the cost of a plan and the floor.
    pub enough: &'a dyn Fn(Cost, Cost) -> i128,
}

impl Tree<'_> {
    /// Searches from the columns of the layouts that `control` has, and returns parts that cover
    /// all plans; also says whether it searched to the end.
    pub fn search(&mut self) -> Result<(Vec<Leaf>, bool), SolveError> {
        let problem = &self.twins.problem;
        let decisions = Decisions::none(problem);
        let known = self.control.progress().bound_any.0 as i128;
        let priced = matches!(self.columns, Columns::Priced(_));
        if priced && problem.storage_only() && known < self.enough() {
            self.control.enter("choosing contents");
            let work = self.work.min(SETS_WORK);
            let left = sets::round(self.twins, self.unit, self.seed, work, self.control)?;
            self.work = (self.work - (work - left)).max(1);
        }
        let floor = Duals::of_floor(problem, &self.rows[0]);
        let least = decisions.value(problem, &floor);
        let starts = self.control.starts();
        let starts = starts.iter().flat_map(|layout| self.twins.columns(layout)).collect();
        let root = self.part(decisions, floor, starts, least, 0)?;
        let mut open = vec![root];
        let mut solved: usize = 1;
        let mut improved = 0;
        loop {
            let least = (open.iter().enumerate().min_by_key(|(at, part)| (part.leaf.bound, *at)))
                .map(|(at, part)| (at, part.leaf.bound));
            let Some((at, bound)) = least else { break };
            self.control.raise_bound_any(Cost(bound.max(0) as u128));
            if bound >= self.enough() {
                return Ok((open.into_iter().map(|part| part.leaf).collect(), true));
            }
            if self.work == 0 || self.control.should_stop() || open[at].split.is_none() {
                break;
            }
            // Whenever there are twice as many parts: another seed may lead to a better plan.
            if priced && solved >= 1 << improved {
                improved += 1;
                let seed = self.seed.wrapping_add(improved);
                improve(&self.twins.full, seed, Effort::Annealing, self.control);
                continue;
            }
            let Open { leaf, split, columns } = open.swap_remove(at);
            for (decisions, duals) in divide(problem, leaf.decisions, leaf.duals, split) {
                open.push(self.part(decisions, duals, columns.clone(), bound, 1)?);
                solved += 1;
                self.control.count_nodes(solved);
            }
        }
        Ok((open.into_iter().map(|part| part.leaf).collect(), false))
    }

    fn enough(&self) -> i128 {
        self.control
            .cheapest()
            .map_or(i128::MAX, |(cost, _)| (self.enough)(cost, self.twins.problem.floor))
    }

    /// Solves the master of a part, whose bound is at least `least`, from `columns` and those of
    /// the best plan.
    fn part(
        &mut self,
        decisions: Decisions,
        start: Duals,
        columns: Vec<Column>,
        least: i128,
        depth: usize,
    ) -> Result<Open, SolveError> {
        let problem = &self.twins.problem;
        self.control.enter("columns");
        let proven = start.clone();
        let exact = self.rows.len() - 1;
        let work = self.work;
        let mut master = Master::new(problem, &decisions, &self.rows[exact], self.unit, self.seed)?;
        let (duals, values, reached) = match self.columns {
            Columns::Known(all) => {
                master.add(all.iter().cloned())?;
                let (duals, values) = self.solve_known(&mut master, &decisions, all, &start)?;
                (duals, values, Reached::Top)
            }
            Columns::Priced(hosts) => {
                let incumbent = self.control.cheapest().map(|(_, plan)| self.twins.columns(&plan));
                let incumbent = incumbent.unwrap_or_default();
                let mut columns = [incumbent.clone(), columns].concat();
                let mut climb = Climb {
                    lowering: Lowering::new(problem, &decisions, self.control, hosts),
                    enough: self.enough(),
                    work: &mut self.work,
                    proven: start,
                    all: depth == 0,
                    boxed: self.boxed,
                    first_order: self.first_order && depth == 0,
                    incumbent: incumbent.into_iter().collect(),
                };
                // What relaxations prove is proven of the parts too.
                for rows in self.rows[..exact].iter().filter(|_| depth == 0) {
                    let mut relaxed = Master::new(problem, &decisions, rows, self.unit, self.seed)?;
                    relaxed.add(columns)?;
                    climb.run(&mut relaxed)?;
                    columns = relaxed.columns().to_vec();
                }
                master.add(columns)?;
                let Ascent { reached, duals, values } = climb.run(&mut master)?;
                (duals, values, reached)
            }
        };
        self.climbing += work - self.work;
        // What was proven of the whole is still proven of its parts.
        let duals = if decisions.value(problem, &duals) < least { proven } else { duals };
        let bound = decisions.value(problem, &duals);
        self.control.enter("choosing columns");
        if depth == 0 {
            self.control.raise_bound_any(Cost(bound.max(0) as u128));
        }
        let split = if reached == Reached::Top {
            split(problem, &decisions, master.columns(), &values, self.columns)
        } else {
            None
        };
        let due = depth == 0 || split.is_none() || self.choosing <= self.climbing;
        if due && bound < self.enough() && !self.control.should_stop() {
            let gap = self.control.cheapest().map_or(0, |(cost, _)| cost.0 as i128 - bound);
            let mut useful: Vec<(i128, &Column)> = (decisions.used.iter().chain(master.columns()))
                .filter_map(|column| Some((decisions.profit(problem, &duals, column)?, column)))
                .filter(|&(profit, _)| profit >= -gap)
                .collect();
            useful.sort_unstable_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
            useful.truncate(MAX_CHOOSABLE);
            let useful: Vec<Column> =
                useful.into_iter().map(|(_, column)| column.clone()).collect();
            let iterations = integer::round(
                self.twins,
                &useful,
                self.unit,
                PRIMAL_NODES[depth],
                self.seed,
                self.control,
            )?;
            self.choosing += iterations;
            self.work = self.work.saturating_sub(iterations);
        }
        let columns = master.columns().to_vec();
        Ok(Open { leaf: Leaf { decisions, duals, bound }, split, columns })
    }

    /// Solves a master that has all columns.
    fn solve_known(
        &mut self,
        master: &mut Master<'_>,
        decisions: &Decisions,
        all: &[Column],
        start: &Duals,
    ) -> Result<(Duals, Vec<f64>), SolveError> {
        let problem = &self.twins.problem;
        let nowhere = master.least().iter().map(|_| 0.0).collect::<Vec<f64>>();
        let anywhere = vec![1.0; nowhere.len()];
        let left = self.control.remaining();
        let point = master.solve(&nowhere, &anywhere, FAR, self.work, left)?;
        self.work = self.work.saturating_sub(point.iterations.max(1));
        let mut duals = master.exact(&point.duals).unwrap_or_else(|| start.clone());
        for column in all.iter().filter(|column| decisions.is_open(column)) {
            decisions.lower(problem, &mut duals, column);
        }
        Ok((duals, point.columns))
    }
}

/// How far duals may go, in units of the program, in which a plan costs about 10⁵: far enough to
/// show that a part has no plan at all.
const FAR: f64 = 1e7;

/// What to divide a part by: what is most undecided, atoms before layers.
fn split(
    problem: &Problem,
    decisions: &Decisions,
    columns: &[Column],
    values: &[f64],
    all: &Columns,
) -> Option<Split> {
    // By atom: its copies, and those that are in layers of all its images.
    let (mut copies, mut own) = (vec![0.0; problem.atoms.len()], vec![0.0; problem.atoms.len()]);
    for (column, &value) in columns.iter().zip(values) {
        for &atom in &column.atoms {
            copies[atom.index()] += value;
            if column.owns(problem, atom) {
                own[atom.index()] += value;
            }
        }
    }
    let undecided = |value: f64| value.fract().min(1.0 - value.fract());
    // What is decided about a dear atom weighs more.
    let most = |of: &[f64], may_be: &dyn Fn(Copies) -> bool| {
        (problem.atoms.iter_enumerated())
            .filter(|(id, atom)| may_be(decisions.copies[*id]) && atom.images.count_ones(..) > 1)
            .map(|(id, atom)| (undecided(of[id.index()]), id, atom))
            .filter(|&(undecided, ..)| undecided > 1e-6)
            .map(|(part, id, atom)| {
                (part * problem.model.price(atom.bytes, atom.rate, 0).0 as f64, id)
            })
            .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
            .map(|(_, id)| id)
    };
    if let Some(atom) = most(&own, &|copies| copies == Copies::Any) {
        return Some(Split::Copies(atom));
    }
    if let Some(atom) = most(&copies, &|copies| copies != Copies::One) {
        return Some(match decisions.copies[atom] {
            Copies::More => Split::Limit(atom, (copies[atom.index()] as u32).max(2)),
            Copies::Any | Copies::One => Split::Copies(atom),
        });
    }
    let Columns::Known(_) = all else { return None };
    (columns.iter().zip(values))
        .map(|(column, &value)| (undecided(value), column))
        .filter(|&(undecided, _)| undecided > 1e-6)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
        .map(|(_, column)| Split::Layer(column.clone()))
}

/// The parts, and duals that prove of each what is proven of the whole.
fn divide(
    problem: &Problem,
    decisions: Decisions,
    duals: Duals,
    split: Option<Split>,
) -> Vec<(Decisions, Duals)> {
    let (mut first, mut second) = (decisions.clone(), decisions);
    let (mut fewer, more) = (duals.clone(), duals);
    match split {
        None => return vec![(first, fewer)],
        Some(Split::Copies(atom)) => {
            first.copies[atom] = Copies::One;
            second.copies[atom] = Copies::More;
            let mut all = 2 * fewer.copies[atom];
            for image in crate::quotient::images_of(&problem.atoms[atom].images) {
                all += std::mem::take(fewer.cover_mut(atom, image));
            }
            fewer.copies[atom] = all;
        }
        Some(Split::Limit(atom, most)) => {
            first.limits.push(Limit { atom, most, kept: true });
            second.limits.push(Limit { atom, most, kept: false });
        }
        Some(Split::Layer(column)) => {
            first.used.push(column.clone());
            second.barred.insert(column);
        }
    }
    vec![(first, fewer), (second, more)]
}
