//! CycloneDX: what tools write, sizes of ours, and what is wrong with documents.

use super::{bytes, package, parse, read, references, refused, sample, text};
use layerplan::inventory::{Format, Inventory};
use serde_json::{Value, json};

/// What Syft wrote of them is what they say themselves.
#[test]
fn the_sizes_of_syft_are_those_of_dpkg_and_apk() {
    for (sbom, original) in [("syft-distroless", "dpkg/status.d"), ("syft-alpine", "apk/installed")]
    {
        let (sbom, original) = (read(&format!("cyclonedx/{sbom}.json")), read(original));
        let said = |inventory: &Inventory| -> Vec<(String, Option<String>, u64)> {
            let items = inventory.packages.iter();
            items.map(|item| (item.name.clone(), item.source.clone(), item.bytes)).collect()
        };
        let mut sbom_said = said(&sbom);
        // Syft leaves out a source of the same name.
        sbom_said.iter_mut().for_each(|(name, source, _)| {
            source.get_or_insert_with(|| name.clone());
        });
        sbom_said.sort();
        let mut original_said = said(&original);
        original_said.sort();
        assert_eq!(sbom_said, original_said);
        // What Syft found to be needed, too.
        assert_eq!(references(&sbom), references(&original));
    }
    let distroless = read("cyclonedx/syft-distroless.json");
    let libc = package(
        &distroless,
        "pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?arch=amd64&distro=debian-12&upstream=glibc",
    );
    assert_eq!((libc.source.as_deref(), libc.references.len()), (Some("glibc"), 1));
}

/// The document of `path`, with a size of ours for every component.
fn sized(path: &str) -> String {
    let mut document: Value = serde_json::from_str(&text(path)).unwrap();
    for (at, component) in document["components"].as_array_mut().unwrap().iter_mut().enumerate() {
        component["properties"] = json!([{"name": "layerplan:bytes", "value": at.to_string()}]);
    }
    document.to_string()
}

#[test]
fn documents_without_sizes_say_how_many_are_lacking_and_are_read_once_they_are_given() {
    for (path, packages, references_known, first) in [
        ("cyclonedx/npm.json", 71, 129, "pkg:npm/accepts@1.3.8"),
        ("cyclonedx/cyclonedx-py.json", 5, 4, "pkg:pypi/certifi@2026.10.19.post1"),
    ] {
        let said = Inventory::read(&sample(path), None).unwrap_err().to_string();
        let end = format!(
            ": {packages} of {packages} packages have no size, `{first}` for one; give sizes by a \
             property `layerplan:bytes` of each component"
        );
        assert!(said.ends_with(&end), "{said}");
        let inventory = parse(Format::Cyclonedx, &sized(path));
        assert_eq!(inventory.packages.len(), packages);
        assert_eq!(bytes(&inventory), (0..packages as u64).sum::<u64>());
        assert_eq!(references(&inventory), references_known, "{path}");
    }
}

/// Versions 1.2 to 1.7 differ in nothing that is read.
#[test]
fn all_versions_are_read() {
    for version in ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"] {
        let changed = sized("cyclonedx/npm.json").replace("\"1.5\"", &format!("\"{version}\""));
        assert_eq!(parse(Format::Cyclonedx, &changed).packages.len(), 71);
    }
}

fn document(components: &str, dependencies: &str) -> String {
    format!(
        "{{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\",\n\
         \"components\": [{components}],\n\"dependencies\": [{dependencies}]}}"
    )
}

const SIZE: &str = r#""properties": [{"name": "layerplan:bytes", "value": "7"}]"#;

