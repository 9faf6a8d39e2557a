//! What is left over goes where it adds least.

use super::Item;
use crate::stop::{Stop, Stopped};
use fixedbitset::FixedBitSet;

/// A layer being filled.
#[derive(Debug, Default)]
pub(super) struct Layer {
    /// Positions of its items.
    pub(super) items: Vec<usize>,
    /// Their bytes.
    pub(super) bytes: u128,
    updates: FixedBitSet,
}

impl Layer {
    /// A layer of `members`, if there are any.
    pub(super) fn of(members: Vec<usize>, items: &[Item<'_>]) -> Option<Layer> {
        let mut layer = Layer::default();
        for item in members {
            layer.add(item, &items[item]);
        }
        (!layer.items.is_empty()).then_some(layer)
    }

    /// Puts the item at `position` in.
    pub(super) fn add(&mut self, position: usize, item: &Item<'_>) {
        self.items.push(position);
        self.bytes += u128::from(item.bytes);
        self.updates.union_with(&item.row);
    }

    /// |updates| · bytes.
    fn cost(&self) -> u128 {
        self.updates.count_ones(..) as u128 * self.bytes
    }

    /// What it would cost with one more item.
    pub(super) fn cost_with(&self, item: &Item<'_>) -> u128 {
        self.updates.union_count(&item.row) as u128 * (self.bytes + u128::from(item.bytes))
    }

    /// The item that adds least, the first of several, and what it adds.
    fn best(&self, items: &[Item<'_>], left: &[usize]) -> Option<(u128, usize)> {
        let cost = self.cost();
        left.iter().map(|&item| (self.cost_with(&items[item]) - cost, item)).min()
    }
}

/// Repeatedly takes the pair of a layer of at most `most` bytes and an item left over that adds
/// least; of several the first layer, and in it the first item by name. There always is such a
/// layer where `most` is at least the mean layer.
///
/// Each layer keeps its best item in mind. One that loses it looks through all items again, as does
/// the layer that was changed: time O(n · (n + layers)) mostly, O(n² · layers) at worst.
///
/// # Errors
/// [`Stopped`].
pub(super) fn fill(
    items: &[Item<'_>],
    mut layers: Vec<Layer>,
    mut left: Vec<usize>,
    most: u128,
    stop: &Stop,
) -> Result<Vec<Layer>, Stopped> {
    let best = |layer: &Layer, left: &[usize]| {
        stop.check()?;
        Ok((layer.bytes <= most).then(|| layer.best(items, left)).flatten())
    };
    let mut bests =
        layers.iter().map(|layer| best(layer, &left)).collect::<Result<Vec<_>, Stopped>>()?;
    while !left.is_empty() {
        let options = bests.iter().enumerate();
        let Some((_, at, item)) =
            options.filter_map(|(at, best)| best.map(|(added, item)| (added, at, item))).min()
        else {
            break;
        };
        left.retain(|&other| other != item);
        layers[at].add(item, &items[item]);
        for (number, layer) in layers.iter().enumerate() {
            if number == at || bests[number].is_some_and(|(_, chosen)| chosen == item) {
                bests[number] = best(layer, &left)?;
            }
        }
    }
    Ok(layers)
}
