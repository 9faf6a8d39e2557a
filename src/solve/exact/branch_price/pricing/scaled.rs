//! What the layers of a closed set are paid and cost, in whole numbers of a unit coarse enough for
//! 64 bits.
//!
//! What a layer is paid is rounded up and what it costs is rounded down, so no column is worth less
//! here than it truly is, and a bound on these numbers is one on the true ones.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions};
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::exact::branch_price::pricing::closed_sets::ClosedSet;
use crate::solve::problem::Problem;
use crate::units::{Amount, Rate};

/// Bits for a sum of numbers.
const BITS: u32 = 62;

/// The unit: 2 to the power of `shift`, times 10⁻¹².
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit {
    shift: u32,
    /// What rows pay in all.
    most: i64,
}

impl Unit {
    /// For these duals, and sums of at most so many numbers, none greater than all that rows pay.
    pub fn new(duals: &Duals, numbers: usize) -> Unit {
        let all = duals.total();
        let room = BITS - (usize::BITS - numbers.leading_zeros()).min(BITS / 2);
        let shift = (u128::BITS - all.leading_zeros()).saturating_sub(room);
        Unit { shift, most: (all >> shift) as i64 + 1 }
    }

    /// What is paid, rounded up.
    fn paid(self, value: Amount) -> i64 {
        let up = -(-value.0 >> self.shift);
        up.clamp(-i128::from(self.most), i128::from(self.most)) as i64
    }

    /// What it costs, rounded down; more than rows pay in all is as much as that.
    fn cost(self, value: Amount) -> i64 {
        (value.0 >> self.shift).min(i128::from(self.most)) as i64
    }

    /// In units of 10⁻¹².
    pub fn fine(self, value: i64) -> Amount {
        Amount(i128::from(value) << self.shift)
    }

    /// The greatest coarse number that is no greater.
    pub fn coarse(self, value: Amount) -> i64 {
        self.cost(value)
    }
}

/// What the layers of a closed set are paid and cost under given duals. Atoms are those that can
/// pay for themselves.
pub(crate) struct Scaled<'a> {
    closed: &'a ClosedSet,
    pub unit: Unit,
    /// Do all images of the closed set use the layer? These alone count double in the rows of
    /// copies.
    pub whole: bool,
    /// What an atom's copies row pays, less what it costs to store.
    pub base: Vec<i64>,
    ids: Vec<AtomId>,
    own: Vec<Vec<usize>>,
    /// By atom and update.
    has: Vec<bool>,
    /// By atom and update: what pushing the atom costs more for it.
    push: Vec<i64>,
    /// By atom and image: what its cover row pays.
    cover: Vec<i64>,
    /// By image: what using a layer costs, whatever it holds.
    pub demand: Vec<i64>,
    /// What a layer costs, whatever it holds.
    pub blob: i64,
    /// By image: what its pulls of a byte cost, at rate 1; empty where nobody pays for pulls.
    per_pull: Vec<Amount>,
    bytes: Vec<i128>,
    rates: Vec<i128>,
}

