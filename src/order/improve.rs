//! Improvement of a tree: subtrees are moved to better places, and items that share much are taken
//! out and put back in another order. Work is counted in nodes looked at, never in time.

use super::core::{Core, Weight};
use super::tree::Tree;
use crate::dice::Dice;
use std::cmp::Reverse;

/// Items that are taken out at once, at most.
const MOST_RUINED: usize = 12;

/// Improves `tree` until it saves `enough`, which is known to be the most, or has looked at so many
/// nodes.
pub(super) fn improve(core: &Core, tree: Tree, enough: Weight, steps: u64) -> Tree {
    let mut left = steps;
    let mut best = tree;
    if best.saved() >= enough || core.items.len() < 4 {
        return best;
    }
    regraft(core, &mut best, &mut left);
    let dice = &mut Dice::new(0);
    let kin: Vec<Vec<usize>> = (0..core.items.len()).map(|item| kin(core, item)).collect();
    let mut now = best.clone();
    while left > 0 && best.saved() < enough {
        let previous = now.clone();
        let ruined = ruined(dice, &kin);
        recreate(core, &mut now, ruined, &mut left);
        if now.saved() > best.saved() {
            regraft(core, &mut now, &mut left);
            best = now.clone();
        } else if now.saved() < previous.saved() {
            now = previous;
        }
    }
    best
}

/// Moves single subtrees while that saves more.
fn regraft(core: &Core, tree: &mut Tree, left: &mut u64) {
    let mut since = 0;
    let mut node = 0;
    while since < tree.len() && *left > 0 {
        since += 1;
        if !tree.is_root(node) {
            let previous = tree.saved();
            let (loose, sibling) = tree.detach(core, node);
            let mut steps = 0;
            let place = tree.best_place(core, loose, sibling, &mut steps);
            *left = left.saturating_sub(steps);
            tree.attach(core, loose, place);
            if tree.saved() > previous {
                since = 0;
            } else {
                // Back, so that nothing moves for nothing.
                let (loose, _) = tree.detach(core, node);
                tree.attach(core, loose, sibling);
            }
        }
        node = (node + 1) % tree.len();
    }
}

/// The other items by what they share with `item`, most first; those that share nothing are left
/// out.
fn kin(core: &Core, item: usize) -> Vec<usize> {
    let share = |other: usize| core.shared(&core.items[item], &core.items[other]);
    let mut kin: Vec<(usize, Weight)> = (0..core.items.len())
        .filter(|&other| other != item)
        .map(|other| (other, share(other)))
        .filter(|&(_, shared)| shared > 0)
        .collect();
    kin.sort_by_key(|&(other, shared)| (Reverse(shared), other));
    kin.into_iter().map(|(other, _)| other).collect()
}

/// An item and some of its kin, the nearer the likelier.
fn ruined(dice: &mut Dice, kin: &[Vec<usize>]) -> Vec<usize> {
    let item = dice.below(kin.len());
    let count = dice.between(2, MOST_RUINED.min(kin.len() - 2).max(2));
    let mut ruined = vec![item];
    ruined.extend(kin[item].iter().copied().filter(|_| dice.percent(50)).take(count - 1));
    dice.shuffle(&mut ruined);
    ruined
}

/// Takes out all of `items` and puts each back where it saves most.
fn recreate(core: &Core, tree: &mut Tree, items: Vec<usize>, left: &mut u64) {
    let mut beside = 0;
    let out: Vec<_> = (items.into_iter())
        .map(|item| {
            let (loose, sibling) = tree.detach(core, item);
            beside = sibling;
            loose
        })
        .collect();
    for loose in out {
        let mut steps = 0;
        let place = tree.best_place(core, loose, beside, &mut steps);
        *left = left.saturating_sub(steps + 1);
        tree.attach(core, loose, place);
        beside = place;
    }
}
