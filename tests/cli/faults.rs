//! What is wrong with an input, said with the exit code it deserves.

use super::common::{WORKED_EXAMPLE, folder};
use super::{files, run, stderr, stdout};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Writes the worked example's plan with `change` made to it.
fn changed_plan(folder: &Path, change: impl FnOnce(&mut Value)) {
    run(folder, &["plan", "fleet.json", "-o", "plan.json"], 0);
    let path = folder.join("plan.json");
    let mut plan: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut plan);
    fs::write(path, plan.to_string()).unwrap();
}

#[test]
fn wrong_usage_exits_with_2_and_says_why() {
    let folder = folder();
    let wrong: [(&[&str], &str); 26] = [
        (&["--prices", "stor=1"], "there is no price `stor`"),
        (&["--prices", "store=1,store=2"], "the price `store` is given twice"),
        (&["--prices", "store=1e3"], "exponent"),
        (&["--prices", "store=-1"], "negative"),
        (&["--prices", "store=0.0000001"], "more than 6 decimals"),
        (&["--prices", "store"], "not of the form name=price"),
        (&["--prices", ""], "not of the form name=price"),
        (&["--max-layers", "0"], "--max-layers"),
        (&["--max-layers", "2.5"], "--max-layers"),
        (&["--overlap", "maybe"], "forbid"),
        (&["--method", "magic"], "greedy"),
        (&["--gap", "1e-3"], "exponent"),
        (&["--gap=-1"], "negative"),
        (&["--gap", "101%"], "at most 1"),
        (&["--gap", "0.00000001%"], "decimals"),
        (&["--waste-gap", "1e-3"], "exponent"),
        (&["--waste-gap", "101%"], "at most 1"),
        (&["--waste-gap", "5%", "--gap", "1%"], "cannot be used with"),
        (&["--work", "1.5"], "--work"),
        (&["--time-limit", "soon"], "`soon` is not a number"),
        (&["--time-limit=-1"], "negative"),
        (&["--threads", "many"], "--threads"),
        (&["--threads", "100000"], "--threads"),
        (&["--seed=-1"], "--seed"),
        (&["--seed", "4000000000"], "--seed"),
        (&["--fast"], "--fast"),
    ];
    for (flags, said) in wrong {
        let args = [&["plan", "fleet.json", "-o", "plan.json"][..], flags].concat();
        let output = run(folder.path(), &args, 2);
        assert!(stderr(&output).contains(said), "{flags:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
    run(folder.path(), &["check", "fleet.json"], 2);
    run(folder.path(), &["show", "fleet.json", "--dot", "--image", "one"], 2);
    run(folder.path(), &["model", "fleet.json", "--max-layers", "0"], 2);
    run(folder.path(), &["plan"], 2);
    run(folder.path(), &[], 2);
    assert_eq!(files(folder.path()), ["fleet.json"]);
}

#[test]
fn a_faulty_input_exits_with_1_and_nothing_is_written() {
    let folder = folder();
    let unknown = WORKED_EXAMPLE.replace("\"i=1\"]", "\"j=1\"]");
    fs::write(folder.path().join("unknown.json"), unknown).unwrap();
    fs::write(folder.path().join("cut.json.zst"), b"\x28\xb5\x2f\xfd").unwrap();
    let faulty = [
        ("absent.json", "absent.json: No such file"),
        ("unknown.json", "unknown.json: unknown reference `j=1` in package `e=1`"),
        ("cut.json.zst", "not a valid zstd stream"),
        ("-", "standard input: "),
    ];
    let before = files(folder.path());
    for (file, said) in faulty {
        for command in ["plan", "model", "show"] {
            let output = run(folder.path(), &[command, file, "-o", "out"], 1);
            assert!(stderr(&output).starts_with("error: "), "{}", stderr(&output));
            assert!(stderr(&output).contains(said), "{}", stderr(&output));
            assert_eq!(stdout(&output), "");
        }
        run(folder.path(), &["check", file, "fleet.json"], 1);
    }
    assert_eq!(files(folder.path()), before);
}

/// Rules that cannot all be kept are told before anything is planned, by every command that plans.
#[test]
fn contradictory_rules_exit_with_1_and_nothing_is_written() {
    let folder = folder();
    let mut fleet: Value = serde_json::from_str(WORKED_EXAMPLE).unwrap();
    let rules = r#"[{"rule": "isolate", "packages": ["h=1"]},
        {"rule": "together", "packages": ["e=1", "h=1"], "why": "one build"}]"#;
    fleet["rules"] = serde_json::from_str(rules).unwrap();
    fleet["layerplan"] = 1.into();
    fs::write(folder.path().join("old.json"), fleet.to_string()).unwrap();
    fleet["layerplan"] = 2.into();
    fs::write(folder.path().join("rules.json"), fleet.to_string()).unwrap();
    let said = "rules.json: the rules contradict each other: image `one`: rule 1 (isolate `h=1`) and \
                rule 2 (together `e=1` and `h=1`) \"one build\" cannot both be kept: `h=1` would be \
                in one layer with `e=1`";
    for command in [
        &["plan", "rules.json", "-o", "plan.json"][..],
        &["plan", "rules.json", "-o", "plan.json", "--method", "origin"],
        &["compare", "rules.json", "--methods", "origin,greedy"],
        &["model", "rules.json", "-o", "model.mps"],
    ] {
        let output = run(folder.path(), command, 1);
        assert!(stderr(&output).contains(said), "{command:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
    let output = stderr(&run(folder.path(), &["plan", "old.json"], 1));
    assert!(output.contains("hint: say \"layerplan\": 2"), "{output}");
    assert_eq!(files(folder.path()), ["fleet.json", "old.json", "rules.json"]);
}

#[test]
fn options_that_do_not_fit_the_fleet_exit_with_1_and_a_hint() {
    let folder = folder();
    let reserved = WORKED_EXAMPLE.replace("\"pulls\": 10", "\"reserved\": 2");
    fs::write(folder.path().join("fleet.json"), reserved).unwrap();
    let args = ["plan", "fleet.json", "--max-layers", "2", "-o", "plan.json"];
    let output = stderr(&run(folder.path(), &args, 1));
    assert!(output.starts_with("error: fleet.json: image `two` may have 2 layers"), "{output}");
    assert!(output.contains("hint: raise --max-layers"), "{output}");
    assert_eq!(files(folder.path()), ["fleet.json"]);
}

#[test]
fn an_invalid_plan_exits_with_3_and_every_violation_is_named() {
    let folder = folder();
    changed_plan(folder.path(), |plan| plan["cost"]["stored_bytes"] = 1.into());
    let output = stdout(&run(folder.path(), &["check", "fleet.json", "plan.json"], 3));
    assert!(output.starts_with("invalid: 1 violation\n"), "{output}");
    assert!(output.contains("stored_bytes is stated as 1"), "{output}");
    let output = run(folder.path(), &["check", "fleet.json", "plan.json", "--json"], 3);
    let verdict: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verdict["valid"], false);
    assert_eq!(verdict["violations"][0]["violation"], "total");
    let output = run(folder.path(), &["show", "fleet.json", "--plan", "plan.json"], 1);
    assert!(stderr(&output).contains("plan.json: not a valid plan for this fleet"));
}

/// What a document says is shown, and steers nothing.
#[test]
fn control_characters_in_documents_do_not_reach_the_terminal() {
    let folder = folder();
    changed_plan(folder.path(), |plan| plan["layers"][0]["id"] = "\u{1b}[2J\u{7}gone".into());
    let output = stdout(&run(folder.path(), &["check", "fleet.json", "plan.json"], 3));
    assert!(output.contains(r"\u{1b}[2J\u{7}gone"), "{output}");
    assert!(!output.contains(['\u{1b}', '\u{7}']), "{output}");
    let fleet = r#"{"layerplan": 1, "packages": [], "images": [], "\u001b[2Jgone": 1}"#;
    fs::write(folder.path().join("stray.json"), fleet).unwrap();
    let error = stderr(&run(folder.path(), &["show", "stray.json"], 1));
    assert!(error.contains(r"\u{1b}[2Jgone") && !error.contains('\u{1b}'), "{error}");
}

#[test]
fn a_valid_plan_is_valid_as_json_too() {
    let folder = folder();
    changed_plan(folder.path(), |_| {});
    let output = run(folder.path(), &["check", "fleet.json", "plan.json", "--json"], 0);
    let verdict: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verdict, serde_json::json!({"valid": true, "violations": []}));
}

#[test]
fn a_long_list_of_violations_is_cut_and_counted() {
    let folder = folder();
    changed_plan(folder.path(), |plan| {
        let strangers: Vec<Value> = (0..60).map(|n| format!("stranger{n}").into()).collect();
        plan["layers"][0]["packages"].as_array_mut().unwrap().extend(strangers);
    });
    let output = stdout(&run(folder.path(), &["check", "fleet.json", "plan.json"], 3));
    assert_eq!(output.lines().count(), 52, "{output}");
    assert!(output.lines().last().unwrap().trim_start().starts_with("and "), "{output}");
    let json = run(folder.path(), &["check", "fleet.json", "plan.json", "--json"], 3);
    let verdict: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert!(verdict["violations"].as_array().unwrap().len() >= 60);
}

#[test]
fn what_is_not_a_plan_exits_with_1() {
    let folder = folder();
    let output = stderr(&run(folder.path(), &["check", "fleet.json", "fleet.json"], 1));
    assert!(output.starts_with("error: fleet.json: not a plan: "), "{output}");
    assert!(output.contains("hint: "), "{output}");
    changed_plan(folder.path(), |plan| plan["layerplan"] = 2.into());
    let output = stderr(&run(folder.path(), &["check", "fleet.json", "plan.json"], 1));
    assert!(output.contains("unsupported format version 2"), "{output}");
}

#[test]
fn an_unknown_image_exits_with_1_and_names_are_suggested() {
    let folder = folder();
    let output = stderr(&run(folder.path(), &["show", "fleet.json", "--image", "thre"], 1));
    assert!(output.contains("fleet.json: no image is called `thre`"), "{output}");
    assert!(output.contains("hint: did you mean `three`"), "{output}");
    let output = stderr(&run(folder.path(), &["show", "fleet.json", "--image", "nginx"], 1));
    assert!(!output.contains("hint"), "{output}");
}
