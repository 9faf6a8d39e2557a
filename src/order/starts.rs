//! Trees to begin with.

use super::core::{Core, Weight};
use super::tree::Tree;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The best of all ways to begin: merges from the items up, layers from the bottom up, and the
/// canonical order, so that nothing that follows is worse than that.
pub(super) fn best(core: &Core) -> Tree {
    let all = [by_merges(core), by_layers(core, most_saving), by_layers(core, canonical)];
    let mut all = all.into_iter();
    let first = all.next().unwrap_or_else(|| Tree::new(core));
    all.fold(first, |best, next| if next.saved() > best.saved() { next } else { best })
}

/// Always merges the two groups that have the most bytes in common. Time and space are those of a
/// queue of all pairs.
fn by_merges(core: &Core) -> Tree {
    let mut tree = Tree::new(core);
    let mut roots: Vec<bool> = vec![true; core.items.len()];
    let mut queue: BinaryHeap<(Weight, Reverse<usize>, Reverse<usize>)> = BinaryHeap::new();
    for b in 0..core.items.len() {
        for a in 0..b {
            let shared = core.shared(&core.items[a], &core.items[b]);
            if shared > 0 {
                queue.push((shared, Reverse(a), Reverse(b)));
            }
        }
    }
    while let Some((_, Reverse(a), Reverse(b))) = queue.pop() {
        if !roots[a] || !roots[b] {
            continue;
        }
        (roots[a], roots[b]) = (false, false);
        let merged = tree.merge(core, a, b);
        for other in (0..roots.len()).filter(|&other| roots[other]) {
            let shared = core.shared(tree.set(merged), tree.set(other));
            if shared > 0 {
                queue.push((shared, Reverse(other), Reverse(merged)));
            }
        }
        roots.push(true);
    }
    let left: Vec<usize> = (0..roots.len()).filter(|&node| roots[node]).collect();
    tree.merge_all(core, left);
    tree
}

/// Which of the layers that some but not all of a group have comes next, by their weight and their
/// users in the group; the least key wins.
type Choice = fn(weight: Weight, users: usize, layer: usize) -> (Reverse<Weight>, usize);

/// The layer that saves most if all its users share it: bytes × (users − 1).
fn most_saving(weight: Weight, users: usize, layer: usize) -> (Reverse<Weight>, usize) {
    (Reverse(weight.saturating_mul(users as Weight - 1)), layer)
}

/// The canonical order: the layers of a stack come in one fixed order.
fn canonical(_: Weight, _: usize, layer: usize) -> (Reverse<Weight>, usize) {
    (Reverse(0), layer)
}

/// Divides a group into the users of a chosen layer and the rest, until nothing is left to choose.
/// O'Neil's heuristic `most_time`, if the choice is [`most_saving`].
fn by_layers(core: &Core, choice: Choice) -> Tree {
    /// Groups to divide, or to merge once their parts are there.
    enum Step {
        Divide(Vec<usize>),
        Merge,
    }
    let mut tree = Tree::new(core);
    let mut done: Vec<usize> = Vec::new();
    let mut steps = vec![Step::Divide((0..core.items.len()).collect())];
    while let Some(step) = steps.pop() {
        match step {
            Step::Merge => {
                if let (Some(b), Some(a)) = (done.pop(), done.pop()) {
                    done.push(tree.merge(core, a, b));
                }
            }
            Step::Divide(group) => match divider(core, &group, choice) {
                Some(layer) => {
                    let (users, rest): (Vec<usize>, Vec<usize>) =
                        group.iter().partition(|&&item| core.items[item].contains(layer));
                    steps.extend([Step::Merge, Step::Divide(users), Step::Divide(rest)]);
                }
                None => {
                    let merged =
                        group.into_iter().reduce(|root, item| tree.merge(core, root, item));
                    done.extend(merged);
                }
            },
        }
    }
    tree
}

/// The layer by which `group` is divided: one that some but not all of it have.
fn divider(core: &Core, group: &[usize], choice: Choice) -> Option<usize> {
    let mut users = vec![0; core.weights.len()];
    for &item in group {
        core.items[item].ones().for_each(|layer| users[layer] += 1);
    }
    (0..users.len())
        .filter(|&layer| users[layer] > 0 && users[layer] < group.len())
        .min_by_key(|&layer| choice(core.weights[layer], users[layer], layer))
}
