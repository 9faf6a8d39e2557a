//! Planning: from a fleet to a plan with a proven bound.
//!
//! Each method turns a [`Problem`] into an [`Outcome`]; [`plan`] chooses the method, runs it on a
//! thread of its own, prices what it found and writes the certificate. It returns at once when it
//! is interrupted, with the best plan so far, even where HiGHS would take seconds to notice.

pub mod apply;
mod arrangement;
mod control;
mod covers;
mod follow;
pub mod greedy;
mod highs;
mod improve;
mod key;
pub mod layers;
mod memory;
pub mod merges;
mod method;
mod multicover;
pub mod nodes;
mod options;
pub mod problem;
mod repair;
mod settle;
mod size;
mod spare;
mod starts;
mod supervise;
mod task;

pub use control::{Control, Progress};
pub use method::MethodName;
pub use options::Options;

use crate::certificate::Document;
use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError};
use crate::plan::check::check;
use crate::plan::{Before, BeforeError, Certificate, Plan, Proof};
use crate::quotient::Quotient;
use crate::rules::{self, Conflict, Reduced, RulesError};
use crate::stop::{Stop, Stopped};
use crate::strategies::{self, NotPossible, Obstacle, Previous, RuleError, Stacks, StrategyName};
use crate::units::Cost;
use follow::Follow;
use improve::Effort;
use nodes::Nodes;
use problem::{Layout, Problem};
use settle::{Terms, settle};
use size::Choice;
use std::sync::Arc;
use task::Task;

/// What a method has found and proven when it ends.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The best layout.
    pub layout: Layout,
    /// What is claimed of it.
    pub proof: Proof,
    /// Search tree nodes solved.
    pub nodes: usize,
    /// What proves a bound on all plans, if it was asked for and there is any.
    pub evidence: Option<layers::Evidence>,
}

/// A plan and how it came about.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The plan, with its certificate.
    pub plan: Plan,
    /// What is known to be proven of it: its certificate but for a plan before that is the plan as
    /// it is, whose claims nobody has looked at. Of that the floor is known.
    pub proven: Certificate,
    /// No plan at all costs less, as far as is known; the certificate may speak of a narrower
    /// scope.
    pub bound: Cost,
    /// Which method ran and why, in one sentence.
    pub choice: String,
    /// Search tree nodes solved.
    pub nodes: usize,
    /// Proves the plan's lower bound, if that was asked for and the method could.
    pub document: Option<Document>,
    /// What the plan before makes of the release without a search, if one was followed.
    pub applied: Option<Plan>,
}

impl Planned {
    /// A plan with nothing proven beyond its certificate.
    fn new(plan: Plan, choice: impl Into<String>) -> Planned {
        Planned {
            proven: plan.certificate.clone(),
            bound: plan.certificate.lower_bound,
            plan,
            choice: choice.into(),
            nodes: 0,
            document: None,
            applied: None,
        }
    }
}

/// Why nothing can be planned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SolveError {
    /// The fleet and the options do not go together.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// The solver failed in a way that should not happen.
    #[error("the solver failed: {0}")]
    Solver(String),
    /// A file cannot be written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The strategy cannot keep to the caps.
    #[error(transparent)]
    NotPossible(#[from] NotPossible),
    /// It was told to stop before there was a plan.
    #[error("stopped before there was a plan")]
    Stopped(#[from] Stopped),
    /// The method cannot plan with a plan before in mind.
    #[error("method {method} cannot follow a plan before: take layers, greedy or auto")]
    CannotFollow {
        /// Its name.
        method: String,
    },
    /// The plan before contradicts itself.
    #[error("the plan before: {0}")]
    Before(#[from] BeforeError),
    /// Rules of this kind may move what must not move.
    #[error(
        "nothing can be told to stay where rules lay layers down or keep packages together: \
         `layerplan apply` keeps to them, and moves only what they move"
    )]
    RulesNotFollowed,
    /// Limits on layers do not let everything stay where it is.
    #[error(
        "not everything can stay where it is: a layer of the plan before is too large or too small \
         by now, or holds what is to be apart; without --stable no more moves than has to"
    )]
    WouldMove,
    /// The exact program might not fit into memory, or take long.
    #[error("not possible: {0}")]
    TooLarge(String),
    /// The rules of a strategy are wrong, or do not fit the fleet.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// Rules of the fleet contradict each other.
    #[error("the rules contradict each other: {0}")]
    Contradiction(Box<Conflict>),
    /// An image for which no layers were found that keep to the rules.
    #[error("{0}")]
    NotFound(RulesError),
    /// What is proven is about the fleet without what rules lay down.
    #[error("no certificate can be written where rules lay layers down or keep packages together")]
    NotCertified,
}

