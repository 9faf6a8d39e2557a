//! Divides layers into those that hinder each other and those that do not.
//!
//! Two layers overlap if they have common users and each has a user that the other has not: then
//! one of them at least is unpacked twice. Layers that are connected by overlaps make a component;
//! components do not hinder each other, so each is ordered by itself (`models/order.md` has the
//! proof).

use super::core::Weight;
use fixedbitset::FixedBitSet;

/// The components of layers with these distinct users, each in order; those of one layer too.
pub(super) fn components(layers: &[(FixedBitSet, Weight)]) -> Vec<Vec<usize>> {
    let overlap = |a: usize, b: usize| {
        let (a, b) = (&layers[a].0, &layers[b].0);
        !a.is_disjoint(b) && !a.is_subset(b) && !b.is_subset(a)
    };
    let mut open: Vec<usize> = (0..layers.len()).collect();
    let mut components = Vec::new();
    while let Some(first) = open.first().copied() {
        let mut component = vec![first];
        open.remove(0);
        let mut at = 0;
        while at < component.len() {
            let layer = component[at];
            let (near, far) = open.into_iter().partition(|&other| overlap(layer, other));
            component.extend::<Vec<usize>>(near);
            open = far;
            at += 1;
        }
        component.sort_unstable();
        components.push(component);
    }
    components
}
