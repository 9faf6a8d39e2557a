//! The parts of the search against each other, on random cores: methods that claim the best tree
//! agree, no other beats them, and no bound is below them.

use super::core::{Core, Weight};
use super::subsets::Subsets;
use super::tree::Tree;
use super::{bound, groups, improve, starts};
use crate::dice::Dice;
use fixedbitset::FixedBitSet;

/// A core of at most `items` items over at most `layers` layers, `percent` of them in each item.
fn random_core(dice: &mut Dice, items: usize, layers: usize, percent: usize) -> Core {
    let layer = |dice: &mut Dice| {
        let mut users = FixedBitSet::with_capacity(items);
        users.extend(dice.subset(items, percent));
        (users, 1 + dice.below(20) as Weight)
    };
    let layers: Vec<(FixedBitSet, Weight)> = (0..layers).map(|_| layer(dice)).collect();
    Core::new(&layers.iter().map(|(users, weight)| (users, *weight)).collect::<Vec<_>>()).0
}

/// What the best tree saves, by trying all orders in which to merge.
fn by_all_merges(core: &Core, groups: &[FixedBitSet]) -> Weight {
    let mut best = 0;
    for b in 0..groups.len() {
        for a in 0..b {
            let mut merged = groups[a].clone();
            merged.intersect_with(&groups[b]);
            let saved = core.weight(&merged);
            let mut rest: Vec<FixedBitSet> = groups.to_vec();
            rest[a] = merged;
            rest.remove(b);
            best = best.max(saved + by_all_merges(core, &rest));
        }
    }
    best
}

fn by_subsets(core: &Core) -> Tree {
    let all: Vec<usize> = (0..core.items.len()).collect();
    let subsets = Subsets::new(core, &all);
    let mut tree = Tree::new(core);
    subsets.build(&mut tree, (1 << all.len()) - 1);
    assert_eq!(tree.saved(), subsets.saved((1 << all.len()) - 1));
    tree
}

/// What `tree` says it saves is what its clusters do: the layers in common, once for each merge.
fn recount(core: &Core, tree: &Tree) -> Weight {
    let common = |items: FixedBitSet| {
        let sets = items.ones().map(|item| core.items[item].clone());
        let common = sets.reduce(|mut all, set| {
            all.intersect_with(&set);
            all
        });
        common.map_or(0, |common| core.weight(&common))
    };
    tree.clusters().into_iter().map(common).sum()
}

#[test]
fn tables_find_what_trying_all_merges_finds() {
    for seed in 0..200 {
        let dice = &mut Dice::new(seed);
        let (items, layers, percent) =
            (dice.between(1, 6), dice.between(1, 8), dice.between(10, 90));
        let core = random_core(dice, items, layers, percent);
        assert_eq!(by_subsets(&core).saved(), by_all_merges(&core, &core.items), "{seed}");
    }
}

#[test]
fn all_ways_stand_as_they_claim_to_each_other() {
    for seed in 0..2_000 {
        let dice = &mut Dice::new(seed);
        let (items, layers, percent) =
            (dice.between(1, 9), dice.between(1, 12), dice.between(10, 70));
        let core = random_core(dice, items, layers, percent);
        let best = by_subsets(&core);
        assert_eq!(recount(&core, &best), best.saved(), "{seed}");
        let start = starts::best(&core);
        assert_eq!(recount(&core, &start), start.saved(), "{seed}");
        let improved = improve::improve(&core, start.clone(), Weight::MAX, 2_000);
        assert_eq!(recount(&core, &improved), improved.saved(), "{seed}");
        assert!(start.saved() <= improved.saved(), "{seed}");
        assert!(improved.saved() <= best.saved(), "{seed}");
        assert!(best.saved() <= bound::most_saved(&core), "{seed}");
        // A layer that all items have makes one group of them all, which needs no packing.
        for (steps, proven) in [(u64::MAX, true), (1, false)] {
            let found = groups::solve(&core, start.clone(), steps).unwrap();
            assert_eq!(recount(&core, &found.tree), found.tree.saved(), "{seed}");
            assert!(found.tree.saved() <= best.saved(), "{seed}");
            assert!(best.saved() <= found.most_saved, "{seed}");
            if proven {
                assert_eq!(found.tree.saved(), best.saved(), "{seed}");
                assert_eq!(found.most_saved, best.saved(), "{seed}");
            }
        }
    }
}

/// More items than are put into one table as a rule.
#[test]
fn packing_finds_what_one_table_of_all_subsets_finds() {
    for seed in 0..2 {
        let core = random_core(&mut Dice::new(seed), 18, 30, 25);
        let found = groups::solve(&core, starts::best(&core), u64::MAX).unwrap();
        assert_eq!(found.tree.saved(), by_subsets(&core).saved(), "{seed}");
        assert_eq!(found.most_saved, found.tree.saved(), "{seed}");
    }
}
