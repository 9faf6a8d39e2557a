//! Each way of breaking a rule is found, under its own name and with the rule in its own words.

use super::{document, parse, rules};
use layerplan::plan::check::{Violation, check};
use layerplan::plan::{Content, Plan, PlanOptions, Proof};
use layerplan::units::Bytes;
use serde_json::{Value, json};

/// Violations of one rule by layers of `web`, each named by its packages.
#[track_caller]
fn broken(rule: Value, layers: &[&str]) -> Vec<Violation> {
    let fleet = parse(&document("a 10 b 20 c 30 d 40", &["web: a b c d"], json!([rule])));
    let content = |names: &&str| Content {
        packages: names.split(' ').map(|id| fleet.find_package(id).unwrap()).collect(),
        images: vec![0.into()],
    };
    let proof = Proof::of_heuristic("custom");
    let options = PlanOptions { order: Some("by hand".into()), ..PlanOptions::of(&fleet) };
    let contents: Vec<Content> = layers.iter().map(content).collect();
    let mut plan = Plan::assemble(&fleet, options, contents, &proof).unwrap();
    // Stacked in the order in which they are given here.
    let stack = layers.iter().map(|names| {
        let packages: Vec<&str> = names.split(' ').collect();
        plan.layers.iter().find(|layer| layer.packages == packages).unwrap().id.clone()
    });
    plan.images[0].layers = stack.collect();
    check(&fleet, &plan)
}

/// The one violation there is.
#[track_caller]
fn one(rule: Value, layers: &[&str]) -> Violation {
    let mut found = broken(rule, layers);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn each_kind_is_found() {
    let exact = json!({"rule": "exact", "packages": ["a", "b"], "why": "so"});
    assert_eq!(broken(exact.clone(), &["a b", "c d"]), []);
    let found = broken(exact.clone(), &["a b c", "d"]);
    assert!(matches!(&found[0], Violation::NoExactLayer { rule, image }
        if rule == "rule 1 (exact layer of `a` and `b`) \"so\"" && image == "web"));
    assert!(matches!(&found[1], Violation::NotOnlyInExactLayer { package, .. } if package == "a"));
    assert_eq!(found.len(), 2);
    let found = broken(exact, &["a b", "b c d"]);
    assert!(found.iter().any(|violation| matches!(violation,
        Violation::NotOnlyInExactLayer { package, .. } if package == "b")));

    let isolate = json!({"rule": "isolate", "packages": ["a", "b"]});
    assert_eq!(broken(isolate.clone(), &["a", "b", "c d"]), []);
    assert!(matches!(one(isolate, &["a", "b d", "c"]),
        Violation::NotIsolated { package, other, .. } if package == "b" && other == "d"));

    let together = json!({"rule": "together", "packages": ["a", "b", "c"]});
    assert_eq!(broken(together.clone(), &["a b c", "d"]), []);
    let found = broken(together, &["a c", "b d"]);
    assert!(matches!(&found[0], Violation::NotTogether { package, other, .. }
        if (package == "a" && other == "b") || (package == "b" && other == "a")));
    assert_eq!(found.len(), 2);

    let apart = json!({"rule": "apart", "packages": ["a", "b", "c"]});
    assert_eq!(broken(apart.clone(), &["a", "b d", "c"]), []);
    assert!(matches!(one(apart, &["a", "b c d"]),
        Violation::NotApart { package, other, .. } if package == "b" && other == "c"));

    let found = broken(json!({"rule": "leave_out", "packages": ["d"]}), &["a b", "c d"]);
    assert!(matches!(&found[0], Violation::Foreign { package, .. } if package == "d"));
    assert!(matches!(&found[1], Violation::NotLeftOut { package, .. } if package == "d"));
    assert_eq!(found.len(), 2);

    let most = json!({"rule": "max_size", "bytes": 50});
    assert_eq!(broken(most.clone(), &["a d", "b c"]), []);
    assert!(matches!(
        one(most, &["a", "b d", "c"]),
        Violation::LayerTooLarge { bytes: Bytes(60), limit: Bytes(50), .. }
    ));

    let least = json!({"rule": "min_size", "bytes": 50});
    assert_eq!(broken(least.clone(), &["a d", "b c"]), []);
    assert_eq!(broken(json!({"rule": "min_size", "bytes": 101}), &["a b c d"]), []);
    assert!(matches!(one(least, &["b", "a c d"]),
        Violation::LayerTooSmall { bytes: Bytes(20), limit: Bytes(50), image, .. } if image == "web"));

    let top = json!({"rule": "order", "packages": ["a", "b"], "class": "top"});
    assert_eq!(broken(top.clone(), &["c", "d", "b", "a"]), []);
    assert!(matches!(one(top, &["c", "b", "d", "a"]),
        Violation::OutOfPlace { package, .. } if package == "b"));
    let bottom = json!({"rule": "order", "packages": ["a"], "class": "bottom"});
    assert_eq!(broken(bottom.clone(), &["a", "b c", "d"]), []);
    assert!(matches!(one(bottom, &["d", "a", "b c"]),
        Violation::OutOfPlace { package, .. } if package == "a"));
}

/// A layer of what belongs at the top is at the top, with what belongs at the bottom or not.
#[test]
fn the_top_comes_first() {
    let fleet = |rules: Value| parse(&document("a 10 b 20 c 30", &["web: a b c"], rules));
    let rules = rules(&["order top a", "order bottom b"]);
    let fleet = fleet(rules);
    let layer = |packages: &[usize]| Content {
        packages: packages.iter().map(|&at| at.into()).collect(),
        images: vec![0.into()],
    };
    let proof = Proof::of_heuristic("custom");
    let contents = vec![layer(&[0, 1]), layer(&[2])];
    let plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), contents, &proof).unwrap();
    assert_eq!(check(&fleet, &plan), []);
    assert_eq!(plan.layers[1].packages, ["a", "b"]);
}
