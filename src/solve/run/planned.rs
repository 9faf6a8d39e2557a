//! What planning comes to.

use super::choice::Choice;
use crate::certificate::Document;
use crate::plan::{Certificate, Plan};
use crate::units::Cost;

/// A plan and how it came about.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The plan, with its certificate.
    pub plan: Plan,
    /// What is known to be proven of it: its certificate except for a previous plan that is the
    /// plan as it is, whose claims nobody has looked at. Of that the floor is known.
    pub proven: Certificate,
    /// No plan at all costs less, as far as is known; the certificate may speak of a narrower
    /// scope.
    pub bound: Cost,
    /// Which method ran and why.
    pub choice: Choice,
    /// Search tree nodes solved.
    pub nodes: usize,
    /// Proves the plan's lower bound, if that was asked for and the method could.
    pub document: Option<Document>,
    /// What the previous plan makes of the release without a search, if one was followed.
    pub applied: Option<Plan>,
}

impl Planned {
    /// A plan with nothing proven beyond its certificate.
    pub(crate) fn new(plan: Plan, choice: Choice) -> Planned {
        Planned {
            proven: plan.certificate.clone(),
            bound: plan.certificate.lower_bound,
            plan,
            choice,
            nodes: 0,
            document: None,
            applied: None,
        }
    }
}
