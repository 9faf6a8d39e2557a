//! What is made of the command line for those who install it: manual pages and completions.

use super::common::folder;
use super::{files, run, stderr, stdout, subcommands};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn every_subcommand_has_a_manual_page() {
    let folder = folder();
    fs::create_dir(folder.path().join("man1")).unwrap();
    run(folder.path(), &["man", "man1"], 0);
    let mut expected: Vec<String> =
        subcommands().iter().map(|name| format!("layerplan-{name}.1")).collect();
    expected.push("layerplan.1".into());
    expected.sort();
    assert_eq!(files(&folder.path().join("man1")), expected);
    for name in expected {
        let page = fs::read_to_string(folder.path().join("man1").join(&name)).unwrap();
        let title = format!(".TH {} 1 ", name.trim_end_matches(".1"));
        assert!(page.lines().any(|line| line.starts_with(&title)), "{page}");
        assert!(page.contains("\nExample:\n  layerplan "), "{page}");
        formats_without_complaint(&page);
    }
    let said = stderr(&run(folder.path(), &["man", "absent"], 1));
    assert!(said.starts_with("error: absent/layerplan.1: "), "{said}");
}

/// Where groff is at hand.
fn formats_without_complaint(page: &str) {
    let groff = ["groff", "-man", "-Tutf8", "-ww", "-z", "-K", "utf8"];
    let Some((output, _)) = fed(&groff, page) else { return };
    assert_eq!(output, "", "{page}");
}

#[test]
fn every_shell_completes_every_subcommand() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = stdout(&run(folder.path(), &["completions", shell], 0));
        for word in subcommands().iter().map(String::as_str).chain(["log-format", "waste-gap"]) {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
        if let Some((said, success)) = fed(&[shell, "-n"], &script).filter(|_| shell == "bash") {
            assert!(success && said.is_empty(), "{said}");
        }
    }
    run(folder.path(), &["completions", "tcsh"], 2);
}

/// What a program says on standard error to `input`, and whether it succeeds; `None` if it is not
/// installed.
fn fed(command: &[&str], input: &str) -> Option<(String, bool)> {
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(input.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    Some((stderr(&output), output.status.success()))
}
