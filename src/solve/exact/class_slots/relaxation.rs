//! The least that a class pays at a price, in whole numbers: the linear relaxation of its
//! partitions, by column generation.

use super::class::Class;
use super::partition::Partition;
use crate::solve::SolveError;
use crate::solve::exact::highs::Program;
use crate::stop::Stop;
use crate::units::Amount;
use rustc_hash::FxHashSet;

/// Rounds of pricing at most; what is not priced by then lowers the bound.
const MOST_ROUNDS: usize = 100;

/// Sets that a repair lowers at most; never seen to be too few.
const MOST_REPAIRS: usize = 200;

/// Sets of an exact search that are taken in at once.
const TAKEN: usize = 20;

/// Simplex iterations of one solve at most.
const MAX_ITERATIONS: u64 = 10_000;

/// What each atom pays is lowered by one in 2 to the power of this of what all pay: more than what
/// a search may round in all.
const MARGIN: u32 = 34;

/// What the most expensive thing that an atom may pay is in the units of the program.
const MOST_PAID: f64 = 1e4;

/// Shares of layers below this are none.
const TOLERANCE: f64 = 1e-9;

/// What a class keeps from price to price.
pub(super) struct Pool {
    /// Sets of atoms that were of use.
    sets: Vec<Vec<usize>>,
    /// How many numbers may still be looked at. Half of them may go into the relaxation at one
    /// price, and half of the rest into its repair.
    work: u64,
}

impl Pool {
    /// With no sets yet.
    pub fn new(work: u64) -> Pool {
        Pool { sets: Vec::new(), work }
    }

    /// Lets `part` look at half of the numbers that are left.
    fn spend<T>(&mut self, part: impl FnOnce(&mut u64) -> T) -> T {
        let half = self.work / 2;
        let mut left = half;
        let result = part(&mut left);
        self.work -= half - left;
        result
    }
}

/// What a class pays.
pub(super) struct Relaxed {
    /// By atom: what it pays beyond the floor, in units of 10⁻¹², so that no layer of the class's
    /// own is worth more than it costs.
    pub more: Vec<Amount>,
    /// What the mix of partitions that it comes to costs beside the price of layers, and how many
    /// layers it has.
    pub mix: (f64, f64),
}

/// Solves `class` where one more layer costs `price`, as far as looking at so many numbers leads;
/// `None` if it was told to stop before.
pub(super) fn solve(
    class: &Class,
    price: Amount,
    pool: &mut Pool,
    seed: u32,
    stop: &Stop,
) -> Result<Option<Relaxed>, SolveError> {
    let most: Vec<Amount> = match &class.copy {
        Some(copy) => copy.iter().map(|&copy| copy.min(price)).collect(),
        None => vec![price; class.atoms.len()],
    };
    if class.atoms.len() == 1 || price == Amount(0) {
        let mix = mix(class, price, &[], &[]);
        return Ok(Some(Relaxed { more: most, mix }));
    }
    let mut master = Master::new(class, price, most, seed)?;
    let mut next = Partition::at(class, price.units()).layers;
    next.append(&mut pool.sets);
    for _ in 0..MOST_ROUNDS {
        if stop.should_stop() {
            return Ok(None);
        }
        master.add(next)?;
        master.solve()?;
        next = pool.spend(|work| master.priced(work));
        if next.is_empty() {
            break;
        }
    }
    let Master { sets, shares, mut more, .. } = master;
    let used = sets.iter().zip(&shares).filter(|(_, share)| **share > TOLERANCE);
    pool.sets.extend(used.map(|(set, _)| set.clone()));
    pool.spend(|work| repair(class, &mut more, price, work));
    Ok(Some(Relaxed { mix: mix(class, price, &sets, &shares), more }))
}

/// The dual program: what each atom pays, at most what it costs ejected or alone, and all of a set
/// at most what a layer of them costs.
struct Master<'a> {
    class: &'a Class,
    price: Amount,
    program: Program,
    /// What counts as one in the program.
    unit: f64,
    most: Vec<Amount>,
    known: FxHashSet<Vec<usize>>,
    /// The sets that the program has, and the share of each.
    sets: Vec<Vec<usize>>,
    shares: Vec<f64>,
    more: Vec<Amount>,
    /// What atoms paid where nothing was found.
    centre: Vec<Amount>,
}

