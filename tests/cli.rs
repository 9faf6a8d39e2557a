//! The program as its users run it: exit codes, flags, files and streams.

mod common;

use common::{WORKED_EXAMPLE, folder, layerplan};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

/// Runs the program in `folder` and expects `code`.
#[track_caller]
fn run(folder: &Path, args: &[&str], code: i32) -> Output {
    let output = layerplan(folder, args.iter().copied()).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{}", stderr(&output));
    output
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The folder's files, sorted.
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Writes the worked example's plan with `change` made to it.
fn changed_plan(folder: &Path, change: impl FnOnce(&mut Value)) {
    run(folder, &["plan", "fleet.json", "-o", "plan.json"], 0);
    let path = folder.join("plan.json");
    let mut plan: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut plan);
    fs::write(path, plan.to_string()).unwrap();
}

#[test]
fn a_plan_is_made_checked_and_shown() {
    let folder = folder();
    let planned = run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    assert!(stdout(&planned).starts_with("3 images, 9 packages, 5 classes\n"));
    assert!(stdout(&planned).contains("Written to plan.json."));
    assert_eq!(stderr(&planned), "");
    let checked = run(folder.path(), &["check", "fleet.json", "plan.json"], 0);
    assert!(stdout(&checked).starts_with("valid: 3 images, "));
    let shown = run(folder.path(), &["show", "fleet.json", "--plan", "plan.json"], 0);
    assert!(stdout(&shown).contains("Layers, most shared first:"));
    let image = ["show", "fleet.json", "--plan", "plan.json", "--image", "two"];
    assert!(stdout(&run(folder.path(), &image, 0)).contains("Layers from bottom to top:"));
    let dot = ["show", "fleet.json", "--plan", "plan.json", "--dot", "-o", "fleet.dot"];
    assert_eq!(stdout(&run(folder.path(), &dot, 0)), "");
    assert!(fs::read_to_string(folder.path().join("fleet.dot")).unwrap().starts_with("digraph {"));
}

#[test]
fn without_output_nothing_is_written_and_the_summary_says_so() {
    let folder = folder();
    let planned = run(folder.path(), &["plan", "fleet.json"], 0);
    assert!(stdout(&planned).contains("Not written anywhere"));
    assert_eq!(files(folder.path()), ["fleet.json"]);
}

#[test]
fn a_dash_is_standard_input_and_standard_output() {
    let folder = folder();
    let planned = layerplan(folder.path(), ["plan", "-", "-o", "-"])
        .write_stdin(WORKED_EXAMPLE)
        .output()
        .unwrap();
    assert_eq!(planned.status.code(), Some(0));
    assert!(stderr(&planned).starts_with("3 images, 9 packages, 5 classes\n"));
    run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    assert_eq!(planned.stdout, fs::read(folder.path().join("plan.json")).unwrap());
    let mut check = layerplan(folder.path(), ["check", "fleet.json", "-"]);
    check.write_stdin(planned.stdout).assert().code(0);
    let mut show = layerplan(folder.path(), ["show", "-"]);
    show.write_stdin(WORKED_EXAMPLE).assert().code(0);
    let mut model = layerplan(folder.path(), ["model", "-", "-o", "-"]);
    model.write_stdin(WORKED_EXAMPLE).assert().code(0).stderr("");
    assert_eq!(files(folder.path()), ["fleet.json", "plan.json"]);
}

/// The program's content is held to account where it is solved; this is about what the command line
/// hands over.
#[test]
fn the_model_is_a_whole_mps_file_of_what_is_asked_for() {
    let folder = folder();
    let model = |flags: &[&str]| {
        let args = [&["model", "fleet.json"][..], flags].concat();
        stdout(&run(folder.path(), &args, 0))
    };
    let default = model(&[]);
    let sections: Vec<&str> =
        default.lines().filter(|line| !line.starts_with(' ')).filter_map(first_word).collect();
    assert_eq!(sections, ["NAME", "ROWS", "COLUMNS", "RHS", "BOUNDS", "ENDATA"]);
    // One row per image for its cap, and what it says is the cap.
    for (flags, cap) in [(&[][..], "3"), (&["--max-layers", "2"], "2")] {
        let text = model(flags);
        let caps: Vec<Vec<&str>> = (text.lines().skip_while(|line| !line.starts_with("RHS")))
            .map(|line| line.split_whitespace().collect())
            .filter(|words: &Vec<&str>| words.len() == 3 && words[1].starts_with("cap_"))
            .collect();
        assert_eq!(caps.len(), 3, "{text}");
        assert!(caps.iter().all(|words| words[2] == cap), "{caps:?}");
    }
    assert!(default.contains(" E  cover_0_0"), "each image gets a package exactly once");
    assert!(model(&["--overlap", "allow"]).contains(" G  cover_0_0"), "or at least once");
    // Without a price on pushing, updates pay nothing.
    assert!(default.contains(" touch_"));
    assert!(!model(&["--prices", "push=0"]).contains(" touch_"));
}

