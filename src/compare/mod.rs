//! Methods side by side on one fleet: each plans it at each cap, and its plan is checked and
//! priced.
//!
//! Rows are independent, so they are made in parallel, each on one thread; what a row says does not
//! depend on that. Time and memory do, so they are not taken here.
//!
//! ```
//! use layerplan::compare::{Published, Request, compare};
//! use layerplan::fleet::Fleet;
//! use layerplan::solve::{Control, Options};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let request = Request {
//!     methods: vec!["greedy".parse()?, "size".parse()?],
//!     caps: vec![4],
//!     options: Options::default(),
//!     published: Published::new(),
//! };
//! let compared = compare(&fleet, &request, &Control::default(), &|| ())?;
//! let cost = |row: usize| compared.rows[row].figures().map(|figures| figures.totals.total);
//! assert!(cost(0) <= cost(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod columns;
mod published;

pub(crate) use columns::column;
pub use columns::{COLUMNS, Column, Value, table};
pub use published::{Published, PublishedFigures, price};

use crate::fleet::{Fleet, Overlap, Prices};
use crate::plan::check::{Violation, check};
use crate::plan::{Certificate, Plan, Proof, Status, Summary, Totals};
use crate::quotient::Quotient;
use crate::solve::{Control, MethodName, Options, SolveError, plan};
use crate::units::{Bytes, Cost, Gap};
use rayon::prelude::*;
use serde::Serialize;
use std::sync::Arc;

/// What the layers are called that images have now, where methods are compared.
pub const AS_PUBLISHED: &str = "as published";

/// What to compare.
#[derive(Debug, Clone)]
pub struct Request {
    /// The methods, in the order of the rows.
    pub methods: Vec<MethodName>,
    /// Layers per image, for images without a cap of their own.
    pub caps: Vec<u32>,
    /// Everything else; its method, cap and threads are replaced. Its limits on work keep the exact
    /// methods short.
    pub options: Options,
    /// The layers that images have now: a row of their own at each cap, if there are any.
    pub published: Published,
}

/// What the fleet is, in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FleetFacts {
    /// Images.
    pub images: usize,
    /// Packages, those outside every image included.
    pub packages: usize,
    /// References between packages: strategies that walk the graph see little where they are few.
    pub references: usize,
    /// Classes of packages that the same images need.
    pub classes: usize,
    /// Updates.
    pub updates: usize,
    /// Bytes of the packages placed, each once.
    pub unique_bytes: Bytes,
    /// Bytes of all images if none shared anything.
    pub unshared_bytes: Bytes,
}

/// The plan of one method at one cap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// The plan's sums.
    #[serde(flatten)]
    pub totals: Totals,
    /// Distinct layers.
    pub layers: usize,
    /// Bytes of the largest layer.
    pub largest_layer: Bytes,
    /// The bound on all plans that the method knew, whatever its certificate speaks of.
    pub bound: Cost,
    /// The best bound on all plans that any method knew at this cap.
    #[serde(skip)]
    pub best_bound: Cost,
    /// (cost − bound) / cost for that.
    pub gap: Gap,
    /// What the method itself proves.
    pub certificate: Certificate,
}

/// What came of a method at a cap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It planned the fleet.
    Planned(Box<Figures>),
    /// It cannot, for this reason.
    NotPossible(String),
    /// It was interrupted before it was done.
    Interrupted,
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
    /// What that took, where it was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measured: Option<Measured>,
}

/// What planning took, as a process of its own.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measured {
    /// Seconds by the clock.
    pub seconds: f64,
    /// The largest resident set, where the system says so.
    pub peak_bytes: Option<Bytes>,
}

/// The best proven bound on all plans at a cap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bound {
    /// The cap.
    pub max_layers: u32,
    /// No plan costs less.
    pub lower_bound: Cost,
}

/// Methods side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// The fleet.
    pub fleet: FleetFacts,
    /// Was overlap allowed?
    pub overlap: Overlap,
    /// The prices in force.
    pub prices: Prices,
    /// The best proven bound at each cap that has a plan.
    pub bounds: Vec<Bound>,
    /// All rows, by cap, then in the order of the methods asked for.
    pub rows: Vec<Row>,
}

/// Why methods cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// The fleet, the options or the rules are at fault, or the solver failed.
    #[error(transparent)]
    Solve(#[from] SolveError),
    /// A method made a plan that is none: a bug.
    #[error("{method} made an invalid plan for a cap of {max_layers}: {violation}")]
    Invalid {
        /// The method.
        method: String,
        /// The cap.
        max_layers: u32,
        /// The first thing that is wrong.
        violation: Box<Violation>,
    },
}

