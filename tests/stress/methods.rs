//! Every method on tiny fleets: its plan is valid, no bound is above what the best plan costs, who
//! says *optimal* is right, the plan is the same on two threads, and a certificate proves what it
//! says.

use super::cases::{Case, Wanted};
use super::oracle::{best_any, best_merges};
use super::run::{Fault, Tally, must};
use super::truth::{self, Best};
use layerplan::apply::apply;
use layerplan::certificate::Document;
use layerplan::certificate::check::{Verdict, check as certificate};
use layerplan::order::{Policy, order};
use layerplan::plan::check::check_after;
use layerplan::plan::{Plan, Scope, Status};
use layerplan::solve::BranchPriceSwitches as Switches;
use layerplan::solve::{Control, MethodName, Options, Planned, SolveError, plan};
use layerplan::strategies::StrategyName;
use layerplan::testing::Dice;
use layerplan::units::{Cost, Gap};
use std::sync::Arc;

/// Runs the case of a seed.
pub fn run(seed: u64, tally: &mut Tally) -> Result<(), Fault> {
    let dice = &mut Dice::new(!seed);
    let case = Case::new(seed, Wanted::ALL);
    tally.count(if case.before.is_some() {
        "after a previous plan"
    } else {
        "without a previous plan"
    });
    if !case.is_possible() {
        tally.count("beyond what caps or numbers allow");
        let result = planned(&case.by(MethodName::Greedy), &case);
        let is_told = matches!(result, Err(SolveError::Fleet(_) | SolveError::Contradiction(_)));
        return must(is_told, "an impossible fleet is not refused", || case.told());
    }
    let mut found = Vec::new();
    for options in runs(dice, &case) {
        found.push((certified(&options, &case), options));
    }
    // On two threads little is done at once here, and much is waited for.
    let again = dice.below(3 * found.len());
    for (at, (result, options)) in found.iter().enumerate() {
        if let Ok(one) = result {
            valid(&case, &one.plan, options.method.name())?;
            tally.count("plans");
            if at == again {
                repeats(&case, one, options)?;
            }
        }
    }
    let known = found.iter().filter_map(|(result, _)| result.as_ref().ok());
    let best = truth::best(&case, known.map(|one| truth::price(&case, &one.plan)).min())?;
    tally.count(if best == Best::Unknown {
        "too large for the oracle"
    } else {
        "with an oracle's answer"
    });
    for (result, options) in &found {
        match result {
            Ok(one) => sound(&case, one, options, best, tally)?,
            Err(fault) => refused(&case, fault, options, best, tally)?,
        }
    }
    applied(&case, tally)
}

/// Iterations of the exact engine where it prices columns.
const PRICED: u64 = 2_000;

/// What is run: the exact engine and greedy, and one of the others.
fn runs(dice: &mut Dice, case: &Case) -> Vec<Options> {
    // Else all columns of fleets as small as these are known, and none is priced. That may go on
    // for long: work is counted by iterations, and there are many small ones.
    let known_columns = dice.percent(50);
    let layers = Switches { known_columns, ..Switches::default() };
    let work = match dice.percent(20) {
        true => Some(dice.below(40) as u64),
        false => (!known_columns).then_some(PRICED),
    };
    let exact = if dice.percent(80) { MethodName::Layers } else { MethodName::Auto };
    let mut runs = vec![
        Options { certify: dice.percent(60), layers, work, ..case.by(exact) },
        Options { certify: dice.percent(60), ..case.by(MethodName::Greedy) },
    ];
    if case.before.is_none() {
        let strategy = MethodName::Strategy(*dice.pick(StrategyName::all()));
        runs.push(case.by(if dice.percent(50) { MethodName::Merges } else { strategy }));
    }
    runs
}

fn planned(options: &Options, case: &Case) -> Result<Planned, SolveError> {
    plan(&case.fleet, options, &Arc::new(Control::default()))
}

/// With a certificate if one is asked for, and without where that cannot be.
fn certified(options: &Options, case: &Case) -> Result<Planned, SolveError> {
    match planned(options, case) {
        Err(SolveError::NotCertified) if options.certify && !case.ruled().rules().is_empty() => {
            planned(&Options { certify: false, ..options.clone() }, case)
        }
        result => result,
    }
}

/// A plan is valid, and what it is priced at.
fn valid(case: &Case, plan: &Plan, who: &str) -> Result<(), Fault> {
    let found = check_after(&case.fleet, plan, case.previous());
    must(found.is_empty(), &format!("{who}: an invalid plan"), || {
        format!("{found:?} {}", case.told())
    })?;
    let (stated, price) = (plan.cost.with_shipping(), truth::price(case, plan));
    must(stated == price, &format!("{who}: a plan priced otherwise"), || {
        format!("{stated}, by definition {price} {}", case.told())
    })
}

/// The same plan on two threads.
fn repeats(case: &Case, one: &Planned, options: &Options) -> Result<(), Fault> {
    let who = options.method.name();
    let again = certified(&Options { threads: 2, ..options.clone() }, case);
    let is_same = again.is_ok_and(|again| again.plan == one.plan && again.document == one.document);
    must(is_same, &format!("{who}: another plan on two threads"), || case.told())
}

