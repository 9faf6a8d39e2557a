//! Random rules.

use super::Dice;
use serde_json::{Value, json};

/// Which kinds of rules a fleet may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKinds {
    /// All there are.
    All,
    /// Those that leave another fleet to plan, or nothing to search for.
    Reduced,
}

/// A rule about some of the packages `ids`, at least two. Sizes are those of packages of tens of
/// bytes. What it asks for may be impossible, or contradict other rules.
pub fn random_rule(dice: &mut Dice, ids: &[String], kinds: RuleKinds) -> Value {
    let (first, last) = (&ids[0], &ids[ids.len() - 1]);
    let some = |dice: &mut Dice, share| -> Vec<String> {
        match dice.below(8) {
            0 => vec![format!("{}*", &first[..1])],
            1 => vec![format!("{}?", &last[..1]), first.clone()],
            _ => dice.subset(ids.len(), share).into_iter().map(|at| ids[at].clone()).collect(),
        }
    };
    let bytes = *dice.pick(&[5, 10, 20, 30, 45, 60, 80]);
    let end = *dice.pick(&["top", "bottom"]);
    let kinds = if kinds == RuleKinds::All { 11 } else { 6 };
    match dice.below(kinds) {
        0 => json!({"rule": "exact", "packages": some(dice, 40)}),
        1 => json!({"rule": "isolate", "packages": some(dice, 25)}),
        2 => json!({"rule": "together", "packages": some(dice, 45)}),
        3 => json!({"rule": "leave_out", "packages": some(dice, 20)}),
        4 => json!({"rule": "order", "packages": some(dice, 30), "class": end}),
        5 => json!({"rule": "layers", "images": ["*"], "preset": "docker"}),
        6 => json!({"rule": "apart", "packages": some(dice, 60)}),
        7 => json!({"rule": "max_size", "bytes": bytes}),
        8 => json!({"rule": "min_size", "bytes": bytes}),
        9 => json!({"rule": "max_size", "bytes": bytes, "price": 0.25}),
        _ => json!({"rule": "min_size", "bytes": bytes, "price": 0.5}),
    }
}
