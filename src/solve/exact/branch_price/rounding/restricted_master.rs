//! The primal side: whole layers chosen from the columns there are.

use crate::fleet::{ImageId, Overlap};
use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::twins::Twins;
use crate::solve::exact::highs::{Choosable, choose};
use crate::solve::problem::{Layout, Problem};
use crate::solve::{Control, SolveError};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use typed_index_collections::TiVec;

/// Chooses the cheapest of `columns` that make a plan, within so many nodes of HiGHS's search, and
/// offers it. Returns the simplex iterations that took.
pub(crate) fn round(
    twins: &Twins,
    columns: &[Column],
    unit: f64,
    nodes: u32,
    seed: u32,
    control: &Control,
) -> Result<u64, SolveError> {
    let problem = &twins.problem;
    let mut rows = Vec::new();
    let mut cover: FxHashMap<(AtomId, ImageId), u32> = FxHashMap::default();
    let most = if problem.overlap == Overlap::Forbid { 1.0 } else { f64::INFINITY };
    for (atom, entry) in problem.atoms.iter_enumerated() {
        for image in entry.images.iter() {
            cover.insert((atom, image), rows.len() as u32);
            rows.push((1.0, most));
        }
    }
    let slots = rows.len() as u32;
    rows.extend(problem.caps.iter().map(|&cap| (f64::NEG_INFINITY, cap as f64)));
    let copies = rows.len() as u32;
    rows.extend(problem.atoms.iter().map(|atom| {
        let shared = atom.images.count() > 1;
        (if shared { 2.0 } else { 0.0 }, f64::INFINITY)
    }));
    let choosable = |column: &Column| -> Choosable {
        let mut entries = Vec::new();
        for &atom in &column.atoms {
            entries.extend(column.images.iter().map(|&image| (cover[&(atom, image)], 1.0)));
            let twice = if column.owns(problem, atom) { 2.0 } else { 1.0 };
            entries.push((copies + atom.0, twice));
        }
        entries.extend(column.images.iter().map(|image| (slots + image.0, 1.0)));
        (column.cost(problem).units() / unit, entries)
    };
    let choosable: Vec<Choosable> = columns.iter().map(choosable).collect();
    let (chosen, iterations) = choose(&rows, &choosable, nodes, seed, control.remaining())?;
    if let Some(chosen) = chosen {
        let chosen = columns.iter().zip(chosen).filter(|(_, chosen)| *chosen);
        offer(twins, chosen.map(|(column, _)| column.clone()).collect(), control);
    }
    Ok(iterations)
}

/// Offers the plan of these columns, if it is one.
pub(crate) fn offer(twins: &Twins, mut columns: Vec<Column>, control: &Control) {
    let problem = &twins.problem;
    trim(problem, &mut columns);
    let layout: Layout = columns.iter().map(Column::node).collect();
    if problem.within_caps(&layout) && is_complete(problem, &columns) {
        control.offer_any(&twins.full, &twins.for_all(&layout));
    }
}

/// Takes atoms out of layers whose images all have them elsewhere, large ones first; not out of
/// those that the registry has, which might cost more without them.
pub(crate) fn trim(problem: &Problem, columns: &mut Vec<Column>) {
    if problem.overlap == Overlap::Forbid {
        return;
    }
    let mut times = times(problem, columns);
    let is_known = |column: &Column| {
        problem.registry.as_ref().is_some_and(|registry| registry.has(&column.atoms))
    };
    for column in columns.iter_mut().filter(|column| !is_known(column)) {
        let mut atoms = column.atoms.clone();
        atoms.sort_by_key(|&atom| (Reverse(problem.atoms[atom].bytes), atom));
        for atom in atoms {
            if column.images.iter().all(|&image| times[image][&atom] > 1) {
                column.atoms.retain(|&other| other != atom);
                for &image in &column.images {
                    times[image].entry(atom).and_modify(|times| *times -= 1);
                }
            }
        }
    }
    columns.retain(|column| !column.atoms.is_empty());
}

/// How often each image gets each atom.
fn times(problem: &Problem, columns: &[Column]) -> TiVec<ImageId, FxHashMap<AtomId, u32>> {
    let mut times: TiVec<ImageId, FxHashMap<AtomId, u32>> =
        vec![FxHashMap::default(); problem.caps.len()].into();
    for column in columns {
        for &image in &column.images {
            for &atom in &column.atoms {
                *times[image].entry(atom).or_default() += 1;
            }
        }
    }
    times
}

/// Does each image get each of its atoms, and once where it must be once?
fn is_complete(problem: &Problem, columns: &[Column]) -> bool {
    let distinct: FxHashSet<&Column> = columns.iter().collect();
    let most = if problem.overlap == Overlap::Forbid { 1 } else { u32::MAX };
    let times = times(problem, columns);
    distinct.len() == columns.len()
        && problem.atoms.iter_enumerated().all(|(atom, entry)| {
            entry.images.iter().all(|image| {
                times[image].get(&atom).is_some_and(|&times| (1..=most).contains(&times))
            })
        })
}
