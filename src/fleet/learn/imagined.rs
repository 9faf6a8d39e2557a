//! Imagined releases: how changes are written that are known by their probability alone.
//!
//! Rates of updates add, so one small update per source would make a layer of four hundred sources
//! ship ten times per release. The changes are therefore written as releases of equal rate, 1
//! together, in each of which some sources change: a layer then ships for them at most once per
//! release. Sources are spread over these releases by the hash of their name, independently of each
//! other and of what else is in the fleet, so that a source keeps its place from release to release
//! and plans do not jump.

use super::sources::{SourceId, Sources};
use crate::fleet::{NewUpdate, PackageId};
use crate::units::Rate;
use sha2::{Digest, Sha256};
use typed_index_collections::TiVec;

/// 1 in millionths.
pub(super) const ONE: u64 = 1_000_000;

/// `samples` imagined releases in which each source changes with its probability, all its packages
/// together; those in which nothing changes are left out. `samples` divides [`ONE`], so that rates
/// are exact.
pub(super) fn updates(
    sources: &Sources<'_>,
    probability: &TiVec<SourceId, f64>,
    samples: u64,
    seed: u32,
) -> Vec<NewUpdate> {
    let mut releases: Vec<Vec<PackageId>> = vec![Vec::new(); samples as usize];
    for (source, (name, packages)) in sources.iter_enumerated() {
        let share = probability[source] * samples as f64;
        let luck = hash(name, samples, seed) as f64 / 2f64.powi(64);
        // Rounded up or down by chance, right on average.
        let count = (share + luck).floor() as usize;
        let mut order: Vec<(u64, usize)> =
            (0..samples).map(|release| (hash(name, release, seed), release as usize)).collect();
        order.sort_unstable();
        for &(_, release) in order.iter().take(count) {
            releases[release].extend(packages);
        }
    }
    let update = |(at, packages)| NewUpdate {
        name: format!("imagined {:03}", at + 1),
        rate: Rate(ONE / samples),
        packages,
    };
    let changed = |(_, packages): &(usize, Vec<PackageId>)| !packages.is_empty();
    releases.into_iter().enumerate().filter(changed).map(update).collect()
}

/// A number that depends on nothing but a source, a place below 2³² and a seed.
fn hash(source: &str, place: u64, seed: u32) -> u64 {
    let mut hasher = Sha256::new();
    hasher.update((u64::from(seed) << 32 | place).to_le_bytes());
    hasher.update(source.as_bytes());
    let digest = hasher.finalize();
    digest.iter().take(8).fold(0, |number, &byte| number << 8 | u64::from(byte))
}
