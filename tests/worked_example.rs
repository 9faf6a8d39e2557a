//! The worked example of the contract: its classes, its edges, its merges, and the ids of its
//! layers.

use layerplan::fleet::ImageId;
use layerplan::fleet::{Fleet, Overlap};
use layerplan::plan::check::check;
use layerplan::plan::{Content, Plan, PlanOptions, Proof, Scope, Status};
use layerplan::quotient::merge::{EXACT_STEPS, Union, smallest_union};
use layerplan::quotient::{ImageSet, Quotient};
use layerplan::units::{Bytes, Cost};
use petgraph::graph::NodeIndex;
use serde_json::{Value, json};

/// Sizes are powers of two, so that a sum tells its parts.
fn example() -> Fleet {
    let package = |(n, (id, references)): (usize, &(&str, &[&str]))| -> Value {
        json!({"id": id, "bytes": 1 << n, "references": references})
    };
    let packages: [(&str, &[&str]); 9] = [
        ("a", &["d"]),
        ("b", &["d", "e"]),
        ("c", &["e", "f"]),
        ("d", &["g", "h"]),
        ("e", &["h", "i"]),
        ("f", &["i"]),
        ("g", &[]),
        ("h", &[]),
        ("i", &[]),
    ];
    let document = json!({
        "layerplan": 1,
        "prices": {"store": 1, "push": 0},
        "packages": packages.iter().enumerate().map(package).collect::<Value>(),
        "images": [
            {"name": "1", "roots": ["a", "b"]},
            {"name": "2", "roots": ["c"]},
            {"name": "3", "roots": ["f"]},
        ],
    });
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// Names of images, run together: `12` is the set {1, 2}.
fn named(fleet: &Fleet, images: &ImageSet) -> String {
    images.iter().map(|image| fleet.images()[image].name.as_str()).collect()
}

/// The set of the images named: `12` is {1, 2}.
fn set(names: &str) -> ImageSet {
    names.bytes().map(|name| ImageId::from(usize::from(name - b'1'))).collect()
}

#[test]
fn classes() {
    let fleet = example();
    let quotient = Quotient::new(&fleet);
    let mut classes: Vec<(String, String)> = (quotient.classes().iter())
        .map(|class| {
            let ids = class.packages.iter().map(|&package| fleet.packages()[package].id.as_str());
            (named(&fleet, &class.images), ids.collect())
        })
        .collect();
    classes.sort();
    let expected = [("1", "abdg"), ("12", "eh"), ("123", "i"), ("2", "c"), ("23", "f")];
    assert_eq!(classes, expected.map(|(images, ids)| (images.into(), ids.into())));
}

#[test]
fn edges() {
    let fleet = example();
    let quotient = Quotient::new(&fleet);
    let name = |node: NodeIndex| named(&fleet, &quotient.classes()[quotient.graph()[node]].images);
    let ends = |edge| quotient.graph().edge_endpoints(edge).unwrap();
    let mut edges: Vec<(String, String)> = (quotient.graph().edge_indices())
        .map(ends)
        .map(|(from, to)| (name(from), name(to)))
        .collect();
    edges.sort();
    let expected = [("1", "12"), ("12", "123"), ("2", "12"), ("2", "23"), ("23", "123")];
    assert_eq!(edges, expected.map(|(from, to)| (from.into(), to.into())));
}

/// Is merging the node of `target` into the nodes of `parts` legal: overlap forbidden, allowed?
fn legal(target: &str, parts: &[&str], singles: &str) -> (bool, bool) {
    let nodes = ["1", "2", "12", "23", "123"];
    let sets = nodes.map(set);
    let candidates: Vec<&ImageSet> = sets.iter().collect();
    let at = |part: &&str| nodes.iter().position(|node| node == part).unwrap();
    let parts = parts.iter().map(at).collect();
    let union = Union { parts, singles: set(singles), exact: false };
    let under = |overlap| union.is_legal(&set(target), &candidates, overlap);
    (under(Overlap::Forbid), under(Overlap::Allow))
}

#[test]
fn merges() {
    let (always, never, overlapping) = ((true, true), (false, false), (false, true));
    // "Merging {1,2} upward gives {1} [a b d g e h], {2} [c e h]."
    assert_eq!(legal("12", &["1", "2"], ""), always);
    // "Merging {1,2,3} can use {1} ∪ {2,3}, or {1,2} ∪ {2,3} (these overlap in image 2)".
    assert_eq!(legal("123", &["1", "23"], ""), always);
    assert_eq!(legal("123", &["12", "23"], ""), overlapping);
    // "{2,3} cannot be merged upward, for no node inside it contains image 3, unless single-image
    // nodes are added".
    assert_eq!(legal("23", &["2"], ""), never);
    assert_eq!(legal("23", &["2"], "3"), always);
    // Nor can a node be merged into itself, into one that reaches further, or past an image.
    assert_eq!(legal("12", &["12"], ""), never);
    assert_eq!(legal("12", &["1", "23"], ""), never);
    assert_eq!(legal("123", &["12"], ""), never);
    assert_eq!(legal("123", &["12", "2"], "3"), overlapping);
}

/// Extra bytes are (m − 1) · bytes(Q), m the smallest number of sets that will do.
#[test]
fn merges_cost_their_copies() {
    let sets = ["1", "2", "12", "23"].map(set);
    let candidates: Vec<&ImageSet> = sets.iter().collect();
    let smallest = |target: &str, candidates: &[&ImageSet]| {
        let union = smallest_union(&set(target), candidates, Overlap::Forbid, EXACT_STEPS);
        union.extra_bytes(Bytes(10)).0
    };
    assert_eq!(smallest("123", &candidates), 10);
    assert_eq!(smallest("12", &candidates[..2]), 10);
    assert_eq!(smallest("123", &[]), 20);
}

/// With room enough the classes are the layers. Ids are as `printf 'e\nh\n' | sha256sum` has them.
#[test]
fn layers() {
    let fleet = example();
    let quotient = Quotient::new(&fleet);
    let contents = (quotient.classes().iter())
        .map(|class| Content {
            packages: class.packages.clone(),
            images: class.images.iter().collect(),
        })
        .collect();
    let bound = Cost(511 * Cost::ONE.0);
    let proof = Proof {
        method: "custom".into(),
        scope: Scope::Any,
        ended: Status::Bounded,
        bound,
        program_value: None,
    };
    let plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), contents, &proof).unwrap();
    assert_eq!(check(&fleet, &plan), []);
    assert_eq!((plan.cost.total, plan.certificate.status), (bound, Status::Optimal));
    // Most images first, then the largest (all rates are 0).
    let expected = [
        ("i", 256, "50c393f158c3de2db92fa9661bfb00eda5b67c3a777c88524ed3417509631625"),
        ("eh", 16 + 128, "2d5d6dc808179757ee25df8b4bbe08ffee154d6095824f7205b468605b251762"),
        ("f", 32, "092fcfbbcfca3b5be7ae1b5e58538e92c35ab273ae13664fed0d67484c8e78a6"),
        (
            "abdg",
            1 + 2 + 8 + 64,
            "dcd712b60477ebc6a0a503ef2fe5dad35b7e7082088afb6b5aa18bfdfe0b9461",
        ),
        ("c", 4, "a3a5e715f0cc574a73c3f9bebb6bc24f32ffd5b67b387244c2c909da779a1478"),
    ];
    let found: Vec<(String, u64, &str)> =
        plan.layers.iter().map(|l| (l.packages.concat(), l.bytes.0, l.id.as_str())).collect();
    assert_eq!(found, expected.map(|(packages, bytes, id)| (packages.into(), bytes, id)));
    let stacks: Vec<String> = (plan.images.iter())
        .map(|image| {
            let packages = |id: &String| {
                plan.layers.iter().find(|layer| layer.id == *id).unwrap().packages.concat()
            };
            image.layers.iter().map(packages).collect::<Vec<_>>().join(" ")
        })
        .collect();
    assert_eq!(stacks, ["i eh abdg", "i eh f c", "i f"]);
}
