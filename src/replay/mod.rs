//! Replays of real releases: what methods would have shipped, had they planned a fleet all along.
//!
//! 1. *Learn* (`past.rs`): for each release, updates from the transitions up to it. No later
//!    release is within reach of a method: it is handed one fleet, made of what came before.
//! 2. *Plan*: each method at each cap, release after release. Strategies that remember see their
//!    own plan of the previous release. Methods that price updates get the learnt model; strategies
//!    that read a history of changes get that history, one update per past transition. Where it is
//!    asked for, this project's methods also go on from their own plan, and `apply` from the first
//!    (`way.rs`).
//! 3. *Ship* (`ledger.rs`): a layer is pushed when the registry has never had it, and pulled when
//!    the image that is upgraded did not have it.
//!
//! The first `warmup` releases are history only. The release after them is the first to be planned;
//! what it ships is a start that every method has, so it is kept out of the totals.

mod ledger;
mod past;
mod way;

pub use ledger::{COLUMNS, Shipped, Step, Totals};

use crate::compare::FleetFacts;
use crate::fleet::learn::Model;
use crate::fleet::{Fleet, FleetError, Release};
use crate::plan::check::{Violation, check};
use crate::plan::{Before, BeforeError, Content, Plan, PlanOptions, PreviousPlan, Proof, Status};
use crate::solve::apply::apply;
use crate::solve::{Control, MethodName, Options, SolveError, by_strategy, plan};
use ledger::Ledger;
use past::Planned;
use rayon::prelude::*;
use serde::Serialize;
use std::sync::Arc;
use way::{Remembered, Way};

/// What to replay.
#[derive(Debug, Clone)]
pub struct Request {
    /// The methods, in the order of the rows.
    pub methods: Vec<MethodName>,
    /// Also replay this project's methods, each with its own plan of the previous release in mind
    /// and so many releases as the horizon, and what `apply` makes of the first plan.
    pub follow: Option<u32>,
    /// Layers per image, for images without a cap of their own.
    pub caps: Vec<u32>,
    /// Releases at the start that are history only; at least one more must follow.
    pub warmup: usize,
    /// What the methods of this project plan by.
    pub model: Model,
    /// Everything else; its method, cap and threads are replaced.
    pub options: Options,
}

/// What came of a method at a cap.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It planned every release.
    Replayed(Shipped),
    /// It cannot plan one of the releases.
    NotPossible(Refusal),
    /// It was interrupted before it was done.
    Interrupted,
}

/// A release that a method cannot plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The release.
    pub release: String,
    /// Why.
    pub reason: String,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The method's name.
    pub method: String,
    /// The cap.
    pub max_layers: u32,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

impl Row {
    /// What it shipped, if it planned every release.
    pub fn shipped(&self) -> Option<&Shipped> {
        match &self.outcome {
            Outcome::Replayed(shipped) => Some(shipped),
            Outcome::NotPossible(_) | Outcome::Interrupted => None,
        }
    }

    /// Why there is nothing, if it did not.
    pub fn missing(&self) -> Option<String> {
        match &self.outcome {
            Outcome::Replayed(_) => None,
            Outcome::NotPossible(Refusal { release, reason }) => {
                Some(format!("at {release} {reason}"))
            }
            Outcome::Interrupted => Some("interrupted".into()),
        }
    }
}

/// Methods over the releases of a fleet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Replay {
    /// The newest release.
    pub fleet: FleetFacts,
    /// All releases, oldest first.
    pub releases: Vec<String>,
    /// How many of them are history only.
    pub warmup: usize,
    /// What the methods of this project planned by.
    pub model: Model,
    /// Every package in a layer of its own and no cap: no method can ship less.
    pub ideal: Shipped,
    /// All rows, by cap, then in the order of the methods asked for.
    pub rows: Vec<Row>,
}

/// Why a history cannot be replayed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// Fewer than two releases after the warm-up.
    #[error("{releases} releases, of which {warmup} are warm-up, leave none to upgrade to")]
    TooShort {
        /// Releases there are.
        releases: usize,
        /// Releases that are history only.
        warmup: usize,
    },
    /// It was interrupted before there was anything to show.
    #[error("interrupted before any release was planned")]
    Interrupted,
    /// A release does not go together with the options or the rules, or the solver failed.
    #[error("release {release}: {source}")]
    Solve {
        /// The release.
        release: String,
        /// Why.
        source: SolveError,
    },
    /// A method made a plan that is none: a bug.
    #[error(
        "release {release}: {method} made an invalid plan for a cap of {max_layers}: {violation}"
    )]
    Invalid {
        /// The release.
        release: String,
        /// The method.
        method: String,
        /// The cap.
        max_layers: u32,
        /// The first thing that is wrong.
        violation: Box<Violation>,
    },
}

