//! Laws of `apply`: whatever the next release is, it gets a valid plan in which layers stay what
//! they are wherever they can.

use crate::by_hand;
mod real;
use crate::releases;
use crate::shapes;

use layerplan::apply::apply;
use layerplan::fleet::{Fleet, FleetError, Overlap};
use layerplan::plan::check::check;
use layerplan::plan::diff::{LayerChange, diff};
use layerplan::plan::{Plan, PlanOptions};
use layerplan::rules::RulesError;
use layerplan::testing::{Dice, random_fleet};
use proptest::prelude::*;
use serde_json::{Value, json};
use shapes::shapes;

/// A random valid plan of the fleet in `document`.
fn random_plan(seed: u64, document: &Value) -> (Fleet, Plan) {
    let fleet = parse(document);
    let plan = layerplan::testing::random_plan(seed, &fleet).unwrap();
    assert_eq!(check(&fleet, &plan), []);
    (fleet, plan)
}

fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Nothing changes where nothing changed: applied to the fleet that it was made for, a plan is
    /// the same byte for byte, except for its certificate.
    #[test]
    fn a_plan_of_its_own_fleet_is_itself(seed: u64, shape in shapes()) {
        let (fleet, plan) = random_plan(seed, &random_fleet(seed, &shape));
        let mut again = apply(&plan, &fleet, plan.options.clone()).unwrap();
        prop_assert_eq!(check(&fleet, &again), []);
        prop_assert_eq!(&again.certificate.method, "apply");
        again.certificate = plan.certificate.clone();
        prop_assert_eq!(again.to_json(), plan.to_json());
    }

    /// Release after release gets a valid plan, whatever is bumped, added, removed and renamed.
    #[test]
    fn every_next_release_gets_a_valid_plan(seed: u64, shape in shapes()) {
        let mut document = random_fleet(seed, &shape);
        let (_, mut plan) = random_plan(seed, &document);
        let dice = &mut Dice::new(seed);
        for _ in 0..4 {
            document = releases::next(&document, dice);
            let fleet = parse(&document);
            let max_layers = fleet.max_layers();
            let next = apply(&plan, &fleet, PlanOptions { max_layers, ..plan.options.clone() });
            let next = match next {
                // Base and reserved layers may leave none; then no plan is valid.
                Err(RulesError::Fleet(FleetError::CapTooSmall { .. })) => return Ok(()),
                next => next.unwrap(),
            };
            prop_assert_eq!(check(&fleet, &next), []);
            prop_assert!(diff(&plan, &next).is_ok());
            plan = next;
        }
    }

    /// Versions alone change no layout: each layer goes on with the next versions of its packages
    /// for the same images, and what did not change stays where it is.
    #[test]
    fn versions_change_no_layout(seed: u64, shape in shapes()) {
        let document = random_fleet(seed, &shape);
        let (_, plan) = random_plan(seed, &document);
        let fleet = parse(&releases::bumped(&document, &mut Dice::new(seed), 40));
        let next = apply(&plan, &fleet, plan.options.clone()).unwrap();
        prop_assert_eq!(layout(&next), layout(&plan));
        let diff = diff(&plan, &next).unwrap();
        prop_assert_eq!(diff.moved, []);
        if plan.options.overlap == Overlap::Forbid {
            let strange = |layer: &&LayerChange| {
                matches!(layer, LayerChange::New { .. } | LayerChange::Gone { .. })
            };
            prop_assert_eq!(diff.layers.iter().find(strange), None);
        }
    }

    /// A plan of another fleet altogether, or one that breaks every rule, is only advice.
    #[test]
    fn the_plan_before_need_not_be_valid(seed: u64, shape in shapes(), other in shapes()) {
        let (_, mut plan) = random_plan(seed, &random_fleet(seed, &shape));
        let document = random_fleet(seed ^ 1, &other);
        let fleet = parse(&document);
        if seed % 2 == 0 {
            let stray = plan.layers.first().cloned();
            plan.layers.extend(stray);
            plan.layers.iter_mut().for_each(|layer| layer.packages.push("p0".into()));
        }
        let next = apply(&plan, &fleet, PlanOptions::of(&fleet)).unwrap();
        prop_assert_eq!(check(&fleet, &next), []);
    }
}

/// The names in each layer, and its images.
fn layout(plan: &Plan) -> Vec<(Vec<&str>, Vec<&str>)> {
    let name = |id: &'_ String| -> &str { plan.names.get(id).unwrap_or_else(|| panic!("{id}")) };
    let mut layout: Vec<_> = (plan.layers.iter())
        .map(|layer| {
            let mut names: Vec<&str> = layer.packages.iter().map(name).collect();
            names.sort_unstable();
            (names, layer.images.iter().map(String::as_str).collect::<Vec<_>>())
        })
        .collect();
    layout.sort();
    layout
}

