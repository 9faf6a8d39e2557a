//! What queues of moves are ordered by.

use crate::units::Amount;
use std::cmp::Ordering;

/// Extra cost per layer got rid of. Ties are broken by what is queued.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Key(f64);

impl Key {
    /// `cost` for so many layers.
    #[inline]
    pub fn new(cost: Amount, layers: f64) -> Key {
        Key(cost.units() / layers)
    }
}

impl Eq for Key {}

impl PartialOrd for Key {
    #[inline]
    fn partial_cmp(&self, other: &Key) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    #[inline]
    fn cmp(&self, other: &Key) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}
