//! The class-slot bound: what every plan must pay for caps, updates and layers, class by class.
//!
//! An atom that is in one layer only is in a layer of just its own class's images. So each class c
//! opens k(c) layers of its own, which take a slot of each of its images, and every atom that is in
//! none of them is *ejected*: it has a second copy elsewhere. With a price s(i) for each slot of an
//! image the least of all that falls apart by class, and for one class it depends on one number
//! alone, the price of one more layer. Any prices give a bound:
//!
//! 1. *Class* (`class.rs`): its atoms, what they pay for each other's updates, and exact pricing.
//! 2. *Partitions* (`partition.rs`): what a class does at a price, by a heuristic; to begin with at
//!    prices of all sizes.
//! 3. *Prices* (`prices.rs`): the linear program that takes a mix of the partitions known of each
//!    class, within all caps. Its duals are the next prices s.
//! 4. *Relaxation* (`relaxation.rs`): at these prices each class is solved, which gives a bound in
//!    whole numbers and one more mix for 3.
//!
//! Every step is linear in the pairs of a class and an image; within a class it is not, so work is
//! counted, and fleets of too large classes are left out. The proof, and why the prices are
//! duals of the exact engine's master, are in `models/class-slots.md`.

mod class;
mod partition;
mod prices;
mod relaxation;

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::{Evidence, costs_too_much, rows};
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::{Amount, Cost};
use class::{Class, classes};
use prices::Prices;
use rayon::prelude::*;
use relaxation::{Pool, Relaxed};
use typed_index_collections::TiVec;

/// Numbers that may be looked at in all, and for each pair of an image and an atom so many more: a
/// tenth of a second, and ten seconds on docker-official.
const WORK: u64 = 20_000_000;
const WORK_PER_PAIR: u64 = 100_000;

/// Rounds of prices at most: docker-official at cap 40 needs three.
const MOST_ROUNDS: usize = 12;

/// It ends when less than one in so many parts of the bound, beyond the floor, could still be won.
const CLOSE: f64 = 200.0;

/// Pairs of a class and an image up to which prices are sought: the program then has some ten times
/// as many numbers, and takes a second or a few.
const MOST_CELLS: usize = 500_000;

/// Numbers that are looked at to unite the atoms of all classes, up to which prices are sought:
/// docker-official has a tenth of it; where each package has an update of its own it takes minutes.
const MOST_UNITING: u64 = 300_000_000;

/// Pairs of an image and an atom up to which a proof is written down.
const MOST_PAIRS: usize = 50_000_000;

/// Prices of slots, and what is proven by them; amounts are in units of 10⁻¹².
pub(crate) struct ClassSlots {
    /// s(i).
    slots: TiVec<ImageId, Amount>,
    /// What each atom pays beyond the floor.
    more: TiVec<AtomId, Amount>,
    /// No plan costs less.
    bound: Cost,
}

/// Prices slots as well as can be, and raises the bound that `control` has. None where the bound
/// does not apply, after a previous plan, whose layers are cheaper than their updates; where the
/// fleet or its costs are too large; or if there was no time.
///
/// # Errors
/// HiGHS failing in a way that should not happen.
pub(crate) fn solve(
    problem: &Problem,
    seed: u32,
    control: &Control,
) -> Result<Option<ClassSlots>, SolveError> {
    let applies = problem.registry.is_none() && !problem.is_held();
    if !applies || costs_too_much(problem) || control.should_stop() {
        return Ok(None);
    }
    control.enter("class-slot bound");
    let classes = classes(problem);
    let uniting = |class: &Class| class.numbers() * (class.atoms.len() as u64).pow(2);
    if classes.iter().map(|class| class.images.len()).sum::<usize>() > MOST_CELLS
        || classes.iter().map(uniting).sum::<u64>() > MOST_UNITING
    {
        return Ok(None);
    }
    let share = work_of(problem, &classes);
    let mut pools: Vec<Pool> = classes.iter().map(|class| Pool::new(share(class))).collect();
    let mut prices = Prices::new(problem, &classes, seed)?;
    // Without any prices it is the floor.
    let mut best = ClassSlots::new(problem, &[], vec![Amount(0); problem.caps.len()].into(), &[]);
    let mut idle = 0;
    for _ in 0..MOST_ROUNDS {
        let Some((slots, value)) = prices.solve(control)? else { break };
        let relax = |(class, pool): (&Class, &mut Pool)| {
            relaxation::solve(class, class.layer_price(&slots), pool, seed, control.stop())
        };
        let relaxed: Option<Vec<Relaxed>> =
            classes.par_iter().zip(&mut pools).map(relax).collect::<Result<_, SolveError>>()?;
        let Some(relaxed) = relaxed else { break };
        let mut is_new = false;
        for (class, relaxed) in relaxed.iter().enumerate() {
            is_new |= prices.add(class, relaxed.mix)?;
        }
        let found = ClassSlots::new(problem, &classes, slots, &relaxed);
        control.raise_bound_any(found.bound);
        let proven = found.bound.0.saturating_sub(problem.floor.0) as f64;
        if found.bound > best.bound {
            (best, idle) = (found, 0);
        } else {
            idle += 1;
        }
        // A first round that proves nothing may have had bad prices.
        if idle > usize::from(best.bound == problem.floor) {
            break;
        }
        if !is_new || value - proven <= value / CLOSE {
            break;
        }
    }
    Ok(Some(best))
}

