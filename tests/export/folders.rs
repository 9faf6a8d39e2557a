//! A folder of files appears whole or not at all.

use super::{document, folder, nix_plan, run};
use layerplan::export::{File, Target, write_folder};
use std::fs;
use std::path::Path;

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_for_each_image_is_called_after_it() {
    let folder = folder();
    run(folder.path(), &["--to", "nixpkgs", "-o", "layers/"], 0);
    assert_eq!(
        files(&folder.path().join("layers")),
        ["db.json", "team=2Fweb=3A1.json", "web.json"]
    );
    let web = fs::read_to_string(folder.path().join("layers/web.json")).unwrap();
    assert_eq!(web, document(&nix_plan(), Target::Nixpkgs, Some("web")).unwrap());
    run(folder.path(), &["--to", "rechunk", "--fleet", "fleet.json", "-o", "meta"], 0);
    assert_eq!(files(&folder.path().join("meta")), ["db.yml", "team=2Fweb=3A1.yml", "web.yml"]);
    assert_eq!(files(folder.path()), ["fleet.json", "layers", "meta", "plan.json"]);
}

#[test]
fn one_image_goes_to_a_file_or_to_standard_output() {
    let folder = folder();
    let args = ["--to", "nix2container", "--image", "team/web:1"];
    let output = run(folder.path(), &args, 0);
    run(folder.path(), &[&args[..], &["-o", "api.json"]].concat(), 0);
    assert_eq!(fs::read(folder.path().join("api.json")).unwrap(), output.stdout);
}

#[test]
fn an_empty_folder_is_filled_and_one_with_files_is_left_alone() {
    let folder = folder();
    let layers = folder.path().join("layers");
    fs::create_dir(&layers).unwrap();
    run(folder.path(), &["--to", "nixpkgs", "-o", "layers"], 0);
    fs::write(layers.join("web.json"), "mine").unwrap();
    let output = run(folder.path(), &["--to", "nix2container", "-o", "layers"], 1);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("hint: name a new or an empty folder"), "{said}");
    assert_eq!(fs::read_to_string(layers.join("web.json")).unwrap(), "mine");
    assert_eq!(files(folder.path()), ["fleet.json", "layers", "plan.json"]);
}

/// Two files of one name stand for anything that goes wrong half-way.
#[test]
fn a_failure_half_way_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| File { name: name.into(), bytes: b"[]".to_vec() };
    let twice = [file("a"), file("b"), file("a")];
    assert!(write_folder(&folder.path().join("layers"), &twice).is_err());
    assert_eq!(files(folder.path()), [""; 0]);
}

#[test]
fn a_link_stays_and_its_target_is_made() {
    let folder = folder();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("layers", &link).unwrap();
    run(folder.path(), &["--to", "nixpkgs", "-o", "link/"], 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(files(&folder.path().join("layers")).len(), 3);
}
