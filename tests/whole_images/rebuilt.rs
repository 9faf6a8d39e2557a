//! The same images in other layers.

use super::{folder, import, layerplan, two_roots};
use layerplan::image::{Kind, ReadOptions, Reader, SourceImage, Tree};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What a tree is when unpacked, except for the times of folders and links.
fn unpacked(tree: &Tree) -> Vec<String> {
    (tree.iter().filter(|(path, _)| !path.is_root()))
        .map(|(path, entry)| {
            let kind = match &entry.kind {
                Kind::File(content) => format!("file {} {}", content.digest, entry.mtime),
                other => format!("{other:?}"),
            };
            format!("{path} {:o} {}:{} {:?} {kind}", entry.mode, entry.uid, entry.gid, entry.xattrs)
        })
        .collect()
}

fn read(layout: &Path) -> Vec<SourceImage> {
    Reader::new(ReadOptions::default()).read(&[layout]).unwrap()
}

#[test]
fn file_for_file_the_same_and_a_shared_layer_is_one_blob() {
    let folder = folder();
    two_roots(folder.path());
    let said = layerplan(folder.path(), &["rebuild", "web", "db", "-o", "new"], 0);
    assert!(said.contains("layers of 2 images"), "{said}");
    let images = read(&folder.path().join("new"));
    let names: Vec<&str> = images.iter().map(|image| image.name.as_str()).collect();
    assert_eq!(names, ["db", "web"]);
    for image in &images {
        let source = import(&folder.path().join(&image.name));
        assert_eq!(unpacked(&image.tree), unpacked(source.contents.unwrap().files.tree()));
    }
    let layers = |at: usize| images[at].layers.iter().map(|layer| layer.diff_id);
    let shared: BTreeSet<_> = layers(0).filter(|id| layers(1).any(|other| other == *id)).collect();
    assert_eq!(shared.len(), 1, "libc6 and its folder, once");
}

/// What was written can be taken in again, and comes out the same.
#[test]
fn rebuilding_what_was_rebuilt_changes_nothing() {
    let folder = folder();
    two_roots(folder.path());
    let build = |from: &[&str], to: &str| {
        layerplan(
            folder.path(),
            &[&["rebuild"], from, &["-o", to, "--max-layers", "3"]].concat(),
            0,
        );
    };
    build(&["web", "db"], "once");
    build(&["web", "db"], "again");
    build(&["once"], "twice");
    let index = |layout: &str| fs::read(folder.path().join(layout).join("index.json")).unwrap();
    assert_eq!(index("once"), index("again"));
    let blobs = |layout: &str| -> BTreeSet<String> {
        let layers = read(&folder.path().join(layout)).into_iter().flat_map(|image| image.layers);
        layers.map(|layer| layer.diff_id.to_string()).collect()
    };
    assert_eq!(blobs("once"), blobs("twice"));
}

#[test]
fn a_plan_is_followed_by_both_ways_to_build() {
    let folder = folder();
    two_roots(folder.path());
    let manifest = "max_layers = 4\n[[images]]\nname = \"web\"\ninventory = \"web\"\n\
                    [[images]]\nname = \"db\"\ninventory = \"db\"\nconfig = \"config.json\"\n";
    fs::write(folder.path().join("fleet.toml"), manifest).unwrap();
    let config = r#"{"architecture": "arm64", "os": "linux", "config": {"Cmd": ["postgres"]},
        "rootfs": {"type": "layers", "diff_ids": []}}"#;
    fs::write(folder.path().join("config.json"), config).unwrap();
    let run = |args: &[&str]| layerplan(folder.path(), args, 0);
    run(&["plan", "fleet.toml", "-o", "plan.json"]);
    run(&["export", "plan.json", "--to", "oci", "--fleet", "fleet.toml", "-o", "exported"]);
    let json = run(&["rebuild", "fleet.toml", "--plan", "plan.json", "-o", "rebuilt", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["planned_bytes"], json["file_bytes"]);
    let index = |layout: &str| fs::read(folder.path().join(layout).join("index.json")).unwrap();
    assert_eq!(index("exported"), index("rebuilt"));
    let one = ["export", "plan.json", "--to", "oci", "--fleet", "fleet.toml", "--image", "db"];
    run(&[&one[..], &["-o", "one"]].concat());
    let names: Vec<_> = read(&folder.path().join("one")).into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["db"]);
    let images = read(&folder.path().join("rebuilt"));
    let platform = |at: usize| images[at].config.platform().architecture;
    assert_eq!((platform(0), platform(1)), ("arm64".into(), "amd64".into()));
}

#[test]
fn what_cannot_be_built_is_refused_and_nothing_is_written() {
    let folder = folder();
    two_roots(folder.path());
    let run = |args: &[&str], code| layerplan(folder.path(), args, code);
    run(&["import", "web", "db", "-o", "fleet.json"], 0);
    run(&["plan", "fleet.json", "-o", "plan.json"], 0);
    let said = run(&["export", "plan.json", "--to", "oci", "--fleet", "fleet.json", "-o", "x"], 2);
    assert!(said.contains("--fleet with a manifest"), "{said}");
    // The plan is for both images.
    let said = run(&["rebuild", "web", "--plan", "plan.json", "-o", "x"], 1);
    assert!(said.contains("not a valid plan for this fleet"), "{said}");
    fs::create_dir(folder.path().join("full")).unwrap();
    fs::write(folder.path().join("full/file"), "kept").unwrap();
    let said = run(&["rebuild", "web", "-o", "full"], 1);
    assert!(said.contains("full"), "{said}");
    assert_eq!(fs::read(folder.path().join("full/file")).unwrap(), b"kept");
    assert!(!folder.path().join("x").exists());
    let said = run(&["rebuild", "web", "-o", "web/new"], 2);
    assert!(said.contains("lies in a folder that is an input"), "{said}");
    fs::write(folder.path().join("f.toml"), "[[images]]\nname = \"a\"\ninventory = \"web\"\n")
        .unwrap();
    let said = run(&["import", "f.toml", "web", "-o", "x"], 2);
    assert!(said.contains("a manifest stands alone"), "{said}");
    let said = run(&["import", "f.toml", "-o", "web/etc/hostname"], 2);
    assert!(said.contains("lies in a folder that is an input"), "{said}");
    let said = run(&["rebuild", "web", "-o", "x", "--compression", "none", "--level", "3"], 2);
    assert!(said.contains("has no level"), "{said}");
    let said = run(&["rebuild", "web", "-o", "x", "--level", "77"], 1);
    assert!(said.contains("77"), "{said}");
    let said = run(&["export", "plan.json", "--to", "csv", "--level", "3"], 2);
    assert!(said.contains("are for --to oci"), "{said}");
    let said = run(&["rebuild", "web", "db=db", "db=web", "-o", "x"], 1);
    assert!(said.contains("duplicate image name `db`"), "{said}");
}
