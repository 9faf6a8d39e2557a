//! A fresh plan's layers as far as they are filled one after the other.

use super::fill::Layer;
use super::{Item, Obstacle};
use crate::stop::{Stop, Stopped};
use crate::units::Bytes;
use std::cmp::Reverse;

/// Items below the first limit share a layer, and so do those below the second (`SIZE_LIMITS`).
const SMALL: [Bytes; 2] = [Bytes(500_000), Bytes(1_000_000)];

/// Layers of small items; then each layer starts with the largest item left and takes those that
/// make it cost least, until it holds more than `enough` bytes. Returns the layers, `budget` of
/// them if any items are left over, and these items.
///
/// Of several that cost the same the first by name is taken. Time O(n² · updates/64).
///
/// # Errors
/// A budget that leaves no layer besides those of the small items, or [`Obstacle::Stopped`].
pub(super) fn prefill(
    items: &[Item<'_>],
    budget: usize,
    enough: u128,
    stop: &Stop,
) -> Result<(Vec<Layer>, Vec<usize>), Obstacle> {
    if budget <= SMALL.len() {
        return Err(Obstacle::BudgetTooSmall { needs: SMALL.len() + 1, budget });
    }
    let mut left: Vec<usize> = (0..items.len()).collect();
    let mut layers = Vec::new();
    for limit in SMALL {
        let (small, others) = left.into_iter().partition(|&item| items[item].bytes < limit);
        left = others;
        layers.extend(Layer::of(small, items));
    }
    while layers.len() < budget && !left.is_empty() {
        layers.push(one_layer(items, &mut left, enough, stop)?);
    }
    Ok((layers, left))
}

fn one_layer(
    items: &[Item<'_>],
    left: &mut Vec<usize>,
    enough: u128,
    stop: &Stop,
) -> Result<Layer, Stopped> {
    let mut layer = Layer::default();
    while layer.bytes <= enough && !left.is_empty() {
        stop.check()?;
        let position = if layer.items.is_empty() {
            (0..left.len()).min_by_key(|&at| Reverse(items[left[at]].bytes))
        } else {
            (0..left.len()).min_by_key(|&at| layer.cost_with(&items[left[at]]))
        };
        let Some(position) = position else { break };
        let item = left.remove(position);
        layer.add(item, &items[item]);
    }
    Ok(layer)
}