/// What is said of a plan is true.
fn sound(
    case: &Case,
    one: &Planned,
    options: &Options,
    best: Best,
    tally: &mut Tally,
) -> Result<(), Fault> {
    let (who, plan) = (options.method.name(), &one.plan);
    let claimed = &plan.certificate;
    if let Some(document) = &one.document {
        proven(case, plan, document, best)?;
        tally.count("certificates");
    }
    let Best::Costs(best) = best else {
        let told = || format!("{claimed:?} {}", case.told());
        return must(
            best == Best::Unknown,
            &format!("{who}: a plan where none keeps to the rules"),
            told,
        );
    };
    let told = |cost: Cost| {
        format!("cost {cost}, best {best}, bound {}, {claimed:?} {}", one.bound, case.told())
    };
    let cost = plan.cost.with_shipping();
    must(one.bound <= best, &format!("{who}: a bound on all plans above the best"), || told(cost))?;
    let is_plain = case.before.is_none() && case.ruled().rules().is_empty();
    if is_plain && case.fleet.packages().len() <= 4 {
        let again = best_any(&case.fleet, &case.effective());
        must(again == Some(best), "the oracle is at odds with itself", || told(cost))?;
    }
    let is_optimal = claimed.status == Status::Optimal;
    if claimed.scope == Scope::Any {
        must(claimed.lower_bound <= best, &format!("{who}: a bound above the best"), || {
            told(cost)
        })?;
        let is_near = Gap::between(cost, best, Cost(0)) <= Gap::OPTIMAL;
        must(!is_optimal || is_near, &format!("{who}: optimal and not the best"), || told(cost))?;
        if who != MethodName::Greedy.name() && options.work.is_none() {
            let by_exact = ["exact engine: proven optimal", "exact engine: not proven optimal"];
            tally.count(by_exact[usize::from(!is_optimal)]);
        }
    } else if case.ruled().rules().is_empty() && case.fleet.packages().len() <= 5 {
        let Some(best) = best_merges(&case.fleet, &case.effective()) else { return Ok(()) };
        let value = claimed.program_value.unwrap_or(Cost(0));
        let is_near = Gap::between(value, best, Cost(0)) <= Gap::OPTIMAL;
        let holds = value >= best && claimed.lower_bound <= best && (!is_optimal || is_near);
        must(holds, "merges: false within its scope", || format!("{best} {}", told(cost)))?;
        tally.count("held against the best of merges");
    }
    ordered(case, plan)
}

/// A certificate proves what it says, or what that comes to on the lattice of costs, which is true;
/// also when it is read again.
fn proven(case: &Case, plan: &Plan, document: &Document, best: Best) -> Result<(), Fault> {
    let verdict = certificate(&case.fleet, plan, document, case.previous());
    let least = document.bound;
    let holds = match (&verdict, best) {
        (Verdict::Proven(bound), Best::Costs(best)) => (least..=best).contains(bound),
        (Verdict::Proven(bound), _) => *bound >= least,
        _ => false,
    };
    must(holds, "a certificate does not prove it", || format!("{verdict:?} {}", case.told()))?;
    let read: Result<Document, _> = serde_json::from_slice(&document.to_json());
    let is_same = read.is_ok_and(|read| read == *document);
    must(is_same, "a certificate reads otherwise than it was written", || case.told())
}

/// Where a method has no plan, there is none, or it is one that need not find any.
fn refused(
    case: &Case,
    fault: &SolveError,
    options: &Options,
    best: Best,
    tally: &mut Tally,
) -> Result<(), Fault> {
    let is_stable = case.before.as_ref().is_some_and(|before| before.is_stable());
    let (is_right, how) = match fault {
        SolveError::NotPossible(_) => (true, "refused by a strategy"),
        SolveError::NotFound(_) => (true, "refused, since no layers were found"),
        SolveError::RulesNotFollowed | SolveError::WouldMove => (is_stable, "refused to stay"),
        // What contradicts in no image forbids no layer.
        SolveError::Contradiction(conflict) => {
            let is_true = conflict.image.is_none() || !matches!(best, Best::Costs(_));
            (is_true, "refused for rules that contradict")
        }
        _ => (false, "refused"),
    };
    tally.count(how);
    must(is_right, &format!("{}: no plan", options.method.name()), || {
        format!("{fault}, best {best:?} {}", case.told())
    })
}

/// What the previous plan makes of the release is valid.
fn applied(case: &Case, tally: &mut Tally) -> Result<(), Fault> {
    let Some(before) = &case.before else { return Ok(()) };
    let Ok(plan) = apply(before.plan(), &case.fleet, case.effective()) else {
        tally.count("not applied");
        return Ok(());
    };
    tally.count("applied");
    let found = check_after(&case.fleet, &plan, None);
    must(found.is_empty(), "apply: an invalid plan", || format!("{found:?} {}", case.told()))
}

/// Nodes of trees that ordering may look at.
const STEPS: u64 = 20_000;

/// Ordered, a plan is valid still, and no host unpacks more.
fn ordered(case: &Case, plan: &Plan) -> Result<(), Fault> {
    let (mut plan, policy) = (plan.clone(), Policy::Unpacked { images: Vec::new() });
    let ordered = order(&mut plan, &case.fleet, &policy, STEPS);
    let ordered = ordered.map_err(|fault| Fault::new("order: refused", fault))?;
    let found = check_after(&case.fleet, &plan, case.previous());
    must(found.is_empty(), "order: an invalid plan", || format!("{found:?} {}", case.told()))?;
    let bytes = [ordered.lower_bound, ordered.unpacked_bytes, ordered.canonical_bytes];
    must(bytes.is_sorted(), "order: figures at odds", || format!("{ordered:?} {}", case.told()))
}
