//! Updates learnt: from the releases of the past for the newest of them, from rates that somebody
//! states, and from a diary of what changed on which day.

mod day;
mod diary;
mod error;
mod estimate;
mod evaluate;
mod imagined;
mod matching;
mod past;
mod rates;
mod settings;
mod shrunk;
mod sightings;
mod sources;

pub use day::Day;
pub use diary::YEAR;
pub use diary::{Diary, Entry, Observed, Period, learn_from_diary};
pub use error::LearnError;
pub use evaluate::{Band, Evaluation, evaluate};
pub use matching::{Matching, Naming};
pub use rates::{Rates, Stated, learn_from_rates};
pub use settings::{Decay, Settings};

use super::{Fleet, FleetError, Release};
use estimate::Estimate;
use serde::{Deserialize, Serialize};
use sightings::{Sightings, Transition};

/// The seed of the imagined releases that go with a history.
const SEED: u32 = 0;

/// How updates are learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[derive(strum::VariantArray, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]
#[strum(serialize_all = "lowercase")]
pub enum Model {
    /// One update per past transition, and a prior for what was not seen
    #[default]
    Shrunk,
    /// One update per past transition and nothing else
    Past,
}

/// What was learnt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// The newest release with the updates learnt, in place of its own.
    pub fleet: Fleet,
    /// The settings that were chosen by predicting the past; none for [`Model::Past`].
    pub settings: Option<Settings>,
}

/// Learns updates for the newest of `history` (oldest first) from all its transitions. Nothing but
/// `history` is looked at: what is learnt from the releases up to some day is the same whatever
/// came later. The mathematics is in `models/updates.md`.
///
/// Time O(transitions² × Σ closure sizes): each past release is looked back from.
///
/// # Errors
/// An empty history.
pub fn learn(history: &[Release], model: Model) -> Result<Learned, FleetError> {
    let newest = &history.last().ok_or(FleetError::NoHistory)?.fleet;
    let (updates, settings) = match model {
        Model::Past => (past::updates(history), None),
        Model::Shrunk => {
            let transitions = transitions(history);
            let settings = settings::choose(transitions.len(), |at| {
                let seen = Sightings::new(&history[at].fleet, &transitions[..=at]);
                settings::scores(&seen.sources, &seen.transitions)
            });
            let seen = Sightings::new(newest, &transitions);
            let estimate = Estimate::new(&seen.transitions, seen.sources.len(), settings);
            let names = history.iter().skip(1).map(|release| &*release.name);
            (shrunk::updates(names, &seen, &estimate, SEED), Some(settings))
        }
    };
    Ok(Learned { fleet: newest.with_updates(updates)?, settings })
}

/// What changed between the releases.
fn transitions(history: &[Release]) -> Vec<Transition<'_>> {
    history.windows(2).map(|pair| Transition::new(&pair[0], &pair[1])).collect()
}
