//! chunkah's two packings.

use super::notation::{fleet, layers, plans_are_valid};
use layerplan::strategies::StrategyName::{Chunkah, ChunkahEv};
use layerplan::strategies::StrategyOptions;
use std::collections::BTreeSet;

/// Nine components for 4 layers. Median 10, no deviation, so the median in its place: x is an
/// outlier from 25 on. The others are alike in stability and go into 3 bins by FNV-1a, 64 bits, of
/// the name and a byte 255: a c g h have remainder 0, b e 1, d f 2. The most stable layer, that
/// of fewest components, comes first.
#[test]
fn bins_by_hash() {
    let fleet = fleet(
        "a 10
         b 10
         c 10
         d 10
         e 10
         f 10
         g 10
         h 10
         x 1000",
    );
    assert_eq!(layers(&fleet, Chunkah, 4), ["x", "b e", "d f", "a c g h"]);
    // As many layers as components: each alone.
    assert_eq!(layers(&fleet, Chunkah, 9).len(), 9);
}

/// Stability: 0.99 for a b c d, e^−2 = 0.135 for e f; mean 0.705, deviation 0.403. High would be
/// from 1.108 on, low is up to 0.302: e f. Of 3 bins the middle tier gets round(4/6 · 3) = 2, the
/// low one the rest. Remainders by 2: b d 0, a c 1.
#[test]
fn tiers_of_stability() {
    let fleet = fleet(
        "a 10
         b 10
         c 10
         d 10
         e 10
         f 10
         update 2: e f",
    );
    assert_eq!(layers(&fleet, Chunkah, 3), ["b d", "a c", "e f"]);
}

/// All six names have an odd hash: the bin of even ones is filled with the largest component, and
/// the last one takes its place. Packages of a source are one component, named by the source.
#[test]
fn empty_bins_are_filled() {
    let fleet = fleet(
        "a 10
         tools 5 from c
         libc 7 from c
         e 10
         g 10
         i 10
         k 10",
    );
    assert_eq!(layers(&fleet, Chunkah, 2), ["libc tools", "a k e g i"]);
}

/// Components of like size and stability, more than enough for every bin: one that goes leaves all
/// others where they are.
#[test]
fn others_stay() {
    let names: Vec<String> = (0..60).map(|number| format!("package{number}")).collect();
    let made = |gone: Option<&String>| -> BTreeSet<BTreeSet<String>> {
        let kept = names.iter().filter(|&name| Some(name) != gone);
        let text: Vec<String> = kept.map(|name| format!("{name} 10")).collect();
        let layers = layers(&fleet(&text.join("\n")), Chunkah, 6);
        layers.iter().map(|layer| layer.split(' ').map(str::to_owned).collect()).collect()
    };
    let all = made(None);
    assert_eq!(all.len(), 6);
    for gone in &names {
        let less = |layer: &BTreeSet<String>| -> BTreeSet<String> {
            layer.iter().filter(|&name| name != gone).cloned().collect()
        };
        assert_eq!(made(Some(gone)), all.iter().map(less).collect(), "{gone}");
    }
}

/// Stability 0.99, 0.99 and e^−1.2 = 0.301, all of 1,000 bytes. Uniting a and b loses 990 + 990 −
/// 2000 · 0.9801 = 19.8; either of them with c 990 + 301 − 2000 · 0.298 = 695.
#[test]
fn stable_ones_merge() {
    let fleet = fleet(
        "a 1000
         b 1000
         c 1000
         update 1.2: c",
    );
    assert_eq!(layers(&fleet, ChunkahEv, 2), ["a b", "c"]);
}

/// Equally stable ones lose (size + size) · 0.99 · 0.01: the two small ones merge. Then their group
/// (20 bytes, 0.9801) with d (30 bytes, 0.99) loses 19.602 + 29.7 − 50 · 0.970299 = 0.787, and with
/// a (10,000 bytes) far more.
#[test]
fn small_ones_merge() {
    let fleet = fleet(
        "a 10000
         b 10
         c 10
         d 30",
    );
    assert_eq!(layers(&fleet, ChunkahEv, 3), ["a", "d", "b c"]);
    assert_eq!(layers(&fleet, ChunkahEv, 2), ["a", "d b c"]);
    assert_eq!(layers(&fleet, ChunkahEv, 1), ["a d b c"]);
}

/// Merges of equal loss: those of the first names.
#[test]
fn ties_by_number() {
    assert_eq!(layers(&fleet("a 1\nb 1\nc 1\nd 1"), ChunkahEv, 3), ["c", "d", "a b"]);
}

#[test]
fn valid() {
    plans_are_valid(Chunkah, &StrategyOptions::default(), |_| false);
    plans_are_valid(ChunkahEv, &StrategyOptions::default(), |_| false);
}
