//! The settings of the estimate, chosen by how well they would have predicted the past: each past
//! transition from those before it, never from itself or later ones.

use super::estimate::Estimate;
use super::sightings::Sighting;
use super::sources::{SourceId, Sources};
use rayon::prelude::*;
use serde::Serialize;

/// How fast the past is forgotten: after how many releases a transition counts half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Decay {
    /// All of the past counts alike.
    Never,
    /// Half after sixteen releases.
    Sixteen,
    /// Half after eight releases.
    Eight,
    /// Half after four releases.
    Four,
}

impl Decay {
    /// What a weight is multiplied by per release: ½ to the power of 1 / half-life. Written out,
    /// since powers may differ in the last digit from machine to machine.
    pub(super) fn factor(self) -> f64 {
        match self {
            Decay::Never => 1.0,
            Decay::Sixteen => 0.957_603_280_698_573_6,
            Decay::Eight => 0.917_004_043_204_671_2,
            Decay::Four => 0.840_896_415_253_714_6,
        }
    }
}

/// How updates are estimated by [`Model::Shrunk`](super::Model::Shrunk).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// How fast the past is forgotten.
    pub decay: Decay,
    /// How many releases the fleet-wide mean counts for, in the estimate of a source.
    pub prior_strength: u32,
}

/// Where the history is too short to choose by: what is best or nearly so on all four histories in
/// `data/` (`models/updates.md`).
const DEFAULT: Settings = Settings { decay: Decay::Never, prior_strength: 4 };
/// The least number of transitions to choose by: two can be predicted.
const MIN_TRANSITIONS: usize = 3;
/// What is tried, the default first so that it wins a tie.
const STRENGTHS: [u32; 4] = [4, 2, 1, 8];
const DECAYS: [Decay; 4] = [Decay::Never, Decay::Sixteen, Decay::Eight, Decay::Four];

/// All that is tried.
fn grid() -> impl Iterator<Item = Settings> {
    (STRENGTHS.into_iter())
        .flat_map(|prior_strength| DECAYS.map(|decay| Settings { decay, prior_strength }))
}

/// The settings under which transitions, so many there are, were predicted best: by the logarithm
/// of the probability of what happened to each package, packages of one source weighing 1 together.
/// `scores` gives for each transition but the first the [`scores`] of its prediction.
pub(super) fn choose(
    transitions: usize,
    scores: impl Fn(usize) -> Vec<f64> + Send + Sync,
) -> Settings {
    if transitions < MIN_TRANSITIONS {
        return DEFAULT;
    }
    let grid: Vec<Settings> = grid().collect();
    let scores: Vec<Vec<f64>> = (1..transitions).into_par_iter().map(scores).collect();
    let total = |choice: usize| scores.iter().map(|scores| scores[choice]).sum::<f64>();
    // In billionths: the last digit of a logarithm must not decide.
    let rounded = |choice: usize| (total(choice) * 1e9).round() as i128;
    let best = (0..grid.len()).reduce(|a, b| if rounded(b) > rounded(a) { b } else { a });
    best.map_or(DEFAULT, |choice| grid[choice])
}

/// How well the last of `transitions` is predicted from those before it, under each setting.
pub(super) fn scores(sources: &Sources<'_>, transitions: &[Sighting]) -> Vec<f64> {
    grid().map(|settings| score(sources, transitions, settings)).collect()
}

fn score(sources: &Sources<'_>, transitions: &[Sighting], settings: Settings) -> f64 {
    let Some((happened, past)) = transitions.split_last() else { return 0.0 };
    let estimate = Estimate::new(past, sources.len(), settings);
    let of_source = |source: SourceId| {
        let packages = &sources[source].1;
        let scores = packages.iter().filter_map(|&package| {
            let changed = happened.packages[package]?;
            Some(log_likelihood(estimate.probability(past, package, source), changed))
        });
        let (sum, count) = scores.fold((0.0, 0usize), |(sum, n), score| (sum + score, n + 1));
        sum / count.max(1) as f64
    };
    sources.keys().map(of_source).sum()
}

/// The least probability that anything is charged with: saying "never" is not punished endlessly.
const NEVER: f64 = 1e-4;

/// The logarithm of the probability that was given to what happened.
pub(super) fn log_likelihood(probability: f64, happened: bool) -> f64 {
    let probability = probability.clamp(NEVER, 1.0 - NEVER);
    if happened { probability.ln() } else { (1.0 - probability).ln() }
}
