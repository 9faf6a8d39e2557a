//! Plans by rules: valid for every method, as cheap as the best there is, and no bound above that.

use super::oracle::{self, Mask};
use super::random::{self, Kinds};
use super::{document, parse, rules};
use crate::cases::cases;
use layerplan::apply::apply;
use layerplan::fleet::{Fleet, ImageId, Overlap, Rule};
use layerplan::plan::check::check;
use layerplan::plan::{Content, Plan, PlanOptions, Proof, Status};
use layerplan::rules::Reduced;
use layerplan::rules::conflict::find;
use layerplan::solve::{Control, MethodName, Options, SolveError, plan};
use layerplan::strategies::StrategyName;
use layerplan::testing::{Dice, FleetShape, random_fleet};
use layerplan::units::{Bytes, Cost};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::Arc;

pub const METHODS: [MethodName; 5] = [
    MethodName::Layers,
    MethodName::Greedy,
    MethodName::Merges,
    MethodName::Strategy(StrategyName::Origin),
    MethodName::Strategy(StrategyName::AutoLayer),
];

pub fn planned(fleet: &Fleet, method: MethodName) -> Result<Plan, SolveError> {
    let options = Options { method, threads: 1, ..Options::default() };
    plan(fleet, &options, &Arc::new(Control::new(None))).map(|planned| planned.plan)
}

fn assembled(fleet: &Fleet, contents: Vec<Content>) -> Plan {
    let proof = Proof::of_heuristic("custom");
    Plan::assemble(fleet, PlanOptions::of(fleet), contents, &proof).unwrap()
}

/// For each image all its divisions that keep to all rules.
fn divisions(fleet: &Fleet) -> Vec<(ImageId, Vec<Vec<Mask>>)> {
    let rules: Vec<&Rule> = fleet.rules().iter().collect();
    (fleet.images().keys())
        .map(|image| {
            let seen = oracle::Image::new(fleet, image);
            (image, seen.divisions(&rules, seen.cap))
        })
        .collect()
}

/// The layers of one division of an image.
fn layers(fleet: &Fleet, image: ImageId, division: &[Mask]) -> Vec<Content> {
    let seen = oracle::Image::new(fleet, image);
    let content = |&layer: &Mask| Content { packages: seen.packages(layer), images: vec![image] };
    division.iter().map(content).collect()
}

/// Plans tried by the oracle up to which a fleet is small enough.
const MAX_PLANS: usize = 3_000;

/// The cost of the best of all plans that keep to the rules.
pub fn best(fleet: &Fleet) -> Option<Cost> {
    best_by(fleet, |contents| assembled(fleet, contents).cost.total)
}

/// The least of all plans that keep to the rules, if they cost what `cost` says.
pub fn best_by(fleet: &Fleet, cost: impl Fn(Vec<Content>) -> Cost) -> Option<Cost> {
    let divisions = divisions(fleet);
    let plans = divisions.iter().map(|(_, divisions)| divisions.len()).product::<usize>();
    if plans > MAX_PLANS {
        return None;
    }
    let one = |mut number: usize| {
        let contents = divisions.iter().flat_map(|(image, divisions)| {
            let division = &divisions[number % divisions.len()];
            number /= divisions.len();
            layers(fleet, *image, division)
        });
        cost(contents.collect())
    };
    (0..plans).map(one).min()
}

