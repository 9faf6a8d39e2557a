//! `layerplan learn` with rates, logs and changelogs, as its users run it.

use super::{sample, written};
use crate::runs::{run, stderr, stdout};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// A folder with the fleet of one image: a Debian base.
fn folder() -> TempDir {
    let folder = written(&[]);
    let status = sample("dpkg/status");
    run(folder.path(), &["import", status.to_str().unwrap(), "-o", "fleet.json"], 0);
    folder
}

/// Learnt, planned with and checked, and the same bytes each time.
fn learnt(folder: &Path, from: &[&str]) -> Output {
    let args = |output| [&["learn", "fleet.json", "-o", output], from].concat();
    let output = run(folder, &args("learnt.json"), 0);
    run(folder, &args("again.json"), 0);
    let read = |name| fs::read(folder.join(name)).unwrap();
    assert_eq!(read("learnt.json"), read("again.json"));
    let plan =
        ["plan", "learnt.json", "--method", "greedy", "--max-layers", "5", "-o", "plan.json"];
    run(folder, &plan, 0);
    run(folder, &["check", "learnt.json", "plan.json"], 0);
    output
}

#[test]
fn rates_become_updates_that_are_planned_with() {
    let folder = folder();
    let path = folder.path();
    fs::write(path.join("rates.csv"), "name,rate\nlibc6,0.1\ntzdata,0.02\nnone,0.5\n").unwrap();
    let output = learnt(path, &["--rates", "rates.csv"]);
    assert_eq!(
        stdout(&output),
        " 500 updates learnt, all of them imagined releases. Known: 2 of 67 sources; others, with \
         the mean of\n the fleet, 0.14493 per release: 65.\n Written to learnt.json.\n"
    );
    let note = "rates.csv: 1 of 3 names not found among the packages that images place: none\n";
    assert_eq!(stderr(&output), note);
    let args = ["learn", "fleet.json", "--rates", "rates.csv", "--json", "--seed", "1", "-o", "-"];
    let streamed = run(path, &args, 0);
    assert_ne!(streamed.stdout, fs::read(path.join("learnt.json")).unwrap());
    let summary = stderr(&streamed).replacen(note, "", 1);
    let summary: Value = serde_json::from_str(&summary).unwrap();
    assert_eq!(summary["updates"], 500);
    let matching = &summary["matching"];
    assert_eq!((&matching["naming"], &matching["names"]), (&"packages".into(), &3.into()));
    assert_eq!((&matching["sources"], &matching["known"]), (&67.into(), &2.into()));
    assert_eq!(matching["unmatched"], serde_json::json!(["none"]));
}

#[test]
fn logs_become_updates_that_are_planned_with() {
    let folder = folder();
    let logs = ["dpkg-log/dpkg.log", "dpkg-log/dpkg.log.1"].map(sample);
    let [new, old] = logs.each_ref().map(|path| path.to_str().unwrap());
    let output = learnt(folder.path(), &["--dpkg-log", new, old, "--release-every", "30"]);
    let text = stdout(&output);
    assert!(text.starts_with("6 releases of 30 days, 2026-05-31 to 2026-11-26\n"), "{text}");
    assert!(text.contains(" 2026-11-26  "), "{text}");
    let args = ["learn", "fleet.json", "--dpkg-log", old, new, "--json"];
    let summary: Value = serde_json::from_slice(&run(folder.path(), &args, 0).stdout).unwrap();
    assert_eq!(summary["transitions"].as_array().unwrap().len(), 1);
    assert_eq!(summary["transitions"][0]["name"], "2026-11-26");
    assert!(summary["settings"]["prior_strength"].is_u64());
}

#[test]
fn changelogs_become_updates_that_are_planned_with() {
    let folder = folder();
    let changelogs = sample("changelogs");
    let output = learnt(folder.path(), &["--changelogs", changelogs.to_str().unwrap()]);
    let text = stdout(&output);
    assert!(text.starts_with("52 releases of 7 days, 2025-04-01 to 2026-03-30\n"), "{text}");
    assert!(text.contains("Known: 2 of 67 sources;"), "{text}");
    let note = stderr(&output);
    assert!(
        note.contains("2 of 4 names not found among the sources that images place: "),
        "{note}"
    );
}

#[test]
fn faults_name_their_file_and_nothing_is_written() {
    let folder = folder();
    let path = folder.path();
    let files = [
        ("none.csv", "name,rate\nnone,0.5\n"),
        ("bad.csv", "name,rate\nlibc6,2\n"),
        ("bad.log", "2026-01-01 10:00:00 upgrade libc6:amd64\n"),
        ("short.log", "2026-01-01 10:00:00 upgrade libc6:amd64 1 2\n"),
        ("bad", "libc6\n"),
    ];
    for (name, text) in files {
        fs::write(path.join(name), text).unwrap();
    }
    let said = |args: &[&str], code| {
        let args = [&["learn", "fleet.json", "-o", "learnt.json"], args].concat();
        let output = run(path, &args, code);
        assert!(output.stdout.is_empty() && !path.join("learnt.json").exists());
        stderr(&output)
    };
    assert_eq!(
        said(&["--rates", "none.csv"], 1),
        "error: none.csv: it names 1 package, and images place no package of such a name; the first \
         is `none`\n"
    );
    assert!(
        said(&["--rates", "bad.csv"], 1).starts_with("error: bad.csv: line 2: rate of `libc6`")
    );
    assert!(
        said(&["--dpkg-log", "bad.log"], 1).starts_with("error: bad.log: line 1: a package and")
    );
    assert_eq!(
        said(&["--dpkg-log", "short.log"], 1),
        "error: short.log: it covers 1 day, which is less than the 7 days between two releases\n\
         hint: lower --release-every, or give the older logs too: the last 365 days count\n"
    );
    assert!(said(&["--changelogs", "bad"], 1).starts_with("error: bad: line 1: `source"));
    assert!(said(&["--rates", "absent.csv"], 1).starts_with("error: absent.csv: No such file"));
    // Standard input has no name.
    assert!(said(&["--rates", "-"], 1).starts_with("error: standard input: line 1: the heading"));
}

#[test]
fn what_does_not_go_together_is_wrong_usage() {
    let folder = folder();
    let rates = ["learn", "fleet.json", "--rates", "rates.csv"];
    for more in [
        &["fleet.json"][..],
        &["--dpkg-log", "dpkg.log"],
        &["--release-every", "3"],
        &["--evaluate"],
        &["--model", "past"],
        &["-o", "rates.csv"],
    ] {
        run(folder.path(), &[&rates, more].concat(), 2);
    }
    for alone in [&["--seed", "1"][..], &["--release-every", "3"]] {
        run(folder.path(), &[&["learn", "fleet.json"], alone].concat(), 2);
    }
    let args = ["learn", "fleet.json", "--dpkg-log", "dpkg.log", "--release-every", "0"];
    run(folder.path(), &args, 2);
}