#[test]
fn what_is_no_package_counts_only_with_a_size_and_components_may_hold_others() {
    let components = r#"
        {"type": "library", "group": "@babel", "name": "core", "version": "7", "bom-ref": "a", SIZE,
         "components": [{"type": "framework", "name": "inner", "bom-ref": "b", SIZE}]},
        {"type": "operating-system", "name": "debian", "bom-ref": "os"},
        {"type": "container", "name": "base", "bom-ref": "base", SIZE},
        {"type": "application", "name": "package-lock.json", "bom-ref": "lock", "properties":
         [{"name": "aquasecurity:trivy:Class", "value": "lang-pkgs"}]},
        {"type": "library", "name": "libc6", "bom-ref": "c", "purl": "pkg:deb/debian/libc6@1",
         "properties": [{"name": "aquasecurity:trivy:SrcName", "value": "glibc"},
                        {"name": "layerplan:bytes", "value": "9"}]},
        {"type": "library", "name": "zlib",
         "purl": "pkg:rpm/fedora/zlib@1?upstream=zlib-ng-2.1-3.fc40.src.rpm#x",
         "properties": [{"name": "syft:package:type", "value": "rpm"},
                        {"name": "syft:metadata:size", "value": "11"}]}"#
        .replace("SIZE", SIZE);
    let dependencies = r#"{"ref": "a", "dependsOn": ["b", "os", "a", "urn:cdx:1/2#x"]},
        {"ref": "lock", "dependsOn": ["a"]}, {"ref": "b", "dependsOn": ["c", "base"]}"#;
    let inventory = parse(Format::Cyclonedx, &document(&components, dependencies));
    assert_eq!(inventory.packages.len(), 5);
    let core = package(&inventory, "@babel/core@7");
    assert_eq!((core.name.as_str(), core.bytes), ("@babel/core", 7));
    assert_eq!(core.references, ["inner"]);
    assert_eq!(package(&inventory, "inner").references, ["base", "pkg:deb/debian/libc6@1"]);
    let libc = package(&inventory, "pkg:deb/debian/libc6@1");
    assert_eq!((libc.source.as_deref(), libc.bytes), (Some("glibc"), 9));
    let zlib = inventory.packages.iter().find(|item| item.name == "zlib").unwrap();
    assert_eq!((zlib.source.as_deref(), zlib.bytes), (Some("zlib-ng"), 11));
}

/// Syft lists a package of npm at each path that it lies at, with one purl.
#[test]
fn what_is_listed_twice_is_one_package_of_both_sizes() {
    let at = |key: &str, name: &str, purl: &str, bytes: u64| {
        format!(
            r#"{{"type": "library", "bom-ref": "{key}", "name": "{name}", "version": "1",
                "purl": "{purl}", "properties":
                [{{"name": "layerplan:bytes", "value": "{bytes}"}}]}}"#
        )
    };
    let mut components = [
        at("a", "ms", "pkg:npm/ms@1", 10),
        at("b", "debug", "pkg:npm/debug@1", 100),
        at("c", "ms", "pkg:npm/ms@1?upstream=time", 1000),
        at("d", "ms", "pkg:npm/ms@1", 5),
        at("e", "send", "pkg:npm/send@1", 200),
        at("f", "ms", "pkg:npm/ms@1", 1),
    ];
    let dependencies = r#"{"ref": "b", "dependsOn": ["a", "d"]},
        {"ref": "a", "dependsOn": ["e", "f"]}, {"ref": "d", "dependsOn": ["c", "e"]}"#;
    let inventory = parse(Format::Cyclonedx, &document(&components.join(","), dependencies));
    let ms = package(&inventory, "pkg:npm/ms@1");
    assert_eq!((inventory.packages.len(), ms.bytes), (4, 16));
    // What it needs at any path, but not itself at another.
    assert_eq!(ms.references, ["pkg:npm/ms@1?upstream=time", "pkg:npm/send@1"]);
    assert_eq!(package(&inventory, "pkg:npm/debug@1").references, ["pkg:npm/ms@1"]);
    components.reverse();
    let reversed = parse(Format::Cyclonedx, &document(&components.join(","), dependencies));
    assert_eq!(reversed, inventory);
}

/// More than a third of what that can be counted.
const HUGE: &str = "\"9000000000000000000\"";

