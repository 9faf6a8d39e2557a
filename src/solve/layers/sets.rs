//! The primal side where only stored bytes count: what to keep in one layer for each of some image
//! sets.
//!
//! Then what a layer holds costs the same whatever it is with, so an integer program can choose contents
//! atom by atom: z(a,T), the layer for images of T holds a; u(i,T), image i uses it; y(i,a,T), i gets a from
//! it. It reaches far more plans than the columns found, but takes few image sets.

use super::column::Column;
use super::integer;
use super::twins::Twins;
use crate::fleet::{ImageId, Overlap};
use crate::quotient::{AtomId, ImageSet, images_of};
use crate::solve::highs::{Ended, Program, Row};
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// At least one in so many of those in part is taken at once.
const STEPS: usize = 10;

/// What is nearly taken.
const NEARLY: f64 = 0.9;

/// The program.
#[derive(Default)]
struct Sets {
    rows: Vec<Row>,
    costs: Vec<f64>,
}

impl Sets {
    fn row(&mut self, lower: Option<i32>, upper: Option<i32>, entries: &[(usize, i32)]) {
        let entries = entries.iter().map(|&(column, times)| (column as u32, times)).collect();
        self.rows.push(Row { lower, upper, entries });
    }

    fn column(&mut self, cost: f64) -> usize {
        self.costs.push(cost);
        self.costs.len() - 1
    }

    /// Solves the relaxation, takes what it nearly takes, and so on until all is taken or not; none if
    /// that leads nowhere.
    fn dive(
        &self,
        first: &[usize],
        then: &[usize],
        seed: u32,
        work: &mut u64,
        control: &Control,
    ) -> Result<Option<Vec<bool>>, SolveError> {
        let mut program = Program::new(seed);
        program.add_columns(&self.costs)?;
        program.add_rows(&self.rows)?;
        loop {
            let ended = program.solve((*work).max(1), control.remaining())?;
            *work = work.saturating_sub(program.iterations().max(1));
            if ended != Ended::Optimal || *work == 0 || control.should_stop() {
                return Ok(None);
            }
            let values = program.values()?.columns;
            let part = |&&column: &&usize| (1e-6..1.0 - 1e-6).contains(&values[column]);
            let mut parts: Vec<usize> = first.iter().filter(part).copied().collect();
            if parts.is_empty() {
                parts.extend(then.iter().filter(part));
            }
            parts.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
            if parts.is_empty() {
                return Ok(Some(values.iter().map(|&value| value > 0.5).collect()));
            }
            let near = parts.partition_point(|&column| values[column] >= NEARLY);
            parts.truncate(near.max(parts.len().div_ceil(STEPS)));
            program.set_bounds(parts.iter().map(|&column| (column as u32, (1, 1))))?;
        }
    }
}

/// The image sets of the atoms, and every image's own.
fn sets(problem: &Problem) -> Vec<ImageSet> {
    let own = problem.caps.keys().map(|image| {
        let mut own = ImageSet::with_capacity(problem.caps.len());
        own.insert(image.index());
        own
    });
    let sets: FxHashSet<ImageSet> =
        problem.atoms.iter().map(|atom| atom.images.clone()).chain(own).collect();
    let mut sets: Vec<ImageSet> = sets.into_iter().collect();
    sets.sort_by_cached_key(|set| set.ones().collect::<Vec<usize>>());
    sets
}

