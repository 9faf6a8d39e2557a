//! Planning with the plan of the previous release in mind, against all valid plans there are, of
//! which each ships what the previous plan does not have.

#[path = "../oracle/shipping.rs"]
mod shipping;

use crate::cases::{cases, seeds};
use crate::releases;

use super::oracle::{self, Answer, Asked, best_with};
use super::{EXACT, is_proven_best, parse};
use layerplan::certificate::check::{Fault, Verdict, check as certificate};
use layerplan::plan::check::check_after;
use layerplan::plan::{Plan, PlanOptions, Previous, PreviousPlan, Proof};
use layerplan::solve::BranchPriceSwitches as Switches;
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::testing::{Dice, FleetShape, random_fleet, random_plan};
use layerplan::units::{Cost, Gap};
use shipping::shipping;
use std::sync::Arc;

/// The methods that can.
const METHODS: &[MethodName] = &[MethodName::Layers, MethodName::Greedy];

/// No plan costs less with what it ships, no bound is above it, and the exact engine finds it and
/// proves it: over random releases after random plans.
#[test]
fn the_best_plan_after_another_is_found_and_proven() {
    let (mut tried, mut kept, mut moved, mut certified) = (0, 0, 0, 0);
    for seed in seeds(1_200) {
        let dice = &mut Dice::new(seed);
        let (images, packages) = (2 + seed as usize % 2, 3 + seed as usize % 3);
        let document = random_fleet(seed, &FleetShape::rich(images, packages, seed as usize % 5));
        let old = random_plan(seed, &parse(&document)).unwrap();
        let next = if seed % 3 == 0 {
            releases::bumped(&document, dice, 30)
        } else {
            releases::next(&document, dice)
        };
        let fleet = parse(&next);
        let options = PlanOptions::of(&fleet);
        let fits = fleet.images().keys().all(|image| fleet.cap(image, options.max_layers).is_ok());
        let horizon = *dice.pick(&[1, 2, 7, 1_000]);
        let before = Previous::new(PreviousPlan::new(old).unwrap(), horizon, false).unwrap();
        if !fits || before.plan().fleet == fleet.digest() {
            continue;
        }
        let extra = shipping(&fleet, &options, &before);
        let asked = Asked { extra, ..Asked::default() };
        let Answer::Best(best, contents) = best_with(&fleet, &options, asked) else { continue };
        let proof = Proof::of_heuristic("custom");
        let optimal =
            Plan::assemble_after(&fleet, options.clone(), contents, &proof, &before).unwrap();
        assert_eq!(check_after(&fleet, &optimal, Some(before.previous_plan())), [], "{seed}");
        assert_eq!(optimal.cost.with_shipping(), best, "{seed}");
        for &method in METHODS {
            let options = Options {
                method,
                previous: Some(Arc::new(before.clone())),
                certify: seed % 2 == 0,
                // Else all columns of fleets as small as these are known, and none is priced.
                layers: Switches { known_columns: seed % 4 < 2, ..Switches::default() },
                ..Options::default()
            };
            let planned = plan(&fleet, &options, &Arc::new(Control::default())).unwrap();
            let plan = &planned.plan;
            assert_eq!(
                check_after(&fleet, plan, Some(before.previous_plan())),
                [],
                "{seed} {method:?}"
            );
            let cost = plan.cost.with_shipping();
            let bound = plan.certificate.lower_bound;
            let what = format!("{seed} {method:?}: {cost}, best {best}, {:?}", plan.certificate);
            assert!(cost >= best && planned.bound <= best, "{what}");
            assert!(bound <= best, "{what}");
            if let Some(document) = &planned.document {
                let verdict = certificate(&fleet, plan, document, Some(before.previous_plan()));
                assert_eq!(verdict, Verdict::Proven(document.bound), "{what}");
                let alone = certificate(&fleet, plan, document, None);
                assert_eq!(alone, Verdict::Wrong(Fault::NoPrevious), "{what}");
                let other = PreviousPlan::new(plan.clone()).unwrap();
                let elsewhere = certificate(&fleet, plan, document, Some(&other));
                assert_eq!(elsewhere, Verdict::Wrong(Fault::OtherPrevious), "{what}");
                certified += 1;
            }
            if EXACT.contains(&method) && seed % 4 < 2 {
                assert_eq!(cost, best, "{what}");
                assert!(is_proven_best(plan), "{what}");
            } else if is_proven_best(plan) {
                assert!(Gap::between(cost, best, Cost(0)) <= Gap::OPTIMAL, "{what}");
            }
        }
        tried += 1;
        let is_old = |layer: &layerplan::plan::Layer| {
            before.plan().layers.iter().any(|old| old.id == layer.id)
        };
        kept += usize::from(optimal.layers.iter().any(is_old));
        moved += usize::from(!optimal.layers.iter().all(is_old));
    }
    let least = cases(200);
    let enough = tried > 3 * least && [kept, moved, certified].iter().all(|&count| count > least);
    assert!(enough, "{tried} {kept} {moved} {certified}");
}
