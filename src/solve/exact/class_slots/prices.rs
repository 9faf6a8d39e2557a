//! Prices of slots: the duals of a linear program that takes a mix of partitions of each class.

use super::class::Class;
use super::partition::Partition;
use crate::fleet::ImageId;
use crate::solve::exact::highs::Program;
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::{Amount, Cost};
use rayon::prelude::*;
use typed_index_collections::TiVec;

/// Simplex iterations of one solve at most.
const MAX_ITERATIONS: u64 = 100_000;

/// Prices at which classes are asked to begin with: half of one another.
const FIRST_PRICES: usize = 12;

/// The most that all slots of an image may be worth, so that sums over images have room in 128
/// bits.
const MOST_PAID: f64 = 1e29;

/// Prices of slots, and what the program comes to.
type Solved = (TiVec<ImageId, Amount>, f64);

/// The program, as its dual: s(i) ≥ 0 for each image and θ(c) for each class, maximise
/// Σ θ(c) − Σ K(i) · s(i), with θ(c) ≤ A + k · P(c) for each partition that is known of c.
pub(super) struct Prices {
    program: Program,
    /// What counts as one in the program, in units of 10⁻¹².
    unit: f64,
    images: usize,
    /// By class: its images, and what a layer costs beside slots.
    users: Vec<(Vec<u32>, f64)>,
    /// By class: the partitions known.
    known: Vec<Vec<(f64, f64)>>,
    caps: Vec<f64>,
}

impl Prices {
    /// With partitions at prices of all sizes.
    pub fn new(problem: &Problem, classes: &[Class], seed: u32) -> Result<Prices, SolveError> {
        let images = problem.caps.len();
        let users = |class: &Class| {
            (class.images.iter().map(|image| image.0).collect(), class.fixed.units())
        };
        let unit = (problem.floor.0 as f64 / 1e6).max(Cost::ONE.0 as f64);
        let caps: Vec<f64> = problem.caps.iter().map(|&cap| cap as f64).collect();
        let mut program = Program::new(seed);
        let worth = caps.iter().copied().chain(classes.iter().map(|_| -1.0)).collect::<Vec<_>>();
        let most = vec![f64::INFINITY; worth.len()];
        let least = vec![0.0; worth.len()];
        program.add_columns_within(&worth, &least, &most)?;
        let mut prices = Prices {
            program,
            unit,
            images,
            users: classes.iter().map(users).collect(),
            known: vec![Vec::new(); classes.len()],
            caps,
        };
        let firsts: Vec<Vec<(f64, f64)>> = classes.par_iter().map(first).collect();
        for (class, firsts) in firsts.into_iter().enumerate() {
            for mix in firsts {
                prices.add(class, mix)?;
            }
        }
        Ok(prices)
    }

    /// One more mix of partitions of a class: what it costs beside layers, and how many it has.
    /// Says whether it is new.
    pub fn add(&mut self, class: usize, mix: (f64, f64)) -> Result<bool, SolveError> {
        if self.known[class].contains(&mix) {
            return Ok(false);
        }
        self.known[class].push(mix);
        let (cost, layers) = mix;
        let (images, fixed) = &self.users[class];
        let theta = ((self.images + class) as u32, 1.0);
        let entries: Vec<(u32, f64)> =
            images.iter().map(|&image| (image, -layers)).chain([theta]).collect();
        self.program.add_row_at_most((cost + layers * fixed) / self.unit, &entries)?;
        Ok(true)
    }

    /// The best prices for the partitions known, in units of 10⁻¹², and what the program comes to
    /// beyond the floor; `None` if the prices are absurd.
    pub fn solve(&mut self, control: &Control) -> Result<Option<Solved>, SolveError> {
        self.program.solve(MAX_ITERATIONS, control.remaining())?;
        let values = self.program.values()?.columns;
        let (slots, thetas) = values.split_at(self.images);
        let value = thetas.iter().sum::<f64>()
            - slots.iter().zip(&self.caps).map(|(slot, cap)| slot * cap).sum::<f64>();
        // A cap may be in the billions, so it is the product that must have room.
        let whole = |(slot, cap): (&f64, &f64)| {
            let slot = slot.max(0.0) * self.unit;
            (slot * cap.max(1.0) <= MOST_PAID).then_some(Amount(slot as i128))
        };
        let slots: Option<TiVec<ImageId, Amount>> =
            slots.iter().zip(&self.caps).map(whole).collect();
        Ok(slots.map(|slots| (slots, value * self.unit)))
    }
}

/// What a class does at prices of all sizes.
fn first(class: &Class) -> Vec<(f64, f64)> {
    let all: Vec<usize> = (0..class.atoms.len()).collect();
    let mut price = class.excess(&all).units();
    if let Some(copy) = &class.copy {
        price = price.max(copy.iter().sum::<Amount>().units());
    }
    let mut mixes = Vec::new();
    let mut at = price * 2.0;
    for _ in 0..FIRST_PRICES {
        mixes.push(Partition::at(class, at).mix(class));
        at /= 2.0;
    }
    mixes.push((0.0, class.atoms.len() as f64));
    mixes.dedup();
    mixes
}
