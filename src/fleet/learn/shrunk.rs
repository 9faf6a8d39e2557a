//! The default model: past transitions come back, and sources change that the past has not shown,
//! in imagined releases.

use super::estimate::Estimate;
use super::imagined::{self, ONE};
use super::sightings::Sightings;
use crate::fleet::NewUpdate;
use crate::units::Rate;

/// Imagined releases.
const SAMPLES: u64 = 125;

/// One update per past transition, called by its name, and one per imagined release; those that
/// touch nothing are left out.
pub(super) fn updates<'n>(
    names: impl Iterator<Item = &'n str>,
    seen: &Sightings<'_>,
    estimate: &Estimate,
    seed: u32,
) -> Vec<NewUpdate> {
    let past = names.zip(&seen.transitions).zip(&estimate.again);
    let past = past.map(|((name, sighting), &rate)| NewUpdate {
        name: name.into(),
        rate: Rate((rate * ONE as f64).round() as u64),
        packages: (sighting.packages.iter_enumerated())
            .filter_map(|(package, changed)| (*changed == Some(true)).then_some(package))
            .collect(),
    });
    past.filter(|update| update.rate > Rate(0) && !update.packages.is_empty())
        .chain(imagined::updates(&seen.sources, &estimate.unseen, SAMPLES, seed))
        .collect()
}