impl From<RulesError> for SolveError {
    fn from(fault: RulesError) -> SolveError {
        match fault {
            RulesError::Fleet(fault) => SolveError::Fleet(fault),
            RulesError::Contradiction(conflict) => SolveError::Contradiction(conflict),
            RulesError::NotFound { .. } => SolveError::NotFound(fault),
            RulesError::Stopped(stopped) => SolveError::Stopped(stopped),
        }
    }
}

impl SolveError {
    /// Is the fleet at fault, or its rules?
    pub fn is_of_fleet(&self) -> bool {
        matches!(
            self,
            SolveError::Fleet(_) | SolveError::Contradiction(_) | SolveError::NotFound(_)
        )
    }

    /// What it says if it is an answer, namely that the method cannot plan this fleet within these
    /// caps; none if something is at fault.
    pub fn refusal(&self) -> Option<String> {
        match self {
            SolveError::NotPossible(_) | SolveError::TooLarge(_) => Some(self.to_string()),
            SolveError::NotFound(_) => Some(format!("not possible: {self}")),
            SolveError::Fleet(fault @ FleetError::CapTooSmall { .. }) => {
                Some(format!("not possible: {fault}"))
            }
            // With more layers the rules could be kept.
            SolveError::Contradiction(conflict) if conflict.limits.is_some() => {
                Some(format!("not possible: {conflict}"))
            }
            SolveError::Fleet(_)
            | SolveError::Solver(_)
            | SolveError::Io(_)
            | SolveError::Stopped(_)
            | SolveError::CannotFollow { .. }
            | SolveError::RulesNotFollowed
            | SolveError::WouldMove
            | SolveError::Before(_)
            | SolveError::Contradiction(_)
            | SolveError::NotCertified
            | SolveError::Rules(_) => None,
        }
    }
}

/// Plans `fleet`. Stops early when `control` says so, and then returns the best plan so far.
///
/// # Errors
/// Options that do not fit the fleet, or a solver that fails.
pub fn plan(
    fleet: &Fleet,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    if let Some(before) = options.previous.as_deref() {
        return after(fleet, options, before, control);
    }
    if let MethodName::Strategy(name) = options.method {
        control.enter("strategy");
        return by_strategy(fleet, name, options, None, control.stop()).map(|(planned, _)| planned);
    }
    let effective = options.effective(fleet);
    control.enter("quotient");
    let reduced = rules::prepare(fleet, &effective, control.stop())?;
    refuse_certificate(&reduced, options)?;
    let small = reduced.fleet();
    let problem = Arc::new(Problem::new(small, &Quotient::new(small), &effective)?);
    control.offer(&problem, &problem.one_layer_each());
    let exact = size::choose(options.method, &problem).method == MethodName::Layers;
    if exact && layers::beyond(&problem).is_none() {
        starts::by_strategies(small, &problem, options, &control.within(STARTS));
    }
    Task { reduced: &reduced, problem: &problem, effective, before: None, options, control }.run()
}

