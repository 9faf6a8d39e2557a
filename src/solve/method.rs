//! The methods by name: the fleet-wide ones of this room, and every strategy.

use crate::strategies::{About, StrategyName};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use std::sync::LazyLock;

/// The methods that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum MethodName {
    /// Greedy and, where it is of workable size, the exact program; the cheaper plan.
    #[default]
    Auto,
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

    /// What it does and where it comes from.
    pub fn about(self) -> About {
        let claim = match self {
            MethodName::Auto => {
                "greedy and, where the program is of workable size, merges: the cheaper plan"
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
    [MethodName::Auto, MethodName::Merges, MethodName::Greedy]
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
            MethodName::Auto => {
                ("auto", "Greedy and, where it is workable, the exact program: the cheaper plan")
            }
            MethodName::Merges => ("merges", "The exact program over upward merges"),
            MethodName::Greedy => {
                ("greedy", "The priority-queue heuristics for whole fleets: the cheaper plan")
            }
            MethodName::Strategy(strategy) => return strategy.to_possible_value(),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
