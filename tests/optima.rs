//! Laws of optimal plans, tried on the oracles. (The solvers are held against the oracles, so what
//! holds here holds there.)

use crate::oracle;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, Overlap};
use layerplan::plan::{Plan, PlanOptions, Proof};
use layerplan::testing::{FleetShape, planted_fleet, random_fleet, random_layers};
use layerplan::units::Cost;
use oracle::{best_any, best_merges};
use proptest::prelude::*;
use serde_json::{Value, json};

fn fleet(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// The optimum under these options; a fleet on which the oracle gives up is no case.
fn optimum(fleet: &Fleet, options: &PlanOptions) -> Result<Cost, TestCaseError> {
    best_any(fleet, options).ok_or_else(|| TestCaseError::reject("too many plans"))
}

/// Both optima under the fleet's own options: any, merges.
fn optima(fleet: &Fleet) -> Result<(Cost, Cost), TestCaseError> {
    let options = PlanOptions::of(fleet);
    let merges = best_merges(fleet, &options);
    let merges = merges.ok_or_else(|| TestCaseError::reject("too many layouts"))?;
    Ok((optimum(fleet, &options)?, merges))
}

prop_compose! {
    /// A tiny fleet with everything in it.
    fn tiny()(
        seed: u64, images in 1usize..=3, packages in 1usize..=5, updates in 0usize..=3,
    ) -> Value {
        random_fleet(seed, &FleetShape::rich(images, packages, updates))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Every plan pays the floor, and every layout of merges is a valid plan: floor ≤ any ≤ merges.
    #[test]
    fn floor_then_any_then_merges(document in tiny()) {
        let fleet = fleet(&document);
        let (any, merges) = optima(&fleet)?;
        let floor = CostModel::new(&fleet, fleet.prices()).unwrap().floor(&fleet);
        prop_assert!(floor <= any && any <= merges, "{floor} {any} {merges}");
    }

    /// No valid plan costs less than the best of all valid plans.
    #[test]
    fn no_valid_plan_beats_the_oracle(document in tiny(), seed: u64) {
        let fleet = fleet(&document);
        let options = PlanOptions::of(&fleet);
        let contents = random_layers(seed, &fleet, &options).unwrap();
        let proof = Proof::of_heuristic("custom");
        let plan = Plan::assemble(&fleet, options.clone(), contents, &proof).unwrap();
        prop_assert!(optimum(&fleet, &options)? <= plan.cost.total);
    }

    /// A plan stays valid when caps rise and when overlap is allowed: neither ever costs.
    #[test]
    fn more_freedom_never_costs(mut document in tiny()) {
        document["overlap"] = json!("forbid");
        let strict = optima(&fleet(&document))?;
        let images = document["images"].as_array_mut().unwrap();
        for cap in images.iter_mut().filter_map(|image| image.get_mut("max_layers")) {
            *cap = json!(cap.as_u64().unwrap() + 1);
        }
        document["max_layers"] = json!(document["max_layers"].as_u64().unwrap() + 1);
        let roomier = optima(&fleet(&document))?;
        prop_assert!(roomier.0 <= strict.0 && roomier.1 <= strict.1);
        document["overlap"] = json!("allow");
        let laxer = optima(&fleet(&document))?;
        prop_assert!(laxer.0 <= roomier.0 && laxer.1 <= roomier.1);
    }

    /// Names mean nothing: other ids and names, in another order, cost the same.
    #[test]
    fn renaming_changes_nothing(document in tiny()) {
        let text = document.to_string();
        // Reverses the order of the ids and of the image names.
        let renamed = (0..5).fold(text, |text, n| {
            text.replace(&format!("\"p{n}\""), &format!("\"q{}\"", 9 - n))
                .replace(&format!("\"i{n}\""), &format!("\"j{}\"", 9 - n))
        });
        let renamed: Value = serde_json::from_str(&renamed).unwrap();
        prop_assert_eq!(optima(&fleet(&document))?, optima(&fleet(&renamed))?);
    }

    /// An image that asks for what another asks for takes over its layers: it adds nothing to what
    /// is stored. (In scope any: nodes of merges are tied to their image sets.)
    #[test]
    fn an_identical_image_costs_nothing_in_storage(mut document in tiny()) {
        document["prices"] = json!({"store": 1, "push": 0});
        let before = optima(&fleet(&document))?.0;
        let mut twin = document["images"][0].clone();
        twin["name"] = json!("twin");
        document["images"].as_array_mut().unwrap().push(twin);
        let after = fleet(&document);
        prop_assert_eq!(optimum(&after, &PlanOptions::of(&after))?, before);
    }

    /// A further package adds at least its bytes: without it the plan is one for the old fleet.
    #[test]
    fn a_package_adds_at_least_its_bytes(mut document in tiny(), bytes in 0u64..50) {
        document["prices"] = json!({"store": 1, "push": 0});
        let before = optima(&fleet(&document))?.0;
        let package = json!({"id": "further", "bytes": bytes});
        document["packages"].as_array_mut().unwrap().push(package);
        document["images"][0]["roots"].as_array_mut().unwrap().push(json!("further"));
        // An image that had nothing to place may have had no layer to place it in.
        let Ok(after) = Fleet::parse(document.to_string().as_bytes()) else { return Ok(()) };
        let after = optimum(&after, &PlanOptions::of(&after))?;
        prop_assert!(after.0 >= before.0 + u128::from(bytes) * Cost::ONE.0);
    }

    /// Two fleets planned together never cost more than apart: put the plans side by side. (In
    /// scope any, and as long as both know the same updates.)
    #[test]
    fn together_is_no_dearer_than_apart(document in tiny(), at in 0usize..3) {
        let images = document["images"].as_array().unwrap().clone();
        let (left, right) = images.split_at(at.min(images.len()));
        let cost_of = |images: &[Value]| {
            let mut document = document.clone();
            document["images"] = json!(images);
            let fleet = fleet(&document);
            optimum(&fleet, &PlanOptions::of(&fleet))
        };
        prop_assert!(cost_of(&images)?.0 <= cost_of(left)?.0 + cost_of(right)?.0);
    }
}

/// The oracles find what was planted, in both modes.
#[test]
fn planted_optima_are_found() {
    let mut found = 0;
    for seed in 0..200 {
        let planted = planted_fleet(seed, 1);
        let fleet = fleet(&planted.document);
        for overlap in [Overlap::Forbid, Overlap::Allow] {
            let options = PlanOptions { overlap, ..PlanOptions::of(&fleet) };
            let optimum = Some(Cost(u128::from(planted.optimum) * Cost::ONE.0));
            let (any, merges) = (best_any(&fleet, &options), best_merges(&fleet, &options));
            assert!(any.is_none() || any == optimum, "seed {seed}, any: {any:?}");
            assert!(merges.is_none() || merges == optimum, "seed {seed}, merges: {merges:?}");
            found += usize::from(any.is_some() && merges.is_some());
        }
    }
    assert!(found > 300, "only {found} of 400");
}

/// Oracles that say no would test nothing.
#[test]
fn four_images_by_six_packages_are_within_reach() {
    let mut given_up = 0;
    for seed in 0..200 {
        let fleet = fleet(&random_fleet(seed, &FleetShape::rich(4, 6, 3)));
        assert!(best_merges(&fleet, &PlanOptions::of(&fleet)).is_some());
        given_up += usize::from(best_any(&fleet, &PlanOptions::of(&fleet)).is_none());
    }
    assert!(given_up < 20, "{given_up} of 200");
    let large = fleet(&random_fleet(0, &FleetShape::plain(5, 3)));
    assert_eq!(best_any(&large, &PlanOptions::of(&large)), None);
}
