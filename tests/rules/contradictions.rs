//! Contradictory rule sets by hand, each with what is said of it, word for word. That the conflict
//! is a smallest one is for the oracle to say.

use super::{document, oracle, parse, random, rules};
use layerplan::fleet::Fleet;
use layerplan::plan::PlanOptions;
use layerplan::rules::conflict::find;
use layerplan::rules::{RulesError, prepare};
use layerplan::solve::{Control, Options, SolveError, plan};
use layerplan::stop::Stop;
use serde_json::json;
use std::sync::Arc;

/// What is wrong with a fleet of `packages` and one `image`, with so many layers.
#[track_caller]
pub(super) fn said(packages: &str, image: &str, cap: u32, lines: &[&str]) -> String {
    let mut document = document(packages, &[image], rules(lines));
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
        said(ABCD, "web: a b c", 9, &["exact a b", "exact b c"]),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (exact layer of `b` and `c`) \
         cannot both be kept: `b` cannot be in both layers"
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c",
            9,
            &["isolate c", "exact a b # they ship as one", "isolate b # changes daily"]
        ),
        "image `web`: rule 2 (exact layer of `a` and `b`) \"they ship as one\" and rule 3 (isolate \
         `b`) \"changes daily\" cannot both be kept: `b` would be in one layer with `a`"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["exact a b", "together b c"]),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (together `b` and `c`) cannot \
         both be kept: `b` would be in one layer with `c`"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 9, &["together c d", "together b d", "exact a b d"]),
        "image `web`: rule 1 (together `c` and `d`) and rule 3 (exact layer of `a`, `b` and `d`) \
         cannot both be kept: `d` would be in one layer with `c`"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["exact a b", "apart a b"]),
        "image `web`: rule 1 (exact layer of `a` and `b`) and rule 2 (apart `a` and `b`) cannot both \
         be kept: `a` and `b` would be in one layer"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["max_size 29", "exact a b", "leave_out c"]),
        "image `web`: rule 1 (layers of at most 29 bytes) and rule 2 (exact layer of `a` and `b`) \
         cannot both be kept: `a` and `b` have 30 bytes"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 1, &["exact a b"]),
        "image `web`, which may have 1 layer: rule 1 (exact layer of `a` and `b`) cannot be kept: \
         that makes 1 layer, and the other 1 package at least 1 more"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 1, &["exact a b", "exact c d"]),
        "image `web`, which may have 1 layer: rule 1 (exact layer of `a` and `b`) cannot be kept: \
         that makes 1 layer, and the other 2 packages at least 1 more"
    );
    // Patterns are told with what they are about.
    assert_eq!(
        said("a1 1 a2 2 b 3", "web: a1 a2 b", 9, &["exact a*", "isolate *2"]),
        "image `web`: rule 1 (exact layer of `a*`, here `a1` and `a2`) and rule 2 (isolate `*2`, here \
         `a2`) cannot both be kept: `a2` would be in one layer with `a1`"
    );
}

#[test]
fn isolated_packages() {
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["isolate a", "together a b"]),
        "image `web`: rule 1 (isolate `a`) and rule 2 (together `a` and `b`) cannot both be kept: \
         `a` would be in one layer with `b`"
    );
    assert_eq!(
        said("a1 1 a2 2 b 3 c 4", "web: a1 a2 b c", 2, &["isolate a?"]),
        "image `web`, which may have 2 layers: rule 1 (isolate `a?`, here `a1` and `a2`) cannot be \
         kept: that makes 2 layers, and the other 2 packages at least 1 more"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 2, &["isolate *"]),
        "image `web`, which may have 2 layers: rule 1 (isolate `*`, here `a`, `b` and `c`) cannot be \
         kept: that makes 3 layers"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["isolate a", "isolate b", "isolate c"]),
        "image `web`, which may have 2 layers: rule 1 (isolate `a`) and rule 2 (isolate `b`) cannot \
         both be kept: that makes 2 layers, and the other 2 packages at least 1 more"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["isolate a", "exact c d"]),
        "image `web`, which may have 2 layers: rule 1 (isolate `a`) and rule 2 (exact layer of `c` \
         and `d`) cannot both be kept: that makes 2 layers, and the other 1 package at least 1 more"
    );
    assert_eq!(
        said(ABCD, "web: a b", 9, &["max_size 15", "isolate a", "isolate b"]),
        "image `web`: rule 1 (layers of at most 15 bytes) cannot be kept: `b` alone has 20 bytes"
    );
}