fn first_word(line: &str) -> Option<&str> {
    line.split_whitespace().next()
}

#[test]
fn two_documents_cannot_share_standard_input() {
    let folder = folder();
    for args in [&["check", "-", "-"][..], &["show", "-", "--plan", "-"]] {
        assert!(stderr(&run(folder.path(), args, 2)).contains("only one document"));
    }
}

#[test]
fn zst_files_are_read_and_written() {
    let folder = folder();
    let compressed = zstd::encode_all(WORKED_EXAMPLE.as_bytes(), 3).unwrap();
    fs::write(folder.path().join("fleet.json.zst"), &compressed).unwrap();
    run(folder.path(), &["plan", "fleet.json.zst", "-o", "plan.json.zst"], 0);
    run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    let plan = fs::read(folder.path().join("plan.json.zst")).unwrap();
    let plain = fs::read(folder.path().join("plan.json")).unwrap();
    assert_eq!(zstd::decode_all(plan.as_slice()).unwrap(), plain);
    run(folder.path(), &["check", "fleet.json.zst", "plan.json.zst"], 0);
    let piped = layerplan(folder.path(), ["show", "-"]).write_stdin(compressed).output().unwrap();
    assert_eq!(piped.status.code(), Some(0), "{}", stderr(&piped));
}

#[test]
fn the_json_summary_has_the_documented_shape() {
    let folder = folder();
    let args = ["plan", "fleet.json", "--json", "-o", "plan.json", "--gap", "100%"];
    let report: Value = serde_json::from_slice(&run(folder.path(), &args, 0).stdout).unwrap();
    let plan = fs::read(folder.path().join("plan.json")).unwrap();
    let plan: Value = serde_json::from_slice(&plan).unwrap();
    assert_eq!(report["totals"], plan["cost"]);
    assert_eq!(report["certificate"], plan["certificate"]);
    assert_eq!(report["fleet"]["file"], "fleet.json");
    for (key, number) in [("images", 3), ("packages", 9), ("ignored", 0), ("classes", 5)] {
        assert_eq!(report["fleet"][key], number);
    }
    assert_eq!(report["summary"]["layers_per_image"].as_array().unwrap().len(), 3);
    assert!(report["summary"]["sizes"][0]["band"].is_string());
    assert!(report["choice"].is_string() && report["nodes"].is_u64());
    assert_eq!((&report["gap_reached"], &report["interrupted"]), (&true.into(), &false.into()));
    assert!(report["seconds"].is_number());
}

#[test]
fn options_reach_the_plan() {
    let folder = folder();
    let prices = "store=2,push=0.5,blob=1";
    let flags = ["--max-layers", "7", "--overlap", "allow", "--prices", prices];
    let args = [&["plan", "fleet.json", "-o", "plan.json"][..], &flags].concat();
    run(folder.path(), &args, 0);
    let plan = fs::read(folder.path().join("plan.json")).unwrap();
    let plan: Value = serde_json::from_slice(&plan).unwrap();
    let expected = serde_json::json!({
        "max_layers": 7, "overlap": "allow",
        "prices": {"store": 2, "push": 0.5, "pull": 0, "blob": 1, "layer": 0},
    });
    assert_eq!(plan["options"], expected);
    run(folder.path(), &["check", "fleet.json", "plan.json"], 0);
    run(folder.path(), &[&["model", "fleet.json", "-o", "m.mps"][..], &flags].concat(), 0);
    assert!(folder.path().join("m.mps").exists());
}

#[test]
fn the_plan_is_the_same_with_any_number_of_threads() {
    let folder = folder();
    run(folder.path(), &["plan", "fleet.json", "-o", "1.json", "--threads", "1"], 0);
    run(folder.path(), &["plan", "fleet.json", "-o", "3.json", "--threads", "3"], 0);
    let read = |name| fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("1.json"), read("3.json"));
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
fn an_unwritable_output_exits_with_1_and_names_the_path() {
    let folder = folder();
    fs::create_dir(folder.path().join("taken")).unwrap();
    for command in ["plan", "model", "show"] {
        for path in ["absent/out.json", "taken"] {
            let output = run(folder.path(), &[command, "fleet.json", "-o", path], 1);
            let said = stderr(&output);
            assert!(said.starts_with(&format!("error: {path}: ")), "{said}");
            assert!(!said.contains(".tmp"), "names a temporary file: {said}");
            assert_eq!(stdout(&output), "");
        }
    }
    assert_eq!(files(folder.path()), ["fleet.json", "taken"]);
}

