//! Is there a layer that earns more than it costs?
//!
//! At most the groups that need all a layer holds can use it: a *host*, an intersection of the
//! image sets of atoms. Host by host, layers are searched depth first. What a branch has settled
//! are atoms and images, in or out, and updates, paid for or touching nothing in the layer. What
//! all its layers can earn at most is bounded (`sharing.rs`) by letting each atom pay only for the
//! updates settled and its own, and each image skip what it would rather not get. If that is more
//! than nothing, and the choice that would earn it does not, the branch is divided by what makes
//! the difference.

use super::known;
use super::leaf::Leaf;
use super::sharing::Sharing;
use super::terms::{Column, Terms};
use crate::units::{Amount, Bytes, Rate};
use fixedbitset::FixedBitSet;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::cmp::Reverse;

/// Hosts up to which layers are searched.
pub(super) const MAX_HOSTS: usize = 50_000;

/// Pairs of an atom and an image that are looked at for one host of one leaf: some seconds.
pub(super) const MAX_STEPS: usize = 1_000_000_000;

/// What has been found in a leaf.
pub(super) enum Priced {
    /// No open layer has a profit.
    Nothing,
    /// This one has.
    Profit(Amount, Column),
    /// Not all was searched.
    TooMuch,
}

impl Priced {
    /// What is found in all of these: a profit, if there is one in any.
    pub fn of_all(all: Vec<Priced>) -> Priced {
        let mut verdict = Priced::Nothing;
        for priced in all {
            match priced {
                Priced::Nothing => {}
                Priced::Profit(..) => return priced,
                Priced::TooMuch => verdict = priced,
            }
        }
        verdict
    }
}

/// All hosts of a fleet.
pub(super) struct Hosts(Vec<Host>);

struct Host {
    /// The groups.
    images: Vec<usize>,
    /// The atoms that all of them need.
    atoms: Vec<usize>,
    /// Is it the image set of an atom?
    own: bool,
}

/// What a branch has settled, by position in the host; none where it has not.
#[derive(Clone)]
struct Branch {
    atoms: Vec<Option<bool>>,
    images: Vec<Option<bool>>,
    /// By update: paid for, or touching nothing.
    updates: Vec<Option<bool>>,
}

/// Something to settle.
enum Open {
    Atom(usize),
    Image(usize),
    Update(usize),
}

impl Branch {
    fn settle(&self, open: &Open, answer: bool) -> Branch {
        let mut branch = self.clone();
        match *open {
            Open::Atom(at) => branch.atoms[at] = Some(answer),
            Open::Image(at) => branch.images[at] = Some(answer),
            Open::Update(at) => branch.updates[at] = Some(answer),
        }
        branch
    }
}

impl Hosts {
    /// All hosts of layers that can have a profit in one of `leaves`; `None` if they are too many.
    pub fn new(terms: &Terms, leaves: &[Leaf]) -> Option<Hosts> {
        let earning = earning(terms, leaves);
        let own: FxHashSet<&FixedBitSet> =
            earning.iter().map(|&atom| &terms.atoms[atom].images).collect();
        let mut sets: FxHashSet<FixedBitSet> = own.iter().map(|&set| set.clone()).collect();
        let mut open: Vec<FixedBitSet> = sets.iter().cloned().collect();
        while let Some(set) = open.pop() {
            for &other in &own {
                let mut meet = set.clone();
                meet.intersect_with(other);
                if !meet.is_clear() && sets.insert(meet.clone()) {
                    open.push(meet);
                }
            }
            if sets.len() > MAX_HOSTS {
                return None;
            }
        }
        let mut sets: Vec<FixedBitSet> = sets.into_iter().collect();
        sets.sort_unstable();
        let host = |set: FixedBitSet| Host {
            images: set.ones().collect(),
            atoms: (earning.iter().copied())
                .filter(|&atom| set.is_subset(&terms.atoms[atom].images))
                .collect(),
            own: own.contains(&set),
        };
        Some(Hosts(sets.into_iter().map(host).collect()))
    }

    /// Searches all open layers of a leaf.
    pub fn price(&self, terms: &Terms, leaf: &Leaf) -> Priced {
        if let Some((profit, column)) = known::profitable(terms, leaf) {
            return Priced::Profit(profit, column);
        }
        let priced: Vec<Priced> =
            self.0.par_iter().map(|host| Search { terms, leaf, host }.run()).collect();
        Priced::of_all(priced)
    }
}

/// The atoms that layers of profit need hold. What no leaf pays for earns a layer nothing and makes
/// it no cheaper, so without it the layer earns as much; but then it is another layer, and where
/// leaves have decided on some, or the previous plan has some, that makes a difference.
fn earning(terms: &Terms, leaves: &[Leaf]) -> Vec<usize> {
    let is_plain = terms.shipped.is_none() && leaves.iter().all(Leaf::has_all_layers_open);
    let earns = |atom: &usize| !is_plain || leaves.iter().any(|leaf| leaf.pays_for(*atom));
    (0..terms.atoms.len()).filter(earns).collect()
}

