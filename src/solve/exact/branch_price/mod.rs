//! The exact engine: the best plan with layers for any sets of images, updates priced as they are,
//! and a proof.
//!
//! The *master* has a column for every layer (Q, T) that a plan could have, at its true cost, and
//! rows that give each image its atoms within its cap. There are far too many columns to write
//! down, so:
//!
//! 1. *Twins* (`twins.rs`): images of equal closures are planned as one.
//! 2. *Relaxation*: column generation. Exact pricing (`pricing/`) finds the columns that are
//!    missing at given duals: closed sets (`closed_sets.rs`) are searched in whole numbers
//!    (`scaled.rs`), by branches with a flow (`branch.rs`, `max_closure.rs`) or, where the images
//!    are given, by updates alone (`fixed_images.rs`). The duals come first from a first-order
//!    method (`first_order.rs`, `pdhg.rs`, `partial_pricing.rs`), then from the dual of the master
//!    (`dual_program.rs`), solved near the best so far (`column_generation.rs`), and are lowered
//!    until no column is missing (`dual_repair.rs`).
//! 3. *Proof*: duals in whole numbers for which pricing, searched to the end, finds no column of
//!    positive profit. What they are worth is a bound on all plans.
//! 4. *Rounding* (`restricted_master.rs`): a plan from the columns found; where only stored bytes
//!    count, one from image sets before all that (`image_sets.rs`).
//! 5. *Tree* (`tree.rs`): while there is a gap, plans are divided into parts, each with a master of
//!    its own.
//!
//! Small fleets have few enough columns to know them all (`enumeration.rs`); then nothing is
//! priced, and the tree can always close the gap. Formulation and proofs are in `models/layers.md`.

mod beyond;
pub(crate) mod bounding;
mod branching;
mod evidence;
pub(crate) mod master;
pub(crate) mod pricing;
pub(crate) mod rounding;
mod tree;
mod twins;

pub use beyond::Beyond;
pub use evidence::Evidence;
pub use master::column::Column;
pub use tree::Leaf;

use crate::plan::{Proof, Scope, Status};
use crate::solve::exact::merges::start;
use crate::solve::problem::{Outcome, Problem};
use crate::solve::{BranchPriceSwitches, Control, Options, SolveError};
use crate::stop::Stop;
use crate::units::{Amount, Cost, Gap};
use beyond::MAX_CLOSED_SETS;
pub(crate) use beyond::{MAX_ROWS_UNASKED, beyond, costs_too_much, rows};
use master::rows::Rows;
use pricing::{closed_sets, enumeration};
use tree::{Columns, Tree};
use twins::Twins;

/// Iterations after which the search ends, unless it is told otherwise; pricing counts too.
const MAX_ITERATIONS: u64 = 250_000;

/// Of these, what the merges program may take for a layout to start from.
const MERGES_WORK: u64 = 1_000;

/// One in so many parts of the time left is what may go, each time, into plans that do not come
/// from columns.
const ASIDE: u32 = 8;

/// Columns up to which all are written down.
const MAX_KNOWN: usize = 4_000;

/// What the plan to start with costs in the units of the programs: large beside the tolerances of
/// HiGHS, 10⁻⁷, and small beside what it takes for infinite.
const COST_OF_START: f64 = 1e5;

/// Searches for the best plan. The best layout is left with `control`, which must already hold one.
/// Also what proves the bound, if that was asked for, and why there was no search, if the fleet is
/// beyond the engine.
///
/// # Errors
/// HiGHS failing in a way that should not happen.
pub fn solve(
    problem: &Problem,
    options: &Options,
    control: &Control,
) -> Result<(Outcome, Option<Evidence>, Option<Beyond>), SolveError> {
    let found = match beyond(problem) {
        None => begin(problem, options.layers, control.stop()),
        Some(beyond) => Err(beyond),
    };
    let (beyond, found) = (found.as_ref().err().copied(), found.ok());
    let (ended, evidence) = match found {
        Some((twins, columns)) => search(problem, &twins, &columns, options, control)?,
        None => (Status::Limit, None),
    };
    let progress = control.progress();
    let outcome = Outcome {
        layout: control.cheapest().map(|(_, layout)| layout).unwrap_or_default(),
        proof: Proof {
            method: "layers".into(),
            scope: Scope::Any,
            ended,
            bound: progress.bound_any,
            program_value: None,
        },
        nodes: progress.nodes,
    };
    Ok((outcome, evidence, beyond))
}

/// The problem with its twins as one, and which columns it has.
fn begin(
    problem: &Problem,
    switches: BranchPriceSwitches,
    stop: &Stop,
) -> Result<(Twins, Columns), Beyond> {
    let twins = Twins::new(problem, switches.twins);
    let most = if switches.known_columns { MAX_KNOWN } else { 0 };
    let columns = match enumeration::all(&twins.problem, most) {
        Some(columns) => Columns::Known(columns),
        None => Columns::Priced(closed_sets::all(&twins.problem, MAX_CLOSED_SETS, stop)?),
    };
    Ok((twins, columns))
}

/// How the search ended, and what proves its bound if that was asked for.
fn search(
    problem: &Problem,
    twins: &Twins,
    columns: &Columns,
    options: &Options,
    control: &Control,
) -> Result<(Status, Option<Evidence>), SolveError> {
    let switches = options.layers;
    let exact = matches!(columns, Columns::Known(_));
    let rows = Rows::in_turn(&twins.problem, switches);
    let cost = control.cheapest().map_or(problem.floor, |(cost, _)| cost);
    let mut work = options.iterations(MAX_ITERATIONS);
    let proven = Amount::of(control.progress().bound_any);
    let side = MERGES_WORK.min(work / 10);
    let fresh = problem.registry.is_none();
    if !exact && fresh && side > 0 && proven < enough(options, exact, cost, problem) {
        start::by_merges(problem, options, side, &control.within(ASIDE));
        work -= side;
    }
    let mut tree = Tree {
        twins,
        rows: &rows,
        columns,
        control,
        seed: options.seed,
        boxed: switches.boxed,
        first_order: switches.first_order,
        unit: (cost.0 as f64 / COST_OF_START).max(1.0),
        work,
        climbing: 0,
        choosing: 0,
        enough: &|cost, problem| enough(options, exact, cost, problem),
    };
    let (leaves, done) = tree.search()?;
    let bound = leaves.iter().map(|leaf| leaf.bound).min().unwrap_or(Amount(0));
    control.raise_bound_any(bound.to_cost());
    let ended = if done { Status::Bounded } else { Status::Limit };
    let evidence = options.certify.then(|| Evidence { twins: twins.members.clone(), leaves });
    Ok((ended, evidence))
}

/// The bound that is enough for a plan of this cost: what it is asked to reach or, if nothing is
/// asked, what proves it optimal. Above the last multiple of the lattice before its cost there is
/// nothing left to prove.
fn enough(options: &Options, exact: bool, cost: Cost, problem: &Problem) -> Amount {
    let share = |of: u128, gap: Gap| of.saturating_mul(u128::from(gap.0)) / u128::from(Gap::FULL.0);
    let waste = cost.0.saturating_sub(problem.floor.0);
    let open = match (options.gap, options.waste_gap) {
        (Some(gap), _) => share(cost.0, gap),
        (None, Some(gap)) => share(waste, gap),
        (None, None) if exact => cost.0 >> 40,
        (None, None) => share(cost.0, Gap::OPTIMAL),
    };
    Amount::of(Cost(cost.0 - open.max(problem.lattice.0 - 1).min(cost.0)))
}
