//! How a plan came about.

use crate::solve::exact::branch_price::{Beyond, MAX_ROWS_UNASKED};
use crate::units::Gap;
use serde::{Serialize, Serializer};
use std::fmt;

/// Why a method was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// It was asked for.
    Asked,
    /// The fleet is the one that the previous plan was made for.
    Unchanged,
    /// The exact engine's program has so many rows, and is tried.
    Rows(usize),
    /// It has so many, too many to be tried unasked.
    TooManyRows(usize),
    /// The exact engine cannot.
    Beyond(Beyond),
}

/// Why a search ended otherwise than its method would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cut {
    /// Before the exact engine, which was stopped or cannot.
    Early(Beyond),
    /// The exact engine cannot, so the heuristics' plan counts.
    Instead(Beyond),
    /// In this phase, by the clock or by a signal.
    At {
        /// The phase.
        phase: &'static str,
    },
}

/// How a plan came about, for people in one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// Why the method was taken.
    pub why: Why,
    /// What cut it short.
    pub cut: Option<Cut>,
    /// Where everything known stays: how far from the best the new packages are placed, at most.
    pub in_place: Option<Gap>,
}

impl Choice {
    /// A method that ended as it should.
    pub(crate) fn new(why: Why) -> Choice {
        Choice { why, cut: None, in_place: None }
    }

    /// A method that was cut short.
    pub(crate) fn cut(self, cut: Cut) -> Choice {
        Choice { cut: Some(cut), ..self }
    }
}

/// As its sentence.
impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = "the exact engine's program has";
        let most = MAX_ROWS_UNASKED;
        match self {
            Why::Asked => write!(f, "as asked"),
            Why::Unchanged => {
                write!(
                    f,
                    "the fleet is the one that the previous plan was made for, so that is the plan"
                )
            }
            Why::Rows(count) => write!(f, "{rows} {count} rows, of at most {most} it is tried for"),
            Why::TooManyRows(count) => {
                write!(f, "{rows} {count} rows, more than the {most} it is tried for")
            }
            Why::Beyond(beyond) => write!(f, "{beyond}"),
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = self.why;
        match self.cut {
            None => write!(f, "{why}")?,
            Some(Cut::Early(beyond)) => write!(f, "{why}, but {beyond}")?,
            Some(Cut::Instead(beyond)) => {
                write!(f, "{why}, but {beyond}: greedy's plan, improved")?;
            }
            Some(Cut::At { phase }) => {
                let taken = if why == Why::Asked { "as asked" } else { "chosen by auto" };
                write!(f, "{taken}, stopped at: {phase}")?;
            }
        }
        match self.in_place {
            None => Ok(()),
            Some(gap) if gap <= Gap::OPTIMAL => write!(f, "; new packages are placed optimally"),
            Some(gap) => {
                let gap = crate::words::gap(gap);
                write!(f, "; new packages are placed within {gap} of what is possible")
            }
        }
    }
}
