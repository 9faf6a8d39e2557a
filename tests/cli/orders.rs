//! Stacks ordered from the command line.

use super::common::folder;
use super::{run, stderr, stdout};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Three images in a circle of shared packages, each package in a layer of its own.
fn circle() -> tempfile::TempDir {
    let folder = folder();
    let package = |id: &str, bytes: u64| json!({"id": id, "bytes": bytes});
    let image = |name: &str, roots: [&str; 2]| json!({"name": name, "roots": roots});
    let fleet = json!({
        "layerplan": 1,
        "packages": [package("a", 1_000), package("b", 2_000), package("c", 4_000)],
        "images": [image("ab", ["a", "b"]), image("bc", ["b", "c"]), image("ca", ["c", "a"])],
        "updates": [{"rate": 0.5, "packages": ["c"]}],
    });
    fs::write(folder.path().join("fleet.json"), fleet.to_string()).unwrap();
    run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    folder
}

fn document(folder: &Path, name: &str) -> Value {
    serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap()
}

#[test]
fn a_plan_is_ordered_and_checked() {
    let folder = circle();
    let path = folder.path();
    let said = run(path, &["order", "plan.json", "--fleet", "fleet.json", "-o", "ordered.json"], 0);
    // `c` changes often, so it is canonically the last and unpacked twice.
    let gain = "unpacks 10.0 kB, 16.7% less than the 12.0 kB of the canonical order.";
    assert!(stdout(&said).contains(gain), "{}", stdout(&said));
    assert_eq!(document(path, "ordered.json")["options"]["order"], "unpacked");
    let check = ["check", "fleet.json", "ordered.json", "--require", "unpacked<=10kB"];
    run(path, &check, 0);
    run(path, &["check", "fleet.json", "plan.json", "--require", "unpacked<=10kB"], 5);
    let shown = stdout(&run(path, &["show", "fleet.json", "--plan", "ordered.json"], 0));
    assert!(shown.contains("Stacks are in the order `unpacked`."), "{shown}");
    assert!(shown.contains("unpacked, all on one host    10.0 kB"), "{shown}");
}

#[test]
fn planning_in_an_order_is_planning_and_ordering() {
    let folder = circle();
    let path = folder.path();
    for threads in ["1", "2"] {
        let plan = ["plan", "fleet.json", "--order", "unpacked", "--threads", threads, "--json"];
        let said = run(path, &[&plan[..], &["-o", "at-once.json"]].concat(), 0);
        let said: Value = serde_json::from_slice(&said.stdout).unwrap();
        assert_eq!(said["order"]["unpacked_bytes"], said["unpacked_bytes"]);
        assert_eq!(said["order"]["optimal"], true);
        run(path, &["order", "plan.json", "-o", "ordered.json", "--fleet", "fleet.json"], 0);
        assert_eq!(document(path, "ordered.json"), document(path, "at-once.json"));
    }
    let back = ["order", "ordered.json", "--fleet", "fleet.json", "--order", "canonical"];
    run(path, &[&back[..], &["-o", "back.json"]].concat(), 0);
    let bytes = |name: &str| fs::read(path.join(name)).unwrap();
    assert_eq!(bytes("back.json"), bytes("plan.json"));
}

