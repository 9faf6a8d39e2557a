//! Rows that the program leaves out until a solution of the relaxation violates them.
//!
//! * *links*: an atom is only placed in surviving nodes;
//! * *unions*: in each node, an atom pays for an update that another atom brings: w ≥ x + x′ − 1;
//! * *copy cuts*: an atom that is in none of its own nodes has at least d copies;
//! * *cliques* (overlap forbidden): of an atom's placements that pairwise share an image at most
//!   one is used.
//!
//! Links and unions belong to the program: a point that satisfies all rows but these is no
//! solution. Copy cuts and cliques only cut off fractional points.

use crate::fleet::Overlap;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::exact::highs::Row;
use crate::solve::exact::merges::program::{Col, MergesProgram, Placements, Survival};
use crate::solve::problem::UpdateClassId;
use crate::solve::problem::nodes::NodeId;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// How far a row must be violated to be added: ten times HiGHS's feasibility tolerance for rows of
/// the program, and more for cuts, which only pay if they cut deep.
const ROW_VIOLATION: f64 = 1e-6;
const CUT_VIOLATION: f64 = 1e-4;

/// The payments that exist so far.
pub(crate) type Payments = FxHashMap<(NodeId, AtomId, UpdateClassId), Col>;

/// A union row that a point violates: `payer` must pay for `update` in `node` if `bringer` is
/// there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UnionRow {
    pub node: NodeId,
    pub update: UpdateClassId,
    pub payer: (AtomId, Col),
    pub bringer: Col,
}

/// Violated links: placement ≤ survival.
pub(crate) fn links(program: &MergesProgram, point: &[f64]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut link = |placed: Col, node: NodeId| {
        if let Survival::Column(survives) = program.survival[node]
            && placed != survives
            && point[placed as usize] > point[survives as usize] + ROW_VIOLATION
        {
            let entries = vec![(placed, 1), (survives, -1)];
            rows.push(Row { lower: None, upper: Some(0), entries });
        }
    };
    for placements in program.placements.iter().flatten() {
        for &(node, column) in placements.own.iter().chain(&placements.hosts) {
            link(column, node);
        }
        for copies in &placements.private {
            for &image in &copies.images {
                if let Some(node) = program.nodes.sole[image] {
                    link(copies.column, node);
                }
            }
        }
    }
    rows
}

/// Violated union rows: for each node, payer and update the one whose bringer is surest to be
/// there.
pub(crate) fn unions(program: &MergesProgram, point: &[f64], payments: &Payments) -> Vec<UnionRow> {
    let of_node = |node: usize| unions_of(program, point, payments, NodeId::from(node));
    (0..program.guests.len()).into_par_iter().flat_map_iter(of_node).collect()
}

fn unions_of(
    program: &MergesProgram,
    point: &[f64],
    payments: &Payments,
    node: NodeId,
) -> Vec<UnionRow> {
    let present: Vec<(AtomId, Col, f64)> = (program.guests[node].iter())
        .map(|&(atom, column)| (atom, column, point[column as usize]))
        .filter(|&(_, _, value)| value > ROW_VIOLATION)
        .collect();
    let mut bringers: FxHashMap<UpdateClassId, (f64, Col)> = FxHashMap::default();
    for &(atom, column, value) in &present {
        for &update in &program.problem.atoms[atom].updates {
            let best = bringers.entry(update).or_insert((value, column));
            if value > best.0 {
                *best = (value, column);
            }
        }
    }
    let mut bringers: Vec<_> = bringers.into_iter().collect();
    bringers.sort_unstable_by_key(|&(update, _)| update);
    let mut rows = Vec::new();
    for &(atom, column, value) in &present {
        for &(update, (sure, bringer)) in &bringers {
            let owed = value + sure - 1.0;
            if owed <= ROW_VIOLATION
                || program.problem.atoms[atom].updates.binary_search(&update).is_ok()
                || program.payment(atom, node, update) == 0
            {
                continue;
            }
            let paid = payments.get(&(node, atom, update)).map_or(0.0, |&w| point[w as usize]);
            if owed > paid + ROW_VIOLATION {
                rows.push(UnionRow { node, update, payer: (atom, column), bringer });
            }
        }
    }
    rows
}