#[test]
fn an_existing_output_survives_a_failure_and_is_replaced_by_a_success() {
    let folder = folder();
    let path = folder.path().join("plan.json");
    fs::write(&path, "precious").unwrap();
    run(folder.path(), &["plan", "absent.json", "-o", "plan.json"], 1);
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    run(folder.path(), &["check", "fleet.json", "plan.json"], 0);
}

#[test]
fn a_device_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let folder = folder();
    run(folder.path(), &["plan", "fleet.json", "-o", "/dev/null"], 0);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
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

#[test]
fn an_unknown_image_exits_with_1_and_names_are_suggested() {
    let folder = folder();
    let output = stderr(&run(folder.path(), &["show", "fleet.json", "--image", "thre"], 1));
    assert!(output.contains("fleet.json: no image is called `thre`"), "{output}");
    assert!(output.contains("hint: did you mean `three`"), "{output}");
    let output = stderr(&run(folder.path(), &["show", "fleet.json", "--image", "nginx"], 1));
    assert!(!output.contains("hint"), "{output}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = folder();
    for args in [&["show", "-"][..], &["plan", "-"], &["plan", "-", "-o", "-"], &["model", "-"]] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_layerplan"))
            .current_dir(folder.path())
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The reader is gone before the program has read what it is to write about.
        drop(child.stdout.take());
        child.stdin.take().unwrap().write_all(WORKED_EXAMPLE.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_exits_with_1() {
    let folder = folder();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_layerplan"))
        .current_dir(folder.path())
        .args(["show", "fleet.json"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).starts_with("error: standard output: "));
}

#[test]
fn help_has_an_example_for_every_subcommand() {
    let folder = folder();
    for command in ["plan", "check", "show", "model"] {
        let help = stdout(&run(folder.path(), &[command, "--help"], 0));
        assert!(help.contains(&format!("Example:\n  layerplan {command} ")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
    let help = stdout(&run(folder.path(), &["--help"], 0));
    assert!(help.contains("Example:\n  layerplan plan "), "{help}");
}

#[test]
fn updates_are_learnt_and_planned_with() {
    let folder = folder();
    let releases = folder.path().join("releases");
    fs::create_dir(&releases).unwrap();
    fs::write(releases.join("1.json"), WORKED_EXAMPLE).unwrap();
    fs::write(releases.join("2.json"), WORKED_EXAMPLE).unwrap();
    let learnt = run(folder.path(), &["learn", "releases", "-o", "learnt.json.zst"], 0);
    assert!(stdout(&learnt).starts_with("2 releases, the newest is 2\n"));
    assert!(stdout(&learnt).contains("Written to learnt.json.zst."));
    run(folder.path(), &["plan", "learnt.json.zst", "-o", "plan.json"], 0);
    run(folder.path(), &["check", "learnt.json.zst", "plan.json"], 0);
    let args = ["learn", "releases/1.json", "releases/2.json", "--model", "past", "--json"];
    let report: Value = serde_json::from_slice(&run(folder.path(), &args, 0).stdout).unwrap();
    assert_eq!((&report["model"], &report["updates"]), (&"past".into(), &0.into()));
    assert_eq!(report["settings"], Value::Null);
    let to_stdout = run(folder.path(), &["learn", "releases", "-o", "-"], 0);
    assert!(stdout(&to_stdout).starts_with('{') && stderr(&to_stdout).starts_with("2 releases"));
    run(folder.path(), &["learn"], 2);
    let twice = run(folder.path(), &["learn", "releases", "releases/1.json"], 1);
    assert!(stderr(&twice).contains("two releases are called `1`"));
    fs::remove_file(releases.join("1.json")).unwrap();
    fs::remove_file(releases.join("2.json")).unwrap();
    let none = run(folder.path(), &["learn", "releases"], 1);
    assert!(stderr(&none).contains("no releases in releases"));
}

/// Plans the worked example by the exact engine, with its certificate.
fn certified(folder: &Path) {
    let to = ["-o", "plan.json", "--certificate", "proof.json.zst"];
    run(folder, &[&["plan", "fleet.json", "--method", "layers"][..], &to].concat(), 0);
}

/// Writes the certificate of the worked example with `change` made to it, and checks it.
fn changed_certificate(folder: &Path, change: impl FnOnce(&mut Value), code: i32) -> Output {
    certified(folder);
    let proof = zstd::decode_all(fs::File::open(folder.join("proof.json.zst")).unwrap()).unwrap();
    let mut proof: Value = serde_json::from_slice(&proof).unwrap();
    change(&mut proof);
    fs::write(folder.join("changed.json"), proof.to_string()).unwrap();
    run(folder, &["check", "fleet.json", "plan.json", "--certificate", "changed.json"], code)
}

#[test]
fn a_certificate_is_written_and_verified() {
    let folder = folder();
    certified(folder.path());
    assert_eq!(files(folder.path()), ["fleet.json", "plan.json", "proof.json.zst"]);
    let check = ["check", "fleet.json", "plan.json", "--certificate", "proof.json.zst"];
    let said = stdout(&run(folder.path(), &check, 0));
    assert!(said.contains("the certificate proves it: no plan costs less than"), "{said}");
    let json = stdout(&run(folder.path(), &[&check[..], &["--json"]].concat(), 0));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["certificate"]["verdict"], "proven");
}

#[test]
fn a_wrong_certificate_is_told_from_a_file_that_is_none() {
    let folder = folder();
    let cut = |proof: &mut Value| proof["leaves"] = Value::Array(Vec::new());
    let said = stdout(&changed_certificate(folder.path(), cut, 3));
    assert!(said.contains("the certificate proves nothing: its 0 leaves do not cover"), "{said}");
    let stray = |proof: &mut Value| proof["leaves"][0]["stray"] = 1.into();
    let said = stderr(&changed_certificate(folder.path(), stray, 1));
    assert!(said.contains("not a certificate: unknown field `stray`"), "{said}");
    let newer = |proof: &mut Value| proof["layerplan"] = 2.into();
    let said = stderr(&changed_certificate(folder.path(), newer, 1));
    assert!(said.contains("unsupported format version 2"), "{said}");
}

/// Seventeen packages, each needed by all images but one: any set of images is what some of them have
/// in common.
#[test]
fn what_is_too_large_to_verify_is_never_called_proven() {
    let folder = folder();
    let name = |at: usize| format!("n{at:02}");
    let packages: Vec<Value> = (0..17).map(|at| json!({"id": name(at), "bytes": 1})).collect();
    let images: Vec<Value> = (0..17)
        .map(|at| {
            let roots: Vec<String> = (0..17).filter(|&other| other != at).map(name).collect();
            json!({"name": name(at), "roots": roots})
        })
        .collect();
    let fleet = json!({"layerplan": 1, "packages": packages, "images": images});
    fs::write(folder.path().join("fleet.json"), fleet.to_string()).unwrap();
    run(folder.path(), &["plan", "fleet.json", "--method", "greedy", "-o", "plan.json"], 0);
    let plan: Value =
        serde_json::from_slice(&fs::read(folder.path().join("plan.json")).unwrap()).unwrap();
    let cover: Vec<Value> = (0..17).map(|at| json!([at, (at + 1) % 17, 1])).collect();
    let alone: Vec<Value> = (0..17).map(|at| json!([name(at)])).collect();
    let proof = json!({
        "layerplan": 1, "fleet": plan["fleet"], "options": plan["options"], "bound": 17,
        "twins": alone, "atoms": alone,
        "leaves": [{"cover": cover, "copies": [], "slot": []}],
    });
    fs::write(folder.path().join("proof.json"), proof.to_string()).unwrap();
    let check = ["check", "fleet.json", "plan.json", "--certificate", "proof.json"];
    let said = stdout(&run(folder.path(), &check, 4));
    assert!(said.starts_with("valid: "), "{said}");
    let expected =
        "the certificate is not verified: too large to check within 50,000 sets of images";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn without_a_proof_there_is_no_certificate() {
    let folder = folder();
    let to = ["-o", "plan.json", "--certificate", "proof.json"];
    let greedy = [&["plan", "fleet.json", "--method", "greedy"][..], &to].concat();
    let said = stderr(&run(folder.path(), &greedy, 2));
    assert!(said.contains("method greedy has no proof that could be written down"), "{said}");
    assert_eq!(files(folder.path()), ["fleet.json"]);
    // Out of time before the exact engine starts.
    let late =
        [&["plan", "fleet.json", "--method", "layers", "--time-limit", "0"][..], &to].concat();
    let said = stdout(&run(folder.path(), &late, 4));
    assert!(said.contains("No certificate is written"), "{said}");
    assert_eq!(files(folder.path()), ["fleet.json", "plan.json"]);
}