/// Refuses a certificate where what is proven is not about the whole fleet.
fn refuse_certificate(reduced: &Reduced<'_>, options: &Options) -> Result<(), SolveError> {
    if options.certify && !reduced.is_whole() { Err(SolveError::NotCertified) } else { Ok(()) }
}

/// Plans `fleet` with the plan of the release `before` in mind. For the fleet and the options that
/// it was made for, that plan is the plan: without a release nothing moves.
fn after(
    fleet: &Fleet,
    options: &Options,
    before: &Before,
    control: &Arc<Control>,
) -> Result<Planned, SolveError> {
    if !options.method.can_follow() {
        return Err(SolveError::CannotFollow { method: options.method.name().into() });
    }
    let effective = options.effective(fleet);
    let plan = before.plan();
    let is_for_this = plan.fleet == fleet.digest() && plan.options.is_same_request(&effective);
    if is_for_this && check(fleet, plan).is_empty() {
        let choice = "the fleet is the one that the plan before was made for, so that is the plan";
        // What its certificate states somebody else has proven, or not.
        let floor = CostModel::new(fleet, effective.prices)?.floor(fleet);
        let nothing = Proof::of_heuristic(plan.certificate.method.clone());
        let proven = Certificate::new(&nothing, plan.cost.with_shipping(), floor, Cost(1));
        return Ok(Planned { proven, bound: floor, ..Planned::new(plan.clone(), choice) });
    }
    control.enter("following");
    let reduced = rules::prepare(fleet, &effective, control.stop())?;
    if before.is_stable() && !reduced.is_whole() {
        return Err(SolveError::RulesNotFollowed);
    }
    refuse_certificate(&reduced, options)?;
    let small = reduced.fleet();
    let follow = Follow::new(before, &reduced, &effective)?;
    let quotient = Quotient::new(small);
    let problem = Arc::new(Problem::following(small, &quotient, &effective, &follow)?);
    control.offer_any(&problem, &follow.layout(small, &problem));
    let exact = size::choose(options.method, &problem).method == MethodName::Layers;
    if exact && !before.is_stable() && layers::beyond(&problem).is_none() {
        starts::by_strategies(small, &problem, options, &control.within(STARTS));
    }
    let before = Some((before, follow.before.as_ref()));
    let planned =
        Task { reduced: &reduced, problem: &problem, effective, before, options, control }.run()?;
    Ok(Planned { applied: Some(follow.applied), ..planned })
}

/// Plans `fleet` by a strategy, which may look at what it made of the release before; also returns
/// its layers as it made them, to be remembered for the next release.
///
/// # Errors
/// Options or rules that do not fit the fleet, [`SolveError::NotPossible`], and
/// [`SolveError::Stopped`]: half of a strategy is no plan.
pub fn by_strategy(
    fleet: &Fleet,
    name: StrategyName,
    options: &Options,
    previous: Option<&Previous>,
    stop: &Stop,
) -> Result<(Planned, Stacks), SolveError> {
    let effective = options.effective(fleet);
    let reduced = rules::prepare(fleet, &effective, stop)?;
    let small = reduced.fleet();
    let mut stacks = stacks(small, name, options, previous, stop)?;
    let terms = Terms { fleet: small, options: &effective, before: None };
    if let Some(settled) = settle(terms, &stacks.contents(), stop)? {
        // In haste it would be something else.
        stop.check()?;
        stacks = Stacks::of(&settled, small.images().len());
    }
    let none = (Proof::of_heuristic(name.name()), Cost(0));
    let (plan, _) = task::whole(&reduced, effective, stacks.contents(), none, None)?;
    for layer in stacks.0.iter_mut().flatten() {
        *layer = reduced.expand_layer(layer);
    }
    Ok((Planned::new(plan, "as asked"), stacks))
}

