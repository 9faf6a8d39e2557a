//! A branch of a host's pricing: what it has decided, its optimistic value, and how it is divided.
//!
//! The atoms of a layer and the images that use it are chosen together by a maximum flow (`flow.rs`).
//! What a flow cannot see are costs that two choices cause together: an atom that pays for the update of
//! another, and a pair of an atom and an image that is worth less than nothing (an image that gets an
//! atom twice where it must not, or pulls it for more than its dual). Between undecided choices the
//! flow leaves such costs out. Once one of the two is decided, the cost falls to the other alone,
//! and the flow has it: the updates that a decided atom does not have are priced like images, to be paid once by
//! all who need them.

use super::decisions::{Copies, Decisions};
use super::duals::Duals;
use super::flow::Graph;
use super::hosts::Host;
use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::problem::{Problem, ProblemAtom, UpdateClassId};
use crate::units::Rate;
use fixedbitset::FixedBitSet;

/// An atom that a layer of the host may have.
struct Candidate<'a> {
    id: AtomId,
    atom: &'a ProblemAtom,
    bytes: i128,
    /// What the row of its copies pays.
    bonus: i128,
    /// What its cover rows pay, by position of the image in the host.
    cover: Vec<i128>,
}

/// What the layers of a host are paid and cost under given duals.
pub(super) struct Terms<'a> {
    problem: &'a Problem,
    images: &'a [ImageId],
    atoms: Vec<Candidate<'a>>,
    /// By position: what an image's use of a layer costs, whatever it holds.
    demand: Vec<i128>,
    /// By position: what the image's pulls of a byte cost, at rate 1.
    per_pull: Vec<i128>,
    blob: i128,
    /// Of a byte: kept, and pushed at rate 1.
    store: i128,
    push: i128,
}

/// What has been decided.
#[derive(Debug, Clone)]
pub(super) struct Branch {
    /// Updates that all atoms pay for.
    paid: FixedBitSet,
    /// Updates that touch nothing in the layer.
    barred: FixedBitSet,
    /// By candidate: in, out, or not decided.
    atoms: Vec<Option<bool>>,
    /// By position in the host.
    images: Vec<Option<bool>>,
}

/// The choice of greatest optimistic profit.
#[derive(Debug)]
pub(super) struct Choice {
    /// At least that of any column of the branch.
    pub profit: i128,
    /// Positions of candidates.
    candidates: Vec<usize>,
    /// Positions in the host.
    positions: Vec<usize>,
}

