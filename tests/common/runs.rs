//! Runs of the program, and what came of them.

use crate::common::layerplan;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// Runs the program in `folder` and expects `code`.
#[track_caller]
pub fn run(folder: &Path, args: &[&str], code: i32) -> Output {
    let output = layerplan(folder, args.iter().copied()).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{}", stderr(&output));
    output
}

/// What it printed.
pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it said beside that.
pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The program, at work in `folder` with `input`; what it prints and says is kept for later.
pub fn spawn(folder: &Path, args: &[&str], input: Stdio) -> Child {
    Command::new(env!("CARGO_BIN_EXE_layerplan"))
        .current_dir(folder)
        .args(args)
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}
