//! A leaf: what it has decided, and its prices.
//!
//! What each price asks for:
//!
//! * `cover` of an atom and a group: that the group gets the atom, once. Where overlap is forbidden
//!   exactly once, and the price may be less than nothing.
//! * `copies` of an atom: 2, of which a layer of the atom that all groups needing it use counts 2,
//!   any other layer of it 1. A plan has such a layer or else two layers of the atom. In leaves
//!   that decided on *two layers or more*, each counts 1; a leaf that decided that there are *more*
//!   than so many asks for one more than that, and where it decided on *at most* so many, the price
//!   may be less than nothing, and counts so often.
//! * `copies` of an atom of which the leaf decided that it has *one layer*: exactly 1; only a layer
//!   that all use counts, 1, and no other may hold it. (Among the cheapest plans, the one with the
//!   fewest atoms in its layers has no other layer of an atom beside one that all use: the atom
//!   would be taken out of the other, at no cost. It is enough that this plan is in a leaf.)
//! * `slot` of a group: that it has no more layers than its cap. Each layer pays it.

use super::super::{Layer, Leaf as Written};
use super::terms::{Column, Terms};
use super::{Fault, OVERFLOW};
use crate::fleet::Overlap;
use crate::units::Amount;
use rustc_hash::FxHashSet;

/// A decision on which plans are divided.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Question {
    /// Has this atom one layer, or more?
    Single(usize),
    /// Has this atom, of two layers or more, at most so many?
    AtMost(usize, u32),
    /// Has the plan this layer?
    Used(Column),
}

/// A leaf, its prices in units of 10⁻¹².
pub(super) struct Leaf {
    /// What was decided, each question once.
    pub decided: Vec<(Question, bool)>,
    /// By atom: is it decided that it has one layer?
    single: Vec<Option<bool>>,
    /// By atom: how often `copies` asks for it, and how often at most.
    wanted: Vec<(u32, Option<u32>)>,
    used: Vec<Column>,
    /// Layers that are used or barred.
    closed: FxHashSet<Column>,
    /// By atom, by group.
    pub cover: Vec<Vec<Amount>>,
    /// By atom.
    pub copies: Vec<Amount>,
    /// By group.
    pub slot: Vec<Amount>,
}

/// The sum of all prices up to which no sum of some of them, and of costs, overflows.
const MOST: Amount = Amount(1 << 124);

impl Leaf {
    /// Reads the leaf at position `at`.
    pub fn read(terms: &Terms, at: usize, written: &Written) -> Result<Leaf, Fault> {
        let (atoms, images) = (terms.atoms.len(), terms.caps.len());
        let mut leaf = Leaf {
            decided: Vec::new(),
            single: vec![None; atoms],
            wanted: vec![(2, None); atoms],
            used: Vec::new(),
            closed: FxHashSet::default(),
            cover: vec![vec![Amount(0); images]; atoms],
            copies: vec![Amount(0); atoms],
            slot: vec![Amount(0); images],
        };
        (leaf.decide_on_one_layer(written))
            .and_then(|()| leaf.decide_on_counts(written))
            .and_then(|()| leaf.decide_on_layers(terms, written))
            .and_then(|()| leaf.set_prices(terms, written))
            .map_err(|what| Fault::BadLeaf { leaf: at, what })?;
        Ok(leaf)
    }

