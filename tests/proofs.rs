//! Attempts to get a wrong proof out of the merges method: numbers near the end of the range,
//! fleets whose relaxation grows while it is solved, searches that are stopped.

use crate::cases::{cases, seeds};
use crate::oracle;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, Prices};
use layerplan::plan::check::check;
use layerplan::plan::{PlanOptions, Status};
use layerplan::solve::{Control, MethodName, Options, Planned, plan};
use layerplan::testing::extreme_fleet;
use layerplan::units::{Cost, Gap, Price};
use oracle::{best_any, best_merges};
use std::sync::Arc;
use std::time::Duration;

fn planned(fleet: &Fleet, options: &Options) -> Planned {
    let options = Options { method: MethodName::Merges, ..options.clone() };
    let control = Arc::new(Control::new(options.time_limit));
    let planned = plan(fleet, &options, &control).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    planned
}

/// Near the end of 128 bits a bound may be weak, but it is never above the optimum.
#[test]
fn huge_numbers_prove_nothing_wrong() {
    let mut tried = 0;
    for seed in seeds(6_000) {
        let Ok(fleet) = Fleet::parse(extreme_fleet(seed).as_bytes()) else { continue };
        if CostModel::new(&fleet, fleet.prices()).is_err() {
            continue;
        }
        let options = PlanOptions::of(&fleet);
        let Some(best) = best_merges(&fleet, &options) else { continue };
        tried += 1;
        let plan = planned(&fleet, &Options::default()).plan;
        let certificate = &plan.certificate;
        assert!(certificate.lower_bound <= best, "seed {seed}: {certificate:?} above {best}");
        if certificate.status == Status::Optimal {
            // Proven by the program, or by the floor, which speaks about all plans.
            let near = |cost, best| Gap::between(cost, best, Cost(0)) <= Gap::OPTIMAL;
            let value = certificate.program_value.unwrap();
            let by_floor =
                || best_any(&fleet, &options).is_none_or(|any| near(plan.cost.total, any));
            assert!(near(value, best) || by_floor(), "seed {seed}: {certificate:?} {best}");
        }
    }
    assert!(tried > cases(500), "{tried}");
}

/// Payments are columns that appear while the relaxation is solved; bounds from before they did are
/// still used.
#[test]
fn a_relaxation_that_grows_is_bounded_all_the_same() {
    let fleet = Fleet::read("data/odh-notebooks/fleet.json.zst".as_ref()).unwrap();
    let prices = Prices { push: Price(5_000_000), pull: Price(1_000), ..fleet.prices() };
    for max_layers in [3, 12] {
        let options = Options {
            max_layers: Some(max_layers),
            prices: Some(prices),
            time_limit: Some(Duration::from_secs(4)),
            ..Options::default()
        };
        let certificate = planned(&fleet, &options).plan.certificate;
        assert!(matches!(certificate.status, Status::Limit | Status::Optimal), "{certificate:?}");
    }
}

/// A search that is stopped early has not proven anything optimal, even where uniting equal nodes
/// takes its plan below the bound.
#[test]
fn a_search_that_was_stopped_is_not_optimal() {
    let fleet = Fleet::read("data/docker-official/fleet.json.zst".as_ref()).unwrap();
    let options = Options {
        max_layers: Some(40),
        prices: Some(Prices { push: Price(0), ..fleet.prices() }),
        time_limit: Some(Duration::from_millis(400)),
        ..Options::default()
    };
    let certificate = planned(&fleet, &options).plan.certificate;
    assert_eq!(certificate.status, Status::Limit, "{certificate:?}");
}
