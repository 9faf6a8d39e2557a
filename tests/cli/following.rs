//! Proofs that hold whatever the previous plan says.

use super::{run, stderr, stdout};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with these fleets.
fn folder(fleets: &[(&str, &Value)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, fleet) in fleets {
        fs::write(folder.path().join(name), fleet.to_string()).unwrap();
    }
    folder
}

fn read(folder: &Path, name: &str) -> Value {
    serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap()
}

/// Documents that once deceived the checkers.
fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/proofs").join(name)
}

/// A package that keeps its id and changes its size is new, and so is each layer with it: for the
/// bound, for what is shipped, for both checkers and for a comparison.
#[test]
fn a_content_is_known_by_id_and_bytes() {
    let old = json!({"layerplan": 1, "max_layers": 1,
        "packages": [{"id": "p", "bytes": 11}, {"id": "q", "bytes": 10}],
        "images": [{"name": "a", "roots": ["p", "q"]}]});
    let new = json!({"layerplan": 1, "max_layers": 2,
        "packages": [{"id": "p", "bytes": 10}, {"id": "q", "bytes": 10}, {"id": "r", "bytes": 1}],
        "images": [{"name": "a", "roots": ["p", "q"]},
            {"name": "b", "roots": ["p", "q", "r"], "max_layers": 1}]});
    let folder = folder(&[("old.json", &old), ("new.json", &new)]);
    let run = |args: &str| run(folder.path(), &args.split(' ').collect::<Vec<&str>>(), 0);
    run("plan old.json -o before.json");
    for method in ["layers", "greedy"] {
        let proof = if method == "layers" { " --certificate proof.json" } else { "" };
        run(&format!(
            "plan new.json --previous before.json --horizon 1 --method {method} -o next.json{proof}"
        ));
        let plan = read(folder.path(), "next.json");
        // All is new: 41 bytes are stored, and as many shipped.
        assert_eq!(plan["cost"]["total"], 41, "{method}");
        assert_eq!(plan["cost"]["shipping"]["cost"], 41, "{method}");
        run(&format!("check new.json next.json --previous before.json{proof}"));
    }
    run("apply before.json new.json -o applied.json");
    let diff = run("diff before.json applied.json --json");
    let diff: Value = serde_json::from_slice(&diff.stdout).unwrap();
    assert_eq!(diff["pushed_bytes"], 41);
    assert_eq!(diff["moved"], json!([]));
}

/// The same where the plan would be refused by the program's own checker.
#[test]
fn a_package_measured_anew_is_shipped() {
    let fleet = |bytes: u64| {
        json!({"layerplan": 1, "packages": [{"id": "p", "bytes": bytes}],
            "images": [{"name": "a", "roots": ["p"]}]})
    };
    let folder = folder(&[("old.json", &fleet(10)), ("new.json", &fleet(11))]);
    let run = |args: &str| run(folder.path(), &args.split(' ').collect::<Vec<&str>>(), 0);
    run("plan old.json -o before.json");
    run("plan new.json --previous before.json -o next.json");
    assert_eq!(read(folder.path(), "next.json")["cost"]["shipping"]["pushed_bytes"], 11);
    run("check new.json next.json --previous before.json");
}

/// A leaf that bars one layer of known content prices all others of that content.
#[test]
fn barring_a_known_layer_hides_no_other() {
    let folder = sample("barred-known");
    let check = |plan: &str, more: &[&str], code| {
        let args = ["check", "fleet.json", plan, "--previous", "before.json"];
        run(&folder, &[&args, more].concat(), code)
    };
    check("true.json", &[], 0);
    let refused = stdout(&check("bad.json", &["--certificate", "bad-proof.json"], 3));
    assert!(refused.contains("earns"), "{refused}");
}

/// `check` takes no plan before that `plan` would refuse.
#[test]
fn a_plan_before_that_contradicts_itself_checks_nothing() {
    for (case, fault) in [
        ("no-sizes", "the plan does not say how large package `p` is"),
        ("stacks-differ", "its images are not those that stack it"),
    ] {
        let args = ["check", "fleet.json", "bad.json", "--previous", "before.json"];
        let proof: &[&str] = &["--certificate", "bad-proof.json"];
        for args in [args.to_vec(), [&args[..], proof].concat()] {
            let said = stderr(&run(&sample(case), &args, 1));
            assert!(said.contains("before.json: ") && said.contains(fault), "{said}");
        }
        let plan = ["plan", "fleet.json", "--previous", "before.json"];
        assert!(stderr(&run(&sample(case), &plan, 1)).contains(fault));
    }
}

/// Rates that fit, but not with an update for what is shipped now.
#[test]
fn rates_that_overflow_with_shipping_are_refused() {
    let old = json!({"layerplan": 1, "packages": [{"id": "q", "bytes": 1}],
        "images": [{"name": "a", "roots": ["q"]}]});
    let packages =
        json!([{"id": "p", "bytes": 0}, {"id": "q", "bytes": 1}, {"id": "r", "bytes": 0}]);
    // As text: no float holds such a rate.
    let one = r#"[{"rate": 18446744073709.551615, "packages": ["p"]}]"#;
    let two = r#"[{"rate": 9223372036854.775807, "packages": ["p"]},
        {"rate": 9223372036854.775807, "packages": ["r"]}]"#;
    for (updates, horizon) in [(one, "1000000"), (two, "1")] {
        let folder = folder(&[("old.json", &old)]);
        let new = format!(
            r#"{{"layerplan": 1, "packages": {packages}, "updates": {updates},
                "images": [{{"name": "a", "roots": ["p", "q", "r"]}}]}}"#
        );
        fs::write(folder.path().join("new.json"), new).unwrap();
        let run = |args: &[&str], code| run(folder.path(), args, code);
        run(&["plan", "old.json", "-o", "before.json"], 0);
        for method in ["greedy", "layers"] {
            let args = ["plan", "new.json", "--previous", "before.json", "--method", method];
            let said = stderr(&run(&[&args[..], &["--horizon", horizon]].concat(), 1));
            assert!(said.contains("too large to be added exactly"), "{said}");
        }
    }
}

