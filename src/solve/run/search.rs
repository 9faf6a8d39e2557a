//! The search: heuristics, the bound by multicover, and an exact method where there is one.

use super::choice::{Choice, Cut};
use super::fitting::{self, Chosen};
use crate::plan::{Proof, Scope, Status};
use crate::solve::exact::branch_price::{self, Beyond, Evidence};
use crate::solve::exact::class_slots::{self, ClassSlots};
use crate::solve::exact::covers::{self, Covered};
use crate::solve::exact::{merges, multicover};
use crate::solve::heuristics::lns::{self, Acceptance};
use crate::solve::heuristics::{guests, upward};
use crate::solve::problem::nodes::Nodes;
use crate::solve::problem::{Outcome, Problem};
use crate::solve::{Control, MethodName, Options, SolveError};
use std::time::Duration;

/// What a search came to.
#[derive(Debug, Clone)]
pub(super) struct Searched {
    /// Which method ran, and what cut it short.
    pub choice: Choice,
    /// What it found.
    pub outcome: Outcome,
    /// What proves a bound on all plans, if it was asked for and there is any.
    pub evidence: Option<Evidence>,
}

/// A method for whole fleets.
pub(super) trait Method {
    /// What its plans are the best of, where it proves anything.
    fn scope(&self) -> Scope {
        Scope::Any
    }

    /// Refuses a problem that might not fit into memory, or take long.
    fn refuse(&self, _: &Problem) -> Result<(), String> {
        Ok(())
    }

    /// Searches. `control` has a layout to begin with, and is left the best.
    fn search(
        &self,
        problem: &Problem,
        options: &Options,
        choice: Choice,
        control: &Control,
    ) -> Result<Searched, SolveError>;
}

/// The heuristics.
struct Greedy;

/// The exact engine.
struct Layers;

/// The exact program over upward merges.
struct Merges;

/// The method that `choose` has chosen.
pub(super) fn method(name: MethodName) -> &'static dyn Method {
    match name {
        MethodName::Layers => &Layers,
        MethodName::Merges => &Merges,
        MethodName::Auto | MethodName::Greedy | MethodName::Strategy(_) => &Greedy,
    }
}

/// Searches by the method that is asked for or, if none is, that fits.
pub(super) fn search(
    problem: &Problem,
    options: &Options,
    control: &Control,
) -> Result<Searched, SolveError> {
    let Chosen { method: name, why } = fitting::choose(options.method, problem);
    let method = method(name);
    if options.only_fitting {
        method.refuse(problem).map_err(SolveError::TooLarge)?;
    }
    method.search(problem, options, Choice::new(why), control)
}

/// What there is while a search by `name` is still running, or where it has no proof of its own.
pub(super) fn so_far(name: MethodName, ended: Status, control: &Control) -> Outcome {
    let progress = control.progress();
    let scope = method(name).scope();
    let (layout, bound, program_value) = match scope {
        Scope::Merges => (control.best(), progress.bound.max(progress.bound_any), progress.value),
        Scope::Any => (control.cheapest().map(|(_, layout)| layout), progress.bound_any, None),
    };
    let proof = Proof { method: name.name().into(), scope, ended, bound, program_value };
    Outcome { layout: layout.unwrap_or_default(), proof, nodes: progress.nodes }
}

impl Method for Greedy {
    fn search(
        &self,
        problem: &Problem,
        options: &Options,
        choice: Choice,
        control: &Control,
    ) -> Result<Searched, SolveError> {
        let found = heuristics(problem, options, Acceptance::Descent, control)?;
        let outcome = so_far(MethodName::Greedy, Status::Heuristic, control);
        Ok(Searched { choice, outcome, evidence: found.evidence(problem, options) })
    }
}

/// What comes before the exact engine has one in so many parts of the time left, if there is a
/// limit.
const HEURISTICS: u32 = 7;

impl Method for Layers {
    fn refuse(&self, problem: &Problem) -> Result<(), String> {
        fitting::check_quick(problem)
    }