/// A random fleet with random rules for images of some size, and whether they can be kept.
fn larger(seed: u64) -> Option<(Value, Fleet)> {
    let dice = &mut Dice::new(seed);
    let mut document = random_fleet(seed, &FleetShape::rich(5, 12, 4));
    let ids: Vec<String> = (0..12).map(|at| format!("p{at}")).collect();
    let rules: Vec<Value> = (0..dice.between(1, 4))
        .map(|_| {
            let some =
                dice.subset(ids.len(), 20).into_iter().map(|at| &ids[at]).collect::<Vec<_>>();
            let kinds = ["exact", "isolate", "together", "leave_out", "order"];
            let shapes = ["apart", "max_size", "min_size"];
            let kind = if dice.percent(50) { *dice.pick(&kinds) } else { *dice.pick(&shapes) };
            let bytes = *dice.pick(&[20, 60, 100, 150]);
            match kind {
                "order" => json!({"rule": kind, "packages": some, "class": "top"}),
                "max_size" | "min_size" if dice.percent(50) => {
                    json!({"rule": kind, "bytes": bytes, "price": 0.5})
                }
                "max_size" | "min_size" => json!({"rule": kind, "bytes": bytes}),
                _ => json!({"rule": kind, "packages": some}),
            }
        })
        .collect();
    document["layerplan"] = json!(2);
    document["rules"] = json!(rules);
    document["max_layers"] = json!(6);
    let fleet = Fleet::parse(document.to_string().as_bytes()).ok()?;
    let conflict = find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap();
    conflict.is_none().then_some((document, fleet))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(600) as u32))]

    /// What is planned by rules is the best of all plans that keep to them, and proven to be; what
    /// is not proven is bounded by it.
    #[test]
    fn plans_by_rules_are_the_best(seed: u64) {
        let fleet = random::fleet(&mut Dice::new(seed), Kinds::Reduced);
        if find(&fleet, fleet.max_layers(), fleet.overlap()).unwrap().is_some() {
            return Ok(());
        }
        let Some(best) = best(&fleet) else { return Ok(()) };
        let plan = planned(&fleet, MethodName::Layers).unwrap();
        prop_assert_eq!(check(&fleet, &plan), []);
        prop_assert_eq!(plan.certificate.status, Status::Optimal);
        prop_assert_eq!(plan.cost.total, best);
        prop_assert!(plan.certificate.lower_bound <= best);
    }

    /// The checker says of a plan what the oracle says, for rules of all kinds.
    #[test]
    fn the_checker_knows_the_rules(seed: u64) {
        let dice = &mut Dice::new(seed);
        let fleet = random::fleet(dice, Kinds::All);
        let rules: Vec<&Rule> = fleet.rules().iter().collect();
        let mut kept = true;
        let mut contents = Vec::new();
        for image in fleet.images().keys() {
            let seen = oracle::Image::new(&fleet, image);
            let free = seen.divisions(&[], seen.cap);
            let good = seen.divisions(&rules, seen.cap);
            // Often one that is good, so that whole plans are.
            let from = if good.is_empty() || dice.percent(30) { &free } else { &good };
            let division = dice.pick(from);
            kept &= good.contains(division);
            contents.extend(layers(&fleet, image, division));
        }
        let plan = assembled(&fleet, contents);
        let found: Vec<String> = check(&fleet, &plan).iter().map(ToString::to_string).collect();
        // Contradictory orders apart: they are broken by every stack of several layers.
        let orders = found.iter().filter(|text| text.contains("beyond it")).count();
        if orders == 0 {
            prop_assert_eq!(found.is_empty(), kept, "{:?}", found);
        }
    }

    /// Whatever the method, its plan is valid; apply keeps to the rules too.
    #[test]
    fn every_method_keeps_to_the_rules(seed: u64) {
        let Some((mut document, fleet)) = larger(seed) else { return Ok(()) };
        for method in METHODS {
            match planned(&fleet, method) {
                Ok(plan) => prop_assert_eq!(check(&fleet, &plan), [], "{}", document),
                Err(fault) => prop_assert!(fault.refusal().is_some(), "{}: {}", fault, document),
            }
        }
        let plan = planned(&fleet, MethodName::Greedy).unwrap();
        let mut again = apply(&plan, &fleet, plan.options.clone()).unwrap();
        prop_assert_eq!(check(&fleet, &again), []);
        again.certificate = plan.certificate.clone();
        prop_assert_eq!(again.to_json(), plan.to_json());
        // A plan made without rules becomes one that keeps to them.
        document["rules"] = json!([]);
        let free = planned(&parse(&document), MethodName::Greedy).unwrap();
        let options = PlanOptions { max_layers: 6, ..free.options.clone() };
        prop_assert_eq!(check(&fleet, &apply(&free, &fleet, options).unwrap()), []);
    }

    /// The small fleet's plans are the whole one's: what it costs, and what becomes of packages.
    #[test]
    fn the_small_fleet_has_all_that_is_left(seed: u64) {
        let Some((_, fleet)) = larger(seed) else { return Ok(()) };
        let reduced = Reduced::new(Cow::Borrowed(&fleet)).unwrap();
        let small = reduced.fleet();
        prop_assert!(small.packages().iter().is_sorted_by(|a, b| a.id < b.id));
        let (whole, part) = (fleet.unshared_bytes(), small.unshared_bytes());
        let expanded = reduced.expand(Vec::new());
        let laid_down: u64 = expanded.iter().map(|layer| {
            let bytes: u64 = layer.packages.iter().map(|&p| fleet.packages()[p].bytes.0).sum();
            bytes * layer.images.len() as u64
        }).sum();
        prop_assert_eq!(whole.0, part.0 + laid_down);
    }
}

/// Images that need different parts of a group get copies: nothing else is possible.
#[test]
fn parts_of_a_group_are_copied() {
    let rules = rules(&["together a b"]);
    let images = ["app: a", "db: a b", "web: a b c"];
    let mut document = document("a 10 b 20 c 30", &images, rules);
    document["prices"] = json!({"push": 0});
    let plan = planned(&parse(&document), MethodName::Layers).unwrap();
    let layers: Vec<(Vec<String>, Vec<String>)> =
        plan.layers.iter().map(|layer| (layer.packages.clone(), layer.images.clone())).collect();
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.into()).collect::<Vec<String>>();
    let expected = [(&["a", "b"][..], &["db", "web"][..]), (&["c"], &["web"]), (&["a"], &["app"])];
    let expected = expected.map(|(packages, images)| (texts(packages), texts(images)));
    assert_eq!(layers, expected);
    assert_eq!((plan.cost.duplicated_bytes, plan.certificate.status), (Bytes(10), Status::Optimal));
}

