//! The certificate: what is proven about a plan, and how near to optimal that makes it.

use crate::units::{Cost, Gap};
use serde::{Deserialize, Serialize};

/// The methods that a certificate can name, and whether they prove anything. The others state the
/// floor, which holds for every plan. `custom` is whatever made a plan elsewhere.
pub(super) const METHODS: [(&str, bool); 22] = [
    ("layers", true),
    ("merges", true),
    ("greedy", true),
    ("apply", false),
    ("custom", false),
    ("single", false),
    ("popularity", false),
    ("popularity-top", false),
    ("auto-layer", false),
    ("path-count", false),
    ("dominators", false),
    ("origin", false),
    ("ostree", false),
    ("ostree-fresh", false),
    ("rechunk", false),
    ("rechunk-fresh", false),
    ("chunkah", false),
    ("chunkah-ev", false),
    ("even", false),
    ("split-paths", false),
    ("size", false),
    ("pipeline", false),
];

/// The set of plans that a bound speaks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Scope {
    /// Layouts that upward merges can reach, each node priced by itself.
    Merges,
    /// All valid plans.
    Any,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Proven: the gap is at most 10⁻⁶; in scope merges that of the program, in which nodes of
    /// equal content are counted apart, as its bound counts them.
    Optimal,
    /// The search ended at the gap it was asked for.
    Bounded,
    /// The method proves nothing; the bound is what holds for all plans.
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
    /// Scope merges: the least value found in the program, where equal nodes are counted apart.
    pub program_value: Option<Cost>,
}

impl Proof {
    /// What a heuristic of this name claims: nothing but what holds for all plans.
    pub fn of_heuristic(method: impl Into<String>) -> Proof {
        Proof {
            method: method.into(),
            scope: Scope::Any,
            ended: Status::Heuristic,
            bound: Cost(0),
            program_value: None,
        }
    }
}

/// The certificate of the plan document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The method that made the plan and its bound. `greedy` has the multicover bound; `merges` has
    /// that or, if it is higher, the linear programming duals at the leaves of its tree, recomputed
    /// exactly; strategies have the floor.
    pub method: String,
    /// The set of plans that the bound speaks about.
    pub scope: Scope,
    /// What is proven.
    pub status: Status,
    /// Scope any: no plan costs less. Scope merges: no layout of nodes costs less, equal nodes
    /// counted apart, or the plan's own cost if that is lower.
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
    /// Prices a proof: the bound is at least the floor, which every plan must pay, is rounded up to
    /// the [`lattice`](crate::cost::CostModel::lattice) of costs, and is at most the plan's cost,
    /// since uniting equal nodes can take a plan below its program's bound.
    ///
    /// That alone does not make a plan of scope merges optimal, for the search may have been far
    /// from done: there the bound must prove the program's value, which counts as the bound counts.
    pub fn new(proof: &Proof, total: Cost, floor: Cost, lattice: Cost) -> Certificate {
        let proven = proof.bound.max(floor).round_up(lattice);
        let lower_bound = proven.min(total);
        let gap = Gap::between(total, lower_bound, Cost(0));
        let optimal = match (proof.scope, proof.program_value) {
            _ if Gap::between(total, floor, Cost(0)) <= Gap::OPTIMAL => true,
            (Scope::Merges, Some(value)) => Gap::between(value, proven, Cost(0)) <= Gap::OPTIMAL,
            (Scope::Merges, None) => false,
            (Scope::Any, _) => gap <= Gap::OPTIMAL,
        };
        Certificate {
            method: proof.method.clone(),
            scope: proof.scope,
            status: if optimal { Status::Optimal } else { proof.ended },
            lower_bound,
            program_value: proof.program_value,
            gap,
            waste_gap: Gap::between(total, lower_bound, floor),
        }
    }

    /// The gap and the waste gap that are proven: nothing, where a search of scope merges was cut
    /// short and only uniting equal nodes took its plan down to the bound.
    pub fn proven_gaps(&self) -> (Gap, Gap) {
        let done = matches!(self.status, Status::Optimal | Status::Bounded);
        match self.scope {
            Scope::Merges if !done && self.gap == Gap(0) => (Gap::FULL, Gap::FULL),
            _ => (self.gap, self.waste_gap),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate(scope: Scope, bound: u128, program_value: Option<u128>) -> Certificate {
        let proof = Proof {
            method: "test".into(),
            scope,
            ended: Status::Limit,
            bound: Cost(bound),
            program_value: program_value.map(Cost),
        };
        Certificate::new(&proof, Cost(100), Cost(50), Cost(1))
    }

    #[test]
    fn a_bound_cut_down_to_the_plan_is_no_proof() {
        let stopped = certificate(Scope::Merges, 110, Some(130));
        assert_eq!((stopped.lower_bound, stopped.gap), (Cost(100), Gap(0)));
        assert_eq!(stopped.status, Status::Limit);
        assert_eq!(certificate(Scope::Merges, 130, Some(130)).status, Status::Optimal);
    }

    #[test]
    fn the_floor_bounds_every_plan() {
        assert_eq!(certificate(Scope::Any, 0, None).lower_bound, Cost(50));
        assert_eq!(certificate(Scope::Any, 100, None).status, Status::Optimal);
        assert_eq!(certificate(Scope::Any, 99, None).status, Status::Limit);
    }
}