/// How many numbers the relaxations of a class may look at: of all that the classes may,
/// a share by how many pairs of atoms it has and how many updates.
fn work_of(problem: &Problem, classes: &[Class]) -> impl Fn(&Class) -> u64 + Sync {
    let all = WORK + WORK_PER_PAIR * rows(problem) as u64;
    let weight = |class: &Class| class.numbers() * class.atoms.len() as u64;
    let weights: u64 = classes.iter().map(weight).sum();
    move |class| (u128::from(all) * u128::from(weight(class)) / u128::from(weights.max(1))) as u64
}

impl ClassSlots {
    /// Floor + Σ over atoms − Σ K(i) · s(i).
    fn new(
        problem: &Problem,
        classes: &[Class],
        slots: TiVec<ImageId, Amount>,
        relaxed: &[Relaxed],
    ) -> ClassSlots {
        let mut more: TiVec<AtomId, Amount> = vec![Amount(0); problem.atoms.len()].into();
        for (class, relaxed) in classes.iter().zip(relaxed) {
            for (&atom, &paid) in class.atoms.iter().zip(&relaxed.more) {
                more[atom] = paid;
            }
        }
        let paid: Amount =
            slots.iter().zip(&problem.caps).map(|(&slot, &cap)| slot * cap as i128).sum();
        let bound = Amount::of(problem.floor) + more.iter().sum::<Amount>() - paid;
        let bound = bound.to_cost().round_up(problem.lattice);
        ClassSlots { slots, more, bound }
    }

    /// What proves the bound, as prices of the exact engine's master: an atom pays what it costs in
    /// a layer of its own and what it pays beyond that, for the row of its copies, which counts
    /// twice, and one odd unit for the row of an image; the atoms of one image, which have no
    /// copies row, all of it for the row of their image. None if the proof would be too large.
    pub fn evidence(&self, problem: &Problem) -> Option<Evidence> {
        if problem.atoms.len() * problem.caps.len() > MOST_PAIRS {
            return None;
        }
        Some(Evidence::of_prices(problem, |members, duals| {
            let mut places: TiVec<ImageId, Option<ImageId>> = vec![None; problem.caps.len()].into();
            for (place, image) in members.iter_enumerated() {
                duals.slot[place] = self.slots[image[0]];
                places[image[0]] = Some(place);
            }
            for atom in problem.atoms.keys() {
                self.price(problem, atom, &places, duals);
            }
        }))
    }

    /// Prices the rows of an atom.
    fn price(
        &self,
        problem: &Problem,
        atom: AtomId,
        places: &TiVec<ImageId, Option<ImageId>>,
        duals: &mut Duals,
    ) {
        let entry = &problem.atoms[atom];
        let paid = kept(problem, atom) + self.more[atom];
        let is_shared = entry.images.count() > 1;
        let mut once = paid;
        if is_shared {
            (duals.copies[atom], once) = (paid / 2, Amount(paid.0 % 2));
        }
        for image in entry.images.iter() {
            let Some(place) = places[image] else { continue };
            let pulls = problem.model.pulls([image]);
            let all = Amount::of(problem.model.of_bytes(entry.bytes, entry.rate, pulls));
            let pulled = all - kept(problem, atom);
            *duals.cover_mut(atom, place) = pulled + std::mem::take(&mut once);
        }
    }
}

/// What storing and pushing an atom costs at least.
fn kept(problem: &Problem, atom: AtomId) -> Amount {
    let entry = &problem.atoms[atom];
    Amount::of(problem.model.of_bytes(entry.bytes, entry.rate, 0))
}