#[test]
fn packages_together() {
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["together a b", "apart a b c"]),
        "image `web`: rule 1 (together `a` and `b`) and rule 2 (apart `a`, `b` and `c`) cannot both \
         be kept: `a` and `b` would be in one layer"
    );
    // A chain of three.
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            &["together a b", "together c d", "together b c", "apart a c"]
        ),
        "image `web`: rule 1 (together `a` and `b`), rule 3 (together `b` and `c`) and rule 4 (apart \
         `a` and `c`) cannot all be kept: `a` and `c` would be in one layer"
    );
    assert_eq!(
        said(
            ABCD,
            "web: a b c d",
            9,
            &["together a b", "together c d", "together b c", "max_size 75"]
        ),
        "image `web`: rule 2 (together `c` and `d`), rule 3 (together `b` and `c`) and rule 4 (layers \
         of at most 75 bytes) cannot all be kept: `b`, `c` and `d` have 90 bytes"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 9, &["together a b", "together b c", "isolate c", "exact b d"]),
        "image `web`: rule 1 (together `a` and `b`) and rule 4 (exact layer of `b` and `d`) cannot \
         both be kept: `b` would be in one layer with `a`"
    );
    // Of which each image keeps what it needs together: only `db` needs both.
    let packages = "a 10 b 20 c 30";
    let rules = rules(&["together a b", "apart a b"]);
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
        said(ABCD, "web: a b c d", 2, &["apart a b c"]),
        "image `web`, which may have 2 layers: rule 1 (apart `a`, `b` and `c`) cannot be kept: its \
         packages need at least 3 layers"
    );
    assert_eq!(
        said(ABCD, "web: a b c", 2, &["apart a b", "apart b c", "apart a c"]),
        "image `web`, which may have 2 layers: rule 1 (apart `a` and `b`), rule 2 (apart `b` and `c`) \
         and rule 3 (apart `a` and `c`) cannot all be kept: its packages need at least 3 layers"
    );
    // A cycle of five has no two colours, and nothing in it shows that at once.
    assert_eq!(
        said(
            "a 1 b 1 c 1 d 1 e 1",
            "web: a b c d e",
            2,
            &["apart a b", "apart b c", "apart c d", "apart d e", "apart e a"]
        ),
        "image `web`, which may have 2 layers: rule 1 (apart `a` and `b`), rule 2 (apart `b` and \
         `c`), rule 3 (apart `c` and `d`), rule 4 (apart `d` and `e`) and rule 5 (apart `e` and `a`) \
         cannot all be kept: its packages need at least 3 layers"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["isolate d", "apart a b"]),
        "image `web`, which may have 2 layers: rule 1 (isolate `d`) and rule 2 (apart `a` and `b`) \
         cannot both be kept: that makes 1 layer, and the other 3 packages at least 2 more"
    );
    assert_eq!(
        said(ABCD, "web: a b c d", 2, &["together a d", "apart a b", "apart b c", "apart c d"]),
        "image `web`, which may have 2 layers: rule 1 (together `a` and `d`), rule 2 (apart `a` and \
         `b`), rule 3 (apart `b` and `c`) and rule 4 (apart `c` and `d`) cannot all be kept: its \
         packages need at least 3 layers"
    );
}

