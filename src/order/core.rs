//! A core: stacks to be ordered whose layers hinder each other, and nothing else.

use fixedbitset::FixedBitSet;

/// Bytes, and sums of them.
pub(super) type Weight = u128;

/// Items, each a set of layers. An item stands for stacks that are alike in these layers.
#[derive(Debug, Clone)]
pub(super) struct Core {
    /// The layers of each item.
    pub items: Vec<FixedBitSet>,
    /// Bytes of each layer, in canonical order; layers with the same users are one.
    pub weights: Vec<Weight>,
}

impl Core {
    /// The core of layers with these users and weights; also returns the items, each as the stacks
    /// that it stands for, in order of the first of them.
    pub fn new(layers: &[(&FixedBitSet, Weight)]) -> (Core, Vec<FixedBitSet>) {
        let stacks = layers.first().map_or(0, |(users, _)| users.len());
        let mut items: Vec<FixedBitSet> = Vec::new();
        let mut members: Vec<FixedBitSet> = Vec::new();
        let mut known = rustc_hash::FxHashMap::default();
        for stack in 0..stacks {
            let mut item = FixedBitSet::with_capacity(layers.len());
            for (layer, (users, _)) in layers.iter().enumerate() {
                item.set(layer, users.contains(stack));
            }
            if item.is_clear() {
                continue;
            }
            let at = *known.entry(item.clone()).or_insert_with(|| {
                items.push(item);
                members.push(FixedBitSet::with_capacity(stacks));
                items.len() - 1
            });
            members[at].insert(stack);
        }
        (Core { items, weights: layers.iter().map(|(_, weight)| *weight).collect() }, members)
    }

    /// Bytes of a set of layers.
    pub fn weight(&self, layers: &FixedBitSet) -> Weight {
        layers.ones().map(|layer| self.weights[layer]).sum()
    }

    /// Bytes of the layers that two sets have in common.
    pub fn shared(&self, a: &FixedBitSet, b: &FixedBitSet) -> Weight {
        a.intersection(b).map(|layer| self.weights[layer]).sum()
    }

    /// The items that have `layer`.
    pub fn users(&self, layer: usize) -> FixedBitSet {
        let has = self.items.iter().enumerate().filter(|(_, item)| item.contains(layer));
        let mut users = FixedBitSet::with_capacity(self.items.len());
        users.extend(has.map(|(at, _)| at));
        users
    }

    /// What is saved, against items that share nothing, if each layer is unpacked once: no order
    /// saves more.
    pub fn most(&self) -> Weight {
        self.items.iter().map(|item| self.weight(item)).sum::<Weight>()
            - self.weights.iter().sum::<Weight>()
    }
}
