//! Branch and price: where the bound of the master leaves a gap, its plans are divided.
//!
//! A part of all plans is divided by the copies of an atom: one or more, where the master wants a
//! part of each, and of more at most so many or beyond. On small fleets, all of whose columns are
//! known, it is also divided by a layer, used or not. The part with the lowest bound is divided
//! first. What is proven of all parts is proven of all plans.

use crate::quotient::AtomId;
use crate::solve::exact::branch_price::ASIDE;
use crate::solve::exact::branch_price::bounding::column_generation::{Ascent, Climb, Reached};
use crate::solve::exact::branch_price::bounding::dual_repair::Lowering;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions, Limit};
use crate::solve::exact::branch_price::master::dual_program::Master;
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::master::rows::Rows;
use crate::solve::exact::branch_price::pricing::closed_sets::Host;
use crate::solve::exact::branch_price::rounding::image_sets;
use crate::solve::exact::branch_price::rounding::restricted_master;
use crate::solve::exact::branch_price::twins::Twins;
use crate::solve::heuristics::lns::{Effort, improve};
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::Cost;

/// Which columns there are.
pub(crate) enum Columns {
    /// All there can be.
    Known(Vec<Column>),
    /// Those that pricing finds.
    Priced(Vec<Host>),
}

/// A part of all plans and what is proven about it.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Which part.
    pub decisions: Decisions,
    /// Duals that prove it.
    pub duals: Duals,
    /// What each of its plans costs at least, in units of 10⁻¹².
    pub bound: i128,
}

/// A leaf that can be divided.
struct Open {
    leaf: Leaf,
    split: Option<Split>,
    /// Those found by pricing, to begin with in its parts.
    columns: Vec<Column>,
}

/// How to divide a part.
enum Split {
    Copies(AtomId),
    /// Into at most so many layers of the atom, and more.
    Limit(AtomId, u32),
    Layer(Column),
}

/// Nodes of HiGHS's search for a plan, at the root and below.
const ROOT_NODES: u32 = 200;
const PART_NODES: u32 = 20;

/// Simplex iterations in which contents are chosen for image sets.
const SETS_WORK: u64 = 80_000;

/// Columns that a plan is chosen from at most: those of least reduced cost.
const MAX_CHOOSABLE: usize = 3_000;

/// A search.
pub(crate) struct Tree<'a> {
    pub twins: &'a Twins,
    /// Those of the masters, in turn; all but the last are relaxations.
    pub rows: &'a [Rows],
    pub columns: &'a Columns,
    pub control: &'a Control,
    pub seed: u32,
    /// Is a first-order method used first?
    pub first_order: bool,
    /// Are duals kept in a box around the best?
    pub boxed: bool,
    /// Costs, in units of 10⁻¹², that count as one in the programs.
    pub unit: f64,
    /// Iterations left, of simplex and first-order methods; pricing counts too.
    pub work: u64,
    /// Those spent on solving masters, and on choosing plans from their columns: below the root no
    /// more.
    pub climbing: u64,
    pub choosing: u64,
    /// What is enough, given the cost of a plan of the problem.
    pub enough: &'a dyn Fn(Cost, &Problem) -> i128,
}

