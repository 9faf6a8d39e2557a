//! Why nothing can be learnt from what is known of names.

use super::Naming;
use crate::fleet::FleetError;
use crate::text;

/// Why not.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LearnError {
    /// The updates do not make a fleet.
    #[error("{0}")]
    Fleet(#[from] FleetError),
    /// It is about other packages.
    #[error(
        "it names {}, and images place no {} of such a name; the first is `{name}`",
        text::count(*.count, noun(*.naming)),
        noun(*.naming)
    )]
    NothingMatches {
        /// What its names stand for.
        naming: Naming,
        /// How many they are.
        count: usize,
        /// The first.
        name: String,
    },
    /// It does not last as long as a release does.
    #[error(
        "it covers {}, which is less than the {} between two releases",
        text::count(*.days as usize, "day"),
        text::count(*.every as usize, "day")
    )]
    TooShort {
        /// Days that are covered, a year at most.
        days: u32,
        /// Days between two releases.
        every: u32,
    },
}

fn noun(naming: Naming) -> &'static str {
    match naming {
        Naming::Packages => "package",
        Naming::Sources => "source",
    }
}
