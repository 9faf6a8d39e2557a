//! `compare`, `replay` and `methods` as their users run them: exit codes, JSON, CSV, interrupts.

use crate::common;

use crate::runs::{self, spawn, stderr, stdout};
use common::{folder, layerplan};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    path.to_str().unwrap().into()
}

#[track_caller]
fn run(args: &[&str], code: i32) -> Output {
    runs::run(folder().path(), args, code)
}

fn json(output: Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The records of a CSV text.
fn records(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
}

#[test]
fn compare_prints_a_table_for_each_cap_within_a_hundred_columns() {
    let fleet = data("chainguard/fleet.json.zst");
    let methods = "single,popularity-top,rechunk-fresh,dominators,split-paths,size";
    let args = ["compare", &fleet, "--max-layers", "10,20", "--timing", "--methods", methods];
    let text = stdout(&run(&args, 0));
    assert!(text.contains("At most 10 layers per image\n"), "{text}");
    assert!(text.contains("At most 20 layers per image\n"), "{text}");
    assert!(text.contains("480 references"), "{text}");
    assert!(text.contains(" time "), "{text}");
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(100), "{widest:?}\n{text}");
}

#[test]
fn compare_says_the_same_in_json_and_csv() {
    let fleet = data("distroless/fleet.json.zst");
    let args = ["compare", &fleet, "--max-layers", "4", "--methods", "greedy,single,greedy"];
    let document = json(run(&[&args[..], &["--json"]].concat(), 0));
    let rows = document["rows"].as_array().unwrap();
    // A method named twice is one row.
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1]["method"], "single");
    assert_eq!(rows[0]["planned"]["certificate"]["scope"], "any");
    let table = stdout(&run(&[&args[..], &["--csv"]].concat(), 0));
    let records = records(&table);
    assert_eq!(records.len(), 2);
    for (record, row) in records.iter().zip(rows) {
        assert_eq!(record[0], *row["method"].as_str().unwrap());
        assert_eq!(record[2], row["planned"]["stored_bytes"].to_string());
        assert_eq!(record[6], row["planned"]["total"].to_string());
    }
}

#[test]
fn timing_measures_each_row_in_a_process_of_its_own() {
    let fleet = data("distroless/fleet.json.zst");
    let terms = ["--prices", "push=0.5", "--overlap", "allow", "--methods", "greedy"];
    let args = ["compare", &fleet, "--max-layers", "4", "--timing", "--json"];
    let document = json(run(&[&args[..], &terms].concat(), 0));
    let measured = &document["rows"][0]["measured"];
    assert!(measured["seconds"].as_f64().unwrap() > 0.0);
    if cfg!(target_os = "linux") {
        assert!(measured["peak_bytes"].as_u64().unwrap() > 1_000_000);
    }
    let said = stderr(&run(&["compare", "-", "--timing"], 2));
    assert!(said.contains("they have to be files"), "{said}");
}

#[test]
fn what_is_at_fault_is_named() {
    let said = stderr(&run(&["compare", "absent.json"], 1));
    assert!(said.contains("absent.json"), "{said}");
    let said = stderr(&run(&["compare", "fleet.json", "--methods", "magic"], 2));
    assert!(said.contains("magic"), "{said}");
    let said = stderr(&run(&["compare", "fleet.json", "--max-layers", "0"], 2));
    assert!(said.contains('0'), "{said}");
    let said = stderr(&run(&["compare", "fleet.json", "--strategy-options", "absent.json"], 1));
    assert!(said.contains("absent.json"), "{said}");
    let said = stderr(&run(&["replay", "nowhere"], 1));
    assert!(said.contains("nowhere"), "{said}");
    let said = stderr(&run(&["replay", "fleet.json", "--warmup", "0"], 1));
    assert!(said.contains("1 release") && said.contains("--warmup"), "{said}");
}

#[test]
fn replay_prints_totals_and_the_ideal() {
    let releases = data("distroless/releases");
    let args = ["replay", &releases, "--warmup", "8", "--max-layers", "4"];
    let methods = ["--methods", "single,greedy"];
    let text = stdout(&run(&[&args[..], &methods].concat(), 0));
    assert!(text.contains("24 releases to 2026-08-21"), "{text}");
    let pushed = |row: &str| text.lines().find(|line| line.trim_start().starts_with(row)).unwrap();
    assert!(pushed("ideal").contains("13.0 GB"), "{text}");
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(100), "{widest:?}\n{text}");

    let document = json(run(&[&args[..], &methods, &["--json"]].concat(), 0));
    assert_eq!(document["ideal"]["totals"]["pushed_bytes"], 12_995_202_304_u64);
    assert_eq!(document["rows"][0]["replayed"]["steps"].as_array().unwrap().len(), 16);
    let table = stdout(&run(&[&args[..], &methods, &["--csv"]].concat(), 0));
    assert_eq!(records(&table).len(), 3 * 16);
}

#[test]
fn methods_lists_what_each_is() {
    let document = json(run(&["methods", "--json"], 0));
    let methods = document.as_array().unwrap();
    let names: Vec<&str> = methods.iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    assert_eq!(names[..4], ["auto", "layers", "merges", "greedy"]);
    for entry in methods {
        let filled = |key: &str| !entry[key].as_str().unwrap().is_empty();
        assert!(filled("claim") && filled("origin"), "{entry}");
    }
    let text = stdout(&run(&["methods"], 0));
    assert!(names.iter().all(|name| text.contains(name)));
}

