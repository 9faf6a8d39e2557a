//! What a running search shares with whoever waits for it: the best plan so far, the bound so far,
//! requests to stop, and progress for people to watch.
//!
//! HiGHS can take seconds to notice a request to stop, so the incumbent lives here, outside the
//! solver, where a signal handler's thread can take it at once.

mod incumbents;

use crate::solve::problem::{Layout, Problem};
use crate::stop::Stop;
use crate::units::Cost;
use incumbents::Incumbents;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How far a search has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// What it is doing.
    pub phase: &'static str,
    /// Cost of the best plan so far.
    pub incumbent: Option<Cost>,
    /// Least program value so far, in which equal nodes are counted apart.
    pub value: Option<Cost>,
    /// The best proven bound so far on what upward merges can reach.
    pub bound: Cost,
    /// The best proven bound so far on all plans.
    pub bound_any: Cost,
    /// Columns found.
    pub columns: usize,
    /// Search tree nodes solved.
    pub nodes: usize,
}

/// What a search is doing.
#[derive(Debug, Default)]
struct Work {
    phase: &'static str,
    columns: usize,
    nodes: usize,
}

/// Shared by a search and its owner; make one per search, or a [`sibling`](Control::sibling).
#[derive(Debug, Default)]
pub struct Control {
    stop: Stop,
    incumbents: Arc<Mutex<Incumbents>>,
    work: Arc<Mutex<Work>>,
}

impl Control {
    /// A control whose search ends after `time_limit`, if there is one.
    pub fn new(time_limit: Option<Duration>) -> Control {
        Control { stop: Stop::new(time_limit), ..Control::default() }
    }

    /// A control for another search, which stops when this one does.
    pub fn sibling(&self) -> Control {
        Control { stop: self.stop.clone(), ..Control::default() }
    }

    /// The same control for part of the search, which stops when `stop` says so.
    pub(crate) fn stopping_at(&self, stop: Stop) -> Control {
        Control { stop, incumbents: self.incumbents.clone(), work: self.work.clone() }
    }

    /// The same control for part of the search, which may take one in `parts` of the time left, if
    /// there is a limit.
    pub(crate) fn within(&self, parts: u32) -> Control {
        self.stopping_at(self.stop.within(parts))
    }

    /// When the search should stop.
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Asks the search to stop as soon as it can.
    pub fn interrupt(&self) {
        self.stop.interrupt();
    }

    /// Has [`interrupt`](Control::interrupt) been called?
    pub fn interrupted(&self) -> bool {
        self.stop.interrupted()
    }

    /// Is the time limit over?
    pub fn out_of_time(&self) -> bool {
        self.stop.out_of_time()
    }

    /// Should the search stop, for whichever reason?
    pub fn should_stop(&self) -> bool {
        self.stop.should_stop()
    }

    /// Time left, if there is a limit.
    pub fn remaining(&self) -> Option<Duration> {
        self.stop.remaining()
    }

    /// How far the search has come.
    pub fn progress(&self) -> Progress {
        let (incumbents, work) = (self.incumbents(), self.work());
        Progress {
            phase: work.phase,
            incumbent: incumbents.cheapest.as_ref().map(|(cost, _)| *cost),
            value: incumbents.value,
            bound: incumbents.bound,
            bound_any: incumbents.bound_any,
            columns: work.columns,
            nodes: work.nodes,
        }
    }

    /// The best layout so far of those that upward merges can reach.
    pub fn best(&self) -> Option<Layout> {
        self.incumbents().in_scope.as_ref().map(|(_, layout)| layout.clone())
    }

    /// The cheapest layout so far, of any kind, and what its plan costs.
    pub fn cheapest(&self) -> Option<(Cost, Layout)> {
        self.incumbents().cheapest.clone()
    }

    /// Gives a layout whose layers may be of use, whatever it costs.
    pub(crate) fn start_from(&self, layout: Layout) {
        self.incumbents().starts.push(layout);
    }

    /// The layouts whose layers may be of use.
    pub(crate) fn starts(&self) -> Vec<Layout> {
        self.incumbents().starts.clone()
    }

    /// Says what the search is doing.
    pub(crate) fn enter(&self, phase: &'static str) {
        self.work().phase = phase;
    }

    /// Says how many columns were found.
    pub(crate) fn count_columns(&self, found: usize) {
        self.work().columns += found;
    }

    /// Says how many search tree nodes are solved.
    pub(crate) fn count_nodes(&self, nodes: usize) {
        self.work().nodes = nodes;
    }

    /// Offers a layout that upward merges can reach: kept if its plan is the cheapest so far, and
    /// its value if that is the least. What the problem does not admit is not taken.
    pub(crate) fn offer(&self, problem: &Problem, layout: &Layout) {
        if !problem.admits_all(layout) {
            return;
        }
        let (value, cost) = (problem.value(layout), problem.plan_cost(layout));
        self.incumbents().offer(value, cost, layout);
    }

    /// Offers a layout of any kind, of which the merges program knows nothing; not taken if the
    /// problem does not admit it.
    pub(crate) fn offer_any(&self, problem: &Problem, layout: &Layout) {
        if !problem.admits_all(layout) {
            return;
        }
        let cost = problem.plan_cost(layout);
        self.incumbents().offer_any(cost, layout);
    }

    /// Raises the proven bound on all plans.
    pub(crate) fn raise_bound_any(&self, bound: Cost) {
        let mut incumbents = self.incumbents();
        incumbents.bound_any = incumbents.bound_any.max(bound);
    }

    /// Raises the proven bound on what upward merges can reach.
    pub(crate) fn raise_bound(&self, bound: Cost) {
        let mut incumbents = self.incumbents();
        incumbents.bound = incumbents.bound.max(bound);
    }

    // Also after a panic elsewhere: each update leaves them whole.

    fn incumbents(&self) -> MutexGuard<'_, Incumbents> {
        self.incumbents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
