//! How well a model predicts: each past transition from the releases before it.
//!
//! What is held against the future is the product itself: the updates that [`learn`] gives to the
//! release before the transition. A package or a layer is predicted to change with the sum of the
//! rates of the updates that touch it, at most 1.

use super::settings::log_likelihood;
use super::sightings::{Sighting, Sightings, Transition};
use super::sources::SourceId;
use super::{Model, learn, transitions};
use crate::fleet::{Churn, FleetError, PackageId, Release};
use rayon::prelude::*;
use serde::Serialize;

/// Sources per layer in the larger layers that are tried.
const SIZES: [usize; 3] = [4, 16, 64];
/// Upper ends of the bands of predicted probability; the last band ends at 1.
const BANDS: [f64; 7] = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0];

/// How a model did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evaluation {
    /// Transitions predicted: all but the first.
    pub transitions: usize,
    /// Packages predicted, over all transitions.
    pub predictions: usize,
    /// Mean log-likelihood of what happened to a package, natural logarithm, all packages of one
    /// source weighing 1; a probability of 0 counts as 1 in 10,000.
    pub model: f64,
    /// The same for the share of past transitions that changed the package, plus one of each kind.
    pub add_one: f64,
    /// The same for the share of all packages that changed in the past.
    pub constant: f64,
    /// Calibration of layers that hold one source each.
    pub sources: Vec<Band>,
    /// Calibration of layers of 4, 16 and 64 sources, taken in the order of their predicted rates,
    /// as a planner would.
    pub layers: Vec<Band>,
}

/// Layers whose predicted probability of a change lies in one band.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Band {
    /// The largest probability in the band.
    pub to: f64,
    /// How many layers.
    pub layers: usize,
    /// Mean predicted probability.
    pub predicted: f64,
    /// Share that did change.
    pub observed: f64,
}

/// Predicts each transition of `history` but the first and compares with what happened. `None` if
/// there are fewer than two transitions.
///
/// # Errors
/// As [`learn`].
pub fn evaluate(history: &[Release], model: Model) -> Result<Option<Evaluation>, FleetError> {
    let transitions = transitions(history);
    let rounds: Vec<Result<Round, FleetError>> = (1..transitions.len())
        .into_par_iter()
        .map(|at| Round::new(&history[..=at], &transitions[..=at], model))
        .collect();
    let rounds = rounds.into_iter().collect::<Result<Vec<_>, _>>()?;
    if rounds.is_empty() {
        return Ok(None);
    }
    let weight: f64 = rounds.iter().map(|round| round.weight).sum();
    let mean = |score: fn(&Round) -> f64| rounds.iter().map(score).sum::<f64>() / weight.max(1.0);
    Ok(Some(Evaluation {
        transitions: rounds.len(),
        predictions: rounds.iter().map(|round| round.predictions).sum(),
        model: mean(|round| round.model),
        add_one: mean(|round| round.add_one),
        constant: mean(|round| round.constant),
        sources: bands(rounds.iter().flat_map(|round| &round.sources)),
        layers: bands(rounds.iter().flat_map(|round| &round.layers)),
    }))
}

/// A layer's predicted probability of a change, and whether it changed.
type Outcome = (f64, bool);

/// One transition predicted. Scores are sums over sources.
#[derive(Default)]
struct Round {
    predictions: usize,
    weight: f64,
    model: f64,
    add_one: f64,
    constant: f64,
    sources: Vec<Outcome>,
    layers: Vec<Outcome>,
}

impl Round {
    /// Predicts the last of `transitions` from `history`, which ends before it.
    fn new(
        history: &[Release],
        transitions: &[Transition<'_>],
        model: Model,
    ) -> Result<Round, FleetError> {
        let learned = learn(history, model)?.fleet;
        let seen = Sightings::new(&learned, transitions);
        let mut round = Round::default();
        if let Some((happened, past)) = seen.transitions.split_last() {
            let churn = Churn::new(&learned);
            round.judge_packages(&seen, past, happened, &churn);
            round.judge_layers(&seen, happened, &churn);
        }
        Ok(round)
    }

    fn judge_packages(
        &mut self,
        seen: &Sightings<'_>,
        past: &[Sighting],
        happened: &Sighting,
        churn: &Churn,
    ) {
        let often = |(changed, seen): (usize, usize)| (changed + 1) as f64 / (seen + 2) as f64;
        let constant = often(count(past.iter().flat_map(|sighting| &sighting.packages)));
        for (_, packages) in &seen.sources {
            let known = packages.iter().filter_map(|&p| Some((p, happened.packages[p]?)));
            let known: Vec<(PackageId, bool)> = known.collect();
            if known.is_empty() {
                continue;
            }
            let share = 1.0 / known.len() as f64;
            self.weight += 1.0;
            self.predictions += known.len();
            for (package, changed) in known {
                let frequency = often(count(past.iter().map(|s| &s.packages[package])));
                self.model += share * log_likelihood(probability(churn, &[package]), changed);
                self.add_one += share * log_likelihood(frequency, changed);
                self.constant += share * log_likelihood(constant, changed);
            }
        }
    }

    fn judge_layers(&mut self, seen: &Sightings<'_>, happened: &Sighting, churn: &Churn) {
        let packages = |sources: &[SourceId]| -> Vec<PackageId> {
            sources.iter().flat_map(|&source| seen.sources[source].1.iter().copied()).collect()
        };
        let mut order: Vec<SourceId> = seen.sources.keys().collect();
        order.retain(|&source| happened.sources[source].is_some());
        // Probabilities are never NaN, and sources are in the order of their names.
        order.sort_by(|&a, &b| {
            let rate = |source| probability(churn, &packages(&[source]));
            rate(a).total_cmp(&rate(b)).then(a.cmp(&b))
        });
        let outcome = |sources: &[SourceId]| {
            let packages = packages(sources);
            let changed = packages.iter().any(|&p| happened.packages[p] == Some(true));
            (probability(churn, &packages), changed)
        };
        self.sources = order.chunks(1).map(outcome).collect();
        self.layers =
            SIZES.iter().flat_map(|&size| order.chunks_exact(size).map(outcome)).collect();
    }
}

/// Of what was seen: how much changed, and how much there was.
fn count<'a>(seen: impl Iterator<Item = &'a Option<bool>>) -> (usize, usize) {
    seen.flatten().fold((0, 0), |(changed, seen), &now| (changed + usize::from(now), seen + 1))
}

/// The probability that any of `packages` changes: the union rate, at most 1.
fn probability(churn: &Churn, packages: &[PackageId]) -> f64 {
    (churn.rate(packages).0 as f64 / 1e6).min(1.0)
}

fn bands<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> Vec<Band> {
    let mut bands = BANDS.map(|to| Band { to, layers: 0, predicted: 0.0, observed: 0.0 });
    for &(predicted, changed) in outcomes {
        let at = BANDS.iter().position(|&to| predicted <= to).unwrap_or(BANDS.len() - 1);
        bands[at].layers += 1;
        bands[at].predicted += predicted;
        bands[at].observed += f64::from(u8::from(changed));
    }
    for band in &mut bands {
        let layers = band.layers.max(1) as f64;
        band.predicted /= layers;
        band.observed /= layers;
    }
    bands.into_iter().filter(|band| band.layers > 0).collect()
}
