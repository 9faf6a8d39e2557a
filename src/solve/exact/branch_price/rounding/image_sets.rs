//! The primal side where only stored bytes count: what to keep in one layer for each of some image
//! sets.
//!
//! Then what a layer holds costs the same whatever it is with, so an integer program can choose
//! contents atom by atom: z(a,T), the layer for images of T holds a; u(i,T), image i uses it;
//! y(i,a,T), i gets a from it. It reaches far more plans than the columns found, but takes few
//! image sets.

use crate::fleet::{ImageId, Overlap};
use crate::quotient::{AtomId, ImageSet};
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::rounding::restricted_master;
use crate::solve::exact::branch_price::twins::Twins;
use crate::solve::exact::highs::{Ended, Program, Row};
use crate::solve::heuristics::lns::{Acceptance, improve};
use crate::solve::heuristics::repair;
use crate::solve::problem::{Layout, Problem};
use crate::solve::{Control, Effort, SolveError};
use crate::units::{Bytes, Rate};
use rustc_hash::{FxHashMap, FxHashSet};

/// At least one in so many of those in part is taken at once.
const STEPS: usize = 10;

/// What is nearly taken.
const NEARLY: f64 = 0.9;

/// The program; numbers of columns stand for its variables.
#[derive(Default)]
struct Sets {
    rows: Vec<Row>,
    costs: Vec<f64>,
    /// By set: z of the atoms that its layer may hold.
    held: Vec<Vec<(AtomId, usize)>>,
    /// By set: u of its images.
    used: Vec<Vec<(ImageId, usize)>>,
}

/// Chooses what to keep for each image set of an atom or an image, within so many simplex
/// iterations, and offers the plan. Costs of `unit` are one in the program. Returns the iterations
/// left.
///
/// # Errors
/// HiGHS failing in a way that should not happen.
pub(crate) fn round(
    twins: &Twins,
    unit: f64,
    seed: u32,
    mut work: u64,
    control: &Control,
) -> Result<u64, SolveError> {
    // Equations are hard on the simplex method; few atoms come twice without them.
    let relaxed = Problem { overlap: Overlap::Allow, ..twins.problem.clone() };
    let program = Sets::new(&relaxed, unit);
    let Some(chosen) = program.dive(seed, &mut work, control)? else { return Ok(work) };
    let mut columns = program.layers(&chosen);
    if twins.problem.overlap == Overlap::Allow {
        restricted_master::offer(twins, columns, control);
        return Ok(work);
    }
    restricted_master::trim(&relaxed, &mut columns);
    let layout: Layout = columns.iter().map(|column| column.node()).collect();
    let twice = repair::twice(&relaxed, &layout);
    let Some(layout) = repair::place_anew(&twins.problem, &layout, &twice, control.stop()) else {
        return Ok(work);
    };
    // Improved on its own: it may cost more than the incumbent and yet lead further.
    let own = control.sibling();
    own.offer_any(&twins.full, &twins.for_all(&layout));
    improve(&twins.full, seed, Acceptance::Annealing, Effort::Normal, &own);
    if let Some((_, layout)) = own.cheapest() {
        control.offer_any(&twins.full, &layout);
    }
    Ok(work)
}

/// The image sets of the atoms, and every image's own.
fn sets(problem: &Problem) -> Vec<ImageSet> {
    let own = problem.caps.keys().map(ImageSet::from);
    let sets: FxHashSet<ImageSet> =
        problem.atoms.iter().map(|atom| atom.images.clone()).chain(own).collect();
    let mut sets: Vec<ImageSet> = sets.into_iter().collect();
    sets.sort_by_cached_key(|set| set.iter().collect::<Vec<ImageId>>());
    sets
}

