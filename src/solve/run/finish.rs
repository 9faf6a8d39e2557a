//! From what a search found to a plan of the whole fleet, with its certificate.

use super::Run;
use super::planned::Planned;
use super::search::Searched;
use crate::certificate::Document;
use crate::cost::CostModel;
use crate::plan::{Content, Plan, PlanOptions, Previous, Proof, Scope, Status};
use crate::rules::{LayerLimits, Reduced};
use crate::solve::SolveError;
use crate::solve::shape::spare;
use crate::units::{Cost, Gap, Rate};

impl Run<'_> {
    /// The plan of what was found, or the cheapest of those `shaped` if that is not in shape, and
    /// its certificate.
    ///
    /// # Errors
    /// What should not happen: a plan that lacks packages, or one that costs less than its bound.
    pub(super) fn finish(
        &self,
        searched: Searched,
        shaped: Vec<Vec<Content>>,
    ) -> Result<Planned, SolveError> {
        let problem = self.problem;
        if !problem.is_complete(&searched.outcome.layout) {
            return Err(SolveError::Solver("a plan lacks packages".into()));
        }
        let previous = self.previous.map(|(whole, _)| whole);
        let previous = previous.map(Previous::named);
        let effective = PlanOptions { previous, ..self.prepared.effective.clone() };
        let document = self.document(&searched, &effective);
        let Searched { mut choice, outcome, .. } = searched;
        let mut proof = outcome.proof;
        if let Some(document) = &document {
            // The plan states what can be checked, even where something else proves a little more.
            proof.bound = document.bound;
        }
        let cost = problem.plan_cost(&outcome.layout);
        if problem.is_held() {
            choice.in_place = Some(Gap::between(cost, proof.bound, Cost(0)));
            proof = of_held(proof);
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
        let candidates = if shaped.is_empty() {
            vec![problem.contents(&outcome.layout)]
        } else {
            proof = of_shaped(proof, bound);
            shaped
        };
        let (plan, bound) = self.cheapest(candidates, &effective, &proof, bound)?;
        let nodes = outcome.nodes;
        Ok(Planned { bound, nodes, document, ..Planned::new(plan, choice) })
    }

    /// What proves the bound. What is proven of plans in which everything stays is not proven of
    /// all, and no certificate speaks of plans in which anything had to.
    fn document(&self, searched: &Searched, effective: &PlanOptions) -> Option<Document> {
        let is_stable = self.previous.is_some_and(|(whole, _)| whole.is_stable());
        let evidence = searched.evidence.as_ref();
        let evidence = evidence.filter(|_| !is_stable && !self.problem.is_held())?;
        Some(evidence.document(self.prepared.reduced.fleet(), effective, self.problem))
    }

    /// The cheapest of the plans that these layers make of the whole fleet, and a bound on all.
    fn cheapest(
        &self,
        candidates: Vec<Vec<Content>>,
        effective: &PlanOptions,
        proof: &Proof,
        bound: Cost,
    ) -> Result<(Plan, Cost), SolveError> {
        let reduced = &self.prepared.reduced;
        let fleet = reduced.fleet();
        let (previous, small) = self.previous.unzip();
        // Where layers have to stay, to be large or to be those of a program, there are none to
        // spare.
        let has_spare = !self.problem.is_held()
            && proof.scope != Scope::Merges
            && LayerLimits::of(fleet).is_none_or(|limits| limits.least.0 == 0);
        let plan = |mut contents| {
            if has_spare {
                contents =
                    spare::put_apart(fleet, effective, small, contents, self.control.stop())?;
            }
            whole(reduced, effective.clone(), contents, (proof.clone(), bound), previous)
        };
        let plans: Vec<(Plan, Cost)> =
            candidates.into_iter().map(plan).collect::<Result<_, _>>()?;
        let cheapest = plans.into_iter().min_by_key(|(plan, _)| plan.cost.with_shipping());
        cheapest.ok_or_else(|| SolveError::Solver("no plan".into()))
    }
}

/// What is proven of all plans, where the search was among those in which everything stays.
fn of_held(proof: Proof) -> Proof {
    let ended = match proof.ended {
        Status::Interrupted => Status::Interrupted,
        _ => Status::Heuristic,
    };
    Proof { bound: Cost(0), ended, ..proof }
}

/// What is proven of all plans, where what a search found had to be brought into shape.
fn of_shaped(proof: Proof, bound: Cost) -> Proof {
    let bound = if proof.scope == Scope::Any { proof.bound } else { bound };
    let ended = if proof.ended == Status::Optimal { Status::Bounded } else { proof.ended };
    Proof { scope: Scope::Any, ended, bound, program_value: None, ..proof }
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
    previous: Option<&Previous>,
) -> Result<(Plan, Cost), SolveError> {
    let fleet = reduced.whole();
    let model = CostModel::new(fleet, options.prices)?;
    let mut laid_down = reduced.cost(&model);
    if let Some(previous) = previous {
        laid_down.0 += reduced.shipping(&options, previous)?.0;
    }
    let more = |cost: Cost| Cost(cost.0 + laid_down.0);
    proof.bound = more(proof.bound);
    proof.program_value = proof.program_value.map(more);
    let contents = reduced.expand(contents);
    let now = previous.map_or(Rate(0), Previous::rate);
    let lattice = model.lattice(fleet, now);
    let plan = match previous {
        None => Plan::assemble(fleet, options, contents, &proof)?,
        Some(previous) => Plan::assemble_after(fleet, options, contents, &proof, previous)?,
    };
    Ok((plan, more(bound).round_up(lattice)))
}
