//! One run, from a fleet to a plan:
//!
//! 1. *Prepare* (`prepared.rs`): what rules lay down is taken out; the rest poses a problem.
//! 2. *Start*: one layer for each image, or what the previous plan makes of the release; for the
//!    exact engine also what the strategies make (`starts.rs`).
//! 3. *Choose* (`fitting.rs`) a method.
//! 4. *Search* (`search.rs`), on a thread of its own (`supervise.rs`) that is left behind if it
//!    does not stop in time.
//! 5. *Bring into shape* what was found, where rules ask for layers of a shape.
//! 6. *Finish* (`finish.rs`): the plan of the whole fleet, and what is proven of it.
//!
//! A strategy (`by_strategy.rs`) makes its layers image by image, without a search.

mod by_strategy;
mod choice;
mod finish;
mod fitting;
mod planned;
mod prepared;
mod search;
mod starts;
mod supervise;

pub use by_strategy::by_strategy;
pub use choice::{Choice, Cut, Why};
pub use planned::Planned;

use crate::cost::CostModel;
use crate::fleet::Fleet;
use crate::plan::check::check;
use crate::plan::{Certificate, Content, Previous, Proof};
use crate::rules::LayerLimits;
use crate::solve::exact::branch_price;
use crate::solve::exact::merges::plain;
use crate::solve::problem::{Layout, Problem};
use crate::solve::releases::follow::Follow;
use crate::solve::shape::settle::{Request, settle_well};
use crate::solve::{Control, MethodName, Options, SolveError};
use crate::stop::Stop;
use crate::units::Cost;
use prepared::Prepared;
use std::sync::Arc;
use std::time::Duration;

/// Plans `fleet`. Stops early when `control` says so, and then returns the best plan so far.
///
/// # Errors
/// Options that do not fit the fleet, or a solver that fails.
pub fn plan(
    fleet: &Fleet,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    match (options.previous.as_deref(), options.method) {
        (Some(previous), _) => after(fleet, options, previous, control),
        (None, MethodName::Strategy(name)) => {
            control.enter("strategy");
            Ok(by_strategy(fleet, name, options, None, control.stop())?.0)
        }
        (None, _) => afresh(fleet, options, control),
    }
}

/// Plans `fleet` without a previous plan.
fn afresh(fleet: &Fleet, options: &Options, control: &Arc<Control>) -> Result<Planned, SolveError> {
    control.enter("quotient");
    let prepared = &Prepared::new(fleet, options, control.stop())?;
    prepared.refuse_certificate(options)?;
    let problem = &Arc::new(prepared.problem()?);
    control.offer(problem, &problem.one_layer_each());
    let run = Run { prepared, problem, previous: None, options, control };
    run.start_by_strategies();
    run.run()
}

/// Plans `fleet` with the `previous` plan in mind. For the fleet and the options that
/// it was made for, that plan is the plan: without a release nothing moves.
fn after(
    fleet: &Fleet,
    options: &Options,
    previous: &Previous,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    if !options.method.can_follow() {
        return Err(SolveError::CannotFollow { method: options.method.name().into() });
    }
    if let Some(planned) = unchanged(fleet, options, previous)? {
        return Ok(planned);
    }
    control.enter("following");
    let prepared = &Prepared::new(fleet, options, control.stop())?;
    if previous.is_stable() && !prepared.reduced.is_whole() {
        return Err(SolveError::RulesNotFollowed);
    }
    prepared.refuse_certificate(options)?;
    let small = prepared.reduced.fleet();
    let follow = Follow::new(previous, &prepared.reduced, &prepared.effective)?;
    let problem = &Arc::new(follow.problem(small, &prepared.effective)?);
    control.offer_any(problem, &follow.layout(small, problem));
    let previous = Some((previous, follow.previous.as_ref()));
    let run = Run { prepared, problem, previous, options, control };
    run.start_by_strategies();
    let planned = run.run()?;
    Ok(Planned { applied: Some(follow.applied), ..planned })
}

/// The previous plan, if it was made for this fleet and these options.
fn unchanged(
    fleet: &Fleet,
    options: &Options,
    previous: &Previous,
) -> Result<Option<Planned>, SolveError> {
    let effective = options.effective(fleet);
    let plan = previous.plan();
    let is_for_this = plan.fleet == fleet.digest() && plan.options.is_same_request(&effective);
    if !is_for_this || !check(fleet, plan).is_empty() {
        return Ok(None);
    }
    // What its certificate states somebody else has proven, or not.
    let floor = CostModel::new(fleet, effective.prices)?.floor(fleet);
    let nothing = Proof::of_heuristic(plan.certificate.method.clone());
    let proven = Certificate::new(&nothing, plan.cost.with_shipping(), floor, Cost(1));
    let planned = Planned::new(plan.clone(), Choice::new(Why::Unchanged));
    Ok(Some(Planned { proven, bound: floor, ..planned }))
}