/// Plans `fleet` by every method at every cap. `done` is called after each row, from any thread;
/// when `control` says stop, rows that are not done are marked as interrupted.
///
/// # Errors
/// The first fault in the order of the rows; a method that cannot keep to a cap is a row.
pub fn compare(
    fleet: &Fleet,
    request: &Request,
    control: &Control,
    done: &(dyn Fn() + Sync),
) -> Result<Comparison, CompareError> {
    let published = (!request.published.is_empty()).then_some(None);
    let methods = || request.methods.iter().copied().map(Some);
    let wanted: Vec<(u32, Option<MethodName>)> = (request.caps.iter())
        .flat_map(|&cap| published.into_iter().chain(methods()).map(move |what| (cap, what)))
        .collect();
    let row = |&(max_layers, method): &(u32, Option<MethodName>)| {
        let outcome = match method {
            Some(method) => outcome(fleet, method, max_layers, &request.options, control),
            None => as_published(fleet, request),
        };
        done();
        let method = method.map_or(AS_PUBLISHED, MethodName::name).into();
        outcome.map(|outcome| Row { method, max_layers, outcome, measured: None })
    };
    let rows: Vec<Result<Row, CompareError>> = wanted.par_iter().map(row).collect();
    let mut rows = rows.into_iter().collect::<Result<Vec<Row>, _>>()?;
    let bounds = bounds(&request.caps, &rows);
    for row in &mut rows {
        let bound = bounds.iter().find(|bound| bound.max_layers == row.max_layers);
        if let (Outcome::Planned(figures), Some(bound)) = (&mut row.outcome, bound) {
            figures.best_bound = bound.lower_bound;
            figures.gap = Gap::between(figures.totals.total, bound.lower_bound, Cost(0));
        }
    }
    let options = request.options.effective(fleet);
    Ok(Comparison {
        fleet: FleetFacts::new(fleet),
        overlap: options.overlap,
        prices: options.prices,
        bounds,
        rows,
    })
}

/// Runs one method at one cap and checks its plan.
fn outcome(
    fleet: &Fleet,
    method: MethodName,
    max_layers: u32,
    options: &Options,
    control: &Control,
) -> Result<Outcome, CompareError> {
    let options = Options { method, max_layers: Some(max_layers), threads: 1, ..options.clone() };
    let own = Arc::new(control.sibling());
    if own.should_stop() {
        return Ok(Outcome::Interrupted);
    }
    let planned = match plan(fleet, &options, &own) {
        // Half a search says nothing about its method.
        Ok(planned) if planned.plan.certificate.status == Status::Interrupted => {
            return Ok(Outcome::Interrupted);
        }
        Ok(planned) => planned,
        Err(_) if own.should_stop() => return Ok(Outcome::Interrupted),
        Err(fault) => {
            return fault.refusal().map(Outcome::NotPossible).ok_or_else(|| fault.into());
        }
    };
    if let Some(violation) = check(fleet, &planned.plan).into_iter().next() {
        let (method, violation) = (method.name().into(), Box::new(violation));
        return Err(CompareError::Invalid { method, max_layers, violation });
    }
    Ok(Outcome::Planned(Box::new(Figures::new(&planned.plan, planned.bound))))
}

/// The layers that the images have now; more of them than a cap are no reason not to price them.
fn as_published(fleet: &Fleet, request: &Request) -> Result<Outcome, CompareError> {
    let prices = request.options.effective(fleet).prices;
    let priced = price(fleet, prices, &request.published).map_err(SolveError::from)?;
    let proof = Proof::of_heuristic(AS_PUBLISHED);
    // Bytes of archives follow no lattice.
    let certificate = Certificate::new(&proof, priced.totals.total, priced.floor, Cost(1));
    Ok(Outcome::Planned(Box::new(Figures {
        totals: priced.totals,
        layers: priced.layers,
        largest_layer: priced.largest_layer,
        bound: certificate.lower_bound,
        best_bound: certificate.lower_bound,
        gap: certificate.gap,
        certificate,
    })))
}

/// The best bound on all plans that a method knew, for each cap with a plan.
fn bounds(caps: &[u32], rows: &[Row]) -> Vec<Bound> {
    let best = |&max_layers: &u32| {
        let at_cap = rows.iter().filter(|row| row.max_layers == max_layers);
        let bounds = at_cap.filter_map(|row| Some(row.figures()?.bound));
        bounds.max().map(|lower_bound| Bound { max_layers, lower_bound })
    };
    caps.iter().filter_map(best).collect()
}

impl Figures {
    /// Of a plan; the gap is to the bound that its method knew until the table is whole.
    fn new(plan: &Plan, bound: Cost) -> Figures {
        let summary = Summary::new(plan);
        Figures {
            totals: plan.cost,
            layers: summary.layers,
            largest_layer: summary.largest_layer,
            bound,
            best_bound: bound,
            gap: Gap::between(plan.cost.total, bound, Cost(0)),
            certificate: plan.certificate.clone(),
        }
    }
}

impl Row {
    /// The figures of its plan, if it has one.
    pub fn figures(&self) -> Option<&Figures> {
        match &self.outcome {
            Outcome::Planned(figures) => Some(figures),
            Outcome::NotPossible(_) | Outcome::Interrupted => None,
        }
    }

    /// Why there is no plan, if there is none.
    pub fn missing(&self) -> Option<&str> {
        match &self.outcome {
            Outcome::Planned(_) => None,
            Outcome::NotPossible(why) => Some(why),
            Outcome::Interrupted => Some("interrupted"),
        }
    }
}

impl FleetFacts {
    /// Of `fleet`.
    pub fn new(fleet: &Fleet) -> FleetFacts {
        FleetFacts {
            images: fleet.images().len(),
            packages: fleet.packages().len(),
            references: fleet.packages().iter().map(|package| package.references.len()).sum(),
            classes: Quotient::new(fleet).classes().len(),
            updates: fleet.updates().len(),
            unique_bytes: fleet.unique_bytes(),
            unshared_bytes: fleet.unshared_bytes(),
        }
    }
}