impl<'a> Scaled<'a> {
    /// For columns that all images of the closed set use (`whole`), or that any of them use.
    pub fn new(
        problem: &Problem,
        duals: &Duals,
        decisions: &Decisions,
        closed: &'a ClosedSet,
        unit: Unit,
        whole: bool,
    ) -> Scaled<'a> {
        let model = &problem.model;
        let per_byte = |rate, pulls| Amount::of(model.per_byte(Rate(rate), pulls));
        let push = per_byte(1, 0) - per_byte(0, 0);
        let demand = |&image: &ImageId| {
            let per_layer = |pulls| Amount::of(model.per_layer(pulls));
            unit.cost(duals.slot[image] + per_layer(model.pulls([image])) - per_layer(0))
        };
        let per_pull = |&image: &ImageId| {
            let pulls = model.pulls([image]);
            per_byte(1, pulls) - per_byte(0, pulls) - push
        };
        let mut per_pull: Vec<Amount> = closed.images.iter().map(per_pull).collect();
        if per_pull.iter().all(|&pull| pull == Amount(0)) {
            per_pull.clear();
        }
        let mut scaled = Scaled {
            closed,
            unit,
            whole,
            base: Vec::new(),
            ids: Vec::new(),
            own: Vec::new(),
            has: Vec::new(),
            push: Vec::new(),
            cover: Vec::new(),
            demand: closed.images.iter().map(demand).collect(),
            blob: unit.cost(Amount::of(model.per_layer(0))),
            per_pull,
            bytes: Vec::new(),
            rates: closed
                .updates
                .iter()
                .map(|&update| i128::from(problem.rates[update].0))
                .collect(),
        };
        closed.atoms.iter().for_each(|&id| scaled.push(problem, duals, decisions, id));
        scaled
    }

    /// Adds an atom, unless it cannot pay for itself.
    fn push(&mut self, problem: &Problem, duals: &Duals, decisions: &Decisions, id: AtomId) {
        let per_byte = |rate| Amount::of(problem.model.per_byte(Rate(rate), 0));
        let push = per_byte(1) - per_byte(0);
        let atom = &problem.atoms[id];
        let all = self.whole && atom.images.count() == self.closed.images.len();
        let bonus = match decisions.copies[id] {
            Copies::Any if all => duals.copies[id] * 2,
            Copies::Any | Copies::More => duals.copies[id],
            Copies::One if all => duals.copies[id],
            Copies::One => return,
        };
        let bytes = i128::from(atom.bytes.0);
        let own: Vec<usize> = (atom.updates.iter())
            .filter_map(|update| self.closed.updates.binary_search(update).ok())
            .collect();
        self.ids.push(id);
        self.bytes.push(bytes);
        self.base.push(self.unit.paid(bonus - per_byte(0) * bytes));
        self.push.extend(self.rates.iter().map(|rate| self.unit.cost(push * (bytes * rate))));
        self.cover
            .extend(self.closed.images.iter().map(|&image| self.unit.paid(duals.cover(id, image))));
        let has = self.has.len();
        self.has.resize(has + self.closed.updates.len(), false);
        own.iter().for_each(|&update| self.has[has + update] = true);
        self.own.push(own);
        if self.most(self.ids.len() - 1) <= 0 {
            self.drop_last();
        }
    }

    /// What an atom brings at most: no decision makes more of it.
    fn most(&self, atom: usize) -> i64 {
        let own = self.own(atom);
        let worth = (0..self.images()).map(|image| {
            let worth = self.worth(atom, image, own);
            if self.whole { worth } else { worth.max(0) }
        });
        self.base[atom] - self.pushed(atom, own) + worth.sum::<i64>()
    }

    fn drop_last(&mut self) {
        self.ids.pop();
        self.bytes.pop();
        self.base.pop();
        self.own.pop();
        let atoms = self.ids.len();
        self.has.truncate(atoms * self.updates());
        self.push.truncate(atoms * self.updates());
        self.cover.truncate(atoms * self.images());
    }

    pub fn atoms(&self) -> usize {
        self.ids.len()
    }

    pub fn images(&self) -> usize {
        self.closed.images.len()
    }

    pub fn updates(&self) -> usize {
        self.rates.len()
    }

    pub fn id(&self, atom: usize) -> AtomId {
        self.ids[atom]
    }

    /// The updates that touch an atom.
    pub fn own(&self, atom: usize) -> &[usize] {
        &self.own[atom]
    }

    pub fn has(&self, atom: usize, update: usize) -> bool {
        self.has[atom * self.updates() + update]
    }

    /// Does anybody pay for pulls?
    pub fn pulled(&self) -> bool {
        !self.per_pull.is_empty()
    }

    /// What pushing an atom costs for updates.
    pub fn pushed(&self, atom: usize, updates: &[usize]) -> i64 {
        let push = &self.push[atom * self.updates()..];
        updates.iter().map(|&update| push[update]).sum()
    }

    /// What an image brings for an atom that pays for updates.
    pub fn worth(&self, atom: usize, image: usize, updates: &[usize]) -> i64 {
        let cover = self.cover[atom * self.images() + image];
        match self.per_pull.get(image) {
            None => cover,
            Some(pull) => {
                let rate: i128 = updates.iter().map(|&update| self.rates[update]).sum();
                cover - self.unit.cost(*pull * (self.bytes[atom] * rate))
            }
        }
    }

    /// What an update costs more if an atom is in a layer that these images use.
    pub fn due(&self, atom: usize, update: usize, images: &[usize]) -> i64 {
        self.push[atom * self.updates() + update] + self.pulls_due(atom, update, images)
    }

    /// The part of that for pulls.
    pub fn pulls_due(&self, atom: usize, update: usize, images: &[usize]) -> i64 {
        if self.per_pull.is_empty() {
            return 0;
        }
        let pulled: Amount = images.iter().map(|&image| self.per_pull[image]).sum();
        self.unit.cost(pulled * (self.bytes[atom] * self.rates[update]))
    }

    /// The updates that touch any of these atoms, ascending.
    pub fn union(&self, atoms: &[usize]) -> impl Iterator<Item = usize> {
        let mut has = vec![false; self.updates()];
        atoms.iter().flat_map(|&atom| self.own(atom)).for_each(|&update| has[update] = true);
        (0..has.len()).filter(move |&update| has[update])
    }

    /// What a layer of these atoms is worth at most, used by all who gain by it.
    pub fn value(&self, atoms: &[usize]) -> i64 {
        let union: Vec<usize> = self.union(atoms).collect();
        let kept = atoms.iter().map(|&atom| self.base[atom] - self.pushed(atom, &union));
        let used = (0..self.images()).map(|image| {
            let worth = atoms.iter().map(|&atom| self.worth(atom, image, &union));
            let gain = worth.sum::<i64>() - self.demand[image];
            if self.whole { gain } else { gain.max(0) }
        });
        kept.sum::<i64>() + used.sum::<i64>() - self.blob
    }
}
