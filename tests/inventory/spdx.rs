//! SPDX: what tools write, sizes of ours, and what is wrong with documents.

use super::{bytes, package, parse, read, references, refused, sample, text};
use layerplan::inventory::{Format, Inventory};
use serde_json::{Value, json};

/// The document of `path`, with a size of ours for every package that `has_size` names.
fn sized(path: &str, has_size: impl Fn(&str) -> bool) -> String {
    let mut document: Value = serde_json::from_str(&text(path)).unwrap();
    for (at, package) in document["packages"].as_array_mut().unwrap().iter_mut().enumerate() {
        if has_size(package["SPDXID"].as_str().unwrap()) {
            package["annotations"] = json!([
                {"annotator": "Person: us", "annotationDate": "2026-11-25T00:00:00Z",
                 "annotationType": "OTHER", "comment": format!("layerplan:bytes={at}")},
                {"annotator": "Tool: other", "annotationDate": "2026-11-25T00:00:00Z",
                 "annotationType": "OTHER", "comment": "PkgType: npm"},
            ]);
        }
    }
    document.to_string()
}

/// What stands for the image, and what holds it, is no package.
#[test]
fn documents_without_sizes_say_how_many_are_lacking_and_are_read_once_they_are_given() {
    for (path, packages, references_known) in [
        ("spdx/npm.json", 71, 129),
        ("spdx/syft-alpine.json", 14, 20),
        ("spdx/syft-distroless.json", 10, 8),
        ("spdx/apko.json", 4, 0),
    ] {
        let said = Inventory::read(&sample(path), None).unwrap_err().to_string();
        let number = format!(": {packages} of {packages} packages have no size, `");
        assert!(said.contains(&number), "{said}");
        let how = "; give sizes by an annotation of each package with the comment \
                   `layerplan:bytes=N`";
        assert!(said.ends_with(how), "{said}");
        let is_package = |key: &str| {
            key.starts_with("SPDXRef-Package-")
                && !key.contains("sample-app")
                && !key.contains("-Image")
        };
        let inventory = parse(Format::Spdx, &sized(path, is_package));
        assert_eq!(inventory.packages.len(), packages, "{path}");
        assert_eq!(references(&inventory), references_known, "{path}");
    }
}

/// The same image, by the same tool, in both formats.
#[test]
fn both_formats_of_syft_say_the_same() {
    let is_package = |key: &str| key.starts_with("SPDXRef-Package-");
    let spdx = parse(Format::Spdx, &sized("spdx/syft-distroless.json", is_package));
    let cyclonedx = read("cyclonedx/syft-distroless.json");
    assert_eq!(spdx.packages.len(), cyclonedx.packages.len());
    for (one, other) in spdx.packages.iter().zip(&cyclonedx.packages) {
        assert_eq!((&one.id, &one.name, &one.source), (&other.id, &other.name, &other.source));
        assert_eq!(one.references, other.references);
    }
}

/// The image itself counts if it is given a size.
#[test]
fn what_the_document_describes_counts_with_a_size() {
    let inventory = parse(Format::Spdx, &sized("spdx/npm.json", |_| true));
    assert_eq!(inventory.packages.len(), 72);
    let app = package(&inventory, "pkg:npm/sample-app@1.0.0");
    assert_eq!(app.references, ["pkg:npm/express@4.22.3"]);
    assert_eq!(bytes(&inventory), (0..72).sum::<u64>());
}

fn document(packages: &str, relationships: &str) -> String {
    format!(
        "{{\"spdxVersion\": \"SPDX-2.3\", \"SPDXID\": \"SPDXRef-DOCUMENT\",\n\
         \"packages\": [{packages}],\n\"relationships\": [{relationships}]}}"
    )
}

const SIZE: &str = r#"[{"comment": "layerplan:bytes=7"}]"#;

fn named(name: &str, more: &str) -> String {
    format!(
        r#"{{"SPDXID": "SPDXRef-{name}", "name": "{name}", "versionInfo": "1"{more},
            "annotations": {SIZE}}}"#
    )
}

fn related(one: &str, kind: &str, other: &str) -> String {
    format!(
        r#"{{"spdxElementId": "{one}", "relationshipType": "{kind}",
            "relatedSpdxElement": "{other}"}}"#
    )
}

