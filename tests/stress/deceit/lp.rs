//! The prices of a leaf that prove most, if some layers are kept from sight: a linear program.

use super::draft::{Column, Draft, members};
use super::tree::Decided;
use highs::{HighsModelStatus, RowProblem, Sense};
use layerplan::certificate::Leaf;
use layerplan::fleet::Overlap;
use layerplan::units::{Amount, Cost};

/// Where the prices are: of atoms for groups, of atoms, what lowers these, and of groups.
struct Places {
    covers: Vec<(usize, usize)>,
    atoms: usize,
    groups: usize,
}

impl Places {
    fn new(draft: &Draft) -> Places {
        let pairs = |atom: usize| members(draft.needed[atom]).map(move |group| (atom, group));
        let covers = (0..draft.atoms.len()).flat_map(pairs).collect();
        Places { covers, atoms: draft.atoms.len(), groups: draft.groups.len() }
    }

    fn count(&self) -> usize {
        self.covers.len() + 2 * self.atoms + self.groups
    }

    fn cover(&self, atom: usize, group: usize) -> usize {
        self.covers.iter().position(|&pair| pair == (atom, group)).expect("an atom that is needed")
    }

    fn copies(&self, atom: usize) -> usize {
        self.covers.len() + atom
    }

    fn lowers(&self, atom: usize) -> usize {
        self.copies(atom) + self.atoms
    }

    fn slot(&self, group: usize) -> usize {
        self.covers.len() + 2 * self.atoms + group
    }

    /// How often each price pays a layer; `None` if the leaf does not let it be.
    fn pay(&self, draft: &Draft, decided: &Decided, column: &Column) -> Option<Vec<(usize, i128)>> {
        let mut pay = Vec::new();
        for atom in members(column.atoms) {
            let times = draft.times(column, atom, decided.single[atom])?;
            pay.extend([(self.copies(atom), times), (self.lowers(atom), -times)]);
            pay.extend(members(column.groups).map(|group| (self.cover(atom, group), 1)));
        }
        pay.extend(members(column.groups).map(|group| (self.slot(group), -1)));
        Some(pay)
    }
}

/// A layer that must not earn more than it costs.
struct Row {
    pay: Vec<(usize, i128)>,
    cost: i128,
}

/// A leaf with the best prices of all by which no layer earns more than what it is `said` to cost,
/// if anything is said of it; `None` if the solver fails.
pub fn priced(draft: &Draft, decided: &Decided, said: &[Option<i128>]) -> Option<Leaf> {
    let places = Places::new(draft);
    let mut rows = Vec::new();
    let mut worth = vec![0i128; places.count()];
    for &(atom, group) in &places.covers {
        worth[places.cover(atom, group)] += 1;
    }
    for atom in 0..places.atoms {
        let (least, most) = decided.wanted(atom);
        worth[places.copies(atom)] += i128::from(least);
        worth[places.lowers(atom)] -= i128::from(most.unwrap_or(least));
    }
    for (group, &cap) in draft.caps.iter().enumerate() {
        worth[places.slot(group)] -= cap as i128;
    }
    for (at, column) in draft.columns.iter().enumerate() {
        let Some(pay) = places.pay(draft, decided, column) else { continue };
        match decided.layers.iter().find(|&&(closed, _)| closed == at) {
            Some(&(_, true)) => pay.iter().for_each(|&(place, times)| worth[place] -= times),
            Some(&(_, false)) => {}
            None => rows.extend(said[at].map(|cost| Row { pay, cost })),
        }
    }
    let prices = solved(draft, decided, &places, &worth, &rows)?;
    Some(written(draft, decided, &places, &prices))
}

/// Exact prices that are all but the best.
fn solved(
    draft: &Draft,
    decided: &Decided,
    places: &Places,
    worth: &[i128],
    rows: &[Row],
) -> Option<Vec<i128>> {
    // More than that no price needs to be; without an end some programs have none.
    let most: i128 = draft.columns.iter().map(|column| column.cost).max()?;
    let one = Cost::ONE.0 as f64;
    let most = 2.0 * most as f64 / one + 1.0;
    let is_cover = |place: usize| place < places.covers.len();
    let lowers = |place: usize| (0..places.atoms).find(|&atom| places.lowers(atom) == place);
    let may_lower =
        |atom: usize| decided.single[atom] == Some(true) || decided.wanted(atom).1.is_some();
    let mut program = RowProblem::default();
    let columns: Vec<highs::Col> = (0..places.count())
        .map(|place| {
            let least =
                if is_cover(place) && draft.overlap == Overlap::Forbid { -most } else { 0.0 };
            let most = if lowers(place).is_some_and(|atom| !may_lower(atom)) { 0.0 } else { most };
            program.add_column(worth[place] as f64, least..=most)
        })
        .collect();
    for row in rows {
        let factors = row.pay.iter().map(|&(place, times)| (columns[place], times as f64));
        program.add_row(..=row.cost as f64 / one, factors);
    }
    let mut model = program.optimise(Sense::Maximise);
    model.make_quiet();
    model.set_option("threads", 1);
    let solved = model.try_solve().ok()?;
    if solved.status() != HighsModelStatus::Optimal {
        return None;
    }
    let solution = solved.get_solution();
    let mut prices: Vec<i128> =
        solution.columns().iter().map(|price| (price * one).round() as i128).collect();
    for row in rows {
        mend(draft, places, row, &mut prices);
    }
    Some(prices)
}

/// Lowers prices until a layer earns no more than it costs; no layer earns more by that.
fn mend(draft: &Draft, places: &Places, row: &Row, prices: &mut [i128]) {
    let earned = |prices: &[i128]| -> i128 {
        row.pay.iter().map(|&(place, times)| times * prices[place]).sum::<i128>() - row.cost
    };
    for &(place, _) in row.pay.iter().filter(|&&(place, _)| place < places.covers.len()) {
        let too_much = earned(prices).max(0);
        let free = draft.overlap == Overlap::Forbid;
        prices[place] -= if free { too_much } else { too_much.min(prices[place].max(0)) };
    }
    let slots = places.slot(0)..places.count();
    if let Some(&(place, _)) = row.pay.iter().find(|(place, _)| slots.contains(place)) {
        prices[place] += earned(prices).max(0);
    }
}

fn written(draft: &Draft, decided: &Decided, places: &Places, prices: &[i128]) -> Leaf {
    let mut leaf = decided.written(draft);
    for &(atom, group) in &places.covers {
        let price = prices[places.cover(atom, group)];
        leaf.cover.push((atom as u32, group as u32, Amount(price)));
    }
    leaf.cover.retain(|&(_, _, price)| price != Amount(0));
    for atom in 0..places.atoms {
        let price = prices[places.copies(atom)] - prices[places.lowers(atom)];
        leaf.copies.push((atom as u32, Amount(price)));
    }
    leaf.copies.retain(|&(_, price)| price != Amount(0));
    for group in 0..places.groups {
        leaf.slot.push((group as u32, Amount(prices[places.slot(group)])));
    }
    leaf.slot.retain(|&(_, price)| price != Amount(0));
    leaf
}
