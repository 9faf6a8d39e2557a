//! Plans where rules say how large layers may be and what is to be apart: always in shape, never
//! below what is proven, and seldom dearer than the best.

use super::planning::{METHODS, best, planned};
use super::random::{self, Kinds};
use super::{document, parse, rules};
use crate::cases::{cases, seeds};
use layerplan::apply::apply;
use layerplan::fleet::{Fleet, Limit, Sizes};
use layerplan::plan::check::check;
use layerplan::plan::{Plan, Scope, Status};
use layerplan::rules::conflict::find;
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::testing::Dice;
use layerplan::units::{Bytes, Price};
use proptest::prelude::*;
use serde_json::json;
use std::sync::Arc;

/// A tiny fleet with rules of all kinds that do not contradict each other.
fn shaped(seed: u64) -> Option<Fleet> {
    let fleet = random::fleet(&mut Dice::new(seed), Kinds::All);
    let conflict = find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap();
    conflict.is_none().then_some(fleet)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(1_000) as u32))]

    /// Whatever the method, its plan keeps to all rules; no bound is above the best plan, and
    /// optimal is what is as cheap.
    #[test]
    fn plans_are_in_shape_and_bounded(seed: u64) {
        let Some(fleet) = shaped(seed) else { return Ok(()) };
        let Some(best) = best(&fleet) else { return Ok(()) };
        for method in METHODS {
            let plan = match planned(&fleet, method) {
                Ok(plan) => plan,
                Err(fault) => {
                    prop_assert!(fault.refusal().is_some(), "{}", fault);
                    continue;
                }
            };
            prop_assert_eq!(check(&fleet, &plan), [], "{:?}", method);
            prop_assert!(plan.cost.total >= best);
            // Bounds and proofs of scope merges are about fewer plans than these.
            if plan.certificate.scope == Scope::Any {
                prop_assert!(plan.certificate.lower_bound <= best, "{:?}", method);
                let is_optimal = plan.certificate.status == Status::Optimal;
                prop_assert!(!is_optimal || plan.cost.total == best);
            }
        }
    }

    /// Apply keeps to all rules too, whatever the previous plan kept to.
    #[test]
    fn what_is_applied_is_in_shape(seed: u64) {
        let Some(fleet) = shaped(seed) else { return Ok(()) };
        let plan = planned(&fleet, MethodName::Greedy).unwrap();
        let again = apply(&plan, &fleet, plan.options.clone()).unwrap();
        prop_assert_eq!(check(&fleet, &again), []);
        let mut document: serde_json::Value = serde_json::from_slice(&fleet.to_json()).unwrap();
        document["rules"] = json!([]);
        let free = planned(&parse(&document), MethodName::Greedy).unwrap();
        prop_assert_eq!(check(&fleet, &apply(&free, &fleet, free.options.clone()).unwrap()), []);
    }
}

/// How often the plan is the best there is, over tiny fleets whose rules ask for some shape.
#[test]
fn plans_in_shape_are_seldom_dearer_than_the_best() {
    let (mut all, mut optimal) = (0, 0);
    for seed in seeds(1_500) {
        let Some(fleet) = shaped(seed) else { continue };
        let Some(best) = best(&fleet) else { continue };
        let plan = planned(&fleet, MethodName::Layers).unwrap();
        all += 1;
        optimal += usize::from(plan.cost.total == best);
    }
    assert!(all > cases(300) && optimal * 100 >= all * 90, "{optimal} of {all}");
}

/// Packages that are larger than what is free by themselves can be in layers of their own as well.
#[test]
fn packages_beyond_what_is_free_are_divided_too() {
    let rules = rules(&["max_size 40 5"]);
    let mut document = document("a 50 b 50 c 50 d 50", &["app: a b c d", "web: a b c d"], rules);
    document["prices"] = json!({"push": 0});
    document["max_layers"] = json!(2);
    let plan = planned(&parse(&document), MethodName::Layers).unwrap();
    // Two layers of 100 bytes, 60 of each beyond what is free.
    assert_eq!((plan.layers.len(), plan.cost.total.to_string().as_str()), (2, "800"));
}

fn limited(fleet: &Fleet, sizes: Sizes) -> Plan {
    let options = Options { method: MethodName::Layers, layer_sizes: sizes, ..Options::default() };
    plan(fleet, &options, &Arc::new(Control::new(None))).unwrap().plan
}

/// Sizes asked for beside the document are as good as rules, and the plan says so to the checker.
#[test]
fn sizes_asked_for_are_rules() {
    let packages = "a 30 b 40 c 20 d 50 e 5";
    let images = ["app: a b c", "db: a c d", "web: a b e"];
    let plain = parse(&document(packages, &images, json!([])));
    let price = Some(Price(250_000));
    for (rules, sizes) in [
        (rules(&["max_size 60"]), (Some((60, None)), None)),
        (rules(&["min_size 25"]), (None, Some((25, None)))),
        (rules(&["max_size 30 0.25"]), (Some((30, price)), None)),
        (rules(&["max_size 90", "min_size 30 0.25"]), (Some((90, None)), Some((30, price)))),
    ] {
        let limit = |(bytes, price)| Limit { bytes: Bytes(bytes), price };
        let sizes = Sizes { max: sizes.0.map(limit), min: sizes.1.map(limit) };
        let plan = limited(&plain, sizes);
        assert_eq!(check(&plain, &plan), []);
        assert_eq!(plan.options.layer_sizes, sizes);
        let ruled = planned(&parse(&document(packages, &images, rules)), MethodName::Layers);
        let ruled = ruled.unwrap();
        assert_eq!((plan.layers.clone(), plan.cost), (ruled.layers, ruled.cost));
        let again = apply(&plan, &plain, plan.options.clone()).unwrap();
        assert_eq!(again.layers, plan.layers);
    }
}