#[test]
fn relationships_of_need_count_in_their_direction_and_others_do_not() {
    let packages = [
        named("a", r#", "sourceInfo": "built package from: glibc 2.36-9""#),
        named("b", ""),
        named("c", ""),
        named("d", ""),
        named("os", r#", "primaryPackagePurpose": "OPERATING-SYSTEM""#).replace(SIZE, "[]"),
        named("lock", r#", "primaryPackagePurpose": "APPLICATION""#)
            .replace(SIZE, "[]")
            .replace(r#""versionInfo": "1", "#, ""),
    ];
    let relationships = [
        related("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-a"),
        related("SPDXRef-a", "DEPENDS_ON", "SPDXRef-b"),
        related("SPDXRef-c", "DEPENDENCY_OF", "SPDXRef-a"),
        related("SPDXRef-d", "RUNTIME_DEPENDENCY_OF", "SPDXRef-b"),
        related("SPDXRef-a", "CONTAINS", "SPDXRef-d"),
        related("SPDXRef-d", "DEV_DEPENDENCY_OF", "SPDXRef-c"),
        related("SPDXRef-lock", "DEPENDS_ON", "SPDXRef-d"),
        related("SPDXRef-a", "DEPENDS_ON", "NOASSERTION"),
        related("SPDXRef-a", "DEPENDS_ON", "DocumentRef-other:SPDXRef-x"),
    ];
    let text = document(&packages.join(","), &relationships.join(","));
    let inventory = parse(Format::Spdx, &text);
    assert_eq!(inventory.packages.len(), 4);
    let a = package(&inventory, "a@1");
    assert_eq!(a.references, ["b@1", "c@1"]);
    assert_eq!(a.source.as_deref(), Some("glibc"));
    assert_eq!(package(&inventory, "b@1").references, ["d@1"]);
    assert_eq!(references(&inventory), 3);
    assert_eq!(parse(Format::Spdx, &text.replace("SPDX-2.3", "SPDX-2.2")), inventory);
}

/// A field that gives a package this purl.
const PURL: &str = r#", "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER",
    "referenceType": "purl", "referenceLocator": "pkg:npm/a@1"}]"#;

/// At several paths, that is.
#[test]
fn what_is_listed_twice_is_one_package_of_both_sizes() {
    let a = named("a", PURL);
    let packages = format!("{a}, {}, {}", a.replace("SPDXRef-a", "SPDXRef-c"), named("b", ""));
    let relationships = [
        related("SPDXRef-c", "DEPENDS_ON", "SPDXRef-b"),
        related("SPDXRef-c", "DEPENDS_ON", "SPDXRef-a"),
    ];
    let inventory = parse(Format::Spdx, &document(&packages, &relationships.join(",")));
    let a = package(&inventory, "pkg:npm/a@1");
    assert_eq!((inventory.packages.len(), a.bytes, a.references.len()), (2, 14, 1));
    assert_eq!(a.references, ["b@1"]);
}

#[test]
fn malformed_documents_are_refused() {
    let good = named("a", "");
    let sized = |size: &str| document(&good.replace("bytes=7", &format!("bytes={size}")), "");
    let json = |said: &str| format!("not spdx as JSON: {said}");
    let no_number = |found: &str| {
        format!("packages[0]: `layerplan:bytes` is no whole number of bytes: {found:?}")
    };
    let twice = good.replace("}]", "}, {\"comment\": \"layerplan:bytes=8\"}]");
    let unknown = "relationships[0]: there is nothing with the key `SPDXRef-b`";
    let empty = document("", "");
    let variants: Vec<(&str, String, String)> = vec![
        ("cut short", empty[..30].into(), json("EOF while parsing a string at line 1 column 30")),
        (
            "SPDX 3",
            r#"{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}"#.into(),
            json("missing field `spdxVersion` at line 1 column 62"),
        ),
        (
            "another version",
            empty.replace("2.3", "3.0"),
            "spdxVersion: SPDX-2.2 or SPDX-2.3 is wanted, not \"SPDX-3.0\"".into(),
        ),
        (
            "no key of the document",
            empty.replace("SPDXID", "ID"),
            json("missing field `SPDXID` at line 3 column 20"),
        ),
        ("nothing", empty, "no package is in it, read as spdx".into()),
        (
            "no key",
            document("{\"name\": \"a\"}", ""),
            json("missing field `SPDXID` at line 2 column 26"),
        ),
        (
            "no name",
            document("{\"SPDXID\": \"SPDXRef-a\"}", ""),
            json("missing field `name` at line 2 column 36"),
        ),
        ("an empty name", document(&named("", ""), ""), "packages[0]: `name` is missing".into()),
        (
            "no size",
            document(&good.replace("layerplan:bytes", "bytes"), ""),
            "1 of 1 packages have no size, `a@1` for one; give sizes by an annotation of each \
             package with the comment `layerplan:bytes=N`"
                .into(),
        ),
        ("an empty size", sized(""), no_number("")),
        ("a size with a fraction", sized("7.5"), no_number("7.5")),
        ("a size beyond all", sized("99999999999999999999"), no_number("99999999999999999999")),
        ("two sizes", document(&twice, ""), "packages[0]: `layerplan:bytes` is there twice".into()),
        (
            "a key twice",
            document(&format!("{good}, {good}"), ""),
            "packages[1]: `SPDXRef-a` is there twice".into(),
        ),
        (
            "needing nothing that is there",
            document(&good, &related("SPDXRef-a", "DEPENDS_ON", "SPDXRef-b")),
            unknown.into(),
        ),
        (
            "needed by nothing that is there",
            document(&good, &related("SPDXRef-a", "DEPENDENCY_OF", "SPDXRef-b")),
            unknown.into(),
        ),
        (
            "a relationship without type",
            document(&good, r#"{"spdxElementId": "SPDXRef-a", "relatedSpdxElement": "NONE"}"#),
            json("missing field `relationshipType` at line 4 column 78"),
        ),
        (
            "one purl with two names",
            document(&format!("{}, {}", named("a", PURL), named("b", PURL)), ""),
            "package `pkg:npm/a@1` is there twice".into(),
        ),
    ];
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, &**said)).collect();
    refused(Format::Spdx, &variants);
}