#[test]
fn what_is_left_out() {
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["isolate a", "leave_out a b # secret"]),
        "rule 1 (isolate `a`) and rule 2 (leave out `a` and `b`) \"secret\" cannot both be kept: \
         nothing is left of `a`"
    );
    assert_eq!(
        said(
            "a1 1 a2 2 b 3",
            "web: a1 a2 b",
            9,
            &["leave_out a1", "leave_out a2", "order top b a*"]
        ),
        "rule 1 (leave out `a1`), rule 2 (leave out `a2`) and rule 3 (at the top `b` and `a*`) cannot \
         all be kept: nothing is left of `a*`"
    );
    assert_eq!(
        said(
            "a1 1 a2 2 b 3",
            "web: a1 a2 b",
            9,
            &["leave_out a1", "leave_out a2", "together b a*", "leave_out *1 *2"]
        ),
        "rule 3 (together `b` and `a*`) and rule 4 (leave out `*1` and `*2`) cannot both be kept: \
         nothing is left of `a*`"
    );
    // Something is left of all that is named, so that nothing is wrong.
    let fleet = parse(&document(
        "a1 1 a2 2 b 3",
        &["web: a1 a2 b"],
        rules(&["leave_out a1", "together b a*"]),
    ));
    random::agrees(&fleet);
    assert_eq!(find(&fleet, 9, fleet.overlap()).unwrap(), None);
}

#[test]
fn ends_of_stacks() {
    assert_eq!(
        said(ABCD, "web: a b c", 9, &["order bottom *", "order top c a"]),
        "rule 1 (at the bottom `*`) and rule 2 (at the top `c` and `a`) cannot both be kept: `a` \
         cannot be at both ends"
    );
}

/// Of several images the one with the smallest conflict is told; of equal ones the first rules.
#[test]
fn the_smallest_of_all_images() {
    let rules = rules(&["together a b", "together b c", "apart a c", "isolate d", "exact d e"]);
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
        (ABCD, vec!["web: a b", "db: b c"], 9, rules(&["exact a b", "exact b c"])),
        // The rest may be small if it is in one layer, and so may what rules lay down.
        (ABCD, vec!["web: a b c d"], 9, rules(&["isolate a", "exact b", "min_size 1000"])),
        // Prices forbid nothing.
        (ABCD, vec!["web: a b c d"], 1, rules(&["max_size 1 1", "min_size 1000 1"])),
        // The same twice.
        (ABCD, vec!["web: a b c d"], 2, rules(&["exact a", "isolate a", "exact a"])),
        // Together within an exact layer.
        (ABCD, vec!["web: a b c d"], 2, rules(&["exact a b", "together a b"])),
        // Just as many as there may be.
        ("a 3 b 3 c 2 d 2 e 2", vec!["web: a b c d e"], 2, rules(&["max_size 6", "min_size 6"])),
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
    let fleet = parse(&document(ABCD, &["web: a b c"], rules(&["isolate a", "exact a b"])));
    let fault = plan(&fleet, &Options::default(), &Arc::new(Control::new(None))).unwrap_err();
    assert!(fault.to_string().starts_with("the rules contradict each other: image `web`: rule 1"));
    assert!(matches!(fault, SolveError::Contradiction(_)) && fault.refusal().is_none());
    let fault = prepare(&fleet, &PlanOptions::of(&fleet), &Stop::default()).unwrap_err();
    assert!(matches!(fault, RulesError::Contradiction(_)));
    // With more layers there would be a plan: an answer, not a fault.
    let isolated = rules(&["isolate a"]);
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
    let rules = rules(&["together a b", "together a c", "apart b c"]);
    let fleet = parse(&document(ABCD, &["web: a b c"], rules));
    assert_eq!(oracle::smallest_conflict(&fleet), Some((vec![1, 2, 3], false, vec!["web".into()])));
    assert_eq!(oracle::conflict(&fleet, &[0, 1], true), None);
}
