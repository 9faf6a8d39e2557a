//! The format is told by what a file or folder holds.

use super::{fault, ids, sample, text, written};
use layerplan::inventory::{Format, Inventory};

/// Reading a sample as what it is taken for is the same as reading it as what it is.
#[test]
fn every_format_is_told_by_what_it_holds() {
    let samples = [
        ("nix/path-info.json", Format::Nix),
        ("nix/closure-info.json", Format::Nix),
        ("dpkg/status", Format::Dpkg),
        ("dpkg/status.d", Format::Dpkg),
        ("dpkg/status.d/libc6", Format::Dpkg),
        ("apk/installed", Format::Apk),
        ("apk/installed-wolfi-base", Format::Apk),
        ("rpm/small.tsv", Format::Rpm),
        ("conda", Format::Conda),
        ("conda/conda-meta", Format::Conda),
        ("pip/site-packages", Format::Pip),
        ("pip/pylock.uv.toml", Format::Pip),
        ("cyclonedx/syft-alpine.json", Format::Cyclonedx),
    ];
    for (path, format) in samples {
        let told = Inventory::read(&sample(path), None).unwrap();
        assert_eq!(told, Inventory::read(&sample(path), Some(format)).unwrap(), "{path}");
    }
    // No tool writes sizes into SPDX.
    let said = Inventory::read(&sample("spdx/npm.json"), None).unwrap_err().to_string();
    assert!(said.contains("annotation of each package"), "{said}");
}

#[test]
fn compressed_files_are_read_like_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("status.zst");
    std::fs::write(&path, zstd::encode_all(text("dpkg/status").as_bytes(), 3).unwrap()).unwrap();
    let inventory = Inventory::read(&path, None).unwrap();
    assert_eq!(inventory, Inventory::read(&sample("dpkg/status"), None).unwrap());
}

#[test]
fn what_is_of_no_format_is_refused() {
    let folder = written(&[
        ("empty", ""),
        ("prose", "Dear all,\nthe packages are the usual ones.\n"),
        ("other.json", r#"{"name": "web", "dependencies": {"left-pad": "1.3.0"}}"#),
        ("bom.xml", "<?xml version=\"1.0\"?><bom></bom>"),
        ("folder/prose", "Dear all,\n"),
    ]);
    for name in ["empty", "prose", "other.json", "bom.xml", "folder"] {
        let path = folder.path().join(name);
        let said = Inventory::read(&path, None).unwrap_err().to_string();
        assert!(said.ends_with(": not an inventory of any known format"), "{name}: {said}");
    }
}

#[test]
fn a_folder_where_a_file_belongs_is_refused_and_the_other_way_round() {
    let files = [("folder/file", "")];
    let said = fault(&files, "folder", Format::Rpm);
    assert_eq!(said, "folder: rpm is read from a file, not from a folder");
    let said = fault(&files, "folder/file", Format::Conda);
    let wants = "a folder: conda-meta, or the prefix that holds it";
    assert_eq!(said, format!("folder/file: conda is read from {wants}"));
    let said = fault(&files, "absent", Format::Dpkg);
    assert!(said.starts_with("absent: No such file"), "{said}");
}

/// Entries come in any order; packages do not.
#[test]
fn packages_are_sorted_by_id() {
    for path in ["dpkg/status", "apk/installed-wolfi-base", "rpm/small.tsv", "conda"] {
        let inventory = Inventory::read(&sample(path), None).unwrap();
        assert!(ids(&inventory).is_sorted(), "{path}");
    }
}
