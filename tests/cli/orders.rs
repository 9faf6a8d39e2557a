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
    let said = run(path, &["order", "plan.json", "-o", "ordered.json"], 0);
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
    run(path, &["order", "ordered.json", "--order", "canonical", "-o", "back.json"], 0);
    let bytes = |name: &str| fs::read(path.join(name)).unwrap();
    assert_eq!(bytes("back.json"), bytes("plan.json"));
}

#[test]
fn apply_keeps_the_order() {
    let folder = circle();
    let path = folder.path();
    for images in [&[][..], &["--images", "ca,bc"]] {
        run(path, &[&["order", "plan.json", "-o", "ordered.json"], images].concat(), 0);
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
fn faults_are_named() {
    let folder = circle();
    let path = folder.path();
    let unknown = run(path, &["order", "plan.json", "--images", "ab,bd"], 1);
    assert!(stderr(&unknown).contains("plan.json: no image is called `bd`"));
    let usage = run(path, &["order", "plan.json", "--images", "ab", "--order", "canonical"], 2);
    assert!(stderr(&usage).contains("--images goes with --order unpacked"));
    let mut damaged = document(path, "plan.json");
    damaged["images"][0]["layers"][0] = json!("stray");
    fs::write(path.join("damaged.json"), damaged.to_string()).unwrap();
    let fault = run(path, &["order", "damaged.json"], 1);
    assert!(stderr(&fault).contains("damaged.json: image `ab`: layer stray is not a layer"));
    let checked = run(path, &["order", "damaged.json", "--fleet", "fleet.json"], 1);
    assert!(stderr(&checked).contains("damaged.json"));
}
