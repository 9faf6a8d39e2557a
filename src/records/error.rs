//! What can be wrong with a record, each fault with its file, its line and its offender.

use crate::document::{FileError, InputError};
use crate::units::DecimalError;
use std::io;

/// A fault in a record, with the file or folder that it is in.
pub type RecordError = FileError<Fault>;

impl From<FileError<InputError>> for RecordError {
    fn from(error: FileError<InputError>) -> RecordError {
        error.map(Fault::Input)
    }
}

/// What is wrong with a record.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It cannot be read.
    #[error("{0}")]
    Input(#[from] InputError),
    /// Not a whole gzip stream, although the first bytes say so.
    #[error("not a valid gzip stream: {0}")]
    Gzip(io::Error),
    /// A line that cannot be read.
    #[error("line {line}: {problem}")]
    Line {
        /// Counted from 1.
        line: u64,
        /// What is wrong with it.
        problem: Problem,
    },
    /// Nothing in it names a package.
    #[error("there is nothing in it: {0}")]
    Empty(&'static str),
}

impl Fault {
    /// Something else than what belongs into a line.
    pub(super) fn form(line: u64, wants: &'static str, found: &str) -> Fault {
        let found = found.chars().take(SHOWN).collect();
        Fault::Line { line, problem: Problem::Form { wants, found } }
    }
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not of the form that the format asks for.
    #[error("{wants} is wanted, not {found:?}")]
    Form {
        /// What belongs there.
        wants: &'static str,
        /// What is there, cut short.
        found: String,
    },
    /// Not UTF-8.
    #[error("not UTF-8")]
    Encoding,
    /// A rate that is no number of the form wanted.
    #[error("rate of `{name}`: {fault}")]
    Rate {
        /// What it is the rate of.
        name: String,
        /// What is wrong with it.
        fault: DecimalError,
    },
    /// More changes than there are releases.
    #[error(
        "rate of `{name}`: `{found}` is more than 1, the rate of what changes in every release"
    )]
    RateAboveOne {
        /// What it is the rate of.
        name: String,
        /// The rate as written.
        found: String,
    },
    /// A name with two rates.
    #[error("`{name}` has a rate in line {first} already")]
    Repeated {
        /// The name.
        name: String,
        /// The line that has the first one.
        first: u64,
    },
}

/// Characters of what is wrong that are shown.
const SHOWN: usize = 60;
