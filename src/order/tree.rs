//! Trees of merges: in which groups items share the layers at the bottom.
//!
//! Items are leaves and every other node has two children. The items below a node stand on the
//! layers that all of them have, its set; so merging k groups into one saves those layers k − 1
//! times, and a tree saves the sum of its nodes' sets. Every way of ordering is at most as good as
//! some tree, and every tree is a way of ordering: `models/order.md`.

use super::core::{Core, Weight};
use fixedbitset::FixedBitSet;

const NONE: usize = usize::MAX;

/// A tree over the items of a core; leaves are numbered as the items are.
#[derive(Debug, Clone)]
pub(super) struct Tree {
    parent: Vec<usize>,
    children: Vec<[usize; 2]>,
    sets: Vec<FixedBitSet>,
    worth: Vec<Weight>,
    saved: Weight,
    items: usize,
}

/// A node that was taken out, with the inner node that it hung from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Loose {
    node: usize,
    inner: usize,
}

impl Tree {
    /// Leaves only, to be merged.
    pub fn new(core: &Core) -> Tree {
        let items = core.items.len();
        let nodes = 2 * items;
        Tree {
            parent: vec![NONE; items],
            children: vec![[NONE; 2]; items],
            sets: reserved(core.items.clone(), nodes),
            worth: vec![0; items],
            saved: 0,
            items,
        }
    }

    /// Merges the groups below `a` and `b`, which must be roots; returns the new root.
    pub fn merge(&mut self, core: &Core, a: usize, b: usize) -> usize {
        let node = self.sets.len();
        let mut set = self.sets[a].clone();
        set.intersect_with(&self.sets[b]);
        let worth = core.weight(&set);
        self.saved += worth;
        self.worth.push(worth);
        self.sets.push(set);
        self.children.push([a, b]);
        self.parent.push(NONE);
        self.parent[a] = node;
        self.parent[b] = node;
        node
    }

    /// Merges all roots, which must be given, one after the other.
    pub fn merge_all(&mut self, core: &Core, roots: impl IntoIterator<Item = usize>) {
        let mut roots = roots.into_iter();
        if let Some(first) = roots.next() {
            roots.fold(first, |root, next| self.merge(core, root, next));
        }
    }

    /// What it saves, against items that share nothing.
    pub fn saved(&self) -> Weight {
        self.saved
    }

    /// The layers that all items below `node` have.
    pub fn set(&self, node: usize) -> &FixedBitSet {
        &self.sets[node]
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.sets.len()
    }

    /// Is it the root?
    pub fn is_root(&self, node: usize) -> bool {
        self.parent[node] == NONE
    }

    /// The items below each inner node whose items have anything in common.
    pub fn clusters(&self) -> Vec<FixedBitSet> {
        let mut below: Vec<FixedBitSet> = Vec::new();
        for node in self.items..self.len() {
            let mut items = FixedBitSet::with_capacity(self.items);
            let mut open = vec![node];
            while let Some(node) = open.pop() {
                match node < self.items {
                    true => items.insert(node),
                    false => open.extend(self.children[node]),
                }
            }
            if self.worth[node] > 0 {
                below.push(items);
            }
        }
        below
    }

    /// Takes out `node`, not the root, with all below it; also returns its sibling.
    pub fn detach(&mut self, core: &Core, node: usize) -> (Loose, usize) {
        let inner = self.parent[node];
        let [a, b] = self.children[inner];
        let sibling = if a == node { b } else { a };
        let above = self.parent[inner];
        self.parent[sibling] = above;
        self.parent[node] = NONE;
        self.saved -= self.worth[inner];
        self.replace(above, inner, sibling);
        let mut at = above;
        while at != NONE {
            let [a, b] = self.children[at];
            let mut set = self.sets[a].clone();
            set.intersect_with(&self.sets[b]);
            if set == self.sets[at] {
                break;
            }
            self.reset(core, at, set);
            at = self.parent[at];
        }
        (Loose { node, inner }, sibling)
    }

    /// Hangs what was taken out between `beside`, which is in the tree, and the node above it.
    pub fn attach(&mut self, core: &Core, loose: Loose, beside: usize) {
        let Loose { node, inner } = loose;
        let above = self.parent[beside];
        self.children[inner] = [beside, node];
        self.parent[inner] = above;
        self.parent[beside] = inner;
        self.parent[node] = inner;
        self.replace(above, beside, inner);
        let mut set = self.sets[beside].clone();
        set.intersect_with(&self.sets[node]);
        self.worth[inner] = core.weight(&set);
        self.saved += self.worth[inner];
        self.sets[inner] = set;
        let mut at = above;
        while at != NONE && !self.sets[at].is_subset(&self.sets[node]) {
            let mut set = self.sets[at].clone();
            set.intersect_with(&self.sets[node]);
            self.reset(core, at, set);
            at = self.parent[at];
        }
    }

    /// Beside which node what was taken out saves most, the first found of equals. `root` is any
    /// node of the tree. Counts the nodes looked at in `steps`.
    pub fn best_place(&self, core: &Core, loose: Loose, root: usize, steps: &mut u64) -> usize {
        let set = &self.sets[loose.node];
        let most = core.weight(set);
        let top = self.root_above(root);
        let (mut best, mut place) = (None, top);
        // A node, and what is lost above it if the loose one comes below: set and worth of all
        // nodes on the way shrink.
        let mut open = vec![(top, 0)];
        while let Some((node, lost)) = open.pop() {
            *steps += 1;
            if best.is_some_and(|best| signed(most) - signed(lost) <= best) {
                continue;
            }
            let shared = core.shared(set, &self.sets[node]);
            let gain = signed(shared) - signed(lost);
            if best.is_none_or(|best| gain > best) {
                (best, place) = (Some(gain), node);
            }
            if node >= self.items {
                let lost = lost + self.worth[node] - shared;
                let [a, b] = self.children[node];
                open.extend([(b, lost), (a, lost)]);
            }
        }
        place
    }

    fn root_above(&self, mut node: usize) -> usize {
        while self.parent[node] != NONE {
            node = self.parent[node];
        }
        node
    }

    fn replace(&mut self, above: usize, old: usize, new: usize) {
        if above != NONE {
            for child in &mut self.children[above] {
                if *child == old {
                    *child = new;
                }
            }
        }
    }

    fn reset(&mut self, core: &Core, node: usize, set: FixedBitSet) {
        let worth = core.weight(&set);
        self.saved = self.saved - self.worth[node] + worth;
        self.worth[node] = worth;
        self.sets[node] = set;
    }
}

fn reserved(mut sets: Vec<FixedBitSet>, nodes: usize) -> Vec<FixedBitSet> {
    sets.reserve_exact(nodes.saturating_sub(sets.len()));
    sets
}

/// Sums of bytes are far below 2¹²⁷: each layer's are below 2⁶⁴.
fn signed(weight: Weight) -> i128 {
    weight as i128
}