impl<'a> Terms<'a> {
    /// For columns that all images of the host use (`whole`), which alone count double in the rows of copies, or
    /// that any of them use.
    pub fn new(
        problem: &'a Problem,
        duals: &Duals,
        decisions: &Decisions,
        host: &'a Host,
        whole: bool,
    ) -> Terms<'a> {
        let model = &problem.model;
        let pulls = |image: ImageId| model.pulls([image]);
        let per_byte = |rate, pulls| model.per_byte(Rate(rate), pulls).0 as i128;
        let per_pull = |image| {
            per_byte(1, pulls(image)) - per_byte(0, pulls(image)) - per_byte(1, 0) + per_byte(0, 0)
        };
        let demand = |image| {
            let used = model.per_layer(pulls(image)).0 - model.per_layer(0).0;
            duals.slot[image] + used as i128
        };
        let mut terms = Terms {
            problem,
            images: &host.images,
            atoms: Vec::new(),
            demand: host.images.iter().map(|&image| demand(image)).collect(),
            per_pull: host.images.iter().map(|&image| per_pull(image)).collect(),
            blob: model.per_layer(0).0 as i128,
            store: per_byte(0, 0),
            push: per_byte(1, 0) - per_byte(0, 0),
        };
        let undecided = terms.root(whole);
        for &id in &host.atoms {
            let atom = &problem.atoms[id];
            let own = whole && atom.images.count_ones(..) == host.images.len();
            let bonus = match decisions.copies[id] {
                Copies::Any if own => 2 * duals.copies[id],
                Copies::Any | Copies::More => duals.copies[id],
                Copies::One if own => duals.copies[id],
                Copies::One => continue,
            };
            let cover = host.images.iter().map(|&image| duals.cover(id, image)).collect();
            let candidate = Candidate { id, atom, bytes: i128::from(atom.bytes), bonus, cover };
            // No decision makes more of an atom.
            if terms.supply(&candidate, atom.rate, &undecided) > 0 {
                terms.atoms.push(candidate);
            }
        }
        terms
    }

    /// All columns: nothing is decided, but for the images where all of them use the layer.
    pub fn root(&self, whole: bool) -> Branch {
        let none = FixedBitSet::with_capacity(self.problem.rates.len());
        Branch {
            paid: none.clone(),
            barred: none,
            atoms: vec![None; self.atoms.len()],
            images: vec![whole.then_some(true); self.images.len()],
        }
    }

    /// What an image brings for an atom at this rate.
    fn worth(&self, candidate: &Candidate<'_>, rate: Rate, at: usize) -> i128 {
        candidate.cover[at] - candidate.bytes * i128::from(rate.0) * self.per_pull[at]
    }

    /// What an atom brings if all undecided images that it gains by use the layer.
    fn supply(&self, candidate: &Candidate<'_>, rate: Rate, branch: &Branch) -> i128 {
        let copy = candidate.bytes * (self.store + i128::from(rate.0) * self.push);
        let images = branch.images.iter().enumerate();
        let worth = images.map(|(at, decision)| match decision {
            Some(true) => self.worth(candidate, rate, at),
            Some(false) => 0,
            None => self.worth(candidate, rate, at).max(0),
        });
        candidate.bonus - copy + worth.sum::<i128>()
    }

    /// The greatest optimistic profit in `branch`; none if it is at most `threshold`.
    pub fn best(&self, branch: &Branch, threshold: i128) -> Option<Choice> {
        let rates = &self.problem.rates;
        let rate = |update: usize| i128::from(rates[UpdateClassId::from(update)].0);
        let mut profit = -self.blob;
        let mut per_rate = self.push;
        let mut demand = self.demand.clone();
        for (at, decision) in branch.images.iter().enumerate() {
            if *decision == Some(true) {
                profit -= demand[at];
                per_rate += self.per_pull[at];
            }
        }
        let paid =
            Rate(branch.paid.ones().map(|update| rates[UpdateClassId::from(update)].0).sum());
        let free: Vec<usize> =
            (0..self.images.len()).filter(|&at| branch.images[at].is_none()).collect();
        let (mut chosen, mut open) = (Vec::new(), Vec::new());
        let mut decided = 0;
        for (at, candidate) in self.atoms.iter().enumerate() {
            let touches = |update: &UpdateClassId| branch.barred.contains(update.index());
            match branch.atoms[at] {
                Some(false) => continue,
                _ if candidate.atom.updates.iter().any(touches) => {
                    if branch.atoms[at].is_some() {
                        return None;
                    }
                    continue;
                }
                Some(true) => {
                    chosen.push(at);
                    decided += candidate.bytes;
                    profit += self.supply(candidate, paid, branch);
                    for &image in &free {
                        let worth = self.worth(candidate, paid, image);
                        // Its supply counts the image if it gains by it.
                        profit -= worth.max(0);
                        demand[image] -= worth;
                    }
                }
                None => {
                    let unpaid = (candidate.atom.updates.iter())
                        .filter(|update| !branch.paid.contains(update.index()))
                        .map(|&update| rates[update].0);
                    let rate = Rate(paid.0 + unpaid.sum::<u64>());
                    let supply = self.supply(candidate, rate, branch);
                    if supply > 0 {
                        open.push((at, rate, supply));
                    }
                }
            }
        }
        let mut graph = Graph::default();
        graph.supply.extend(open.iter().map(|&(.., supply)| supply));
        for &image in &free {
            // An image that pays for itself is chosen.
            profit += (-demand[image]).max(0);
            graph.demand.push(demand[image].max(0));
        }
        if profit + graph.supply.iter().sum::<i128>() <= threshold {
            return None;
        }
        // What the decided atoms pay for an update that others bring, is paid by these.
        let mut shared: Vec<usize> = Vec::new();
        if decided > 0 && per_rate > 0 {
            let mut needed = FixedBitSet::with_capacity(rates.len());
            for &(at, ..) in &open {
                needed.extend(self.atoms[at].atom.updates.iter().map(|update| update.index()));
            }
            shared.extend(needed.difference(&branch.paid));
            graph.demand.extend(shared.iter().map(|&update| decided * rate(update) * per_rate));
        }
        for &(at, rate, supply) in &open {
            let candidate = &self.atoms[at];
            graph.worth.extend(free.iter().map(|&image| self.worth(candidate, rate, image).max(0)));
            let needs = |update: &usize| {
                candidate.atom.updates.binary_search(&UpdateClassId::from(*update)).is_ok()
            };
            graph.worth.extend(shared.iter().map(|update| if needs(update) { supply } else { 0 }));
        }
        let closure = graph.best(threshold - profit)?;
        let mut positions: Vec<usize> = (branch.images.iter().enumerate())
            .filter(|&(at, decision)| {
                *decision == Some(true) || decision.is_none() && demand[at] < 0
            })
            .map(|(at, _)| at)
            .collect();
        positions.extend(
            closure.images.iter().filter_map(|&at| free.get(at)).filter(|&&at| demand[at] >= 0),
        );
        positions.sort_unstable();
        chosen.extend(closure.atoms.iter().map(|&at| open[at].0));
        Some(Choice { profit: profit + closure.profit, candidates: chosen, positions })
    }

    /// The atoms of a choice, ascending.
    pub fn atoms(&self, choice: &Choice) -> Vec<AtomId> {
        let mut atoms: Vec<AtomId> =
            choice.candidates.iter().map(|&at| self.atoms[at].id).collect();
        atoms.sort_unstable();
        atoms
    }

    /// The images of a choice, ascending.
    pub fn images(&self, choice: &Choice) -> Vec<ImageId> {
        choice.positions.iter().map(|&at| self.images[at]).collect()
    }

    /// Divides `branch` by what the choice left out that weighs most; into nothing if it left out nothing.
    pub fn divide(&self, branch: &Branch, choice: &Choice) -> Vec<Branch> {
        if choice.positions.is_empty() {
            return first_image(branch);
        }
        let Some((_, split)) = self.split(branch, choice) else { return Vec::new() };
        [false, true]
            .map(|taken| {
                let mut part = branch.clone();
                match split {
                    Split::Image(at) => part.images[at] = Some(taken),
                    Split::Update(update) if taken => part.paid.insert(update),
                    Split::Update(update) => part.barred.insert(update),
                    Split::Atom(at) => {
                        part.atoms[at] = Some(taken);
                        if taken {
                            let updates = &self.atoms[at].atom.updates;
                            part.paid.extend(updates.iter().map(|update| update.index()));
                        }
                    }
                }
                part
            })
            .into()
    }

    /// What the choice left out that weighs most, by what would settle it.
    fn split(&self, branch: &Branch, choice: &Choice) -> Option<(i128, Split)> {
        let rates = &self.problem.rates;
        let (decided, open): (Vec<usize>, Vec<usize>) =
            choice.candidates.iter().partition(|&&at| branch.atoms[at] == Some(true));
        let bytes = |of: &[usize]| of.iter().map(|&at| self.atoms[at].bytes).sum::<i128>();
        let mut union = branch.paid.clone();
        for &at in &open {
            union.extend(self.atoms[at].atom.updates.iter().map(|update| update.index()));
        }
        let per_pull = |decision: Option<bool>| -> i128 {
            let positions = choice.positions.iter();
            positions
                .filter(|&&at| branch.images[at] == decision)
                .map(|&at| self.per_pull[at])
                .sum()
        };
        let pulled_late = per_pull(None);
        let per_rate = self.push + per_pull(Some(true)) + pulled_late;
        let (all, late) = (bytes(&open), bytes(&decided) * pulled_late);
        let mut by_atom = vec![0; open.len()];
        let mut splits = Vec::new();
        for update in union.difference(&branch.paid) {
            let update = UpdateClassId::from(update);
            let rate = i128::from(rates[update].0);
            let mut left = all;
            for (&at, unpaid) in open.iter().zip(&mut by_atom) {
                let candidate = &self.atoms[at];
                if candidate.atom.updates.binary_search(&update).is_ok() {
                    left -= candidate.bytes;
                } else {
                    *unpaid += candidate.bytes * rate * per_rate;
                }
            }
            splits.push((rate * (left * per_rate + late), Split::Update(update.index())));
        }
        let rate = Rate(union.ones().map(|update| rates[UpdateClassId::from(update)].0).sum());
        for &image in choice.positions.iter().filter(|&&at| branch.images[at].is_none()) {
            let mut harm = 0;
            for (&at, unpaid) in open.iter().zip(&mut by_atom) {
                let worth = self.worth(&self.atoms[at], rate, image);
                harm += (-worth).max(0);
                *unpaid += (-worth).max(0);
            }
            splits.push((harm, Split::Image(image)));
        }
        splits.extend(open.iter().zip(by_atom).map(|(&at, unpaid)| (unpaid, Split::Atom(at))));
        // The first of equals.
        splits.into_iter().rev().max_by_key(|&(weight, _)| weight).filter(|&(weight, _)| weight > 0)
    }
}

/// What to decide.
#[derive(Debug, Clone, Copy)]
enum Split {
    Update(usize),
    Image(usize),
    Atom(usize),
}

/// A layer has an image: one branch for each that may be the first.
fn first_image(branch: &Branch) -> Vec<Branch> {
    let mut rest = branch.clone();
    let mut branches = Vec::new();
    for at in 0..branch.images.len() {
        if rest.images[at].is_none() {
            let mut first = rest.clone();
            first.images[at] = Some(true);
            branches.push(first);
            rest.images[at] = Some(false);
        }
    }
    branches
}
