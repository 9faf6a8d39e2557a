//! Planning by rules with the plan of the previous release in mind, against all plans that keep to
//! the rules, each of which ships what the previous plan does not have.

use super::planning::{best_by, planned};
use super::random::{self, Kinds};
use super::{document, parse, rules};
use crate::cases::{cases, seeds};
use layerplan::apply::apply;
use layerplan::fleet::Fleet;
use layerplan::plan::check::check_after;
use layerplan::plan::{Layer, Plan, PlanOptions, Previous, PreviousPlan, Proof, Scope, Status};
use layerplan::rules::conflict::find;
use layerplan::solve::{Control, MethodName, Options, Planned, SolveError, plan};
use layerplan::testing::{Dice, random_plan};
use layerplan::units::Cost;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;

fn follow(plan: Plan, horizon: u32, stable: bool) -> Previous {
    Previous::new(PreviousPlan::new(plan).unwrap(), horizon, stable).unwrap()
}

fn after(fleet: &Fleet, method: MethodName, before: Previous) -> Result<Planned, SolveError> {
    let options = Options { method, previous: Some(Arc::new(before)), ..Options::default() };
    plan(fleet, &options, &Arc::new(Control::new(None)))
}

/// A plan of a release before that may have had other rules, or none.
fn plan_before(seed: u64, fleet: &Fleet) -> Option<Plan> {
    if seed.is_multiple_of(2) {
        return random_plan(seed, fleet).ok();
    }
    let mut document: serde_json::Value = serde_json::from_slice(&fleet.to_json()).unwrap();
    let rules = document.get_mut("rules").and_then(serde_json::Value::as_array_mut);
    rules.into_iter().for_each(|rules| drop(rules.pop()));
    planned(&Fleet::parse(document.to_string().as_bytes()).ok()?, MethodName::Greedy).ok()
}

fn tried(kinds: Kinds, all_seeds: usize) -> (usize, usize) {
    let (mut all, mut best_found) = (0, 0);
    for seed in seeds(all_seeds) {
        let fleet = random::fleet(&mut Dice::new(seed), kinds);
        let options = PlanOptions::of(&fleet);
        if find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap().is_some() {
            continue;
        }
        let Some(old) = plan_before(seed, &fleet) else { continue };
        let before = follow(old, [1, 2, 7, 1_000][seed as usize % 4], false);
        let cost = |contents| {
            let none = Proof::of_heuristic("custom");
            Plan::assemble_after(&fleet, options.clone(), contents, &none, &before)
                .map(|plan| plan.cost.with_shipping())
                .unwrap_or(Cost::MAX)
        };
        let Some(best) = best_by(&fleet, cost) else { continue };
        for method in [MethodName::Layers, MethodName::Greedy] {
            let planned = after(&fleet, method, before.clone()).unwrap();
            let plan = &planned.plan;
            if plan == before.plan() {
                continue;
            }
            assert_eq!(check_after(&fleet, plan, Some(before.previous_plan())), [], "{seed}");
            let (cost, certificate) = (plan.cost.with_shipping(), &plan.certificate);
            assert!(cost >= best, "{seed}: {cost} {best}");
            assert!(planned.bound <= best, "{seed}: {} {best}", planned.bound);
            if certificate.scope == Scope::Any {
                assert!(certificate.lower_bound <= best, "{seed}: {certificate:?} {best}");
                assert!(certificate.status != Status::Optimal || cost == best, "{seed}");
            }
            if method == MethodName::Layers {
                all += 1;
                best_found += usize::from(cost == best);
            }
        }
    }
    (all, best_found)
}

/// Where rules only take layers out of the fleet the best plan is found.
#[test]
fn the_best_plan_by_rules_after_another_is_found() {
    let (all, best) = tried(Kinds::Reduced, 700);
    assert!(all > cases(200) && best == all, "{best} of {all}");
}

/// Where they ask for a shape it mostly is.
#[test]
fn the_best_plan_in_shape_after_another_is_mostly_found() {
    let (all, best) = tried(Kinds::All, 1_200);
    assert!(all > cases(200) && best * 100 >= all * 85, "{best} of {all}");
}

