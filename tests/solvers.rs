//! The methods against the oracles, the plain program and each other, on tiny random fleets.

use crate::cases::cases;
use crate::oracle;

use layerplan::fleet::{Fleet, Overlap, Prices};
use layerplan::plan::check::check;
use layerplan::plan::{PlanOptions, Scope, Status};
use layerplan::quotient::Quotient;
use layerplan::solve::MergesSwitches as Switches;
use layerplan::solve::inside::{Problem, plain};
use layerplan::solve::{Control, Effort, MethodName, Options, Planned, plan};
use layerplan::testing::{FleetShape, random_fleet};
use layerplan::units::{Bytes, Cost, Gap, Price};
use oracle::{best_any, best_merges};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// Plans and checks; every plan made in these tests passes the checker.
fn planned(fleet: &Fleet, options: &Options) -> Planned {
    let planned = plan(fleet, options, &Arc::new(Control::default())).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    planned
}

fn by(method: MethodName) -> Options {
    Options { method, ..Options::default() }
}

prop_compose! {
    /// A tiny fleet with everything in it: updates, base layers, all prices, either overlap mode.
    fn tiny()(
        seed: u64, images in 1usize..=4, packages in 1usize..=6, updates in 0usize..=4,
    ) -> Value {
        random_fleet(seed, &FleetShape::rich(images, packages, updates))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(2_000) as u32))]

    /// The merges method finds the optimum of its scope and proves it; its plan may only be
    /// cheaper than its program, where equal nodes become one layer.
    #[test]
    fn merges_is_optimal_in_its_scope(document in tiny()) {
        let fleet = parse(&document);
        let Some(best) = best_merges(&fleet, &PlanOptions::of(&fleet)) else { return Ok(()) };
        let planned = planned(&fleet, &by(MethodName::Merges));
        let certificate = &planned.plan.certificate;
        prop_assert_eq!(certificate.status, Status::Optimal);
        prop_assert_eq!(certificate.scope, Scope::Merges);
        prop_assert_eq!(certificate.program_value, Some(best));
        prop_assert!(certificate.lower_bound <= best);
        prop_assert!(planned.plan.cost.total <= best);
    }

    /// Greedy is never below the optimum of all plans, and its bound is never above it.
    #[test]
    fn greedy_is_valid_and_its_bound_holds(document in tiny()) {
        let fleet = parse(&document);
        let Some(best) = best_any(&fleet, &PlanOptions::of(&fleet)) else { return Ok(()) };
        let planned = planned(&fleet, &by(MethodName::Greedy));
        prop_assert!(planned.plan.cost.total >= best);
        prop_assert!(planned.plan.certificate.lower_bound <= best);
        if planned.plan.certificate.status == Status::Optimal {
            prop_assert!(Gap::between(planned.plan.cost.total, best, Cost(0)) <= Gap::OPTIMAL);
        }
    }

    /// On a tiny fleet `auto` costs no more than what greedy and the merges program find, and its
    /// bound holds.
    #[test]
    fn auto_costs_no_more_than_either(document in tiny()) {
        let fleet = parse(&document);
        let cost = |method| planned(&fleet, &by(method)).plan.cost.total;
        let auto = planned(&fleet, &by(MethodName::Auto)).plan;
        let least = cost(MethodName::Greedy).min(cost(MethodName::Merges));
        prop_assert!(auto.cost.total <= least);
        prop_assert!(auto.certificate.lower_bound <= auto.cost.total);
    }

    /// In scope merges a raised cap never costs, as the program counts it.
    #[test]
    fn a_raised_cap_never_costs(mut document in tiny()) {
        let value = |document: &Value| {
            planned(&parse(document), &by(MethodName::Merges)).plan.certificate.program_value
        };
        let tight = value(&document);
        document["max_layers"] = json!(document["max_layers"].as_u64().unwrap() + 1);
        prop_assert!(value(&document) <= tight);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Every reduction and every cut can be switched off, and the answer is the same.
    #[test]
    fn reductions_and_cuts_change_nothing(
        seed: u64, images in 3usize..=7, packages in 4usize..=14, updates in 0usize..=3, off in 0usize..6,
    ) {
        let fleet = parse(&random_fleet(seed, &FleetShape::rich(images, packages, updates)));
        let with = planned(&fleet, &by(MethodName::Merges));
        let on = Switches::default();
        let merges = match off {
            0 => Switches { slack_images: false, ..on },
            1 => Switches { grouped_rows: false, ..on },
            2 => Switches { copy_cuts: false, ..on },
            3 => Switches { cliques: false, ..on },
            4 => Switches { reduced_cost_fixing: false, ..on },
            _ => Switches {
                slack_images: false, grouped_rows: false, copy_cuts: false, cliques: false,
                reduced_cost_fixing: false,
            },
        };
        let without = planned(&fleet, &Options { merges, ..by(MethodName::Merges) });
        let (with, without) = (with.plan.certificate, without.plan.certificate);
        let (a, b) = (with.program_value.unwrap(), without.program_value.unwrap());
        // A few of these fleets are too hard for the default limits; their bounds must still hold.
        prop_assert!(with.lower_bound <= b && without.lower_bound <= a, "{:?} {:?}", with, without);
        if with.status == Status::Optimal && without.status == Status::Optimal {
            prop_assert!(Gap::between(a.max(b), a.min(b), Cost(0)) <= Gap::OPTIMAL, "{} {}", a, b);
        }
    }

    /// The reduced program and the plain one, handed to HiGHS as it stands, have the same optimum.
    #[test]
    fn the_plain_program_agrees(
        seed: u64, images in 2usize..=6, packages in 2usize..=10, updates in 0usize..=3,
    ) {
        let fleet = parse(&random_fleet(seed, &FleetShape::rich(images, packages, updates)));
        let options = PlanOptions::of(&fleet);
        let problem = Problem::new(&fleet, &Quotient::new(&fleet), &options).unwrap();
        let plain = plain::solve(&problem).unwrap();
        prop_assert!(problem.within_caps(&plain));
        let certificate = planned(&fleet, &by(MethodName::Merges)).plan.certificate;
        let (a, b) = (certificate.program_value.unwrap(), problem.value(&plain));
        prop_assert!(certificate.lower_bound <= b);
        if certificate.status == Status::Optimal {
            prop_assert!(Gap::between(a.max(b), a.min(b), Cost(0)) <= Gap(10_000), "{} {}", a, b);
        }
    }
}

