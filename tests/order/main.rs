//! The order of stacks: as good as trying all orders, never worse than the canonical one, always a
//! valid plan.

use crate::by_hand;
mod known;

use layerplan::fleet::{Demand, End, Fleet, ImageId, PackageId};
use layerplan::order::{OrderError, Ordered, Policy, STEPS, order};
use layerplan::plan::check::check;
use layerplan::plan::{BaseStacks, Plan};
use layerplan::testing::{Dice, FleetShape, random_fleet};
use serde_json::{Value, json};
use std::collections::HashSet;

/// A random fleet and a random valid plan for it.
fn random_plan(seed: u64, shape: &FleetShape) -> (Fleet, Plan) {
    let document = random_fleet(seed, shape).to_string();
    let fleet = Fleet::parse(document.as_bytes()).unwrap();
    let plan = layerplan::testing::random_plan(seed, &fleet).unwrap();
    (fleet, plan)
}

fn bytes(plan: &Plan, layer: &str) -> u128 {
    plan.layers.iter().find(|other| other.id == layer).unwrap().bytes.into()
}

/// The plan for `fleet` in which each package that is placed is a layer.
fn each_alone(fleet: &Fleet) -> Plan {
    let users = fleet.image_lists();
    let names = |package: PackageId| {
        let images: &Vec<ImageId> = &users[package];
        images.iter().map(|&image| fleet.images()[image].name.as_str()).collect::<Vec<_>>()
    };
    let layers: Vec<([&str; 1], Vec<&str>)> = (fleet.packages().iter_enumerated())
        .map(|(at, package)| ([package.id.as_str()], names(at)))
        .collect();
    let layers: Vec<(&[&str], &[&str])> =
        layers.iter().map(|(package, images)| (&package[..], images.as_slice())).collect();
    by_hand::plan(fleet, &layers)
}

/// A few images that choose among a few packages, so that layers overlap more often than not; some
/// stand on a base layer, and some packages have no bytes.
fn dense_document(seed: u64) -> Value {
    let dice = &mut Dice::new(seed);
    let count = dice.between(3, 6);
    let packages: Vec<Value> =
        (0..count).map(|at| json!({"id": format!("p{at}"), "bytes": dice.below(12)})).collect();
    let images: Vec<Value> = (0..dice.between(3, 5))
        .map(|at| {
            let mut roots = dice.subset(count, 50);
            roots.truncate(4);
            let ids: Vec<String> = roots.iter().map(|root| format!("p{root}")).collect();
            let base: Vec<[&String; 1]> =
                ids.iter().take(usize::from(dice.percent(15))).map(|id| [id]).collect();
            json!({"name": format!("i{at}"), "roots": ids, "base": base})
        })
        .collect();
    json!({"layerplan": 1, "packages": packages, "images": images})
}

/// A plan for such images in which each package is a layer.
fn dense_plan(seed: u64) -> (Fleet, Plan) {
    let fleet = Fleet::parse(dense_document(seed).to_string().as_bytes()).unwrap();
    let plan = each_alone(&fleet);
    (fleet, plan)
}

/// The fleet of `document` with rules that want some packages at the bottom, others at the top.
fn with_ends(seed: u64, mut document: Value) -> Fleet {
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    let dice = &mut Dice::new(seed);
    let mut ends: [Vec<&str>; 3] = Default::default();
    for (package, images) in fleet.image_lists().iter_enumerated() {
        if !images.is_empty() {
            ends[dice.below(3)].push(&fleet.packages()[package].id);
        }
    }
    let rule = |(end, packages): (&str, &Vec<&str>)| {
        (!packages.is_empty()).then(|| json!({"rule": "order", "packages": packages, "class": end}))
    };
    let rules: Vec<Value> = ["bottom", "top"].into_iter().zip(&ends).filter_map(rule).collect();
    document["layerplan"] = json!(2);
    document["rules"] = json!(rules);
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// May the layers of this stack lie in this order, by the definition of the rules?
/// `models/rules.md`
fn is_allowed(fleet: &Fleet, plan: &Plan, stack: &[String]) -> bool {
    let belongs = |id: &String, wanted: End| {
        let layer = plan.layers.iter().find(|layer| layer.id == *id).unwrap();
        let packages = layer.packages_in(fleet);
        fleet.rules().iter().any(|rule| match &rule.demand {
            Demand::Order(chosen, end) => *end == wanted && packages.iter().any(|&p| chosen.has(p)),
            _ => false,
        })
    };
    let at_top = |id| belongs(id, End::Top);
    let at_bottom = |id| belongs(id, End::Bottom) && !at_top(id);
    stack.iter().enumerate().all(|(height, lower)| {
        let above = &stack[height + 1..];
        (!at_top(lower) || above.iter().all(at_top))
            && (at_bottom(lower) || !above.iter().any(at_bottom))
    })
}

/// Bytes of the distinct pairs of base layers and a chain on them.
fn unpacked(fleet: &Fleet, plan: &Plan, stacks: &[(&str, Vec<String>)]) -> u128 {
    let mut chains = HashSet::new();
    let mut sum = 0;
    for (name, stack) in stacks {
        let base = &fleet.images()[fleet.find_image(name).unwrap()].base;
        for height in 1..=stack.len() {
            if chains.insert((base, &stack[..height])) {
                sum += bytes(plan, &stack[height - 1]);
            }
        }
    }
    sum
}

fn stacks<'a>(plan: &'a Plan, images: &[String]) -> Vec<(&'a str, Vec<String>)> {
    let stacks = plan.images.iter().filter(|s| images.is_empty() || images.contains(&s.name));
    stacks.map(|stack| (stack.name.as_str(), stack.layers.clone())).collect()
}

