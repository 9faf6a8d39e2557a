//! A branch of a closed set's pricing: what it has decided, its optimistic value, and how it is
//! divided.
//!
//! The atoms of a layer and the images that use it are chosen together by a maximum flow
//! (`max_closure.rs`). What a flow cannot see are costs that two choices cause together: an atom
//! that pays for the update of another, and a pair of an atom and an image that is worth less than
//! nothing (an image that gets an atom twice where it must not, or pulls it for more than its
//! dual). Between undecided choices the flow leaves such costs out. Once one of the two is decided,
//! the cost falls to the other alone, and the flow has it: the updates that a decided atom does not
//! have are priced like images, to be paid once by all who need them.
//!
//! All in whole numbers of a coarse unit (`scaled.rs`).

use crate::solve::exact::branch_price::pricing::max_closure::Graph;
use crate::solve::exact::branch_price::pricing::scaled::Scaled;
use Decision::{In, Open, Out};

/// What has been decided; places are those of [`Scaled`].
#[derive(Debug, Clone)]
pub(crate) struct Branch {
    /// By update: do all atoms pay for it (in), or does it touch nothing in the layer (out)?
    updates: Vec<Decision>,
    atoms: Vec<Decision>,
    images: Vec<Decision>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Open,
    In,
    Out,
}

/// The choice of greatest optimistic profit.
#[derive(Debug)]
pub(crate) struct Choice {
    /// At least that of any column of the branch, in the coarse unit.
    pub profit: i64,
    pub atoms: Vec<usize>,
    pub images: Vec<usize>,
}

/// What there is to choose from in a branch.
struct Offer {
    /// What is decided brings.
    profit: i64,
    /// By image: what it costs to let it use the layer.
    demand: Vec<i64>,
    /// The images that may use it, and those that do.
    free: Vec<usize>,
    used: Vec<usize>,
    /// By update: what decided atoms pay if an open one brings it.
    owed: Vec<i64>,
    /// By update: does an open atom bring it?
    needed: Vec<bool>,
    /// The decided atoms, and those to choose from: what each brings, and of that by each of the
    /// free images.
    chosen: Vec<usize>,
    open: Vec<(usize, i64, Vec<i64>)>,
}

impl Branch {
    /// All columns: nothing is decided, except for the images where all of them use the layer.
    pub fn root(scaled: &Scaled) -> Branch {
        Branch {
            updates: vec![Open; scaled.updates()],
            atoms: vec![Open; scaled.atoms()],
            images: vec![if scaled.whole { In } else { Open }; scaled.images()],
        }
    }

    /// The greatest optimistic profit; `None` if it is at most `threshold`.
    pub fn best(&self, scaled: &Scaled, threshold: i64) -> Option<Choice> {
        let mut offer = self.offer(scaled)?;
        let shared: Vec<usize> = (0..scaled.updates())
            .filter(|&update| offer.needed[update] && self.updates[update] == Open)
            .filter(|&update| offer.owed[update] > 0)
            .collect();
        let mut graph = Graph::default();
        for &image in &offer.free {
            // An image that pays for itself is chosen.
            offer.profit += (-offer.demand[image]).max(0);
            graph.demand.push(offer.demand[image].max(0));
        }
        graph.demand.extend(shared.iter().map(|&update| offer.owed[update]));
        graph.supply.extend(offer.open.iter().map(|&(_, supply, _)| supply));
        if offer.profit + graph.supply.iter().sum::<i64>() <= threshold {
            return None;
        }
        for (atom, supply, worth) in &offer.open {
            graph.worth.extend(worth);
            let needs = |&update: &usize| if scaled.has(*atom, update) { *supply } else { 0 };
            graph.worth.extend(shared.iter().map(needs));
        }
        let closure = graph.best(threshold - offer.profit)?;
        let Offer { profit, demand, free, used: mut images, mut chosen, open, .. } = offer;
        images.extend(free.iter().copied().filter(|&image| demand[image] < 0));
        images.extend(
            closure.images.iter().filter_map(|&at| free.get(at)).filter(|&&at| demand[at] >= 0),
        );
        images.sort_unstable();
        chosen.extend(closure.atoms.iter().map(|&at| open[at].0));
        Some(Choice { profit: profit + closure.profit, atoms: chosen, images })
    }

    /// What is decided is paid and costs, and what there is to choose from; `None` if an atom must
    /// be in the layer and must not.
    fn offer(&self, scaled: &Scaled) -> Option<Offer> {
        let used: Vec<usize> = self.images_that_are(In).collect();
        let asked = used.iter().map(|&image| scaled.demand[image]).sum::<i64>();
        let mut offer = Offer {
            profit: -scaled.blob - asked,
            demand: scaled.demand.clone(),
            free: self.images_that_are(Open).collect(),
            used,
            owed: vec![0; scaled.updates()],
            needed: vec![false; scaled.updates()],
            chosen: Vec::new(),
            open: Vec::new(),
        };
        let paid: Vec<usize> = self.updates_that_are(In).collect();
        for atom in 0..scaled.atoms() {
            let barred = scaled.own(atom).iter().any(|&update| self.updates[update] == Out);
            match self.atoms[atom] {
                Out => {}
                Open if barred => {}
                In if barred => return None,
                In => self.take(scaled, &mut offer, atom, &paid),
                Open => self.leave_open(scaled, &mut offer, atom, &paid),
            }
        }
        Some(offer)
    }

