//! How often each source and each package changes: counts of the past, shrunk towards the mean of
//! the fleet.
//!
//! A past transition has a weight that halves every so many releases. With weights w, their sum W,
//! prior strength n and fleet-wide mean m, a source that changed with weight C of the weight S in
//! which it was seen changes with probability (C + n·m) / (S + n): the mean of a Beta distribution
//! that starts as Beta(n·m, n·(1 − m)). Past transitions themselves come back with probability
//! w / (W + n) each, which accounts for C / (W + n); the rest, (C + n·m) / (S + n) − C / (W + n),
//! is for what the past has not shown.

use super::sightings::Sighting;
use super::sources::SourceId;
use super::{Decay, Settings};
use crate::fleet::PackageId;
use typed_index_collections::TiVec;

/// Share of a fleet's sources that change in a release, before any was seen. The four histories in
/// `data/` have 0.10 to 0.35.
const MEAN: f64 = 0.15;
/// How many releases that guess counts for.
const MEAN_STRENGTH: f64 = 0.5;

/// What the past says of the next transition.
pub(super) struct Estimate {
    /// The probability that each past transition comes back, oldest first.
    pub again: Vec<f64>,
    /// By source, the probability of a change that is none of the past ones.
    pub unseen: TiVec<SourceId, f64>,
    /// The fleet-wide mean.
    pub mean: f64,
}

/// The fleet-wide mean where sources that were seen with weight `seen` in all changed with weight
/// `changed`: a guess that counts for half a release of each of `sources` is in it.
pub(super) fn mean(changed: f64, seen: f64, sources: usize) -> f64 {
    let guess = MEAN_STRENGTH * sources as f64;
    match sources {
        0 => MEAN,
        _ => (changed + guess * MEAN) / (seen + guess),
    }
}

impl Estimate {
    /// The estimate from `past` (oldest first) for `sources` sources.
    pub(super) fn new(past: &[Sighting], sources: usize, settings: Settings) -> Estimate {
        let strength = f64::from(settings.prior_strength);
        let weights = weights(past.len(), settings.decay);
        let whole: f64 = weights.iter().sum::<f64>() + strength;
        let mut changed: TiVec<SourceId, f64> = vec![0.0; sources].into();
        let mut seen: TiVec<SourceId, f64> = vec![0.0; sources].into();
        for (sighting, weight) in past.iter().zip(&weights) {
            for (source, share) in sighting.sources.iter_enumerated() {
                if let Some(share) = share {
                    changed[source] += weight * share;
                    seen[source] += weight;
                }
            }
        }
        let mean = mean(changed.iter().sum(), seen.iter().sum(), sources);
        let unseen = (changed.iter().zip(&seen))
            .map(|(changed, seen)| {
                let often = (changed + strength * mean) / (seen + strength);
                (often - changed / whole).max(0.0)
            })
            .collect();
        let again = weights.iter().map(|weight| weight / whole).collect();
        Estimate { again, unseen, mean }
    }

    /// The probability that a package of `source` changes in the next transition.
    pub(super) fn probability(
        &self,
        past: &[Sighting],
        package: PackageId,
        source: SourceId,
    ) -> f64 {
        let again: f64 = (past.iter().zip(&self.again))
            .filter(|(sighting, _)| sighting.packages[package] == Some(true))
            .map(|(_, again)| again)
            .sum();
        again + self.unseen[source]
    }
}

/// Weights of the transitions, oldest first: the newest has 1.
fn weights(count: usize, decay: Decay) -> Vec<f64> {
    let mut weights = Vec::with_capacity(count);
    let mut weight = 1.0;
    for _ in 0..count {
        weights.push(weight);
        weight *= decay.factor();
    }
    weights.reverse();
    weights
}
