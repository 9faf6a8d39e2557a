//! What a plan was asked for and what is proven about it, in sentences.

use super::{Certificate, PlanOptions, Scope, Status};
use crate::words::{count, terms};

impl PlanOptions {
    /// The options in one sentence.
    pub fn in_words(&self) -> String {
        let layers = count(self.max_layers as usize, "layer");
        format!("Planned for at most {layers}, a package {}.", terms(self.overlap, self.prices))
    }
}

impl Certificate {
    /// The certificate in one sentence.
    pub fn verdict(&self) -> &'static str {
        match (self.status, self.scope) {
            (Status::Optimal, Scope::Any) => "Proven optimal: no plan is cheaper.",
            (Status::Optimal, Scope::Merges) => {
                "Proven optimal among the layouts of upward merges (plans of other kinds may be \
                 cheaper)."
            }
            (Status::Bounded, _) => {
                "Not proven optimal: the search ended with a gap between the plan and the bound."
            }
            (Status::Heuristic, _) => {
                "Not proven optimal: a heuristic made this plan. The bound is what is certain \
                 without a search."
            }
            (Status::Limit, _) => {
                "Not proven optimal: a limit on time or work ended the search. This is the best \
                 plan it had."
            }
            (Status::Interrupted, _) => {
                "Not proven optimal: the search was interrupted. This is the best plan it had."
            }
        }
    }
}