impl<'a> Master<'a> {
    fn new(
        class: &'a Class,
        price: Amount,
        most: Vec<Amount>,
        seed: u32,
    ) -> Result<Master<'a>, SolveError> {
        let unit = (most.iter().copied().max().unwrap_or(Amount(1)).units() / MOST_PAID).max(1.0);
        let upper: Vec<f64> = most.iter().map(|&most| most.units() / unit).collect();
        let (worth, lower) = (vec![-1.0; most.len()], vec![0.0; most.len()]);
        let mut program = Program::new(seed);
        program.add_columns_within(&worth, &lower, &upper)?;
        Ok(Master {
            class,
            price,
            program,
            unit,
            more: most.clone(),
            centre: vec![Amount(0); most.len()],
            most,
            known: FxHashSet::default(),
            sets: Vec::new(),
            shares: Vec::new(),
        })
    }

    fn add(&mut self, sets: Vec<Vec<usize>>) -> Result<(), SolveError> {
        for set in sets {
            if set.len() > 1 && self.known.insert(set.clone()) {
                let most = (self.class.excess(&set) + self.price).units() / self.unit;
                let entries: Vec<(u32, f64)> = set.iter().map(|&at| (at as u32, 1.0)).collect();
                self.program.add_row_at_most(most, &entries)?;
                self.sets.push(set);
            }
        }
        Ok(())
    }

    fn solve(&mut self) -> Result<(), SolveError> {
        self.program.solve(MAX_ITERATIONS, None)?;
        let values = self.program.values()?;
        self.shares = values.row_duals.iter().map(|dual| -dual).collect();
        let whole = |(value, &most): (&f64, &Amount)| {
            Amount((value * self.unit) as i128).clamp(Amount(0), most)
        };
        self.more = values.columns.iter().zip(&self.most).map(whole).collect();
        Ok(())
    }

    /// Sets that are worth more than they cost and that the program does not have. If there are
    /// none, there are none for certain, or no work is left.
    fn priced(&mut self, work: &mut u64) -> Vec<Vec<usize>> {
        // Nearer to where nothing was found the sets matter more.
        let halfway = self.more.iter().zip(&self.centre).map(|(&to, &from)| (to + from) / 2);
        let halfway: Vec<Amount> = halfway.collect();
        let mut sets = self.class.grown(&halfway, self.price, work);
        if sets.is_empty() {
            self.centre = halfway;
        }
        sets.extend(self.class.grown(&self.more, self.price, work));
        sets.retain(|set| !self.known.contains(set));
        if sets.is_empty() {
            let (mut found, _) = self.class.priced(&self.more, self.price, work);
            sets = found.split_off(found.len().saturating_sub(TAKEN));
            sets.retain(|set| !self.known.contains(set));
        }
        sets
    }
}

/// What so much of each of these layers costs beside the price of layers, and how many they are;
/// the rest of each atom is ejected or alone, whichever is cheaper.
fn mix(class: &Class, price: Amount, sets: &[Vec<usize>], shares: &[f64]) -> (f64, f64) {
    let (mut cost, mut layers) = (0.0, 0.0);
    let mut rest = vec![1.0; class.atoms.len()];
    for (set, &share) in sets.iter().zip(shares) {
        cost += share * class.excess(set).units();
        layers += share;
        set.iter().for_each(|&atom| rest[atom] -= share);
    }
    for (atom, rest) in rest.into_iter().enumerate().filter(|(_, rest)| *rest > TOLERANCE) {
        match &class.copy {
            Some(copy) if copy[atom] < price => cost += rest * copy[atom].units(),
            _ => layers += rest,
        }
    }
    (cost, layers)
}

/// Lowers what atoms pay until no set of them is worth more than its layer costs. Searches round so
/// that none overlooks a set; so a little more is taken off.
fn repair(class: &Class, more: &mut [Amount], price: Amount, work: &mut u64) {
    let margin = Amount((more.iter().sum::<Amount>().0 >> MARGIN) + 1);
    more.iter_mut().for_each(|more| *more -= margin.min(*more));
    for _ in 0..MOST_REPAIRS {
        let (mut found, left) = class.priced(more, price, work);
        let worth = |set: &[usize]| {
            set.iter().map(|&atom| more[atom]).sum::<Amount>() - class.excess(set) - price
        };
        let best = found.pop().map(|set| (worth(&set).max(Amount(0)), set));
        let Some((worth, set)) = left.into_iter().chain(best).max_by_key(|(worth, _)| *worth)
        else {
            return;
        };
        lower(more, &set, worth + margin);
    }
    // Never seen; then nothing is claimed.
    more.fill(Amount(0));
}

/// Takes so much off what these atoms pay, each its share.
fn lower(more: &mut [Amount], set: &[usize], worth: Amount) {
    let all: Amount = set.iter().map(|&atom| more[atom]).sum();
    let share = (worth.units() / all.units()).min(1.0);
    for &atom in set {
        more[atom] -= Amount((more[atom].units() * share) as i128 + 1).min(more[atom]);
    }
}
