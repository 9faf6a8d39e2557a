//! Options of a search, one struct for the library and for the command line.

use crate::fleet::{Fleet, Overlap, Prices, Sizes};
use crate::plan::{PlanOptions, Previous};
use crate::solve::{BranchPriceSwitches, MergesSwitches, MethodName};
use crate::strategies::StrategyOptions;
use crate::units::Gap;
use std::sync::Arc;
use std::time::Duration;

/// How much work improvement may put into a plan before the exact engine begins, if it does;
/// counted, so that the same input gives the same plan.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    strum::VariantArray,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::EnumMessage,
)]
#[strum(serialize_all = "lowercase")]
pub enum Effort {
    /// A sixteenth of the usual.
    Quick,
    /// Half a minute's work at most. Without an exact engine after it, it ends where twice the work
    /// gains less than a hundredth of the waste.
    #[default]
    Normal,
    /// Ten times as much, to the end.
    Thorough,
}

/// How to plan. What is `None` is taken from the fleet.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The method; `auto` by default.
    pub method: MethodName,
    /// The cap of images that have none of their own.
    pub max_layers: Option<u32>,
    /// May a package reach an image twice?
    pub overlap: Option<Overlap>,
    /// Prices.
    pub prices: Option<Prices>,
    /// How large layers may be, beside what the fleet's rules say.
    pub layer_sizes: Sizes,
    /// Stop as soon as the gap is at most this; by default as soon as it is proven optimal.
    pub gap: Option<Gap>,
    /// Stop as soon as the waste gap is at most this; by default this stops nothing. Method layers
    /// only.
    pub waste_gap: Option<Gap>,
    /// Stop after this long. With a time limit the same input may give different plans.
    pub time_limit: Option<Duration>,
    /// Worker threads; 0, the default, is one per processor. Does not change the plan.
    pub threads: usize,
    /// Seed of everything that is random, in improvement and in HiGHS; 0 by default.
    pub seed: u32,
    /// Stop an exact search after this many iterations; by default, unless there is a time limit,
    /// 250,000 for layers, where pricing counts too, and 100,000 for merges. Counts work, so the
    /// same input gives the same plan.
    pub work: Option<u64>,
    /// How much work improvement may put into the plan.
    pub effort: Effort,
    /// Refuse an exact program where it might not fit into memory or takes long, with
    /// [`SolveError::TooLarge`]; off by default: who asks for it gets it.
    ///
    /// [`SolveError::TooLarge`]: crate::solve::SolveError::TooLarge
    pub only_fitting: bool,
    /// Do not seek the class-slot bound, which takes time: for callers who want only plans; off by
    /// default.
    pub only_plan: bool,
    /// Keep what proves the bound, and state in the plan only the bound that it proves; off by
    /// default. Methods layers, greedy and auto only.
    pub certify: bool,
    /// The plan of the previous release, to be followed unless a move pays; methods layers, greedy
    /// and auto only.
    pub previous: Option<Arc<Previous>>,
    /// Options for the strategies that take any.
    pub strategy_options: Arc<StrategyOptions>,
    /// Reductions and cuts of the merges program, for tests and experiments; all on by default.
    pub merges: MergesSwitches,
    /// Those of the exact engine, likewise.
    pub layers: BranchPriceSwitches,
}

impl Options {
    /// The options in force for `fleet`.
    pub fn effective(&self, fleet: &Fleet) -> PlanOptions {
        PlanOptions {
            max_layers: self.max_layers.unwrap_or(fleet.max_layers()),
            overlap: self.overlap.unwrap_or(fleet.overlap()),
            prices: self.prices.unwrap_or(fleet.prices()),
            layer_sizes: self.layer_sizes,
            order: None,
            previous: None,
        }
    }

    /// Within how many releases a move has to pay; 0 without a previous plan.
    pub fn horizon(&self) -> u32 {
        self.previous.as_ref().map_or(0, |previous| previous.horizon())
    }

    /// Iterations after which an exact search ends: by default so many, and without end for who
    /// sets a clock.
    pub(crate) fn iterations(&self, default: u64) -> u64 {
        self.work.unwrap_or(if self.time_limit.is_some() { u64::MAX } else { default })
    }
}
