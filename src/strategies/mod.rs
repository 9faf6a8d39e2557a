//! The layering heuristics in use elsewhere, one file each, behind one trait.
//!
//! Each plans one image at a time, as its original does; equal contents in different images are one
//! layer. Where an original reads changelogs, the fleet's updates stand for their entries: what an
//! update holds changed together ([`Churn`](crate::fleet::Churn)). [`stacks`] runs a strategy over
//! a fleet. What a strategy claims, where its idea comes from and how it was adapted is data
//! ([`About`]), shown by `layerplan methods`.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::stop::Stop;
//! use layerplan::strategies::{StrategyName, StrategyOptions, stacks};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let (options, stop) = (StrategyOptions::default(), Stop::default());
//! let size = StrategyName::Size.strategy(&fleet, &options)?;
//! let made = stacks(&fleet, size.as_ref(), 0, 10, None, &stop)??;
//! assert!(made.0.iter().all(|layers| layers.len() <= 10));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod auto_layer;
mod chunkah;
mod dominators;
mod even;
mod image;
mod name;
mod options;
mod origin;
mod ostree;
mod path_count;
mod paths;
mod pipeline;
mod popularity;
mod popularity_top;
mod reach;
mod rechunk;
mod single;
mod size;
mod split;
mod split_paths;
mod stacks;
mod statistics;

pub use even::{EvenOptions, EvenOrder};
pub use image::ImageView;
pub use name::StrategyName;
pub use options::{SplitPathsOptions, StrategyOptions, StrategyOptionsError};
pub use pipeline::PipelineFault;
pub use stacks::{PreviousStacks, Stacks, stacks};

use crate::fleet::PackageId;
use crate::stop::Stopped;
use crate::text::count;
use serde::Serialize;

/// What a strategy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct About {
    /// What it does and promises, in a sentence.
    pub claim: &'static str,
    /// Project, file and version that it restates.
    pub origin: &'static str,
    /// Where it had to differ from its original, if anywhere.
    pub adapted: &'static str,
    /// Layers that the original puts on top of those it plans (a customisation layer, a commit).
    /// They count inside the cap, unless the image reserves layers for them.
    pub extra_layers: u32,
    /// Does it look at its own plan of the previous release?
    pub remembers: bool,
}

/// A heuristic that layers one image at a time.
pub trait Strategy: Send + Sync {
    /// The layers of one image, bottom first, at most [`budget`](ImageView::budget) of them: each
    /// of the image's packages in exactly one. Empty layers are allowed where the original keeps a
    /// place for later; they count against the budget and are remembered, but not stored.
    ///
    /// # Errors
    /// Why the strategy cannot keep to the budget, or [`Obstacle::Stopped`].
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle>;
}

/// Why a strategy cannot plan an image within its cap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "obstacle", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Obstacle {
    /// It makes a number of layers that does not depend on the budget.
    #[error("it makes {}, but may make {budget}", count(*.made, "layer"))]
    TooManyLayers {
        /// Layers made.
        made: usize,
        /// Layers it may make.
        budget: usize,
    },
    /// It has a least number of layers.
    #[error("it needs at least {}, but may make {budget}", count(*.needs, "layer"))]
    BudgetTooSmall {
        /// Layers it must be given.
        needs: usize,
        /// Layers it may make.
        budget: usize,
    },
    /// It was told to stop before it was done.
    #[error("{}", Stopped)]
    Stopped,
    /// Its options drop packages that the image needs.
    #[error("it leaves out {}", left_out(*.packages, .example))]
    LeavesOut {
        /// How many.
        packages: usize,
        /// The id of the first.
        example: String,
    },
}

impl From<Stopped> for Obstacle {
    fn from(_: Stopped) -> Obstacle {
        Obstacle::Stopped
    }
}

fn left_out(packages: usize, example: &str) -> String {
    match packages {
        1 => format!("`{example}`"),
        _ => format!("{packages} packages, such as `{example}`"),
    }
}

/// An image that a strategy cannot plan. A result, not a fault: tables show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("not possible: image `{image}`: {obstacle}{}", reason(*.on_top))]
pub struct NotPossible {
    /// The image's name.
    pub image: String,
    /// Layers that the original puts on top and the image has not reserved: its cap less these is
    /// what the strategy may make.
    pub on_top: usize,
    /// Why.
    #[serde(flatten)]
    pub obstacle: Obstacle,
}

fn reason(layers: usize) -> String {
    match layers {
        0 => String::new(),
        _ => format!(", for its original puts {} on top", count(layers, "layer")),
    }
}