#[test]
fn malformed_documents_are_refused() {
    let one = |fields: &str| document(&format!("{{\"type\": \"library\", {fields}}}"), "");
    let sized = |value: &str| {
        one(&format!(
            r#""name": "a", "properties": [{{"name": "layerplan:bytes", "value": {value}}}]"#
        ))
    };
    let json = |said: &str| format!("not cyclonedx as JSON: {said}");
    let no_number = |field: &str, found: &str| {
        format!("components[0]: `{field}` is no whole number of bytes: {found:?}")
    };
    let beyond = r#""name": "a", "properties": [{"name": "syft:package:type", "value": "deb"},
        {"name": "syft:metadata:installedSize", "value": "18446744073709551615"}]"#;
    let good = format!(r#"{{"type": "library", "name": "a", "bom-ref": "a", {SIZE}}}"#);
    let twice = good.replace("}]", "}, {\"name\": \"layerplan:bytes\", \"value\": \"8\"}]");
    let with_purl = |name: &str| {
        let name = format!("\"name\": \"{name}\", \"purl\": \"pkg:npm/a@1\", {SIZE}");
        format!(r#"{{"type": "library", {name}}}"#)
    };
    let unknown = "dependencies[0].dependsOn[0]: there is nothing with the key `b`";
    let empty = document("", "");
    let variants: Vec<(&str, String, String)> = vec![
        ("cut short", empty[..40].into(), json("EOF while parsing an object at line 1 column 40")),
        (
            "another format",
            empty.replace("CycloneDX", "SPDX"),
            "bomFormat: CycloneDX is wanted, not \"SPDX\"".into(),
        ),
        (
            "another version",
            empty.replace("1.6", "2.0"),
            "specVersion: a version 1.x is wanted, not \"2.0\"".into(),
        ),
        (
            "no version",
            empty.replace("specVersion", "version"),
            json("missing field `specVersion` at line 3 column 19"),
        ),
        ("nothing", empty, "no package is in it, read as cyclonedx".into()),
        ("no name", one("\"version\": \"1\""), json("missing field `name` at line 2 column 50")),
        ("an empty name", one("\"name\": \"\""), "components[0]: `name` is missing".into()),
        (
            "no type",
            document("{\"name\": \"a\"}", ""),
            json("missing field `type` at line 2 column 28"),
        ),
        (
            "no size",
            one("\"name\": \"a\", \"version\": \"1\""),
            "1 of 1 packages have no size, `a@1` for one; give sizes by a property \
             `layerplan:bytes` of each component"
                .into(),
        ),
        ("a size that is none", sized("\"7 kB\""), no_number("layerplan:bytes", "7 kB")),
        ("a size with an exponent", sized("\"1e3\""), no_number("layerplan:bytes", "1e3")),
        (
            "a size that is no text",
            sized("7"),
            json("invalid type: integer `7`, expected a string at line 2 column 101"),
        ),
        (
            "two sizes",
            document(&twice, ""),
            "components[0]: `layerplan:bytes` is there twice".into(),
        ),
        (
            "Syft's size, beyond all",
            one(beyond),
            no_number("syft:metadata:installedSize", "18446744073709551615"),
        ),
        (
            "a key twice",
            document(&format!("{good}, {good}"), ""),
            "components[1]: `a` is there twice".into(),
        ),
        (
            "needing nothing that is there",
            document(&good, r#"{"ref": "a", "dependsOn": ["b"]}"#),
            unknown.into(),
        ),
        (
            "needed by nothing that is there",
            document(&good, r#"{"ref": "b", "dependsOn": ["a"]}"#),
            unknown.into(),
        ),
        (
            "one purl with two names",
            document(&format!("{}, {}", with_purl("a"), with_purl("b")), ""),
            "package `pkg:npm/a@1` is there twice".into(),
        ),
        (
            "sizes that are too large together",
            document(&format!("{good}, {good}, {good}").replace("\"7\"", HUGE), "")
                .replace(r#""bom-ref": "a", "#, ""),
            "the size of `a` overflows: the numbers in this fleet are too large to be added exactly"
                .into(),
        ),
    ];
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, &**said)).collect();
    refused(Format::Cyclonedx, &variants);
}
