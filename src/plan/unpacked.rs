//! What a host unpacks. Nodes key an unpacked layer by the whole chain of layers below it (the OCI
//! image specification's `ChainID`), so equal layers at different heights are unpacked again: a
//! host unpacks each distinct chain from the bottom once.

use super::Plan;
use crate::fleet::{Fleet, PackageId};
use crate::units::Bytes;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The base layers that images stand on; by default all on the same, or on none. Chains share
/// nothing where the layers below differ.
#[derive(Debug, Clone, Default)]
pub struct BaseStacks {
    /// By image, where its base is not the first: the number of its list of base layers.
    numbers: BTreeMap<String, usize>,
}

impl BaseStacks {
    /// As `fleet` says.
    pub fn of(fleet: &Fleet) -> BaseStacks {
        let mut known: BTreeMap<&[Vec<PackageId>], usize> = BTreeMap::new();
        let mut numbers = BTreeMap::new();
        for image in fleet.images() {
            let next = known.len();
            let number = *known.entry(&image.base).or_insert(next);
            if number > 0 {
                numbers.insert(image.name.clone(), number);
            }
        }
        BaseStacks { numbers }
    }

    /// Images with one number stand on the same layers.
    pub fn number(&self, image: &str) -> usize {
        self.numbers.get(image).copied().unwrap_or(0)
    }
}

impl Plan {
    /// Bytes that a host unpacks which runs all images.
    pub fn unpacked_bytes(&self, base_stacks: &BaseStacks) -> u128 {
        let all = self.images.iter().map(|stack| {
            (base_stacks.number(&stack.name), stack.layers.iter().map(String::as_str))
        });
        self.unpacked_by(all)
    }

    /// The same if it runs only `images`, by name.
    pub fn unpacked_bytes_of(&self, base_stacks: &BaseStacks, images: &BTreeSet<&str>) -> u128 {
        let some = self.images.iter().filter(|stack| images.contains(stack.name.as_str()));
        let some = some.map(|stack| {
            (base_stacks.number(&stack.name), stack.layers.iter().map(String::as_str))
        });
        self.unpacked_by(some)
    }

    /// Bytes of the distinct chains among stacks, each with the number of its ground. A layer that
    /// the plan does not have counts nothing.
    fn unpacked_by<'a>(
        &'a self,
        stacks: impl Iterator<Item = (usize, impl Iterator<Item = &'a str>)>,
    ) -> u128 {
        let bytes: FxHashMap<&str, Bytes> =
            self.layers.iter().map(|layer| (layer.id.as_str(), layer.bytes)).collect();
        // A chain is the number of the chain below it and the layer on top.
        let mut chains: FxHashMap<(Below, &str), usize> = FxHashMap::default();
        let mut unpacked = 0;
        for (ground, layers) in stacks {
            let mut below = Below::Ground(ground);
            for layer in layers {
                let next = chains.len();
                let number = *chains.entry((below, layer)).or_insert_with(|| {
                    unpacked += u128::from(bytes.get(layer).copied().unwrap_or_default());
                    next
                });
                below = Below::Chain(number);
            }
        }
        unpacked
    }
}

/// What a layer lies on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Below {
    Ground(usize),
    Chain(usize),
}
