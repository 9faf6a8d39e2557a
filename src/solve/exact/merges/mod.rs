//! The merges program: the best plan that upward merges can reach, with a proof.
//!
//! 1. *Start* from the layout that greedy found: its value is the first cutoff.
//! 2. *Reduce*: build the program with rows grouped, survival and own placement united, and slack
//!    images left out (`program.rs`).
//! 3. *Relax*: solve the linear relaxation, adding links, union rows and cuts only where its
//!    solution violates them (`relaxation.rs`, `separate.rs`).
//! 4. *Fix* the columns whose reduced cost says that no better layout uses them.
//! 5. *Branch* on what is still fractional (`tree.rs`).
//!
//! Every bound on the way is recomputed from the duals in exact integers (`bound.rs`); HiGHS is
//! trusted for good guesses only. The formulation and the proofs are in `models/upward-merges.md`;
//! `plain.rs` writes the program down as it is defined, for other solvers and as an oracle.

mod bound;
pub mod plain;
mod program;
mod relaxation;
mod separate;
pub(crate) mod start;
mod tree;

use crate::plan::{Proof, Scope, Status};
use crate::solve::problem::Outcome;
use crate::solve::problem::Problem;
use crate::solve::problem::nodes::Nodes;
use crate::solve::{Control, Options, SolveError};
use crate::units::{Cost, Gap};
use program::MergesProgram;
use relaxation::Relaxation;
use tree::{Limits, Searched, Tree};

/// Simplex iterations after which the search ends: twice what debian-builders at cap 60 needs to be
/// proven.
const MAX_ITERATIONS: u64 = 100_000;

/// Simplex iterations in which the gap must shrink by a hundredth: where updates leave the
/// relaxation loose, the tree would go on for hours without moving it. Small fleets end long
/// before.
const PATIENCE: u64 = 30_000;

/// Boxes of the search tree after which the search ends, for fleets whose boxes are nearly free.
const MAX_NODES: usize = 20_000;

/// Solves the merges program of `problem`. The best layout is left with `control`, which must
/// already hold one.
///
/// # Errors
/// HiGHS failing in a way that should not happen.
pub fn solve(
    problem: &Problem,
    nodes: &Nodes,
    options: &Options,
    control: &Control,
) -> Result<Outcome, SolveError> {
    control.enter("building the program");
    let gap = options.gap.unwrap_or(Gap::OPTIMAL);
    let program = MergesProgram::new(problem, nodes, options.merges);
    let start = control.progress().value.map_or(i128::MAX, |value| program.in_units(value));
    let mut relaxation = Relaxation::new(program, options.seed)?;
    control.enter("linear relaxation");
    let iterations = options.iterations(MAX_ITERATIONS);
    let limits = Limits { nodes: MAX_NODES, iterations, patience: PATIENCE, gap };
    let Searched { bound, nodes, limited } =
        Tree::new(&mut relaxation, control, limits, start).search()?;
    let progress = control.progress();
    // What holds for all plans holds for those of this scope.
    let bound = relaxation.program.cost(bound).max(progress.bound).max(progress.bound_any);
    // Boxes that could not be closed leave a larger gap than was asked for, limit or no limit.
    let program_gap = progress.value.map_or(Gap::FULL, |value| Gap::between(value, bound, Cost(0)));
    let ended = if limited || program_gap > gap { Status::Limit } else { Status::Bounded };
    Ok(Outcome {
        layout: control.best().unwrap_or_default(),
        proof: Proof {
            method: "merges".into(),
            scope: Scope::Merges,
            ended,
            bound,
            program_value: progress.value,
        },
        nodes,
    })
}
