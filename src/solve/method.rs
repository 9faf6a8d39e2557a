//! The methods by name: the fleet-wide ones of this room, and every strategy.

use crate::strategies::{About, StrategyName};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use std::sync::LazyLock;

/// The methods that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum MethodName {
    /// Greedy and improvement and, where the fleet is of workable size, layers.
    #[default]
    Auto,
    /// The exact engine over layers for any sets of images.
    Layers,
    /// The exact program over upward merges.
    Merges,
    /// The priority-queue heuristics.
    Greedy,
    /// A heuristic in use elsewhere, image by image.
    Strategy(StrategyName),
}

impl MethodName {
    /// The name on the command line.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().into())
    }

    /// Has it a proof on all plans that can be written down?
    pub fn can_certify(self) -> bool {
        matches!(self, MethodName::Auto | MethodName::Layers)
    }

    /// Can it plan with the plan of the release before in mind?
    pub fn can_follow(self) -> bool {
        matches!(self, MethodName::Auto | MethodName::Layers | MethodName::Greedy)
    }

    /// What it does and where it comes from.
    pub fn about(self) -> About {
        let claim = match self {
            MethodName::Auto => {
                "greedy and improvement and, where the fleet is of workable size, layers"
            }
            MethodName::Layers => {
                "column generation over layers for any sets of images, updates priced as they are: \
                 proves a bound on all plans"
            }
            MethodName::Merges => {
                "the integer program over upward merges, all images at once: proves a bound"
            }
            MethodName::Greedy => {
                "all images at once: what costs least per layer got rid of is united first, by upward \
                 merges and by guest moves; the cheaper plan, improved"
            }
            MethodName::Strategy(strategy) => return strategy.about(),
        };
        let origin = "layerplan, after the proposal in NixOS/nixpkgs#48462";
        About { claim, origin, adapted: "", extra_layers: 0, remembers: false }
    }
}

/// All methods, in the order of the help text: those for whole fleets, then every strategy.
static ALL: LazyLock<Vec<MethodName>> = LazyLock::new(|| {
    let strategies = StrategyName::value_variants().iter().copied().map(MethodName::Strategy);
    [MethodName::Auto, MethodName::Layers, MethodName::Merges, MethodName::Greedy]
        .into_iter()
        .chain(strategies)
        .collect()
});

impl ValueEnum for MethodName {
    fn value_variants<'a>() -> &'a [MethodName] {
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            MethodName::Auto => (
                "auto",
                "Greedy, improved, and the exact engine where the fleet is of workable size",
            ),
            MethodName::Layers => ("layers", "The exact engine: layers for any sets of images"),
            MethodName::Merges => ("merges", "The exact program over upward merges"),
            MethodName::Greedy => {
                ("greedy", "The priority-queue heuristics for whole fleets: the cheaper plan")
            }
            MethodName::Strategy(strategy) => return strategy.to_possible_value(),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