/// What a branch has settled, and what is free to be chosen.
#[derive(Default)]
struct Relaxed {
    /// What the settled atoms and images earn.
    base: Amount,
    /// These, by position in the host.
    inside: Column,
    /// Atoms and images that are not settled, by position in the host.
    free_atoms: Vec<usize>,
    free_images: Vec<usize>,
    /// What each of them needs.
    atom_needs: Vec<Amount>,
    image_needs: Vec<Amount>,
    /// Free atom, free image, what the two are worth together, if that is anything.
    worths: Vec<(usize, usize, Amount)>,
}

impl Relaxed {
    /// The most that a choice can earn, and one that earns it by this bound.
    fn best(mut self, steps: &mut usize) -> Option<(Amount, Column)> {
        let atoms = self.free_atoms.len();
        let shared = Sharing {
            needs: [self.atom_needs, self.image_needs].concat(),
            atoms,
            pairs: self.worths.iter().map(|&(atom, free, w)| (atom, atoms + free, w)).collect(),
        }
        .best(steps)?;
        let (of_atoms, of_images) = shared.chosen.split_at(atoms);
        let chosen = |free: &[usize], chosen: &[bool]| -> Vec<usize> {
            free.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(&at, _)| at).collect()
        };
        self.inside.atoms.extend(chosen(&self.free_atoms, of_atoms));
        self.inside.images.extend(chosen(&self.free_images, of_images));
        Some((self.base + shared.most, self.inside))
    }
}

/// The search of one host in one leaf.
struct Search<'a> {
    terms: &'a Terms,
    leaf: &'a Leaf,
    host: &'a Host,
}

