//! What changes from one plan to the next: a case by hand, laws, and what the program says of it.

use crate::by_hand;
use crate::common;

use common::{folder, layerplan};
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use layerplan::plan::diff::{Diff, DiffError, LayerChange, Move, Upgrade, diff};
use layerplan::plan::matching::{Placed, matched};
use layerplan::units::Bytes;
use serde_json::{Value, json};
use std::fs;

/// A fleet of packages `name=version` with their bytes and of images with all they ask for, planned
/// in `layers` of packages and images.
fn plan(
    packages: &[(&str, u64)],
    images: &[(&str, &[&str])],
    layers: &[(&[&str], &[&str])],
) -> Plan {
    let packages: Vec<Value> = (packages.iter())
        .map(|(id, bytes)| json!({"id": id, "name": id.split('=').next(), "bytes": bytes}))
        .collect();
    let images: Vec<Value> =
        images.iter().map(|(name, roots)| json!({"name": name, "roots": roots})).collect();
    let document = json!({"layerplan": 1, "packages": packages, "images": images});
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    by_hand::plan(&fleet, layers)
}

/// Images x and y. Layer {a} stays; b is bumped in its layer {b, c}, which also loses c to the
/// layer of d; e is gone with its layer and with image y, z is new with f.
fn before_and_after() -> (Plan, Plan) {
    let before = plan(
        &[("a=1", 1000), ("b=1", 100), ("c=1", 10), ("d=1", 30), ("e=1", 1)],
        &[("x", &["a=1", "b=1", "c=1", "d=1"]), ("y", &["e=1"])],
        &[(&["a=1"], &["x"]), (&["b=1", "c=1"], &["x"]), (&["d=1"], &["x"]), (&["e=1"], &["y"])],
    );
    let after = plan(
        &[("a=1", 1000), ("b=2", 200), ("c=1", 10), ("d=1", 30), ("f=1", 5)],
        &[("x", &["a=1", "b=2", "c=1", "d=1"]), ("z", &["f=1"])],
        &[(&["a=1"], &["x"]), (&["b=2"], &["x"]), (&["c=1", "d=1"], &["x"]), (&["f=1"], &["z"])],
    );
    (before, after)
}

fn id(plan: &Plan, package: &str) -> String {
    let holds = |layer: &&layerplan::plan::Layer| layer.packages.iter().any(|id| id == package);
    plan.layers.iter().find(holds).unwrap().id.clone()
}

#[test]
fn each_layer_is_kept_changed_new_or_gone() {
    let (before, after) = before_and_after();
    let found = diff(&before, &after).unwrap();
    let expected = [
        LayerChange::Kept { id: id(&after, "a=1"), bytes: Bytes(1000) },
        LayerChange::Changed {
            from: id(&before, "b=1"),
            to: id(&after, "b=2"),
            bytes: Bytes(200),
            common_bytes: Bytes(200),
        },
        LayerChange::Changed {
            from: id(&before, "d=1"),
            to: id(&after, "d=1"),
            bytes: Bytes(40),
            common_bytes: Bytes(30),
        },
        LayerChange::New { id: id(&after, "f=1"), bytes: Bytes(5) },
        LayerChange::Gone { id: id(&before, "e=1"), bytes: Bytes(1) },
    ];
    assert_eq!(found.layers, expected);
}

/// The registry gets what it has not, a host what its image did not have; c moves for nothing.
#[test]
fn bytes_pushed_pulled_and_moved_add_up() {
    let (before, after) = before_and_after();
    let found = diff(&before, &after).unwrap();
    assert_eq!(found.pushed_bytes, Bytes(200 + 40 + 5));
    let upgrade = Upgrade { image: "x".into(), bytes: Bytes(1240), pulled_bytes: Bytes(240) };
    assert_eq!(found.images, [upgrade]);
    assert_eq!((found.new_images, found.gone_images), (vec!["z".into()], vec!["y".into()]));
    let expected = Move {
        package: "c=1".into(),
        from: vec![id(&before, "c=1")],
        to: vec![id(&after, "c=1")],
        pushed_bytes: Bytes(10),
        pulled_bytes: 10,
    };
    assert_eq!(found.moved, [expected]);
}

