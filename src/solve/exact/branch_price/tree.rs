//! Branch and price: where the bound of the master leaves a gap, its plans are divided.
//!
//! The part with the lowest bound is divided first (`branching.rs` says by what). What is proven of
//! all parts is proven of all plans.

use super::ASIDE;
use super::branching::{Split, divide, split};
use crate::solve::exact::branch_price::bounding::column_generation::{
    ColumnGeneration, Reached, Relaxed,
};
use crate::solve::exact::branch_price::bounding::dual_repair::DualRepair;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::Decisions;
use crate::solve::exact::branch_price::master::dual_program::DualProgram;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::master::rows::Rows;
use crate::solve::exact::branch_price::pricing::closed_sets::ClosedSet;
use crate::solve::exact::branch_price::rounding::image_sets;
use crate::solve::exact::branch_price::rounding::restricted_master;
use crate::solve::exact::branch_price::twins::Twins;
use crate::solve::heuristics::lns::{Acceptance, improve};
use crate::solve::problem::Problem;
use crate::solve::{Control, Effort, SolveError};
use crate::units::{Amount, Cost};

/// Which columns there are.
pub(crate) enum Columns {
    /// All there can be.
    Known(Vec<Column>),
    /// Those that pricing finds.
    Priced(Vec<ClosedSet>),
}

/// A part of all plans and what is proven about it.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Which part.
    pub decisions: Decisions,
    /// Duals that prove it.
    pub duals: Duals,
    /// What each of its plans costs at least, in units of 10⁻¹².
    pub bound: Amount,
}

/// A leaf that can be divided.
struct Open {
    leaf: Leaf,
    split: Option<Split>,
    /// Those found by pricing, to begin with in its parts.
    columns: Vec<Column>,
}

/// Nodes of HiGHS's search for a plan, at the root and below.
const ROOT_NODES: u32 = 200;
const PART_NODES: u32 = 20;

/// Simplex iterations in which contents are chosen for image sets.
const SETS_WORK: u64 = 80_000;

/// Columns that a plan is chosen from at most: those of least reduced cost.
const MAX_CHOOSABLE: usize = 3_000;

/// How far duals may go, in units of the program, in which a plan costs about
/// [`COST_OF_START`](super::COST_OF_START): a hundred plans, far enough to show that a part has no
/// plan at all.
const DUAL_REACH: f64 = 1e7;

/// A search.
pub(crate) struct Tree<'a> {
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
    /// Iterations left, of simplex and first-order methods; pricing counts too.
    pub work: u64,
    /// Those spent on solving masters, and on choosing plans from their columns: below the root no
    /// more.
    pub climbing: u64,
    pub choosing: u64,
    /// What is enough, given the cost of a plan of the problem.
    pub enough: &'a dyn Fn(Cost, &Problem) -> Amount,
}

