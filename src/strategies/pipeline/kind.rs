//! Which kinds of values a pipeline goes through: found before anything is planned.
//!
//! Every operation gives one kind of value, whatever the packages are, and all entries of a list
//! are of one kind. So a whole pipeline can be checked without running it.

use super::PipelineFault;
use super::operation::{Operation, Step};
use crate::strategies::StrategyOptionsError;
use crate::strategies::split::{COMMON, MAIN, REST};
use std::fmt;

/// A kind of value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Packages and references.
    Graph,
    /// Any number of values of one kind.
    List(Box<Kind>),
    /// Values by name; an image may lack some.
    Dictionary(Vec<(&'static str, Kind)>),
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Graph => f.write_str("a graph"),
            Kind::List(entries) => match entries.as_ref() {
                Kind::Graph => f.write_str("a list of graphs"),
                Kind::List(_) => f.write_str("a list of lists"),
                Kind::Dictionary(_) => f.write_str("a list of dictionaries"),
            },
            Kind::Dictionary(entries) => {
                let keys: Vec<&str> = entries.iter().map(|&(key, _)| key).collect();
                write!(f, "a dictionary of {}", keys.join(", "))
            }
        }
    }
}

/// What `steps` make of a value of kind `before`.
///
/// # Errors
/// The first operation on a kind of value that it does not know.
pub(super) fn check(steps: &[Step], previous: Kind) -> Result<Kind, StrategyOptionsError> {
    steps.iter().try_fold(previous, |kind, step| after(step, kind))
}

fn after(step: &Step, previous: Kind) -> Result<Kind, StrategyOptionsError> {
    let fault = |fault| StrategyOptionsError::Pipeline { place: step.place.clone(), fault };
    let graphs = || Kind::List(Box::new(Kind::Graph));
    let parts = |keys: &[&'static str]| {
        Kind::Dictionary(keys.iter().map(|&key| (key, Kind::Graph)).collect())
    };
    let (operation, found) = match (&step.operation, previous) {
        (Operation::PopularityContest | Operation::SplitEvery(_), Kind::Graph) => {
            return Ok(graphs());
        }
        (Operation::RemovePaths(_), Kind::Graph) => return Ok(Kind::Graph),
        (Operation::SubcomponentOut(_) | Operation::SubcomponentIn(_), Kind::Graph) => {
            return Ok(parts(&[MAIN, REST]));
        }
        (Operation::SplitPaths(_), Kind::Graph) => return Ok(parts(&[MAIN, COMMON, REST])),
        (Operation::LimitLayers(_), kind) if kind == graphs() => return Ok(kind),
        (Operation::Reverse, list @ Kind::List(_)) => return Ok(list),
        (Operation::Flatten, Kind::List(_) | Kind::Dictionary(_)) => return Ok(graphs()),
        (Operation::Map(inner), Kind::List(entry)) => {
            return after(inner, *entry).map(|entry| Kind::List(Box::new(entry)));
        }
        (Operation::Over(key, inner), Kind::Dictionary(mut entries)) => {
            let Some(at) = entries.iter().position(|&(known, _)| known == key) else {
                let found = Kind::Dictionary(entries).to_string();
                return Err(fault(PipelineFault::MissingKey { key: key.clone(), found }));
            };
            let entry = std::mem::replace(&mut entries[at].1, Kind::Graph);
            entries[at].1 = after(inner, entry)?;
            return Ok(Kind::Dictionary(entries));
        }
        (Operation::Pipe(steps), kind) => return check(steps, kind),
        unknown => unknown,
    };
    let wants = match operation {
        Operation::LimitLayers(_) => "a list of graphs",
        Operation::Reverse | Operation::Map(_) => "a list",
        Operation::Flatten => "a list or a dictionary",
        Operation::Over(..) => "a dictionary",
        _ => "a graph",
    };
    let (operation, found) = (operation.name(), found.to_string());
    Err(fault(PipelineFault::WrongKind { operation, wants, found }))
}