/// Replays `releases`, oldest first. `done` is called after each row, from any thread; when
/// `control` says stop, rows that are not done are marked as interrupted.
///
/// # Errors
/// The first fault in the order of the rows; a method that cannot keep to a cap is a row.
pub fn replay(
    releases: &[Release],
    request: &Request,
    control: &Control,
    done: &(dyn Fn() + Sync),
) -> Result<Replay, ReplayError> {
    let (warmup, count) = (request.warmup, releases.len());
    let newest = releases.last().filter(|_| warmup.saturating_add(2) <= count);
    let newest = newest.ok_or(ReplayError::TooShort { releases: count, warmup })?;
    let planned = past::planned(releases, warmup, request.model, control)?;
    let ways = request.ways();
    let wanted: Vec<(u32, Way)> =
        request.caps.iter().flat_map(|&cap| ways.iter().map(move |&way| (cap, way))).collect();
    let row = |&(max_layers, way): &(u32, Way)| {
        let options = Options {
            method: way.method(),
            max_layers: Some(max_layers),
            threads: 1,
            ..request.options.clone()
        };
        let outcome = run(&planned, way, &options, control);
        done();
        outcome.map(|outcome| Row { method: way.name(), max_layers, outcome })
    };
    let rows: Vec<Result<Row, ReplayError>> = wanted.par_iter().map(row).collect();
    Ok(Replay {
        fleet: FleetFacts::new(&newest.fleet),
        releases: releases.iter().map(|release| release.name.clone()).collect(),
        warmup,
        model: request.model,
        ideal: ideal(&planned)?,
        rows: rows.into_iter().collect::<Result<_, _>>()?,
    })
}

/// Goes one way over the releases.
fn run(
    releases: &[Planned],
    way: Way,
    options: &Options,
    control: &Control,
) -> Result<Outcome, ReplayError> {
    let mut ledger = Ledger::default();
    let mut remembered = Remembered::Nothing;
    for release in releases {
        let fault = |source| ReplayError::Solve { release: release.name.clone(), source };
        if control.should_stop() {
            return Ok(Outcome::Interrupted);
        }
        let made = match one(release, way, options, &remembered, control) {
            Ok((plan, _)) if plan.certificate.status == Status::Interrupted => {
                return Ok(Outcome::Interrupted);
            }
            Ok(made) => made,
            Err(_) if control.should_stop() => return Ok(Outcome::Interrupted),
            Err(source) => {
                let refusal = source.refusal().map(|reason| {
                    Outcome::NotPossible(Refusal { release: release.name.clone(), reason })
                });
                return refusal.ok_or_else(|| fault(source));
            }
        };
        let (plan, next) = made;
        let fleet = release.seen_by(options.method);
        if let Some(violation) = check(fleet, &plan).into_iter().next() {
            return Err(ReplayError::Invalid {
                release: release.name.clone(),
                method: way.name(),
                max_layers: plan.options.max_layers,
                violation: Box::new(violation),
            });
        }
        ledger.release(&release.name, fleet, &plan);
        remembered = next;
    }
    Ok(Outcome::Replayed(ledger.shipped()))
}

/// The plan of one release, and what will be remembered of it.
fn one(
    release: &Planned,
    way: Way,
    options: &Options,
    remembered: &Remembered,
    control: &Control,
) -> Result<(Plan, Remembered), SolveError> {
    let fleet = release.seen_by(options.method);
    let by_method = |options: &Options| -> Result<Plan, SolveError> {
        Ok(plan(fleet, options, &Arc::new(control.sibling()))?.plan)
    };
    match (way, remembered) {
        (Way::Afresh(MethodName::Strategy(name)), _) if name.about().remembers => {
            let previous = match remembered {
                Remembered::Stacks(stacks) => Some(stacks),
                _ => None,
            };
            let (planned, stacks) = by_strategy(fleet, name, options, previous, control.stop())?;
            Ok((planned.plan, Remembered::Stacks(stacks.remembered(fleet))))
        }
        (Way::Afresh(_), _) => Ok((by_method(options)?, Remembered::Nothing)),
        (Way::Following(_, horizon), Remembered::Plan(plan)) => {
            let previous = PreviousPlan::new((**plan).clone()).map_err(BeforeError::from)?;
            let before = Before::new(previous, horizon, false)?;
            let options = Options { previous: Some(Arc::new(before)), ..options.clone() };
            Ok(Remembered::of(by_method(&options)?))
        }
        (Way::Applied, Remembered::Plan(plan)) => {
            Ok(Remembered::of(apply(plan, fleet, options.effective(fleet))?))
        }
        // The first release has none before it.
        (Way::Following(..) | Way::Applied, _) => Ok(Remembered::of(by_method(options)?)),
    }
}

/// Every package in a layer of its own, caps or not.
fn ideal(releases: &[Planned]) -> Result<Shipped, ReplayError> {
    let mut ledger = Ledger::default();
    for release in releases {
        let plan = apart(&release.history).map_err(|source| ReplayError::Solve {
            release: release.name.clone(),
            source: source.into(),
        })?;
        ledger.release(&release.name, &release.history, &plan);
    }
    Ok(ledger.shipped())
}

/// Every package of `fleet` in a layer of its own; no valid plan where that passes a cap.
fn apart(fleet: &Fleet) -> Result<Plan, FleetError> {
    let lists = fleet.image_lists().into_iter_enumerated();
    let contents = lists.filter(|(_, images)| !images.is_empty());
    let contents = contents.map(|(package, images)| Content { packages: vec![package], images });
    let proof = Proof::of_heuristic("ideal");
    Plan::assemble(fleet, PlanOptions::of(fleet), contents.collect(), &proof)
}
