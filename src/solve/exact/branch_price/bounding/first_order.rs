//! The way up: columns are found while the master is solved roughly, by a first-order method.
//!
//! On large fleets the simplex method takes seconds per solve, and each solution is priced for a
//! few columns. Here a round is a hundred iterations (`saddle.rs`) and the pricing of the hosts
//! whose turn it is (`turns.rs`) at the duals as they then are, good or bad. Every now and then
//! their mean is lowered until it is proven. Slots are priced a trifle above it: columns that are
//! worth next to nothing, of which there are many near the top, then need no lowering, at a price
//! that is known.

use crate::solve::SolveError;
use crate::solve::exact::branch_price::bounding::column_generation::{Climb, Stand};
use crate::solve::exact::branch_price::bounding::partial_pricing::Turns;
use crate::solve::exact::branch_price::bounding::pdhg::Saddle;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::dual_program::Master;
use crate::solve::exact::branch_price::master::duals::Duals;
use rustc_hash::FxHashSet;

/// Iterations between two rounds of pricing.
const ITERATIONS: u32 = 100;

/// Rounds between two proofs.
const ROUNDS_PER_PROOF: u32 = 20;

/// Rounds between two looks for columns to drop.
const ROUNDS_PER_LOOK: u32 = 10;

/// Looks after which a column without use is dropped.
const MOST_IDLE: u32 = 3;

/// Branches of a host's pricing in a proof.
const BRANCHES: usize = 2_000;

/// The part of what is wanted that slots may be priced above the duals in all.
const TRIFLE: i128 = 200;

/// The part of what is wanted that a proof must gain, and how often in a row it may gain less.
const LITTLE: i128 = 100;
const TIMES: u32 = 2;

impl Climb<'_> {
    /// Climbs from `stand` until it gains little, within half of the work and time that are left.
    pub(crate) fn approach(
        &mut self,
        master: &mut Master<'_>,
        stand: &mut Stand,
        scale: &[f64],
    ) -> Result<(), SolveError> {
        let start = master.floating(&stand.duals);
        let mut saddle = Saddle::new(master.wanted(), master.least(), scale.to_vec(), start);
        let mut known = 0;
        add(&mut saddle, master, &mut known, &self.incumbent);
        let mut turns = Turns::new(self.lowering.hosts());
        let (mut round, mut in_vain) = (0, 0);
        let control = self.lowering.control;
        let (rest, time) = (*self.work / 2, control.remaining().map(|left| left / 2));
        let half = |left: u64| left > rest && control.remaining() >= time;
        while half(*self.work) && in_vain < TIMES && !control.should_stop() {
            round += 1;
            saddle.run(ITERATIONS);
            let Some(mut point) = master.exact(saddle.duals()) else { break };
            self.raise_slots(&mut point);
            let priced = self.lowering.price_some(&point, &mut turns);
            self.count(u64::from(ITERATIONS), priced.numbers);
            self.note(master, priced.columns);
            if round % ROUNDS_PER_PROOF == 0 {
                let Some(mut mean) = master.exact(&saddle.mean()) else { break };
                self.raise_slots(&mut mean);
                let before = stand.height;
                stand.duals = mean;
                let overlooked = self.prove(stand, BRANCHES);
                self.note(master, overlooked);
                if stand.height >= self.enough {
                    break;
                }
                let little = stand.height - before <= (self.enough - before) / LITTLE;
                in_vain = if little { in_vain + 1 } else { 0 };
            }
            if round % ROUNDS_PER_LOOK == 0 {
                saddle.drop_idle(MOST_IDLE);
            }
            add(&mut saddle, master, &mut known, &self.incumbent);
        }
        master.wake(saddle.used())
    }

    /// Prices slots a trifle higher.
    fn raise_slots(&self, duals: &mut Duals) {
        let Climb { lowering, proven, enough, .. } = self;
        let wanted = enough - lowering.decisions.value(lowering.problem, proven);
        let slots: i128 = lowering.problem.caps.iter().map(|&cap| cap as i128).sum();
        let more = (wanted / (slots * TRIFLE).max(1)).max(0);
        duals.slot.iter_mut().for_each(|slot| *slot += more);
    }
}

/// Adds the columns that have come since; those of `plan` begin at one.
fn add(saddle: &mut Saddle, master: &Master<'_>, known: &mut usize, plan: &FxHashSet<Column>) {
    for at in *known..master.columns().len() {
        let (entries, cost) = master.column(at);
        let value = f64::from(u8::from(plan.contains(&master.columns()[at])));
        saddle.add(at, entries, cost, value);
    }
    *known = master.columns().len();
}
