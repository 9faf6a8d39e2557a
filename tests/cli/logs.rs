//! What is said on standard error, as JSON: one object per line, whatever happens.

use super::common::{WORKED_EXAMPLE, folder, layerplan};
use super::{run, stderr, stdout};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Output;

/// Runs the program with a log of JSON, expects `code`, and reads the log.
#[track_caller]
fn logged(folder: &Path, args: &[&str], code: i32) -> (Output, Vec<Value>) {
    let output = run(folder, &[args, &["--log-format", "json"]].concat(), code);
    let log = entries(&output);
    (output, log)
}

/// The entries, each with a time, without it.
#[track_caller]
fn entries(output: &Output) -> Vec<Value> {
    let text = stderr(output);
    let mut entries = Vec::new();
    for line in text.lines() {
        let mut entry: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{text}"));
        let time = entry.as_object_mut().and_then(|entry| entry.remove("time")).unwrap();
        let time = time.as_str().unwrap();
        assert!(time.len() == "2000-01-01T00:00:00.000Z".len() && time.ends_with('Z'), "{time}");
        entries.push(entry);
    }
    entries
}

#[test]
fn an_error_and_its_hint_are_one_entry() {
    let folder = folder();
    let (output, log) = logged(folder.path(), &["show", "fleet.json", "--image", "thre"], 1);
    assert_eq!(stdout(&output), "");
    let expected = json!({
        "level": "error",
        "message": "fleet.json: no image is called `thre`",
        "hint": "did you mean `three`?",
    });
    assert_eq!(log, [expected]);
    let (_, log) = logged(folder.path(), &["plan", "absent.json"], 1);
    assert_eq!(log[0]["message"], "absent.json: No such file or directory (os error 2)");
    assert_eq!(log[0].get("hint"), None);
}

/// The option is heeded although the command line as a whole cannot be read, wherever it stands.
#[test]
fn wrong_usage_is_an_entry_too() {
    let folder = folder();
    let wrong: [&[&str]; 3] = [
        &["plan", "fleet.json", "--fast", "--log-format", "json"],
        &["--log-format=json", "plan", "fleet.json", "--fast"],
        &["plan", "--log-format", "json", "fleet.json", "--fast"],
    ];
    for args in wrong {
        let log = entries(&run(folder.path(), args, 2));
        assert_eq!(log.len(), 1, "{log:?}");
        assert_eq!(log[0]["level"], "error");
        assert_eq!(log[0]["message"], "unexpected argument '--fast' found");
    }
    let said = stderr(&run(folder.path(), &["plan", "fleet.json", "--log-format", "xml"], 2));
    assert!(said.starts_with("error: invalid value 'xml'"), "{said}");
    // Help is no fault.
    let output = run(folder.path(), &["--log-format", "json", "--help"], 0);
    assert_eq!((entries(&output).len(), stdout(&output).is_empty()), (0, false));
}

/// Where a document takes standard output, the summary is an entry: in JSON a field as it is.
#[test]
fn a_summary_beside_a_document_is_an_entry() {
    let folder = folder();
    let plan = ["plan", "-", "-o", "-", "--log-format", "json"];
    let log = |args: &[&str]| {
        let mut command = layerplan(folder.path(), args.iter().copied());
        entries(&command.write_stdin(WORKED_EXAMPLE).output().unwrap())
    };
    let text = log(&plan);
    assert_eq!(text.len(), 1, "{text:?}");
    assert!(text[0]["message"].as_str().unwrap().starts_with("3 images, 9 packages, 5 classes\n"));
    let json = log(&[&plan[..], &["--json"]].concat());
    assert_eq!(json.len(), 1, "{json:?}");
    assert_eq!(json[0]["summary"]["fleet"]["packages"], 9);
}

/// Phases of a search of some seconds, each with what is known by then.
#[test]
fn long_work_says_how_far_it_has_come() {
    let folder = folder();
    let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/chainguard/fleet.json.zst");
    let args = ["plan", fleet, "--max-layers", "10", "--method", "layers", "--time-limit", "4"];
    let (output, log) = logged(folder.path(), &args, 0);
    assert!(stdout(&output).starts_with("110 images"));
    assert!(!log.is_empty());
    for entry in &log {
        assert_eq!((&entry["level"], &entry["message"]), (&json!("info"), &json!("planning")));
        assert!(entry["phase"].is_string() && entry["lower_bound"].is_number(), "{entry}");
    }
    // As text nothing is said to who is no terminal.
    let text = run(folder.path(), &["plan", "fleet.json", "--method", "greedy"], 0);
    assert_eq!(stderr(&text), "");
}

#[test]
fn a_table_says_which_rows_are_done() {
    let folder = folder();
    let args = ["compare", "fleet.json", "--max-layers", "3", "--methods", "origin,greedy"];
    let (_, log) = logged(folder.path(), &args, 0);
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log.iter().all(|entry| entry["message"] == "row done" && entry["rows"] == 2));
}