/// A plan beside itself: all is kept, and nothing is pushed, pulled or moved.
#[test]
fn a_plan_is_itself() {
    let (plan, _) = before_and_after();
    let Diff { layers, pushed_bytes, images, new_images, gone_images, moved } =
        diff(&plan, &plan).unwrap();
    assert!(layers.iter().all(|layer| matches!(layer, LayerChange::Kept { .. })));
    assert!(images.iter().all(|image| image.pulled_bytes == Bytes(0)));
    assert_eq!((pushed_bytes.0, new_images.len(), gone_images.len(), moved.len()), (0, 0, 0, 0));
}

/// A plan of an earlier version can be compared with, but says too little to be the next.
#[test]
fn sizes_are_those_of_the_next_plan() {
    let (mut before, mut after) = before_and_after();
    before.sizes.clear();
    assert!(diff(&before, &after).is_ok());
    after.sizes.clear();
    let fault = diff(&before, &after).unwrap_err();
    assert!(matches!(fault, DiffError::NoSize(_)), "{fault}");
}

/// Ids first, then names; of several, those that share the most images, then in the order of ids.
#[test]
fn packages_are_matched_by_id_then_name_then_images() {
    let placed = |id, name, images: &[&'static str]| Placed { id, name, images: images.to_vec() };
    let before = [
        placed("k=1", "k", &["x"]),
        placed("l=1", "l", &["x"]),
        placed("l=2", "l", &["y", "z"]),
        placed("m=1", "m", &["x"]),
        placed("m=2", "m", &["x"]),
    ];
    let after = [
        placed("k=1", "another", &["x"]),
        placed("l=3", "l", &["x", "y", "z"]),
        placed("l=4", "l", &["x"]),
        placed("m=3", "m", &["x"]),
        placed("n=1", "k", &["x"]),
    ];
    assert_eq!(matched(&before, &after), [Some(0), Some(2), Some(1), Some(3), None]);
}

/// From plan to apply to diff: what is printed is within a hundred columns, and the JSON is what
/// the library finds.
#[test]
fn the_program_follows_a_release_and_says_what_changed() {
    let folder = folder();
    let path = folder.path();
    let next = common::WORKED_EXAMPLE
        .replace("h=1", "h=2")
        .replace("\"bytes\": 5000000", "\"bytes\": 5500000");
    fs::write(path.join("next.json"), next.replace("e=1", "e=2")).unwrap();
    layerplan(path, ["plan", "fleet.json", "-o", "plan.json"]).assert().code(0);
    let apply = ["apply", "plan.json", "next.json", "-o", "next-plan.json"];
    let said = layerplan(path, apply).assert().code(0).get_output().stdout.clone();
    layerplan(path, ["check", "next.json", "next-plan.json"]).assert().code(0);
    let shown = layerplan(path, ["diff", "plan.json", "next-plan.json"]).output().unwrap().stdout;
    for text in [said, shown] {
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains("To push:"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    }
    let args = ["diff", "plan.json", "next-plan.json", "--json"];
    let json: Value =
        serde_json::from_slice(&layerplan(path, args).output().unwrap().stdout).unwrap();
    let read = |name: &str| Plan::read(&path.join(name)).unwrap();
    let found = diff(&read("plan.json"), &read("next-plan.json")).unwrap();
    assert_eq!(json["pushed_bytes"], found.pushed_bytes.0);
    assert_eq!(json["layers"], serde_json::to_value(&found.layers).unwrap());
    assert_eq!(json["moved"], serde_json::to_value(&found.moved).unwrap());
    let args = ["apply", "plan.json", "next.json", "-o", "next-plan.json", "--max-layers", "0"];
    layerplan(path, args).assert().code(2);
    let args = ["apply", "plan.json", "next.json", "-o", "plan.json"];
    layerplan(path, args).assert().code(2);
}