    /// Which atoms have one layer, and which more.
    fn decide_on_one_layer(&mut self, written: &Written) -> Result<(), &'static str> {
        for (list, answer) in [(&written.one, true), (&written.more, false)] {
            for &atom in list {
                let atom = atom as usize;
                let place = self.single.get_mut(atom).ok_or(NO_ATOM)?;
                if place.replace(answer).is_some() {
                    return Err("it decides twice on the layers of an atom");
                }
                if answer {
                    self.wanted[atom].0 = 1;
                }
                self.decided.push((Question::Single(atom), answer));
            }
        }
        Ok(())
    }

    /// How many layers atoms of more than one have.
    fn decide_on_counts(&mut self, written: &Written) -> Result<(), &'static str> {
        let mut counted = FxHashSet::default();
        for (list, answer) in [(&written.at_most, true), (&written.beyond, false)] {
            for &(atom, count) in list {
                let atom = atom as usize;
                if self.single.get(atom) != Some(&Some(false)) {
                    return Err("it counts the layers of an atom that may have one");
                }
                if !counted.insert((atom, count)) {
                    return Err("it decides twice on the layers of an atom");
                }
                let (least, most) = &mut self.wanted[atom];
                if answer {
                    *most = Some(most.map_or(count, |most| most.min(count)));
                } else {
                    *least = (*least).max(count.saturating_add(1));
                }
                self.decided.push((Question::AtMost(atom, count), answer));
            }
        }
        Ok(())
    }

    /// Which layers the plan has, and which not.
    fn decide_on_layers(&mut self, terms: &Terms, written: &Written) -> Result<(), &'static str> {
        for (list, answer) in [(&written.used, true), (&written.barred, false)] {
            for layer in list {
                let column = column(terms, layer).ok_or("it names a layer that cannot be")?;
                if !self.closed.insert(column.clone()) {
                    return Err("it decides twice on a layer");
                }
                if answer {
                    self.used.push(column.clone());
                }
                self.decided.push((Question::Used(column), answer));
            }
        }
        Ok(())
    }

    /// The prices, when all is decided: what may be less than nothing depends on that.
    fn set_prices(&mut self, terms: &Terms, written: &Written) -> Result<(), &'static str> {
        let free = terms.overlap == Overlap::Forbid;
        for &(atom, image, dual) in &written.cover {
            let (atom, image) = (atom as usize, image as usize);
            if !terms.atoms.get(atom).is_some_and(|atom| atom.images.contains(image)) {
                return Err("it prices that a group gets an atom which it does not need");
            }
            set(&mut self.cover[atom][image], dual, free)?;
        }
        for &(atom, dual) in &written.copies {
            let atom = atom as usize;
            let place = self.copies.get_mut(atom).ok_or(NO_ATOM)?;
            let free = self.single[atom] == Some(true) || self.wanted[atom].1.is_some();
            set(place, dual, free)?;
        }
        for &(image, dual) in &written.slot {
            let place = self.slot.get_mut(image as usize).ok_or("it names a group that is none")?;
            set(place, dual, false)?;
        }
        self.all_prices().filter(|&sum| sum <= MOST).ok_or(OVERFLOW)?;
        Ok(())
    }

    /// The sum of all prices without their signs, as often as a layer may count; `None` if it is
    /// too large.
    fn all_prices(&self) -> Option<Amount> {
        let twice = self.copies.iter().chain(&self.copies);
        (self.cover.iter().flatten().chain(twice).chain(&self.slot))
            .try_fold(Amount(0), |sum, price| sum.checked_add(Amount(price.0.checked_abs()?)))
    }

    /// How often `copies` of `atom` counts a layer that so many groups use; `None` if it may not
    /// hold it.
    fn times(&self, terms: &Terms, atom: usize, images: usize) -> Option<i128> {
        match (self.single[atom], terms.owns(images, atom)) {
            (None, true) => Some(2),
            (None, false) | (Some(false), _) | (Some(true), true) => Some(1),
            (Some(true), false) => None,
        }
    }

    /// What `copies` pays a layer of so many groups for holding `atom`; `None` if it may not hold
    /// it.
    pub fn paid_for(&self, terms: &Terms, atom: usize, images: usize) -> Option<Amount> {
        self.times(terms, atom, images).map(|times| self.copies[atom] * times)
    }

    /// Does it pay anything for this atom, to whomever?
    pub fn pays_for(&self, atom: usize) -> bool {
        self.copies[atom] > Amount(0) || self.cover[atom].iter().any(|&price| price > Amount(0))
    }

    /// Has it decided on no layer?
    pub fn has_all_layers_open(&self) -> bool {
        self.closed.is_empty()
    }

    /// Is it left open whether the plan has this layer?
    pub fn is_open(&self, column: &Column) -> bool {
        !self.closed.contains(column)
    }

    /// What a layer earns by these prices, less what it costs; `None` if it may not be.
    pub fn profit(&self, terms: &Terms, column: &Column) -> Option<Amount> {
        let mut profit = -terms.cost(column);
        for &atom in &column.atoms {
            profit += self.paid_for(terms, atom, column.images.len())?;
            profit += column.images.iter().map(|&image| self.cover[atom][image]).sum::<Amount>();
        }
        Some(profit - column.images.iter().map(|&image| self.slot[image]).sum::<Amount>())
    }

    /// What all that has to be done is worth, less the profits of the layers that are used anyway:
    /// every plan of this leaf costs at least that. The outer option is none on overflow, the inner
    /// if the leaf has no plan, for it uses a layer that may not be.
    pub fn worth(&self, terms: &Terms) -> Option<Option<Amount>> {
        let mut worth: Amount = self.cover.iter().flatten().sum();
        for (copies, &(least, most)) in self.copies.iter().zip(&self.wanted) {
            let times = if *copies < Amount(0) { most.unwrap_or(least) } else { least };
            worth = worth.checked_add(copies.checked_mul(times.into())?)?;
        }
        for (slot, &cap) in self.slot.iter().zip(&terms.caps) {
            worth = worth.checked_sub(slot.checked_mul(cap)?)?;
        }
        for column in &self.used {
            let Some(profit) = self.profit(terms, column) else { return Some(None) };
            worth = worth.checked_sub(profit)?;
        }
        Some(Some(worth))
    }
}

const NO_ATOM: &str = "it names an atom that is none";

/// Sets a price that is not set yet.
fn set(place: &mut Amount, dual: Amount, free: bool) -> Result<(), &'static str> {
    if *place != Amount(0) {
        return Err("it states a price twice");
    }
    if dual < Amount(0) && !free {
        return Err("a price is less than nothing where that proves nothing");
    }
    *place = dual;
    Ok(())
}

/// A layer as written, if all its groups need all its atoms.
fn column(terms: &Terms, layer: &Layer) -> Option<Column> {
    let ascend = |list: &[u32]| !list.is_empty() && list.windows(2).all(|pair| pair[0] < pair[1]);
    let positions = |list: &[u32]| list.iter().map(|&at| at as usize).collect::<Vec<usize>>();
    if !ascend(&layer.atoms) || !ascend(&layer.twins) {
        return None;
    }
    let column = Column { atoms: positions(&layer.atoms), images: positions(&layer.twins) };
    let needed = |&atom: &usize| {
        let needs = |atom: &super::terms::Atom| {
            column.images.iter().all(|&image| atom.images.contains(image))
        };
        terms.atoms.get(atom).is_some_and(needs)
    };
    column.atoms.iter().all(needed).then_some(column)
}
