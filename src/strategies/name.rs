//! The strategies by name.

use super::auto_layer::{self, AutoLayer};
use super::chunkah::{self, Chunkah, Packing};
use super::dominators::{self, Dominators};
use super::even::{self, Even};
use super::origin::{self, Origin};
use super::ostree::{self, Ostree};
use super::path_count::{self, PathCount};
use super::pipeline::{self, Pipeline};
use super::popularity::{self, Popularity};
use super::popularity_top::{self, PopularityTop};
use super::rechunk::{self, Rechunk};
use super::single::{self, Single};
use super::size::{self, Size};
use super::split_paths::{self, SplitPaths};
use super::{About, Strategy, StrategyOptions, StrategyOptionsError};
use crate::fleet::Fleet;
use strum::VariantArray;

/// The strategies that can be asked for.
#[derive(strum::VariantArray, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]
#[strum(serialize_all = "kebab-case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrategyName {
    /// One layer per image.
    Single,
    /// nixpkgs' popularity contest, the rest in one layer.
    Popularity,
    /// The same order, layers of their own for the least popular.
    PopularityTop,
    /// nixpkgs' present default: divided by the largest packages.
    AutoLayer,
    /// nix2container: by the number of walks, the rest in one layer.
    PathCount,
    /// Nixery: subtrees of the dominator tree, the least rated united.
    Dominators,
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
    /// k packages per layer, or groups as options name them.
    Even,
    /// Split off named paths; takes options.
    SplitPaths,
    /// Guix: the largest packages alone, the rest in one layer.
    Size,
    /// nixpkgs' layeringPipeline language; takes options.
    Pipeline,
}

impl StrategyName {
    /// All of them.
    pub fn all() -> &'static [StrategyName] {
        StrategyName::VARIANTS
    }

    /// The name on the command line and in certificates.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What it does and where it comes from.
    pub fn about(self) -> About {
        match self {
            StrategyName::Single => single::ABOUT,
            StrategyName::Popularity => popularity::ABOUT,
            StrategyName::PopularityTop => popularity_top::ABOUT,
            StrategyName::AutoLayer => auto_layer::ABOUT,
            StrategyName::PathCount => path_count::ABOUT,
            StrategyName::Dominators => dominators::ABOUT,
            StrategyName::Origin => origin::ABOUT,
            StrategyName::Ostree => ostree::ABOUT,
            StrategyName::OstreeFresh => ostree::ABOUT_FRESH,
            StrategyName::Rechunk => rechunk::ABOUT,
            StrategyName::RechunkFresh => rechunk::ABOUT_FRESH,
            StrategyName::Chunkah => chunkah::ABOUT,
            StrategyName::ChunkahEv => chunkah::ABOUT_EV,
            StrategyName::Even => even::ABOUT,
            StrategyName::SplitPaths => split_paths::ABOUT,
            StrategyName::Size => size::ABOUT,
            StrategyName::Pipeline => pipeline::ABOUT,
        }
    }

    /// The strategy, ready to plan images of `fleet`.
    ///
    /// # Errors
    /// Options that do not fit the fleet.
    pub fn strategy<'a>(
        self,
        fleet: &'a Fleet,
        options: &'a StrategyOptions,
    ) -> Result<Box<dyn Strategy + 'a>, StrategyOptionsError> {
        Ok(match self {
            StrategyName::Single => Box::new(Single),
            StrategyName::Popularity => Box::new(Popularity),
            StrategyName::PopularityTop => Box::new(PopularityTop),
            StrategyName::AutoLayer => Box::new(AutoLayer),
            StrategyName::PathCount => Box::new(PathCount),
            StrategyName::Dominators => Box::new(Dominators::new(fleet)),
            StrategyName::Origin => Box::new(Origin),
            StrategyName::Ostree => Box::new(Ostree::new(fleet, true)),
            StrategyName::OstreeFresh => Box::new(Ostree::new(fleet, false)),
            StrategyName::Rechunk => Box::new(Rechunk::new(fleet, true)),
            StrategyName::RechunkFresh => Box::new(Rechunk::new(fleet, false)),
            StrategyName::Chunkah => Box::new(Chunkah::new(fleet, Packing::Hashing)),
            StrategyName::ChunkahEv => Box::new(Chunkah::new(fleet, Packing::Expected)),
            StrategyName::Even => Box::new(Even::new(&options.even)),
            StrategyName::SplitPaths => {
                Box::new(SplitPaths::new(fleet, options.split_paths.as_ref())?)
            }
            StrategyName::Size => Box::new(Size),
            StrategyName::Pipeline => Box::new(Pipeline::new(fleet, options.pipeline.as_ref())?),
        })
    }
}
