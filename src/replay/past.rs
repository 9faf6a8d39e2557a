//! What may be known when a release is planned: that release and those before it.

use crate::fleet::learn::{Model, learn};
use crate::fleet::{Fleet, FleetError, Release};
use crate::replay::ReplayError;
use crate::solve::{Control, MethodName};
use rayon::prelude::*;

/// A release about to be planned.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    /// Its name.
    pub name: String,
    /// The release with one update per past transition: the change history that strategies read.
    pub history: Fleet,
    /// The release with the updates that our own methods price.
    learnt: Fleet,
}

impl Planned {
    /// The fleet that `method` is given.
    pub fn seen_by(&self, method: MethodName) -> &Fleet {
        match method {
            MethodName::Strategy(_) => &self.history,
            MethodName::Auto | MethodName::Layers | MethodName::Merges | MethodName::Greedy => {
                &self.learnt
            }
        }
    }
}

/// The releases after the first `warmup`, each with updates learnt from the releases up to it and
/// nothing else.
pub(super) fn planned(
    releases: &[Release],
    warmup: usize,
    model: Model,
    control: &Control,
) -> Result<Vec<Planned>, ReplayError> {
    let one = |at: usize| -> Result<Planned, FleetError> {
        let known = &releases[..=at];
        let history = learn(known, Model::Past)?.fleet;
        let learnt = match model {
            Model::Past => history.clone(),
            Model::Shrunk => learn(known, model)?.fleet,
        };
        Ok(Planned { name: releases[at].name.clone(), history, learnt })
    };
    let all: Vec<Result<Planned, ReplayError>> = (warmup..releases.len())
        .into_par_iter()
        .map(|at| {
            if control.should_stop() {
                return Err(ReplayError::Interrupted);
            }
            one(at).map_err(|source| ReplayError::Solve {
                release: releases[at].name.clone(),
                source: source.into(),
            })
        })
        .collect();
    all.into_iter().collect()
}
