//! Updates learnt from a history: what is known of them, and that they cannot see the future.

use layerplan::fleet::learn::{Model, learn};
use layerplan::fleet::{Fleet, Release, read_releases};
use std::path::{Path, PathBuf};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

fn history(name: &str) -> Vec<Release> {
    read_releases(&[data(name)]).unwrap()
}

/// The updates in `data/` were learnt by the plain rule, by other code. Those of distroless come
/// from a history with more releases than are kept.
#[test]
fn the_past_gives_the_updates_that_the_data_has() {
    for name in ["chainguard", "odh-notebooks", "docker-official"] {
        let known = Fleet::read(&data(name).join("fleet.json.zst")).unwrap();
        let learned = learn(&history(name), Model::Past).unwrap();
        assert!(learned.settings.is_none());
        assert_eq!(learned.fleet.digest(), known.digest(), "{name}");
        assert_eq!(learned.fleet, known, "{name}");
    }
}

#[test]
fn a_fleet_is_written_and_read_back() {
    for name in ["distroless", "chainguard"] {
        let fleet = Fleet::read(&data(name).join("fleet.json.zst")).unwrap();
        assert_eq!(Fleet::parse(&fleet.to_json()).unwrap(), fleet, "{name}");
    }
}
