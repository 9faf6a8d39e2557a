//! Real releases, one after the other.

use layerplan::apply::apply;
use layerplan::fleet::learn::{Model, learn};
use layerplan::fleet::{Release, read_releases};
use layerplan::plan::Plan;
use layerplan::plan::check::check;
use layerplan::plan::diff::diff;
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::units::Bytes;
use rustc_hash::FxHashSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Plans the first release after the warm-up by `greedy` and follows it by `apply`; each plan must
/// be valid. Returns the bytes that the registry never had, and those of layers that the previous
/// release did not have.
fn follow(fleet: &str, max_layers: u32, warmup: usize) -> (Bytes, Bytes) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(fleet);
    let releases: Vec<Release> = read_releases(&[folder]).unwrap();
    let options = Options {
        method: MethodName::Greedy,
        max_layers: Some(max_layers),
        only_plan: true,
        ..Options::default()
    };
    let mut last: Option<Plan> = None;
    let mut registry = FxHashSet::default();
    let (mut pushed, mut missing) = (Bytes(0), Bytes(0));
    for at in warmup..releases.len() {
        let fleet = learn(&releases[..=at], Model::Shrunk).unwrap().fleet;
        let next = match &last {
            None => plan(&fleet, &options, &Arc::new(Control::new(None))).unwrap().plan,
            Some(before) => {
                let next = apply(before, &fleet, before.options.clone()).unwrap();
                missing += diff(before, &next).unwrap().pushed_bytes;
                next
            }
        };
        assert_eq!(check(&fleet, &next), [], "{}", releases[at].name);
        let new = next.layers.iter().filter(|layer| registry.insert(layer.id.clone()));
        let bytes: Bytes = new.map(|layer| layer.bytes).sum();
        pushed += if last.is_some() { bytes } else { Bytes(0) };
        last = Some(next);
    }
    eprintln!("{fleet} at {max_layers}: {pushed} bytes pushed");
    (pushed, missing)
}

/// Followed by `apply`, distroless pushes less than the best strategy does, which plans each
/// release afresh (benchmarks/results/replay.md: 14.5 GB).
#[test]
fn distroless_is_followed() {
    let (pushed, missing) = follow("distroless", 4, 8);
    assert!(pushed <= missing);
    assert!(pushed < Bytes(14_500_000_000), "{pushed}");
}

/// The same of chainguard, whose best strategy pushes 73.1 GB.
#[test]
fn chainguard_is_followed() {
    let (pushed, missing) = follow("chainguard", 20, 6);
    assert!(pushed <= missing);
    assert!(pushed < Bytes(73_100_000_000), "{pushed}");
}
