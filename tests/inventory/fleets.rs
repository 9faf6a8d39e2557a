//! What holds for the fleets of inventories of all formats.

use super::{parse, read, text, written};
use layerplan::fleet::Fleet;
use layerplan::image::ReadOptions;
use layerplan::inventory::{Format, Importer, Inventory, Manifest, Settings, Source, assemble};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

fn source(name: &str, inventory: Inventory) -> Source {
    Source::new(name.into(), Path::new(name), inventory)
}

fn fleet(inventories: &[(&str, Inventory)]) -> Fleet {
    let images: Vec<Source> =
        inventories.iter().map(|(name, one)| source(name, one.clone())).collect();
    assemble(&Settings::default(), &images).unwrap()
}

/// In a fleet of images of all formats every image reaches all packages of its own inventory, and
/// no others.
#[test]
fn images_of_all_formats_make_one_fleet() {
    let inventories: Vec<(&str, Inventory)> = [
        "nix/path-info.json",
        "dpkg/status",
        "dpkg/status.d",
        "apk/installed",
        "apk/installed-wolfi-base",
        "rpm/small.tsv",
        "rpm/hummingbird.tsv",
        "conda",
        "pip/site-packages",
        "cyclonedx/syft-alpine.json",
        "cyclonedx/syft-distroless.json",
    ]
    .map(|path| (path, read(path)))
    .into();
    let fleet = fleet(&inventories);
    assert_eq!(fleet.images().len(), inventories.len());
    for (id, image) in fleet.images().iter_enumerated() {
        let (_, inventory) = inventories.iter().find(|(name, _)| *name == image.name).unwrap();
        assert_eq!(fleet.closure(id).len(), inventory.packages.len(), "{}", image.name);
    }
}

/// Entries of `text` in another order: stanzas, lines, or elements of the array under `key`.
fn permuted(text: &str, apart: &Apart, order: &[usize]) -> String {
    fn sorted<T>(entries: impl Iterator<Item = T>, order: &[usize]) -> Vec<T> {
        let mut keyed: Vec<(usize, T)> = order.iter().copied().cycle().zip(entries).collect();
        keyed.sort_by_key(|(key, _)| *key);
        keyed.into_iter().map(|(_, entry)| entry).collect()
    }
    match apart {
        Apart::By(mark) => {
            let entries = text.split(mark).filter(|entry| !entry.trim().is_empty());
            let entries = entries.map(|entry| entry.trim_end_matches('\n'));
            sorted(entries, order).join(mark)
        }
        Apart::Array(key) => {
            let mut document: Value = serde_json::from_str(text).unwrap();
            let array = document.pointer_mut(key).unwrap().as_array_mut().unwrap();
            *array = sorted(std::mem::take(array).into_iter(), order);
            document.to_string()
        }
    }
}

/// How entries are told apart.
enum Apart {
    By(&'static str),
    Array(&'static str),
}

const FORMATS: [(Format, &str, Apart); 8] = [
    (Format::Nix, "nix/path-info.json", Apart::Array("")),
    (Format::Dpkg, "dpkg/status", Apart::By("\n\n")),
    (Format::Apk, "apk/installed-wolfi-base", Apart::By("\n\n")),
    (Format::Rpm, "rpm/small.tsv", Apart::By("\n")),
    (Format::Pip, "pip/pylock.uv.toml", Apart::By("\n[[packages]]\n")),
    (Format::Cyclonedx, "cyclonedx/syft-alpine.json", Apart::Array("/components")),
    (Format::Cyclonedx, "cyclonedx/syft-distroless.json", Apart::Array("/dependencies")),
    (Format::Rpm, "rpm/hummingbird.tsv", Apart::By("\n")),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// The order of the entries changes nothing.
    #[test]
    fn permuting_the_entries_changes_nothing(order in prop::collection::vec(0..1000_usize, 97)) {
        for (format, path, apart) in &FORMATS {
            let original = text(path);
            // What comes before the first package of a lock file stays there.
            let (head, body) = match (format, original.split_once("\n[[packages]]\n")) {
                (Format::Pip, Some((head, body))) => (format!("{head}\n[[packages]]\n"), body),
                _ => (String::new(), original.as_str()),
            };
            let changed = format!("{head}{}", permuted(body, apart, &order));
            let changed = parse(*format, &changed);
            prop_assert_eq!(&changed, &read(path), "{}", path);
        }
    }
}

/// The order of the images changes nothing but the order of the images.
#[test]
fn permuting_the_images_changes_no_package() {
    let one = ("one", read("cyclonedx/syft-distroless.json"));
    let other = ("other", read("dpkg/status"));
    let forwards = fleet(&[one.clone(), other.clone()]);
    let backwards = fleet(&[other, one]);
    let names = |fleet: &Fleet| -> Vec<String> {
        fleet.packages().iter().map(|package| package.id.clone()).collect()
    };
    assert_eq!(names(&forwards), names(&backwards));
}

/// The manifest that is documented makes a fleet.
#[test]
fn the_documented_manifest_is_one() {
    let page = include_str!("../../models/inventories.md");
    let (_, manifest) = page.split_once("```toml\n").unwrap();
    let (manifest, _) = manifest.split_once("```").unwrap();
    let stanza = |name: &str| {
        format!("Package: {name}\nVersion: 3\nArchitecture: amd64\nInstalled-Size: 4\n\n")
    };
    let status = stanza("openssl") + &stanza("libssl3");
    let folder = written(&[
        ("fleet.toml", manifest),
        ("web/status", &status),
        ("notebook/status", &stanza("libssl3")),
        ("notebook/site-packages/idna.dist-info/METADATA", "Name: idna\nVersion: 3.20\n"),
        ("notebook/site-packages/idna.dist-info/RECORD", "idna.py,sha256=x,9\n"),
    ]);
    let manifest = Manifest::read(&folder.path().join("fleet.toml")).unwrap();
    let mut importer = Importer::new(ReadOptions::default());
    let fleet = manifest.fleet(&manifest.sources(&mut importer).unwrap()).unwrap();
    assert_eq!((fleet.packages().len(), fleet.images().len()), (3, 2));
    assert_eq!(fleet.updates().first().map(|update| update.packages.len()), Some(2));
    assert_eq!(fleet.max_layers(), 40);
}
