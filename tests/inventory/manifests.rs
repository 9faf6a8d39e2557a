//! Manifests: what is wrong with one is told with its line and column.

use super::written;
use layerplan::fleet::Fleet;
use layerplan::image::ReadOptions;
use layerplan::inventory::{Importer, InventoryError, Manifest};
use std::fs;
use std::path::Path;

const STATUS: &str = "Package: a\nVersion: 1\nArchitecture: all\nInstalled-Size: 4\n";

fn fleet(path: &Path) -> Result<Fleet, InventoryError> {
    let manifest = Manifest::read(path)?;
    let sources = manifest.sources(&mut Importer::new(ReadOptions::default()))?;
    manifest.fleet(&sources)
}

/// What is said of a manifest beside the inventory `status` and the root directory `rootfs`, both
/// of the package `a`, and `config.json`, which is no configuration; seen from their folder.
fn said(manifest: impl AsRef<[u8]>) -> String {
    let folder = written(&[
        ("status", STATUS),
        ("rootfs/var/lib/dpkg/status", STATUS),
        ("config.json", "[]"),
    ]);
    let path = folder.path().join("fleet.toml");
    fs::write(&path, manifest).unwrap();
    let said = fleet(&path).unwrap_err().to_string();
    said.replace(&format!("{}/", folder.path().display()), "")
}

/// A manifest of the image `web` in the lines 2 to 4, with `before` as its first line and `after`
/// from line 5 on.
fn web(before: &str, after: &str) -> String {
    format!("{before}\n[[images]]\nname = \"web\"\ninventory = \"status\"\n{after}\n")
}

#[test]
fn every_fault_has_its_place() {
    let update = |name: &str, package: &str| {
        format!("[[updates]]\nname = \"{name}\"\nrate = 1\npackages = [\"a\", \"{package}\"]")
    };
    let cap = |cap, reserved| {
        format!(
            "image `web` may have {cap} layers, but 0 base layers and {reserved} reserved layers \
             leave none for its packages"
        )
    };
    let platform = "`arm64` is not a platform such as linux/amd64 or linux/arm/v7";
    let rootfs = |more: &str| web("", more).replace("status", "rootfs") + "format = \"root\"\n";
    let whole = "a whole image or a root directory has no `roots`: with a part of it, the image \
                 would not be what it was";
    let cases: Vec<(String, &str, String)> = vec![
        ("images = []".into(), "line 1, column 10", "`images` is empty".into()),
        (web("", "").replace("web", ""), "line 3, column 8", "`name` is empty".into()),
        (
            web("", "[[images]]\nname = \"web\"\ninventory = \"status\""),
            "line 6, column 8",
            "there is an image `web` in line 3 already".into(),
        ),
        (
            web("", "").replace("web", "w\\u0007b"),
            "line 3, column 8",
            "images[0]: control character in \"w\\u{7}b\"".into(),
        ),
        (
            web("", "").replace("\"status\"", "[]"),
            "line 4, column 13",
            "`inventory` is empty".into(),
        ),
        (web("", "").replace("status", "absent"), "line 4, column 13", "there is no absent".into()),
        (
            web("", "roots = [\"a\", \"nope\"]"),
            "line 5, column 15",
            "image `web` has no package `nope`".into(),
        ),
        (rootfs("roots = [\"a\"]"), "line 5, column 10", whole.into()),
        (web("", "config = \"absent\""), "line 5, column 10", "there is no absent".into()),
        (
            web("", "config = \"rootfs\""),
            "line 5, column 10",
            "rootfs is no configuration of an image: Is a directory (os error 21)".into(),
        ),
        (
            web("", "config = \"config.json\""),
            "line 5, column 10",
            "config.json is no configuration of an image: invalid type: sequence, expected a map \
             at line 1 column 0"
                .into(),
        ),
        (web("max_layers = 0", ""), "line 1, column 14", cap(0, 0)),
        (web("max_layers = 0", "reserved = 2"), "line 1, column 14", cap(0, 2)),
        (web("max_layers = 9", "max_layers = 0"), "line 5, column 14", cap(0, 0)),
        (web("max_layers = 9", "reserved = 9"), "line 5, column 12", cap(9, 9)),
        (web("", "reserved = 100"), "line 5, column 12", cap(100, 100)),
        (
            web("", &update("some", "nope")),
            "line 8, column 18",
            "unknown package `nope` in updates[0] (`some`)".into(),
        ),
        (
            web("", &update("so\\tme", "a")),
            "line 6, column 8",
            "updates[0]: control character in \"so\\tme\"".into(),
        ),
        (web("platform = \"arm64\"", ""), "line 1, column 12", platform.into()),
        (
            web(
                "",
                "[[rules]]\nrule = \"isolate\"\npackages = [\"a\"]\n[[rules]]\nrule = \"isolate\"\npackages = [\"n*\"]",
            ),
            "line 8, column 1",
            "rule 2 (isolate `n*`): no package that an image has to place matches `n*`".into(),
        ),
        (
            web("", "[[rules]]\nrule = \"max_size\"\nbytes = 1\nprice = 0.0000001"),
            "line 8, column 9",
            "`0.0000001` has more than 6 decimals".into(),
        ),
    ];
    for (manifest, place, fault) in cases {
        assert_eq!(said(&manifest), format!("fleet.toml: {place}: {fault}"), "{manifest}");
    }
}

/// A comment may hold any letter, but only as UTF-8; columns count letters.
#[test]
fn a_manifest_has_to_be_utf_8() {
    let manifest = [web("", "# f\u{fc}r ").trim_end().as_bytes(), b"f\xfcr\n"].concat();
    assert_eq!(
        said(manifest),
        "fleet.toml: line 5, column 7: this is not UTF-8, which TOML has to be"
    );
}

#[test]
fn the_platform_is_that_of_the_manifest_if_it_names_one() {
    for (line, wanted) in [
        ("", None),
        ("platform = \"linux/arm64\"", Some("linux/arm64")),
        ("platform = \"linux/arm/v7\"", Some("linux/arm/v7")),
    ] {
        let folder = written(&[("fleet.toml", &web(line, ""))]);
        let manifest = Manifest::read(&folder.path().join("fleet.toml")).unwrap();
        assert_eq!(manifest.platform().map(|platform| platform.to_string()).as_deref(), wanted);
    }
}

/// Rules of the fleet as tables, their prices exact; and the file of strategy options.
#[test]
fn rules_and_strategy_options() {
    let tables = "[[rules]]\nrule = \"max_size\"\nbytes = 9\nprice = 18446744073709.551615\n\
                  why = \"so\"\n[[rules]]\nrule = \"layers\"\nimages = [\"w*\"]\npreset = \"ostree\"";
    let read = |manifest: String| {
        let folder = written(&[("status", STATUS), ("fleet.toml", &manifest)]);
        let path = folder.path().join("fleet.toml");
        let options = Manifest::read(&path).unwrap().strategy_options();
        (fleet(&path).unwrap(), options.map(|file| file.file_name().unwrap().to_owned()))
    };
    let (fleet, file) = read(web("", tables));
    let said: Vec<String> = fleet.rules().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "rule 1 (layers of at most 9 bytes, or 18446744073709.551615 a byte beyond) \"so\"",
            "rule 2 (64 layers as ostree for `w*`)",
        ]
    );
    assert_eq!(file, None);
    let (fleet, file) = read(web("strategy_options = \"options.json\"", ""));
    assert_eq!((fleet.rules().len(), file.unwrap()), (0, "options.json".into()));
}
