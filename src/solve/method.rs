//! The methods by name: those for whole fleets, and every strategy.

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

/// What there is to know of a method for whole fleets.
struct Facts {
    method: MethodName,
    name: &'static str,
    /// In half a line.
    summary: &'static str,
    /// What it does.
    claim: &'static str,
    /// Has it a proof on all plans that can be written down?
    can_certify: bool,
    /// Can it plan with the plan of the previous release in mind?
    can_follow: bool,
}

/// The methods for whole fleets, in the order of the help text.
const FACTS: [Facts; 4] = [
    Facts {
        method: MethodName::Auto,
        name: "auto",
        summary: "Greedy, improved, and the exact engine where the fleet is of workable size",
        claim: "greedy and improvement and, where the fleet is of workable size, layers",
        can_certify: true,
        can_follow: true,
    },
    Facts {
        method: MethodName::Layers,
        name: "layers",
        summary: "The exact engine: layers for any sets of images",
        claim: "column generation over layers for any sets of images, updates priced as they are: \
                proves a bound on all plans",
        can_certify: true,
        can_follow: true,
    },
    Facts {
        method: MethodName::Merges,
        name: "merges",
        summary: "The exact program over upward merges",
        claim: "the integer program over upward merges, all images at once: proves a bound",
        can_certify: false,
        can_follow: false,
    },
    Facts {
        method: MethodName::Greedy,
        name: "greedy",
        summary: "The priority-queue heuristics for whole fleets: the cheaper plan",
        claim: "all images at once: what costs least per layer got rid of is united first, by upward \
                merges and by guest moves; the cheaper plan, improved",
        can_certify: true,
        can_follow: true,
    },
];

impl MethodName {
    /// What is known of a method for whole fleets, or which strategy it is.
    fn facts(self) -> Result<&'static Facts, StrategyName> {
        let at = match self {
            MethodName::Auto => 0,
            MethodName::Layers => 1,
            MethodName::Merges => 2,
            MethodName::Greedy => 3,
            MethodName::Strategy(strategy) => return Err(strategy),
        };
        Ok(&FACTS[at])
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        self.facts().map_or_else(StrategyName::name, |facts| facts.name)
    }

    /// All methods: those for whole fleets, then every strategy.
    pub fn all() -> &'static [MethodName] {
        &ALL
    }

    /// The method in half a line.
    pub fn summary(self) -> &'static str {
        let of_strategy = |strategy: StrategyName| strategy.get_documentation().unwrap_or_default();
        self.facts().map_or_else(of_strategy, |facts| facts.summary)
    }

    /// Has it a proof on all plans that can be written down?
    pub fn can_certify(self) -> bool {
        self.facts().is_ok_and(|facts| facts.can_certify)
    }

    /// Can it plan with the plan of the previous release in mind?
    pub fn can_follow(self) -> bool {
        self.facts().is_ok_and(|facts| facts.can_follow)
    }

    /// What it does and where it comes from.
    pub fn about(self) -> About {
        match self.facts() {
            Err(strategy) => strategy.about(),
            Ok(facts) => About {
                claim: facts.claim,
                origin: "layerplan, after the proposal in NixOS/nixpkgs#48462",
                adapted: "",
                extra_layers: 0,
                remembers: false,
            },
        }
    }
}

/// All methods, in the order of the help text.
static ALL: LazyLock<Vec<MethodName>> = LazyLock::new(|| {
    let strategies = StrategyName::all().iter().copied().map(MethodName::Strategy);
    FACTS.iter().map(|facts| facts.method).chain(strategies).collect()
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
