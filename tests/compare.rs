//! Comparisons: every method's plan is valid, no method beats a proven bound, bounds are shared.

use layerplan::compare::Published;
use layerplan::compare::{Comparison, Figures, Outcome, Request, Row, compare};
use layerplan::fleet::{Fleet, Prices};
use layerplan::solve::{Control, MethodName, Options};
use layerplan::units::{Cost, Gap, Price};
use std::path::PathBuf;

fn fleet(name: &str) -> Fleet {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
    let path = folder.join(name);
    let file = if path.is_dir() { path.join("fleet.json.zst") } else { path };
    Fleet::read(&file).unwrap()
}

fn all() -> Vec<MethodName> {
    MethodName::all().to_vec()
}

fn run(fleet: &Fleet, caps: &[u32], control: &Control) -> Comparison {
    let options = Options { work: Some(500), ..Options::default() };
    let published = Published::new();
    let request = Request { methods: all(), caps: caps.to_vec(), options, published };
    // `compare` checks every plan and fails if one is invalid.
    compare(fleet, &request, control, &|| ()).unwrap()
}

fn figures(row: &Row) -> Option<&Figures> {
    match &row.outcome {
        Outcome::Planned(figures) => Some(figures),
        Outcome::NotPossible(_) | Outcome::Interrupted => None,
    }
}

/// No plan of any method costs less than a bound that speaks about all plans; gaps are to the best
/// such bound; and what the planner for whole fleets makes costs no more than what any of the
/// heuristics for single images does.
fn nobody_beats_a_bound_and_greedy_beats_everybody(fleets: &[&str], caps: &[u32]) {
    for name in fleets {
        let compared = run(&fleet(name), caps, &Control::default());
        assert_eq!(compared.rows.len(), caps.len() * all().len());
        for bound in &compared.bounds {
            let rows = compared.rows.iter().filter(|row| row.max_layers == bound.max_layers);
            let rows: Vec<(&Row, &Figures)> =
                rows.filter_map(|row| figures(row).map(|figures| (row, figures))).collect();
            let cost = |wanted: &str| {
                rows.iter().find(|(row, _)| row.method == wanted).unwrap().1.totals.total
            };
            for (row, figures) in &rows {
                let total = figures.totals.total;
                assert!(total >= bound.lower_bound, "{name}: {row:?}");
                assert!(total >= figures.certificate.lower_bound, "{name}: {row:?}");
                assert_eq!(figures.gap, Gap::between(total, bound.lower_bound, Cost(0)));
                assert!(
                    total >= cost("greedy")
                        || ["merges", "layers", "auto"].contains(&row.method.as_str())
                );
            }
        }
    }
}

#[test]
fn methods_on_the_smaller_fleets() {
    nobody_beats_a_bound_and_greedy_beats_everybody(&["distroless"], &[4, 10, 40]);
    nobody_beats_a_bound_and_greedy_beats_everybody(&["odh-notebooks"], &[10]);
}

#[test]
fn methods_on_dense_random_fleets() {
    let sizes = ["005x025", "005x050", "010x025", "010x050", "020x025"];
    let fleets = sizes.map(|size| format!("dicp/{size}.json"));
    let fleets: Vec<&str> = fleets.iter().map(String::as_str).collect();
    nobody_beats_a_bound_and_greedy_beats_everybody(&fleets, &[10, 100]);
}

#[test]
#[ignore = "takes some minutes"]
fn methods_on_the_larger_fleets() {
    let fleets = ["chainguard", "docker-official", "debian-builders"];
    nobody_beats_a_bound_and_greedy_beats_everybody(&fleets, &[10, 40, 100]);
}

/// A row does not depend on the others, nor on the number of threads.
#[test]
fn rows_do_not_disturb_each_other() {
    let fleet = fleet("distroless");
    let together = run(&fleet, &[4, 10], &Control::default());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let alone = pool.install(|| run(&fleet, &[4, 10], &Control::default()));
    assert_eq!(together, alone);
}

#[test]
fn an_interrupt_leaves_the_rows_that_are_done() {
    let control = Control::default();
    control.interrupt();
    let compared = run(&fleet("distroless"), &[4], &control);
    assert!(compared.rows.iter().all(|row| row.outcome == Outcome::Interrupted));
    assert!(compared.bounds.is_empty());
}

/// The gap of a method whose certificate speaks of a narrower scope is to a bound on all plans too,
/// whichever methods stand beside it.
#[test]
fn gaps_are_to_bounds_on_all_plans() {
    let fleet = fleet("chainguard");
    let gap = |methods: &[MethodName]| {
        let prices = Prices { push: Price(0), ..Prices::default() };
        let options = Options { prices: Some(prices), ..Options::default() };
        let (methods, published) = (methods.to_vec(), Published::new());
        let request = Request { methods, caps: vec![10], options, published };
        let compared = compare(&fleet, &request, &Control::default(), &|| ()).unwrap();
        (figures(&compared.rows[0]).unwrap().gap, compared.bounds[0].lower_bound)
    };
    let (alone, bound) = gap(&[MethodName::Merges]);
    assert_eq!((alone, bound), gap(&[MethodName::Merges, MethodName::Greedy]));
    assert!(alone > Gap(0));
}

/// A method that cannot keep to a cap is a row that says so.
#[test]
fn what_is_not_possible_is_a_row() {
    let compared = run(&fleet("distroless"), &[4], &Control::default());
    let row = compared.rows.iter().find(|row| row.method == "ostree").unwrap();
    match &row.outcome {
        Outcome::NotPossible(why) => {
            assert!(why.starts_with("not possible: image `"), "{why}");
            assert!(
                why.contains(
                    "needs at least 4 layers, but may make 3, for its original puts 1 layer on top"
                ),
                "{why}"
            );
        }
        other => panic!("{other:?}"),
    }
}
