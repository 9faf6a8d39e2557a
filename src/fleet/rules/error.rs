//! What can be wrong with a rule by itself.

use super::words::listed;
use super::{End, Preset};
use crate::units::DecimalError;

/// A fault of one rule; which one is for [`FleetError`](crate::fleet::FleetError) to say.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RuleFault {
    /// No rule is called so.
    #[error("there is no such rule; there are {}", listed(super::document::NAMES, usize::MAX))]
    UnknownRule,
    /// A key that this rule needs.
    #[error("it needs `{0}`")]
    MissingKey(&'static str),
    /// A key that other rules have.
    #[error("it takes no `{0}`")]
    StrayKey(&'static str),
    /// A number that is not of the form its place asks for.
    #[error("`{key}`: {source}")]
    BadNumber {
        /// The key.
        key: &'static str,
        /// What is wrong with the number.
        source: DecimalError,
    },
    /// Neither end of a stack.
    #[error("no `class` is called `{}`; there are {}", .0, listed(End::ALL.map(|(name, _)| name), 2))]
    UnknownClass(String),
    /// No preset is called so.
    #[error(
        "no `preset` is called `{}`; there are {}",
        .0, listed(Preset::ALL.map(|preset| preset.name), usize::MAX)
    )]
    UnknownPreset(String),
    /// A package that no image has to place.
    #[error("no package that an image has to place is called `{0}`")]
    NoPackage(String),
    /// A pattern that no package matches which an image has to place.
    #[error("no package that an image has to place matches `{0}`")]
    NoMatch(String),
    /// No image is called so.
    #[error("no image is called `{0}`")]
    NoImage(String),
    /// A pattern that no image matches.
    #[error("no image matches `{0}`")]
    NoImageMatch(String),
    /// A rule about several packages that matches one.
    #[error("it is about two packages or more, and matches only `{0}`")]
    OnlyOne(String),
    /// An exact layer that no image can have.
    #[error("no image needs all of these packages")]
    NeededByNone,
}
