//! The methods by name: the fleet-wide ones of this room, and every strategy.

use crate::strategies::{About, StrategyName};
use std::str::FromStr;
use std::sync::LazyLock;
use strum::EnumMessage;

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
    pub fn name(self) -> &'static str {
        match self {
            MethodName::Auto => "auto",
            MethodName::Layers => "layers",
            MethodName::Merges => "merges",
            MethodName::Greedy => "greedy",
            MethodName::Strategy(strategy) => strategy.name(),
        }
    }

    /// All methods: those for whole fleets, then every strategy.
    pub fn all() -> &'static [MethodName] {
        &ALL
    }

    /// The method in half a line.
    pub fn summary(self) -> &'static str {
        match self {
            MethodName::Auto => {
                "Greedy, improved, and the exact engine where the fleet is of workable size"
            }
            MethodName::Layers => "The exact engine: layers for any sets of images",
            MethodName::Merges => "The exact program over upward merges",
            MethodName::Greedy => {
                "The priority-queue heuristics for whole fleets: the cheaper plan"
            }
            MethodName::Strategy(strategy) => strategy.get_documentation().unwrap_or_default(),
        }
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

/// All methods, in the order of the help text.
static ALL: LazyLock<Vec<MethodName>> = LazyLock::new(|| {
    let strategies = StrategyName::all().iter().copied().map(MethodName::Strategy);
    [MethodName::Auto, MethodName::Layers, MethodName::Merges, MethodName::Greedy]
        .into_iter()
        .chain(strategies)
        .collect()
});

/// No method has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no method is called `{0}`")]
pub struct UnknownMethod(String);

impl FromStr for MethodName {
    type Err = UnknownMethod;

    fn from_str(name: &str) -> Result<MethodName, UnknownMethod> {
        let found = ALL.iter().copied().find(|method| method.name() == name);
        found.ok_or_else(|| UnknownMethod(name.into()))
    }
}