impl<'a> Tree<'a> {
    /// Searches from the columns of the layouts that `control` has, and returns parts that cover
    /// all plans; also says whether it searched to the end.
    pub fn search(&mut self) -> Result<(Vec<Leaf>, bool), SolveError> {
        let problem = &self.twins.problem;
        let decisions = Decisions::none(problem);
        let known = self.control.progress().bound_any.0 as i128;
        let priced = matches!(self.columns, Columns::Priced(_));
        if priced && problem.storage_only() && known < self.enough() {
            self.control.enter("choosing contents");
            let work = self.work.min(SETS_WORK);
            let left = image_sets::round(
                self.twins,
                self.unit,
                self.seed,
                work,
                &self.control.within(ASIDE),
            )?;
            self.work = (self.work - (work - left)).max(1);
        }
        let floor = Duals::of_floor(problem, &self.rows[0]);
        let least = decisions.value(problem, &floor);
        let starts = self.control.starts();
        let starts = starts.iter().flat_map(|layout| self.twins.columns(layout)).collect();
        let root = self.part(decisions, floor, starts, least, true)?;
        let mut open = vec![root];
        let mut solved: usize = 1;
        let mut improved = 0;
        loop {
            let least = (open.iter().enumerate().min_by_key(|(at, part)| (part.leaf.bound, *at)))
                .map(|(at, part)| (at, part.leaf.bound));
            let Some((at, bound)) = least else { break };
            self.control.raise_bound_any(Cost(bound.max(0) as u128));
            if bound >= self.enough() {
                return Ok((open.into_iter().map(|part| part.leaf).collect(), true));
            }
            if self.work == 0 || self.control.should_stop() || open[at].split.is_none() {
                break;
            }
            // Whenever there are twice as many parts: another seed may lead to a better plan.
            if priced && solved >= 1 << improved {
                improved += 1;
                let seed = self.seed.wrapping_add(improved);
                improve(&self.twins.full, seed, Effort::Annealing, &self.control.within(ASIDE));
                continue;
            }
            let Open { leaf, split, columns } = open.swap_remove(at);
            for (decisions, duals) in divide(problem, leaf.decisions, leaf.duals, split) {
                open.push(self.part(decisions, duals, columns.clone(), bound, false)?);
                solved += 1;
                self.control.count_nodes(solved);
            }
        }
        Ok((open.into_iter().map(|part| part.leaf).collect(), false))
    }

    fn enough(&self) -> i128 {
        self.control
            .cheapest()
            .map_or(i128::MAX, |(cost, _)| (self.enough)(cost, &self.twins.problem))
    }

    /// Solves the master of a part, whose bound is at least `least`, from `columns` and those of
    /// the best plan.
    fn part(
        &mut self,
        decisions: Decisions,
        start: Duals,
        columns: Vec<Column>,
        least: i128,
        root: bool,
    ) -> Result<Open, SolveError> {
        let problem = &self.twins.problem;
        self.control.enter("columns");
        let (proven, work) = (start.clone(), self.work);
        let (master, Ascent { reached, duals, values }) = match self.columns {
            Columns::Known(all) => self.known(&decisions, all, &start)?,
            Columns::Priced(hosts) => self.priced(&decisions, hosts, start, columns, root)?,
        };
        self.climbing += work - self.work;
        // What was proven of the whole is still proven of its parts.
        let duals = if decisions.value(problem, &duals) < least { proven } else { duals };
        let bound = decisions.value(problem, &duals);
        if root {
            self.control.raise_bound_any(Cost(bound.max(0) as u128));
        }
        let split = if reached == Reached::Top {
            split(problem, &decisions, master.columns(), &values, self.columns)
        } else {
            None
        };
        let due = root || split.is_none() || self.choosing <= self.climbing;
        if due && bound < self.enough() && !self.control.should_stop() {
            let columns = decisions.used.iter().chain(master.columns());
            self.choose(&decisions, &duals, bound, columns, root)?;
        }
        let columns = match self.columns {
            Columns::Known(_) => Vec::new(),
            Columns::Priced(_) => master.columns().to_vec(),
        };
        drop(master);
        Ok(Open { leaf: Leaf { decisions, duals, bound }, split, columns })
    }

