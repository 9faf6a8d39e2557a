//! The certificate: what is proven about a plan, and how near to optimal that makes it.

use crate::units::{Cost, Gap};
use serde::{Deserialize, Serialize};

/// The set of plans that a bound speaks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Plans that upward merges can reach, priced per node.
    Merges,
    /// All valid plans.
    Any,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Proven: the gap is at most 10⁻⁶.
    Optimal,
    /// The method ended with a bound of its own that leaves a gap.
    Bounded,
    /// The method proves nothing; the bound is the floor.
    Heuristic,
    /// A limit on work or time ended the search.
    Limit,
    /// A signal ended the search.
    Interrupted,
}

/// What a method claims when it ends, before its plan is priced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Name of the method.
    pub method: String,
    /// What the bound speaks about.
    pub scope: Scope,
    /// How the search ended; becomes `optimal` if the bound proves it, whatever stands here.
    pub ended: Status,
    /// A proven lower bound on every plan of the scope, zero if there is none but the floor.
    pub bound: Cost,
    /// Scope merges: the value of the plan in the program, where equal nodes are counted apart.
    pub program_value: Option<Cost>,
}

/// The certificate of the plan document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The method that made the plan and its bound. `greedy` proves nothing beyond the floor;
    /// `merges` bounds by linear programming duals, recomputed exactly, at the leaves of its tree.
    pub method: String,
    /// The set of plans that the bound speaks about.
    pub scope: Scope,
    /// What is proven.
    pub status: Status,
    /// No plan of the scope costs less; never above the plan's own cost.
    pub lower_bound: Cost,
    /// Scope merges: the program's own value, before equal nodes are united.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program_value: Option<Cost>,
    /// (cost − bound) / cost, rounded up.
    pub gap: Gap,
    /// (cost − bound) / (cost − floor), rounded up.
    pub waste_gap: Gap,
}

impl Certificate {
    /// Prices a proof: the bound is at least the floor, which every plan must pay, and at most the
    /// plan's cost, since uniting equal nodes can take a plan below its program's bound.
    pub fn new(proof: &Proof, total: Cost, floor: Cost) -> Certificate {
        let lower_bound = proof.bound.max(floor).min(total);
        let gap = Gap::between(total, lower_bound, Cost(0));
        Certificate {
            method: proof.method.clone(),
            scope: proof.scope,
            status: if gap <= Gap::OPTIMAL { Status::Optimal } else { proof.ended },
            lower_bound,
            program_value: proof.program_value,
            gap,
            waste_gap: Gap::between(total, lower_bound, floor),
        }
    }
}
