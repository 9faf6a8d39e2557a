//! Nix: the list, the object and the nested object; what is wrong with each.

use super::{bytes, fault, package, parse, read, references, refused, text};
use layerplan::inventory::{Format, Inventory};
use serde_json::{Map, Value, json};

const STORE: &str = "/nix/store/";

#[test]
fn real_closures_are_read() {
    let closure = read("nix/path-info.json");
    assert_eq!(closure.packages.len(), 13);
    assert_eq!(bytes(&closure), 2_031_864);
    assert!(closure.propagate);
    let nginx = package(&closure, "/nix/store/0mhm6z5kn64rxklz53fa8f090bh6maps-nginx-1.27.4");
    assert_eq!((nginx.name.as_str(), nginx.bytes), ("nginx-1.27.4", 80_776));
    // It refers to itself as well.
    assert_eq!(nginx.references.len(), 4);
    assert_eq!(references(&closure), 25);
    let graph = read("nix/closure-info.json");
    assert_eq!((graph.packages.len(), bytes(&graph)), (12, 2_030_592));
    assert!(graph.packages.iter().all(|item| closure.packages.contains(item)));
}

/// The paths of the sample as newer versions write them: `base` makes a path what is its key.
fn keyed(base: impl Fn(&str) -> String) -> Map<String, Value> {
    let list: Vec<Value> = serde_json::from_str(&text("nix/path-info.json")).unwrap();
    let entries = list.into_iter().map(|mut info| {
        let path = base(info["path"].as_str().unwrap());
        let references = info["references"].as_array().unwrap();
        info["references"] =
            references.iter().map(|reference| base(reference.as_str().unwrap())).collect();
        info.as_object_mut().unwrap().remove("path");
        info["storeDir"] = "/nix/store".into();
        info["ca"] = Value::Null;
        (path, info)
    });
    entries.collect()
}

/// All three shapes say the same.
#[test]
fn the_shapes_are_equal() {
    let list: Inventory = read("nix/path-info.json");
    let object = Value::Object(keyed(|path| path.into()));
    assert_eq!(parse(Format::Nix, &object.to_string()), list);
    let info = keyed(|path| path.trim_start_matches(STORE).into());
    let nested = json!({"version": 2, "storeDir": "/nix/store", "info": info});
    assert_eq!(parse(Format::Nix, &nested.to_string()), list);
}

const HASH: &str = "0mhm6z5kn64rxklz53fa8f090bh6maps";

#[test]
fn malformed_closures_are_refused() {
    let named = |text: &str| text.replace("HASH", HASH);
    let variants = [
        (
            "cut short",
            r#"[{"path": "/nix/store/HASH-a", "narSize": 1"#,
            "not nix as JSON: EOF while parsing an object at line 1 column 71",
        ),
        (
            "a list of texts",
            r#"["/nix/store/HASH-a"]"#,
            "not nix as JSON: invalid type: string \"/nix/store/HASH-a\", expected struct Info at \
             line 1 column 48",
        ),
        (
            "an element without path",
            r#"[{"path": "/nix/store/HASH-a", "narSize": 1}, {"narSize": 1}]"#,
            "[1]: `path` is missing",
        ),
        (
            "an invalid path of newer versions",
            r#"{"/nix/store/HASH-a": null}"#,
            "/nix/store/HASH-a: the store that was asked does not have this path",
        ),
        (
            "an invalid path of older versions",
            r#"[{"path": "/nix/store/HASH-a", "valid": false}]"#,
            "/nix/store/HASH-a: the store that was asked does not have this path",
        ),
        (
            "no size",
            r#"[{"path": "/nix/store/HASH-a", "references": []}]"#,
            "package `/nix/store/HASH-a` has no size: there is no narSize",
        ),
        (
            "a size in text",
            "{\"/nix/store/HASH-a\":\n {\"narSize\": \"12\"}}",
            "not nix as JSON: invalid type: string \"12\", expected u64 at line 2 column 17",
        ),
        (
            "a size below nothing",
            r#"[{"path": "/nix/store/HASH-a", "narSize": -1}]"#,
            "not nix as JSON: invalid value: integer `-1`, expected u64 at line 1 column 72",
        ),
        (
            "a reference out of the closure",
            r#"[{"path": "/nix/store/HASH-a", "narSize": 1, "references": ["/nix/store/HASH-b"]}]"#,
            "/nix/store/HASH-a: it refers to /nix/store/HASH-b, which is not listed; give nix \
             path-info -r",
        ),
        (
            "a path that is none",
            r#"{"hello": {"narSize": 1}}"#,
            "hello: a store path like /nix/store/HASH-NAME is wanted, not \"hello\"",
        ),
        (
            "a hash too short",
            r#"{"/nix/store/0mhm-hello": {"narSize": 1}}"#,
            "/nix/store/0mhm-hello: a store path like /nix/store/HASH-NAME is wanted, not \
             \"/nix/store/0mhm-hello\"",
        ),
        (
            "a path twice",
            r#"{"/nix/store/HASH-a": {"narSize": 1}, "/nix/store/HASH-a": {"narSize": 2}}"#,
            "package `/nix/store/HASH-a` is there twice",
        ),
        (
            "nested, without the store",
            r#"{"version": 2, "info": {"HASH-a": {"narSize": 1}}}"#,
            "not nix as JSON: missing field `storeDir` at line 1 column 78",
        ),
        ("nothing", "[]", "no package is in it, read as nix"),
    ];
    let variants = variants.map(|(variant, text, said)| {
        // The example in a message is no path.
        let said = named(said).replace(&format!("{STORE}{HASH}-NAME"), "/nix/store/HASH-NAME");
        (variant, named(text), said)
    });
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, &**said)).collect();
    refused(Format::Nix, &variants);
}

/// An inventory of another kind, read as Nix, is no panic.
#[test]
fn other_inventories_are_no_closures() {
    for path in ["dpkg/status", "cyclonedx/npm.json", "spdx/npm.json"] {
        let said = fault(&[("inventory", &text(path))], "inventory", Format::Nix);
        assert!(said.starts_with("inventory: not nix as JSON: "), "{path}: {said}");
    }
}
