//! The ways to go from release to release.

use crate::replay::Request;
use crate::solve::MethodName;

/// How each release is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Way {
    /// By a method, from what it remembers of its own accord.
    Afresh(MethodName),
    /// By a method, with its plan of the previous release in mind, given the horizon.
    Following(MethodName, u32),
    /// The first by greedy, each other by the one before it, without a search.
    Applied,
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

    /// Is every release planned without a plan of ours before it?
    pub fn is_afresh(self) -> bool {
        matches!(self, Way::Afresh(_))
    }

    /// The method that plans the first release.
    pub fn method(self) -> MethodName {
        match self {
            Way::Afresh(method) | Way::Following(method, _) => method,
            Way::Applied => MethodName::Greedy,
        }
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