/// All orders of `items`.
fn permutations(items: &[String]) -> Vec<Vec<String>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let with_first = |at: usize| {
        let mut rest = items.to_vec();
        let first = rest.remove(at);
        permutations(&rest).into_iter().map(move |mut tail| {
            tail.insert(0, first.clone());
            tail
        })
    };
    (0..items.len()).flat_map(with_first).collect()
}

/// The least that is unpacked in any order; `None` if there are too many to try.
fn by_all_orders(fleet: &Fleet, plan: &Plan, images: &[String]) -> Option<u128> {
    let stacks = stacks(plan, images);
    let factorial = |n: usize| (1..=n).product::<usize>();
    let orders = stacks.iter().map(|(_, stack)| factorial(stack.len()));
    if orders.product::<usize>() > 3_000 {
        return None;
    }
    let allowed = |stack: &[String]| {
        let mut orders = permutations(stack);
        orders.retain(|order| is_allowed(fleet, plan, order));
        orders
    };
    let choices: Vec<Vec<Vec<String>>> = stacks.iter().map(|(_, stack)| allowed(stack)).collect();
    let mut at = vec![0; choices.len()];
    let mut best = u128::MAX;
    loop {
        let chosen: Vec<(&str, Vec<String>)> = (stacks.iter().zip(&choices).zip(&at))
            .map(|(((name, _), choices), &at)| (*name, choices[at].clone()))
            .collect();
        best = best.min(unpacked(fleet, plan, &chosen));
        let Some(next) = (0..at.len()).find(|&image| at[image] + 1 < choices[image].len()) else {
            return Some(best);
        };
        at[next] += 1;
        at[..next].fill(0);
    }
}

/// What must hold of every plan that was ordered.
fn ordered(fleet: &Fleet, plan: &Plan, images: &[String]) -> (Plan, Ordered) {
    let policy = Policy::for_images(images.to_vec());
    let mut new = plan.clone();
    let said = order(&mut new, fleet, &policy, STEPS / 1_000).unwrap();
    assert_eq!(check(fleet, &new), []);
    assert_eq!(Policy::of(&new), Some(policy.clone()));
    assert_eq!(said.canonical_bytes, unpacked(fleet, plan, &stacks(plan, images)));
    assert_eq!(said.unpacked_bytes, unpacked(fleet, &new, &stacks(&new, images)));
    assert!(said.unpacked_bytes <= said.canonical_bytes);
    assert!(said.lower_bound <= said.unpacked_bytes);
    assert_eq!(said.optimal, said.lower_bound == said.unpacked_bytes);
    // Again, from the stacks as they are now, and back.
    let mut again = new.clone();
    assert_eq!(order(&mut again, fleet, &policy, STEPS / 1_000).unwrap(), said);
    assert_eq!(again, new);
    let back = order(&mut again, fleet, &Policy::Canonical, STEPS).unwrap();
    assert_eq!(again, *plan);
    assert_eq!(back.unpacked_bytes, unpacked(fleet, plan, &stacks(plan, &[])));
    assert!(back.lower_bound <= new.unpacked_bytes(&BaseStacks::of(fleet)));
    (new, said)
}

/// Tries 2,000 plans of `make`; returns how many of them gained.
fn against_all_orders(make: impl Fn(u64) -> (Fleet, Plan)) -> usize {
    let (mut tried, mut gained) = (0, 0);
    for seed in 0.. {
        if tried == 2_000 {
            break;
        }
        let (fleet, plan) = make(seed);
        let dice = &mut Dice::new(seed);
        let images: Vec<String> = match dice.percent(30) {
            true => (dice.subset(plan.images.len(), 60).into_iter())
                .map(|at| plan.images[at].name.clone())
                .collect(),
            false => Vec::new(),
        };
        let Some(best) = by_all_orders(&fleet, &plan, &images) else { continue };
        tried += 1;
        let (_, said) = ordered(&fleet, &plan, &images);
        assert_eq!(said.unpacked_bytes, best, "{seed}");
        assert!(said.optimal, "{seed}");
        gained += usize::from(best < said.canonical_bytes);
    }
    gained
}

