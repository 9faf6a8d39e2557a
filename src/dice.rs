//! Chance that is the same everywhere: a fixed stream and nothing between it and the caller that a
//! new version of a crate might change.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A seeded source of choices.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of `seed`.
    pub fn new(seed: u64) -> Dice {
        Dice(ChaCha8Rng::seed_from_u64(seed))
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A number below `end`, which must be positive; the bias is below 2⁻⁶⁴ · `end`.
    pub fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.bits()) * end as u128) >> 64) as usize
    }

    /// A number in `from..=to`.
    pub fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    /// True `percent` times in a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `choices`, which must not be empty.
    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// A random permutation of `items`, in place.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(feature = "testing")]
impl Dice {
    /// The members of a random subset of `0..count`, each taken `percent` times in a hundred; never
    /// empty unless `count` is 0.
    pub fn subset(&mut self, count: usize, percent: usize) -> Vec<usize> {
        let chosen: Vec<usize> = (0..count).filter(|_| self.percent(percent)).collect();
        if chosen.is_empty() && count > 0 { vec![self.below(count)] } else { chosen }
    }
}
