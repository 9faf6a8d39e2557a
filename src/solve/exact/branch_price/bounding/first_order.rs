//! Columns are found while the master is solved roughly, by a first-order method.
//!
//! On large fleets the simplex method takes seconds per solve, and each solution is priced for a
//! few columns. Here a round is a hundred iterations (`pdhg.rs`) and the pricing of the closed sets
//! whose turn it is (`partial_pricing.rs`) at the duals as they then are, good or bad. Every now
//! and then their mean is lowered until it is proven. Slots are priced a little above it: columns
//! that are worth next to nothing, of which there are many near the top, then need no lowering, at
//! a price that is known.

use crate::solve::SolveError;
use crate::solve::exact::branch_price::bounding::column_generation::{
    ColumnGeneration, StabilityCentre,
};
use crate::solve::exact::branch_price::bounding::partial_pricing::PartialPricing;
use crate::solve::exact::branch_price::bounding::pdhg::Pdhg;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::dual_program::DualProgram;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::units::Amount;
use rustc_hash::FxHashSet;

/// Iterations between two rounds of pricing.
const ITERATIONS: u32 = 100;

/// Rounds between two proofs.
const ROUNDS_PER_PROOF: u32 = 20;

/// Rounds between two looks for columns to drop.
const ROUNDS_PER_LOOK: u32 = 10;

/// Looks after which a column without use is dropped.
const MOST_IDLE: u32 = 3;

/// Branches of a closed set's pricing in a proof.
const BRANCHES: usize = 2_000;

/// Slots are priced above the duals by one in so many parts of what is wanted, in all; a twentieth
/// costs more than it saves (chainguard).
const SLOT_MARKUP: i128 = 200;

/// A proof has to gain one in so many parts of what is wanted.
const LEAST_GAIN: i128 = 100;

/// How often in a row it may gain less.
const MOST_IDLE_PROOFS: u32 = 2;

impl ColumnGeneration<'_> {
    /// Raises `centre` until proofs gain little, within half of the work and time that are left.
    pub(crate) fn first_order_method(
        &mut self,
        master: &mut DualProgram<'_>,
        centre: &mut StabilityCentre,
        scale: &[f64],
    ) -> Result<(), SolveError> {
        let start = master.floating(&centre.duals);
        let mut pdhg = Pdhg::new(master.wanted(), master.least(), scale.to_vec(), start);
        let mut known = 0;
        add(&mut pdhg, master, &mut known, &self.incumbent);
        let mut partial_pricing = PartialPricing::new(self.repair.closed_sets());
        let (mut round, mut in_vain) = (0, 0);
        let control = self.repair.control;
        let (rest, time) = (*self.work / 2, control.remaining().map(|left| left / 2));
        let half = |left: u64| left > rest && control.remaining() >= time;
        while half(*self.work) && in_vain < MOST_IDLE_PROOFS && !control.should_stop() {
            round += 1;
            pdhg.run(ITERATIONS);
            let Some(mut point) = master.exact(pdhg.duals()) else { break };
            self.raise_slots(&mut point);
            let priced = self.repair.price_some(&point, &mut partial_pricing);
            self.count(u64::from(ITERATIONS), priced.numbers);
            self.note(master, priced.columns);
            if round % ROUNDS_PER_PROOF == 0 {
                let Some(mut mean) = master.exact(&pdhg.mean()) else { break };
                self.raise_slots(&mut mean);
                let previous = centre.value;
                centre.duals = mean;
                let overlooked = self.prove(centre, BRANCHES);
                self.note(master, overlooked);
                if centre.value >= self.enough {
                    break;
                }
                let little = centre.value - previous <= (self.enough - previous) / LEAST_GAIN;
                in_vain = if little { in_vain + 1 } else { 0 };
            }
            if round % ROUNDS_PER_LOOK == 0 {
                pdhg.drop_idle(MOST_IDLE);
            }
            add(&mut pdhg, master, &mut known, &self.incumbent);
        }
        master.wake(pdhg.used())
    }

    /// Prices slots a little higher.
    fn raise_slots(&self, duals: &mut Duals) {
        let ColumnGeneration { repair, proven, enough, .. } = self;
        let wanted = *enough - repair.decisions.value(repair.problem, proven);
        let slots: i128 = repair.problem.caps.iter().map(|&cap| cap as i128).sum();
        let more = (wanted / (slots * SLOT_MARKUP).max(1)).max(Amount(0));
        duals.slot.iter_mut().for_each(|slot| *slot += more);
    }
}

/// Adds the columns that have come since; those of `plan` begin at one.
fn add(pdhg: &mut Pdhg, master: &DualProgram<'_>, known: &mut usize, plan: &FxHashSet<Column>) {
    for at in *known..master.columns().len() {
        let (entries, cost) = master.column(at);
        let value = f64::from(u8::from(plan.contains(&master.columns()[at])));
        pdhg.add(at, entries, cost, value);
    }
    *known = master.columns().len();
}
