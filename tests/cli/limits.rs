//! How far a search goes, and what it says when it ends before.

use super::common::folder;
use super::{run, stdout};
use serde_json::Value;

#[test]
fn a_gap_that_is_not_reached_exits_with_4_and_the_plan_is_written() {
    let folder = folder();
    // Greedy cannot prove a plan of this fleet, whose updates its bound knows little of.
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let greedy = ["plan", fleet, "--method", "greedy", "--max-layers", "4"];
    let missed = [&greedy[..], &["--gap", "0", "-o", "plan.json"]].concat();
    let output = run(folder.path(), &missed, 4);
    assert!(stdout(&output).contains("The gap asked for, 0%, was not reached."));
    run(folder.path(), &["check", fleet, "plan.json"], 0);
    run(folder.path(), &[&greedy[..], &["--gap", "1"]].concat(), 0);
}

/// Of a heuristic's plan too: 44 % of its waste are more than its cheap bound can rule out.
#[test]
fn a_waste_gap_that_is_not_reached_exits_with_4_and_the_plan_is_written() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let greedy = ["plan", fleet, "--method", "greedy", "--max-layers", "4"];
    let missed = [&greedy[..], &["--waste-gap", "5%", "-o", "plan.json"]].concat();
    let output = run(folder.path(), &missed, 4);
    assert!(stdout(&output).contains("The waste gap asked for, 5.00%, was not reached."));
    run(folder.path(), &["check", fleet, "plan.json"], 0);
    // The same share of the whole cost is reached at once.
    run(folder.path(), &[&greedy[..], &["--gap", "5%"]].concat(), 0);
    run(folder.path(), &[&greedy[..], &["--waste-gap", "1"]].concat(), 0);
}

/// The exact engine stops by it, and the certificate says what is proven then.
#[test]
fn a_waste_gap_asked_for_is_proven() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let args = ["plan", fleet, "--max-layers", "4", "--waste-gap", "20%", "--json"];
    let report: Value = serde_json::from_slice(&run(folder.path(), &args, 0).stdout).unwrap();
    let certificate = &report["certificate"];
    assert_eq!((&certificate["method"], &certificate["scope"]), (&"layers".into(), &"any".into()));
    assert!(certificate["waste_gap"].as_f64().unwrap() <= 0.2, "{certificate}");
    assert_eq!(report["gap_reached"], true);
}

/// A strategy has no plan before it is done.
#[test]
fn a_strategy_that_is_not_done_in_time_writes_nothing() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/docker-official/fleet.json.zst");
    let plan = ["plan", fleet, "--method", "chunkah-ev", "--time-limit", "0.01", "-o", "plan.json"];
    let output = run(folder.path(), &plan, 1);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("method chunkah-ev has no plan after 0.01 s; nothing is written"),
        "{said}"
    );
    assert!(said.contains("raise --time-limit"), "{said}");
    assert!(!folder.path().join("plan.json").exists());
}

/// Numbers that are too large are not called a size.
#[test]
fn why_a_fleet_is_beyond_the_exact_engine_is_said() {
    let folder = folder();
    let fleet = r#"{"layerplan": 1, "max_layers": 1, "prices": {"store": 1000000}, "packages": [
        {"id": "a", "bytes": 100000000000000000}, {"id": "b", "bytes": 1}],
        "images": [{"name": "x", "roots": ["a", "b"]}, {"name": "y", "roots": ["b"]}]}"#;
    std::fs::write(folder.path().join("fleet.json"), fleet).unwrap();
    let said = stdout(&run(folder.path(), &["plan", "fleet.json", "--method", "layers"], 0));
    assert!(said.contains("as asked, but costs are too large for the exact engine"), "{said}");
    let large = concat!(env!("CARGO_MANIFEST_DIR"), "/data/docker-official/fleet.json.zst");
    let args = ["plan", large, "--method", "layers", "--max-layers", "40", "--time-limit", "1"];
    let said = stdout(&run(folder.path(), &args, 0)).replace('\n', "");
    assert!(said.contains("rows, more than the 12,000"), "{said}");
}

/// Work is counted, not timed: too little of it ends the search with a plan and exit code 4.
#[test]
fn work_limits_the_exact_engine() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/odh-notebooks/fleet.json.zst");
    let args = ["plan", fleet, "--max-layers", "10", "--waste-gap", "0", "--json"];
    let limited = [&args[..], &["--method", "layers", "--work", "1", "-o", "plan.json"]].concat();
    let report: Value = serde_json::from_slice(&run(folder.path(), &limited, 4).stdout).unwrap();
    assert_eq!(report["certificate"]["status"], "limit");
    assert_eq!(report["gap_reached"], false);
    run(folder.path(), &["check", fleet, "plan.json"], 0);
}

/// Sizes of layers asked for hold, are stated and checked, and go on to the next release.
#[test]
fn layers_are_as_large_as_asked_for() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let plan = ["plan", fleet, "--max-layers", "8", "--max-layer-size"];
    let args = [&plan[..], &["200MB", "-o", "plan.json"]].concat();
    run(folder.path(), &args, 0);
    let require = ["check", fleet, "plan.json", "--require", "largest_layer<=200MB"];
    run(folder.path(), &require, 0);
    let args = ["apply", "plan.json", fleet, "-o", "next.json", "--min-layer-size", "1MB@0.5"];
    run(folder.path(), &args, 0);
    let next: Value =
        serde_json::from_slice(&std::fs::read(folder.path().join("next.json")).unwrap()).unwrap();
    assert_eq!(
        next["options"]["layer_sizes"],
        serde_json::json!({"max": {"bytes": 200_000_000}, "min": {"bytes": 1_000_000, "price": 0.5}})
    );
    run(folder.path(), &["check", fleet, "next.json"], 0);
    // What no division can keep is said before anything is planned.
    let output = run(folder.path(), &[&plan[..], &["100MB"]].concat(), 1);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains(
        "the greatest size asked for (layers of at most 100000000 bytes) cannot be kept"
    ));
    let output = run(folder.path(), &[&plan[..], &["1XB"]].concat(), 2);
    assert!(String::from_utf8(output.stderr).unwrap().contains("there is no unit `XB`"));
}

/// A price for large layers makes them smaller where that pays, and the bound stays one.
#[test]
fn large_layers_may_have_a_price() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let planned = |limit: &[&str]| -> Value {
        let args = [&["plan", fleet, "--max-layers", "6", "--json", "-o", "plan.json"], limit];
        let output = run(folder.path(), &args.concat(), 0);
        run(folder.path(), &["check", fleet, "plan.json"], 0);
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let (free, priced) = (planned(&[]), planned(&["--max-layer-size", "50MB@0.3"]));
    let beyond = |report: &Value| report["summary"]["largest_layer"].as_u64().unwrap();
    assert!(beyond(&priced) <= beyond(&free));
    let bound = |report: &Value| report["certificate"]["lower_bound"].as_f64().unwrap();
    assert!(bound(&priced) <= priced["totals"]["total"].as_f64().unwrap());
}
