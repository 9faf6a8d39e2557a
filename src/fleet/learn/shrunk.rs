//! The default model: past transitions come back, and sources change that the past has not shown.
//!
//! Rates of updates add, so one small update per source would make a layer of four hundred sources
//! ship ten times per release. The unseen changes are therefore written as [`SAMPLES`] imagined
//! releases of equal rate, 1 together, in each of which some sources change: a layer then ships for
//! unseen changes at most once per release. Sources are spread over the imagined releases by the
//! hash of their name, independently of each other and of what else is in the fleet, so that a
//! source keeps its place from release to release and plans do not jump.

use super::estimate::Estimate;
use super::sightings::Sightings;
use crate::fleet::{NewUpdate, PackageId, Release};
use crate::units::Rate;
use sha2::{Digest, Sha256};

/// 1 in millionths.
const ONE: u64 = 1_000_000;
/// Imagined releases: divides [`ONE`], so that their rate is exact.
const SAMPLES: u64 = 125;

/// One update per past transition and one per imagined release, those that touch nothing left out.
pub(super) fn updates(
    history: &[Release],
    seen: &Sightings<'_>,
    estimate: &Estimate,
) -> Vec<NewUpdate> {
    let past = history.iter().skip(1).zip(&seen.transitions).zip(&estimate.again);
    let past = past.map(|((release, sighting), &rate)| NewUpdate {
        name: release.name.clone(),
        rate: Rate((rate * ONE as f64).round() as u64),
        packages: (sighting.packages.iter_enumerated())
            .filter_map(|(package, changed)| (*changed == Some(true)).then_some(package))
            .collect(),
    });
    let imagined = imagined(seen, estimate).into_iter().enumerate().map(|(at, packages)| {
        let name = format!("imagined {:03}", at + 1);
        NewUpdate { name, rate: Rate(ONE / SAMPLES), packages }
    });
    past.chain(imagined)
        .filter(|update| update.rate > Rate(0) && !update.packages.is_empty())
        .collect()
}

/// The packages that change in each imagined release.
fn imagined(seen: &Sightings<'_>, estimate: &Estimate) -> Vec<Vec<PackageId>> {
    let mut releases: Vec<Vec<PackageId>> = vec![Vec::new(); SAMPLES as usize];
    for (source, (name, packages)) in seen.sources.iter_enumerated() {
        let share = estimate.unseen[source] * SAMPLES as f64;
        let luck = hash(name, SAMPLES) as f64 / 2f64.powi(64);
        // Rounded up or down by chance, right on average.
        let count = (share + luck).floor() as usize;
        let mut order: Vec<(u64, usize)> =
            (0..SAMPLES).map(|release| (hash(name, release), release as usize)).collect();
        order.sort_unstable();
        for &(_, release) in order.iter().take(count) {
            releases[release].extend(packages);
        }
    }
    releases
}

/// A number that depends on nothing but a source and a place.
fn hash(source: &str, place: u64) -> u64 {
    let mut hasher = Sha256::new();
    hasher.update(place.to_le_bytes());
    hasher.update(source.as_bytes());
    let digest = hasher.finalize();
    digest.iter().take(8).fold(0, |number, &byte| number << 8 | u64::from(byte))
}
