//! Contradictions between how large layers may be and how many there may be, each with what is said
//! of it, word for word.

use super::contradictions::{ABCD, of, said};
use super::{document, parse, random, rules};
use layerplan::rules::conflict::find;
use serde_json::{Value, json};

#[test]
fn largest_layers() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            &["max_size 100", "max_size 39 # the registry takes no more"]
        ),
        "image `web`: rule 2 (layers of at most 39 bytes) \"the registry takes no more\" cannot be \
         kept: `d` alone has 40 bytes"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["max_size 45"]),
        "image `web`, which may have 2 layers: rule 1 (layers of at most 45 bytes) cannot be kept: \
         its packages need at least 3 layers"
    );
    // By bytes two layers would do, but no two of three fit into one.
    assert_eq!(
        said("a 40 b 40 c 40", "web: a b c", 2, &["max_size 70"]),
        "image `web`, which may have 2 layers: rule 1 (layers of at most 70 bytes) cannot be kept: \
         its packages need at least 3 layers"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["apart a d", "max_size 50"]),
        "image `web`, which may have 2 layers: rule 1 (apart `a` and `d`) and rule 2 (layers of at \
         most 50 bytes) cannot both be kept: its packages need at least 3 layers"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["max_size 60", "isolate a"]),
        "image `web`, which may have 2 layers: rule 1 (layers of at most 60 bytes) and rule 2 \
         (isolate `a`) cannot both be kept: that makes 1 layer, and the other 3 packages at least 2 \
         more"
    );
}

#[test]
fn smallest_layers() {
    assert_eq!(
        said("a 60 b 60", "web: a b", 9, &["min_size 70", "max_size 100"]),
        "image `web`: rule 1 (layers of at least 70 bytes) and rule 2 (layers of at most 100 bytes) \
         cannot both be kept: its 2 packages of 120 bytes fill 1 layer of 70 bytes, and need at least \
         2 layers"
    );
    assert_eq!(
        said("a 70 b 70 c 10", "web: a b c", 9, &["min_size 75", "max_size 79"]),
        "image `web`: rule 1 (layers of at least 75 bytes) and rule 2 (layers of at most 79 bytes) \
         cannot both be kept: its 3 packages of 150 bytes fill 2 layers of 75 bytes, and need at \
         least 3 layers"
    );
    assert_eq!(
        said("a 50 b 50 c 11", "web: a b c", 9, &["min_size 52", "max_size 99"]),
        "image `web`: rule 1 (layers of at least 52 bytes) and rule 2 (layers of at most 99 bytes) \
         cannot both be kept: its 3 packages of 111 bytes cannot be divided into layers of such sizes"
    );
    assert_eq!(
        said("a 10 b 20", "web: a b", 9, &["min_size 25", "apart a b"]),
        "image `web`: rule 1 (layers of at least 25 bytes) and rule 2 (apart `a` and `b`) cannot both \
         be kept: its 2 packages of 30 bytes fill 1 layer of 25 bytes, and need at least 2 layers"
    );
    assert_eq!(
        said("a 10 b 20 c 90", "web: a b c", 9, &["isolate c", "apart a b", "min_size 20"]),
        "image `web`: rule 1 (isolate `c`), rule 2 (apart `a` and `b`) and rule 3 (layers of at least \
         20 bytes) cannot all be kept: its other 2 packages of 30 bytes fill 1 layer of 20 bytes, \
         and need at least 2 layers"
    );
}

/// What is allowed to be there twice may fill two layers.
#[test]
fn copies_fill_layers() {
    let rules = rules(&["min_size 25", "apart a b"]);
    let mut document = document("a 10 b 20 c 15", &["web: a b c"], rules);
    let conflict = |document: &Value| {
        let fleet = parse(document);
        random::agrees(&fleet);
        find(&fleet, 9, fleet.overlap()).unwrap().map(|conflict| conflict.to_string())
    };
    assert_eq!(
        conflict(&document).unwrap(),
        "image `web`: rule 1 (layers of at least 25 bytes) and rule 2 (apart `a` and `b`) cannot \
         both be kept: its 3 packages of 45 bytes fill 1 layer of 25 bytes, and need at least 2 layers",
    );
    document["overlap"] = json!("allow");
    assert_eq!(conflict(&document), None);
    document["rules"][0]["bytes"] = json!(26);
    assert!(conflict(&document).unwrap().contains("cannot be divided"));
}

/// How many layers an image may have is told with what takes some of them, and with who says so.
#[test]
fn limits_of_layers() {
    let mut document = document(
        ABCD,
        &["web: a b c d"],
        json!([
            {"rule": "isolate", "packages": ["*"]},
            {"rule": "layers", "images": ["w*"], "preset": "ostree"},
        ]),
    );
    document["images"][0]["reserved"] = json!(61);
    document["images"][0]["base"] = json!([["d"]]);
    assert_eq!(
        of(&parse(&document)),
        "image `web`, which may have 2 layers beside 1 base layer and 61 reserved layers by rule 2 \
         (64 layers as ostree for `w*`): rule 1 (isolate `*`, here `a`, `b` and `c`) cannot be kept: \
         that makes 3 layers",
    );
    document["images"][0]["max_layers"] = json!(64);
    assert_eq!(
        of(&parse(&document)),
        "image `web`, which may have 2 layers beside 1 base layer and 61 reserved layers: rule 1 \
         (isolate `*`, here `a`, `b` and `c`) cannot be kept: that makes 3 layers",
    );
}

/// Large images are answered quickly, and where a search takes too long nothing is claimed.
#[test]
fn large_images() {
    let packages: Vec<Value> = (0..3_000)
        .map(|at| json!({"id": format!("p{at:04}"), "bytes": 1_000 + at * 7919 % 5_000}))
        .collect();
    let roots: Vec<&Value> = packages.iter().map(|package| &package["id"]).collect();
    let document = |rules: Value| {
        json!({"layerplan": 2, "packages": packages, "rules": rules,
            "images": [{"name": "web", "roots": roots, "max_layers": 60}]})
    };
    let conflict = |rules| {
        let fleet = parse(&document(rules));
        find(&fleet, 60, fleet.overlap()).unwrap().map(|conflict| conflict.to_string())
    };
    let max = |bytes: u64| json!({"rule": "max_size", "bytes": bytes});
    assert_eq!(conflict(json!([max(200_000), {"rule": "min_size", "bytes": 100_000}])), None);
    assert_eq!(
        conflict(json!([max(150_000), {"rule": "apart", "packages": ["p000*"]}])).unwrap(),
        "image `web`, which may have 60 layers: rule 1 (layers of at most 150000 bytes) cannot be \
         kept: its packages need at least 70 layers",
    );
    assert_eq!(
        conflict(json!([max(200_000), {"rule": "apart", "packages": ["p00??"]}])).unwrap(),
        "image `web`, which may have 60 layers: rule 2 (apart `p00??`, here `p0000`, `p0001`, \
         `p0002`, `p0003`, `p0004`, `p0005` and 94 more) cannot be kept: its packages need at least \
         100 layers",
    );
}