/// A layer that the registry has stays, also one of packages that are kept together.
#[test]
fn units_stay_where_they_were() {
    let rules = rules(&["together a b", "isolate e"]);
    let images = ["app: a b c", "web: a b d e"];
    let old = parse(&document("a 10 b 20 c 30 d 40 e 5", &images, rules.clone()));
    let plan = planned(&old, MethodName::Layers).unwrap();
    let next = parse(&document("a 10 b 20 c 30 d 41 e 5", &images, rules));
    let before = follow(plan.clone(), 10, false);
    let found = after(&next, MethodName::Layers, before).unwrap().plan;
    let kept = |id: &String| plan.layers.iter().any(|layer| layer.id == *id);
    let stays = found.layers.iter().filter(|layer| kept(&layer.id)).count();
    assert!(stays >= 3, "{:?}", found.layers);
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.into()).collect::<Vec<String>>();
    assert!(found.layers.iter().any(|layer| layer.packages == texts(&["a", "b"])));
    let stable = follow(plan, 10, true);
    let fault = after(&next, MethodName::Greedy, stable).unwrap_err();
    assert!(matches!(fault, SolveError::RulesNotFollowed), "{fault}");
}

/// Where nothing is known that could stay, what is proven is about all plans, and true of them.
#[test]
fn nothing_is_proven_of_shapes_where_nothing_is_known() {
    let other = parse(&document("z 10 y 20", &["i0: z y"], json!([])));
    let before = follow(planned(&other, MethodName::Greedy).unwrap(), 10, true);
    let mut tried = 0;
    for seed in seeds(1_500) {
        let fleet = random::fleet(&mut Dice::new(seed), Kinds::All);
        if find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap().is_some() {
            continue;
        }
        let options = PlanOptions::of(&fleet);
        let cost = |contents| {
            let none = Proof::of_heuristic("custom");
            let plan = Plan::assemble_after(&fleet, options.clone(), contents, &none, &before);
            plan.unwrap().cost.with_shipping()
        };
        let Some(best) = best_by(&fleet, cost) else { continue };
        let Ok(found) = after(&fleet, MethodName::Layers, before.clone()) else { continue };
        let (plan, certificate) = (&found.plan, &found.plan.certificate);
        assert_eq!(check_after(&fleet, plan, Some(before.previous_plan())), [], "{seed}");
        assert!(found.bound <= best && certificate.lower_bound <= best, "{seed}: {certificate:?}");
        let is_best = plan.cost.with_shipping() == best;
        assert!(certificate.status != Status::Optimal || is_best, "{seed}: {certificate:?}");
        tried += 1;
    }
    assert!(tried > cases(150), "{tried}");
}

/// With `--stable` what a layer held before is in one layer still, whatever shape rules ask for, or
/// it is said that this cannot be; and no package is lost.
#[test]
fn what_is_told_to_stay_stays() {
    let (mut planned_by_rules, mut refused) = (0, 0);
    for seed in seeds(2_500) {
        let dice = &mut Dice::new(seed);
        let document = random::document(dice, Kinds::All);
        let Ok(fleet) = Fleet::parse(document.to_string().as_bytes()) else { continue };
        if find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap().is_some() {
            continue;
        }
        // Before, images had fewer packages, and there were no rules.
        let mut old = document.clone();
        old["rules"] = json!([]);
        for image in old["images"].as_array_mut().unwrap() {
            let roots = image["roots"].as_array_mut().unwrap();
            let keep = dice.between(1, roots.len());
            roots.truncate(keep);
        }
        let old = planned(&parse(&old), MethodName::Greedy).unwrap();
        let before = follow(old.clone(), 10, true);
        let previous = before.previous_plan().clone();
        let plan = match after(&fleet, MethodName::Auto, before) {
            Ok(planned) => planned.plan,
            Err(SolveError::RulesNotFollowed | SolveError::WouldMove) => {
                refused += 1;
                continue;
            }
            Err(fault) => panic!("{seed}: {fault}"),
        };
        assert_eq!(check_after(&fleet, &plan, Some(&previous)), [], "{seed}");
        // Caps alone may unite layers, but nothing else.
        let mut free = document.clone();
        let is_shape = |rule: &serde_json::Value| {
            ["apart", "max_size", "min_size"].contains(&rule["rule"].as_str().unwrap())
        };
        free["rules"].as_array_mut().unwrap().retain(|rule| !is_shape(rule));
        let free = apply(&old, &parse(&free), plan.options.clone()).unwrap();
        let parts = |plan: &Plan| -> BTreeSet<Vec<String>> {
            let known = |id: &&String| old.sizes.contains_key(*id);
            let part = |layer: &Layer| layer.packages.iter().filter(known).cloned().collect();
            plan.layers.iter().map(part).filter(|part: &Vec<String>| !part.is_empty()).collect()
        };
        let (now, allowed) = (parts(&plan), parts(&free));
        assert!(now.is_subset(&allowed), "{seed}: {now:?} {allowed:?}");
        planned_by_rules += usize::from(!fleet.rules().is_empty());
    }
    assert!(planned_by_rules > cases(300) && refused > cases(100), "{planned_by_rules} {refused}");
}
