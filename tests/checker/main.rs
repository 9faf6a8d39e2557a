//! The checker accepts every valid plan and finds every kind of damage, under its right name.

mod damages;

use damages::damages;
use layerplan::fleet::Fleet;
use layerplan::plan::check::{Violation, check};
use layerplan::plan::{Plan, PlanOptions, Proof};
use layerplan::solve::MethodName;
use layerplan::testing::{FleetShape, random_fleet, random_layers};
use layerplan::units::Price;
use proptest::prelude::*;

/// A proof of nothing.
fn proof() -> Proof {
    Proof::of_heuristic("custom")
}

/// A random fleet and a random valid plan for it.
fn random_plan(seed: u64) -> (Fleet, Plan) {
    let document = random_fleet(seed, &FleetShape::rich(4, 7, 3)).to_string();
    let fleet = Fleet::parse(document.as_bytes()).unwrap();
    let plan = layerplan::testing::random_plan(seed, &fleet).unwrap();
    (fleet, plan)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// What is assembled from valid layers is a valid plan, and stays one when it is written and
    /// read again.
    #[test]
    fn valid_plans_pass(seed: u64) {
        let (fleet, plan) = random_plan(seed);
        prop_assert_eq!(check(&fleet, &plan), []);
        let read: Plan = serde_json::from_slice(&plan.to_json()).unwrap();
        prop_assert_eq!(check(&fleet, &read), []);
        prop_assert_eq!(read, plan);
    }

    /// So does a plan of an earlier version, which says nothing of its packages.
    #[test]
    fn plans_without_names_pass(seed: u64) {
        let (fleet, plan) = random_plan(seed);
        let mut document: serde_json::Value = serde_json::from_slice(&plan.to_json()).unwrap();
        let keys = document.as_object_mut().unwrap();
        keys.remove("names");
        keys.remove("sizes");
        let old: Plan = serde_json::from_value(document).unwrap();
        prop_assert_eq!(check(&fleet, &old), []);
    }

    /// The order of a method's layers, and of what is in them, does not show in the plan; nor does
    /// whether a layer was handed over once or image by image.
    #[test]
    fn assembly_is_canonical(seed: u64) {
        let (fleet, plan) = random_plan(seed);
        let mut layers = random_layers(seed, &fleet, &plan.options).unwrap();
        layers.reverse();
        layers.iter_mut().for_each(|layer| layer.packages.reverse());
        layers.extend(layers.first().cloned());
        let again = Plan::assemble(&fleet, plan.options.clone(), layers, &proof()).unwrap();
        prop_assert_eq!(again.to_json(), plan.to_json());
    }
}

/// Plans to damage.
const PLANS: u64 = 400;
/// How often each kind of damage must have had a place.
const ENOUGH: usize = 20;

#[test]
fn every_damage_is_found() {
    let plans: Vec<_> = (0..PLANS).map(random_plan).collect();
    for (what, harm, reveals) in damages() {
        let mut done = 0;
        for (seed, (fleet, plan)) in plans.iter().enumerate() {
            let mut damaged = plan.clone();
            if harm(fleet, &mut damaged) {
                done += 1;
                let found = check(fleet, &damaged);
                assert!(found.iter().any(reveals), "{what}, seed {seed}: {found:#?}\n{damaged:#?}");
                assert!(found.iter().all(|violation| !violation.to_string().is_empty()));
            }
        }
        assert!(done >= ENOUGH, "{what}: done {done} times only");
    }
}

#[test]
fn any_order_of_a_stack_will_do_where_options_say_so() {
    let mut done = 0;
    for seed in 0..PLANS {
        let (fleet, mut plan) = random_plan(seed);
        plan.options.order = Some("largest-first".into());
        plan.images.iter_mut().for_each(|stack| stack.layers.reverse());
        done += usize::from(plan.images.iter().any(|stack| stack.layers.len() > 1));
        assert_eq!(check(&fleet, &plan), []);
    }
    assert!(done >= ENOUGH);
}

/// A plan may state prices at which its fleet's costs no longer fit: a violation, not a panic.
#[test]
fn prices_at_which_costs_overflow() {
    let packages = format!(r#"[{{"id": "a", "bytes": {}}}]"#, 1u64 << 50);
    let images = r#"[{"name": "i", "roots": ["a"]}]"#;
    let text = format!(r#"{{"layerplan": 1, "packages": {packages}, "images": {images}}}"#);
    let fleet = Fleet::parse(text.as_bytes()).unwrap();
    let mut options = PlanOptions::of(&fleet);
    let layers = random_layers(0, &fleet, &options).unwrap();
    let mut plan = Plan::assemble(&fleet, options.clone(), layers.clone(), &proof()).unwrap();
    options.prices.store = Price(u64::MAX);
    assert!(Plan::assemble(&fleet, options.clone(), layers, &proof()).is_err());
    plan.options = options;
    assert!(matches!(check(&fleet, &plan)[..], [Violation::BadOptions { .. }]));
}

/// A certificate may name every method of the program.
#[test]
fn every_method_has_a_name_that_a_certificate_may_state() {
    let (fleet, plan) = random_plan(1);
    for method in MethodName::all().iter().filter(|&&name| name != MethodName::Auto) {
        let mut named = plan.clone();
        named.certificate.method = method.name().into();
        assert_eq!(check(&fleet, &named), [], "{method:?}");
    }
}
