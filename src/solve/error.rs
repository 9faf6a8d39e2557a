//! Why nothing can be planned.

use crate::fleet::FleetError;
use crate::plan::FollowError;
use crate::rules::{Conflict, RulesError};
use crate::stop::Stopped;
use crate::strategies::{NotPossible, StrategyOptionsError};

/// Why nothing can be planned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SolveError {
    /// The fleet and the options do not go together.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// The solver failed in a way that should not happen.
    #[error("the solver failed: {0}")]
    Solver(String),
    /// A file cannot be written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The strategy cannot keep to the caps.
    #[error(transparent)]
    NotPossible(#[from] NotPossible),
    /// It was told to stop before there was a plan.
    #[error("stopped before there was a plan")]
    Stopped(#[from] Stopped),
    /// The method cannot plan with a previous plan in mind.
    #[error("method {method} cannot follow a previous plan: take layers, greedy or auto")]
    CannotFollow {
        /// Its name.
        method: String,
    },
    /// The previous plan contradicts itself.
    #[error("the previous plan: {0}")]
    Previous(#[from] FollowError),
    /// Rules of this kind may move what must not move.
    #[error(
        "nothing can be told to stay where rules lay layers down or keep packages together: \
         `layerplan apply` keeps to them, and moves only what they move"
    )]
    RulesNotFollowed,
    /// Limits on layers do not let everything stay where it is.
    #[error(
        "not everything can stay where it is: a layer of the previous plan is too large or too small \
         by now, or holds what is to be apart; without --stable no more moves than has to"
    )]
    WouldMove,
    /// The exact program might not fit into memory, or take long.
    #[error("not possible: {0}")]
    TooLarge(String),
    /// The options of a strategy are wrong, or do not fit the fleet.
    #[error(transparent)]
    StrategyOptions(#[from] StrategyOptionsError),
    /// Rules of the fleet contradict each other.
    #[error("the rules contradict each other: {0}")]
    Contradiction(Box<Conflict>),
    /// An image for which no layers were found that keep to the rules.
    #[error("{0}")]
    NotFound(RulesError),
    /// What is proven is about the fleet without what rules lay down.
    #[error("no certificate can be written where rules lay layers down or keep packages together")]
    NotCertified,
}

impl From<RulesError> for SolveError {
    fn from(fault: RulesError) -> SolveError {
        match fault {
            RulesError::Fleet(fault) => SolveError::Fleet(fault),
            RulesError::Contradiction(conflict) => SolveError::Contradiction(conflict),
            RulesError::NotFound { .. } => SolveError::NotFound(fault),
            RulesError::Stopped(stopped) => SolveError::Stopped(stopped),
        }
    }
}

impl SolveError {
    /// Is the fleet at fault, or its rules?
    pub fn is_of_fleet(&self) -> bool {
        matches!(
            self,
            SolveError::Fleet(_) | SolveError::Contradiction(_) | SolveError::NotFound(_)
        )
    }

    /// What it says if it is an answer, namely that the method cannot plan this fleet within these
    /// caps; `None` if something is at fault.
    pub fn refusal(&self) -> Option<String> {
        match self {
            SolveError::NotPossible(_) | SolveError::TooLarge(_) => Some(self.to_string()),
            SolveError::NotFound(_) => Some(format!("not possible: {self}")),
            SolveError::Fleet(fault @ FleetError::CapTooSmall { .. }) => {
                Some(format!("not possible: {fault}"))
            }
            // With more layers the rules could be kept.
            SolveError::Contradiction(conflict) if conflict.limits.is_some() => {
                Some(format!("not possible: {conflict}"))
            }
            SolveError::Fleet(_)
            | SolveError::Solver(_)
            | SolveError::Io(_)
            | SolveError::Stopped(_)
            | SolveError::CannotFollow { .. }
            | SolveError::RulesNotFollowed
            | SolveError::WouldMove
            | SolveError::Previous(_)
            | SolveError::Contradiction(_)
            | SolveError::NotCertified
            | SolveError::StrategyOptions(_) => None,
        }
    }
}
