//! Layouts that the strategies make: seldom the best, but with layers of every kind to start from.

use super::by_strategy::stacks;
use crate::cost::Content;
use crate::fleet::Fleet;
use crate::solve::problem::Problem;
use crate::solve::{Control, Options};
use crate::strategies::StrategyName;

/// Gives `control` one layout for each strategy that can keep to the caps, in the order of their
/// names. An atom is where the first of its packages is.
pub(super) fn by_strategies(
    fleet: &Fleet,
    problem: &Problem,
    options: &Options,
    control: &Control,
) {
    control.enter("strategies");
    for &name in StrategyName::all() {
        if control.should_stop() {
            return;
        }
        let Ok(stacks) = stacks(fleet, name, options, None, control.stop()) else {
            continue;
        };
        let mut layout = problem.layout_of(&Content::united(stacks.contents()));
        layout.retain(|node| !node.atoms.is_empty());
        control.start_from(layout);
    }
}
