//! The best that a search has found and proven so far.

use crate::solve::problem::Layout;
use crate::units::Cost;

/// A layout and what its plan costs.
type Costed = (Cost, Layout);

/// Layouts and bounds so far.
#[derive(Debug, Default)]
pub(super) struct Incumbents {
    /// The cheapest layout that upward merges can reach.
    pub in_scope: Option<Costed>,
    /// The cheapest layout of any kind.
    pub cheapest: Option<Costed>,
    /// Least program value, in which equal nodes are counted apart.
    pub value: Option<Cost>,
    /// The best proven bound on what upward merges can reach.
    pub bound: Cost,
    /// The best proven bound on all plans.
    pub bound_any: Cost,
    /// Layouts whose layers may be of use, whatever they cost.
    pub starts: Vec<Layout>,
}

impl Incumbents {
    /// Takes in a layout that upward merges can reach.
    pub fn offer(&mut self, value: Cost, cost: Cost, layout: &Layout) {
        self.value = Some(self.value.map_or(value, |least| least.min(value)));
        keep(&mut self.in_scope, cost, layout);
        self.offer_any(cost, layout);
    }

    /// Takes in a layout of any kind.
    pub fn offer_any(&mut self, cost: Cost, layout: &Layout) {
        keep(&mut self.cheapest, cost, layout);
    }
}

/// Keeps `layout` if it is cheaper than `best`.
fn keep(best: &mut Option<Costed>, cost: Cost, layout: &Layout) {
    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
        *best = Some((cost, layout.clone()));
    }
}
