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
//!
//! ```
//! use layerplan::fleet::{learn::Model, read_releases};
//! use layerplan::replay::{Request, replay};
//! use layerplan::solve::{Control, Options};
//!
//! let releases = read_releases(&["data/distroless/releases".into()])?;
//! let request = Request {
//!     methods: vec!["size".parse()?],
//!     follow: None,
//!     caps: vec![10],
//!     warmup: 6,
//!     model: Model::default(),
//!     options: Options::default(),
//! };
//! let replayed = replay(&releases, &request, &Control::default(), &|| ())?;
//! let pushed = replayed.rows[0].shipped().map(|shipped| shipped.totals.pushed_bytes);
//! assert!(pushed >= Some(replayed.ideal.totals.pushed_bytes));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ledger;
mod past;
mod walk;
mod way;

pub use ledger::{COLUMNS, Shipped, Step, Totals};

use crate::compare::FleetFacts;
use crate::fleet::learn::Model;
use crate::fleet::{Fleet, FleetError, Release};
use crate::plan::check::{Violation, check};
use crate::plan::{Content, Plan, PlanOptions, Proof};
use crate::solve::{Control, MethodName, Options, SolveError};
use ledger::Ledger;
use past::Planned;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;
use walk::{Ended, Walk, Walked};
use way::Way;

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
/// The first fault in the order of the rows, rows planned afresh before those that follow a plan; a
/// method that cannot keep to a cap is a row.
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
    let walk = Walk { releases: &planned, options: &request.options, control };
    let mut walked: FxHashMap<(u32, Way), Walked> = FxHashMap::default();
    // First those whose first plans others go on from.
    for is_afresh in [true, false] {
        let now: Vec<(u32, Way)> =
            wanted.iter().copied().filter(|(_, way)| way.is_afresh() == is_afresh).collect();
        let go = |&(cap, way): &(u32, Way)| {
            let made = walk.go(cap, way, walked.get(&(cap, Way::Afresh(way.method()))));
            done();
            made
        };
        let made: Vec<Result<Walked, ReplayError>> = now.par_iter().map(go).collect();
        let made: Vec<Walked> = made.into_iter().collect::<Result<_, _>>()?;
        walked.extend(now.into_iter().zip(made));
    }
    let row = |&(max_layers, way): &(u32, Way)| {
        let outcome = outcome(&planned, max_layers, way, &walked[&(max_layers, way)])?;
        Ok(Row { method: way.name(), max_layers, outcome })
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

/// What came of going a way at a cap.
fn outcome(
    releases: &[Planned],
    max_layers: u32,
    way: Way,
    walked: &Walked,
) -> Result<Outcome, ReplayError> {
    let mut ledger = Ledger::default();
    for (release, plan) in releases.iter().zip(&walked.plans) {
        let fleet = release.seen_by(way.method());
        if let Some(violation) = check(fleet, plan).into_iter().next() {
            let (release, method) = (release.name.clone(), way.name());
            let violation = Box::new(violation);
            return Err(ReplayError::Invalid { release, method, max_layers, violation });
        }
        ledger.release(&release.name, fleet, plan);
    }
    Ok(match &walked.ended {
        None => Outcome::Replayed(ledger.shipped()),
        Some(Ended::NotPossible(refusal)) => Outcome::NotPossible(refusal.clone()),
        Some(Ended::Interrupted) => Outcome::Interrupted,
    })
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
