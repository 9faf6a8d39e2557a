//! The ways to go from release to release, and what is remembered on each.

use crate::plan::Plan;
use crate::replay::Request;
use crate::solve::MethodName;
use crate::strategies::Previous;

/// How each release is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// By a method, from what it remembers of its own accord.
    Afresh(MethodName),
    /// By a method, with its plan of the previous release in mind, given the horizon.
    Following(MethodName, u32),
    /// The first by greedy, each other by the one before it, without a search.
    Applied,
}

/// What is remembered of the previous release.
#[derive(Debug, Clone)]
pub(super) enum Remembered {
    Nothing,
    /// What a strategy looks at.
    Stacks(Previous),
    Plan(Box<Plan>),
}

impl Way {
    /// What its row is called.
    pub fn name(self) -> String {
        match self {
            Way::Afresh(method) => method.name().into(),
            Way::Following(method, _) => format!("{} --previous", method.name()),
            Way::Applied => crate::apply::METHOD.into(),
        }
    }

    /// The method that plans the first release.
    pub fn method(self) -> MethodName {
        match self {
            Way::Afresh(method) | Way::Following(method, _) => method,
            Way::Applied => MethodName::Greedy,
        }
    }
}

impl Remembered {
    /// A plan, and itself to be remembered.
    pub fn of(plan: Plan) -> (Plan, Remembered) {
        (plan.clone(), Remembered::Plan(Box::new(plan)))
    }
}

impl Request {
    /// The ways asked for: each method, followed by itself with its previous plan in mind if that
    /// is asked for, and last `apply`.
    pub(super) fn ways(&self) -> Vec<Way> {
        let mut ways = Vec::new();
        for &method in &self.methods {
            ways.push(Way::Afresh(method));
            if let Some(horizon) = self.follow.filter(|_| method.can_follow()) {
                ways.push(Way::Following(method, horizon));
            }
        }
        ways.extend(self.follow.map(|_| Way::Applied));
        ways
    }
}