    fn search(
        &self,
        problem: &Problem,
        options: &Options,
        choice: Choice,
        control: &Control,
    ) -> Result<Searched, SolveError> {
        let beyond = branch_price::beyond(problem);
        let (acceptance, parts) = match beyond {
            None => (Acceptance::Annealing, HEURISTICS),
            Some(_) => (Acceptance::Descent, 1),
        };
        let found = heuristics(problem, options, acceptance, &control.within(parts))?;
        if let Some((outcome, evidence)) = found.covered.proven(problem, options, control) {
            return Ok(Searched { choice, outcome, evidence });
        }
        if control.should_stop() {
            let choice = choice.cut(Cut::Early(beyond.unwrap_or(Beyond::Stopped)));
            let outcome = so_far(MethodName::Greedy, Status::Heuristic, control);
            let evidence = found.evidence(problem, options);
            return Ok(Searched { choice, outcome, evidence });
        }
        let (outcome, evidence, beyond) = branch_price::solve(problem, options, control)?;
        let evidence = evidence.or_else(|| found.evidence(problem, options));
        let choice = beyond.map_or(choice, |beyond| choice.cut(Cut::Instead(beyond)));
        Ok(Searched { choice, outcome, evidence })
    }
}

impl Method for Merges {
    fn scope(&self) -> Scope {
        Scope::Merges
    }

    fn search(
        &self,
        problem: &Problem,
        options: &Options,
        choice: Choice,
        control: &Control,
    ) -> Result<Searched, SolveError> {
        control.enter("nodes");
        let nodes = Nodes::new(problem, control.stop()).ok();
        if let Some(nodes) = &nodes {
            if options.only_fitting {
                fitting::check_fit(nodes).map_err(SolveError::TooLarge)?;
            }
            upward::solve(problem, nodes, control);
        }
        bound_by_multicover(problem, options, control)?;
        let (choice, outcome) = match nodes.filter(|_| !control.should_stop()) {
            Some(nodes) => (choice, merges::solve(problem, &nodes, options, control)?),
            None => {
                let outcome = so_far(MethodName::Greedy, Status::Heuristic, control);
                (choice.cut(Cut::Early(Beyond::Stopped)), outcome)
            }
        };
        Ok(Searched { choice, outcome, evidence: None })
    }
}

/// What heuristics leave behind beside layouts.
struct Found {
    covered: Covered,
    classes: Option<ClassSlots>,
}

impl Found {
    /// What proves a bound without a search, if that was asked for.
    fn evidence(&self, problem: &Problem, options: &Options) -> Option<Evidence> {
        self.classes.as_ref().filter(|_| options.certify)?.evidence(problem)
    }
}

/// Pairs of an atom and a node up to which upward merges are tried after guest moves: on larger
/// fleets they take longer than improvement takes to overtake them (docker-official: 18 million).
const MOST_NODE_PAIRS: usize = 2_000_000;

/// How many pairs of an atom and a node there are at most.
fn pairs_of_nodes(problem: &Problem) -> usize {
    problem.atoms.len() * (problem.atoms.len() + problem.caps.len())
}

/// The class-slot bound has one in so many parts of the time that improvement could have, if there
/// is a limit, and so much at most. It takes 3 s on docker-official.
const CLASSES: u32 = 4;
const MOST_FOR_CLASSES: Duration = Duration::from_secs(20);

/// Guest moves, upward merges and improvement, or covers where only the number of layers costs; the
/// best layout is left with `control`.
fn heuristics(
    problem: &Problem,
    options: &Options,
    acceptance: Acceptance,
    control: &Control,
) -> Result<Found, SolveError> {
    guests::offer_after(problem, &control.within(2));
    let is_afresh = problem.followed().is_none() && !problem.is_held();
    if is_afresh && pairs_of_nodes(problem) <= MOST_NODE_PAIRS {
        control.enter("nodes");
        if let Ok(nodes) = Nodes::new(problem, control.stop()) {
            // Improvement needs time too.
            upward::solve(problem, &nodes, &control.within(3));
        }
    }
    bound_by_multicover(problem, options, control)?;
    let covered = covers::solve(problem, options.seed, control);
    // The exact engine comes to more, and after a previous plan the bound does not apply.
    let with_classes =
        acceptance == Acceptance::Descent && !options.only_plan && problem.registry.is_none();
    let spared = if with_classes { MOST_FOR_CLASSES } else { Duration::ZERO };
    // Improvement would take apart what gives an image an atom twice.
    if !covered.is_cheapest {
        let improving = control.stopping_at(control.stop().sparing(CLASSES, spared));
        lns::improve(problem, options.seed, acceptance, options.effort, &improving);
    }
    let classes =
        if with_classes { class_slots::solve(problem, options.seed, control)? } else { None };
    Ok(Found { covered, classes })
}

fn bound_by_multicover(
    problem: &Problem,
    options: &Options,
    control: &Control,
) -> Result<(), SolveError> {
    control.enter("multicover bound");
    control.raise_bound_any(multicover::bound(problem, options.seed, control)?);
    Ok(())
}
