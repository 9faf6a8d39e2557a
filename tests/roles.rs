//! Role mining: the fewest roles that give users just their permissions, as a public test of
//! exactness. A user is an image, a permission a package without bytes, a role a layer, and layers
//! are all that is paid for.

use crate::oracle::best_any;
use layerplan::certificate::check::{Fault, Verdict, check as certificate};
use layerplan::fleet::{Fleet, ImageId};
use layerplan::plan::check::check;
use layerplan::plan::{Plan, PlanOptions, Status};
use layerplan::solve::{Control, MethodName, Options, Planned, plan};
use layerplan::testing::{Dice, RoleShape, planted_roles};
use layerplan::units::{Amount, Cost};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// As many users and permissions as in the matrix *domino* of HP Labs, of which 20 roles are the
/// fewest: few pairs, in small roles.
const DOMINO: RoleShape =
    RoleShape { users: 79, permissions: 231, roles: 20, of_role: 2, of_user: 3 };

/// As many as in *healthcare*, of which 14 roles are the fewest: half of all pairs, in large roles.
const HEALTHCARE: RoleShape =
    RoleShape { users: 46, permissions: 46, roles: 14, of_role: 25, of_user: 25 };

fn parsed(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

fn fleet(seed: u64, shape: &RoleShape) -> Fleet {
    parsed(&planted_roles(seed, shape))
}

fn planned_with(fleet: &Fleet, options: &Options) -> Planned {
    let planned = plan(fleet, options, &Arc::new(Control::new(options.time_limit))).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    planned
}

fn planned(fleet: &Fleet) -> Planned {
    let options = Options { method: MethodName::Layers, certify: true, ..Options::default() };
    planned_with(fleet, &options)
}

fn greedy() -> Options {
    Options { method: MethodName::Greedy, ..Options::default() }
}

fn roles(plan: &Plan) -> u128 {
    plan.cost.total.0 / Cost::ONE.0
}

/// As few roles as were planted are found and proven to be fewest, and the checker of certificates
/// agrees: of a dense matrix too, where too many sets of users have permissions in common for the
/// exact engine.
#[test]
fn planted_roles_are_found_and_proven_to_be_fewest() {
    for (shape, seed) in
        [DOMINO, HEALTHCARE].iter().flat_map(|shape| (0..5).map(move |s| (shape, s)))
    {
        let fleet = fleet(seed, shape);
        let planned = planned(&fleet);
        let (plan, document) = (&planned.plan, planned.document.unwrap());
        assert_eq!(roles(plan), shape.roles as u128, "{seed}");
        assert_eq!(plan.certificate.status, Status::Optimal, "{seed}");
        let verdict = certificate(&fleet, plan, &document, None);
        assert_eq!(verdict, Verdict::Proven(plan.cost.total), "{seed}");
    }
}

/// No certificate proves one role more than the fewest, whatever pair it prices besides.
#[test]
fn one_role_more_is_never_proven() {
    let fleet = fleet(3, &HEALTHCARE);
    let planned = planned(&fleet);
    let document = planned.document.unwrap();
    let needed = |user: &str, permission: &str| {
        let needs = |image: ImageId| {
            let mut own = fleet.closure(image).iter().map(|&id| &fleet.packages()[id].id);
            fleet.images()[image].name == user && own.any(|id| id == permission)
        };
        fleet.images().keys().any(needs)
    };
    let mut refused = 0;
    for (atom, permissions) in document.atoms.iter().enumerate().step_by(5) {
        for (group, users) in document.twins.iter().enumerate().step_by(5) {
            let (atom, group) = (atom as u32, group as u32);
            let priced = |&(a, g, _): &(u32, u32, Amount)| (a, g) == (atom, group);
            let is_priced = document.leaves[0].cover.iter().any(priced);
            if is_priced || !needed(&users[0], &permissions[0]) {
                continue;
            }
            let mut more = document.clone();
            more.leaves[0].cover.push((atom, group, Amount::of(Cost::ONE)));
            more.bound = Cost(more.bound.0 + Cost::ONE.0);
            let verdict = certificate(&fleet, &planned.plan, &more, None);
            assert!(matches!(verdict, Verdict::Wrong(Fault::Profit { .. })), "{verdict:?}");
            refused += 1;
        }
    }
    assert!(refused > 20, "{refused}");
}

/// No plan is better than the best of all, and nearly all are as good, whatever layers users may
/// have.
#[test]
fn tiny_matrices_are_covered_as_well_as_can_be() {
    let (mut tried, mut best) = (0, 0);
    for seed in 0..300 {
        let dice = &mut Dice::new(seed);
        let (users, permissions) = (dice.between(1, 4), dice.between(1, 8));
        let ids: Vec<String> = (0..permissions).map(|at| format!("p{at}")).collect();
        let images: Vec<Value> = (0..users)
            .map(|user| {
                let held = dice.subset(permissions, 55).into_iter().map(|at| &ids[at]);
                let held: Vec<&String> = held.collect();
                let cap = dice.between(1, 4);
                json!({"name": format!("u{user}"), "roots": held, "max_layers": cap})
            })
            .collect();
        let packages: Vec<Value> = ids.iter().map(|id| json!({"id": id, "bytes": 0})).collect();
        let fleet = parsed(&json!({
            "layerplan": 1, "overlap": "allow", "packages": packages, "images": images,
            "prices": {"store": 0, "push": 0, "blob": 1},
        }));
        let Some(least) = best_any(&fleet, &PlanOptions::of(&fleet)) else { continue };
        let plan = planned_with(&fleet, &greedy()).plan;
        let (cost, bound) = (plan.cost.total, plan.certificate.lower_bound);
        assert!(cost >= least && bound <= least, "{seed}: {bound} ≤ {least} ≤ {cost}");
        tried += 1;
        best += usize::from(cost == least);
    }
    assert!(tried > 250 && best * 100 >= tried * 95, "{best} of {tried}");
}

/// Users who may have few roles get no more.
#[test]
fn caps_are_kept() {
    for cap in 1..6 {
        let mut document = planted_roles(cap, &HEALTHCARE);
        for image in document["images"].as_array_mut().unwrap() {
            image["max_layers"] = json!(cap);
        }
        planned_with(&parsed(&document), &greedy());
    }
}

/// The same plan on any number of threads.
#[test]
fn roles_repeat_on_any_number_of_threads() {
    let fleet = fleet(7, &HEALTHCARE);
    let on = |threads| planned_with(&fleet, &Options { threads, ..greedy() }).plan;
    assert_eq!(on(1), on(3));
}

/// A search that would take longer ends when its time is over, with a plan.
#[test]
fn mining_ends_when_its_time_is_over() {
    let shape = RoleShape { users: 400, permissions: 700, roles: 60, of_role: 15, of_user: 10 };
    let fleet = fleet(1, &shape);
    let limit = Duration::from_millis(700);
    let begun = Instant::now();
    let planned = planned_with(&fleet, &Options { time_limit: Some(limit), ..greedy() });
    assert!(begun.elapsed() < limit + Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(planned.plan.certificate.status, Status::Limit);
}