    /// The master of a part whose columns are found by pricing, solved.
    fn priced<'b>(
        &mut self,
        decisions: &'b Decisions,
        hosts: &[Host],
        proven: Duals,
        columns: Vec<Column>,
        root: bool,
    ) -> Result<(Master<'b>, Ascent), SolveError>
    where
        'a: 'b,
    {
        let (twins, rows) = (self.twins, self.rows);
        let problem = &twins.problem;
        let incumbent = self.control.cheapest().map(|(_, plan)| twins.columns(&plan));
        let incumbent = incumbent.unwrap_or_default();
        let mut columns = [incumbent.clone(), columns].concat();
        let mut climb = Climb {
            lowering: Lowering::new(problem, decisions, self.control, hosts),
            enough: self.enough(),
            work: &mut self.work,
            proven,
            all: root,
            boxed: self.boxed,
            first_order: self.first_order && root,
            incumbent: incumbent.into_iter().collect(),
        };
        let (exact, relaxed) = (&rows[rows.len() - 1], &rows[..rows.len() - 1]);
        // What relaxations prove is proven of the parts too.
        for rows in relaxed.iter().filter(|_| root) {
            let mut relaxed = Master::new(problem, decisions, rows, self.unit, self.seed)?;
            relaxed.add(columns)?;
            climb.run(&mut relaxed)?;
            columns = relaxed.columns().to_vec();
        }
        let mut master = Master::new(problem, decisions, exact, self.unit, self.seed)?;
        master.add(columns)?;
        let ascent = climb.run(&mut master)?;
        Ok((master, ascent))
    }

    /// Chooses a plan from those of `columns` that a better one can have.
    fn choose<'b>(
        &mut self,
        decisions: &Decisions,
        duals: &Duals,
        bound: i128,
        columns: impl Iterator<Item = &'b Column>,
        root: bool,
    ) -> Result<(), SolveError> {
        self.control.enter("choosing columns");
        let problem = &self.twins.problem;
        let gap = self.control.cheapest().map_or(0, |(cost, _)| cost.0 as i128 - bound);
        let mut useful: Vec<(i128, &Column)> = columns
            .filter_map(|column| Some((decisions.profit(problem, duals, column)?, column)))
            .filter(|&(profit, _)| profit >= -gap)
            .collect();
        useful.sort_unstable_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
        useful.truncate(MAX_CHOOSABLE);
        let useful: Vec<Column> = useful.into_iter().map(|(_, column)| column.clone()).collect();
        let nodes = if root { ROOT_NODES } else { PART_NODES };
        let iterations = restricted_master::round(
            self.twins,
            &useful,
            self.unit,
            nodes,
            self.seed,
            self.control,
        )?;
        self.choosing += iterations;
        self.work = self.work.saturating_sub(iterations);
        Ok(())
    }

    /// The master of a part that has all columns, solved.
    fn known<'b>(
        &mut self,
        decisions: &'b Decisions,
        all: &[Column],
        start: &Duals,
    ) -> Result<(Master<'b>, Ascent), SolveError>
    where
        'a: 'b,
    {
        let (twins, rows) = (self.twins, self.rows);
        let problem = &twins.problem;
        let exact = &rows[rows.len() - 1];
        let mut master = Master::new(problem, decisions, exact, self.unit, self.seed)?;
        master.add(all.iter().cloned())?;
        let nowhere = master.least().iter().map(|_| 0.0).collect::<Vec<f64>>();
        let anywhere = vec![1.0; nowhere.len()];
        let left = self.control.remaining();
        let point = master.solve(&nowhere, &anywhere, FAR, self.work, left)?;
        self.work = self.work.saturating_sub(point.iterations.max(1));
        let mut duals = master.exact(&point.duals).unwrap_or_else(|| start.clone());
        for column in all.iter().filter(|column| decisions.is_open(column)) {
            decisions.lower(problem, &mut duals, column);
        }
        Ok((master, Ascent { reached: Reached::Top, duals, values: point.columns }))
    }
}

/// How far duals may go, in units of the program, in which a plan costs about 10⁵: far enough to
/// show that a part has no plan at all.
const FAR: f64 = 1e7;

/// What to divide a part by: what is most undecided, atoms before layers.
fn split(
    problem: &Problem,
    decisions: &Decisions,
    columns: &[Column],
    values: &[f64],
    all: &Columns,
) -> Option<Split> {
    // By atom: its copies, and those that are in layers of all its images.
    let (mut copies, mut own) = (vec![0.0; problem.atoms.len()], vec![0.0; problem.atoms.len()]);
    let used = decisions.used.iter().map(|column| (column, 1.0));
    for (column, value) in columns.iter().zip(values.iter().copied()).chain(used) {
        for &atom in &column.atoms {
            copies[atom.index()] += value;
            if column.owns(problem, atom) {
                own[atom.index()] += value;
            }
        }
    }
    let undecided = |value: f64| value.fract().min(1.0 - value.fract());
    // What is decided about a dear atom weighs more.
    let most = |of: &[f64], may_be: &dyn Fn(AtomId) -> bool| {
        (problem.atoms.iter_enumerated())
            .filter(|(id, atom)| may_be(*id) && atom.images.count_ones(..) > 1)
            .map(|(id, atom)| (undecided(of[id.index()]), id, atom))
            .filter(|&(undecided, ..)| undecided > 1e-6)
            .map(|(part, id, atom)| {
                (part * problem.model.price(atom.bytes, atom.rate, 0).0 as f64, id)
            })
            .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
            .map(|(_, id)| id)
    };
    if let Some(atom) = most(&own, &|atom| decisions.copies[atom] == Copies::Any) {
        return Some(Split::Copies(atom));
    }
    // Numbers of layers that are not decided; tolerances may put a sum beyond what is.
    let count = |atom: AtomId| copies[atom.index()] as u32;
    let countable = |atom: AtomId| match decisions.copies[atom] {
        Copies::Any => true,
        Copies::One => false,
        Copies::More => {
            let (least, most) = decisions.copies_wanted(atom);
            least <= count(atom) && most.is_none_or(|most| count(atom) < most)
        }
    };
    if let Some(atom) = most(&copies, &countable) {
        return Some(match decisions.copies[atom] {
            Copies::More => Split::Limit(atom, count(atom)),
            Copies::Any | Copies::One => Split::Copies(atom),
        });
    }
    let Columns::Known(_) = all else { return None };
    (columns.iter().zip(values))
        .map(|(column, &value)| (undecided(value), column))
        .filter(|&(undecided, _)| undecided > 1e-6)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
        .map(|(_, column)| Split::Layer(column.clone()))
}

