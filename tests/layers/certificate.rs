//! Certificates: what the exact engine writes is verified, and nothing that anybody writes is
//! verified if it is not so.

use super::tamper::tamper;
use super::{asked, best_any, both_modes, small, tiny};
use crate::cases::{cases, seeds};
use layerplan::certificate::Document;
use layerplan::certificate::check::{Fault, Verdict, check};
use layerplan::cost::CostModel;
use layerplan::fleet::Fleet;
use layerplan::plan::{Plan, PlanOptions};
use layerplan::solve::{Control, MethodName, Options};
use layerplan::testing::Dice;
use layerplan::units::{Amount, Cost};
use std::sync::Arc;

/// A plan with its certificate, after so many simplex iterations at most.
fn certified(fleet: &Fleet, options: &PlanOptions, work: Option<u64>) -> (Plan, Document) {
    certified_by(MethodName::Layers, fleet, options, work)
}

fn certified_by(
    method: MethodName,
    fleet: &Fleet,
    options: &PlanOptions,
    work: Option<u64>,
) -> (Plan, Document) {
    let options = Options { certify: true, work, ..asked(options, method) };
    let planned = layerplan::solve::plan(fleet, &options, &Arc::new(Control::default())).unwrap();
    (planned.plan, planned.document.unwrap())
}

/// Fleets of four or five images.
fn tiny_and_small(tinies: usize, smalls: usize) -> impl Iterator<Item = (u64, Fleet)> {
    let tinies = seeds(tinies).map(|seed| (seed, tiny(seed)));
    tinies.chain(seeds(smalls).map(|seed| (seed, small(seed))))
}

/// The document as it is read back.
fn reread(document: &Document) -> Document {
    serde_json::from_slice(&document.to_json()).unwrap()
}

/// Seeds of small fleets whose search has leaves, some with layers used or counts of layers.
const HARD: [u64; 6] = [91, 197, 207, 213, 278, 289];

/// What the engine writes is verified, whether it searched to the end or not, and survives being
/// written.
#[test]
fn what_the_engine_proves_is_verified() {
    let (mut leaves, mut layers, mut counts, mut negative) = (0, 0, 0, 0);
    let hard = HARD.map(|seed| (seed, small(seed)));
    for (seed, fleet) in tiny_and_small(300, 300).chain(hard) {
        for options in both_modes(&fleet) {
            for work in [None, Some(0), Some(20)] {
                let (plan, document) = certified(&fleet, &options, work);
                let said = format!("seed {seed}, {:?}, {work:?}", options.overlap);
                let verdict = check(&fleet, &plan, &document, None);
                assert_eq!(verdict, Verdict::Proven(document.bound), "{said}");
                assert_eq!(reread(&document), document, "{said}");
                leaves += usize::from(document.leaves.len() > 2);
                layers += usize::from(document.leaves.iter().any(|leaf| !leaf.used.is_empty()));
                counts += usize::from(document.leaves.iter().any(|leaf| !leaf.at_most.is_empty()));
                let mut duals = document.leaves.iter().flat_map(|leaf| &leaf.cover);
                negative += usize::from(duals.any(|(_, _, dual)| dual.0 < 0));
            }
        }
    }
    // The hard cases are among them.
    let said = format!(
        "{leaves} with leaves, {layers} with layers, {counts} with counts, {negative} negative"
    );
    let least = cases(5);
    let enough = leaves >= least && layers >= least && counts >= least && negative > 4 * least;
    assert!(enough, "{said}");
}

/// What greedy proves by classes is verified without a search of closed sets, and true.
#[test]
fn what_greedy_proves_is_verified() {
    let (mut above_floor, mut optimal) = (0, 0);
    for (seed, fleet) in tiny_and_small(400, 100) {
        for options in both_modes(&fleet) {
            let (plan, document) = certified_by(MethodName::Greedy, &fleet, &options, None);
            let verdict = check(&fleet, &plan, &document, None);
            assert_eq!(verdict, Verdict::Proven(document.bound), "seed {seed}");
            assert_eq!(reread(&document), document, "seed {seed}");
            let Some(best) = best_any(&fleet, &options) else { continue };
            assert!(document.bound <= best, "seed {seed}: {} above {best}", document.bound);
            let floor = CostModel::new(&fleet, options.prices).unwrap().floor(&fleet);
            above_floor += usize::from(document.bound > floor);
            optimal += usize::from(document.bound == best);
        }
    }
    let said = format!("{above_floor} above the floor, {optimal} optimal");
    assert!(above_floor > cases(50) && optimal > cases(100), "{said}");
}

