//! Packages by the number, and what rules may ask for.

use super::notation::{fleet, layers, options, plans_are_valid, run, shown};
use layerplan::fleet::Fleet;
use layerplan::strategies::StrategyName::Even;
use layerplan::strategies::{Obstacle, StrategyOptions};
use serde_json::{Value, json};

/// Seven packages of 1 to 7 bytes, named by size.
fn seven() -> Fleet {
    fleet("g 7\nf 6\ne 5\nd 4\nc 3\nb 2\na 1")
}

/// The layers for a budget; one more of the cap is for the customisation layer.
fn with(document: Value, budget: u32) -> Result<Vec<String>, Obstacle> {
    let (fleet, options) = (seven(), options(json!({"even": document})));
    run(&fleet, Even, budget + 1, &options, None)
        .map(|s| shown(&fleet, &s))
        .map_err(|not| not.obstacle)
}

fn split(text: &str) -> Result<Vec<String>, Obstacle> {
    Ok(text.split('|').map(str::to_owned).collect())
}

/// Without options: the least number per layer that fits, the smallest package first.
#[test]
fn least_number_that_fits() {
    assert_eq!(layers(&seven(), Even, 4), ["a b c", "d e f", "g"]);
    assert_eq!(with(json!({}), 3), split("a b c|d e f|g"));
    assert_eq!(with(json!({}), 4), split("a b|c d|e f|g"));
    assert_eq!(with(json!({}), 7), split("a|b|c|d|e|f|g"));
    assert_eq!(with(json!({}), 1), split("a b c d e f g"));
}

#[test]
fn number_per_layer() {
    assert_eq!(with(json!({"per_layer": 3}), 5), split("a b c|d e f|g"));
    assert_eq!(with(json!({"per_layer": 1}), 7), split("a|b|c|d|e|f|g"));
    let too_many = Obstacle::TooManyLayers { made: 4, budget: 3 };
    assert_eq!(with(json!({"per_layer": 2}), 3), Err(too_many));
}

/// Group sizes in turn. The last one goes on, or `per_layer` follows.
#[test]
fn hints() {
    assert_eq!(with(json!({"hints": [3, 2, 1]}), 9), split("a b c|d e|f|g"));
    assert_eq!(with(json!({"hints": [3]}), 9), split("a b c|d e f|g"));
    assert_eq!(with(json!({"hints": [2, 2], "per_layer": 1}), 9), split("a b|c d|e|f|g"));
    assert_eq!(with(json!({"hints": [3, 9, 1, 1]}), 9), split("a b c|d e f g"));
    let too_many = Obstacle::TooManyLayers { made: 5, budget: 4 };
    assert_eq!(with(json!({"hints": [3, 1]}), 4), Err(too_many));
}

/// Five layers of ten, then one each, as the thread has it.
#[test]
fn five_layers_of_ten() {
    let text: Vec<String> = (0..53).map(|number| format!("p{number:02} {number}")).collect();
    let fleet = fleet(&text.join("\n"));
    let options = options(json!({"even": {"hints": [10, 10, 10, 10, 10, 1]}}));
    let stacks = run(&fleet, Even, 100, &options, None).unwrap();
    let sizes: Vec<usize> = stacks.0.first().unwrap().iter().map(Vec::len).collect();
    assert_eq!(sizes, [10, 10, 10, 10, 10, 1, 1, 1]);
}

/// Hints go over packages by popularity, as the thread has it: a is reached in two ways, with c or
/// d on them, and so comes first; then come c and d, then b and e, to which only the top leads.
#[test]
fn hints_by_popularity() {
    let fleet = fleet(
        "a 9
         b 1
         c 5 needs a
         d 5 needs a
         e 2 needs c d",
    );
    let made = |document| {
        let options = options(json!({"even": document}));
        shown(&fleet, &run(&fleet, Even, 9, &options, None).unwrap())
    };
    assert_eq!(made(json!({"hints": [3, 1]})), ["a c d", "b", "e"]);
    assert_eq!(made(json!({"hints": [3, 1], "order": "smallest"})), ["b e c", "d", "a"]);
    assert_eq!(made(json!({"per_layer": 3, "order": "popularity"})), ["a c d", "b e"]);
}

/// Packages above a size are alone, and no layer is larger than asked unless it is one package.
#[test]
fn limits_on_bytes() {
    assert_eq!(with(json!({"alone_above": 5, "per_layer": 3}), 9), split("a b c|d e|f|g"));
    assert_eq!(with(json!({"max_bytes": 5, "per_layer": 3}), 9), split("a b|c|d|e|f|g"));
    assert_eq!(
        with(json!({"max_bytes": 6, "alone_above": 6, "hints": [2, 3, 1]}), 9),
        split("a b|c|d|e|f|g")
    );
    // Without a number the least one that fits: 3 + 2 packages in 2 layers beside the 2 alone.
    assert_eq!(with(json!({"alone_above": 5}), 4), split("a b c|d e|f|g"));
    assert_eq!(with(json!({"max_bytes": 10}), 3), Err(TOO_WIDE));
    assert_eq!(with(json!({"max_bytes": 10}), 4), split("a b c|d e|f|g"));
    assert_eq!(with(json!({"alone_above": 0}), 6), Err(TOO_WIDE_ALONE));
}

const TOO_WIDE: Obstacle = Obstacle::TooManyLayers { made: 4, budget: 3 };
const TOO_WIDE_ALONE: Obstacle = Obstacle::TooManyLayers { made: 7, budget: 6 };

#[test]
fn orders() {
    assert_eq!(with(json!({"per_layer": 4, "order": "largest"}), 2), split("g f e d|c b a"));
    assert_eq!(with(json!({"per_layer": 4, "order": "id"}), 2), split("a b c d|e f g"));
}

#[test]
fn rules_that_are_none() {
    for wrong in [
        json!({"even": {"per_layer": 0}}),
        json!({"even": {"hints": [10, 0]}}),
        json!({"even": {"max_bytes": -1}}),
        json!({"even": {"sizes": [1]}}),
        json!({"even": [3]}),
        json!({"uneven": {}}),
    ] {
        assert!(serde_json::from_value::<StrategyOptions>(wrong).is_err());
    }
}

#[test]
fn valid() {
    plans_are_valid(Even, &StrategyOptions::default(), |_| false);
    let thread =
        options(json!({"even": {"hints": [10, 10, 10, 10, 10, 1], "alone_above": 50000000}}));
    plans_are_valid(Even, &thread, |_| true);
}
