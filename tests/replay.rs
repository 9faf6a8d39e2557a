//! Replays: the ledger by hand, the ideal of a real history, and that no method sees the future.

use layerplan::fleet::learn::Model;
use layerplan::fleet::{Fleet, Release, read_releases};
use layerplan::replay::{Outcome, Replay, ReplayError, Request, Row, Shipped, Step, replay};
use layerplan::solve::{Control, MethodName, Options};
use layerplan::strategies::StrategyName;
use layerplan::units::Bytes;
use serde_json::{Value, json};
use std::path::PathBuf;

fn request(methods: &[MethodName], caps: &[u32], warmup: usize) -> Request {
    Request {
        methods: methods.to_vec(),
        follow: None,
        caps: caps.to_vec(),
        warmup,
        model: Model::default(),
        options: Options { work: Some(100), ..Options::default() },
    }
}

fn run(releases: &[Release], request: &Request) -> Replay {
    replay(releases, request, &Control::default(), &|| ()).unwrap()
}

/// A release of packages `name` in version `version`, 10^n bytes each; images ask for names.
fn release(name: &str, packages: &[(&str, u32, u64)], images: &[(&str, &[&str], u64)]) -> Release {
    let id = |name: &str| {
        let version = packages.iter().find(|package| package.0 == name).unwrap().1;
        format!("{name}={version}")
    };
    let packages: Vec<Value> = packages
        .iter()
        .map(|(name, _, bytes)| json!({"id": id(name), "name": name, "bytes": bytes}))
        .collect();
    let images: Vec<Value> = images
        .iter()
        .map(|(image, roots, pulls)| {
            let roots: Vec<String> = roots.iter().map(|root| id(root)).collect();
            json!({"name": image, "roots": roots, "pulls": pulls})
        })
        .collect();
    let document = json!({"layerplan": 1, "packages": packages, "images": images});
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    Release { name: name.into(), fleet }
}

fn shipped(row: &Row) -> &Shipped {
    match &row.outcome {
        Outcome::Replayed(shipped) => shipped,
        other => panic!("{other:?}"),
    }
}

fn history(fleet: &str) -> Vec<Release> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(fleet);
    read_releases(&[folder]).unwrap()
}

/// Image x holds a and b, y holds b. Release 2 changes a, release 3 brings image z and takes the
/// old a back: its layer was pushed in release 1, so it is pulled, but not pushed.
#[test]
fn the_ledger_by_hand() {
    let x: (&str, &[&str], u64) = ("x", &["a", "b"], 3);
    let y: (&str, &[&str], u64) = ("y", &["b"], 1);
    let z: (&str, &[&str], u64) = ("z", &["b"], 1);
    let releases = [
        release("1", &[("a", 1, 100), ("b", 1, 1000)], &[x, y]),
        release("2", &[("a", 2, 100), ("b", 1, 1000)], &[x, y]),
        release("3", &[("a", 1, 100), ("b", 1, 1000)], &[x, y, z]),
    ];
    let single = MethodName::Strategy(StrategyName::Single);
    let replay = run(&releases, &request(&[single], &[10], 0));
    let Shipped { totals, steps } = &replay.ideal;
    let figures =
        |step: &Step| (step.layers, step.layers_changed, step.pushed_bytes.0, step.pulled_bytes);
    assert_eq!(figures(&steps[0]), (2, 2, 1100, 0));
    assert_eq!(figures(&steps[1]), (2, 1, 100, 300));
    assert_eq!(figures(&steps[2]), (2, 1, 0, 300));
    // x has 1,000 of its 1,100 bytes already, y all of its own.
    let share = (1000.0 / 1100.0 + 1.0) / 2.0;
    assert!((steps[1].reused.unwrap() - share).abs() < 1e-12);
    assert!((totals.reused.unwrap() - share).abs() < 1e-12);
    assert_eq!((totals.pushed_bytes, totals.pulled_bytes), (Bytes(100), 600));
    assert_eq!((totals.accumulated_bytes, totals.layers_changed), (Bytes(1200), 2));

    // One layer per image: {a, b} of x, and {b} of y and z.
    let Shipped { totals, steps } = shipped(&replay.rows[0]);
    assert_eq!(figures(&steps[0]), (2, 2, 2100, 0));
    assert_eq!(figures(&steps[1]), (2, 1, 1100, 3300));
    assert_eq!(figures(&steps[2]), (2, 1, 0, 3300));
    assert_eq!((totals.accumulated_bytes, totals.largest_layer), (Bytes(3200), Bytes(1100)));
}

/// Bytes of packages never seen before in the 13 releases after the first planned one, counted once
/// by a script that knows nothing of layers.
#[test]
fn the_ideal_of_a_real_history() {
    let replay = run(&history("chainguard"), &request(&[], &[], 6));
    assert_eq!(replay.ideal.totals.pushed_bytes, Bytes(49_342_983_168));
}

/// What a method does at a release is the same whatever comes later: a replay that ends earlier is
/// the beginning of one that goes on, and other futures change nothing before them.
#[test]
fn no_method_sees_the_future() {
    let releases = history("distroless");
    // Auto is one of the others.
    let methods = MethodName::all().iter().copied().filter(|&method| method != MethodName::Auto);
    let request = request(&methods.collect::<Vec<_>>(), &[8], 8);
    let whole = run(&releases, &request);
    let known = 12;
    let short = run(&releases[..known], &request);
    let mut other = releases.clone();
    other[known..].reverse();
    for (at, release) in other[known..].iter_mut().enumerate() {
        release.name = format!("z{at}");
    }
    let other = run(&other, &request);
    for ((whole, short), other) in whole.rows.iter().zip(&short.rows).zip(&other.rows) {
        let steps = |row: &Row| match &row.outcome {
            Outcome::Replayed(shipped) => shipped.steps.clone(),
            Outcome::NotPossible(_) => Vec::new(),
            Outcome::Interrupted => panic!("nobody interrupts"),
        };
        let (whole, short, other) = (steps(whole), steps(short), steps(other));
        let past = short.len();
        assert_eq!(whole[..past.min(whole.len())], short[..past.min(whole.len())]);
        assert_eq!(other[..past.min(other.len())], short[..past.min(other.len())]);
    }
    for row in &short.rows {
        assert!(matches!(row.outcome, Outcome::Replayed(_)), "{row:?}");
    }
}

#[test]
fn a_history_must_outlast_its_warm_up() {
    let one = release("1", &[("a", 1, 1)], &[("x", &["a"], 1)]);
    let fault = |releases: &[Release], warmup| {
        replay(releases, &request(&[], &[], warmup), &Control::default(), &|| ()).unwrap_err()
    };
    let short = |fault| matches!(fault, ReplayError::TooShort { .. });
    assert!(short(fault(&[], 0)));
    assert!(short(fault(std::slice::from_ref(&one), 0)));
    assert!(short(fault(&[one.clone(), one], usize::MAX)));
}

#[test]
fn an_interrupt_while_learning_ends_the_replay() {
    let control = Control::default();
    control.interrupt();
    let releases = history("distroless");
    let request = request(&[MethodName::Greedy], &[4], 8);
    let fault = replay(&releases, &request, &control, &|| ()).unwrap_err();
    assert!(matches!(fault, ReplayError::Interrupted));
}
