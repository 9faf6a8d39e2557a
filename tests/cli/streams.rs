//! Files, standard streams and devices.

use super::common::{WORKED_EXAMPLE, folder, layerplan};
use super::{files, run, stderr, stdout};
use crate::runs::spawn;
use std::fs;
use std::io::Write;
use std::process::Stdio;

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
fn a_reader_that_goes_away_is_no_error() {
    let folder = folder();
    for args in [
        &["show", "-"][..],
        &["plan", "-"],
        &["plan", "-", "-o", "-"],
        &["model", "-"],
        &["plan", "--help"],
    ] {
        let mut child = spawn(folder.path(), args, Stdio::piped());
        // The reader is gone before the program has read what it is to write about.
        drop(child.stdout.take());
        // Help reads nothing.
        let _ = child.stdin.take().unwrap().write_all(WORKED_EXAMPLE.as_bytes());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_exits_with_1() {
    let folder = folder();
    for args in [
        &["show", "fleet.json"][..],
        &["--help"],
        &["--version"],
        &["plan", "--help"],
        &["help", "check"],
        &["methods"],
        &["completions", "bash"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_layerplan"))
            .current_dir(folder.path())
            .args(args)
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(stderr(&output).starts_with("error: standard output: "), "{args:?}");
    }
}
