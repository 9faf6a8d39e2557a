//! Planning by a strategy, image by image.

use super::choice::{Choice, Why};
use super::finish::whole;
use super::planned::Planned;
use super::prepared::Prepared;
use crate::fleet::Fleet;
use crate::plan::Proof;
use crate::solve::shape::settle::{Request, settle};
use crate::solve::{Options, SolveError};
use crate::stop::{Stop, Stopped};
use crate::strategies::{self, Obstacle, PreviousStacks, Stacks, StrategyName};
use crate::units::Cost;

/// Plans `fleet` by a strategy, which may look at what it made of the previous release; also
/// returns its layers as it made them, to be remembered for the next release.
///
/// # Errors
/// Options or rules that do not fit the fleet, [`SolveError::NotPossible`], and
/// [`SolveError::Stopped`]: half of a strategy is no plan.
pub fn by_strategy(
    fleet: &Fleet,
    name: StrategyName,
    options: &Options,
    previous: Option<&PreviousStacks>,
    stop: &Stop,
) -> Result<(Planned, Stacks), SolveError> {
    let Prepared { reduced, effective } = Prepared::new(fleet, options, stop)?;
    let small = reduced.fleet();
    let mut stacks = stacks(small, name, options, previous, stop)?;
    let request = Request { fleet: small, options: &effective, previous: None };
    if let Some(settled) = settle(request, &stacks.contents(), stop)? {
        // In haste it would be something else.
        stop.check()?;
        stacks = Stacks::of(&settled, small.images().len());
    }
    let none = (Proof::of_heuristic(name.name()), Cost(0));
    let (plan, _) = whole(&reduced, effective, stacks.contents(), none, None)?;
    for layer in stacks.0.iter_mut().flatten() {
        *layer = reduced.expand_layer(layer);
    }
    Ok((Planned::new(plan, Choice::new(Why::Asked)), stacks))
}

/// The layers that a strategy makes.
pub(super) fn stacks(
    fleet: &Fleet,
    name: StrategyName,
    options: &Options,
    previous: Option<&PreviousStacks>,
    stop: &Stop,
) -> Result<Stacks, SolveError> {
    let strategy = name.strategy(fleet, &options.strategy_options)?;
    let (extra, cap) = (name.about().extra_layers, options.effective(fleet).max_layers);
    let made = strategies::stacks(fleet, strategy.as_ref(), extra, cap, previous, stop)?;
    made.map_err(|fault| match fault.obstacle {
        Obstacle::Stopped => SolveError::Stopped(Stopped),
        _ => SolveError::NotPossible(fault),
    })
}
