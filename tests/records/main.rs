//! Rates, logs of dpkg and changelogs: real ones are read as what they are, malformed ones are
//! refused with the file, the line and the offender, and what is learnt from them is what they say.

mod changelogs;
mod cli;
mod damage;
mod dpkg_log;
mod laws;
mod rates;

use layerplan::fleet::Fleet;
use layerplan::fleet::learn::Day;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The sample at `path`, below `tests/samples`.
fn sample(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(path)
}

/// A new folder with files of these names and texts.
fn written(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::read::GzEncoder::new(text, flate2::Compression::default());
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut encoder, &mut bytes).unwrap();
    bytes
}

/// The day in `2026-08-11`.
fn day(text: &str) -> Day {
    Day::parse(&format!("{text} 00:00:00")).unwrap().0
}

/// One image with packages, each of a name and, if it is not empty, a source.
fn fleet(packages: &[(&str, &str)]) -> Fleet {
    let package = |(name, source): &(&str, &str)| {
        let source = (!source.is_empty()).then_some(source);
        json!({"id": format!("{name}=1"), "name": name, "source": source, "bytes": 1})
    };
    let roots: Vec<String> = packages.iter().map(|(name, _)| format!("{name}=1")).collect();
    let packages: Vec<_> = packages.iter().map(package).collect();
    let images = json!([{"name": "web", "roots": roots}]);
    let document = json!({"layerplan": 1, "packages": packages, "images": images});
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// Every variant, malformed, is refused with what it says here behind the file's name.
fn refused(variants: &[(&str, &[u8], &str)], read: impl Fn(PathBuf) -> String) {
    assert!(variants.len() >= 10);
    for (variant, text, said) in variants {
        let folder = written(&[("record", text)]);
        let fault = read(folder.path().join("record"));
        let fault = fault.replace(&format!("{}/", folder.path().display()), "");
        assert_eq!(fault, format!("record: {said}"), "{variant}");
    }
}
