//! Updates from rates that somebody states.
//!
//! A source changes with the rate stated for it, or with the highest of those stated for its
//! packages: they ship together. Sources without a rate have the fleet-wide mean, in which each
//! stated rate counts as one release that was seen. All of it is written as imagined releases.

use super::estimate::mean;
use super::imagined::{self, ONE};
use super::matching::Matched;
use super::sources::{SourceId, sources};
use super::{LearnError, Matching, Naming};
use crate::fleet::Fleet;
use crate::units::Rate;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// Imagined releases: four times as many as beside a history, for they are all there is, and a
/// package that changes twice a year keeps a rate of its own among weekly releases.
const SAMPLES: u64 = 500;

/// Rates as they are stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    /// What the names stand for.
    pub naming: Naming,
    /// By name, expected changes per release, 0 to 1; more counts as 1.
    pub rates: BTreeMap<String, Rate>,
}

/// What was learnt from rates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The fleet with updates from the rates, in place of its own.
    pub fleet: Fleet,
    /// How the rates met the fleet.
    pub matching: Matching,
}

/// Updates for `fleet` from `rates`: 500 imagined releases of rate 0.002. The rate of each source
/// is right on average over seeds and never off by 0.002 or more.
///
/// Time O(sources · 500).
///
/// # Errors
/// Rates that are all of names that the fleet does not place.
pub fn learn_from_rates(fleet: &Fleet, rates: &Rates, seed: u32) -> Result<Stated, LearnError> {
    let sources = sources(fleet);
    let matched = Matched::new(fleet, &sources, rates.naming, rates.rates.iter())?;
    let mut stated: TiVec<SourceId, Option<Rate>> = vec![None; sources.len()].into();
    for (rate, packages) in &matched.found {
        for &(source, _) in packages {
            stated[source] = stated[source].max(Some(**rate));
        }
    }
    let probability = |rate: Rate| (rate.0.min(ONE)) as f64 / ONE as f64;
    let known = stated.iter().flatten().count();
    let sum: f64 = stated.iter().flatten().map(|&rate| probability(rate)).sum();
    let mean = mean(sum, known as f64, sources.len());
    let all = stated.iter().map(|rate| rate.map_or(mean, probability)).collect();
    let updates = imagined::updates(&sources, &all, SAMPLES, seed);
    Ok(Stated {
        fleet: fleet.with_updates(updates)?,
        matching: matched.account(rates.naming, sources.len(), known, mean),
    })
}