/// What is asked of a gap is one thing, whether planning or checking asks it; and no sentence says
/// more than the figures.
#[test]
fn a_gap_is_reached_only_where_it_is_proven() {
    let fleet = json!({"layerplan": 1, "max_layers": 2,
        "packages": [{"id": "big", "bytes": 1_000_000_000}, {"id": "c", "bytes": 10}],
        "images": [{"name": "x", "roots": ["big", "c"]}, {"name": "y", "roots": ["c"]}]});
    let folder = folder(&[("fleet.json", &fleet)]);
    let run = |args: &[&str], code| run(folder.path(), args, code);
    let plan = ["plan", "fleet.json", "-o", "plan.json", "--method"];
    for (method, asked, code) in [
        ("single", ["--waste-gap", "1%"], 4),
        ("single", ["--gap", "0"], 4),
        ("layers", ["--waste-gap", "1%"], 0),
        ("layers", ["--gap", "0"], 0),
    ] {
        let said = stdout(&run(&[&plan[..], &[method], &asked].concat(), code));
        assert_eq!(said.contains("no plan is cheaper."), method == "layers", "{said}");
        let figure = if asked[0] == "--gap" { "gap<=0" } else { "waste_gap<=1%" };
        let checked = if code == 0 { 0 } else { 5 };
        run(&["check", "fleet.json", "plan.json", "--require", figure], checked);
    }
}

/// What an unchanged plan claims is not repeated as proven: here a bound that somebody raised.
#[test]
fn claims_of_the_plan_before_are_not_taken_over() {
    let fleet = json!({"layerplan": 1, "max_layers": 1,
        "packages": [{"id": "p", "bytes": 5}, {"id": "q", "bytes": 5}],
        "images": [{"name": "a", "roots": ["p", "q"]}, {"name": "b", "roots": ["q"]}]});
    let folder = folder(&[("fleet.json", &fleet)]);
    let run = |args: &[&str], code| run(folder.path(), args, code);
    run(&["plan", "fleet.json", "--method", "greedy", "-o", "plan.json"], 0);
    let mut plan = read(folder.path(), "plan.json");
    plan["certificate"] = json!({"method": "layers", "scope": "any", "status": "optimal",
        "lower_bound": plan["cost"]["total"], "gap": 0, "waste_gap": 0});
    fs::write(folder.path().join("plan.json"), plan.to_string()).unwrap();
    let follow = ["plan", "fleet.json", "--previous", "plan.json"];
    let said = stdout(&run(&[&follow[..], &["-o", "next.json"]].concat(), 0));
    assert!(!said.contains("Proven optimal") && said.contains("was not looked at"), "{said}");
    assert_eq!(read(folder.path(), "next.json"), plan);
    run(&[&follow[..], &["--waste-gap", "10%"]].concat(), 4);
    let summary = run(&[&follow[..], &["--json"]].concat(), 0);
    let summary: Value = serde_json::from_slice(&summary.stdout).unwrap();
    assert_eq!(summary["certificate"]["lower_bound"], 10);
}

/// Fleets that differ in what is unpacked have different digests.
#[test]
fn the_order_of_base_layers_is_in_the_digest() {
    let fleet = |base: Value| {
        json!({"layerplan": 1,
            "packages": [{"id": "a", "bytes": 1}, {"id": "b", "bytes": 2}, {"id": "c", "bytes": 4}],
            "images": [{"name": "x", "roots": ["a", "b", "c"], "base": base},
                {"name": "y", "roots": ["a", "b", "c"], "base": [["a"], ["b"]]}]})
    };
    let (one, other) = (fleet(json!([["a"], ["b"]])), fleet(json!([["b"], ["a"]])));
    let folder = folder(&[("one.json", &one), ("other.json", &other)]);
    let run = |args: &[&str], code| run(folder.path(), args, code);
    run(&["plan", "one.json", "-o", "plan.json"], 0);
    run(&["check", "one.json", "plan.json", "--require", "unpacked<=4"], 0);
    run(&["check", "other.json", "plan.json"], 3);
}

/// A certificate names a method that there is, and claims no more than that can prove.
#[test]
fn a_certificate_names_a_method_that_proves_what_it_states() {
    let fleet = json!({"layerplan": 1, "max_layers": 1,
        "packages": [{"id": "p", "bytes": 5}, {"id": "q", "bytes": 5}],
        "images": [{"name": "a", "roots": ["p", "q"]}, {"name": "b", "roots": ["q"]}]});
    let folder = folder(&[("fleet.json", &fleet)]);
    run(folder.path(), &["plan", "fleet.json", "--method", "layers", "-o", "plan.json"], 0);
    let plan = read(folder.path(), "plan.json");
    for (method, code) in [("layers", 0), ("greedy", 0), ("", 3), ("magic", 3), ("popularity", 3)] {
        let mut damaged = plan.clone();
        damaged["certificate"]["method"] = json!(method);
        fs::write(folder.path().join("plan.json"), damaged.to_string()).unwrap();
        run(folder.path(), &["check", "fleet.json", "plan.json"], code);
    }
}
