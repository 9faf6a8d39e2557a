//! Improvement: large neighbourhoods of a layout are ruined and recreated, and what saves is kept.
//!
//! 1. *Ruin* (`ruin.rs`): by chance a few atoms leave the layers that hold copies of them, or a few
//!    layers fall apart, or a few images leave some of their layers (`apart.rs`). Every atom taken
//!    out comes in a layer of its own, so images may be over their caps.
//! 2. *Recreate*: guest moves until all are within their caps, then spreading, as in
//!    `greedy/guests/`, but only among the layers of the images concerned, and with biased keys, so
//!    that the same ruin need not lead back to where it came from.
//! 3. *Accept* (`state.rs`): exact costs are compared; what costs less replaces what there was, in
//!    the end also what costs a little more. The best is kept.
//!
//! Many are tried at once from the same layout and accepted in a fixed order, each unless one
//! before it has changed the same layers, so the result is the same on any number of threads. No
//! image ever has an atom twice, so layouts are valid in both overlap modes. What it may do is
//! counted in guests looked at, never in time. `models/improvement.md` has measurements and what
//! was rejected.

mod apart;
mod ruin;
mod state;
#[cfg(all(test, feature = "testing"))]
mod tests;

use crate::dice::Dice;
use crate::solve::heuristics::guests::{Bias, Moves, spread};
use crate::solve::heuristics::repair;
use crate::solve::problem::{Layout, Problem};
use crate::solve::{Control, Effort};
use crate::stop::Stop;
use crate::units::Amount;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use state::{Proposal, State};

/// Annealing may take so many times the work of the descent before it.
const ANNEALING: u64 = 10;

/// The waste of a layout per rise that is accepted at first.
const WASTE_PER_RISE: i128 = 100;

/// Neighbourhoods tried from the same layout. More would keep more processors busy, but what is
/// tried beside something that is accepted may be in vain.
const BESIDE: u64 = 16;

/// How far keys are biased at most. Between 0.3 and 0.6 it makes no difference; none at all is
/// worse.
const BIAS: f64 = 0.5;

/// Guests it may look at, per pair of layers to begin with: a second or two for a hundred images.
const WORK_PER_PAIR: u64 = 1_500;

/// The most guests it may look at: half a minute on two processors.
const MOST_WORK: u64 = 400_000_000;

/// What a try costs whatever it looks at, in guests.
const WORK_PER_TRY: u64 = 1_000;

/// One in so many parts of the usual work is quick, and looked at before improvement may end.
const QUICK: u64 = 16;

/// So many times the usual work is thorough.
const THOROUGH: u64 = 10;

/// Improvement ends where a doubling of work gains less than one in so many parts of the waste.
/// On real fleets (models/improvement.md) what came after was worth 0.03 % of the cost at most.
const LEAST_GAIN: i128 = 100;

/// Rounds after which a better layout is offered at the latest.
const ROUNDS_PER_OFFER: u64 = 100;

/// What is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acceptance {
    /// Only what saves is accepted.
    Descent,
    /// Then also what costs a little more, less and less of it (threshold accepting).
    Annealing,
}

/// Improves the cheapest layout that `control` has, and leaves what is better with it. The same
/// `seed` gives the same layouts.
pub(crate) fn improve(
    problem: &Problem,
    seed: u32,
    acceptance: Acceptance,
    effort: Effort,
    control: &Control,
) {
    control.enter("improving");
    let Some(layout) = start(problem, control) else { return };
    let mut state = State::new(problem, &layout);
    let budget = Budget::new(&state, acceptance, effort);
    let mut plateau = Plateau::new(&budget, acceptance, effort);
    let (mut work, mut rounds) = (0, 0);
    let mut best = state.layers.total();
    let mut saved = None;
    while work < budget.all && state.can_be_ruined() && !proven(best, control) {
        let waste = best - Amount::of(problem.floor);
        if control.should_stop() || plateau.is_reached(work, best, waste) {
            break;
        }
        let rise = budget.rise(work, waste);
        let tries: Vec<(u64, Option<Proposal>)> = (rounds * BESIDE..(rounds + 1) * BESIDE)
            .into_par_iter()
            .map(|number| attempt(&state, rise, &mut dice(seed, number), control.stop()))
            .collect();
        work += tries.iter().map(|(looked, _)| looked + WORK_PER_TRY).sum::<u64>();
        rounds += 1;
        let mut changed = FxHashSet::default();
        for proposal in tries.into_iter().filter_map(|(_, proposal)| proposal) {
            state.accept(proposal, &mut changed);
        }
        if !changed.is_empty() {
            state.index();
        }
        if state.layers.total() < best {
            best = state.layers.total();
            saved = Some(state.layers.layout());
        }
        if rounds % ROUNDS_PER_OFFER == 0
            && let Some(layout) = saved.take()
        {
            control.offer_any(problem, &layout);
        }
    }
    if let Some(layout) = saved {
        control.offer_any(problem, &layout);
    }
}

