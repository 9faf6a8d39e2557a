//! The methods against the best of all valid plans: layers for any set of images, not only what
//! upward merges reach.
//!
//! What the best plan costs is known from the enumeration in `tests/oracle` (tiny fleets), from the
//! integer program in `program.rs` (small ones), or from an argument (`known.rs`); `special.rs`
//! bends random fleets into every corner that the contract has.

mod after;
mod certificate;
mod known;
use crate::cases::{cases, seeds};
use crate::oracle;
mod program;
mod special;
mod switches;
mod tamper;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, Overlap};
use layerplan::plan::check::check;
use layerplan::plan::{Plan, PlanOptions, Scope, Status};
use layerplan::solve::{Control, MethodName, Options, Planned};
use layerplan::testing::{FleetShape, extreme_fleet, random_fleet};
use layerplan::units::{Cost, Gap};
use oracle::{best_any, best_merges};
use program::best_by_program;
use serde_json::Value;
use std::sync::Arc;

/// Methods that find the best of all plans on fleets as small as these, and prove it.
const EXACT: &[MethodName] = &[MethodName::Layers];

/// Methods that may miss it. Nothing they say may contradict it.
const OTHERS: &[MethodName] = &[MethodName::Greedy, MethodName::Merges];

fn methods() -> impl Iterator<Item = MethodName> {
    EXACT.iter().chain(OTHERS).copied()
}

fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// The fleet's own options, with overlap forbidden and with overlap allowed.
fn both_modes(fleet: &Fleet) -> [PlanOptions; 2] {
    [Overlap::Forbid, Overlap::Allow]
        .map(|overlap| PlanOptions { overlap, ..PlanOptions::of(fleet) })
}

/// What asks `method` for a plan under these options, on one thread.
fn asked(options: &PlanOptions, method: MethodName) -> Options {
    Options {
        method,
        max_layers: Some(options.max_layers),
        overlap: Some(options.overlap),
        prices: Some(options.prices),
        threads: 1,
        ..Options::default()
    }
}

/// Plans and checks: every plan passes the checker.
fn planned(fleet: &Fleet, options: &PlanOptions, method: MethodName, threads: usize) -> Planned {
    let options = Options { threads, ..asked(options, method) };
    let planned = layerplan::solve::plan(fleet, &options, &Arc::new(Control::default())).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    planned
}

fn is_proven_best(plan: &Plan) -> bool {
    plan.certificate.scope == Scope::Any && plan.certificate.status == Status::Optimal
}

/// What holds of every method, the best plan costing `optimum`: no plan is cheaper, no bound on all
/// plans is above it, and who calls a plan the best of all is right, to the precision with which
/// that is said. Returns the plan.
#[track_caller]
fn sound(
    fleet: &Fleet,
    options: &PlanOptions,
    optimum: Cost,
    method: MethodName,
    what: &str,
) -> Plan {
    let Planned { plan, bound, .. } = planned(fleet, options, method, 1);
    let (cost, certificate) = (plan.cost.total, &plan.certificate);
    let of_all = certificate.scope == Scope::Any;
    let right = cost >= optimum
        && bound <= optimum
        && (!of_all || certificate.lower_bound <= optimum)
        && (!is_proven_best(&plan) || Gap::between(cost, optimum, Cost(0)) <= Gap::OPTIMAL);
    let overlap = options.overlap;
    assert!(
        right,
        "{what}, {overlap:?}, {method:?}: {cost}, best {optimum}, bound {bound}, {certificate:?}"
    );
    plan
}

/// Holds all methods against `optimum`, what the best plan costs.
#[track_caller]
fn hold(fleet: &Fleet, options: &PlanOptions, optimum: Cost, what: &str) {
    for method in methods() {
        let plan = sound(fleet, options, optimum, method, what);
        if EXACT.contains(&method) {
            let said = format!("{what}, {:?}, {method:?}", options.overlap);
            assert_eq!(plan.cost.total, optimum, "{said}");
            assert!(is_proven_best(&plan), "{said}: {:?}", plan.certificate);
        }
    }
}

