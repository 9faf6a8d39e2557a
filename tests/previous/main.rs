//! Laws of planning with the plan of the previous release in mind: what does not change stays, what
//! moves pays, and whatever the next release is, nothing is worse than leaving all where it was.

use crate::releases;
use crate::shapes;

use layerplan::apply::apply;
use layerplan::fleet::learn::{Model, learn};
use layerplan::fleet::{Fleet, read_releases};
use layerplan::plan::check::{Violation, check_after};
use layerplan::plan::diff::diff;
use layerplan::plan::matching::{matched, needed};
use layerplan::plan::{Content, Plan, PlanOptions, Previous, PreviousPlan, Proof, Stack, Status};
use layerplan::solve::{Control, MethodName, Options, Planned, SolveError};
use layerplan::testing::{Dice, FleetShape, random_fleet, random_plan};
use layerplan::units::{Bytes, Cost, Gap};
use proptest::prelude::*;
use serde_json::{Value, json};
use shapes::shapes;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}

fn follow(plan: Plan, horizon: u32, stable: bool) -> Previous {
    Previous::new(PreviousPlan::new(plan).unwrap(), horizon, stable).unwrap()
}

fn plan(fleet: &Fleet, method: MethodName, before: &Previous) -> Result<Planned, SolveError> {
    let previous = Some(Arc::new(before.clone()));
    let options = Options { method, previous, work: Some(50), threads: 1, ..Options::default() };
    layerplan::solve::plan(fleet, &options, &Arc::new(Control::default()))
}

fn fits(fleet: &Fleet) -> bool {
    fleet.images().keys().all(|image| fleet.cap(image, fleet.max_layers()).is_ok())
}

/// What the previous plan makes of the release, with what that ships.
fn in_place(fleet: &Fleet, before: &Previous) -> Cost {
    let plan = apply(before.plan(), fleet, PlanOptions::of(fleet)).unwrap();
    Cost(plan.cost.total.0 + plan.shipping(fleet, before).cost.0)
}