/// {c}, {c}, {c, d} at cap 1: the private nodes of the first two images hold the same content and
/// become one layer, so the plan is cheaper than its program.
#[test]
fn equal_nodes_are_united() {
    let image = |name: &str, roots: Value| json!({"name": name, "roots": roots});
    let fleet = parse(&json!({
        "layerplan": 1, "max_layers": 1, "prices": {"store": 1, "push": 0},
        "packages": [{"id": "c", "bytes": 10}, {"id": "d", "bytes": 1}],
        "images": [image("1", json!(["c"])), image("2", json!(["c"])), image("3", json!(["c", "d"]))],
    }));
    let plan = planned(&fleet, &by(MethodName::Merges)).plan;
    assert_eq!(plan.layers.len(), 2);
    assert_eq!(plan.cost.stored_bytes, Bytes(10 + 11));
    assert_eq!(plan.certificate.program_value, Some(Cost(31 * Cost::ONE.0)));
    assert_eq!(plan.certificate.status, Status::Optimal);
}

/// The same fleet gives the same plan, byte for byte, on one thread and on two.
#[test]
fn plans_repeat_on_any_number_of_threads() {
    let fleet = Fleet::read("data/chainguard/fleet.json.zst".as_ref()).unwrap();
    let options = Options {
        max_layers: Some(10),
        prices: Some(layerplan::fleet::Prices {
            push: layerplan::units::Price(0),
            ..fleet.prices()
        }),
        ..by(MethodName::Merges)
    };
    let with_threads =
        |threads| planned(&fleet, &Options { threads, ..options.clone() }).plan.to_json();
    let once = with_threads(1);
    assert_eq!(once, with_threads(1));
    assert_eq!(once, with_threads(2));
}

