//! Branch and bound over the relaxation: where it is fractional, a column is 0 or 1.
//!
//! Plunges depth first, so that each box differs little from the last and HiGHS starts near its
//! solution; takes the open box of least bound when a plunge ends. Every box that is closed is
//! closed by an exact bound, so the least bound of the boxes still open, or the cutoff, is proven.

use crate::solve::exact::merges::program::{Col, Meaning};
use crate::solve::exact::merges::relaxation::{Relaxation, Relaxed, Solved};
use crate::solve::{Control, SolveError};
use crate::units::Gap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A column counts as fractional if it is this far from 0 and 1.
const FRACTIONAL: f64 = 1e-6;

/// A part of the root box: columns fixed on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Open {
    bound: Reverse<i128>,
    /// Later boxes first among equals: they lie deeper.
    serial: usize,
    fixed: Vec<(Col, u8)>,
}

/// Limits on the work, so that the same input gives the same plan.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub nodes: usize,
    pub iterations: u64,
    /// Simplex iterations in which the gap must shrink by a hundredth for the search to go on.
    pub patience: u64,
    /// Relative gap at which the search may stop.
    pub gap: Gap,
}

/// What the search ends with.
pub(crate) struct Searched {
    /// Proven lower bound, in units.
    pub bound: i128,
    pub nodes: usize,
    /// Did a limit end it?
    pub limited: bool,
}

pub(crate) struct Tree<'r, 'a> {
    relaxation: &'r mut Relaxation<'a>,
    control: &'r Control,
    limits: Limits,
    /// Value of the best layout, in units.
    incumbent: i128,
    open: BinaryHeap<Open>,
    /// Least bound of the boxes that could neither be closed nor branched on.
    stuck: i128,
    /// The box that the relaxation is set to, as changes to the root box.
    current: Vec<(Col, u8)>,
    nodes: usize,
    serial: usize,
}

impl<'r, 'a> Tree<'r, 'a> {
    /// A tree for solutions better than `incumbent` units.
    pub fn new(
        relaxation: &'r mut Relaxation<'a>,
        control: &'r Control,
        limits: Limits,
        incumbent: i128,
    ) -> Self {
        Tree {
            relaxation,
            control,
            limits,
            incumbent,
            open: BinaryHeap::new(),
            stuck: i128::MAX,
            current: Vec::new(),
            nodes: 0,
            serial: 0,
        }
    }

    /// Only solutions of at most this many units are still of interest.
    fn cutoff(&self) -> i128 {
        let within = (self.incumbent as f64 * self.limits.gap.as_f64()).floor() as i128;
        self.incumbent - within.max(1)
    }

    /// Searches the whole root box.
    pub fn search(mut self) -> Result<Searched, SolveError> {
        let mut next = Some(Open { bound: Reverse(i128::MIN), serial: 0, fixed: Vec::new() });
        let mut limited = false;
        // The gap when it last shrank noticeably, and the iterations until then.
        let mut last = (i128::MAX, 0);
        while let Some(node) = next.take().or_else(|| self.open.pop()) {
            if node.bound.0 > self.cutoff() {
                continue;
            }
            let stalled = self.relaxation.iterations() - last.1 >= self.limits.patience;
            if self.nodes > 0 && (stalled || self.out_of_work()) {
                self.open.push(node);
                limited = true;
                break;
            }
            next = self.process(node)?;
            let bound = self.bound(next.as_ref());
            self.control.raise_bound(self.relaxation.program.cost(bound));
            let gap = self.incumbent.saturating_sub(bound);
            if gap < last.0 - last.0 / 100 {
                last = (gap, self.relaxation.iterations());
            }
        }
        let bound = self.bound(None);
        Ok(Searched { bound, nodes: self.nodes, limited })
    }

    /// Has a limit been reached, or was the search told to stop?
    fn out_of_work(&self) -> bool {
        self.nodes >= self.limits.nodes
            || self.relaxation.iterations() >= self.limits.iterations
            || self.control.should_stop()
    }

    /// What is proven while `next` and the open boxes are not closed.
    fn bound(&self, next: Option<&Open>) -> i128 {
        (self.open.iter().chain(next).map(|node| node.bound.0))
            .chain([self.stuck, self.cutoff() + 1])
            .min()
            .unwrap_or(self.incumbent)
    }

