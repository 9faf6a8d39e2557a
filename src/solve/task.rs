//! From a problem to a plan: the search, what it found in the shape that rules ask for, and what is
//! proven.

use super::problem::{Layout, Problem};
use super::settle::{Terms, settle_well};
use super::{Control, MethodName, Options, Outcome, Planned, SolveError, size, spare, supervise};
use crate::cost::CostModel;
use crate::plan::{Before, Content, Plan, PlanOptions, Proof, Scope, Status};
use crate::rules::{Reduced, Shape};
use crate::units::{Cost, Gap, Rate};
use std::sync::Arc;
use std::time::Duration;

/// One in so many parts of the time left is kept for what follows the search, but no more than this.
const FINISHING: u32 = 10;
const MOST_FINISHING: Duration = Duration::from_secs(1);

/// What there is to plan.
pub(super) struct Task<'a> {
    pub reduced: &'a Reduced<'a>,
    pub problem: &'a Arc<Problem>,
    pub effective: PlanOptions,
    /// The plan before, and the same in packages of the fleet that rules leave to plan.
    pub before: Option<(&'a Before, &'a Before)>,
    pub options: &'a Options,
    /// Has a layout to begin with.
    pub control: &'a Arc<Control>,
}

impl Task<'_> {
    /// Searches and plans.
    pub fn run(self) -> Result<Planned, SolveError> {
        let stop = self.control.stop();
        let greedy = Options { method: MethodName::Greedy, ..self.options.clone() };
        let has_shape = Shape::of(self.reduced.fleet()).is_some();
        if !has_shape || self.problem.is_held() {
            // Only what is in shape counts where something is held, of which the exact engine knows
            // nothing.
            let options = if has_shape { &greedy } else { self.options };
            let search = self.control.stopping_at(stop.sparing(FINISHING, MOST_FINISHING));
            let searched = supervise::run(self.problem, options, &Arc::new(search))?;
            return self.finish(searched, Vec::new());
        }
        // Shape may take as long as the search.
        let search = Arc::new(self.control.within(2));
        // Before the exact engine, which may take all the time there is.
        let mut shaped = Vec::new();
        if size::choose(self.options.method, self.problem).method == MethodName::Layers {
            let own = Arc::new(search.within(4).sibling());
            if let Some((_, layout)) = self.control.cheapest() {
                own.offer_any(self.problem, &layout);
            }
            let (_, outcome) = supervise::run(self.problem, &greedy, &own)?;
            self.control.offer_any(self.problem, &outcome.layout);
            self.control.raise_bound_any(own.progress().bound_any);
            shaped.extend(self.settled(&outcome.layout, &search.within(4))?);
        }
        let searched = supervise::run(self.problem, self.options, &search)?;
        let settling = self.control.stopping_at(stop.sparing(FINISHING, MOST_FINISHING));
        match self.settled(&searched.1.layout, &settling)? {
            Some(settled) => shaped.push(settled),
            None => shaped.clear(),
        }
        self.finish(searched, shaped)
    }

    /// What a search found, in shape; none if it is.
    fn settled(
        &self,
        layout: &Layout,
        control: &Control,
    ) -> Result<Option<Vec<Content>>, SolveError> {
        let (fleet, options) = (self.reduced.fleet(), &self.effective);
        let terms = Terms { fleet, options, before: self.before.map(|(_, small)| small) };
        let contents = self.problem.contents(layout);
        let work = || settle_well(terms, &contents, self.options.seed, control);
        Ok(supervise::on_threads(self.options.threads, work)??)
    }

    /// The plan of what was found, or the cheapest of those `shaped` if that is not in shape, and
    /// its certificate.
    fn finish(
        self,
        (mut choice, outcome): (String, Outcome),
        shaped: Vec<Vec<Content>>,
    ) -> Result<Planned, SolveError> {
        let problem = self.problem;
        if !problem.is_complete(&outcome.layout) {
            return Err(SolveError::Solver("a plan lacks packages".into()));
        }
        let (before, small) = self.before.unzip();
        let previous = before.map(Before::named);
        let effective = PlanOptions { previous, ..self.effective };
        // What is proven of plans in which everything stays is not proven of all, and no certificate
        // speaks of plans in which anything had to.
        let may_move = !before.is_some_and(Before::is_stable);
        let evidence = outcome.evidence.as_ref().filter(|_| may_move && !problem.is_held());
        let document =
            evidence.map(|evidence| evidence.document(self.reduced.fleet(), &effective, problem));
        let mut proof = outcome.proof;
        if let Some(document) = &document {
            // The plan states what can be checked, even where something else proves a little more.
            proof.bound = document.bound;
        }
        let cost = problem.plan_cost(&outcome.layout);
        if problem.is_held() {
            choice = format!("{choice}; {}", in_place(cost, proof.bound));
            // That bound speaks of plans in which everything stays, not of all.
            proof.bound = Cost(0);
            if proof.ended != Status::Interrupted {
                proof.ended = Status::Heuristic;
            }
        }
        if proof.scope == Scope::Any && proof.bound > cost {
            let bound = proof.bound;
            let fault = format!("a plan costs {cost}, below the bound of {bound}");
            return Err(SolveError::Solver(fault));
        }
        let bound = match problem.is_held() {
            true => proof.bound,
            false => self.control.progress().bound_any.max(problem.floor),
        };
        let contents = if shaped.is_empty() {
            vec![problem.contents(&outcome.layout)]
        } else {
            proof = of_shaped(proof, bound);
            shaped
        };
        // Where layers have to stay, to be large or to be those of a program, there are none to
        // spare.
        let fleet = self.reduced.fleet();
        let is_bound = problem.is_held()
            || proof.scope == Scope::Merges
            || Shape::of(fleet).is_some_and(|shape| shape.least > 0);
        let plan = |mut contents| {
            if !is_bound {
                contents =
                    spare::put_apart(fleet, &effective, small, contents, self.control.stop())?;
            }
            whole(self.reduced, effective.clone(), contents, (proof.clone(), bound), before)
        };
        let plans: Vec<(Plan, Cost)> = contents.into_iter().map(plan).collect::<Result<_, _>>()?;
        let cheapest = plans.into_iter().min_by_key(|(plan, _)| plan.cost.with_shipping());
        let (plan, bound) = cheapest.ok_or_else(|| SolveError::Solver("no plan".into()))?;
        let nodes = outcome.nodes;
        Ok(Planned { bound, nodes, document, ..Planned::new(plan, choice) })
    }
}