impl<'a> Tree<'a> {
    /// Searches from the columns of the layouts that `control` has, and returns parts that cover
    /// all plans; also says whether it searched to the end.
    pub fn search(&mut self) -> Result<(Vec<Leaf>, bool), SolveError> {
        let problem = &self.twins.problem;
        let decisions = Decisions::none(problem);
        let known = Amount::of(self.control.progress().bound_any);
        let priced = matches!(self.columns, Columns::Priced(_));
        if priced && problem.storage_only() && known < self.enough() {
            self.control.enter("choosing contents");
            let work = self.work.min(SETS_WORK);
            let left = image_sets::round(
                self.twins,
                self.unit,
                self.seed,
                work,
                &self.control.within(ASIDE),
            )?;
            self.work = (self.work - (work - left)).max(1);
        }
        let floor = Duals::of_floor(problem, &self.rows[0]);
        let least = decisions.value(problem, &floor);
        let starts = self.control.starts();
        let starts = starts.iter().flat_map(|layout| self.twins.columns(layout)).collect();
        let root = self.part(decisions, floor, starts, least, true)?;
        let mut open = vec![root];
        let mut solved: usize = 1;
        let mut improved = 0;
        loop {
            let least = (open.iter().enumerate().min_by_key(|(at, part)| (part.leaf.bound, *at)))
                .map(|(at, part)| (at, part.leaf.bound));
            let Some((at, bound)) = least else { break };
            self.control.raise_bound_any(bound.to_cost());
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
                improve(
                    &self.twins.full,
                    seed,
                    Acceptance::Annealing,
                    Effort::Normal,
                    &self.control.within(ASIDE),
                );
                continue;
            }
            let Open { leaf, split, columns } = open.swap_remove(at);
            for (decisions, duals) in divide(problem, leaf.decisions, leaf.duals, split) {
                open.push(self.part(decisions, duals, columns.clone(), bound, false)?);
                solved += 1;
                self.control.count_nodes(solved);
            }
        }
        Ok((open.into_iter().map(|part| part.leaf).collect(), false))
    }

    fn enough(&self) -> Amount {
        self.control
            .cheapest()
            .map_or(Amount(i128::MAX), |(cost, _)| (self.enough)(cost, &self.twins.problem))
    }

    /// Solves the master of a part, whose bound is at least `least`, from `columns` and those of
    /// the best plan.
    fn part(
        &mut self,
        decisions: Decisions,
        start: Duals,
        columns: Vec<Column>,
        least: Amount,
        root: bool,
    ) -> Result<Open, SolveError> {
        let problem = &self.twins.problem;
        self.control.enter("columns");
        let (proven, work) = (start.clone(), self.work);
        let (master, Relaxed { reached, duals, values }) = match self.columns {
            Columns::Known(all) => self.known(&decisions, all, &start)?,
            Columns::Priced(closed_sets) => {
                self.priced(&decisions, closed_sets, start, columns, root)?
            }
        };
        self.climbing += work - self.work;
        // What was proven of the whole is still proven of its parts.
        let duals = if decisions.value(problem, &duals) < least { proven } else { duals };
        let bound = decisions.value(problem, &duals);
        if root {
            self.control.raise_bound_any(bound.to_cost());
        }
        let split = if reached == Reached::Optimum {
            let is_known = matches!(self.columns, Columns::Known(_));
            split(problem, &decisions, master.columns(), &values, is_known)
        } else {
            None
        };
        let due = root || split.is_none() || self.choosing <= self.climbing;
        if due && bound < self.enough() && !self.control.should_stop() {
            let columns = decisions.used.iter().chain(master.columns());
            self.choose(&decisions, &duals, bound, columns, root)?;
        }
        let columns = match self.columns {
            Columns::Known(_) => Vec::new(),
            Columns::Priced(_) => master.columns().to_vec(),
        };
        drop(master);
        Ok(Open { leaf: Leaf { decisions, duals, bound }, split, columns })
    }

    /// The master of a part whose columns are found by pricing, solved.
    fn priced<'b>(
        &mut self,
        decisions: &'b Decisions,
        closed_sets: &[ClosedSet],
        proven: Duals,
        columns: Vec<Column>,
        root: bool,
    ) -> Result<(DualProgram<'b>, Relaxed), SolveError>
    where
        'a: 'b,
    {
        let (twins, rows) = (self.twins, self.rows);
        let problem = &twins.problem;
        let incumbent = self.control.cheapest().map(|(_, plan)| twins.columns(&plan));
        let incumbent = incumbent.unwrap_or_default();
        let mut columns = [incumbent.clone(), columns].concat();
        let mut generation = ColumnGeneration {
            repair: DualRepair::new(problem, decisions, self.control, closed_sets),
            enough: self.enough(),
            work: &mut self.work,
            proven,
            all: root,
            boxed: self.boxed,
            first_order: self.first_order && root,
            incumbent: incumbent.into_iter().collect(),
        };
        let (exact, relaxed) = (&rows[rows.len() - 1], &rows[..rows.len() - 1]);
        // What relaxations prove is proven of the parts too.
        for rows in relaxed.iter().filter(|_| root) {
            let mut relaxed = DualProgram::new(problem, decisions, rows, self.unit, self.seed)?;
            relaxed.add(columns)?;
            generation.run(&mut relaxed)?;
            columns = relaxed.columns().to_vec();
        }
        let mut master = DualProgram::new(problem, decisions, exact, self.unit, self.seed)?;
        master.add(columns)?;
        let relaxed = generation.run(&mut master)?;
        Ok((master, relaxed))
    }

    /// Chooses a plan from those of `columns` that a better one can have.
    fn choose<'b>(
        &mut self,
        decisions: &Decisions,
        duals: &Duals,
        bound: Amount,
        columns: impl Iterator<Item = &'b Column>,
        root: bool,
    ) -> Result<(), SolveError> {
        self.control.enter("choosing columns");
        let problem = &self.twins.problem;
        let gap = self.control.cheapest().map_or(Amount(0), |(cost, _)| Amount::of(cost) - bound);
        let mut useful: Vec<(Amount, &Column)> = columns
            .filter_map(|column| Some((decisions.profit(problem, duals, column)?, column)))
            .filter(|&(profit, _)| profit >= -gap)
            .collect();
        useful.sort_unstable_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
        useful.truncate(MAX_CHOOSABLE);
        let useful: Vec<Column> = useful.into_iter().map(|(_, column)| column.clone()).collect();
        let nodes = if root { ROOT_NODES } else { PART_NODES };
        let iterations = restricted_master::round(
            self.twins,
            &useful,
            self.unit,
            nodes,
            self.seed,
            self.control,
        )?;
        self.choosing += iterations;
        self.work = self.work.saturating_sub(iterations);
        Ok(())
    }

    /// The master of a part that has all columns, solved.
    fn known<'b>(
        &mut self,
        decisions: &'b Decisions,
        all: &[Column],
        start: &Duals,
    ) -> Result<(DualProgram<'b>, Relaxed), SolveError>
    where
        'a: 'b,
    {
        let (twins, rows) = (self.twins, self.rows);
        let problem = &twins.problem;
        let exact = &rows[rows.len() - 1];
        let mut master = DualProgram::new(problem, decisions, exact, self.unit, self.seed)?;
        master.add(all.iter().cloned())?;
        let nowhere = master.least().iter().map(|_| 0.0).collect::<Vec<f64>>();
        let anywhere = vec![1.0; nowhere.len()];
        let left = self.control.remaining();
        let point = master.solve(&nowhere, &anywhere, DUAL_REACH, self.work, left)?;
        self.work = self.work.saturating_sub(point.iterations.max(1));
        let mut duals = master.exact(&point.duals).unwrap_or_else(|| start.clone());
        for column in all.iter().filter(|column| decisions.is_open(column)) {
            decisions.lower(problem, &mut duals, column);
        }
        Ok((master, Relaxed { reached: Reached::Optimum, duals, values: point.columns }))
    }
}