/// Whatever is changed, and however high a bound the changed prices are said to prove: what is
/// verified is true.
#[test]
fn nothing_false_is_verified() {
    let (mut caught, mut true_still) = (0, 0);
    for (seed, fleet) in tiny_and_small(300, 60) {
        let methods = [MethodName::Layers, MethodName::Greedy];
        let modes = both_modes(&fleet);
        for (options, method) in modes.iter().flat_map(|mode| methods.map(|by| (mode, by))) {
            let Some(optimum) = best_any(&fleet, options) else { continue };
            let (mut plan, original) = certified_by(method, &fleet, options, None);
            plan.certificate.lower_bound = Cost(0);
            let mut dice = Dice::new(seed);
            for _ in 0..20 {
                let mut document = original.clone();
                if tamper(&mut dice, &mut document).is_none() {
                    continue;
                }
                // As much as the prices are worth.
                document.bound = Cost::MAX;
                let mut verdict = check(&fleet, &plan, &document, None);
                while let Verdict::Wrong(Fault::TooLow { worth, bound, .. }) = verdict {
                    assert!(worth < bound);
                    document.bound = worth;
                    verdict = check(&fleet, &plan, &document, None);
                }
                match verdict {
                    Verdict::Proven(bound) => {
                        assert!(bound <= optimum, "seed {seed}: {bound} above {optimum}");
                        true_still += 1;
                    }
                    _ => caught += 1,
                }
            }
        }
    }
    let said = format!("{caught} caught, {true_still} still true");
    assert!(caught > cases(2_000) && true_still > cases(100), "{said}");
}

/// A certificate is about one fleet and the plan's options, and has to prove what the plan claims.
#[test]
fn what_belongs_to_another_plan_is_refused() {
    let fleet = tiny(7);
    let [options, other] = both_modes(&fleet);
    let (plan, document) = certified(&fleet, &options, None);
    let wrong = |verdict| match verdict {
        Verdict::Wrong(fault) => fault,
        other => panic!("{other:?}"),
    };
    assert!(matches!(wrong(check(&tiny(8), &plan, &document, None)), Fault::WrongFleet { .. }));
    let (elsewhere, _) = certified(&fleet, &other, None);
    assert_eq!(wrong(check(&fleet, &elsewhere, &document, None)), Fault::OtherOptions);
    let mut bold = plan.clone();
    bold.certificate.lower_bound.0 = document.bound.0 + 1;
    assert!(matches!(wrong(check(&fleet, &bold, &document, None)), Fault::LessThanClaimed { .. }));
    let mut raised = document.clone();
    raised.bound = Cost::MAX;
    assert!(matches!(wrong(check(&fleet, &plan, &raised, None)), Fault::TooLow { .. }));
    let mut empty = document.clone();
    empty.leaves.clear();
    assert_eq!(wrong(check(&fleet, &plan, &empty, None)), Fault::Incomplete(0));
    let mut huge = document;
    huge.leaves[0].slot = vec![(0, Amount(i128::MAX))];
    assert!(matches!(wrong(check(&fleet, &plan, &huge, None)), Fault::BadLeaf { .. }));
}

/// On real fleets: with and without updates, in both modes.
#[test]
fn real_fleets_are_verified() {
    let cases = [("distroless", 4, false), ("distroless", 4, true), ("odh-notebooks", 8, true)];
    for (name, cap, storage) in cases {
        let path = format!("{}/data/{name}/fleet.json.zst", env!("CARGO_MANIFEST_DIR"));
        let fleet = Fleet::read(path.as_ref()).unwrap();
        for mut options in both_modes(&fleet) {
            options.max_layers = cap;
            if storage {
                options.prices.push.0 = 0;
            }
            let (plan, document) = certified(&fleet, &options, None);
            assert_eq!(
                check(&fleet, &plan, &document, None),
                Verdict::Proven(document.bound),
                "{name}"
            );
            assert_eq!(reread(&document), document);
        }
    }
}
