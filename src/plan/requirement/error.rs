//! What can be wrong with a requirement, and what there is instead.

use super::Figure;
use crate::units::{DecimalError, unit_names};

/// Why a text is no requirement.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequirementError {
    /// Not of three parts.
    #[error("`{0}` is not a figure, one of <=, <, >=, > and =, and a limit, as in layers<=100")]
    Malformed(String),
    /// No such figure.
    #[error("there is no figure `{name}`{}; there are {}", meant(.near), figures())]
    UnknownFigure {
        /// The name asked for.
        name: String,
        /// Names that are near it.
        near: Vec<&'static str>,
    },
    /// No such unit.
    #[error("there is no unit `{unit}`{}; there are {} and %", meant(.near), units())]
    UnknownUnit {
        /// As written.
        unit: String,
        /// Units that are near it.
        near: Vec<&'static str>,
    },
    /// A unit of something else.
    #[error("`{unit}` does not fit: `{}` is required in {}", .figure.name(), .figure.takes())]
    UnfitUnit {
        /// Of what a limit is given.
        figure: Figure,
        /// As written.
        unit: String,
    },
    /// A part of a byte.
    #[error(
        "`{limit}` is no whole number of bytes: `{}` is required in {}",
        .figure.name(), .figure.takes()
    )]
    FractionalBytes {
        /// Of what a limit is given.
        figure: Figure,
        /// As written.
        limit: String,
    },
    /// A gap of more than everything.
    #[error("`{}` is a share: at most 1, or 100%", .0.name())]
    OverOne(Figure),
    /// Not a number.
    #[error("the limit of `{}`: {source}", .figure.name())]
    Number {
        /// Of what a limit is given.
        figure: Figure,
        /// What is wrong.
        source: DecimalError,
    },
}

fn figures() -> String {
    Figure::ALL.map(Figure::name).join(", ")
}

fn units() -> String {
    unit_names().join(", ")
}

fn meant(near: &[&str]) -> String {
    if near.is_empty() { String::new() } else { format!(" (did you mean {}?)", near.join(" or ")) }
}