fn methods() -> impl Strategy<Value = MethodName> {
    prop_oneof![Just(MethodName::Greedy), Just(MethodName::Layers)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Without a release nothing moves: the previous plan is the plan, byte for byte, whatever made
    /// it and whatever is asked to plan now.
    #[test]
    fn an_unchanged_fleet_keeps_its_plan(seed: u64, shape in shapes(), method in methods()) {
        let fleet = parse(&random_fleet(seed, &shape));
        let before = follow(random_plan(seed, &fleet).unwrap(), 10, seed % 2 == 0);
        let planned = plan(&fleet, method, &before).unwrap();
        prop_assert_eq!(planned.plan.to_json(), before.plan().to_json());
    }

    /// Whatever is bumped, added, removed and renamed: the plan is valid, says truly what it ships,
    /// and costs no more than leaving everything where it was.
    #[test]
    fn no_release_is_planned_worse_than_in_place(
        seed: u64,
        shape in shapes(),
        method in methods(),
        horizon in 1..30u32,
        stable: bool,
    ) {
        let document = random_fleet(seed, &shape);
        let old = random_plan(seed, &parse(&document)).unwrap();
        let fleet = parse(&releases::next(&document, &mut Dice::new(seed)));
        prop_assume!(fits(&fleet));
        let before = follow(old, horizon, stable);
        let planned = plan(&fleet, method, &before).unwrap();
        prop_assert_eq!(check_after(&fleet, &planned.plan, Some(before.previous_plan())), []);
        if fleet.digest() != before.plan().fleet {
            let cost = planned.plan.cost.with_shipping();
            prop_assert!(cost <= in_place(&fleet, &before));
            let threads = Options {
                method,
                previous: Some(Arc::new(before)),
                work: Some(50),
                threads: 2,
                ..Options::default()
            };
            let again = layerplan::solve::plan(&fleet, &threads, &Arc::default()).unwrap();
            prop_assert_eq!(again.plan.to_json(), planned.plan.to_json());
        }
    }

    /// Where packages must stay, those known that lie together in an image lie together where
    /// nothing is searched, and those apart apart.
    #[test]
    fn nothing_known_moves_where_it_must_stay(seed: u64, shape in shapes(), method in methods()) {
        let document = random_fleet(seed, &shape);
        let old = random_plan(seed, &parse(&document)).unwrap();
        let fleet = parse(&releases::next(&document, &mut Dice::new(seed)));
        prop_assume!(fits(&fleet));
        let before = follow(old, 10, true);
        let planned = plan(&fleet, method, &before).unwrap();
        let applied = apply(before.plan(), &fleet, PlanOptions::of(&fleet)).unwrap();
        let placed = before.plan().placed();
        let known: BTreeSet<&str> = matched(&placed, &needed(&fleet))
            .into_iter()
            .flatten()
            .map(|at| fleet.packages().raw[at].id.as_str())
            .collect();
        prop_assert_eq!(companions(&planned.plan, &known), companions(&applied, &known));
    }

    /// A new name for an image, or another image that needs just what one does, with its layers:
    /// all are there already, so the best plan costs no more than those layers and pushing nothing.
    #[test]
    fn the_layers_of_renamed_and_copied_images_are_there(
        seed: u64,
        images in 1..4usize,
        packages in 1..6usize,
        copied: bool,
    ) {
        let document = random_fleet(seed, &FleetShape::rich(images, packages, 2));
        let old = parse(&document);
        let before = follow(random_plan(seed, &old).unwrap(), 1, false);
        let mut next = document;
        let images = next["images"].as_array_mut().unwrap();
        let mut image = images[0].clone();
        let name = std::mem::replace(&mut image["name"], json!("another name"));
        if copied { images.push(image) } else { images[0] = image }
        let fleet = parse(&next);
        let contents = before.plan().layers.iter().map(|layer| Content {
            packages: layer.packages_in(&fleet),
            images: layer.images.iter().flat_map(|image| {
                let also = (*image == name).then(|| fleet.find_image("another name")).flatten();
                fleet.find_image(image).into_iter().chain(also)
            }).collect(),
        });
        let options = PlanOptions::of(&fleet);
        let kept = Plan::assemble(&fleet, options, contents.collect(), &Proof::of_heuristic("custom")).unwrap();
        let shipping = kept.shipping(&fleet, &before);
        prop_assert_eq!(shipping.pushed_bytes, Bytes(0));
        let planned = plan(&fleet, MethodName::Layers, &before).unwrap();
        let kept = kept.cost.total.0 + shipping.cost.0;
        prop_assert!(planned.bound.0 <= kept);
        if planned.plan.certificate.status == Status::Optimal {
            let gap = Gap::between(planned.plan.cost.with_shipping(), Cost(kept), Cost(0));
            prop_assert!(gap <= Gap::OPTIMAL);
        }
    }

    /// Images that need what they had keep their layers, whatever happens to others; where only the
    /// number of layers costs, covers may unite them.
    #[test]
    fn an_image_that_did_not_change_keeps_its_layers(seed: u64, shape in shapes()) {
        let document = random_fleet(seed, &FleetShape { prices: false, bases: false, ..shape });
        let old = random_plan(seed, &parse(&document)).unwrap();
        let mut next = document;
        let dice = &mut Dice::new(seed);
        let images = next["images"].as_array_mut().unwrap();
        // One image gives up something, another is as one that there is.
        let roots = images[0]["roots"].as_array_mut().unwrap();
        prop_assume!(roots.len() > 1);
        let at = dice.below(roots.len());
        roots.remove(at);
        let mut copy = dice.pick(images).clone();
        copy["name"] = json!("another");
        images.push(copy);
        let fleet = parse(&next);
        // What an image has twice is placed anew.
        let is_once = |held: Vec<&str>| held.iter().collect::<BTreeSet<_>>().len() == held.len();
        let once = stacks(&old).into_values().all(|contents| is_once(contents.concat()));
        prop_assume!(fits(&fleet) && fleet.rules().is_empty() && once);
        let before = follow(old, 1, false);
        let planned = plan(&fleet, MethodName::Greedy, &before).unwrap().plan;
        for next in [apply(before.plan(), &fleet, PlanOptions::of(&fleet)).unwrap(), planned] {
            for (image, contents) in stacks(before.plan()) {
                let needs = |at| fleet.closure(at).iter().map(|&id| &*fleet.packages()[id].id);
                let at = fleet.images().iter().position(|entry| entry.name == image).unwrap();
                let needs: BTreeSet<&str> = needs(at.into()).collect();
                if contents.concat().into_iter().collect::<BTreeSet<_>>() == needs {
                    prop_assert_eq!(&stacks(&next)[image], &contents, "{}", image);
                }
            }
        }
    }

    /// An image less is no reason to ship: what others have stays as it is, and a plan that pushes
    /// anything costs less than that.
    #[test]
    fn an_image_less_is_no_reason_to_ship(seed: u64, shape in shapes(), method in methods()) {
        prop_assume!(shape.images > 1);
        let document = random_fleet(seed, &shape);
        let old = parse(&document);
        let before = follow(random_plan(seed, &old).unwrap(), 1, false);
        let mut next = document;
        next["images"].as_array_mut().unwrap().pop();
        let fleet = parse(&next);
        let applied = apply(before.plan(), &fleet, PlanOptions::of(&fleet)).unwrap();
        prop_assert_eq!(applied.shipping(&fleet, &before).pushed_bytes, Bytes(0));
        let planned = plan(&fleet, method, &before).unwrap();
        prop_assert_eq!(check_after(&fleet, &planned.plan, Some(before.previous_plan())), []);
        if planned.plan.shipping(&fleet, &before).pushed_bytes > Bytes(0) {
            prop_assert!(planned.plan.cost.with_shipping() < in_place(&fleet, &before));
        }
    }
}

/// By image, the packages of each of its layers.
fn stacks(plan: &Plan) -> BTreeMap<&str, Vec<Vec<&str>>> {
    let mut stacks: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for layer in &plan.layers {
        for image in &layer.images {
            let packages = layer.packages.iter().map(String::as_str).collect();
            stacks.entry(image).or_default().push(packages);
        }
    }
    stacks.values_mut().for_each(|contents| contents.sort());
    stacks
}

/// By image, which known packages lie together.
fn companions(plan: &Plan, known: &BTreeSet<&str>) -> BTreeSet<(String, Vec<String>)> {
    let mut all = BTreeSet::new();
    for layer in &plan.layers {
        let held: Vec<String> =
            layer.packages.iter().filter(|id| known.contains(id.as_str())).cloned().collect();
        if !held.is_empty() {
            all.extend(layer.images.iter().map(|image| (image.clone(), held.clone())));
        }
    }
    all
}

fn real(fleet: &str, releases: usize) -> Fleet {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(fleet);
    let all = read_releases(&[folder]).unwrap();
    learn(&all[..releases], Model::Shrunk).unwrap().fleet
}

/// A leaf that changes takes the layers with it that hold it, and nothing else; moves are paid for.
#[test]
fn one_changed_leaf_changes_its_layers_alone() {
    let fleet = real("distroless", 12);
    let options = Options { method: MethodName::Greedy, max_layers: Some(4), ..Options::default() };
    let old = layerplan::solve::plan(&fleet, &options, &Arc::default()).unwrap().plan;
    let document: Value = serde_json::from_slice(&fleet.to_json()).unwrap();
    let referenced: BTreeSet<&str> = document["packages"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|package| package["references"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    let (mut leaves, mut moved) = (0, 0);
    for package in fleet.packages().iter().filter(|p| !referenced.contains(p.id.as_str())) {
        if !old.layers.iter().any(|layer| layer.packages.contains(&package.id)) {
            continue;
        }
        leaves += 1;
        let next = document.to_string();
        let next = next.replace(&format!("\"{}\"", package.id), &format!("\"{}+1\"", package.id));
        let next = Fleet::parse(next.as_bytes()).unwrap();
        let before = follow(old.clone(), 10, false);
        let options = Options { previous: Some(Arc::new(before.clone())), ..options.clone() };
        let planned = layerplan::solve::plan(&next, &options, &Arc::default()).unwrap();
        let plan = &planned.plan;
        assert_eq!(check_after(&next, plan, Some(before.previous_plan())), [], "{}", package.id);
        let changed = format!("{}+1", package.id);
        let is_old = |id: &String| old.layers.iter().any(|layer| layer.id == *id);
        let others =
            plan.layers.iter().filter(|l| !is_old(&l.id) && !l.packages.contains(&changed));
        if others.count() > 0 {
            moved += 1;
            let applied = planned.applied.as_ref().unwrap();
            let stays = applied.cost.total.0 + applied.shipping(&next, &before).cost.0;
            assert!(plan.cost.with_shipping().0 < stays, "{}", package.id);
            assert!(!diff(&old, plan).unwrap().moved.is_empty(), "{}", package.id);
        }
    }
    assert!(leaves > 10 && moved * 2 < leaves, "{moved} of {leaves}");
}

/// What a plan says that it ships is checked, each figure by itself.
#[test]
fn what_is_shipped_is_checked() {
    let (old, next) = (real("distroless", 12), real("distroless", 13));
    let options = Options { method: MethodName::Greedy, max_layers: Some(4), ..Options::default() };
    let old = layerplan::solve::plan(&old, &options, &Arc::default()).unwrap().plan;
    let before = follow(old.clone(), 10, false);
    let previous = before.previous_plan().clone();
    let options = Options { previous: Some(Arc::new(before)), ..options };
    let plan = layerplan::solve::plan(&next, &options, &Arc::default()).unwrap().plan;
    assert_eq!(check_after(&next, &plan, Some(&previous)), []);
    type Damage = fn(&mut Plan);
    let damages: [(&str, Damage); 6] = [
        ("pushed_bytes now", |p| p.cost.shipping.as_mut().unwrap().pushed_bytes.0 += 1),
        ("pulled_bytes now", |p| p.cost.shipping.as_mut().unwrap().pulled_bytes += 1),
        ("the cost of shipping", |p| p.cost.shipping.as_mut().unwrap().cost.0 += 1),
        ("the least cost of shipping", |p| p.cost.shipping.as_mut().unwrap().floor.0 -= 1),
        ("", |p| p.cost.shipping = None),
        ("", |p| p.options.previous.as_mut().unwrap().horizon = 0),
    ];
    for (figure, damage) in damages {
        let mut damaged = plan.clone();
        damage(&mut damaged);
        let found = check_after(&next, &damaged, Some(&previous));
        let seen = |violation: &Violation| match violation {
            Violation::Total { figure: named, .. } => *named == figure,
            Violation::BadOptions { .. } => figure.is_empty(),
            _ => false,
        };
        assert!(found.iter().any(seen), "{figure}: {found:?}");
    }
    let another = PreviousPlan::new(plan.clone()).unwrap();
    let wrong = check_after(&next, &plan, Some(&another));
    assert!(matches!(wrong[..], [Violation::WrongPrevious { .. }]), "{wrong:?}");
}

/// A plan that contradicts itself is not followed: its ids would not stand for contents.
#[test]
fn a_plan_that_contradicts_itself_is_refused() {
    let fleet = parse(&random_fleet(3, &FleetShape::plain(3, 6)));
    let plan = random_plan(3, &fleet).unwrap();
    type Damage = fn(&mut Plan);
    let damages: [(&str, Damage); 9] = [
        ("its packages are not a sorted list without repetition", |p| p.layers[0].packages.clear()),
        ("its id is not that of its packages", |p| p.layers[0].packages.push("~".into())),
        ("it appears twice", |p| p.layers.insert(1, p.layers[0].clone())),
        ("its images are not those that stack it", |p| p.layers[0].images.push("~".into())),
        ("its images are not those that stack it", |p| p.images[0].layers.clear()),
        ("it is not in the plan", |p| drop(p.layers.remove(0))),
        ("the plan does not say how large package", |p| p.sizes.clear()),
        ("its bytes are not those of its packages", |p| p.layers[0].bytes.0 += 1),
        ("is stacked twice", |p| {
            let name = p.images[0].name.clone();
            p.images.push(Stack { name, layers: Vec::new() });
        }),
    ];
    for (expected, damage) in damages {
        let mut damaged = plan.clone();
        damage(&mut damaged);
        let fault = PreviousPlan::new(damaged).unwrap_err().to_string();
        assert!(fault.contains(expected), "{expected}: {fault}");
    }
    for horizon in [0, 1_000_001] {
        let previous = PreviousPlan::new(plan.clone()).unwrap();
        assert!(Previous::new(previous, horizon, false).is_err());
    }
}

/// Of the fleet it was made for, a plan that is not valid is planned anew.
#[test]
fn a_plan_that_is_not_valid_is_no_answer() {
    let fleet = parse(&random_fleet(3, &FleetShape::plain(3, 6)));
    let mut old = random_plan(3, &fleet).unwrap();
    old.cost.total.0 += 1;
    let before = follow(old, 10, false);
    let planned = plan(&fleet, MethodName::Greedy, &before).unwrap();
    assert_eq!(check_after(&fleet, &planned.plan, Some(before.previous_plan())), []);
}

/// A method that cannot says so.
#[test]
fn strategies_and_merges_refuse() {
    let fleet = parse(&random_fleet(1, &FleetShape::plain(2, 4)));
    let before = follow(random_plan(1, &fleet).unwrap(), 10, false);
    let origin = layerplan::strategies::StrategyName::Origin;
    for method in [MethodName::Merges, MethodName::Strategy(origin)] {
        let refused = plan(&fleet, method, &before).unwrap_err();
        let name = method.name();
        let expected =
            format!("method {name} cannot follow a previous plan: take layers, greedy or auto");
        assert_eq!(refused.to_string(), expected);
    }
}
