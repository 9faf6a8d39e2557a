//! What can be wrong with a file that was read, or with what is made of it.

use layerplan::compare::CompareError;
use layerplan::export::ExportError;
use layerplan::fleet::FleetError;
use layerplan::fleet::learn::LearnError;
use layerplan::order::OrderError;
use layerplan::plan::check::Violation;
use layerplan::plan::diff::DiffError;
use layerplan::plan::{Contradiction, FollowError};
use layerplan::solve::SolveError;
use std::time::Duration;

/// How to find what is wrong with a plan.
const CHECK: &str = "`layerplan check FLEET PLAN` lists everything that is wrong";

/// What is wrong, without the file's name.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Nothing can be planned for the fleet with these options.
    #[error(transparent)]
    Solve(#[from] SolveError),
    /// The time was over and there is no plan for the fleet.
    #[error("method {method} has no plan after {} s; nothing is written", .limit.as_secs_f64())]
    OutOfTime { method: &'static str, limit: Duration },
    /// Methods cannot be compared on the fleet.
    #[error(transparent)]
    Compare(#[from] CompareError),
    /// The plan given is not a plan for the fleet.
    #[error("not a valid plan for this fleet: {0}")]
    InvalidPlan(Violation),
    /// The plan made is not a plan for the fleet.
    #[error(
        "internal error: the plan made for this fleet is not valid, and nothing is written: {0}"
    )]
    Internal(Violation),
    /// The plan to export contradicts itself.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// The plan cannot be compared with the previous one.
    #[error(transparent)]
    Diff(#[from] DiffError),
    /// The previous plan cannot be followed.
    #[error(transparent)]
    Previous(#[from] FollowError),
    /// The plan cannot be exported to that target.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The plan's stacks cannot be ordered.
    #[error(transparent)]
    Order(#[from] OrderError),
    /// An image that the fleet or the plan does not have, and names that are near it.
    #[error("no image is called `{image}`")]
    UnknownImage { image: String, near: Vec<String> },
    /// Nothing can be learnt from rates, logs or changelogs.
    #[error(transparent)]
    Learn(#[from] LearnError),
}

impl Fault {
    /// An image that is none of those with `names`.
    pub fn unknown_image<'a>(image: &str, names: impl Iterator<Item = &'a str>) -> Fault {
        let near = layerplan::text::near(image, names).into_iter().map(String::from).collect();
        Fault::UnknownImage { image: image.into(), near }
    }

    /// How to fix it, where that is not plain.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Fault::Solve(SolveError::Fleet(fault)) => of_fleet(fault)?,
            Fault::OutOfTime { .. } => {
                "raise --time-limit or leave it out, or take --method greedy, which soon has a plan"
            }
            Fault::InvalidPlan(_) | Fault::Contradiction(_) | Fault::Order(_) => CHECK,
            Fault::Internal(_) => {
                "this is a fault of layerplan, not of your files: please report it, with the fleet \
                 and the command"
            }
            Fault::Diff(DiffError::NoSize(_)) => {
                "it was made by an earlier version: plan again, or `layerplan apply` it"
            }
            Fault::Export(fault) => of_export(fault)?,
            Fault::UnknownImage { near, .. } if !near.is_empty() => {
                let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
                return Some(format!("did you mean {}?", near.join(", ")));
            }
            Fault::Learn(LearnError::TooShort { .. }) => {
                "lower --release-every, or give the older logs too: the last 365 days count"
            }
            _ => return None,
        };
        Some(hint.into())
    }
}

/// How to fix a fleet.
pub fn of_fleet(fault: &FleetError) -> Option<&'static str> {
    Some(match fault {
        FleetError::Document(fault) => return super::exit::document_hint(fault),
        FleetError::CapTooSmall { .. } => {
            "raise --max-layers (or the image's own `max_layers`, which no flag overrides), or \
             lower its `reserved`"
        }
        FleetError::AbsentBytes(_) => "give each package its installed size as `bytes`",
        FleetError::FractionalBytes { .. } => "`bytes` counts whole bytes, not MB",
        FleetError::RulesOfVersion(_) => "say \"layerplan\": 2",
        FleetError::UnknownReference { .. } => {
            "add the package to `packages`, or drop the reference"
        }
        _ => return None,
    })
}

/// How to export it all the same.
pub fn of_export(fault: &ExportError) -> Option<&'static str> {
    Some(match fault {
        ExportError::NotAStorePath { .. } => {
            "plan a fleet of Nix closures, or export --to json or --to csv"
        }
        ExportError::Twice { .. } => "plan with --overlap forbid",
        ExportError::NoFleet => "name it with --fleet FLEET",
        ExportError::Chunkah => {
            "--to csv lists the packages of each layer; models/exports.md says what can be done with it"
        }
        ExportError::UnknownLayer { .. }
        | ExportError::EmptyLayer { .. }
        | ExportError::ImageTwice(_) => CHECK,
        _ => return None,
    })
}
