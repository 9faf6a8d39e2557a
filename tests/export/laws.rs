//! What holds of every export, whatever the plan.

use super::{common, nix_fleet, nix_plan};
use common::layerplan;
use layerplan::export::{Export, Target, export};
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;

/// A real fleet and a plan for it.
fn distroless() -> (Fleet, Plan) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/distroless/fleet.json.zst");
    let folder = tempfile::tempdir().unwrap();
    let file = data.to_str().unwrap();
    let args = ["plan", file, "--max-layers", "4", "--method", "greedy", "-o", "plan.json"];
    layerplan(folder.path(), args).assert().code(0);
    (Fleet::read(&data).unwrap(), Plan::read(&folder.path().join("plan.json")).unwrap())
}

fn fleets() -> [(Fleet, Plan); 2] {
    [(nix_fleet(), nix_plan()), distroless()]
}

fn document(plan: &Plan, target: Target, image: Option<&str>) -> Vec<u8> {
    match export(plan, None, target, image).unwrap() {
        Export::Document(bytes) => bytes,
        Export::Folder(files) => panic!("{} files", files.len()),
    }
}

/// A layer's id and its packages.
type List = (String, Vec<String>);

/// The layers of each image of the JSON document.
fn lists(document: &[u8]) -> Vec<(String, Vec<List>)> {
    let document: Value = serde_json::from_slice(document).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let images = document["images"].as_array().unwrap().iter().map(|image| {
        let layers = image["layers"].as_array().unwrap().iter().map(|layer| {
            let packages = layer["packages"].as_array().unwrap().iter().map(text).collect();
            (text(&layer["id"]), packages)
        });
        (text(&image["name"]), layers.collect())
    });
    images.collect()
}

/// The layers of an image part what it needs: each package is in exactly one of them.
#[test]
fn every_image_is_a_partition_of_its_closure() {
    for (fleet, plan) in fleets() {
        for (image, layers) in lists(&document(&plan, Target::Json, None)) {
            let mut placed: Vec<String> = layers.into_iter().flat_map(|(_, list)| list).collect();
            placed.sort();
            let closure = fleet.closure(fleet.find_image(&image).unwrap()).iter();
            let needed: Vec<&str> = closure.map(|&id| fleet.packages()[id].id.as_str()).collect();
            assert_eq!(placed, needed, "{image}");
        }
    }
}

/// A layer that images share is the same list in each of them; a builder that is given equal lists
/// makes equal layers.
#[test]
fn shared_layers_are_equal_lists() {
    for (_, plan) in fleets() {
        let mut seen: HashMap<String, Vec<String>> = HashMap::new();
        for (image, layers) in lists(&document(&plan, Target::Json, None)) {
            for (id, list) in layers {
                let known = seen.entry(id).or_insert_with(|| list.clone());
                assert_eq!(*known, list, "{image}");
            }
        }
        assert_eq!(seen.len(), plan.layers.len());
    }
}

/// The JSON document holds the stacks of the plan, whole and in order.
#[test]
fn json_gives_the_layers_back() {
    for (_, plan) in fleets() {
        let images = lists(&document(&plan, Target::Json, None));
        assert_eq!(images.len(), plan.images.len());
        for ((name, layers), stack) in images.iter().zip(&plan.images) {
            assert_eq!(*name, stack.name);
            assert_eq!(layers.iter().map(|(id, _)| id).collect::<Vec<_>>(), {
                stack.layers.iter().collect::<Vec<_>>()
            });
            for (id, packages) in layers {
                let layer = plan.layers.iter().find(|layer| layer.id == *id).unwrap();
                assert_eq!(*packages, layer.packages);
            }
        }
    }
}

/// The table says the same as the JSON document.
#[test]
fn csv_has_a_row_for_each_package_of_each_layer() {
    for (_, plan) in fleets() {
        let table = document(&plan, Target::Csv, None);
        let mut rows = csv::Reader::from_reader(table.as_slice()).into_records();
        for (image, layers) in lists(&document(&plan, Target::Json, None)) {
            for (at, (id, packages)) in layers.iter().enumerate() {
                for package in packages {
                    let row = rows.next().unwrap().unwrap();
                    let position = (at + 1).to_string();
                    let wanted = [&image, &position, id];
                    assert!(row.iter().take(3).eq(wanted.map(String::as_str)), "{row:?}");
                    assert_eq!(&row[4], package);
                }
            }
        }
        assert!(rows.next().is_none());
    }
}

/// The lists for Nix are those of the JSON document.
#[test]
fn nix_gets_the_same_lists() {
    let plan = nix_plan();
    for (image, layers) in lists(&document(&plan, Target::Json, None)) {
        let wanted: Vec<Vec<String>> = layers.into_iter().map(|(_, list)| list).collect();
        for target in [Target::Nixpkgs, Target::Nix2container] {
            let found: Vec<Vec<String>> =
                serde_json::from_slice(&document(&plan, target, Some(&image))).unwrap();
            assert_eq!(found, wanted);
        }
    }
}
