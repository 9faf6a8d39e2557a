//! Plans made, learnt with and shown.

use super::common::{WORKED_EXAMPLE, folder};
use super::{files, run, stderr, stdout, subcommands};
use serde_json::Value;
use std::fs;

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
fn help_has_an_example_for_every_subcommand() {
    let folder = folder();
    for command in subcommands() {
        let help = stdout(&run(folder.path(), &[&command, "--help"], 0));
        assert!(help.contains(&format!("Example:\n  layerplan {command}")), "{help}");
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