/// Where rules want layers is where they are, in all images and in the list of layers.
#[test]
fn layers_are_where_rules_want_them() {
    let rules =
        rules(&["isolate config libc", "order top config # it changes daily", "order bottom libc"]);
    let images = ["db: libc config postgres", "web: libc config nginx"];
    let packages = "libc 10 config 1 postgres 40 nginx 20";
    let fleet = parse(&document(packages, &images, rules));
    let mut plan = planned(&fleet, MethodName::Auto).unwrap();
    assert_eq!(check(&fleet, &plan), []);
    let first: Vec<&str> = plan.layers.iter().map(|layer| layer.packages[0].as_str()).collect();
    assert_eq!(first, ["libc", "postgres", "nginx", "config"]);
    // Any order will do where options say so, except for what rules want.
    plan.options.order = Some("by hand".into());
    plan.images[0].layers.swap(1, 2);
    let found: Vec<String> = check(&fleet, &plan).iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with("rule 2 (at the top `config`) \"it changes daily\""), "{found:?}");
}

/// Prices of sizes are part of what plans cost, and of what is planned for.
#[test]
fn sizes_cost_what_rules_say() {
    let rules = rules(&["max_size 15 0.5", "min_size 12 2"]);
    let mut document = document("a 10 b 20", &["web: a b"], rules);
    document["prices"] = json!({"push": 0});
    let fleet = parse(&document);
    let content = |packages: &[usize]| Content {
        packages: packages.iter().map(|&at| at.into()).collect(),
        images: vec![0.into()],
    };
    let apart = assembled(&fleet, vec![content(&[0]), content(&[1])]);
    assert_eq!(apart.cost.total.to_string(), "36.5");
    assert_eq!(check(&fleet, &apart), []);
    let wastes = apart.wastes(&fleet).unwrap();
    assert_eq!(
        wastes.iter().map(|waste| waste.priced.to_string()).collect::<Vec<_>>(),
        ["2.5", "4"]
    );
    let united = assembled(&fleet, vec![content(&[0, 1])]);
    assert_eq!(united.cost.total.to_string(), "37.5");
    assert_eq!(check(&fleet, &united), []);
    let plan = planned(&fleet, MethodName::Auto).unwrap();
    assert_eq!(plan.cost.total.to_string(), "36.5");
}

/// What is proven is about the small fleet: no certificate for the whole one, and no pretence.
#[test]
fn no_certificate_is_written() {
    let fleet = parse(&document("a 10 b 20", &["web: a b"], rules(&["isolate a"])));
    let options = Options { certify: true, method: MethodName::Layers, ..Options::default() };
    let fault = plan(&fleet, &options, &Arc::new(Control::new(None))).unwrap_err();
    assert!(matches!(fault, SolveError::NotCertified), "{fault}");
    let fleet = parse(&document("a 10 b 20", &["web: a b"], rules(&["order top a"])));
    let planned = plan(&fleet, &options, &Arc::new(Control::new(None))).unwrap();
    assert!(planned.document.is_some());
    assert_eq!(fleet.overlap(), Overlap::Forbid);
}

/// What rules keep together is not counted beside its parts: a fleet whose costs come near the limit
/// of the numbers is planned, whatever the rules.
#[test]
fn packages_kept_together_weigh_once() {
    let bytes = 1u64 << 38;
    let packages = format!("a {bytes} b {bytes}");
    let mut document = document(&packages, &["web: a b"], rules(&["together a b"]));
    // 95 % of the most that a cost may be.
    document["prices"] = json!({"store": 2_305_843_009_213u64, "push": 0});
    for method in METHODS {
        let plan = planned(&parse(&document), method).unwrap();
        assert_eq!(plan.layers.len(), 1, "{method:?}");
    }
}

/// Options of strategies name packages of the fleet, also where rules have made others of them.
#[test]
fn strategy_options_name_what_rules_keep_together() {
    let packages = "a 10 b 20 c 30 d 40";
    let fleet = parse(&document(packages, &["web: a b d"], rules(&["together a b"])));
    for path in ["a", "b", "c", "d"] {
        let strategy_options = json!({"split-paths": {"paths": [path]}});
        let options = Options {
            method: MethodName::Strategy(StrategyName::SplitPaths),
            strategy_options: Arc::new(serde_json::from_value(strategy_options).unwrap()),
            ..Options::default()
        };
        let planned = plan(&fleet, &options, &Arc::new(Control::new(None))).unwrap();
        assert_eq!(check(&fleet, &planned.plan), [], "{path}");
    }
}
