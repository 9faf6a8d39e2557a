//! Updates learnt from a history: what is known of them, and that they cannot see the future.

use layerplan::fleet::learn::{Model, evaluate, learn};
use layerplan::fleet::{
    Fleet, FleetError, HistoryError, NewUpdate, PackageId, Release, read_releases,
};
use layerplan::testing::{Dice, FleetShape, random_fleet};
use layerplan::units::Rate;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const MODELS: [Model; 2] = [Model::Shrunk, Model::Past];

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

fn history(name: &str) -> Vec<Release> {
    read_releases(&[data(name)]).unwrap()
}

fn release(name: &str, document: &Value) -> Release {
    Release { name: name.into(), fleet: Fleet::parse(document.to_string().as_bytes()).unwrap() }
}

/// One image with packages of the given names and versions, two packages to a source.
fn small(name: &str, packages: &[(&str, u32)]) -> Release {
    let id = |(name, version): &(&str, u32)| format!("{name}={version}");
    let entry = |package: &(&str, u32)| json!({"id": id(package), "name": package.0, "bytes": 1});
    let list: Vec<Value> = packages.iter().map(entry).collect();
    let roots: Vec<String> = packages.iter().map(id).collect();
    let images = json!([{"name": "web", "roots": roots}]);
    release(name, &json!({"layerplan": 1, "packages": list, "images": images}))
}

