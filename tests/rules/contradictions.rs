//! Contradictory rule sets by hand, each with what is said of it, word for word. That the conflict is
//! a smallest one is for the oracle to say.

use super::{document, oracle, parse, random};
use layerplan::fleet::Fleet;
use layerplan::plan::PlanOptions;
use layerplan::rules::conflict::find;
use layerplan::rules::{RulesError, prepare};
use layerplan::solve::{Control, Options, SolveError, plan};
use layerplan::stop::Stop;
use serde_json::{Value, json};
use std::sync::Arc;

/// What is wrong with a fleet of `packages` and one `image`, with so many layers.
#[track_caller]
pub(super) fn said(packages: &str, image: &str, cap: u32, rules: Value) -> String {
    let mut document = document(packages, &[image], rules);
    document["max_layers"] = json!(cap);
    of(&parse(&document))
}

#[track_caller]
pub(super) fn of(fleet: &Fleet) -> String {
    random::agrees(fleet);
    let conflict = find(fleet, fleet.max_layers(), fleet.overlap()).unwrap();
    conflict.expect("a contradiction").to_string()
}

pub(super) const ABCD: &str = "a 10 b 20 c 30 d 40";

#[test]
fn exact_layers() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "exact", "packages": ["b", "c"]},
            ])
        ),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (exact layer of `b` and `c`) \
         cannot both be kept: `b` cannot be in both layers",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "isolate", "packages": ["c"]},
                {"rule": "exact", "packages": ["a", "b"], "why": "they ship as one"},
                {"rule": "isolate", "packages": ["b"], "why": "changes daily"},
            ])
        ),
        "image `web`: rule 2 (exact layer of `a` and `b`) \"they ship as one\" and rule 3 (isolate \
         `b`) \"changes daily\" cannot both be kept: `b` would be in one layer with `a`",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "together", "packages": ["b", "c"]},
            ])
        ),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (together `b` and `c`) cannot \
         both be kept: `b` would be in one layer with `c`",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            json!([
                {"rule": "together", "packages": ["c", "d"]},
                {"rule": "together", "packages": ["b", "d"]},
                {"rule": "exact", "packages": ["a", "b", "d"]},
            ])
        ),
        "image `web`: rule 1 (together `c` and `d`) and rule 3 (exact layer of `a`, `b` and `d`) \
         cannot both be kept: `d` would be in one layer with `c`",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "apart", "packages": ["a", "b"]},
            ])
        ),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (apart `a` and `b`) cannot both \
         be kept: `a` and `b` would be in one layer",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "max_size", "bytes": 29},
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "leave_out", "packages": ["c"]},
            ])
        ),
        "image `web`: rule 1 (layers of at most 29 bytes) and rule 2 (exact layer of `a` and `b`) \
         cannot both be kept: `a` and `b` have 30 bytes",
    );
    assert_eq!(
        said(ABCD, "web: a b c", 1, json!([{"rule": "exact", "packages": ["a", "b"]}])),
        "image `web`, which may have 1 layer: rule 1 (exact layer of `a` and `b`) cannot be kept: \
         that makes 1 layer, and the other 1 package at least 1 more",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            1,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "exact", "packages": ["c", "d"]},
            ])
        ),
        "image `web`, which may have 1 layer: rule 1 (exact layer of `a` and `b`) cannot be kept: \
         that makes 1 layer, and the other 2 packages at least 1 more",
    );
    // Patterns are told with what they are about.
    assert_eq!(
        said(
            "a1 1 a2 2 b 3",
            "web: a1 a2 b",
            9,
            json!([
                {"rule": "exact", "packages": ["a*"]},
                {"rule": "isolate", "packages": ["*2"]},
            ])
        ),
        "image `web`: rule 1 (exact layer of `a*`, here `a1` and `a2`) and rule 2 (isolate `*2`, here \
         `a2`) cannot both be kept: `a2` would be in one layer with `a1`",
    );
}