/// Two or three images and three to five packages, with everything in them.
fn tiny(seed: u64) -> Fleet {
    let (images, packages) = (2 + seed as usize % 2, 3 + seed as usize % 3);
    parse(&random_fleet(seed, &FleetShape::rich(images, packages, seed as usize % 5)))
}

/// Four or five images and six or seven packages, with everything in them.
fn small(seed: u64) -> Fleet {
    let (images, packages) = (4 + seed as usize % 2, 6 + seed as usize / 2 % 2);
    parse(&random_fleet(seed, &FleetShape::rich(images, packages, seed as usize % 5)))
}

/// Against all valid plans there are, enumerated package by package. Fleets whose best plan is one
/// that upward merges find would not tell the scopes apart, so some must have a better one.
#[test]
fn nothing_beats_the_enumeration() {
    let mut beyond_merges = 0;
    for seed in seeds(2_000) {
        let fleet = tiny(seed);
        for options in both_modes(&fleet) {
            let best = best_any(&fleet, &options).unwrap();
            hold(&fleet, &options, best, &format!("seed {seed}"));
            beyond_merges += usize::from(best < best_merges(&fleet, &options).unwrap());
        }
    }
    assert!(beyond_merges > cases(100), "{beyond_merges}");
}

/// The two oracles share the price of a layer and the checker, and nothing else: a plan that one of
/// them has no way to say, or that HiGHS overlooks, shows here.
#[test]
fn the_program_is_what_the_enumeration_finds() {
    for seed in seeds(2_000) {
        let fleet = tiny(seed);
        for options in both_modes(&fleet) {
            let (any, program) = (best_any(&fleet, &options), best_by_program(&fleet, &options));
            assert_eq!(any, Some(program), "seed {seed}, {:?}", options.overlap);
        }
    }
    let mut agreed = 0;
    for seed in seeds(200) {
        let fleet = small(seed);
        for options in both_modes(&fleet) {
            let Some(any) = best_any(&fleet, &options) else { continue };
            assert_eq!(
                any,
                best_by_program(&fleet, &options),
                "seed {seed}, {:?}",
                options.overlap
            );
            agreed += 1;
        }
    }
    assert!(agreed > cases(100), "{agreed}");
}

/// Against the integer program, where there are too many plans to try.
#[test]
fn nothing_beats_the_program() {
    for seed in seeds(500) {
        let fleet = small(seed);
        for options in both_modes(&fleet) {
            hold(&fleet, &options, best_by_program(&fleet, &options), &format!("seed {seed}"));
        }
    }
}

/// Near the end of 128 bits a bound may be weak, but no method proves anything wrong.
#[test]
fn huge_numbers_prove_nothing_wrong() {
    let mut tried = 0;
    for seed in seeds(2_000) {
        let Ok(fleet) = Fleet::parse(extreme_fleet(seed).as_bytes()) else { continue };
        if CostModel::new(&fleet, fleet.prices()).is_err() {
            continue;
        }
        let options = PlanOptions::of(&fleet);
        let Some(best) = best_any(&fleet, &options) else { continue };
        tried += 1;
        for method in methods() {
            sound(&fleet, &options, best, method, &format!("seed {seed}"));
        }
    }
    assert!(tried > cases(500), "{tried}");
}

/// The same fleet and options give the same plan, byte for byte, on any number of threads.
#[test]
fn plans_repeat_on_any_number_of_threads() {
    for seed in seeds(100) {
        let fleet = small(seed);
        for options in both_modes(&fleet) {
            for method in methods() {
                let document = |threads| planned(&fleet, &options, method, threads).plan.to_json();
                let once = document(1);
                assert!(once == document(1) && once == document(2), "seed {seed}, {method:?}");
            }
        }
    }
}
