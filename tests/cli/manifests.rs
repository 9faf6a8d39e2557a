//! Fleet manifests where a fleet is wanted, and the strategy options they name.

use super::common::folder;
use super::{run, stderr, stdout};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const MANIFEST: &str = "strategy_options = \"options.json\"
images = [{name = \"web\", inventory = \"web.json\"}]
";

/// A folder with a manifest of one image of three packages, and strategy `options`.
fn with_options(options: &Value) -> tempfile::TempDir {
    let folder = folder();
    let path = |letter: &str, name: &str| format!("/nix/store/{}-{name}", letter.repeat(32));
    let (app, lib, data) = (path("a", "app-1"), path("b", "lib-1"), path("c", "data-1"));
    let inventory = json!({
        app.as_str(): {"narSize": 3_000_000, "references": [lib, data]},
        lib.as_str(): {"narSize": 2_000_000, "references": []},
        data.as_str(): {"narSize": 1_000_000, "references": []},
    });
    fs::write(folder.path().join("web.json"), inventory.to_string()).unwrap();
    fs::write(folder.path().join("options.json"), options.to_string()).unwrap();
    fs::write(folder.path().join("fleet.toml"), MANIFEST).unwrap();
    folder
}

/// How many layers `split-paths` makes.
fn layers(folder: &Path, flags: &[&str]) -> Value {
    let args = ["plan", "fleet.toml", "--method", "split-paths", "--json"];
    let summary = stdout(&run(folder, &[&args[..], flags].concat(), 0));
    serde_json::from_str::<Value>(&summary).unwrap()["summary"]["layers"].clone()
}

/// The manifest's strategy options are those of a run that names no others.
#[test]
fn the_manifests_strategy_options_are_the_default() {
    let folder = with_options(&json!({"split-paths": {"paths": ["lib-1"]}}));
    let by_manifest = layers(folder.path(), &[]);
    assert_eq!(by_manifest, layers(folder.path(), &["--strategy-options", "options.json"]));
    fs::write(folder.path().join("none.json"), "{}").unwrap();
    assert_ne!(by_manifest, layers(folder.path(), &["--strategy-options", "none.json"]));
    let compare = ["compare", "fleet.toml", "--methods", "split-paths", "--max-layers", "9"];
    let compare = [&compare[..], &["--json"]].concat();
    let rows: Value = serde_json::from_str(&stdout(&run(folder.path(), &compare, 0))).unwrap();
    assert_eq!(rows["rows"][0]["planned"]["layers"], by_manifest);
}

#[test]
fn faulty_strategy_options_of_a_manifest_are_named() {
    let folder = with_options(&json!({"magic": 1}));
    for command in ["plan", "compare"] {
        let said = stderr(&run(folder.path(), &[command, "fleet.toml"], 1));
        assert!(said.contains("options.json: not a document of strategy options"), "{said}");
    }
}

/// From a manifest to a plan that its own checker accepts: what a pipeline does.
#[test]
fn a_manifest_is_planned_and_checked() {
    let folder = with_options(&json!({}));
    run(folder.path(), &["plan", "fleet.toml", "--work", "1000", "-o", "plan.json"], 0);
    run(folder.path(), &["check", "fleet.toml", "plan.json"], 0);
    let said = stderr(&run(folder.path(), &["check", "absent.toml", "plan.json"], 1));
    assert!(said.starts_with("error: absent.toml: "), "{said}");
}