#[test]
fn isolated_packages() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "together", "packages": ["a", "b"]},
            ])
        ),
        "image `web`: rule 1 (isolate `a`) and rule 2 (together `a` and `b`) cannot both be kept: \
         `a` would be in one layer with `b`",
    );
    assert_eq!(
        said(
            "a1 1 a2 2 b 3 c 4",
            "web: a1 a2 b c",
            2,
            json!([
                {"rule": "isolate", "packages": ["a?"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (isolate `a?`, here `a1` and `a2`) cannot be \
         kept: that makes 2 layers, and the other 2 packages at least 1 more",
    );
    assert_eq!(
        said(ABCD, "web: a b c", 2, json!([{"rule": "isolate", "packages": ["*"]}])),
        "image `web`, which may have 2 layers: rule 1 (isolate `*`, here `a`, `b` and `c`) cannot be \
         kept: that makes 3 layers",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            2,
            json!([
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "isolate", "packages": ["b"]},
                {"rule": "isolate", "packages": ["c"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (isolate `a`) and rule 2 (isolate `b`) cannot \
         both be kept: that makes 2 layers, and the other 2 packages at least 1 more",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            2,
            json!([
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "exact", "packages": ["c", "d"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (isolate `a`) and rule 2 (exact layer of `c` \
         and `d`) cannot both be kept: that makes 2 layers, and the other 1 package at least 1 more",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b",
            9,
            json!([
                {"rule": "max_size", "bytes": 15},
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "isolate", "packages": ["b"]},
            ])
        ),
        "image `web`: rule 1 (layers of at most 15 bytes) cannot be kept: `b` alone has 20 bytes",
    );
}

#[test]
fn packages_together() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "together", "packages": ["a", "b"]},
                {"rule": "apart", "packages": ["a", "b", "c"]},
            ])
        ),
        "image `web`: rule 1 (together `a` and `b`) and rule 2 (apart `a`, `b` and `c`) cannot both \
         be kept: `a` and `b` would be in one layer",
    );
    // A chain of three.
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            json!([
                {"rule": "together", "packages": ["a", "b"]},
                {"rule": "together", "packages": ["c", "d"]},
                {"rule": "together", "packages": ["b", "c"]},
                {"rule": "apart", "packages": ["a", "c"]},
            ])
        ),
        "image `web`: rule 1 (together `a` and `b`), rule 3 (together `b` and `c`) and rule 4 (apart \
         `a` and `c`) cannot all be kept: `a` and `c` would be in one layer",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            json!([
                {"rule": "together", "packages": ["a", "b"]},
                {"rule": "together", "packages": ["c", "d"]},
                {"rule": "together", "packages": ["b", "c"]},
                {"rule": "max_size", "bytes": 75},
            ])
        ),
        "image `web`: rule 2 (together `c` and `d`), rule 3 (together `b` and `c`) and rule 4 (layers \
         of at most 75 bytes) cannot all be kept: `b`, `c` and `d` have 90 bytes",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            json!([
                {"rule": "together", "packages": ["a", "b"]},
                {"rule": "together", "packages": ["b", "c"]},
                {"rule": "isolate", "packages": ["c"]},
                {"rule": "exact", "packages": ["b", "d"]},
            ])
        ),
        "image `web`: rule 1 (together `a` and `b`) and rule 4 (exact layer of `b` and `d`) cannot \
         both be kept: `b` would be in one layer with `a`",
    );
    // Of which each image keeps what it needs together: only `db` needs both.
    let packages = "a 10 b 20 c 30";
    let rules = json!([
        {"rule": "together", "packages": ["a", "b"]},
        {"rule": "apart", "packages": ["a", "b"]},
    ]);
    let images = ["app: a c", "db: a b", "web: b c"];
    assert_eq!(
        of(&parse(&document(packages, &images, rules))),
        "image `db`: rule 1 (together `a` and `b`) and rule 2 (apart `a` and `b`) cannot both be \
         kept: `a` and `b` would be in one layer",
    );
}

