//! Inventories: real ones of every format are read as what they are, malformed ones are refused
//! with the file, the place and the offender, and nothing depends on the order of the entries.

mod apk;
mod conda;
mod cyclonedx;
mod damage;
mod detection;
mod dpkg;
mod fleets;
mod manifests;
mod nix;
mod pip;
mod rpm;
mod rpmdb;
mod spdx;

use layerplan::inventory::{Format, Inventory, Item};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The sample at `path`, below `tests/samples`.
fn sample(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(path)
}

/// The text of a sample.
fn text(path: &str) -> String {
    fs::read_to_string(sample(path)).unwrap()
}

/// What is read of a sample, its format told by what it holds.
fn read(path: &str) -> Inventory {
    Inventory::read(&sample(path), None).unwrap()
}

/// What is read of `text`.
fn parse(format: Format, text: &str) -> Inventory {
    let folder = written(&[("inventory", text)]);
    Inventory::read(&folder.path().join("inventory"), Some(format)).unwrap()
}

/// A new folder with files of these names and texts.
fn written(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The fault that reading `name` in a folder of `files` ends with, seen from the folder.
fn fault(files: &[(&str, &str)], name: &str, format: Format) -> String {
    let folder = written(files);
    let fault = Inventory::read(&folder.path().join(name), Some(format)).unwrap_err().to_string();
    fault.replace(&format!("{}/", folder.path().display()), "")
}

/// Every variant, malformed, is refused with what it says here behind the file's name.
fn refused(format: Format, variants: &[(&str, &str, &str)]) {
    assert!(variants.len() >= 10);
    for (variant, text, said) in variants {
        let fault = fault(&[("inventory", text)], "inventory", format);
        assert_eq!(fault, format!("inventory: {said}"), "{variant}");
    }
}

/// The package with that id.
fn package<'a>(inventory: &'a Inventory, id: &str) -> &'a Item {
    let found = inventory.packages.iter().find(|item| item.id == id);
    found.unwrap_or_else(|| panic!("no {id} in {:?}", ids(inventory)))
}

fn ids(inventory: &Inventory) -> Vec<&str> {
    inventory.packages.iter().map(|item| item.id.as_str()).collect()
}

fn bytes(inventory: &Inventory) -> u64 {
    inventory.packages.iter().map(|item| item.bytes).sum()
}

fn references(inventory: &Inventory) -> usize {
    inventory.packages.iter().map(|item| item.references.len()).sum()
}
