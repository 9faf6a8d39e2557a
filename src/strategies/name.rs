//! The strategies by name.

use super::chunkah::{self, Chunkah, Packing};
use super::even::{self, Even};
use super::origin::{self, Origin};
use super::ostree::{self, Ostree};
use super::rechunk::{self, Rechunk};
use super::single::{self, Single};
use super::{About, RuleError, Rules, Strategy};
use crate::fleet::Fleet;
use clap::ValueEnum;

/// The strategies that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum)]
pub enum StrategyName {
    /// One layer per image.
    Single,
    /// apko: source packages, the largest alone.
    Origin,
    /// ostree-ext and rpm-ostree: bins by size and frequency of change, continued.
    Ostree,
    /// The same, made anew in every release.
    OstreeFresh,
    /// rechunk: best fit over the matrix of updates, continued.
    Rechunk,
    /// The same, made anew in every release.
    RechunkFresh,
    /// chunkah: tiers of stability, bins by a hash of the name.
    Chunkah,
    /// chunkah's former greedy merges by expected value.
    ChunkahEv,
    /// k packages per layer, or groups as rules name them.
    Even,
}

impl StrategyName {
    /// The name on the command line and in certificates.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().into())
    }

    /// What it does and where it comes from.
    pub fn about(self) -> About {
        match self {
            StrategyName::Single => single::ABOUT,
            StrategyName::Origin => origin::ABOUT,
            StrategyName::Ostree => ostree::ABOUT,
            StrategyName::OstreeFresh => ostree::ABOUT_FRESH,
            StrategyName::Rechunk => rechunk::ABOUT,
            StrategyName::RechunkFresh => rechunk::ABOUT_FRESH,
            StrategyName::Chunkah => chunkah::ABOUT,
            StrategyName::ChunkahEv => chunkah::ABOUT_EV,
            StrategyName::Even => even::ABOUT,
        }
    }

    /// The strategy, ready to plan images of `fleet`.
    ///
    /// # Errors
    /// Rules that do not fit the fleet.
    pub fn strategy<'a>(
        self,
        fleet: &'a Fleet,
        rules: &'a Rules,
    ) -> Result<Box<dyn Strategy + 'a>, RuleError> {
        Ok(match self {
            StrategyName::Single => Box::new(Single),
            StrategyName::Origin => Box::new(Origin),
            StrategyName::Ostree => Box::new(Ostree::new(fleet, true)),
            StrategyName::OstreeFresh => Box::new(Ostree::new(fleet, false)),
            StrategyName::Rechunk => Box::new(Rechunk::new(fleet, true)),
            StrategyName::RechunkFresh => Box::new(Rechunk::new(fleet, false)),
            StrategyName::Chunkah => Box::new(Chunkah::new(fleet, Packing::Hashing)),
            StrategyName::ChunkahEv => Box::new(Chunkah::new(fleet, Packing::Expected)),
            StrategyName::Even => Box::new(Even::new(&rules.even)),
        })
    }
}
