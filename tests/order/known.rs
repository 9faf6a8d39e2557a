//! Answers that are known: by hand, and for O'Neil's instances.

use layerplan::fleet::Fleet;
use layerplan::order::{Ordered, Policy, STEPS, order};
use layerplan::plan::{BaseStacks, Plan};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Plans each package of `document` in a layer of its own and orders that.
fn each_alone(document: &Value) -> (Plan, Ordered) {
    let mut document = document.clone();
    document["max_layers"] = json!(100);
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    let mut plan = super::each_alone(&fleet);
    let ordered = order(&mut plan, &fleet, &Policy::unpacked(), STEPS).unwrap();
    (plan, ordered)
}

/// Packages by letter, with their bytes; images by the letters that they need.
fn fleet(packages: &[(char, u64)], images: &[&str]) -> Value {
    let id = |letter: char| letter.to_string();
    let package = |&(letter, bytes): &(char, u64)| json!({"id": id(letter), "bytes": bytes});
    let image = |(at, letters): (usize, &&str)| {
        let roots: Vec<String> = letters.chars().map(id).collect();
        json!({"name": format!("i{at}"), "roots": roots})
    };
    json!({
        "layerplan": 1,
        "packages": packages.iter().map(package).collect::<Vec<_>>(),
        "images": images.iter().enumerate().map(image).collect::<Vec<_>>(),
    })
}

#[test]
fn small_ones_by_hand() {
    // The canonical order is a b c: i0 and i1 share a, i2 shares nothing. So is every order: two of
    // three layers are unpacked twice. The dearest is once below.
    let circle = [('a', 1), ('b', 2), ('c', 4)];
    let (_, said) = each_alone(&fleet(&circle, &["ab", "bc", "ca"]));
    assert_eq!((said.unpacked_bytes, said.optimal), (1 + 1 + 2 + 2 + 4, true));
    // Both layers nest: nothing need be unpacked twice.
    let (_, said) = each_alone(&fleet(&circle, &["abc", "ab", "a"]));
    assert_eq!((said.canonical_bytes, said.unpacked_bytes), (7, 7));
    // Most used first is wrong: `a` of three images splits `b`, which two of them share with one
    // more and is dear.
    let few = [('a', 1), ('b', 10)];
    let images = ["ax", "ay", "abz", "abu", "bv"];
    let all: Vec<(char, u64)> =
        few.into_iter().chain("xyzuv".chars().map(|letter| (letter, 0))).collect();
    let (plan, said) = each_alone(&fleet(&all, &images));
    assert_eq!(said.canonical_bytes, 1 + 10 + 10);
    assert_eq!((said.unpacked_bytes, said.optimal), (1 + 10 + 1, true));
    let bottom = |image: usize| {
        let layer = plan.layers.iter().find(|layer| layer.id == plan.images[image].layers[0]);
        layer.unwrap().packages[0].clone()
    };
    assert_eq!([0, 1, 2, 3, 4].map(bottom), ["a", "a", "b", "b", "b"]);
    // Nothing to share at all, and no layers either.
    let (_, said) = each_alone(&fleet(&circle, &["a", "b", "c"]));
    assert_eq!((said.canonical_bytes, said.lower_bound, said.optimal), (7, 7, true));
}

#[test]
fn rules_come_first() {
    let mut document = fleet(&[('a', 1), ('b', 5), ('c', 2)], &["ab", "abc", "bc", "b"]);
    let (_, said) = each_alone(&document);
    // b below all, c on it in two of them, a on top.
    assert_eq!((said.unpacked_bytes, said.optimal), (5 + 2 + 1 + 1, true));
    document["layerplan"] = json!(2);
    document["rules"] = json!([{"rule": "order", "packages": ["a"], "class": "bottom"}]);
    let (_, said) = each_alone(&document);
    // a b c where there is an a, b c elsewhere.
    assert_eq!((said.unpacked_bytes, said.optimal), (1 + 5 + 2 + 5 + 2, true));
    document["rules"] = json!([{"rule": "order", "packages": ["b"], "class": "top"}]);
    let (_, said) = each_alone(&document);
    // c once, a on it and elsewhere, b on four different things.
    assert_eq!((said.unpacked_bytes, said.optimal), (2 + 1 + 1 + 4 * 5, true));
}

/// Chains on other base layers are other chains.
#[test]
fn base_layers_keep_chains_apart() {
    let mut document = fleet(&[('a', 1), ('b', 10), ('x', 5), ('y', 5)], &["abx", "aby", "abx"]);
    document["images"][0]["base"] = json!([["x"]]);
    document["images"][1]["base"] = json!([["y"]]);
    document["images"][2]["base"] = json!([["x"]]);
    let (plan, said) = each_alone(&document);
    assert_eq!((said.unpacked_bytes, said.optimal), (22, true));
    assert_eq!(plan.unpacked_bytes(&BaseStacks::default()), 11);
}

/// One command is one layer, its time are its bytes.
#[test]
fn instances_of_oneil_are_solved() {
    let known = [
        ("005x025", 1_315, 1_051),
        ("005x050", 4_144, 3_939),
        ("010x025", 5_017, 4_349),
        ("010x050", 11_795, 9_452),
        ("020x025", 8_884, 6_527),
        ("020x050", 22_205, 17_734),
        ("030x025", 11_381, 7_331),
        ("030x050", 31_010, 22_211),
    ];
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/dicp");
    for (name, canonical, least) in known {
        let text = fs::read(data.join(format!("{name}.json"))).unwrap();
        let (_, said) = each_alone(&serde_json::from_slice(&text).unwrap());
        let found = (said.canonical_bytes, said.unpacked_bytes, said.lower_bound);
        assert_eq!(found, (canonical, least, least), "{name}");
    }
}