impl Sets {
    fn new(problem: &Problem, unit: f64) -> Sets {
        let mut program = Sets::default();
        let sets = sets(problem);
        for set in &sets {
            let able = problem.atoms.iter_enumerated();
            let able = able.filter(|(_, entry)| set.is_subset(&entry.images));
            let cost =
                |bytes: Bytes| bytes.0 as f64 * problem.model.per_byte(Rate(0), 0).0 as f64 / unit;
            let held = able.map(|(atom, entry)| (atom, program.column(cost(entry.bytes))));
            let held = held.collect();
            let used = set.iter().map(|image| (image, program.column(0.0))).collect();
            program.held.push(held);
            program.used.push(used);
        }
        let gets = program.gets();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            for image in entry.images.iter() {
                let gets = gets[&(atom, image)].iter().map(|&(_, gets)| (gets, 1));
                program.row(Some(1), None, gets.collect());
            }
        }
        for (image, &cap) in problem.caps.iter_enumerated() {
            let uses = program.used.iter().flatten().filter(|(user, _)| *user == image);
            let uses = uses.map(|&(_, uses)| (uses, 1)).collect();
            program.row(None, i32::try_from(cap).ok(), uses);
        }
        program.cut(problem, &sets, &gets);
        program
    }

    /// Adds y: by atom and image, for each set that has both, its place and the column.
    fn gets(&mut self) -> FxHashMap<(AtomId, ImageId), Vec<(usize, usize)>> {
        let mut all: FxHashMap<_, Vec<(usize, usize)>> = FxHashMap::default();
        for set in 0..self.held.len() {
            for (atom, holds) in self.held[set].clone() {
                for (image, uses) in self.used[set].clone() {
                    let gets = self.column(0.0);
                    self.row(None, Some(0), vec![(gets, 1), (holds, -1)]);
                    self.row(None, Some(0), vec![(gets, 1), (uses, -1)]);
                    all.entry((atom, image)).or_default().push((set, gets));
                }
            }
        }
        all
    }

    /// Adds cuts: an atom that some image does not get from the layer of all its images has a
    /// second copy, and an image leaves out as many such layers as it has atoms beyond its cap.
    /// Atoms are classes here, since updates cost nothing.
    fn cut(
        &mut self,
        problem: &Problem,
        sets: &[ImageSet],
        gets: &FxHashMap<(AtomId, ImageId), Vec<(usize, usize)>>,
    ) {
        let mut beyond: Vec<Vec<(usize, i32)>> = vec![Vec::new(); problem.caps.len()];
        let mut atoms = vec![0; problem.caps.len()];
        for (atom, entry) in problem.atoms.iter_enumerated() {
            entry.images.iter().for_each(|image| atoms[image.index()] += 1);
            if entry.images.count() < 2 {
                continue;
            }
            let second = self.column(0.0);
            let held = self.held.iter().flatten().filter(|(held, _)| *held == atom);
            let copies = held.map(|&(_, holds)| (holds, 1)).chain([(second, -1)]);
            self.row(Some(1), None, copies.collect());
            for image in entry.images.iter() {
                beyond[image.index()].push((second, 1));
                let own = gets[&(atom, image)].iter().find(|(set, _)| sets[*set] == entry.images);
                let either = own.map(|&(_, gets)| (gets, 1)).into_iter().chain([(second, 1)]);
                self.row(Some(1), None, either.collect());
            }
        }
        for ((image, &cap), beyond) in problem.caps.iter_enumerated().zip(beyond) {
            let excess: usize = atoms[image.index()];
            if excess > cap {
                self.row(i32::try_from(excess - cap).ok(), None, beyond);
            }
        }
    }

    fn row(&mut self, lower: Option<i32>, upper: Option<i32>, entries: Vec<(usize, i32)>) {
        let entries = entries.into_iter().map(|(column, times)| (column as u32, times)).collect();
        self.rows.push(Row { lower, upper, entries });
    }

    fn column(&mut self, cost: f64) -> usize {
        self.costs.push(cost);
        self.costs.len() - 1
    }

    /// Solves the relaxation, takes what it nearly takes, first uses and then contents, and so on
    /// until each is taken or not; `None` if that leads nowhere.
    fn dive(
        &self,
        seed: u32,
        work: &mut u64,
        control: &Control,
    ) -> Result<Option<Vec<bool>>, SolveError> {
        let mut program = Program::new(seed);
        program.add_columns(&self.costs)?;
        program.add_rows(&self.rows)?;
        loop {
            let ended = program.solve(*work, control.remaining())?;
            *work = work.saturating_sub(program.iterations().max(1));
            if ended != Ended::Optimal || *work == 0 || control.should_stop() {
                return Ok(None);
            }
            let values = program.values()?.columns;
            let part = |column: &usize| (1e-6..1.0 - 1e-6).contains(&values[*column]);
            let uses = self.used.iter().flatten().map(|&(_, uses)| uses);
            let mut parts: Vec<usize> = uses.filter(part).collect();
            if parts.is_empty() {
                parts.extend(self.held.iter().flatten().map(|&(_, holds)| holds).filter(part));
            }
            if parts.is_empty() {
                return Ok(Some(values.iter().map(|&value| value > 0.5).collect()));
            }
            parts.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
            let near = parts.partition_point(|&column| values[column] >= NEARLY);
            parts.truncate(near.max(parts.len().div_ceil(STEPS)));
            program.set_bounds(parts.iter().map(|&column| (column as u32, (1, 1))))?;
        }
    }

    /// The layers chosen that hold something for somebody.
    fn layers(&self, chosen: &[bool]) -> Vec<Column> {
        let layers = self.held.iter().zip(&self.used).map(|(held, used)| Column {
            atoms: held.iter().filter(|held| chosen[held.1]).map(|held| held.0).collect(),
            images: used.iter().filter(|used| chosen[used.1]).map(|used| used.0).collect(),
        });
        layers.filter(|layer| !layer.atoms.is_empty() && !layer.images.is_empty()).collect()
    }
}
