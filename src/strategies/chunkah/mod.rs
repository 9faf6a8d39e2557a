//! chunkah: components by source package, each with its size and the chance that it stays as it is.
//!
//! `hashing` is how it packs them now: outliers by size alone, the others into bins by a hash of
//! their names, so that membership hardly moves from release to release. `expected` is how it did
//! before: greedy merges that lose the least of the bytes expected to be reused.

mod expected;
mod hashing;

use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::{Churn, Fleet, PackageId};
use crate::units::{Bytes, Rate};
use std::collections::BTreeMap;

/// The chance of staying as it is for what has not changed within the history.
const UNCHANGED: f64 = 0.99;

/// Rates are in millionths.
const MILLION: f64 = 1_000_000.0;

/// The strategy.
#[derive(Debug)]
pub(super) struct Chunkah {
    history: Churn,
    packing: Packing,
}

/// How components are packed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Packing {
    /// By size and a hash of the name: the present way.
    Hashing,
    /// By expected bytes reused: the former way.
    Expected,
}

/// What the present packing is.
pub(super) const ABOUT: About = About {
    claim: "sources in layers by a hash of their names, in three tiers of stability; very large \
            ones alone: membership hardly moves between releases",
    origin: "coreos/chunkah, src/{packing,utils}.rs and src/components/rpm.rs at 4c8abc3",
    adapted: "stability is e to the minus expected changes per release, each update that touches the \
              component counting once, in place of changelog days within a week and the least stable \
              package of a source; a component that no update touches has 0.99, as there; components \
              named by file attributes and files of no package have no counterpart",
    extra_layers: 0,
    remembers: false,
};

/// What the former packing is.
pub(super) const ABOUT_EV: About = About {
    claim: "sources merged greedily, each time losing the least of the bytes expected to be reused \
            if components change independently",
    origin: "coreos/chunkah, src/packing.rs at 7cf94ac, the last version before ba99f6a; the rest at \
             4c8abc3",
    adapted: "stability as under chunkah; merges of equal loss, in the order of a heap there, go by \
              the components' numbers",
    ..ABOUT
};

impl Chunkah {
    /// The strategy.
    pub(super) fn new(fleet: &Fleet, packing: Packing) -> Chunkah {
        Chunkah { history: Churn::new(fleet), packing }
    }

    /// The image's components in the order of their names: packages of one source, those without a
    /// source by their own name.
    fn components<'a>(&self, image: &ImageView<'a>) -> Vec<Component<'a>> {
        let mut by_name: BTreeMap<&'a str, Vec<PackageId>> = BTreeMap::new();
        for &package in image.packages() {
            let entry = &image.fleet.packages()[package];
            by_name.entry(entry.source.as_ref().unwrap_or(&entry.name)).or_default().push(package);
        }
        let component = |(name, packages): (&'a str, Vec<PackageId>)| Component {
            name,
            bytes: packages.iter().map(|&package| image.bytes(package)).sum(),
            stability: stability(self.history.rate(&packages)),
            packages,
        };
        by_name.into_iter().map(component).collect()
    }
}

/// The chance of no change in a release, of independent changes with this expected number.
fn stability(rate: Rate) -> f64 {
    if rate == Rate(0) { UNCHANGED } else { libm::exp(-(rate.0 as f64) / MILLION) }
}

/// What is packed as one: the packages of a source.
#[derive(Debug)]
struct Component<'a> {
    name: &'a str,
    packages: Vec<PackageId>,
    bytes: Bytes,
    stability: f64,
}

/// Components that share a layer.
#[derive(Debug, Clone)]
struct Group {
    /// Positions of its components.
    members: Vec<usize>,
    bytes: Bytes,
    /// The product of its components' stabilities.
    stability: f64,
}

impl Group {
    /// The group of `members`, their stabilities multiplied in this order.
    fn of(members: Vec<usize>, components: &[Component<'_>]) -> Group {
        let bytes = members.iter().map(|&member| components[member].bytes).sum();
        let stability = members.iter().map(|&member| components[member].stability).product();
        Group { members, bytes, stability }
    }
}

impl Strategy for Chunkah {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let components = self.components(image);
        let mut groups = if components.len() <= image.budget {
            (0..components.len()).map(|number| Group::of(vec![number], &components)).collect()
        } else {
            match self.packing {
                Packing::Hashing => hashing::packing(&components, image.budget),
                Packing::Expected => expected::packing(&components, image.budget, image.stop)?,
            }
        };
        // The most stable at the bottom; the sort is stable.
        groups.sort_by(|a, b| b.stability.total_cmp(&a.stability));
        let packages = |group: Group| {
            let members = group.members.into_iter();
            members.flat_map(|member| components[member].packages.clone()).collect()
        };
        Ok(groups.into_iter().map(packages).collect())
    }
}