#[test]
fn no_order_of_a_small_plan_is_better() {
    let make = |seed| {
        let dice = &mut Dice::new(seed);
        random_plan(seed, &FleetShape::rich(dice.between(1, 5), dice.between(3, 8), 2))
    };
    let gained = against_all_orders(make);
    assert!(gained > 30, "{gained}");
}

#[test]
fn no_order_of_a_small_dense_plan_is_better() {
    let gained = against_all_orders(dense_plan);
    assert!(gained > 400, "{gained}");
}

#[test]
fn no_order_of_a_small_plan_that_keeps_to_the_rules_is_better() {
    let alone = |seed| {
        let fleet = with_ends(seed, dense_document(seed));
        let plan = each_alone(&fleet);
        (fleet, plan)
    };
    let gained = against_all_orders(alone);
    assert!(gained > 100, "{gained}");
    let together = |seed| {
        let dice = &mut Dice::new(seed);
        let shape = FleetShape::rich(dice.between(2, 5), dice.between(4, 9), 2);
        let fleet = with_ends(seed, random_fleet(seed, &shape));
        let plan = layerplan::testing::random_plan(seed, &fleet).unwrap();
        (fleet, plan)
    };
    against_all_orders(together);
}

#[test]
fn larger_plans_are_ordered_no_worse_than_before() {
    let mut open = 0;
    for seed in 0..60 {
        let dice = &mut Dice::new(seed);
        let mut document = random_fleet(seed, &FleetShape::plain(dice.between(20, 40), 30));
        document["max_layers"] = 12.into();
        let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
        let plan = layerplan::testing::random_plan(seed, &fleet).unwrap();
        let (_, said) = ordered(&fleet, &plan, &[]);
        open += usize::from(!said.optimal);
    }
    assert!(open > 0, "all are proven: none is beyond the exact methods");
}

/// Any order is accepted of a plan that says that it has one, but only of the layers there are.
#[test]
fn the_checker_takes_any_order_of_the_right_layers() {
    for seed in 0..200 {
        let (fleet, mut plan) = random_plan(seed, &FleetShape::rich(4, 7, 3));
        plan.options.order = Some("by hand".into());
        let dice = &mut Dice::new(seed);
        plan.images.iter_mut().for_each(|stack| dice.shuffle(&mut stack.layers));
        assert_eq!(check(&fleet, &plan), [], "{seed}");
        let Some(at) = plan.images.iter().position(|stack| stack.layers.len() > 1) else {
            continue;
        };
        let whole = plan.clone();
        plan.images[at].layers[0] = plan.images[at].layers[1].clone();
        assert_ne!(check(&fleet, &plan), [], "{seed}: one twice, another missing");
        let mut plan = whole.clone();
        plan.images[at].layers.pop();
        assert_ne!(check(&fleet, &plan), [], "{seed}: one missing");
        let mut plan = whole;
        let twice = plan.images[at].layers[0].clone();
        plan.images[at].layers.push(twice);
        assert_ne!(check(&fleet, &plan), [], "{seed}: one twice");
    }
}

#[test]
fn stacks_that_are_none_are_refused_and_left_alone() {
    let (fleet, plan) = random_plan(1, &FleetShape::plain(3, 6));
    let try_to_order = |change: &dyn Fn(&mut Vec<String>)| {
        let mut damaged = plan.clone();
        change(&mut damaged.images[0].layers);
        let before = damaged.clone();
        let fault = order(&mut damaged, &fleet, &Policy::unpacked(), STEPS).unwrap_err();
        assert_eq!(damaged, before);
        fault
    };
    let unknown = try_to_order(&|stack| stack.push("stray".into()));
    assert!(matches!(unknown, OrderError::UnknownLayer { layer, .. } if layer == "stray"));
    let twice = try_to_order(&|stack| stack.push(stack[0].clone()));
    assert!(matches!(twice, OrderError::Twice { .. }));
}

#[test]
fn names_of_orders_are_read_as_they_are_written() {
    let named =
        |images: &[&str]| Policy::for_images(images.iter().map(|s| s.to_string()).collect());
    for policy in [named(&[]), named(&["web"]), named(&["b \"quoted\"", "a, b", "b \"quoted\""])] {
        assert_eq!(Policy::parse(&policy.text().unwrap()), Some(policy));
    }
    assert_eq!(named(&["b", "a"]).text().unwrap(), r#"unpacked ["a","b"]"#);
    assert_eq!(Policy::Canonical.text(), None);
    for other in ["", "by hand", "unpacked web", "unpacked[\"web\"]", "unpackedly", "unpacked [1]"]
    {
        assert_eq!(Policy::parse(other), None, "{other}");
    }
}
