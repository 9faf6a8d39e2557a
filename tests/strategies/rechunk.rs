//! rechunk's prefill and best fit.

use super::notation::{
    fleet, layers, memory, nothing_known_moves, plans_are_valid, replayed, run, shown,
};
use layerplan::strategies::StrategyName::{Rechunk, RechunkFresh};
use layerplan::strategies::{Obstacle, StrategyOptions};

/// Items of 27.1 MB for a budget of 4, one more layer being for the commit: layers are started up
/// to 2.71 MB and take more while they have at most 8.8075 MB.
///
/// e (0.4 MB) and f (0.7 MB) are small: a layer for those below 0.5 MB, one for those below 1 MB.
/// a, the largest, fills the third layer, b the fourth. Left are c and d. Into the layers of e, f
/// and b (that of a is too large), c adds 1·6.4, 1·6.7 and 2·14 − 8 = 20; d adds 2.4, 2.7 and
/// 1·10 − 8 = 2. So d goes to b, which is then too large, and c to e.
#[test]
fn worked_by_hand() {
    let fleet = fleet(
        "a 10000000
         b 8000000
         c 6000000
         d 2000000
         e 400000
         f 700000
         update 0.1: a c
         update 0.2: b d
         update 0: a b c d e f",
    );
    assert_eq!(layers(&fleet, RechunkFresh, 5), ["e c", "f", "a", "b d"]);
    assert_eq!(layers(&fleet, Rechunk, 5), ["e c", "f", "a", "b d"]);
    // x is gone; a, b and c stay, and one empty layer is added. e and f, which no update touches,
    // add nothing there. Then d adds 1·10 − 8 = 2 to b (8 MB, not too large), 2·8 − 6 = 10 to c and
    // 1·3.1 to e and f.
    let before = memory(&["a x", "x", "b", "c"]);
    let after = run(&fleet, Rechunk, 5, &StrategyOptions::default(), Some(&before)).unwrap();
    assert_eq!(shown(&fleet, &after), ["a", "b d", "c", "e f"]);
}

/// Two updates of one package each. p (3 MB) starts; r, of p's update, makes the layer cost 1·5 and
/// q 2·5: like goes to like until the layer holds more than 4/10 of the mean layer.
#[test]
fn what_changes_together() {
    let fleet = fleet(
        "o 90000000
         p 3000000
         q 2000000
         r 2000000
         s 2000000
         update 1: p r
         update 1: q s
         update 1: o",
    );
    // 99 MB for 4 layers: started up to 9.9 MB, filled up to 32.175 MB.
    assert_eq!(layers(&fleet, RechunkFresh, 5), ["o", "p r q s"]);
    // For 8 layers: up to 4.95 MB.
    assert_eq!(layers(&fleet, RechunkFresh, 9), ["o", "p r", "q s"]);
}

/// Ids of one name are one item. Without updates everything counts as always changing, so that
/// smaller items add less. 21.7 MB for 3 layers: started up to 2.89 MB, filled up to 9.40 MB. b, c,
/// then a (2 MB) with e, which makes it cost 3.2 where d makes it cost 3.5. d adds 1.5 to each: to
/// the first that is not too large.
#[test]
fn items_are_names() {
    let fleet = fleet(
        "a=1 1000000
         a=2 1000000
         b=1 9000000
         c=1 8000000
         d=1 1500000
         e=1 1200000",
    );
    assert_eq!(layers(&fleet, RechunkFresh, 4), ["b=1 d=1", "c=1", "a=1 a=2 e=1"]);
}

#[test]
fn at_least_three_layers() {
    let fleet = fleet("a 1");
    let obstacle =
        |cap| run(&fleet, Rechunk, cap, &StrategyOptions::default(), None).unwrap_err().obstacle;
    assert_eq!(obstacle(3), Obstacle::BudgetTooSmall { needs: 3, budget: 2 });
    let before = memory(&["a", "b", "c"]);
    let after = run(&fleet, Rechunk, 3, &StrategyOptions::default(), Some(&before)).unwrap();
    assert_eq!(shown(&fleet, &after), ["a", ""]);
}

/// A former plan of more layers than the budget cannot be continued.
#[test]
fn former_plan_too_wide() {
    let fleet = fleet("a 1\nb 1\nc 1\nd 1");
    let before = memory(&["a", "b", "c", "d"]);
    let narrow = run(&fleet, Rechunk, 4, &StrategyOptions::default(), Some(&before)).unwrap_err();
    assert_eq!(narrow.obstacle, Obstacle::TooManyLayers { made: 4, budget: 3 });
}

#[test]
fn valid() {
    plans_are_valid(Rechunk, &StrategyOptions::default(), |_| false);
    plans_are_valid(RechunkFresh, &StrategyOptions::default(), |_| false);
}

/// No known item leaves its layer.
#[test]
fn known_items_stay() {
    replayed(Rechunk, 12, nothing_known_moves);
}
