//! Updates learnt from the releases of the past, for the newest of them.

mod past;

use super::{Fleet, FleetError, Release};
use serde::{Deserialize, Serialize};

/// How updates are learnt.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Model {
    /// One update per past transition, and a prior for what was not seen
    #[default]
    Shrunk,
    /// One update per past transition and nothing else
    Past,
}

/// What was learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned {
    /// The newest release with the updates learnt, in place of its own.
    pub fleet: Fleet,
    /// The settings that were chosen by predicting the past; none for [`Model::Past`].
    pub settings: Option<Settings>,
}

/// The settings of [`Model::Shrunk`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Settings {}

/// Learns updates for the newest of `history` (oldest first) from all its transitions. Nothing but
/// `history` is looked at: what is learnt from the releases up to some day is the same whatever
/// came later.
///
/// # Errors
/// An empty history, or rates that overflow.
pub fn learn(history: &[Release], model: Model) -> Result<Learned, FleetError> {
    let newest = history.last().ok_or(FleetError::NoHistory)?;
    let updates = match model {
        Model::Shrunk | Model::Past => past::updates(history),
    };
    Ok(Learned { fleet: newest.fleet.with_updates(updates)?, settings: None })
}
