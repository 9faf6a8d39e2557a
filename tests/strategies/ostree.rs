//! ostree-ext's packing.

use super::notation::{
    fleet, layers, memory, nothing_known_moves, plans_are_valid, replayed, run, shown,
};
use layerplan::strategies::StrategyName::{Ostree, OstreeFresh};
use layerplan::strategies::{Obstacle, StrategyOptions};

/// Nine packages for a budget of 6, one more layer being for the commit.
///
/// Six in ten of the 4 layers that are for neither new nor tiny packages: 2 for large ones, so 2
/// for medium ones. Median 100, deviations 900 800 700 0 0 10 10 90 90, their median 90: large from
/// 280 on (a b c, of which c is one too many), tiny up to ½·|100 − 180| = 40 (h i). The other five
/// by frequency: c e f 0, g 1, d 3; at most (9 − 2 − 2) / 2 = 2 to a run. Frequencies: mean 0.8,
/// deviation 1.17, so seldom up to 0.77 (c e f) and often from 3.13 on (none). Sizes: mean 236,
/// deviation 282.04, so low up to 164.04 (all but c) and high from 800.07 on (none). The runs: g d
/// (middling, low), e f (seldom, low), c (seldom, medium). Six layers with a, b and h i, and five
/// are allowed beside the one for new packages. The pair at 3 is united: h i with g d, put after
/// the next one.
#[test]
fn worked_by_hand() {
    let fleet = fleet(
        "a 1000
         b 900
         c 800
         d 100
         e 100
         f 90
         g 90
         h 10
         i 10
         update 0.1: d g
         update 0.1: d
         update 0.1: d
         update 0: a b c d e f",
    );
    assert_eq!(layers(&fleet, OstreeFresh, 7), ["a", "b", "e f", "h i g d", "c", ""]);
    assert_eq!(layers(&fleet, Ostree, 7), ["a", "b", "e f", "h i g d", "c", ""]);
    // Fewer packages than layers: each alone, the largest first, and one kept empty.
    assert_eq!(layers(&fleet, Ostree, 11), ["a", "b", "c", "d", "e", "f", "g", "h", "i", ""]);
}

/// Eight packages for a budget of 8: 3 layers for large, 3 for medium ones. Median 100, deviation
/// 50: a is large, the three empty ones tiny. Runs of (8 − 3 − 3) / 3 = 0 packages: the original
/// finds its first bin full while it is empty, keeps it, and gives each package a bin.
#[test]
fn runs_of_none() {
    let fleet = fleet(
        "a 1000
         b 100
         c 100
         d 100
         e 100
         f 0
         g 0
         h 0",
    );
    assert_eq!(layers(&fleet, OstreeFresh, 9), ["a", "f g h", "", "b", "c", "d", "e", ""]);
}

/// Thirty packages for a budget of 30: 16 layers for large ones. Sixteen of 100 bytes are the
/// median and have no deviation, so all are large; the others are tiny, and no medium ones are
/// left.
#[test]
fn nothing_between() {
    let size = |number| if number < 16 { 100 } else { 1 };
    let text: Vec<String> = (0..30).map(|n| format!("p{n:02} {}", size(n))).collect();
    let made = layers(&fleet(&text.join("\n")), OstreeFresh, 31);
    let sizes: Vec<usize> = made.iter().map(|layer| layer.split_whitespace().count()).collect();
    assert_eq!(sizes, [vec![1; 16], vec![14, 0]].concat());
}

#[test]
fn at_least_four_layers() {
    let fleet = fleet("a 1");
    let obstacle =
        |cap| run(&fleet, Ostree, cap, &StrategyOptions::default(), None).unwrap_err().obstacle;
    assert_eq!(obstacle(4), Obstacle::BudgetTooSmall { needs: 4, budget: 3 });
    assert_eq!(layers(&fleet, Ostree, 5), ["a", ""]);
}

/// What is gone leaves its layer, which goes if it is empty and not the last; new names are sorted
/// into the last layer; the second id of a name goes where its last place was.
#[test]
fn continued() {
    let fleet = fleet(
        "a=2 1
         b=1 1
         c=1 1
         c=2 1
         c=3 1
         z=1 1
         y=1 1",
    );
    let before = memory(&["b gone c", "lost", "c a", "", ""]);
    let after = run(&fleet, Ostree, 6, &StrategyOptions::default(), Some(&before)).unwrap();
    assert_eq!(shown(&fleet, &after), ["b=1 c=1", "c=2 c=3 a=2", "y=1 z=1"]);
    let fresh = run(&fleet, OstreeFresh, 20, &StrategyOptions::default(), Some(&before)).unwrap();
    assert_eq!(shown(&fleet, &fresh).len(), 8);
    // More layers than the budget: a fresh plan.
    let many = memory(&["a", "b", "c", "z", "y", ""]);
    let after = run(&fleet, Ostree, 6, &StrategyOptions::default(), Some(&many)).unwrap();
    assert_eq!(shown(&fleet, &after), layers(&fleet, OstreeFresh, 6));
    // No layers: nothing to go by.
    let none = run(&fleet, Ostree, 6, &StrategyOptions::default(), Some(&memory(&[]))).unwrap();
    assert_eq!(none, run(&fleet, OstreeFresh, 6, &StrategyOptions::default(), None).unwrap());
}

#[test]
fn valid() {
    plans_are_valid(Ostree, &StrategyOptions::default(), |_| false);
    plans_are_valid(OstreeFresh, &StrategyOptions::default(), |_| false);
}

/// As long as the layers fit, no known name leaves its layer: so in all releases after a fresh plan
/// at the same cap.
#[test]
fn known_packages_stay() {
    replayed(Ostree, 12, nothing_known_moves);
}
