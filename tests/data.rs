//! Every document in `data/` is a valid fleet, and the sizes its README states are true.

use layerplan::fleet::Fleet;
use layerplan::quotient::Quotient;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

#[test]
fn newest_snapshots() {
    for (name, images, packages, references, classes) in [
        ("distroless", 11, 52, 98, 13),
        ("odh-notebooks", 18, 1_388, 120, 53),
        ("chainguard", 110, 579, 480, 142),
        ("docker-official", 610, 9_079, 16_560, 1_093),
        ("debian-builders", 2_000, 10_020, 37_854, 3_421),
    ] {
        let fleet = Fleet::read(&data().join(name).join("fleet.json.zst")).unwrap();
        assert_eq!((fleet.images().len(), fleet.packages().len()), (images, packages), "{name}");
        let found: usize = fleet.packages().iter().map(|package| package.references.len()).sum();
        assert_eq!((found, Quotient::new(&fleet).classes().len()), (references, classes), "{name}");
    }
}

#[test]
fn releases_and_instances() {
    for (folder, count) in [
        ("distroless/releases", 24),
        ("odh-notebooks/releases", 13),
        ("chainguard/releases", 20),
        ("docker-official/releases", 16),
        ("dicp", 8),
    ] {
        let files = std::fs::read_dir(data().join(folder)).unwrap();
        let files: Vec<PathBuf> = files
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_none_or(|extension| extension != "md"))
            .collect();
        assert_eq!(files.len(), count, "{folder}");
        for file in files {
            let fleet = Fleet::read(&file).unwrap();
            assert!(fleet.updates().is_empty() && !fleet.images().is_empty(), "{file:?}");
        }
    }
}
