//! apko's layering by source package.

use super::notation::{fleet, layers, plans_are_valid, run};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::strategies::{StrategyName::Origin, StrategyOptions};
use layerplan::testing::{FleetShape, random_fleet};
use std::collections::BTreeSet;

/// x has 10 + 5, y has 12, the packages without a source 3 + 4 together. One layer of the cap is
/// for the files of no package: at cap 4 the three groups fit; at cap 3 the two smaller are united.
#[test]
fn largest_groups_alone() {
    let fleet = fleet(
        "a 10 from x
         b 5 from x
         c 12 from y
         d 3
         e 4",
    );
    assert_eq!(layers(&fleet, Origin, 4), ["a b", "c", "d e"]);
    assert_eq!(layers(&fleet, Origin, 3), ["a b", "c d e"]);
    assert_eq!(layers(&fleet, Origin, 2), ["a b c d e"]);
}

/// All groups have 10 bytes. Their last names are d, c and b: the least of these comes first.
#[test]
fn equal_sizes_by_last_name() {
    let fleet = fleet(
        "a 4 from x
         d 6 from x
         c 10 from y
         b 10 from z",
    );
    assert_eq!(layers(&fleet, Origin, 5), ["b", "c", "a d"]);
}

#[test]
fn valid() {
    plans_are_valid(Origin, &StrategyOptions::default(), |_| false);
}

/// Within an image all packages of a source are in one layer.
#[test]
fn sources_stay_together() {
    for seed in 0..200 {
        let mut document = random_fleet(seed, &FleetShape::rich(3, 30, 0));
        for (number, package) in document["packages"].as_array_mut().unwrap().iter_mut().enumerate()
        {
            if number % 5 != 0 {
                package["source"] = format!("s{}", number % 7).into();
            }
        }
        let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
        let Ok(stacks) = run(&fleet, Origin, 6, &StrategyOptions::default(), None) else {
            continue;
        };
        for layers in &stacks.0 {
            let mut seen = BTreeSet::new();
            for layer in layers {
                let source = |&package: &PackageId| fleet.packages()[package].source.clone();
                let sources: BTreeSet<_> = layer.iter().map(source).collect();
                for source in sources {
                    assert!(seen.insert(source));
                }
            }
        }
    }
}
