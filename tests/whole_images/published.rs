//! The layers that images have now, priced beside what methods make.

use super::{folder, layerplan, two_roots};
use serde_json::Value;
use std::fs;

#[test]
fn compare_has_a_row_for_the_layers_as_published() {
    let folder = folder();
    two_roots(folder.path());
    // Published with a layer each: what they share is there twice.
    layerplan(folder.path(), &["rebuild", "web", "db", "-o", "old", "--max-layers", "1"], 0);
    let manifest = "[[images]]\nname = \"web\"\ninventory = \"old\"\n\
                    [[images]]\nname = \"db\"\ninventory = \"old\"\n";
    fs::write(folder.path().join("fleet.toml"), manifest).unwrap();
    let args = ["compare", "fleet.toml", "--max-layers", "5", "--methods", "layers", "--json"];
    let compared: Value = serde_json::from_str(&layerplan(folder.path(), &args, 0)).unwrap();
    let row = |at: usize| &compared["rows"][at];
    assert_eq!(row(0)["method"], "as published");
    assert_eq!(row(0)["planned"]["layers"], 2);
    assert_eq!(row(0)["planned"]["duplicated_bytes"], "the library".len());
    assert_eq!(row(1)["planned"]["duplicated_bytes"], 0);
}

#[test]
fn import_writes_the_layers_as_a_plan() {
    let folder = folder();
    two_roots(folder.path());
    layerplan(folder.path(), &["rebuild", "web", "db", "-o", "old", "--max-layers", "2"], 0);
    let args = ["import", "old", "-o", "fleet.json", "--published", "published.json"];
    layerplan(folder.path(), &args, 0);
    let said = layerplan(folder.path(), &["check", "fleet.json", "published.json"], 0);
    assert!(said.starts_with("valid: 2 images, 3 layers"), "{said}");
}