/// Chance for one try.
fn dice(seed: u32, number: u64) -> Dice {
    Dice::new(u64::from(seed) << 32 ^ number)
}

/// Where to begin: the cheapest layout, with what an image has twice there placed anew.
fn start(problem: &Problem, control: &Control) -> Option<Layout> {
    let (_, layout) = control.cheapest()?;
    let twice = repair::twice(problem, &layout);
    if twice.is_clear() {
        return Some(layout);
    }
    repair::place_anew(problem, &layout, &twice, control.stop())
}

/// Guests that it may look at.
struct Budget {
    /// While only what saves is accepted.
    descent: u64,
    /// In all.
    all: u64,
}

impl Budget {
    fn new(state: &State<'_>, acceptance: Acceptance, effort: Effort) -> Budget {
        let layers = state.layers.ids().filter(|&id| state.layers.layer(id).users > 0);
        let layers = layers.count() as u64;
        let usual = layers.saturating_mul(layers).saturating_mul(WORK_PER_PAIR).min(MOST_WORK);
        let (descent, most) = match effort {
            Effort::Quick => (usual / QUICK, MOST_WORK / QUICK),
            Effort::Normal => (usual, MOST_WORK),
            Effort::Thorough => (usual * THOROUGH, MOST_WORK * THOROUGH),
        };
        let all = match acceptance {
            Acceptance::Descent => descent,
            Acceptance::Annealing => descent.saturating_mul(1 + ANNEALING).min(most),
        };
        Budget { descent, all }
    }

    /// How much more a layout may cost than the one before it, given the waste of the best: nothing
    /// in the descent, then less and less.
    fn rise(&self, work: u64, waste: Amount) -> Amount {
        if work < self.descent {
            return Amount(0);
        }
        let most = waste / WASTE_PER_RISE;
        let (left, all) = ((self.all - work) as i128, (self.all - self.descent) as i128);
        // The same as most · left / all, which could overflow.
        most / all * left + Amount(most.0 % all * left / all)
    }
}

/// Where more work gains little: looked at when work has doubled.
struct Plateau {
    /// When to look; `None` never.
    next: Option<u64>,
    /// The best cost when it was looked at last.
    last: Option<Amount>,
}

impl Plateau {
    fn new(budget: &Budget, acceptance: Acceptance, effort: Effort) -> Plateau {
        let may_end = acceptance == Acceptance::Descent && effort == Effort::Normal;
        Plateau { next: may_end.then_some(budget.all / QUICK), last: None }
    }

    /// Has the second half of `work` gained less than its share of the `waste` that is left?
    fn is_reached(&mut self, work: u64, best: Amount, waste: Amount) -> bool {
        if self.next.is_none_or(|next| work < next) {
            return false;
        }
        self.next = Some(2 * work);
        let last = self.last.replace(best);
        last.is_some_and(|last| last - best < waste / LEAST_GAIN)
    }
}

/// Does no plan at all cost less?
fn proven(best: Amount, control: &Control) -> bool {
    best <= Amount::of(control.progress().bound_any)
}

/// Ruins and recreates; also says how many guests it looked at. What it proposes may cost up to
/// `rise` more than what there is.
fn attempt(
    state: &State<'_>,
    rise: Amount,
    dice: &mut Dice,
    stop: &Stop,
) -> (u64, Option<Proposal>) {
    let (ids, mut part) = ruin::ruin(state, dice);
    let previous: Amount = ids.iter().map(|&id| state.layers.cost(id)).sum();
    let mut moves = Moves::new(Bias { seed: dice.bits(), width: BIAS });
    if moves.make(&mut part, stop).is_none() {
        return (moves.looked(), None);
    }
    spread(&mut part, stop);
    part.unite_equal();
    let most = previous + rise * dice.below(1_000) as i128 / 1_000;
    let good = part.total() < most;
    (moves.looked(), good.then(|| Proposal::new(state, &ids, &part)))
}
