//! What the exact engine is too small for.

use crate::solve::problem::Problem;
use crate::stop::Stopped;
use crate::text::grouped;

/// Rows of the master up to which columns are priced: docker-official, with 48,000, is beyond what
/// the simplex method does in hours.
const MAX_ROWS: usize = 12_000;

/// Rows up to which it pays to price columns unasked: chainguard with its updates has 3,943, and
/// each solve of the master then takes seconds.
pub(crate) const MAX_ROWS_UNASKED: usize = 3_000;

/// Closed sets up to which columns are priced.
pub(crate) const MAX_CLOSED_SETS: usize = 20_000;

/// Costs up to which sums of duals have room in 128 bits.
const MAX_COST: u128 = 1 << 96;

/// Why there is no search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Beyond {
    /// The master would have so many rows.
    #[error(
        "the exact engine's program would have {} rows, more than the {} that it takes",
        grouped(*.0 as u128), grouped(MAX_ROWS as u128)
    )]
    Rows(usize),
    /// Costs are too large.
    #[error("costs are too large for the exact engine")]
    Costs,
    /// There are too many closed sets.
    #[error(
        "the exact engine takes at most {} sets of images that have packages in common, and there \
         are more",
        grouped(MAX_CLOSED_SETS as u128)
    )]
    ClosedSets,
    /// There was no time left.
    #[error("the search was stopped before that")]
    Stopped,
}

/// Rows of the master that say that an image gets an atom.
pub(crate) fn rows(problem: &Problem) -> usize {
    problem.atoms.iter().map(|atom| atom.images.count()).sum()
}

/// Are costs so large that sums of duals might have no room?
pub(crate) fn costs_too_much(problem: &Problem) -> bool {
    problem.plan_cost(&problem.one_layer_each()).0 > MAX_COST
}

/// Is the fleet beyond the engine, as far as can be told at once?
pub(crate) fn beyond(problem: &Problem) -> Option<Beyond> {
    let rows = rows(problem);
    if rows > MAX_ROWS {
        Some(Beyond::Rows(rows))
    } else if costs_too_much(problem) {
        Some(Beyond::Costs)
    } else {
        None
    }
}

impl From<Stopped> for Beyond {
    fn from(_: Stopped) -> Beyond {
        Beyond::Stopped
    }
}
