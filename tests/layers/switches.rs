//! Every reduction, cut and shortcut of the exact engine can be switched off.

use super::{asked, best_any, both_modes, is_proven_best, small, tiny};
use crate::cases::seeds;
use layerplan::fleet::Fleet;
use layerplan::plan::check::check;
use layerplan::plan::{Plan, PlanOptions};
use layerplan::solve::BranchPriceSwitches as Switches;
use layerplan::solve::{Control, MethodName, Options};
use layerplan::units::{Cost, Gap};
use std::sync::Arc;

const ON: Switches = Switches::ON;
const OFF: Switches = Switches::OFF;

/// Pricing with one more thing off, and with all off.
const PRICED: &[Switches] = &[
    Switches { known_columns: false, ..ON },
    Switches { twins: false, known_columns: false, ..ON },
    Switches { implied_rows: false, known_columns: false, ..ON },
    Switches { relaxed_first: false, known_columns: false, ..ON },
    Switches { copies_rows: false, known_columns: false, ..ON },
    Switches { boxed: false, known_columns: false, ..ON },
    Switches { first_order: false, known_columns: false, ..ON },
    OFF,
];

/// Plans, and checks the plan and its bound against what the best plan costs, if that is known.
fn planned(fleet: &Fleet, options: &PlanOptions, layers: Switches, optimum: Option<Cost>) -> Plan {
    let asked = Options { layers, ..asked(options, MethodName::Layers) };
    let planned = layerplan::solve::plan(fleet, &asked, &Arc::new(Control::default())).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    let (cost, bound) = (planned.plan.cost.total, planned.bound);
    if let Some(optimum) = optimum {
        assert!(bound <= optimum && optimum <= cost, "{layers:?}: {bound} {optimum} {cost}");
        let near = Gap::between(cost, optimum, Cost(0)) <= Gap::OPTIMAL;
        assert!(near || !is_proven_best(&planned.plan), "{layers:?}: {cost} {optimum}");
    }
    planned.plan
}

/// Where all columns are known the optimum is proven, whatever else is off.
#[test]
fn known_columns_prove_the_optimum_without_the_rest() {
    for seed in 0..100 {
        let fleet = tiny(seed);
        for options in both_modes(&fleet) {
            let optimum = best_any(&fleet, &options);
            for layers in [ON, Switches { known_columns: true, ..OFF }] {
                let plan = planned(&fleet, &options, layers, optimum);
                assert!(optimum.is_none() || is_proven_best(&plan), "{seed}: {layers:?}");
            }
        }
    }
}

/// Where columns are priced, what is proven is true, and mostly it is the optimum.
#[test]
fn priced_columns_prove_what_is_true() {
    let (mut proven, mut all) = (0, 0);
    for seed in seeds(60) {
        let fleet = tiny(seed);
        for options in both_modes(&fleet) {
            let optimum = best_any(&fleet, &options);
            for &layers in PRICED {
                let plan = planned(&fleet, &options, layers, optimum);
                proven += usize::from(is_proven_best(&plan));
                all += 1;
            }
        }
    }
    assert!(proven * 4 >= all * 3, "only {proven} of {all} are proven");
}

/// On fleets too large to enumerate, no bound is above a plan that was found another way.
#[test]
fn no_bound_is_above_a_plan_found_another_way() {
    for seed in seeds(40) {
        let fleet = small(seed);
        for options in both_modes(&fleet) {
            let plans: Vec<Plan> = [ON]
                .iter()
                .chain(PRICED)
                .map(|&layers| planned(&fleet, &options, layers, None))
                .collect();
            let cheapest = plans.iter().map(|plan| plan.cost.total).min().unwrap();
            for (plan, layers) in plans.iter().zip([ON].iter().chain(PRICED)) {
                let bound = plan.certificate.lower_bound;
                assert!(bound <= cheapest, "{seed}, {layers:?}: {bound} {cheapest}");
            }
        }
    }
}