/// The plain integer program of scope merges, in MPS format; what rules lay down is not in it, nor
/// in its costs.
///
/// # Errors
/// Options or rules that do not fit the fleet, or no room for a temporary file.
pub fn model_mps(fleet: &Fleet, options: &Options) -> Result<Vec<u8>, SolveError> {
    plain::mps(&Prepared::new(fleet, options, &Stop::default())?.problem()?)
}

/// One in so many parts of the time left, if there is a limit, is what strategies may take before
/// the exact engine.
const STARTS: u32 = 8;

/// One in so many parts of the time left is kept for what follows the search, but no more than
/// this.
const FINISHING: u32 = 10;
const MOST_FINISHING: Duration = Duration::from_secs(1);

/// What a search is for.
struct Run<'a> {
    prepared: &'a Prepared<'a>,
    problem: &'a Arc<Problem>,
    /// The previous plan, and the same in packages of the fleet that rules leave to plan.
    previous: Option<(&'a Previous, &'a Previous)>,
    options: &'a Options,
    /// Has a layout to begin with.
    control: &'a Arc<Control>,
}

impl Run<'_> {
    /// Layouts for the exact engine to start from.
    fn start_by_strategies(&self) {
        let is_stable = self.previous.is_some_and(|(whole, _)| whole.is_stable());
        if !is_stable && self.is_exact() && branch_price::beyond(self.problem).is_none() {
            let control = self.control.within(STARTS);
            let fleet = self.prepared.reduced.fleet();
            starts::by_strategies(fleet, self.problem, self.options, &control);
        }
    }

    fn is_exact(&self) -> bool {
        fitting::choose(self.options.method, self.problem).method == MethodName::Layers
    }

    /// Searches and plans.
    fn run(&self) -> Result<Planned, SolveError> {
        let stop = self.control.stop();
        let greedy = Options { method: MethodName::Greedy, ..self.options.clone() };
        let has_limits = LayerLimits::of(self.prepared.reduced.fleet()).is_some();
        if !has_limits || self.problem.is_held() {
            // Only what is in shape counts where something is held, of which the exact engine knows
            // nothing.
            let options = if has_limits { &greedy } else { self.options };
            let search = self.control.stopping_at(stop.sparing(FINISHING, MOST_FINISHING));
            let searched = supervise::run(self.problem, options, &Arc::new(search))?;
            return self.finish(searched, Vec::new());
        }
        // Shape may take as long as the search.
        let search = Arc::new(self.control.within(2));
        // Before the exact engine, which may take all the time there is.
        let mut shaped = Vec::new();
        if self.is_exact() {
            let own = Arc::new(search.within(4).sibling());
            if let Some((_, layout)) = self.control.cheapest() {
                own.offer_any(self.problem, &layout);
            }
            let found = supervise::run(self.problem, &greedy, &own)?.outcome.layout;
            self.control.offer_any(self.problem, &found);
            self.control.raise_bound_any(own.progress().bound_any);
            shaped.extend(self.settled(&found, &search.within(4))?);
        }
        let searched = supervise::run(self.problem, self.options, &search)?;
        let settling = self.control.stopping_at(stop.sparing(FINISHING, MOST_FINISHING));
        match self.settled(&searched.outcome.layout, &settling)? {
            Some(settled) => shaped.push(settled),
            None => shaped.clear(),
        }
        self.finish(searched, shaped)
    }

    /// What a search found, in shape; `None` if it is.
    fn settled(
        &self,
        layout: &Layout,
        control: &Control,
    ) -> Result<Option<Vec<Content>>, SolveError> {
        let previous = self.previous.map(|(_, small)| small);
        let (fleet, options) = (self.prepared.reduced.fleet(), &self.prepared.effective);
        let request = Request { fleet, options, previous };
        let contents = self.problem.contents(layout);
        let how = (self.options.seed, self.options.effort);
        let work = || settle_well(request, &contents, how, control);
        Ok(supervise::on_threads(self.options.threads, work)??)
    }
}