/// Expected changes per release of a layer that holds everything.
fn union(fleet: &Fleet) -> Rate {
    Rate(fleet.updates().iter().map(|update| update.rate.0).sum())
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

/// What is learnt up to a release is the same bytes whether the history ends there, goes on as it
/// did, or goes on in another way.
#[test]
fn the_future_cannot_be_seen() {
    let whole = history("distroless");
    let folder = tempfile::tempdir().unwrap();
    for known in [1, 2, 5, 12] {
        // Only these files exist.
        let past = folder.path().join(known.to_string());
        fs::create_dir(&past).unwrap();
        for release in &whole[..known] {
            fs::write(past.join(format!("{}.json", release.name)), release.fleet.to_json())
                .unwrap();
        }
        let alone = read_releases(&[past]).unwrap();
        let mut other = whole.clone();
        other[known..].reverse();
        for model in MODELS {
            let learned = learn(&alone, model).unwrap();
            let bytes = learned.fleet.to_json();
            assert!(bytes == learn(&whole[..known], model).unwrap().fleet.to_json());
            assert!(bytes == learn(&other[..known], model).unwrap().fleet.to_json());
            assert_eq!(learned, learn(&whole[..known], model).unwrap());
        }
    }
}

/// A prediction is made before what it predicts: with the last transition another one, all that is
/// said of the others stays.
#[test]
fn the_last_transition_changes_no_earlier_prediction() {
    let whole = history("distroless");
    let short = evaluate(&whole[..9], Model::Shrunk).unwrap().unwrap();
    let mut calm = whole[..9].to_vec();
    calm.push(Release { name: "9999".into(), ..whole[8].clone() });
    let longer = evaluate(&calm, Model::Shrunk).unwrap().unwrap();
    assert_eq!(longer.transitions, short.transitions + 1);
    let layers = |bands: &[layerplan::fleet::learn::Band]| -> (usize, f64) {
        let changed = bands.iter().map(|band| band.observed * band.layers as f64).sum();
        (bands.iter().map(|band| band.layers).sum(), changed)
    };
    // Nothing changed in the last one: what did change was all predicted before.
    assert!(layers(&longer.sources).0 > layers(&short.sources).0);
    assert!((layers(&longer.sources).1 - layers(&short.sources).1).abs() < 1e-6);
}

#[test]
fn the_order_of_entries_changes_nothing() {
    let whole = history("distroless");
    let dice = &mut Dice::new(1);
    let shuffled: Vec<Release> = (whole.iter())
        .map(|entry| {
            let mut document: Value = serde_json::from_slice(&entry.fleet.to_json()).unwrap();
            for key in ["packages", "images"] {
                dice.shuffle(document[key].as_array_mut().unwrap());
            }
            release(&entry.name, &document)
        })
        .collect();
    for model in MODELS {
        assert_eq!(learn(&whole, model).unwrap(), learn(&shuffled, model).unwrap());
    }
}

/// One update per transition and not one per package: a layer that holds everything ships at most
/// once per release for what the past has shown, and at most once more for what it has not.
#[test]
fn a_layer_of_everything_ships_about_once_per_release() {
    for name in ["distroless", "chainguard"] {
        let whole = history(name);
        let past = learn(&whole, Model::Past).unwrap().fleet;
        assert!(union(&past) <= Rate(1_000_100), "{name}: {}", union(&past));
        let shrunk = learn(&whole, Model::Shrunk).unwrap().fleet;
        assert!(union(&shrunk) <= Rate(2_000_100), "{name}: {}", union(&shrunk));
        let imagined = |u: &&layerplan::fleet::Update| u.name.starts_with("imagined");
        let again: u64 = shrunk.updates().iter().filter(|u| !imagined(u)).map(|u| u.rate.0).sum();
        assert!(again < 1_000_000, "{name}: {again}");
        assert!(shrunk.updates().iter().filter(imagined).all(|u| u.rate == Rate(8_000)));
        assert!(shrunk.updates().len() <= whole.len() - 1 + 125);
    }
}

#[test]
fn a_package_that_never_changed_may_change() {
    let releases: Vec<Release> =
        (0..6).map(|n| small(&n.to_string(), &[("hot", n), ("cold", 0)])).collect();
    let rate = |model, name: &str| {
        let fleet = learn(&releases, model).unwrap().fleet;
        let id = fleet.packages().iter().position(|package| package.name == name).unwrap();
        let touching =
            |update: &&layerplan::fleet::Update| update.touched.contains(&PackageId::from(id));
        Rate(fleet.updates().iter().filter(touching).map(|update| update.rate.0).sum())
    };
    assert_eq!(rate(Model::Past, "hot"), Rate(1_000_000));
    assert_eq!(rate(Model::Past, "cold"), Rate(0));
    let (hot, cold) = (rate(Model::Shrunk, "hot"), rate(Model::Shrunk, "cold"));
    assert!(Rate(50_000) < cold && cold < Rate(450_000), "{cold}");
    assert!(Rate(550_000) < hot && hot < Rate(1_000_000), "{hot}");
}

/// The same content in more images, or a name that comes or goes, is no change.
#[test]
fn what_appears_or_disappears_has_not_changed() {
    let releases = [small("1", &[("a", 1), ("b", 1)]), small("2", &[("a", 1), ("c", 1)])];
    assert!(learn(&releases, Model::Past).unwrap().fleet.updates().is_empty());
    let shrunk = learn(&releases, Model::Shrunk).unwrap().fleet;
    assert!(shrunk.updates().iter().all(|update| update.name.starts_with("imagined")));
}

#[test]
fn short_histories_will_do() {
    assert!(matches!(learn(&[], Model::Shrunk), Err(FleetError::NoHistory)));
    let whole = history("distroless");
    let one = learn(&whole[..1], Model::Shrunk).unwrap();
    let default = one.settings.unwrap();
    assert!(!one.fleet.updates().is_empty());
    assert!(learn(&whole[..1], Model::Past).unwrap().fleet.updates().is_empty());
    assert_eq!(learn(&whole[..3], Model::Shrunk).unwrap().settings, Some(default));
    for few in [&whole[..1], &whole[..2]] {
        assert!(evaluate(few, Model::Shrunk).unwrap().is_none());
    }
    assert_eq!(evaluate(&whole[..3], Model::Past).unwrap().unwrap().transitions, 1);
}

#[test]
fn releases_may_have_nothing_in_common() {
    let strangers = [small("1", &[("a", 1)]), small("2", &[("b", 1)]), small("3", &[("c", 1)])];
    for model in MODELS {
        learn(&strangers, model).unwrap();
        assert_eq!(evaluate(&strangers, model).unwrap().unwrap().predictions, 0);
    }
}

#[test]
fn any_fleets_can_be_a_history() {
    for seed in 0..40 {
        let releases: Vec<Release> = (0..6)
            .map(|n| {
                release(&n.to_string(), &random_fleet(seed * 6 + n, &FleetShape::rich(4, 9, 3)))
            })
            .collect();
        for model in MODELS {
            let learned = learn(&releases, model).unwrap();
            assert_eq!(Fleet::parse(&learned.fleet.to_json()).unwrap(), learned.fleet);
            evaluate(&releases, model).unwrap();
        }
    }
}

/// Base layers keep their order, own caps stay, and so on.
#[test]
fn a_fleet_is_written_and_read_back() {
    for name in ["distroless", "chainguard"] {
        let fleet = Fleet::read(&data(name).join("fleet.json.zst")).unwrap();
        assert_eq!(Fleet::parse(&fleet.to_json()).unwrap(), fleet, "{name}");
    }
    for seed in 0..200 {
        let fleet = release("", &random_fleet(seed, &FleetShape::rich(5, 12, 4))).fleet;
        assert_eq!(Fleet::parse(&fleet.to_json()).unwrap(), fleet, "{seed}");
    }
}

#[test]
fn updates_given_to_a_fleet_are_checked() {
    let fleet = small("", &[("a", 1), ("b", 1)]).fleet;
    let given = |name: &str, rate, packages: &[u32]| {
        let packages = packages.iter().map(|&p| PackageId(p)).collect();
        fleet.with_updates(vec![NewUpdate { name: name.into(), rate: Rate(rate), packages }])
    };
    let known = given("u", 1, &[1, 0, 1]).unwrap();
    assert_eq!(known.updates().raw[0].packages, [PackageId(0), PackageId(1)]);
    assert_eq!(Fleet::parse(&known.to_json()).unwrap(), known);
    assert!(matches!(given("u", 1, &[0, 2]), Err(FleetError::UnknownUpdatePackage { .. })));
    assert!(matches!(given("\n", 1, &[0]), Err(FleetError::ControlCharacter { .. })));
    let huge = NewUpdate { name: String::new(), rate: Rate(u64::MAX), packages: Vec::new() };
    let twice = fleet.with_updates(vec![huge.clone(), huge]);
    assert!(matches!(twice, Err(FleetError::Overflow(_))));
}

#[test]
fn histories_are_read_from_files_and_folders() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str| fs::write(path(name), small("", &[("a", 1)]).fleet.to_json()).unwrap();
    let names = |paths: &[PathBuf]| -> Vec<String> {
        read_releases(paths).unwrap().into_iter().map(|release| release.name).collect()
    };
    assert!(matches!(read_releases(&[path("")]), Err(HistoryError::NoReleases(_))));
    assert!(matches!(read_releases(&[path("none.json")]), Err(HistoryError::Release(_))));
    write("b.json");
    write("a.json");
    write("notes.txt");
    assert_eq!(names(&[path("")]), ["a", "b"]);
    assert_eq!(
        names(&[path("b.json"), path("notes.txt"), path("a.json")]),
        ["a", "b", "notes.txt"]
    );
    fs::create_dir(path("releases")).unwrap();
    write("releases/c.json");
    assert_eq!(names(&[path("")]), ["c"]);
    write("releases/a.json");
    let twice = read_releases(&[path(""), path("a.json")]).unwrap_err();
    assert!(matches!(&twice, HistoryError::SameName { name, .. } if name == "a"), "{twice}");
    fs::write(path("releases/d.json"), "{").unwrap();
    assert!(read_releases(&[path("")]).unwrap_err().to_string().contains("d.json"));
}