    /// A decided atom pays for the updates that are `paid`; all others that need an open one owe it
    /// that.
    fn take(&self, scaled: &Scaled, offer: &mut Offer, atom: usize, paid: &[usize]) {
        offer.chosen.push(atom);
        offer.profit += scaled.base[atom] - scaled.pushed(atom, paid);
        offer.profit += offer.used.iter().map(|&i| scaled.worth(atom, i, paid)).sum::<i64>();
        for &image in &offer.free {
            offer.demand[image] -= scaled.worth(atom, image, paid);
        }
        for update in self.updates_that_are(Open) {
            offer.owed[update] += scaled.due(atom, update, &offer.used);
        }
    }

    /// An open atom that brings anything at all is to choose from.
    fn leave_open(&self, scaled: &Scaled, offer: &mut Offer, atom: usize, paid: &[usize]) {
        let own = scaled.own(atom);
        let pays: Vec<usize>;
        let pays = if own.iter().all(|&update| self.updates[update] == In) {
            paid
        } else {
            let unpaid = own.iter().filter(|&&update| self.updates[update] == Open);
            pays = paid.iter().chain(unpaid).copied().collect();
            &pays
        };
        let mut supply = scaled.base[atom] - scaled.pushed(atom, pays);
        supply += offer.used.iter().map(|&i| scaled.worth(atom, i, pays)).sum::<i64>();
        let worth: Vec<i64> =
            offer.free.iter().map(|&image| scaled.worth(atom, image, pays).max(0)).collect();
        supply += worth.iter().sum::<i64>();
        if supply > 0 {
            own.iter().for_each(|&update| offer.needed[update] = true);
            offer.open.push((atom, supply, worth));
        }
    }

    fn images_that_are(&self, decision: Decision) -> impl Iterator<Item = usize> + '_ {
        (0..self.images.len()).filter(move |&image| self.images[image] == decision)
    }

    fn updates_that_are(&self, decision: Decision) -> impl Iterator<Item = usize> + '_ {
        (0..self.updates.len()).filter(move |&update| self.updates[update] == decision)
    }

    /// Divides the branch by what the choice left out that weighs most; into nothing if it left out
    /// nothing.
    pub fn divide(&self, scaled: &Scaled, choice: &Choice) -> Vec<Branch> {
        if choice.images.is_empty() {
            return self.by_first_image();
        }
        let Some(split) = self.split(scaled, choice) else { return Vec::new() };
        let part = |decision: Decision| {
            let mut part = self.clone();
            match split {
                Split::Image(image) => part.images[image] = decision,
                Split::Update(update) => part.updates[update] = decision,
                Split::Atom(atom) => {
                    part.atoms[atom] = decision;
                    if decision == In {
                        scaled.own(atom).iter().for_each(|&update| part.updates[update] = In);
                    }
                }
            }
            part
        };
        vec![part(Out), part(In)]
    }

    /// What the choice left out that weighs most, by what would settle it.
    fn split(&self, scaled: &Scaled, choice: &Choice) -> Option<Split> {
        let (decided, open): (Vec<usize>, Vec<usize>) =
            choice.atoms.iter().partition(|&&atom| self.atoms[atom] == In);
        let mut union: Vec<usize> = self.updates_that_are(In).collect();
        let unpaid = scaled.union(&choice.atoms).filter(|&update| self.updates[update] == Open);
        let unpaid: Vec<usize> = unpaid.collect();
        union.extend(&unpaid);
        let used: Vec<usize> = choice.images.to_vec();
        let late: Vec<usize> =
            used.iter().copied().filter(|&image| self.images[image] == Open).collect();
        let mut by_atom = vec![0; open.len()];
        let mut splits = Vec::new();
        for &update in &unpaid {
            let mut weight = 0;
            for (&atom, by_atom) in open.iter().zip(&mut by_atom) {
                if !scaled.has(atom, update) {
                    let due = scaled.due(atom, update, &used);
                    weight += due;
                    *by_atom += due;
                }
            }
            if scaled.pulled() {
                weight +=
                    decided.iter().map(|&atom| scaled.pulls_due(atom, update, &late)).sum::<i64>();
            }
            splits.push((weight, Split::Update(update)));
        }
        for &image in &late {
            let mut weight = 0;
            for (&atom, by_atom) in open.iter().zip(&mut by_atom) {
                let harm = (-scaled.worth(atom, image, &union)).max(0);
                weight += harm;
                *by_atom += harm;
            }
            splits.push((weight, Split::Image(image)));
        }
        splits.extend(open.iter().zip(by_atom).map(|(&atom, weight)| (weight, Split::Atom(atom))));
        // The first of equals.
        let heaviest = splits.into_iter().rev().max_by_key(|&(weight, _)| weight);
        heaviest.filter(|&(weight, _)| weight > 0).map(|(_, split)| split)
    }

    /// A layer has an image: one branch for each that may be the first.
    fn by_first_image(&self) -> Vec<Branch> {
        let mut rest = self.clone();
        let mut branches = Vec::new();
        for image in self.images_that_are(Open) {
            let mut first = rest.clone();
            first.images[image] = In;
            branches.push(first);
            rest.images[image] = Out;
        }
        branches
    }
}

/// What to decide.
#[derive(Debug, Clone, Copy)]
enum Split {
    Update(usize),
    Image(usize),
    Atom(usize),
}
