//! The layers that images have now, priced beside what methods make.

use super::{folder, layerplan, two_roots, write};
use layerplan::image::{
    Config, NewImage, NewLayer, Platform, ReadOptions, Reader, TreePath, WriteOptions, write_layout,
};
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

/// A base is one layer, whatever lies on it, and what upper layers hide is stored as well.
#[test]
fn a_base_that_images_share_counts_once() {
    let folder = folder();
    let roots = [("base", "the base's"), ("one", "the first one's"), ("two", "another")];
    for (root, hostname) in roots {
        write(&folder.path().join(root), &[("etc/hostname", hostname), ("usr/lib/a", "library")]);
    }
    let reader = Reader::new(ReadOptions::default());
    let tree = |root: &str| reader.read_folder(&folder.path().join(root)).unwrap();
    let (base, one, two) = (tree("base"), tree("one"), tree("two"));
    let layer = |tree, paths: &[&str]| {
        let mut layer = NewLayer::new("");
        for path in paths {
            assert!(layer.add(tree, &TreePath::parse(path.as_bytes()).unwrap()));
        }
        layer
    };
    let hostname = "etc/hostname";
    let layers = [
        layer(&base, &[hostname, "usr/lib/a"]),
        layer(&one, &[hostname]),
        layer(&two, &[hostname]),
    ];
    let config = Config::new(&Platform::default());
    let image = |name: &str, layers: Vec<usize>| NewImage {
        name: name.into(),
        config: config.clone(),
        layers,
    };
    let images = [image("one", vec![0, 1]), image("two", vec![0, 2])];
    write_layout(&folder.path().join("old"), &layers, &images, &WriteOptions::default()).unwrap();
    let said = layerplan(folder.path(), &["rebuild", "old", "-o", "new", "--json"], 0);
    let said: Value = serde_json::from_str(&said).unwrap();
    let hostnames: usize = roots.iter().map(|(_, hostname)| hostname.len()).sum();
    assert_eq!(said["published"]["stored_bytes"], hostnames + "library".len());
    assert_eq!(said["published"]["duplicated_bytes"], "the base's".len());
}