/// A thousand equal images are one class and one layer, whatever the cap.
#[test]
fn a_thousand_equal_images_share_one_layer() {
    let images: Vec<Value> = (0..1_000)
        .map(|n| json!({"name": format!("image-{n}"), "roots": ["p"], "max_layers": 1}))
        .collect();
    let packages = json!([{"id": "p", "bytes": 5, "references": ["q"]}, {"id": "q", "bytes": 6}]);
    let fleet = parse(&json!({"layerplan": 1, "packages": packages, "images": images}));
    for method in [MethodName::Greedy, MethodName::Merges] {
        let plan = planned(&fleet, &by(method)).plan;
        assert_eq!((plan.layers.len(), plan.cost.stored_bytes), (1, Bytes(11)));
        assert_eq!(plan.certificate.status, Status::Optimal);
    }
}

/// With overlap allowed the optimum is never above the one without.
#[test]
fn overlap_only_helps() {
    let fleet = Fleet::read("data/chainguard/fleet.json.zst".as_ref()).unwrap();
    let value = |overlap| {
        let prices =
            layerplan::fleet::Prices { push: layerplan::units::Price(0), ..fleet.prices() };
        let options = Options {
            max_layers: Some(10),
            overlap: Some(overlap),
            prices: Some(prices),
            ..by(MethodName::Merges)
        };
        planned(&fleet, &options).plan.certificate.program_value
    };
    assert!(value(Overlap::Allow) < value(Overlap::Forbid));
}

/// Image `one` may have a single layer, so it needs a copy of `a`; `two` and `three` go on sharing
/// theirs. Upward merges would have to give the shared layer up for all three.
#[test]
fn a_shared_layer_stays_for_those_who_can_afford_it() {
    let fleet = parse(&json!({
        "layerplan": 1, "max_layers": 2, "prices": {"push": 0},
        "packages": [
            {"id": "a", "bytes": 100}, {"id": "b", "bytes": 1},
            {"id": "c", "bytes": 1}, {"id": "d", "bytes": 1},
        ],
        "images": [
            {"name": "one", "roots": ["a", "b"], "max_layers": 1},
            {"name": "two", "roots": ["a", "c"]},
            {"name": "three", "roots": ["a", "d"]},
        ],
    }));
    assert_eq!(planned(&fleet, &by(MethodName::Greedy)).plan.cost.stored_bytes, Bytes(203));
    assert_eq!(planned(&fleet, &by(MethodName::Merges)).plan.cost.stored_bytes, Bytes(303));
}

/// The multicover bound against optima over all layers that are known from elsewhere (overlap
/// allowed, so below those with overlap forbidden): on odh-notebooks at cap 8 it is the optimum
/// itself.
#[test]
fn the_multicover_bound_holds_on_real_fleets() {
    let known = [
        ("distroless", 4, 653_682_432_u64),
        ("odh-notebooks", 5, 7_112_974_910),
        ("odh-notebooks", 8, 6_974_395_143),
        ("chainguard", 10, 13_671_135_648),
    ];
    for (name, cap, optimum) in known {
        let file = format!("{}/data/{name}/fleet.json.zst", env!("CARGO_MANIFEST_DIR"));
        let fleet = Fleet::read(std::path::Path::new(&file)).unwrap();
        let prices = Prices { push: Price(0), ..Prices::default() };
        let options = Options {
            max_layers: Some(cap),
            prices: Some(prices),
            overlap: Some(Overlap::Allow),
            ..by(MethodName::Greedy)
        };
        let certificate = planned(&fleet, &options).plan.certificate;
        let optimum = Cost(u128::from(optimum) * Cost::ONE.0);
        assert!(certificate.lower_bound <= optimum, "{name} {cap}");
        assert_eq!(certificate.scope, Scope::Any);
        if (name, cap) != ("chainguard", 10) && (name, cap) != ("odh-notebooks", 5) {
            assert_eq!(certificate.lower_bound, optimum, "{name} {cap}");
            assert_eq!(certificate.status, Status::Optimal, "{name} {cap}");
        }
    }
}

/// Work is counted from the same start, so that more of it goes on from where less of it ends.
#[test]
fn more_effort_never_costs_more() {
    let fleet = Fleet::read("data/odh-notebooks/fleet.json.zst".as_ref()).unwrap();
    let cost = |effort| {
        let options = Options { max_layers: Some(8), effort, ..by(MethodName::Greedy) };
        planned(&fleet, &options).plan.cost.total
    };
    let [quick, normal, thorough] = [Effort::Quick, Effort::Normal, Effort::Thorough].map(cost);
    assert!(quick >= normal && normal >= thorough, "{quick} {normal} {thorough}");
}