#[test]
fn apply_keeps_the_order() {
    let folder = circle();
    let path = folder.path();
    for images in [&[][..], &["--images", "ca,bc"]] {
        let order = ["order", "plan.json", "--fleet", "fleet.json", "-o", "ordered.json"];
        run(path, &[&order[..], images].concat(), 0);
        let said = run(path, &["apply", "ordered.json", "fleet.json", "-o", "next.json"], 0);
        assert!(stdout(&said).contains("A host that runs "), "{}", stdout(&said));
        let (before, after) = (document(path, "ordered.json"), document(path, "next.json"));
        assert_eq!(before["images"], after["images"]);
        assert_eq!(before["options"], after["options"]);
        run(path, &["check", "fleet.json", "next.json"], 0);
    }
    assert_eq!(document(path, "next.json")["options"]["order"], r#"unpacked ["bc","ca"]"#);
    // An order that somebody else made is not one that could be made again.
    let mut other = document(path, "plan.json");
    other["options"]["order"] = json!("by hand");
    fs::write(path.join("other.json"), other.to_string()).unwrap();
    run(path, &["apply", "other.json", "fleet.json", "-o", "next.json"], 0);
    assert_eq!(document(path, "next.json")["options"].get("order"), None);
}

#[test]
fn rules_hold_in_every_order() {
    let folder = circle();
    let path = folder.path();
    let mut fleet = document(path, "fleet.json");
    fleet["layerplan"] = json!(2);
    fleet["rules"] = json!([{"rule": "order", "packages": ["a"], "class": "bottom"}]);
    fs::write(path.join("fleet.json"), fleet.to_string()).unwrap();
    run(path, &["plan", "fleet.json", "-o", "plan.json"], 0);
    run(path, &["plan", "fleet.json", "--order", "unpacked", "-o", "at-once.json"], 0);
    let said = run(path, &["order", "plan.json", "--fleet", "fleet.json", "-o", "ordered.json"], 0);
    let said = stdout(&said).replace("\n ", " ");
    assert!(said.contains("No order of these stacks that the rules allow is better."), "{said}");
    run(path, &["apply", "ordered.json", "fleet.json", "-o", "next.json"], 0);
    for plan in ["plan.json", "at-once.json", "ordered.json", "next.json"] {
        run(path, &["check", "fleet.json", plan], 0);
    }
    assert_eq!(document(path, "ordered.json"), document(path, "at-once.json"));
    assert_eq!(document(path, "ordered.json")["images"], document(path, "next.json")["images"]);
}

/// A name may hold a comma: what is a name as it stands is one name.
#[test]
fn names_with_commas_can_be_given() {
    let folder = circle();
    let path = folder.path();
    let mut fleet = document(path, "fleet.json");
    fleet["images"][1]["name"] = json!("b,c");
    fs::write(path.join("fleet.json"), fleet.to_string()).unwrap();
    run(path, &["plan", "fleet.json", "-o", "plan.json"], 0);
    let order = ["order", "plan.json", "--fleet", "fleet.json"];
    let named = |images: &[&str]| {
        run(path, &[&order[..], images, &["-o", "ordered.json"]].concat(), 0);
        document(path, "ordered.json")["options"]["order"].clone()
    };
    assert_eq!(named(&["--images", "b,c"]), r#"unpacked ["b,c"]"#);
    assert_eq!(named(&["--images", "ab,ca"]), r#"unpacked ["ab","ca"]"#);
    assert_eq!(named(&["--images", "b,c", "--images", "ca"]), r#"unpacked ["b,c","ca"]"#);
    let unknown = run(path, &[&order[..], &["--images", "ab,b,c"]].concat(), 1);
    assert!(stderr(&unknown).contains("plan.json: no image is called `b`"));
}

#[test]
fn faults_are_named() {
    let folder = circle();
    let path = folder.path();
    let order = |more: &[&str], code| {
        let output = run(path, &[&["order", "--fleet", "fleet.json"], more].concat(), code);
        stderr(&output)
    };
    let unknown = order(&["plan.json", "--images", "ab,bd"], 1);
    assert!(unknown.contains("plan.json: no image is called `bd`"), "{unknown}");
    let usage = order(&["plan.json", "--images", "ab", "--order", "canonical"], 2);
    assert!(usage.contains("--images goes with --order unpacked"), "{usage}");
    let mut damaged = document(path, "plan.json");
    damaged["images"][0]["layers"][0] = json!("stray");
    fs::write(path.join("damaged.json"), damaged.to_string()).unwrap();
    let fault = order(&["damaged.json"], 1);
    assert!(fault.contains("damaged.json: not a valid plan for this fleet: image `ab`"), "{fault}");
    let without = stderr(&run(path, &["order", "plan.json"], 2));
    assert!(without.contains("--fleet <FLEET>"), "{without}");
}
