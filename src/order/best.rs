//! The best tree over a core.

use super::core::{Core, Weight};
use super::subsets::Subsets;
use super::tree::Tree;
use super::{bound, groups, improve, starts};

/// Cores with at most so many items are ordered exactly, over all their subsets: some 20 million
/// pairs of them.
const FEW: usize = 16;

/// Groups that branching looks at in one core: a second or so.
const BRANCHING: u64 = 300_000_000;

/// A tree and a bound.
pub(super) struct Best {
    /// The best tree found.
    pub tree: Tree,
    /// No tree saves more than this.
    pub most_saved: Weight,
}

/// Is the core so small that it is always ordered exactly?
pub(super) fn is_small(core: &Core) -> bool {
    core.items.len() <= FEW
}

/// The best tree over `core`, improved by so many steps if it is large and not proven best.
pub(super) fn best(core: &Core, steps: u64) -> Best {
    if is_small(core) {
        let all: Vec<usize> = (0..core.items.len()).collect();
        let subsets = Subsets::new(core, &all);
        let mut tree = Tree::new(core);
        subsets.build(&mut tree, (1 << all.len()) - 1);
        let most_saved = tree.saved();
        return Best { tree, most_saved };
    }
    let start = starts::best(core);
    let most_saved = bound::most_saved(core);
    let found = match groups::solve(core, start.clone(), BRANCHING) {
        Some(found) => Best { most_saved: found.most_saved.min(most_saved), ..found },
        None => Best { tree: start, most_saved },
    };
    Best { tree: improve::improve(core, found.tree, found.most_saved, steps), ..found }
}