/// What is proven of all plans, where what a search found had to be brought into shape.
fn of_shaped(proof: Proof, bound: Cost) -> Proof {
    let bound = if proof.scope == Scope::Any { proof.bound } else { bound };
    let ended = if proof.ended == Status::Optimal { Status::Bounded } else { proof.ended };
    Proof { scope: Scope::Any, ended, bound, program_value: None, ..proof }
}

/// What is known of a plan in which everything stays, given the bound on such plans.
fn in_place(cost: Cost, bound: Cost) -> String {
    let gap = Gap::between(cost, bound, Cost(0));
    if gap <= Gap::OPTIMAL {
        return "new packages are placed optimally".into();
    }
    format!("new packages are placed within {} of what is possible", crate::words::gap(gap))
}

/// The plan of the whole fleet for the layers of the small one, and the bound on all plans of it:
/// all of them have the layers that rules lay down, at their cost.
///
/// # Errors
/// Costs that overflow.
pub(super) fn whole(
    reduced: &Reduced<'_>,
    options: PlanOptions,
    contents: Vec<Content>,
    (mut proof, bound): (Proof, Cost),
    before: Option<&Before>,
) -> Result<(Plan, Cost), SolveError> {
    let fleet = reduced.whole();
    let model = CostModel::new(fleet, options.prices)?;
    let mut laid_down = reduced.cost(&model);
    if let Some(before) = before {
        laid_down.0 += reduced.shipping(&options, before)?.0;
    }
    let more = |cost: Cost| Cost(cost.0 + laid_down.0);
    proof.bound = more(proof.bound);
    proof.program_value = proof.program_value.map(more);
    let contents = reduced.expand(contents);
    let now = before.map_or(Rate(0), Before::rate);
    let lattice = model.lattice(fleet, now);
    let plan = match before {
        None => Plan::assemble(fleet, options, contents, &proof)?,
        Some(before) => Plan::assemble_after(fleet, options, contents, &proof, before)?,
    };
    Ok((plan, more(bound).round_up(lattice)))
}