impl Search<'_> {
    /// Layers that all images of the host use, which may count double, and then those for any of
    /// them.
    fn run(&self) -> Priced {
        let mut steps = MAX_STEPS;
        let whole = if self.host.own { self.search(true, &mut steps) } else { Priced::Nothing };
        match whole {
            Priced::Nothing => self.search(false, &mut steps),
            other => other,
        }
    }

    fn search(&self, whole: bool, steps: &mut usize) -> Priced {
        let (atoms, images) = (self.host.atoms.len(), self.host.images.len());
        let mut branches = vec![Branch {
            atoms: vec![None; atoms],
            images: vec![whole.then_some(true); images],
            updates: vec![None; self.terms.rates.len()],
        }];
        while let Some(branch) = branches.pop() {
            let cut = match self.bound(whole, &branch, steps) {
                None => return Priced::TooMuch,
                Some((most, _)) if most <= Amount(0) => continue,
                Some((_, choice)) => choice,
            };
            let column = self.column(&cut);
            if !cut.atoms.is_empty()
                && !cut.images.is_empty()
                && let Some(profit) = self.leaf.profit(self.terms, &column)
                && profit > Amount(0)
                && self.leaf.is_open(&column)
            {
                return Priced::Profit(profit, column);
            }
            match self.next(&branch, &cut) {
                Some(open) => {
                    branches.extend([false, true].map(|answer| branch.settle(&open, answer)));
                }
                // All is settled: this layer has a profit, but the leaf has decided on it.
                None if !self.leaf.is_open(&column) => {}
                None => return Priced::TooMuch,
            }
        }
        Priced::Nothing
    }

    /// What an atom pays for at least in any layer of this branch; `None` if it is in none of them.
    fn rate(&self, branch: &Branch, paid: Rate, atom: usize) -> Option<Rate> {
        let mut rate = paid;
        for &update in &self.terms.atoms[atom].updates {
            match branch.updates[update] {
                None => rate.0 += self.terms.rates[update].0,
                Some(true) => {}
                Some(false) => return None,
            }
        }
        Some(rate)
    }

    /// The most that a layer of this branch can earn, and a choice, by position in the host, for
    /// which the bound is reached. None if there are no steps left.
    fn bound(&self, whole: bool, branch: &Branch, steps: &mut usize) -> Option<(Amount, Column)> {
        let mut relaxed = self.settled_images(branch);
        let may_be = self.add_atoms(&mut relaxed, whole, branch, steps)?;
        if !may_be || relaxed.inside.images.is_empty() && relaxed.free_images.is_empty() {
            return Some((Amount(i128::MIN), relaxed.inside));
        }
        relaxed.best(steps)
    }

    /// The images of a branch, without any atom.
    fn settled_images(&self, branch: &Branch) -> Relaxed {
        let use_of = |image: usize| self.leaf.slot[image] + self.terms.per_use(image);
        let mut relaxed = Relaxed { base: -self.terms.per_layer(), ..Relaxed::default() };
        for (at, &image) in self.host.images.iter().enumerate() {
            match branch.images[at] {
                Some(false) => {}
                Some(true) => {
                    relaxed.base -= use_of(image);
                    relaxed.inside.images.push(at);
                }
                None => {
                    relaxed.free_images.push(at);
                    relaxed.image_needs.push(use_of(image));
                }
            }
        }
        relaxed
    }

    /// Adds the atoms of a branch, each of which pays for the updates settled and its own. False if
    /// no layer can be in the branch; `None` if there are no steps left.
    fn add_atoms(
        &self,
        relaxed: &mut Relaxed,
        whole: bool,
        branch: &Branch,
        steps: &mut usize,
    ) -> Option<bool> {
        let (terms, leaf, host) = (self.terms, self.leaf, self.host);
        let paid = (branch.updates.iter().zip(&terms.rates))
            .filter(|(settled, _)| **settled == Some(true))
            .map(|(_, rate)| rate.0)
            .sum();
        // Fewer groups than all of the host's do not own an atom.
        let users = if whole { host.images.len() } else { 0 };
        for (at, &atom) in host.atoms.iter().enumerate() {
            let must = branch.atoms[at] == Some(true);
            let rate = self.rate(branch, Rate(paid), atom);
            let bonus = leaf.paid_for(terms, atom, users);
            let (Some(rate), Some(bonus)) = (rate, bonus) else {
                if must {
                    return Some(false);
                }
                continue;
            };
            if branch.atoms[at] == Some(false) {
                continue;
            }
            *steps = steps.checked_sub(1 + host.images.len())?;
            let worth = |at: usize| {
                let image = host.images[at];
                leaf.cover[atom][image] - terms.pulled(atom, image, rate)
            };
            let own = bonus - terms.kept(atom, rate)
                + relaxed.inside.images.iter().map(|&at| worth(at)).sum::<Amount>();
            let worths = relaxed.free_images.iter().map(|&at| worth(at));
            if must {
                relaxed.inside.atoms.push(at);
                relaxed.base += own;
                relaxed.image_needs.iter_mut().zip(worths).for_each(|(need, worth)| *need -= worth);
            } else {
                let worths = worths.enumerate().filter(|(_, worth)| *worth > Amount(0));
                let atom = relaxed.free_atoms.len();
                relaxed.worths.extend(worths.map(|(free, worth)| (atom, free, worth)));
                relaxed.free_atoms.push(at);
                relaxed.atom_needs.push(-own);
            }
        }
        Some(true)
    }

    /// A choice as a layer.
    fn column(&self, choice: &Column) -> Column {
        let names = |list: &[usize], all: &[usize]| {
            let mut names: Vec<usize> = list.iter().map(|&at| all[at]).collect();
            names.sort_unstable();
            names
        };
        Column {
            atoms: names(&choice.atoms, &self.host.atoms),
            images: names(&choice.images, &self.host.images),
        }
    }

    /// What to settle next: what the bound is most wrong about in this choice, else whatever is
    /// left. None if all is settled.
    fn next(&self, branch: &Branch, choice: &Column) -> Option<Open> {
        let first = |settled: &[Option<bool>]| settled.iter().position(Option::is_none);
        if choice.images.is_empty() {
            return first(&branch.images).map(Open::Image);
        }
        let (terms, column) = (self.terms, self.column(choice));
        let bytes = |touched: &dyn Fn(usize) -> bool| -> Bytes {
            let atoms = column.atoms.iter().filter(|&&atom| !touched(atom));
            atoms.map(|&atom| terms.atoms[atom].bytes).sum()
        };
        let mut updates = FixedBitSet::with_capacity(terms.rates.len());
        column.atoms.iter().for_each(|&atom| updates.extend(terms.atoms[atom].updates.clone()));
        let pulls = column.images.iter().map(|&image| terms.pulls[image]).sum();
        let shipped = |rate| Amount::of(terms.model.per_byte(rate, pulls));
        let unpaid = (updates.ones())
            .filter(|&update| branch.updates[update].is_none())
            .map(|update| {
                let untouched = bytes(&|atom| terms.atoms[atom].updates.contains(&update));
                let cost = (shipped(terms.rates[update]) - shipped(Rate(0))) * untouched;
                (cost, Reverse(update))
            })
            .max();
        let rate = terms.rate(&updates);
        let unwanted = (choice.images.iter())
            .filter(|&&at| branch.images[at].is_none())
            .map(|&at| {
                let image = self.host.images[at];
                let loss = |&atom: &usize| {
                    (terms.pulled(atom, image, rate) - self.leaf.cover[atom][image]).max(Amount(0))
                };
                (column.atoms.iter().map(loss).sum::<Amount>(), Reverse(at))
            })
            .max();
        match (unpaid, unwanted) {
            (Some((cost, Reverse(update))), other)
                if cost > Amount(0) && other.is_none_or(|(loss, _)| cost >= loss) =>
            {
                Some(Open::Update(update))
            }
            (_, Some((loss, Reverse(at)))) if loss > Amount(0) => Some(Open::Image(at)),
            _ => (first(&branch.atoms).map(Open::Atom))
                .or_else(|| first(&branch.images).map(Open::Image)),
        }
    }
}