/// Chooses what to keep for each image set of an atom or an image, within so many simplex iterations, and
/// offers the plan. Returns the iterations left.
pub(super) fn round(
    twins: &Twins,
    unit: f64,
    seed: u32,
    work: u64,
    control: &Control,
) -> Result<u64, SolveError> {
    let problem = &twins.problem;
    let forbid = problem.overlap == Overlap::Forbid;
    let sets = sets(problem);
    let mut program = Sets::default();
    let copy = |atom: AtomId| {
        let entry = &problem.atoms[atom];
        entry.bytes as f64 * problem.model.per_byte(entry.rate, 0).0 as f64 / unit
    };
    // By set: its atoms and its images, with their columns.
    let held: Vec<Vec<(AtomId, usize)>> = (sets.iter())
        .map(|set| {
            let atoms = problem.atoms.iter_enumerated();
            let able = atoms.filter(|(_, entry)| set.is_subset(&entry.images));
            able.map(|(atom, _)| (atom, program.column(copy(atom)))).collect()
        })
        .collect();
    let used: Vec<Vec<(ImageId, usize)>> = (sets.iter())
        .map(|set| images_of(set).map(|image| (image, program.column(0.0))).collect())
        .collect();
    let mut cover = vec![Vec::new(); problem.atoms.len() * problem.caps.len()];
    let mut copies = vec![Vec::new(); problem.atoms.len()];
    let mut slots = vec![Vec::new(); problem.caps.len()];
    // Of an atom in the layer of its own images.
    let mut own = vec![Vec::new(); problem.atoms.len()];
    for ((set, held), used) in sets.iter().zip(&held).zip(&used) {
        used.iter().for_each(|&(image, uses)| slots[image.index()].push((uses, 1)));
        for &(atom, holds) in held {
            copies[atom.index()].push((holds, 1));
            for &(image, uses) in used {
                let gets = program.column(0.0);
                program.row(None, Some(0), &[(gets, 1), (holds, -1)]);
                program.row(None, Some(0), &[(gets, 1), (uses, -1)]);
                if forbid {
                    let both = [(holds, 1), (uses, 1), (gets, -1)];
                    program.row(None, Some(1), &both);
                }
                cover[atom.index() * problem.caps.len() + image.index()].push((gets, 1));
                if *set == problem.atoms[atom].images {
                    own[atom.index()].push(gets);
                }
            }
        }
    }
    for (atom, entry) in problem.atoms.iter_enumerated() {
        for image in images_of(&entry.images) {
            let most = forbid.then_some(1);
            program.row(Some(1), most, &cover[atom.index() * problem.caps.len() + image.index()]);
        }
    }
    for (image, &cap) in problem.caps.iter_enumerated() {
        program.row(None, i32::try_from(cap).ok(), &slots[image.index()]);
    }
    // Cuts: an atom that some image does not get from the layer of all its images has a second copy,
    // and an image that needs more classes than it has layers leaves out that many of their layers.
    let mut second = vec![None; problem.atoms.len()];
    for (atom, entry) in problem.atoms.iter_enumerated() {
        if entry.images.count_ones(..) < 2 {
            continue;
        }
        let more = program.column(0.0);
        second[atom.index()] = Some(more);
        let copies = &mut copies[atom.index()];
        copies.push((more, -1));
        program.row(Some(1), None, copies);
        for &gets in &own[atom.index()] {
            program.row(Some(1), None, &[(more, 1), (gets, 1)]);
        }
    }
    for (image, &cap) in problem.caps.iter_enumerated() {
        let needed = problem.atoms.iter_enumerated();
        let classes: Vec<(&ImageSet, AtomId)> = needed
            .filter(|(_, entry)| entry.images.contains(image.index()))
            .map(|(atom, entry)| (&entry.images, atom))
            .collect();
        let mut seen = BTreeSet::new();
        let mut entries = Vec::new();
        for (set, atom) in classes {
            if seen.insert(set.ones().collect::<Vec<usize>>()) {
                entries.extend(second[atom.index()].map(|more| (more, 1)));
            }
        }
        if seen.len() > cap {
            program.row(Some((seen.len() - cap) as i32), None, &entries);
        }
    }
    let mut work = work;
    let chosen = program.dive(&places(&used), &places(&held), seed, &mut work, control)?;
    let Some(chosen) = chosen else { return Ok(work) };
    let layers = held.iter().zip(&used).map(|(held, used)| Column {
        atoms: held.iter().filter(|held| chosen[held.1]).map(|held| held.0).collect(),
        images: used.iter().filter(|used| chosen[used.1]).map(|used| used.0).collect(),
    });
    let layers = layers.filter(|layer| !layer.atoms.is_empty() && !layer.images.is_empty());
    integer::offer(twins, layers.collect(), control);
    Ok(work)
}

fn places<T>(of: &[Vec<(T, usize)>]) -> Vec<usize> {
    of.iter().flatten().map(|(_, column)| *column).collect()
}
