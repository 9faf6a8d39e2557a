//! Proofs written and verified.

use super::common::folder;
use super::{files, run, stderr, stdout};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Output;

/// Plans the worked example by the exact engine, with its certificate.
fn certified(folder: &Path) {
    let to = ["-o", "plan.json", "--certificate", "proof.json.zst"];
    run(folder, &[&["plan", "fleet.json", "--method", "layers"][..], &to].concat(), 0);
}

/// Writes the certificate of the worked example as `changed.json`, with `change` made to its text,
/// numbers untouched.
fn write_changed(folder: &Path, change: impl FnOnce(&str) -> String) {
    certified(folder);
    let proof = zstd::decode_all(fs::File::open(folder.join("proof.json.zst")).unwrap()).unwrap();
    let proof = change(&String::from_utf8(proof).unwrap());
    fs::write(folder.join("changed.json"), proof).unwrap();
}

/// The same without its leaves.
pub fn uncovered(folder: &Path) {
    write_changed(folder, |proof| {
        let (before, _) = proof.split_once("\"leaves\":[").unwrap();
        format!("{before}\"leaves\":[]}}")
    });
}

/// Checks `changed.json`.
fn check_changed(folder: &Path, code: i32) -> Output {
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
    uncovered(folder.path());
    let said = stdout(&check_changed(folder.path(), 3));
    assert!(said.contains("the certificate proves nothing: its 0 leaves do not cover"), "{said}");
    let stray = |proof: &str| proof.replace("\"cover\":", "\"stray\":1,\"cover\":");
    write_changed(folder.path(), stray);
    let said = stderr(&check_changed(folder.path(), 1));
    assert!(said.contains("not a certificate: unknown field `stray`"), "{said}");
    let newer = |proof: &str| proof.replace("\"layerplan\":1", "\"layerplan\":2");
    write_changed(folder.path(), newer);
    let said = stderr(&check_changed(folder.path(), 1));
    assert!(said.contains("unsupported format version 2"), "{said}");
}

/// Plans, with a certificate, seventeen packages, each needed by all images but one: any set of
/// images is what some of them have in common, too many to verify.
pub fn too_large(folder: &Path) {
    let name = |at: usize| format!("n{at:02}");
    let packages: Vec<Value> = (0..17).map(|at| json!({"id": name(at), "bytes": 1})).collect();
    let images: Vec<Value> = (0..17)
        .map(|at| {
            let roots: Vec<String> = (0..17).filter(|&other| other != at).map(name).collect();
            json!({"name": name(at), "roots": roots})
        })
        .collect();
    let fleet = json!({"layerplan": 1, "packages": packages, "images": images});
    fs::write(folder.join("fleet.json"), fleet.to_string()).unwrap();
    run(folder, &["plan", "fleet.json", "--method", "greedy", "-o", "plan.json"], 0);
    let plan: Value = serde_json::from_slice(&fs::read(folder.join("plan.json")).unwrap()).unwrap();
    let cover: Vec<Value> = (0..17).map(|at| json!([at, (at + 1) % 17, 2])).collect();
    let alone: Vec<Value> = (0..17).map(|at| json!([name(at)])).collect();
    let proof = json!({
        "layerplan": 1, "fleet": plan["fleet"], "options": plan["options"], "bound": 17,
        "twins": alone, "atoms": alone,
        "leaves": [{"cover": cover, "copies": [], "slot": []}],
    });
    fs::write(folder.join("proof.json"), proof.to_string()).unwrap();
}

#[test]
fn what_is_too_large_to_verify_is_never_called_proven() {
    let folder = folder();
    too_large(folder.path());
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
    let merges = [&["plan", "fleet.json", "--method", "merges"][..], &to].concat();
    let said = stderr(&run(folder.path(), &merges, 2));
    assert!(said.contains("method merges has no proof that could be written down"), "{said}");
    assert_eq!(files(folder.path()), ["fleet.json"]);
    // Out of time before the exact engine starts.
    let late =
        [&["plan", "fleet.json", "--method", "layers", "--time-limit", "0"][..], &to].concat();
    let said = stdout(&run(folder.path(), &late, 4));
    assert!(said.contains("No certificate is written"), "{said}");
    assert_eq!(files(folder.path()), ["fleet.json", "plan.json"]);
}