#[test]
fn packages_apart() {
    assert_eq!(
        said(ABCD, "web: a b c d", 2, json!([{"rule": "apart", "packages": ["a", "b", "c"]}])),
        "image `web`, which may have 2 layers: rule 1 (apart `a`, `b` and `c`) cannot be kept: its \
         packages need at least 3 layers",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            2,
            json!([
                {"rule": "apart", "packages": ["a", "b"]},
                {"rule": "apart", "packages": ["b", "c"]},
                {"rule": "apart", "packages": ["a", "c"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (apart `a` and `b`), rule 2 (apart `b` and `c`) \
         and rule 3 (apart `a` and `c`) cannot all be kept: its packages need at least 3 layers",
    );
    // A cycle of five has no two colours, and nothing in it shows that at once.
    assert_eq!(
        said(
            "a 1 b 1 c 1 d 1 e 1",
            "web: a b c d e",
            2,
            json!([
                {"rule": "apart", "packages": ["a", "b"]},
                {"rule": "apart", "packages": ["b", "c"]},
                {"rule": "apart", "packages": ["c", "d"]},
                {"rule": "apart", "packages": ["d", "e"]},
                {"rule": "apart", "packages": ["e", "a"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (apart `a` and `b`), rule 2 (apart `b` and \
         `c`), rule 3 (apart `c` and `d`), rule 4 (apart `d` and `e`) and rule 5 (apart `e` and `a`) \
         cannot all be kept: its packages need at least 3 layers",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            2,
            json!([
                {"rule": "isolate", "packages": ["d"]},
                {"rule": "apart", "packages": ["a", "b"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (isolate `d`) and rule 2 (apart `a` and `b`) \
         cannot both be kept: that makes 1 layer, and the other 3 packages at least 2 more",
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            2,
            json!([
                {"rule": "together", "packages": ["a", "d"]},
                {"rule": "apart", "packages": ["a", "b"]},
                {"rule": "apart", "packages": ["b", "c"]},
                {"rule": "apart", "packages": ["c", "d"]},
            ])
        ),
        "image `web`, which may have 2 layers: rule 1 (together `a` and `d`), rule 2 (apart `a` and \
         `b`), rule 3 (apart `b` and `c`) and rule 4 (apart `c` and `d`) cannot all be kept: its \
         packages need at least 3 layers",
    );
}

#[test]
fn what_is_left_out() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "leave_out", "packages": ["a", "b"], "why": "secret"},
            ])
        ),
        "rule 1 (isolate `a`) and rule 2 (leave out `a` and `b`) \"secret\" cannot both be kept: \
         nothing is left of `a`",
    );
    assert_eq!(
        said(
            "a1 1 a2 2 b 3",
            "web: a1 a2 b",
            9,
            json!([
                {"rule": "leave_out", "packages": ["a1"]},
                {"rule": "leave_out", "packages": ["a2"]},
                {"rule": "order", "packages": ["b", "a*"], "class": "top"},
            ])
        ),
        "rule 1 (leave out `a1`), rule 2 (leave out `a2`) and rule 3 (at the top `b` and `a*`) cannot \
         all be kept: nothing is left of `a*`",
    );
    assert_eq!(
        said(
            "a1 1 a2 2 b 3",
            "web: a1 a2 b",
            9,
            json!([
                {"rule": "leave_out", "packages": ["a1"]},
                {"rule": "leave_out", "packages": ["a2"]},
                {"rule": "together", "packages": ["b", "a*"]},
                {"rule": "leave_out", "packages": ["*1", "*2"]},
            ])
        ),
        "rule 3 (together `b` and `a*`) and rule 4 (leave out `*1` and `*2`) cannot both be kept: \
         nothing is left of `a*`",
    );
    // Something is left of all that is named, so that nothing is wrong.
    let fleet = parse(&document(
        "a1 1 a2 2 b 3",
        &["web: a1 a2 b"],
        json!([
            {"rule": "leave_out", "packages": ["a1"]},
            {"rule": "together", "packages": ["b", "a*"]},
        ]),
    ));
    random::agrees(&fleet);
    assert_eq!(find(&fleet, 9, fleet.overlap()).unwrap(), None);
}

#[test]
fn ends_of_stacks() {
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            json!([
                {"rule": "order", "packages": ["*"], "class": "bottom"},
                {"rule": "order", "packages": ["c", "a"], "class": "top"},
            ])
        ),
        "rule 1 (at the bottom `*`) and rule 2 (at the top `c` and `a`) cannot both be kept: `a` \
         cannot be at both ends",
    );
}

/// Of several images the one with the smallest conflict is told; of equal ones the first rules.
#[test]
fn the_smallest_of_all_images() {
    let rules = json!([
        {"rule": "together", "packages": ["a", "b"]},
        {"rule": "together", "packages": ["b", "c"]},
        {"rule": "apart", "packages": ["a", "c"]},
        {"rule": "isolate", "packages": ["d"]},
        {"rule": "exact", "packages": ["d", "e"]},
    ]);
    let images = ["first: a b c", "second: d e a", "third: d e"];
    assert_eq!(
        of(&parse(&document("a 1 b 1 c 1 d 1 e 1", &images, rules))),
        "image `second`: rule 4 (isolate `d`) and rule 5 (exact layer of `d` and `e`) cannot both be \
         kept: `d` would be in one layer with `e`",
    );
}

/// Rules that look like trouble and are none.
#[test]
fn no_contradictions() {
    for (packages, images, cap, rules) in [
        // Only what an image needs whole is laid down.
        (
            ABCD,
            vec!["web: a b", "db: b c"],
            9,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "exact", "packages": ["b", "c"]},
            ]),
        ),
        // The rest may be small if it is in one layer, and so may what rules lay down.
        (
            ABCD,
            vec!["web: a b c d"],
            9,
            json!([
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "exact", "packages": ["b"]},
                {"rule": "min_size", "bytes": 1_000},
            ]),
        ),
        // Prices forbid nothing.
        (
            ABCD,
            vec!["web: a b c d"],
            1,
            json!([
                {"rule": "max_size", "bytes": 1, "price": 1},
                {"rule": "min_size", "bytes": 1_000, "price": 1},
            ]),
        ),
        // The same twice.
        (
            ABCD,
            vec!["web: a b c d"],
            2,
            json!([
                {"rule": "exact", "packages": ["a"]},
                {"rule": "isolate", "packages": ["a"]},
                {"rule": "exact", "packages": ["a"]},
            ]),
        ),
        // Together within an exact layer.
        (
            ABCD,
            vec!["web: a b c d"],
            2,
            json!([
                {"rule": "exact", "packages": ["a", "b"]},
                {"rule": "together", "packages": ["a", "b"]},
            ]),
        ),
        // Just as many as there may be.
        (
            "a 3 b 3 c 2 d 2 e 2",
            vec!["web: a b c d e"],
            2,
            json!([
                {"rule": "max_size", "bytes": 6},
                {"rule": "min_size", "bytes": 6},
            ]),
        ),
    ] {
        let mut document = document(packages, &images, rules);
        document["max_layers"] = json!(cap);
        let fleet = parse(&document);
        random::agrees(&fleet);
        assert_eq!(find(&fleet, cap, fleet.overlap()).unwrap(), None, "{document}");
    }
}

