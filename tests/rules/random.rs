//! Random rule sets on random tiny fleets, against the oracle.

use super::{oracle, parse};
use crate::cases::cases;
use layerplan::fleet::Fleet;
use layerplan::rules::conflict::find;
pub use layerplan::testing::RuleKinds as Kinds;
use layerplan::testing::{Dice, mutate, random_rule, read_from_a_stranger};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A valid fleet of a few images with a few rules, small enough for the oracle.
pub fn fleet(dice: &mut Dice, kinds: Kinds) -> Fleet {
    loop {
        if let Ok(fleet) = Fleet::parse(document(dice, kinds).to_string().as_bytes()) {
            return fleet;
        }
    }
}

pub fn document(dice: &mut Dice, kinds: Kinds) -> Value {
    let overlap = *dice.pick(&["forbid", "forbid", "allow"]);
    let most = if overlap == "allow" { oracle::MAX_COVERED } else { 5 };
    let ids: Vec<String> =
        ["a1", "a2", "a3", "b1", "b2"][..most].iter().map(|&id| id.into()).collect();
    let size = |dice: &mut Dice| *dice.pick(&[0u64, 1, 10, 10, 20, 35, 50]);
    let packages: Vec<Value> =
        ids.iter().map(|id| json!({"id": id, "bytes": size(dice)})).collect();
    let images: Vec<Value> = (0..dice.between(1, 3))
        .map(|at| {
            let roots: Vec<&String> =
                dice.subset(ids.len(), 70).into_iter().map(|at| &ids[at]).collect();
            let cap = dice.between(1, 4);
            json!({"name": format!("i{at}"), "roots": roots, "max_layers": cap,
                "pulls": dice.below(3)})
        })
        .collect();
    let rules: Vec<Value> =
        (0..dice.between(1, 5)).map(|_| random_rule(dice, &ids, kinds)).collect();
    let updates: Vec<Value> = (0..dice.below(3))
        .map(|_| {
            let touched: Vec<&String> =
                dice.subset(ids.len(), 40).into_iter().map(|at| &ids[at]).collect();
            json!({"rate": dice.below(4), "packages": touched})
        })
        .collect();
    json!({"layerplan": 2, "overlap": overlap, "packages": packages, "images": images,
        "rules": rules, "updates": updates,
        "prices": {"store": 1, "push": dice.below(2), "pull": dice.below(2), "blob": dice.below(5),
            "layer": dice.below(5)}})
}

/// What the library says of a fleet is what the oracle says.
pub fn agrees(fleet: &Fleet) {
    let found = find(fleet, fleet.max_layers(), fleet.overlap()).unwrap();
    match (found, oracle::smallest_conflict(fleet)) {
        (None, None) => {}
        (Some(found), Some((rules, cap, images))) => {
            let numbers: Vec<usize> = found.rules.iter().map(|party| party.number).collect();
            assert_eq!((numbers, found.limits.is_some()), (rules, cap), "{found}");
            assert!(found.smallest, "{found}");
            assert_eq!(
                found.image,
                images.first().cloned(),
                "{found} {}",
                String::from_utf8_lossy(&fleet.to_json())
            );
        }
        (found, oracle) => panic!("{found:?} but {oracle:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(1_500) as u32))]

    /// A contradiction is found if and only if there is one, and it is a smallest one.
    #[test]
    fn contradictions_are_those_that_there_are(seed: u64) {
        agrees(&fleet(&mut Dice::new(seed), Kinds::All));
    }

    /// Nothing that is done to a document with rules makes anything panic.
    #[test]
    fn damaged_documents_do_no_harm(seed: u64) {
        let document = document(&mut Dice::new(seed), Kinds::All).to_string();
        if let Some(fleet) = read_from_a_stranger(&mutate(seed, document.as_bytes())) {
            let conflict = find(&fleet, fleet.max_layers(), fleet.overlap());
            prop_assert!(conflict.is_ok());
        }
    }

    /// The document that is written is the fleet that was read, rules and all.
    #[test]
    fn documents_come_back(seed: u64) {
        let fleet = fleet(&mut Dice::new(seed), Kinds::All);
        let written = fleet.to_json();
        let read = parse(&serde_json::from_slice(&written).unwrap());
        prop_assert_eq!(&read, &fleet);
        prop_assert_eq!(read.digest(), fleet.digest());
    }
}
