//! What people see for the contract's worked example. The plans that are checked and shown are made
//! here, not by a method, so that these texts change only when the way of showing does.

use crate::common;

use common::{WORKED_EXAMPLE, folder, layerplan};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::{Content, Plan, PlanOptions, Proof, Scope, Status};
use layerplan::units::Cost;
use std::path::Path;
use tempfile::TempDir;

/// The contract's merge of {1,2} into {1} and {2}, written to `plan.json` after `change`.
fn folder_with_plan(change: impl FnOnce(&mut Plan)) -> TempDir {
    let fleet = Fleet::parse(WORKED_EXAMPLE.as_bytes()).unwrap();
    let packages = |names: &str| {
        let find = |name| fleet.packages().iter().position(|package| package.name == name);
        let name_of = |letter: char| find(letter.to_string()).unwrap();
        names.chars().map(name_of).map(PackageId::from).collect::<Vec<_>>()
    };
    let images = |names: &[&str]| {
        names.iter().map(|name| fleet.find_image(name).unwrap()).collect::<Vec<_>>()
    };
    let contents = [
        ("abdgeh", &["one"][..]),
        ("ceh", &["two"]),
        ("f", &["two", "three"]),
        ("i", &["one", "two", "three"]),
    ];
    let contents = contents
        .map(|(names, users)| Content { packages: packages(names), images: images(users) })
        .to_vec();
    let proof = Proof {
        method: "merges".into(),
        scope: Scope::Merges,
        ended: Status::Bounded,
        bound: Cost(0),
        program_value: Some(Cost(71_000_000 * Cost::ONE.0)),
    };
    let mut plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), contents, &proof).unwrap();
    change(&mut plan);
    let folder = folder();
    std::fs::write(folder.path().join("plan.json"), plan.to_json()).unwrap();
    folder
}

/// What the program prints on standard output.
#[track_caller]
fn seen(folder: &Path, args: &[&str], code: i32) -> String {
    let output = layerplan(folder, args.iter().copied()).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn show_fleet() {
    insta::assert_snapshot!(seen(folder().path(), &["show", "fleet.json"], 0));
}

#[test]
fn show_plan() {
    let folder = folder_with_plan(|_| {});
    insta::assert_snapshot!(seen(folder.path(), &["show", "fleet.json", "--plan", "plan.json"], 0));
}

#[test]
fn show_image() {
    insta::assert_snapshot!(seen(folder().path(), &["show", "fleet.json", "--image", "two"], 0));
}

#[test]
fn show_image_of_plan() {
    let folder = folder_with_plan(|_| {});
    let args = ["show", "fleet.json", "--plan", "plan.json", "--image", "two"];
    insta::assert_snapshot!(seen(folder.path(), &args, 0));
}

#[test]
fn show_dot() {
    insta::assert_snapshot!(seen(folder().path(), &["show", "fleet.json", "--dot"], 0));
}

#[test]
fn show_dot_of_plan() {
    let folder = folder_with_plan(|_| {});
    let args = ["show", "fleet.json", "--plan", "plan.json", "--dot"];
    insta::assert_snapshot!(seen(folder.path(), &args, 0));
}

#[test]
fn check_valid() {
    let folder = folder_with_plan(|_| {});
    insta::assert_snapshot!(seen(folder.path(), &["check", "fleet.json", "plan.json"], 0));
}

#[test]
fn check_required() {
    let folder = folder_with_plan(|_| {});
    let required = ["largest_layer<=500MB", "duplicated<=3%", "pulled<70MB", "waste_gap<=1%"];
    let required = required.map(|requirement| ["--require", requirement]).concat();
    let args = [&["check", "fleet.json", "plan.json"][..], &required].concat();
    insta::assert_snapshot!(seen(folder.path(), &args, 5));
}

/// A package too few in one layer, a layer too few in one stack, and a cap too low for another.
fn break_plan(plan: &mut Plan) {
    plan.layers[0].packages.pop();
    plan.images[0].layers.pop();
    plan.options.max_layers = 2;
}

#[test]
fn check_invalid() {
    let folder = folder_with_plan(break_plan);
    insta::assert_snapshot!(seen(folder.path(), &["check", "fleet.json", "plan.json"], 3));
}

#[test]
fn check_invalid_json() {
    let folder = folder_with_plan(|plan| plan.images[1].layers.reverse());
    let args = ["check", "fleet.json", "plan.json", "--json"];
    insta::assert_snapshot!(seen(folder.path(), &args, 3));
}

#[test]
fn help() {
    insta::assert_snapshot!(seen(folder().path(), &["--help"], 0));
}

#[test]
fn help_plan() {
    insta::assert_snapshot!(seen(folder().path(), &["plan", "--help"], 0));
}

#[test]
fn help_check() {
    insta::assert_snapshot!(seen(folder().path(), &["check", "--help"], 0));
}

#[test]
fn help_apply() {
    insta::assert_snapshot!(seen(folder().path(), &["apply", "--help"], 0));
}

#[test]
fn help_diff() {
    insta::assert_snapshot!(seen(folder().path(), &["diff", "--help"], 0));
}

#[test]
fn help_show() {
    insta::assert_snapshot!(seen(folder().path(), &["show", "--help"], 0));
}

#[test]
fn help_order() {
    insta::assert_snapshot!(seen(folder().path(), &["order", "--help"], 0));
}

#[test]
fn order() {
    let folder = folder_with_plan(|_| {});
    insta::assert_snapshot!(seen(
        folder.path(),
        &["order", "plan.json", "--fleet", "fleet.json", "-o", "ordered.json"],
        0
    ));
}

#[test]
fn help_export() {
    insta::assert_snapshot!(seen(folder().path(), &["export", "--help"], 0));
}

#[test]
fn help_import() {
    insta::assert_snapshot!(seen(folder().path(), &["import", "--help"], 0));
}

#[test]
fn help_rebuild() {
    insta::assert_snapshot!(seen(folder().path(), &["rebuild", "--help"], 0));
}

#[test]
fn help_model() {
    insta::assert_snapshot!(seen(folder().path(), &["model", "--help"], 0));
}

#[test]
fn help_learn() {
    insta::assert_snapshot!(seen(folder().path(), &["learn", "--help"], 0));
}

#[test]
fn help_compare() {
    insta::assert_snapshot!(seen(folder().path(), &["compare", "--help"], 0));
}

#[test]
fn help_replay() {
    insta::assert_snapshot!(seen(folder().path(), &["replay", "--help"], 0));
}

#[test]
fn methods() {
    insta::assert_snapshot!(seen(folder().path(), &["methods"], 0));
}

#[test]
fn compare_distroless() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/distroless");
    let args = ["compare", "fleet.json.zst", "--max-layers", "4"];
    insta::assert_snapshot!(seen(&data, &args, 0));
}

#[test]
fn learn_distroless() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/distroless");
    insta::assert_snapshot!(seen(&data, &["learn", "releases", "--evaluate"], 0));
}

/// What `plan` says, without the time it took.
fn plan_summary(folder: &Path, args: &[&str]) -> String {
    let text = seen(folder, &[&["plan"], args].concat(), 0);
    let (timed, rest): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with(" Took "));
    assert_eq!(timed.len(), 1, "{text}");
    rest.join("\n")
}

#[test]
fn plan_worked_example() {
    insta::assert_snapshot!(plan_summary(folder().path(), &["fleet.json", "-o", "plan.json"]));
}

#[test]
fn plan_distroless() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/distroless");
    insta::assert_snapshot!(plan_summary(&data, &["fleet.json.zst", "--max-layers", "4"]));
}
