//! Improvement: large neighbourhoods of a layout are ruined and recreated, and what saves is kept.
//!
//! 1. *Ruin* (`ruin.rs`), of a kind that pays at present (`kinds.rs`): a few atoms leave the layers
//!    that hold copies of them, or a few layers fall apart, or a few images leave some of their
//!    layers (`apart.rs`). Every atom taken out comes in a layer of its own, so images may be over
//!    their caps.
//! 2. *Recreate*: guest moves until all are within their caps, then spreading, as in `guests/`, but
//!    only among the layers of the images concerned, and with biased keys, so that the same ruin
//!    need not lead back to where it came from.
//! 3. *Accept* (`state.rs`): exact costs are compared; what costs less replaces what there was, in
//!    the end also what costs a little more. The best is kept.
//!
//! Many are tried at once from the same layout and accepted in a fixed order, each unless one
//! before it has changed the same layers, so the result is the same on any number of threads. No
//! image ever has an atom twice, so layouts are valid in both overlap modes. What it may do is
//! counted in guests looked at, never in time. `models/improvement.md` has measurements and what
//! was rejected.

mod apart;
mod kinds;
mod ruin;
mod state;
#[cfg(all(test, feature = "testing"))]
mod tests;
mod weights;

use crate::dice::Dice;
use crate::solve::heuristics::guests::{Bias, Moves, spread};
use crate::solve::heuristics::repair;
use crate::solve::problem::{Layout, Problem};
use crate::solve::{Control, Effort};
use crate::stop::Stop;
use crate::units::Amount;
use kinds::Kinds;
use rayon::prelude::*;
use state::{Changes, Proposal, State};

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
/// Where the registry has some of the layers, only the share of the others.
const WORK_PER_PAIR: u64 = 1_500;

/// At least so many for a share: a few hundred tries.
const LEAST_SHARE: u64 = 1_000_000;

/// The most guests it may look at: half a minute on two processors.
const MOST_WORK: u64 = 400_000_000;

/// What a try costs whatever it looks at, in guests.
const WORK_PER_TRY: u64 = 1_000;

/// One in so many parts of the usual work is quick, and looked at before improvement may end.
const QUICK: u64 = 16;

/// It may not end before so much work, for on small fleets one find can be worth a lot: half a
/// second.
const LEAST_WORK: u64 = 10_000_000;

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
    let Some(layout) = start(problem, control).filter(|_| !control.should_stop()) else { return };
    let mut state = State::new(problem, &layout, control.stop());
    let budget = Budget::new(&state, acceptance, effort);
    let mut plateau = Plateau::new(&state, &budget, acceptance, effort);
    let mut kinds = Kinds::new();
    let (mut work, mut rounds) = (0, 0);
    let mut best = Best { cost: state.layers.total(), layout: Some(layout) };
    let mut is_offered = true;
    while work < budget.all && state.can_be_ruined() && !proven(best.cost, control) {
        let waste = best.cost - Amount::of(problem.floor);
        if control.should_stop() || plateau.is_reached(work, rounds * BESIDE, best.cost, waste) {
            break;
        }
        let rise = budget.rise(work, waste);
        let tries: Vec<Try> = (rounds * BESIDE..(rounds + 1) * BESIDE)
            .into_par_iter()
            .map(|number| attempt(&state, &kinds, rise, &mut dice(seed, number), control.stop()))
            .collect();
        for attempt in &tries {
            work += attempt.work;
            kinds.note(attempt.kind, attempt.work, attempt.saved.units());
        }
        kinds.settle();
        rounds += 1;
        if rise > Amount(0) {
            best.keep(&state);
        }
        let mut changes = Changes::default();
        for proposal in tries.into_iter().filter_map(|attempt| attempt.proposal) {
            state.accept(proposal, &mut changes);
        }
        if !changes.is_empty() {
            state.renew(&changes);
        }
        if state.layers.total() < best.cost {
            best = Best { cost: state.layers.total(), layout: None };
            is_offered = false;
        }
        if rounds % ROUNDS_PER_OFFER == 0 && !is_offered {
            control.offer_any(problem, best.keep(&state));
            is_offered = true;
        }
    }
    if !is_offered {
        control.offer_any(problem, best.keep(&state));
    }
}

/// The best so far.
struct Best {
    cost: Amount,
    /// `None` while it is what the state has.
    layout: Option<Layout>,
}

impl Best {
    fn keep(&mut self, state: &State<'_>) -> &Layout {
        self.layout.get_or_insert_with(|| state.layers.layout())
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
        let (layers, new) = state.counts();
        let all = layers.saturating_mul(layers).saturating_mul(WORK_PER_PAIR).min(MOST_WORK);
        let share = u128::from(all) * u128::from(new) / u128::from(layers.max(1));
        let usual = (share as u64).max(all.min(LEAST_SHARE));
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

/// Where more work gains little: looked at when work has doubled, once there have been as many tries
/// as layers to improve. Before that a large fleet has hardly been looked at.
struct Plateau {
    /// When to look; `None` never.
    next: Option<u64>,
    least_tries: u64,
    /// The best cost when it was looked at last.
    last: Option<Amount>,
}

impl Plateau {
    fn new(state: &State<'_>, budget: &Budget, acceptance: Acceptance, effort: Effort) -> Plateau {
        let may_end = acceptance == Acceptance::Descent && effort == Effort::Normal;
        let next = may_end.then_some((budget.all / QUICK).max(LEAST_WORK));
        Plateau { next, least_tries: state.counts().1, last: None }
    }

    /// Has the second half of `work` gained less than its share of the `waste` that is left?
    fn is_reached(&mut self, work: u64, tries: u64, best: Amount, waste: Amount) -> bool {
        if tries < self.least_tries || self.next.is_none_or(|next| work < next) {
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

/// What came of a try.
struct Try {
    /// The number of its kind.
    kind: usize,
    /// Guests that it looked at.
    work: u64,
    /// What it saves.
    saved: Amount,
    proposal: Option<Proposal>,
}

/// Ruins and recreates. What it proposes may cost up to `rise` more than what there is.
fn attempt(state: &State<'_>, kinds: &Kinds, rise: Amount, dice: &mut Dice, stop: &Stop) -> Try {
    let kind = kinds.choose(dice);
    if stop.should_stop() {
        return Try { kind, work: WORK_PER_TRY, saved: Amount(0), proposal: None };
    }
    let mut layers = ruin::ruin(state, Kinds::of(kind), dice);
    let mut moves = Moves::knowing(Bias { seed: dice.bits(), width: BIAS }, &state.guests);
    let made = moves.make(&mut layers, stop);
    let work = moves.looked() + WORK_PER_TRY;
    if made.is_none() {
        return Try { kind, work, saved: Amount(0), proposal: None };
    }
    spread(&mut layers, stop);
    layers.unite_equal();
    let most = state.layers.total() + rise * dice.below(1_000) as i128 / 1_000;
    let proposal = (layers.total() < most).then(|| Proposal::new(state, &layers));
    Try { kind, work, saved: (state.layers.total() - layers.total()).max(Amount(0)), proposal }
}
