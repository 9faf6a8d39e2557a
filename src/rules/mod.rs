//! Planning by rules: contradictions are found and explained before anything is planned
//! (`conflict/`), and what rules lay down is taken out of the fleet, so that every method plans by
//! them (`reduce.rs`). Rules themselves are part of the [fleet](crate::fleet::Rule); what each asks
//! for, and why what is done here is right, is in `models/rules.md`.

pub mod conflict;
mod reduce;

pub use conflict::Conflict;
pub use reduce::Reduced;

use crate::fleet::{Demand, Fleet, FleetError, Limit};
use crate::plan::PlanOptions;

/// Why nothing can be planned by the rules of a fleet.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RulesError {
    /// The fleet and the options do not go together.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// Rules contradict each other.
    #[error("{0}")]
    Contradiction(Box<Conflict>),
    /// A rule that no method keeps to yet.
    #[error("{rule} is not yet planned for")]
    NotPlanned {
        /// The rule.
        rule: String,
    },
}

/// The fleet to plan in place of `fleet`, whose rules do not contradict each other as far as is
/// known.
///
/// # Errors
/// A contradiction, or what makes `fleet` and `options` impossible without rules.
pub fn prepare<'a>(fleet: &'a Fleet, options: &PlanOptions) -> Result<Reduced<'a>, RulesError> {
    if let Some(conflict) = conflict::find(fleet, options.max_layers, options.overlap)? {
        return Err(RulesError::Contradiction(Box::new(conflict)));
    }
    let searched = fleet.rules().iter().find(|rule| match &rule.demand {
        Demand::Apart(chosen) => chosen.members.len() > 1,
        Demand::MaxSize(Limit { .. }) | Demand::MinSize(Limit { .. }) => true,
        _ => false,
    });
    match searched {
        Some(rule) => Err(RulesError::NotPlanned { rule: rule.to_string() }),
        None => Ok(Reduced::new(fleet)?),
    }
}