/// Violated copy cuts and cliques.
pub(crate) fn cuts(program: &MergesProgram, point: &[f64]) -> Vec<Row> {
    let of_atom = |placements: &Option<Placements>| {
        let Some(placements) = placements else { return Vec::new() };
        let mut rows = Vec::new();
        if program.switches.copy_cuts {
            rows.extend(copy_cut(placements, point));
        }
        if program.switches.cliques && program.problem.overlap == Overlap::Forbid {
            rows.extend(cliques(program, placements, point));
        }
        rows
    };
    program.placements.raw.par_iter().flat_map_iter(of_atom).collect()
}

/// Σ copies ≥ d · (1 − Σ own).
fn copy_cut(placements: &Placements, point: &[f64]) -> Option<Row> {
    let d = placements.least_copies;
    let mut entries: Vec<(Col, i32)> = Vec::new();
    entries.extend(placements.own.iter().map(|&(_, column)| (column, d)));
    entries.extend(placements.hosts.iter().map(|&(_, column)| (column, 1)));
    let private =
        |copies: &crate::solve::exact::merges::program::PrivateCopies| copies.images.len() as i32;
    entries.extend(placements.private.iter().map(|copies| (copies.column, private(copies))));
    let sum: f64 = entries.iter().map(|&(c, n)| f64::from(n) * point[c as usize]).sum();
    (d > 1 && sum < f64::from(d) * (1.0 - CUT_VIOLATION)).then_some(Row {
        lower: Some(d),
        upper: None,
        entries,
    })
}

/// Violated cliques among the placements of one atom, grown greedily from each fractional placement
/// and then extended by every placement that shares an image with all members.
fn cliques(program: &MergesProgram, placements: &Placements, point: &[f64]) -> Vec<Row> {
    let own: f64 = placements.own.iter().map(|&(_, column)| point[column as usize]).sum();
    let private: Vec<ImageSet> =
        (placements.private.iter()).map(|copies| copies.images.iter().copied().collect()).collect();
    let hosts = placements.hosts.iter().map(|&(n, column)| (column, &program.nodes.list[n].images));
    let copies = placements.private.iter().zip(&private).map(|(copies, s)| (copies.column, s));
    let all: Vec<(Col, &ImageSet)> = hosts.chain(copies).collect();
    let mut support: Vec<(Col, &ImageSet)> = (all.iter().copied())
        .filter(|&(column, _)| point[column as usize] > ROW_VIOLATION)
        .collect();
    if support.len() < 3 {
        return Vec::new();
    }
    support.sort_by(|a, b| point[b.0 as usize].total_cmp(&point[a.0 as usize]).then(a.0.cmp(&b.0)));
    let mut found: Vec<Vec<Col>> = Vec::new();
    let mut rows = Vec::new();
    for &seed in &support {
        let mut clique = vec![seed];
        for &other in &support {
            if other.0 != seed.0 && clique.iter().all(|member| !member.1.is_disjoint(other.1)) {
                clique.push(other);
            }
        }
        let weight: f64 = clique.iter().map(|&(column, _)| point[column as usize]).sum();
        let mut columns: Vec<Col> = clique.iter().map(|&(column, _)| column).collect();
        columns.sort_unstable();
        if own + weight <= 1.0 + CUT_VIOLATION || found.contains(&columns) {
            continue;
        }
        found.push(columns);
        for &(column, images) in &all {
            let member = clique.iter().any(|&(other, _)| other == column);
            if !member && clique.iter().all(|member| !member.1.is_disjoint(images)) {
                clique.push((column, images));
            }
        }
        let own = placements.own.iter().map(|&(_, column)| (column, 1));
        let entries = own.chain(clique.iter().map(|&(column, _)| (column, 1))).collect();
        rows.push(Row { lower: None, upper: Some(1), entries });
    }
    rows
}