/// A contradiction is found before anything is planned, whatever the method.
#[test]
fn nothing_is_planned() {
    let rules = json!([
        {"rule": "isolate", "packages": ["a"]},
        {"rule": "exact", "packages": ["a", "b"]},
    ]);
    let fleet = parse(&document(ABCD, &["web: a b c"], rules));
    let fault = plan(&fleet, &Options::default(), &Arc::new(Control::new(None))).unwrap_err();
    assert!(fault.to_string().starts_with("the rules contradict each other: image `web`: rule 1"));
    assert!(matches!(fault, SolveError::Contradiction(_)) && fault.refusal().is_none());
    let fault = prepare(&fleet, &PlanOptions::of(&fleet), &Stop::default()).unwrap_err();
    assert!(matches!(fault, RulesError::Contradiction(_)));
    // With more layers there would be a plan: an answer, not a fault.
    let isolated = json!([{"rule": "isolate", "packages": ["a"]}]);
    let fleet = parse(&document(ABCD, &["web: a b c"], isolated));
    let options = Options { max_layers: Some(1), ..Options::default() };
    let fault = plan(&fleet, &options, &Arc::new(Control::new(None))).unwrap_err();
    assert_eq!(
        fault.refusal().unwrap(),
        "not possible: image `web`, which may have 1 layer: rule 1 (isolate `a`) cannot be kept: \
         that makes 1 layer, and the other 2 packages at least 1 more",
    );
}

/// The oracle itself, by hand: where `a` must be with two others that must be apart.
#[test]
fn the_oracle_is_no_fool() {
    let rules = json!([
        {"rule": "together", "packages": ["a", "b"]},
        {"rule": "together", "packages": ["a", "c"]},
        {"rule": "apart", "packages": ["b", "c"]},
    ]);
    let fleet = parse(&document(ABCD, &["web: a b c"], rules));
    assert_eq!(oracle::smallest_conflict(&fleet), Some((vec![1, 2, 3], false, vec!["web".into()])));
    assert_eq!(oracle::conflict(&fleet, &[0, 1], true), None);
}