/// The parts, and duals that prove of each what is proven of the whole.
fn divide(
    problem: &Problem,
    decisions: Decisions,
    duals: Duals,
    split: Option<Split>,
) -> Vec<(Decisions, Duals)> {
    let (mut first, mut second) = (decisions.clone(), decisions);
    let (mut fewer, more) = (duals.clone(), duals);
    match split {
        None => return vec![(first, fewer)],
        Some(Split::Copies(atom)) => {
            first.copies[atom] = Copies::One;
            second.copies[atom] = Copies::More;
            let mut all = 2 * fewer.copies[atom];
            for image in crate::quotient::images_of(&problem.atoms[atom].images) {
                all += std::mem::take(fewer.cover_mut(atom, image));
            }
            fewer.copies[atom] = all;
        }
        Some(Split::Limit(atom, most)) => {
            first.limits.push(Limit { atom, most, kept: true });
            second.limits.push(Limit { atom, most, kept: false });
        }
        Some(Split::Layer(column)) => {
            first.used.push(column.clone());
            second.barred.insert(column);
        }
    }
    vec![(first, fewer), (second, more)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet::{Fleet, ImageId};
    use crate::plan::PlanOptions;
    use crate::quotient::Quotient;

    /// One package that six images need.
    const FLEET: &str = r#"{
        "layerplan": 1, "max_layers": 2,
        "packages": [{"id": "p", "name": "p", "bytes": 1}],
        "images": [
            {"name": "a", "roots": ["p"]}, {"name": "b", "roots": ["p"]},
            {"name": "c", "roots": ["p"]}, {"name": "d", "roots": ["p"]},
            {"name": "e", "roots": ["p"]}, {"name": "f", "roots": ["p"]}
        ]
    }"#;

    fn column(images: &[usize]) -> Column {
        Column {
            atoms: vec![AtomId(0)],
            images: images.iter().map(|&image| ImageId::from(image)).collect(),
        }
    }

    /// Layers that a part uses count among the layers of an atom, and what is decided about their
    /// number is not asked again.
    #[test]
    fn a_number_of_layers_is_divided_where_it_is_in_part_and_once() {
        let fleet = Fleet::parse(FLEET.as_bytes()).unwrap();
        let options = PlanOptions::of(&fleet);
        let problem = Problem::new(&fleet, &Quotient::new(&fleet), &options).unwrap();
        let mut decisions = Decisions::none(&problem);
        decisions.copies[AtomId(0)] = Copies::More;
        decisions.used.push(column(&[0]));
        // Half of each of five layers: with the one that is used, three and a half.
        let columns: Vec<Column> = (1..6).map(|image| column(&[image, image % 5 + 1])).collect();
        let divide_by = |decisions: &Decisions| {
            split(&problem, decisions, &columns, &[0.5; 5], &Columns::Priced(Vec::new()))
        };
        assert!(matches!(divide_by(&decisions), Some(Split::Limit(AtomId(0), 3))));
        for kept in [true, false] {
            let mut decided = decisions.clone();
            decided.limits.push(Limit { atom: AtomId(0), most: 3, kept });
            assert!(divide_by(&decided).is_none());
        }
    }
}