/// What `layerplan compare` on the largest fleet with `args` prints when it gets `signal` `after`
/// so long; it must end soon then.
fn interrupted(args: &[&str], signal: &str, after: Duration) -> Output {
    let compare = ["compare", &data("debian-builders/fleet.json.zst"), "--max-layers", "60"];
    let mut child = spawn(Path::new("."), &[&compare, args].concat(), Stdio::null());
    sleep(after);
    let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let begin = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(begin.elapsed() < Duration::from_secs(10), "still running");
        sleep(Duration::from_millis(20));
    }
    child.wait_with_output().unwrap()
}

/// The exact program would take half a minute: an interrupt ends the table early, with the rows
/// that are done.
#[test]
fn an_interrupted_table_shows_the_rows_that_are_done() {
    let args = ["--methods", "single,merges", "--prices", "push=0", "--work", "1000000"];
    let output = interrupted(&args, "-INT", Duration::from_secs(4));
    assert_eq!(output.status.code(), Some(130));
    let text = stdout(&output);
    assert!(text.contains(" single ") && text.contains("merges: interrupted."), "{text}");
}

/// A measured process ends with the table; what it took until then is nobody's time.
#[test]
fn an_interrupted_measurement_leaves_the_table() {
    let args = ["--methods", "single,chunkah-ev,chunkah", "--timing", "--json"];
    // Wherever it is by then: the table of rows, or the first or second measurement.
    let output = interrupted(&args, "-TERM", Duration::from_millis(2500));
    // A quick machine was done already, a slow one was still reading.
    assert!(matches!(output.status.code(), Some(0 | 130)));
    if output.status.code() == Some(130) && output.stdout.is_empty() {
        return;
    }
    assert_eq!(json(output)["rows"].as_array().unwrap().len(), 3);
}

/// An image that has no layer left at one cap is a note at that cap, not the end of the table.
#[test]
fn a_cap_too_small_is_a_row() {
    let folder = folder();
    let fleet = r#"{"layerplan": 1, "packages": [{"id": "a", "bytes": 1}],
        "images": [{"name": "x", "roots": ["a"], "reserved": 20}]}"#;
    fs::write(folder.path().join("reserved.json"), fleet).unwrap();
    let args = ["compare", "reserved.json", "--methods", "greedy,origin"];
    let output = layerplan(folder.path(), args).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    assert!(text.contains("greedy: not possible: image `x` may have 10 layers"), "{text}");
    assert!(text.contains("At most 100 layers per image"), "{text}");
}

/// Nothing is written over what is read, nor twice to one place; one document comes by a stream.
#[test]
fn files_are_not_lost() {
    let folder = folder();
    std::os::unix::fs::symlink("absent", folder.path().join("link")).unwrap();
    let refused: [&[&str]; 7] = [
        &["plan", "fleet.json", "-o", "link", "--report", "absent"],
        &["plan", "fleet.json", "-o", "out", "--report", "./out"],
        &["plan", "fleet.json", "--report", "fleet.json"],
        &["compare", "fleet.json", "--report", "fleet.json"],
        &["replay", "fleet.json", "--report", "fleet.json"],
        &["plan", "-", "--strategy-options", "-"],
        &["compare", "fleet.json", "--strategy-options", "-", "--timing"],
    ];
    for args in refused {
        let output = layerplan(folder.path(), args.iter().copied()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let kept = fs::read_to_string(folder.path().join("fleet.json")).unwrap();
        assert_eq!(kept, common::WORKED_EXAMPLE);
    }
    assert!(!folder.path().join("out").exists() && !folder.path().join("absent").exists());
}

/// Names of files are shown, so they must not write to the terminal; ids name one content.
#[test]
fn histories_must_make_sense() {
    let folder = folder();
    let release = |name: &str, bytes: u32| {
        let fleet = format!(
            r#"{{"layerplan": 1, "packages": [{{"id": "a", "bytes": {bytes}}}],
                "images": [{{"name": "x", "roots": ["a"]}}]}}"#
        );
        fs::write(folder.path().join(name), fleet).unwrap();
    };
    let said = |names: [&str; 2]| {
        let args = ["replay", names[0], names[1], "--warmup", "0"];
        let output = layerplan(folder.path(), args).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        stderr(&output)
    };
    release("1.json", 1);
    release("2.json", 2);
    let resized = said(["1.json", "2.json"]);
    assert!(resized.contains("`a` has one size in release 1 and another in 2"), "{resized}");
    release("3\u{1b}[31m.json", 1);
    let coloured = said(["1.json", "3\u{1b}[31m.json"]);
    assert!(coloured.contains("control character") && !coloured.contains('\u{1b}'), "{coloured}");
}

/// Few methods: what each release pushed is a table of its own.
#[test]
fn replay_shows_each_release_if_methods_are_few() {
    let releases = data("distroless/releases");
    let args = ["replay", &releases, "--warmup", "20", "--max-layers", "4", "--methods", "greedy"];
    let text = stdout(&run(&args, 0));
    assert!(text.contains("pushed by release") && text.contains(" 2026-08-21 "), "{text}");
}

/// Strategy options are read by every subcommand that plans.
#[test]
fn unknown_strategy_options_are_refused() {
    let folder = folder();
    let file: PathBuf = folder.path().join("options.json");
    fs::write(&file, r#"{"magic": 1}"#).unwrap();
    let file = file.to_str().unwrap();
    for start in [&["plan", "fleet.json"][..], &["compare", "fleet.json"]] {
        let output =
            layerplan(folder.path(), start.iter().copied().chain(["--strategy-options", file]))
                .output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = stderr(&output);
        assert!(said.contains("magic") && said.contains("options.json"), "{said}");
    }
}
