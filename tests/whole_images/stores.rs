//! Nix: images are built from store paths.

use super::{folder, layerplan, write};
use layerplan::image::{ReadOptions, Reader};
use layerplan::inventory::{Importer, Inventory, Source};
use std::fs;
use std::path::Path;

const LIBRARY: &str = "nix/store/00000000000000000000000000000000-library";
const PROGRAM: &str = "nix/store/11111111111111111111111111111111-program";

#[test]
fn the_files_of_a_closure_are_read_from_the_store() {
    let folder = folder();
    let root = folder.path();
    write(root, &[(&format!("{LIBRARY}/lib/a.so"), "1234"), (PROGRAM, "a file")]);
    let closure = format!(
        r#"[{{"path": "/{LIBRARY}", "narSize": 100, "references": []}},
            {{"path": "/{PROGRAM}", "narSize": 50, "references": ["/{LIBRARY}"]}}]"#
    );
    fs::write(root.join("closure.json"), closure).unwrap();
    let inventory = Inventory::read(&root.join("closure.json"), None).unwrap();
    let mut source = Source::new("app".into(), Path::new("closure.json"), inventory);
    let importer = Importer::new(ReadOptions::default()).unwrap();
    importer.fill(&mut source, root).unwrap();
    let files = &source.contents.as_ref().unwrap().files;
    let paths = |id: &str| files.of(id).iter().map(ToString::to_string).collect::<Vec<_>>();
    let below = |rest: &str| format!("{LIBRARY}{rest}");
    assert_eq!(paths(&format!("/{LIBRARY}")), [below(""), below("/lib"), below("/lib/a.so")]);
    assert_eq!(paths(&format!("/{PROGRAM}")), [PROGRAM]);
    // The store and the folder above it are plain folders, whatever they are on this machine.
    assert_eq!(files.tree().get(b"nix/store").map(|entry| entry.mode), Some(0o755));
}

#[test]
fn an_image_with_a_store_is_divided_by_store_paths() {
    let folder = folder();
    let root = folder.path().join("root");
    write(&root, &[(&format!("{LIBRARY}/lib/a.so"), "1234"), (PROGRAM, "a file")]);
    layerplan(folder.path(), &["rebuild", "app=root", "-o", "new"], 0);
    let image = Reader::new(ReadOptions::default()).unwrap();
    let image = { image }.read(&[folder.path().join("new")]).unwrap().remove(0);
    assert_eq!(
        image.tree.get(PROGRAM.as_bytes()).and_then(|file| file.content()).unwrap().bytes,
        6
    );
    let said = layerplan(folder.path(), &["import", "new", "-o", "-"], 0);
    assert!(said.contains(&format!("\"/{PROGRAM}@")), "{said}");
}