/// A fleet of packages of 10 bytes each; images by the names of the packages they ask for.
fn fleet(max_layers: u32, images: &[(&str, &[&str])]) -> Fleet {
    let mut ids: Vec<&str> = images.iter().flat_map(|(_, roots)| roots.iter().copied()).collect();
    ids.sort_unstable();
    ids.dedup();
    let name = |id: &str| id.split('=').next().unwrap().to_string();
    let packages: Vec<Value> =
        ids.iter().map(|id| json!({"id": id, "name": name(id), "bytes": 10})).collect();
    let images: Vec<Value> =
        images.iter().map(|(name, roots)| json!({"name": name, "roots": roots})).collect();
    parse(
        &json!({"layerplan": 1, "max_layers": max_layers, "packages": packages, "images": images}),
    )
}

fn plan_of(fleet: &Fleet, layers: &[(&[&str], &[&str])]) -> Plan {
    let plan = by_hand::plan(fleet, layers);
    assert_eq!(check(fleet, &plan), []);
    plan
}

/// The packages of each layer and its images, in the plan's order.
fn layers(plan: &Plan) -> Vec<(Vec<&str>, Vec<&str>)> {
    fn texts(list: &[String]) -> Vec<&str> {
        list.iter().map(String::as_str).collect()
    }
    plan.layers.iter().map(|layer| (texts(&layer.packages), texts(&layer.images))).collect()
}

fn applied(plan: &Plan, fleet: &Fleet) -> Plan {
    let max_layers = fleet.max_layers();
    let next = apply(plan, fleet, PlanOptions { max_layers, ..plan.options.clone() }).unwrap();
    assert_eq!(check(fleet, &next), []);
    next
}

/// What one image no longer needs is split off while caps leave room; where they do not, that image
/// gets its part apart and the others keep what they have.
#[test]
fn a_package_that_one_image_drops_is_split_off_or_the_image_leaves() {
    let before = |cap| fleet(cap, &[("a", &["p=1", "q=1"]), ("b", &["p=1", "q=1"])]);
    let after = |cap| fleet(cap, &[("a", &["p=1", "q=1"]), ("b", &["p=1"])]);
    let layers_of = |cap| {
        let plan = plan_of(&before(cap), &[(&["p=1", "q=1"], &["a", "b"])]);
        layers(&applied(&plan, &after(cap)))
            .into_iter()
            .map(|(packages, images)| (packages.join(" "), images.join(" ")))
            .collect::<Vec<_>>()
    };
    let text = |a: &str, b: &str| (a.to_string(), b.to_string());
    assert_eq!(layers_of(1), [text("p=1 q=1", "a"), text("p=1", "b")]);
    assert_eq!(layers_of(2).len(), 2);
}

/// A new package has a layer of its own while caps leave room, and else goes where it makes least
/// to push: into the layer that changes anyway.
#[test]
fn a_new_package_goes_where_it_costs_least() {
    let before = |cap| fleet(cap, &[("a", &["p=1", "q=1"])]);
    let after = |cap| fleet(cap, &[("a", &["p=1", "q=2", "new"])]);
    let plan = |cap| plan_of(&before(cap), &[(&["p=1"], &["a"]), (&["q=1"], &["a"])]);
    let roomy = applied(&plan(3), &after(3));
    assert_eq!(roomy.layers.len(), 3);
    let tight = applied(&plan(2), &after(2));
    let tight: Vec<Vec<&str>> = layers(&tight).into_iter().map(|layer| layer.0).collect();
    assert_eq!(tight, [vec!["new", "q=2"], vec!["p=1"]]);
}

/// A new image takes the layers that fit and has the rest in one of its own.
#[test]
fn a_new_image_takes_what_fits() {
    let before = fleet(2, &[("a", &["p=1", "q=1"]), ("b", &["p=1", "r=1"])]);
    let plan = plan_of(&before, &[(&["p=1"], &["a", "b"]), (&["q=1"], &["a"]), (&["r=1"], &["b"])]);
    let after =
        fleet(2, &[("a", &["p=1", "q=1"]), ("b", &["p=1", "r=1"]), ("c", &["p=1", "s=1", "t=1"])]);
    let next = applied(&plan, &after);
    assert_eq!(layers(&next)[0], (vec!["p=1"], vec!["a", "b", "c"]));
    assert!(layers(&next).contains(&(vec!["s=1", "t=1"], vec!["c"])));
    assert_eq!(next.layers.len(), 4);
}

/// Where an image may have no layer, that is said of it.
#[test]
fn an_image_without_a_layer_is_named() {
    let before = fleet(2, &[("a", &["p=1"])]);
    let plan = plan_of(&before, &[(&["p=1"], &["a"])]);
    let after = parse(&json!({
        "layerplan": 1,
        "packages": [{"id": "p=1", "bytes": 10}],
        "images": [{"name": "a", "roots": ["p=1"], "reserved": 1}],
    }));
    let options = PlanOptions { max_layers: 1, ..plan.options.clone() };
    let fault = apply(&plan, &after, options).unwrap_err();
    let RulesError::Fleet(fault) = fault else { panic!("{fault}") };
    assert!(matches!(fault, FleetError::CapTooSmall { ref image, cap: 1, .. } if image == "a"));
}
