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
    let importer = Importer::new(ReadOptions::default());
    importer.fill(&mut source, root).unwrap();
    let files = &source.contents.as_ref().unwrap().files;
    let paths = |id: &str| files.of(id).iter().map(ToString::to_string).collect::<Vec<_>>();
    let below = |rest: &str| format!("{LIBRARY}{rest}");
    assert_eq!(paths(&format!("/{LIBRARY}")), [below(""), below("/lib"), below("/lib/a.so")]);
    assert_eq!(paths(&format!("/{PROGRAM}")), [PROGRAM]);
    // The store and the folder above it are plain folders, whatever they are on this machine.
    assert_eq!(files.tree().get(b"nix/store").map(|entry| entry.mode), Some(0o755));
}

/// A store path may be a link: it is itself in the image, and not what it leads to.
#[test]
fn store_paths_that_are_links_stay_links() {
    let folder = folder();
    let root = folder.path();
    let alias = "nix/store/22222222222222222222222222222222-alias";
    write(root, &[(&format!("{LIBRARY}/lib/a.so"), "1234")]);
    std::os::unix::fs::symlink(format!("/{LIBRARY}"), root.join(alias)).unwrap();
    let closure = format!(
        r#"[{{"path": "/{LIBRARY}", "narSize": 100, "references": []}},
            {{"path": "/{alias}", "narSize": 50, "references": ["/{LIBRARY}"]}}]"#
    );
    fs::write(root.join("closure.json"), closure).unwrap();
    let inventory = Inventory::read(&root.join("closure.json"), None).unwrap();
    let mut source = Source::new("app".into(), Path::new("closure.json"), inventory);
    Importer::new(ReadOptions::default()).fill(&mut source, root).unwrap();
    let files = &source.contents.as_ref().unwrap().files;
    let paths: Vec<_> = files.of(&format!("/{alias}")).iter().map(ToString::to_string).collect();
    assert_eq!(paths, [alias]);
    assert_eq!(files.of(&format!("/{LIBRARY}")).len(), 3);
}

/// An inventory names packages; it cannot have files of the machine put into an image.
#[test]
fn nothing_of_the_machine_but_store_paths_gets_into_images() {
    let folder = folder();
    let sbom = r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [{"type":
        "library", "name": "/etc/passwd", "properties": [{"name": "layerplan:bytes", "value": "1"}]}]}"#;
    fs::write(folder.path().join("sbom.json"), sbom).unwrap();
    let said = layerplan(folder.path(), &["rebuild", "x=sbom.json", "-o", "new"], 1);
    assert!(said.contains("nobody says where the files of `/etc/passwd"), "{said}");
    for path in ["/home/x/00000000000000000000000000000000-a", "/nix/store/x/../../etc"] {
        let closure = format!(r#"[{{"path": "{path}", "narSize": 1, "references": []}}]"#);
        fs::write(folder.path().join("closure.json"), closure).unwrap();
        let said = layerplan(folder.path(), &["rebuild", "x=closure.json", "-o", "new"], 1);
        assert!(said.starts_with("error: closure.json"), "{said}");
    }
    assert!(!folder.path().join("new").exists());
}

#[test]
fn an_image_with_a_store_is_divided_by_store_paths() {
    let folder = folder();
    let root = folder.path().join("root");
    write(&root, &[(&format!("{LIBRARY}/lib/a.so"), "1234"), (PROGRAM, "a file")]);
    layerplan(folder.path(), &["rebuild", "app=root", "-o", "new"], 0);
    let image = Reader::new(ReadOptions::default());
    let image = { image }.read(&[folder.path().join("new")]).unwrap().remove(0);
    assert_eq!(
        image.tree.get(PROGRAM.as_bytes()).and_then(|file| file.content()).unwrap().bytes,
        6
    );
    let said = layerplan(folder.path(), &["import", "new", "-o", "-"], 0);
    assert!(said.contains(&format!("\"/{PROGRAM}@")), "{said}");
}
