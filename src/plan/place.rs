//! Where rules want a layer in all stacks.

use crate::fleet::{Demand, End, Fleet, PackageId};

/// Where rules want a layer, from bottom to top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Bottom,
    Anywhere,
    Top,
}

impl Place {
    /// All of them, from bottom to top.
    pub const ALL: [Place; 3] = [Place::Bottom, Place::Anywhere, Place::Top];

    /// Where the rules of `fleet` want a layer of `packages`: at the top if any wants it there.
    pub fn of(fleet: &Fleet, packages: &[PackageId]) -> Place {
        let wants = |wanted: End| {
            fleet.rules().iter().any(|rule| match &rule.demand {
                Demand::Order(chosen, end) if *end == wanted => {
                    packages.iter().any(|&package| chosen.has(package))
                }
                _ => false,
            })
        };
        if wants(End::Top) {
            Place::Top
        } else if wants(End::Bottom) {
            Place::Bottom
        } else {
            Place::Anywhere
        }
    }
}