/// The layers that a strategy makes.
fn stacks(
    fleet: &Fleet,
    name: StrategyName,
    options: &Options,
    previous: Option<&Previous>,
    stop: &Stop,
) -> Result<Stacks, SolveError> {
    let strategy = name.strategy(fleet, &options.rules)?;
    let (extra, cap) = (name.about().extra_layers, options.effective(fleet).max_layers);
    let made = strategies::stacks(fleet, strategy.as_ref(), extra, cap, previous, stop)?;
    made.map_err(|fault| match fault.obstacle {
        Obstacle::Stopped => SolveError::Stopped(Stopped),
        _ => SolveError::NotPossible(fault),
    })
}

/// The plain integer program of scope merges, in MPS format; what rules lay down is not in it, nor
/// in its costs.
///
/// # Errors
/// Options or rules that do not fit the fleet, or no room for a temporary file.
pub fn model_mps(fleet: &Fleet, options: &Options) -> Result<Vec<u8>, SolveError> {
    let effective = options.effective(fleet);
    let reduced = rules::prepare(fleet, &effective, &Stop::default())?;
    let small = reduced.fleet();
    let problem = Problem::new(small, &Quotient::new(small), &effective)?;
    merges::plain::mps(&problem)
}

/// What comes before the exact engine may take a quarter of the time, if there is a limit: the
/// strategies one in so many parts, and the heuristics one in so many of what is left then.
const STARTS: u32 = 8;
const HEURISTICS: u32 = 7;

/// Greedy and improvement, and where it is asked for or workable an exact method, starting from
/// what they found.
fn search(
    problem: &Problem,
    options: &Options,
    control: &Control,
) -> Result<(String, Outcome), SolveError> {
    let Choice { method, reason } = size::choose(options.method, problem);
    if method == MethodName::Layers && options.only_fitting {
        size::check_quick(problem).map_err(SolveError::TooLarge)?;
    }
    let asked = method == MethodName::Layers;
    let beyond = if asked { layers::beyond(problem) } else { None };
    let exact = asked && beyond.is_none();
    let early = control.within(if exact { HEURISTICS } else { 1 });
    control.enter("nodes");
    let nodes = Nodes::new(problem, early.stop()).ok();
    if let Some(nodes) = &nodes {
        if method == MethodName::Merges && options.only_fitting {
            size::check_fit(nodes).map_err(SolveError::TooLarge)?;
        }
        if !problem.is_held() {
            // Guests need time too, and then improvement.
            let parts = if method == MethodName::Merges { 1 } else { 3 };
            greedy::upward(problem, nodes, &early.within(parts));
        }
    }
    if method != MethodName::Merges {
        greedy::guests(problem, &early.within(2));
    }
    control.enter("multicover bound");
    control.raise_bound_any(multicover::bound(problem, options.seed, &early)?);
    let mut covered = covers::Covered::default();
    if method != MethodName::Merges {
        covered = covers::solve(problem, options.seed, &early);
        // Improvement would take apart what gives an image an atom twice.
        if !covered.is_cheapest {
            let effort = if exact { Effort::Annealing } else { Effort::Descent };
            improve::improve(problem, options.seed, effort, &early);
        }
    }
    if method == MethodName::Greedy {
        return Ok((reason, greedy::outcome(control)));
    }
    if let Some(outcome) = covered.proven(problem, options, control) {
        return Ok((reason, outcome));
    }
    if control.should_stop() {
        let beyond = beyond.unwrap_or(layers::Beyond::Stopped);
        return Ok((format!("{reason}, but {beyond}"), greedy::outcome(control)));
    }
    if let (MethodName::Merges, Some(nodes)) = (method, &nodes) {
        return Ok((reason, merges::solve(problem, nodes, options, control)?));
    }
    let (outcome, beyond) = layers::solve(problem, options, control)?;
    let reason = match beyond {
        None => reason,
        Some(beyond) => format!("{reason}, but {beyond}: greedy's plan, improved"),
    };
    Ok((reason, outcome))
}
