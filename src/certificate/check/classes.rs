//! Leaves by whose prices only layers of whole classes can be profitable.
//!
//! Let a leaf have decided on nothing, and let it pay, for every atom that more than one group
//! needs, no more than storing and pushing it costs at least, for a copy and for all that groups
//! are paid beyond what pulling it costs them at least. Then a layer earns nothing by an atom that
//! not just its own groups need: it counts once, and costs that much or more beside whatever else
//! there is. So a layer that earns more than it costs is used by all groups that need some of its
//! atoms, and would earn as much without the others. What is left to search, class by class, are
//! sets of atoms that just the same groups need: which updates do they pay for together?

use super::leaf::Leaf;
use super::pricing::{MAX_STEPS, Priced};
use super::terms::{Column, Terms};
use crate::units::{Amount, Rate};
use fixedbitset::FixedBitSet;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Can only layers of whole classes earn anything by the prices of this leaf?
pub(super) fn is_by_class(terms: &Terms, leaf: &Leaf) -> bool {
    let is_cheap = |atom: usize| {
        let own = own_rate(terms, atom);
        let images = &terms.atoms[atom].images;
        let beyond =
            |image| (leaf.cover[atom][image] - terms.pulled(atom, image, own)).max(Amount(0));
        let paid = leaf.copies[atom] + images.ones().map(beyond).sum::<Amount>();
        images.count_ones(..) == 1 || paid <= terms.kept(atom, own)
    };
    leaf.decided.is_empty() && terms.shipped.is_none() && (0..terms.atoms.len()).all(is_cheap)
}

/// Searches the layers of whole classes.
pub(super) fn price(terms: &Terms, leaf: &Leaf) -> Priced {
    let mut classes: BTreeMap<&FixedBitSet, Vec<usize>> = BTreeMap::new();
    for (atom, entry) in terms.atoms.iter().enumerate() {
        classes.entry(&entry.images).or_default().push(atom);
    }
    let classes: Vec<(&FixedBitSet, Vec<usize>)> = classes.into_iter().collect();
    let priced: Vec<Priced> = (classes.par_iter())
        .map(|(images, atoms)| Class::new(terms, leaf, images, atoms).price())
        .collect();
    Priced::of_all(priced)
}

/// The rate of a layer of this atom alone.
fn own_rate(terms: &Terms, atom: usize) -> Rate {
    Rate(terms.atoms[atom].updates.iter().map(|&update| terms.rates[update].0).sum())
}

/// Atoms of the same groups, in a layer that all of these use.
struct Class<'a> {
    terms: &'a Terms,
    atoms: &'a [usize],
    images: Vec<usize>,
    /// What such a layer costs, whatever it holds.
    fixed: Amount,
    /// By position: what an atom earns there beyond what its own updates cost.
    earns: Vec<Amount>,
    /// What a byte costs at rate 1.
    per_byte: Amount,
    steps: usize,
}

/// Layers of some of these atoms, by position, which earn so much beyond what they pay for the
/// updates that are settled: paid by all of them, or touching none.
struct Branch {
    atoms: Vec<usize>,
    earns: Vec<Amount>,
    settled: FixedBitSet,
}

impl<'a> Class<'a> {
    fn new(terms: &'a Terms, leaf: &Leaf, images: &FixedBitSet, atoms: &'a [usize]) -> Class<'a> {
        let images: Vec<usize> = images.ones().collect();
        let pulls: u64 = images.iter().map(|&image| terms.pulls[image]).sum();
        let per_byte = |rate| Amount::of(terms.model.per_byte(Rate(rate), pulls));
        let earns = |&atom: &usize| {
            let own = own_rate(terms, atom);
            let covered: Amount = images.iter().map(|&image| leaf.cover[atom][image]).sum();
            let pulled: Amount = images.iter().map(|&image| terms.pulled(atom, image, own)).sum();
            let paid = leaf.paid_for(terms, atom, images.len()).unwrap_or(Amount(0));
            paid + covered - terms.kept(atom, own) - pulled
        };
        let use_of = |&image: &usize| leaf.slot[image] + terms.per_use(image);
        Class {
            terms,
            atoms,
            fixed: terms.per_layer() + images.iter().map(use_of).sum::<Amount>(),
            earns: atoms.iter().map(earns).collect(),
            per_byte: per_byte(1) - per_byte(0),
            images,
            steps: MAX_STEPS,
        }
    }

    fn price(mut self) -> Priced {
        let earns = self.earns.clone();
        let atoms = (0..self.atoms.len()).filter(|&at| earns[at] > Amount(0)).collect();
        let settled = FixedBitSet::with_capacity(self.terms.rates.len());
        let mut open = vec![Branch { atoms, earns, settled }];
        while let Some(branch) = open.pop() {
            match self.search(branch, &mut open) {
                Priced::Nothing => {}
                found => return found,
            }
        }
        Priced::Nothing
    }

    fn updates(&self, at: usize) -> &'a [usize] {
        &self.terms.atoms[self.atoms[at]].updates
    }

    /// What the atom at this position pays for an update that it does not have.
    fn due(&self, at: usize, update: usize) -> Amount {
        let bytes = self.terms.atoms[self.atoms[at]].bytes;
        self.per_byte * bytes * i128::from(self.terms.rates[update].0)
    }

    /// The layer of all atoms of a branch, if it earns more than it costs; else what is left to be
    /// searched of the branch is added to `open`.
    fn search(&mut self, branch: Branch, open: &mut Vec<Branch>) -> Priced {
        let Branch { atoms, earns, mut settled } = branch;
        let most = atoms.iter().map(|&at| earns[at]).sum::<Amount>() - self.fixed;
        if most <= Amount(0) {
            return Priced::Nothing;
        }
        let mut has = FixedBitSet::with_capacity(self.terms.rates.len());
        atoms.iter().for_each(|&at| has.extend(self.updates(at).iter().copied()));
        has.difference_with(&settled);
        let looked_at = self.terms.rates.len() + atoms.len() * (has.count_ones(..) + 1);
        let Some(steps) = self.steps.checked_sub(looked_at) else { return Priced::TooMuch };
        self.steps = steps;
        let lacks = |at: &usize, update: usize| self.updates(*at).binary_search(&update).is_err();
        let owed = |update: usize| {
            let lacking = atoms.iter().filter(|at| lacks(at, update));
            (lacking.map(|&at| self.due(at, update)).sum::<Amount>(), update)
        };
        let owed: Vec<(Amount, usize)> = has.ones().map(owed).collect();
        let profit = most - owed.iter().map(|&(owed, _)| owed).sum::<Amount>();
        if profit > Amount(0) {
            let mut atoms: Vec<usize> = atoms.iter().map(|&at| self.atoms[at]).collect();
            atoms.sort_unstable();
            return Priced::Profit(profit, Column { atoms, images: self.images.clone() });
        }
        // Something is owed, else the profit would be `most`.
        let Some(&(_, update)) = owed.iter().max() else { return Priced::Nothing };
        settled.insert(update);
        let pays = |at: usize| if lacks(&at, update) { self.due(at, update) } else { Amount(0) };
        let less: Vec<Amount> = (0..earns.len()).map(|at| earns[at] - pays(at)).collect();
        let paying = atoms.iter().copied().filter(|&at| less[at] > Amount(0)).collect();
        let barred = atoms.into_iter().filter(|at| lacks(at, update)).collect();
        open.push(Branch { atoms: barred, earns, settled: settled.clone() });
        open.push(Branch { atoms: paying, earns: less, settled });
        Priced::Nothing
    }
}
