//! A layout of the merges program to start from: seldom the best, but with layers of another kind.

use super::solve;
use crate::solve::problem::Problem;
use crate::solve::problem::nodes::Nodes;
use crate::solve::{Control, Options};

/// Placements up to which the merges program is small beside the master.
const MOST_PLACEMENTS: usize = 250_000;

/// Offers `control` the layout that the merges program comes to within so many simplex iterations,
/// also as one to start from. It begins with what upward merges have left there.
pub(crate) fn by_merges(problem: &Problem, options: &Options, work: u64, control: &Control) {
    let Ok(nodes) = Nodes::new(problem, control.stop()) else { return };
    let Some(best) = control.best() else { return };
    if nodes.placements() > MOST_PLACEMENTS || control.should_stop() {
        return;
    }
    control.enter("merges");
    let own = control.sibling();
    own.offer(problem, &best);
    own.raise_bound_any(control.progress().bound_any);
    let options = Options { work: Some(work), ..options.clone() };
    // There are other layouts to start from: where this fails nothing is lost.
    if solve(problem, &nodes, &options, &own).is_ok()
        && let Some(layout) = own.best()
    {
        control.offer_any(problem, &layout);
        control.start_from(layout);
    }
}
