//! nixpkgs' present default.

use super::common::{assert_valid_everywhere, fleet, layers, random_dag};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::strategies::StrategyName::AutoLayer;
use std::collections::BTreeSet;

#[test]
fn primaries_divide_what_is_below_them() {
    // L is primary first: its key, and those of x and y, become {L}; all others stay empty: 2
    // layers. Then M: M and z {M}, y {L, M}; A alone is left without: 4 layers. Closures: y 1, M
    // 53, L 102, A 155. Then z, alone in its layer as M is: 5, and closure 2. Then y, which changes
    // no group.
    let text = "A:1 > L M; L:100 > x y; M:50 > y z; x:1; y:1; z:2";
    let fleet = fleet(text, &[("image", "A")]);
    assert_eq!(layers(&fleet, AutoLayer, 1), ["A L M x y z"]);
    assert_eq!(layers(&fleet, AutoLayer, 2), ["L x y", "A M z"]);
    // M would make four layers: it is not taken, and no smaller one is tried, so one is left over.
    assert_eq!(layers(&fleet, AutoLayer, 3), ["L x y", "A M z"]);
    assert_eq!(layers(&fleet, AutoLayer, 4), ["y", "M z", "L x", "A"]);
    assert_eq!(layers(&fleet, AutoLayer, 5), ["y", "z", "M", "L x", "A"]);
}

#[test]
fn a_primary_below_another_takes_over_what_is_below_itself() {
    // A first: all is {A}. Then c: c and d {c}, for A is above c and leaves their keys; b stays
    // {A}.
    let fleet = fleet("A:9 > b c; b:1 > d; c:5 > d; d:1", &[("image", "A")]);
    // d is below b, which is not primary, and c, which is: its lowest primary is c.
    assert_eq!(layers(&fleet, AutoLayer, 2), ["c d", "A b"]);
}

#[test]
fn of_equal_sizes_the_higher_id_is_primary_first() {
    let fleet = fleet("a:5; b:5; c:1", &[("image", "a b c")]);
    assert_eq!(layers(&fleet, AutoLayer, 2), ["b", "a c"]);
}

/// The key of a package is the set of the lowest among the primaries that are it or above it. So
/// for each number of primaries the layers are known without the original's bookkeeping, and it
/// ends before the first number that makes too many.
#[test]
fn keys_are_the_lowest_primaries_at_or_above_a_package() {
    for seed in 0..150 {
        let fleet = random_dag(seed, 4 + seed as usize % 9);
        let mut by_size: Vec<PackageId> = fleet.packages().keys().collect();
        by_size.sort_by_key(|&package| (fleet.packages()[package].bytes, package));
        by_size.reverse();
        for budget in 1..6 {
            let mut expected = groups(&fleet, &[]);
            for taken in 1..=by_size.len() {
                let groups = groups(&fleet, &by_size[..taken]);
                if groups.len() > budget {
                    break;
                }
                expected = groups;
            }
            let found: BTreeSet<String> =
                layers(&fleet, AutoLayer, budget as u32).into_iter().collect();
            assert_eq!(found, expected, "seed {seed}, budget {budget}");
        }
    }
}

/// The packages by their lowest primaries.
fn groups(fleet: &Fleet, primaries: &[PackageId]) -> BTreeSet<String> {
    let mut groups: Vec<(BTreeSet<PackageId>, Vec<&str>)> = Vec::new();
    for (package, entry) in fleet.packages().iter_enumerated() {
        let above = |p: &&PackageId| reaches(fleet, **p, package);
        let above: Vec<PackageId> = primaries.iter().filter(above).copied().collect();
        let is_lowest =
            |&&p: &&PackageId| !above.iter().any(|&other| other != p && reaches(fleet, p, other));
        let key: BTreeSet<PackageId> = above.iter().filter(is_lowest).copied().collect();
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, members)) => members.push(&entry.id),
            None => groups.push((key, vec![&entry.id])),
        }
    }
    groups.into_iter().map(|(_, members)| members.join(" ")).collect()
}

fn reaches(fleet: &Fleet, from: PackageId, to: PackageId) -> bool {
    from == to || fleet.packages()[from].references.iter().any(|&next| reaches(fleet, next, to))
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(AutoLayer);
}