    /// Solves one box; returns the child to go on with, the other one is left open.
    fn process(&mut self, node: Open) -> Result<Option<Open>, SolveError> {
        let root = self.nodes == 0;
        self.move_to(&node.fixed)?;
        let (cutoff, control) = (self.cutoff(), self.control);
        let unit = self.relaxation.program.unit;
        let watch = |bound: i128| {
            if root {
                let units = u128::try_from(bound).unwrap_or(0);
                control.raise_bound(crate::units::Cost(units * unit));
            }
        };
        let iterations = self.limits.iterations;
        let relaxed = self.relaxation.solve(cutoff, iterations, control, watch)?;
        self.nodes += 1;
        self.control.count_nodes(self.nodes);
        let solved = match relaxed {
            Relaxed::Empty | Relaxed::CutOff => return Ok(None),
            Relaxed::Solved(solved) => solved,
            Relaxed::Unknown if self.out_of_work() => {
                self.open.push(node);
                return Ok(None);
            }
            Relaxed::Unknown => {
                self.stuck = self.stuck.min(node.bound.0);
                return Ok(None);
            }
        };
        let bound = solved.bound.units().max(node.bound.0);
        let branching = self.branching_column(&solved);
        if branching.is_none() {
            self.offer(&solved.point);
        }
        if root {
            self.control.enter("branching");
            self.fix_at_root(&solved)?;
        }
        if bound > self.cutoff() {
            return Ok(None);
        }
        let Some(column) = branching else {
            self.stuck = self.stuck.min(bound);
            return Ok(None);
        };
        let nearer = u8::from(solved.point[column as usize] >= 0.5);
        let mut child = |value: u8| {
            self.serial += 1;
            let mut fixed = node.fixed.clone();
            fixed.push((column, value));
            Open { bound: Reverse(bound), serial: self.serial, fixed }
        };
        let (later, now) = (child(1 - nearer), child(nearer));
        self.open.push(later);
        Ok(Some(now))
    }

    /// Takes an integer point as a layout; one found when the search was told to stop may still
    /// break links, and so caps.
    fn offer(&mut self, point: &[f64]) {
        let program = &self.relaxation.program;
        let layout = program.layout(point);
        if !program.problem.within_caps(&layout) {
            return;
        }
        self.control.offer(program.problem, &layout);
        self.incumbent = self.incumbent.min(program.in_units(program.problem.value(&layout)));
    }

    /// Fixes, for good, columns whose reduced cost decides.
    fn fix_at_root(&mut self, solved: &Solved) -> Result<(), SolveError> {
        if !self.relaxation.program.switches.reduced_cost_fixing {
            return Ok(());
        }
        let cutoff = self.cutoff();
        let fixed: Vec<(Col, (u8, u8))> = (self.relaxation.bounds.iter().enumerate())
            .filter_map(|(column, &bounds)| {
                let value = solved.bound.implied(column, bounds, cutoff)?;
                Some((column as Col, (value, value)))
            })
            .collect();
        self.relaxation.set_bounds(fixed)
    }

    /// The fractional column to branch on: survivals before placements, nearest to ½, first.
    fn branching_column(&self, solved: &Solved) -> Option<Col> {
        let score = |column: usize| {
            let value = solved.point[column];
            let distance = value.min(1.0 - value);
            let class = match self.relaxation.program.meanings[column] {
                Meaning::Survives(_) => 2,
                Meaning::Placed(..) | Meaning::Private(..) => 1,
                Meaning::Pays => 0,
            };
            (class, (distance / FRACTIONAL) as u64)
        };
        (0..solved.point.len())
            .filter(|&column| score(column).1 > 0)
            .max_by_key(|&column| (score(column), Reverse(column)))
            .filter(|&column| score(column).0 > 0)
            .map(|column| column as Col)
    }

    /// Sets the relaxation to another part of the root box.
    fn move_to(&mut self, fixed: &[(Col, u8)]) -> Result<(), SolveError> {
        let shared = self.current.iter().zip(fixed).take_while(|(a, b)| a == b).count();
        let back = self.current[shared..].iter().map(|&(column, _)| (column, (0, 1)));
        let on = fixed[shared..].iter().map(|&(column, value)| (column, (value, value)));
        let changes: Vec<_> = back.chain(on).collect();
        self.relaxation.set_bounds(changes)?;
        self.current = fixed.to_vec();
        Ok(())
    }
}
