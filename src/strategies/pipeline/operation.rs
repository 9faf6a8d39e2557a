//! Operations, read from JSON.
//!
//! An operation is a list of its name and its arguments. Every step remembers its place in the
//! document, so that whatever is found wrong with it later can be blamed on it.

use super::PipelineFault;
use crate::fleet::PackageId;
use crate::strategies::StrategyOptionsError;
use crate::strategies::paths::{Paths, SplitSpec, quoted, shape};
use serde_json::Value as Json;

/// An operation and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// Its place in the document, as `pipeline[0][2]`.
    pub place: String,
    /// What to do.
    pub operation: Operation,
}

/// What can be done to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Operation {
    /// Graph to list of one-package graphs, the most popular first.
    PopularityContest,
    /// Graph to list of graphs of so many packages each, smallest first.
    SplitEvery(usize),
    /// List to list: all graphs but the first n - 1 united.
    LimitLayers(usize),
    /// Graph to graph without these packages.
    RemovePaths(Vec<PackageId>),
    /// List to list.
    Reverse,
    /// Nested lists and dictionaries to a list of graphs.
    Flatten,
    /// List to list, each entry by itself.
    Map(Box<Step>),
    /// Dictionary to dictionary, one entry changed.
    Over(String, Box<Step>),
    /// One after the other.
    Pipe(Vec<Step>),
    /// Graph to what these packages need and the rest.
    SubcomponentOut(Vec<PackageId>),
    /// Graph to what needs these packages and the rest.
    SubcomponentIn(Vec<PackageId>),
    /// Graph to main, common and rest.
    SplitPaths(Vec<SplitSpec>),
}

impl Operation {
    /// The name in the document.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Operation::PopularityContest => "popularity_contest",
            Operation::SplitEvery(_) => "split_every",
            Operation::LimitLayers(_) => "limit_layers",
            Operation::RemovePaths(_) => "remove_paths",
            Operation::Reverse => "reverse",
            Operation::Flatten => "flatten",
            Operation::Map(_) => "map",
            Operation::Over(..) => "over",
            Operation::Pipe(_) => "pipe",
            Operation::SubcomponentOut(_) => "subcomponent_out",
            Operation::SubcomponentIn(_) => "subcomponent_in",
            Operation::SplitPaths(_) => "split_paths",
        }
    }
}

/// Reads a list of operations.
///
/// # Errors
/// The first that is none, has the wrong arguments, or names a package that the fleet does not
/// have.
pub(super) fn steps(
    json: &Json,
    place: &str,
    paths: &Paths<'_>,
) -> Result<Vec<Step>, StrategyOptionsError> {
    let Json::Array(operations) = json else {
        return Err(shape(place, "a list of operations", json));
    };
    let step = |(at, json)| step(json, format!("{place}[{at}]"), paths);
    operations.iter().enumerate().map(step).collect()
}

fn step(json: &Json, place: String, paths: &Paths<'_>) -> Result<Step, StrategyOptionsError> {
    let Some((Json::String(name), arguments)) = json.as_array().and_then(|all| all.split_first())
    else {
        let fault = PipelineFault::NotAnOperation(quoted(json));
        return Err(StrategyOptionsError::Pipeline { place, fault });
    };
    let call = Call { place: &place, arguments, paths };
    let operation = match name.as_str() {
        "popularity_contest" => call.none("popularity_contest", Operation::PopularityContest),
        "split_every" => call.number("split_every").map(Operation::SplitEvery),
        "limit_layers" => call.number("limit_layers").map(Operation::LimitLayers),
        "remove_paths" => call.packages("remove_paths").map(Operation::RemovePaths),
        "reverse" => call.none("reverse", Operation::Reverse),
        "flatten" => call.none("flatten", Operation::Flatten),
        "map" => match arguments {
            [inner] => call.inner(inner, 1).map(Operation::Map),
            _ => Err(call.wants("map", "one operation")),
        },
        "over" => match arguments {
            [Json::String(key), inner] => {
                call.inner(inner, 2).map(|inner| Operation::Over(key.clone(), inner))
            }
            _ => Err(call.wants("over", "a key and an operation")),
        },
        "pipe" => match arguments {
            [list @ Json::Array(_)] => {
                steps(list, &format!("{place}[1]"), paths).map(Operation::Pipe)
            }
            _ => Err(call.wants("pipe", "a list of operations")),
        },
        "subcomponent_out" => call.packages("subcomponent_out").map(Operation::SubcomponentOut),
        "subcomponent_in" => call.packages("subcomponent_in").map(Operation::SubcomponentIn),
        "split_paths" => match arguments {
            [Json::Array(specs)] => {
                paths.specs(specs, &format!("{place}[1]")).map(Operation::SplitPaths)
            }
            _ => Err(call.wants("split_paths", "a list of paths")),
        },
        _ => Err(call.fault(PipelineFault::UnknownOperation(name.clone()))),
    }?;
    Ok(Step { place, operation })
}

/// The arguments of an operation that is being read.
struct Call<'a> {
    place: &'a str,
    arguments: &'a [Json],
    paths: &'a Paths<'a>,
}

impl Call<'_> {
    fn fault(&self, fault: PipelineFault) -> StrategyOptionsError {
        StrategyOptionsError::Pipeline { place: self.place.into(), fault }
    }

    fn wants(&self, operation: &'static str, wants: &'static str) -> StrategyOptionsError {
        let found = match self.arguments {
            [] => "nothing".into(),
            [one] => quoted(one),
            more => quoted(&Json::from(more)),
        };
        self.fault(PipelineFault::Arguments { operation, wants, found })
    }

    fn none(
        &self,
        name: &'static str,
        operation: Operation,
    ) -> Result<Operation, StrategyOptionsError> {
        match self.arguments {
            [] => Ok(operation),
            _ => Err(self.wants(name, "no arguments")),
        }
    }

    fn number(&self, name: &'static str) -> Result<usize, StrategyOptionsError> {
        match self.arguments {
            [Json::Number(number)] => number.as_u64().and_then(|n| usize::try_from(n).ok()),
            _ => None,
        }
        .filter(|&number| number > 0)
        .ok_or_else(|| self.wants(name, "a whole number above 0"))
    }

    fn packages(&self, name: &'static str) -> Result<Vec<PackageId>, StrategyOptionsError> {
        match self.arguments {
            [one @ (Json::String(_) | Json::Array(_))] => {
                self.paths.some(one, &format!("{}[1]", self.place))
            }
            _ => Err(self.wants(name, "a path or a list of paths")),
        }
    }

    fn inner(&self, json: &Json, at: usize) -> Result<Box<Step>, StrategyOptionsError> {
        step(json, format!("{}[{at}]", self.place), self.paths).map(Box::new)
    }
}
