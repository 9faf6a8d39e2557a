//! Updates from a diary: what changed on which day.
//!
//! The diary is cut into periods as long as a release takes, the last one ending with it. Such a
//! period is a past transition: what changed in it changed from one release to the next. From there
//! on all is as with a history of releases, settings included.

use super::estimate::Estimate;
use super::matching::Matched;
use super::sightings::{Sighting, Sightings};
use super::sources::{SourceId, Sources, sources};
use super::{Day, LearnError, Matching, Naming, Settings, settings, shrunk};
use crate::fleet::{Fleet, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;
use typed_index_collections::TiVec;

/// Days that count, up to the last of a diary: what rechunk, chunkah and rpm-ostree look back.
pub const YEAR: u32 = 365;

/// What changed on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diary {
    /// What the names stand for.
    pub naming: Naming,
    /// By name, what is known of it.
    pub entries: BTreeMap<String, Entry>,
    /// The day it begins.
    pub first: Day,
    /// The day it ends.
    pub last: Day,
}

/// What is known of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day since when its changes would be known.
    pub since: Day,
    /// The day it was last there, unless it still is.
    pub until: Option<Day>,
    /// The days it changed on.
    pub changes: BTreeSet<Day>,
}

/// What was learnt from a diary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    /// The fleet with the updates learnt, in place of its own.
    pub fleet: Fleet,
    /// How the diary met the fleet.
    pub matching: Matching,
    /// The settings that were chosen by predicting the past.
    pub settings: Settings,
    /// The periods, oldest first.
    pub periods: Vec<Period>,
}

/// Days that count as one release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub first: Day,
    /// The last, after which the update for it is called.
    pub last: Day,
}

/// Learns updates for `fleet` from `diary`, with releases `every` so many days.
///
/// Time O(periods² · packages): each period is predicted from those before it.
///
/// # Errors
/// A diary that is all about other packages, or shorter than the time between two releases.
pub fn learn_from_diary(
    fleet: &Fleet,
    diary: &Diary,
    every: NonZeroU32,
    seed: u32,
) -> Result<Observed, LearnError> {
    let sources = sources(fleet);
    let matched = Matched::new(fleet, &sources, diary.naming, diary.entries.iter())?;
    let periods = periods(diary, every)?;
    let transitions: Vec<Sighting> = (periods.iter())
        .map(|period| sighting(fleet.packages().len(), &sources, &matched.found, period))
        .collect();
    let settings =
        settings::choose(transitions.len(), |at| settings::scores(&sources, &transitions[..=at]));
    let estimate = Estimate::new(&transitions, sources.len(), settings);
    let is_known = |&source: &SourceId| transitions.iter().any(|t| t.sources[source].is_some());
    let known = sources.keys().filter(is_known).count();
    let matching = matched.account(diary.naming, sources.len(), known, estimate.mean);
    let names: Vec<String> = periods.iter().map(|period| period.last.to_string()).collect();
    let seen = Sightings { sources, transitions };
    let updates = shrunk::updates(names.iter().map(String::as_str), &seen, &estimate, seed);
    Ok(Observed { fleet: fleet.with_updates(updates)?, matching, settings, periods })
}

/// The whole periods of the last year of `diary`, oldest first.
fn periods(diary: &Diary, every: NonZeroU32) -> Result<Vec<Period>, LearnError> {
    let every = every.get();
    let days = diary.last.since(diary.first).min(YEAR);
    if days < every {
        return Err(LearnError::TooShort { days, every });
    }
    let period = |age| {
        let last = diary.last.previous(age * every);
        Period { first: last.previous(every - 1), last }
    };
    Ok((0..days / every).rev().map(period).collect())
}

/// What `period` did to the packages that were there all through it.
fn sighting(
    packages: usize,
    sources: &Sources<'_>,
    entries: &[(&Entry, Vec<(SourceId, PackageId)>)],
    period: &Period,
) -> Sighting {
    let mut seen: TiVec<PackageId, Option<bool>> = vec![None; packages].into();
    for (entry, packages) in entries {
        let is_there =
            entry.since <= period.first && entry.until.is_none_or(|until| period.last < until);
        if is_there {
            let changed = entry.changes.range(period.first..=period.last).next().is_some();
            for &(_, package) in packages {
                seen[package] = Some(changed);
            }
        }
    }
    Sighting::new(seen, sources)
}
