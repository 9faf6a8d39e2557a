//! The fleet-wide problem that the methods solve: atoms, caps and costs, nothing of names.
//!
//! [`build`] makes it of a fleet; a [`Layout`] solves it, and an [`Outcome`] is what a method comes
//! to. What of it the registry has already is in [`registry`].

pub(crate) mod build;
mod layout;
pub mod nodes;
mod outcome;
pub mod registry;

pub use layout::{Layout, Node};
pub use outcome::Outcome;

use crate::cost::CostModel;
use crate::fleet::{ImageId, Overlap, PackageId};
use crate::id_type;
use crate::quotient::{AtomId, ImageSet};
use crate::rules::LayerLimits;
use crate::units::{Amount, Bytes, Cost, Rate};
use fixedbitset::FixedBitSet;
use registry::Registry;
use typed_index_collections::TiVec;

id_type!(
    /// Updates that touch the same atoms.
    UpdateClassId
);

/// An atom as the methods see it.
#[derive(Debug, Clone)]
pub struct ProblemAtom {
    /// S: the images that need it.
    pub images: ImageSet,
    /// Its packages, sorted.
    pub packages: Vec<PackageId>,
    /// Their bytes.
    pub bytes: Bytes,
    /// The update classes that touch it, ascending.
    pub updates: Vec<UpdateClassId>,
    /// The sum of their rates: what a layer of just this atom pays for.
    pub rate: Rate,
    /// What any layer that holds it pays for at least: less than that where the registry has one.
    pub least_rate: Rate,
    /// Must it stay apart from others that are held, since it is all that is known of a layer?
    pub held: bool,
    /// Groups, ascending: a layer may hold one atom of each.
    pub groups: Vec<usize>,
}

/// What there is to solve.
#[derive(Debug, Clone)]
pub struct Problem {
    /// May an atom reach an image twice?
    pub overlap: Overlap,
    /// Prices.
    pub model: CostModel,
    /// K(i): layers that image i may have.
    pub caps: TiVec<ImageId, usize>,
    /// The atoms, those that most images need first.
    pub atoms: TiVec<AtomId, ProblemAtom>,
    /// Rates of the update classes, all positive.
    pub rates: TiVec<UpdateClassId, Rate>,
    /// What every plan must pay at least.
    pub floor: Cost,
    /// What each plan costs is a multiple of this, see [`CostModel::lattice`].
    pub lattice: Cost,
    /// What the registry has, if that counts.
    pub registry: Option<Registry>,
    /// What layers may be, if that counts.
    pub(crate) limits: Option<LayerLimits>,
    /// What a search counts for a layer that is too small, for each image that uses it.
    pub(crate) too_small: Amount,
    /// How many groups of atoms there are of which a layer may hold one.
    pub groups: usize,
}

impl Problem {
    /// Σ pulls over all images.
    fn all_pulls(&self) -> u64 {
        self.model.pulls(self.caps.keys())
    }

    /// Must what is known stay where it is?
    pub fn is_held(&self) -> bool {
        self.atoms.iter().any(|atom| atom.held)
    }

    /// What the registry has, where a plan is followed that was asked for the same: then what did
    /// not change stays where it is.
    pub fn followed(&self) -> Option<&Registry> {
        self.registry.as_ref().filter(|registry| registry.is_followed)
    }

    /// May a layer hold these atoms?
    pub fn admits(&self, atoms: &[AtomId]) -> bool {
        let mut met = FixedBitSet::with_capacity(self.groups);
        let mut groups = atoms.iter().flat_map(|&atom| &self.atoms[atom].groups);
        groups.all(|&group| !met.put(group)) && self.bytes(atoms) <= self.most()
    }

    /// Bytes of these atoms.
    fn bytes(&self, atoms: &[AtomId]) -> Bytes {
        atoms.iter().map(|&atom| self.atoms[atom].bytes).sum()
    }

    /// Bytes that a layer may have.
    #[inline]
    pub fn most(&self) -> Bytes {
        self.limits.as_ref().map_or(Bytes::MAX, |limits| limits.most)
    }

    /// Can it save to unite layers, however many an image may have?
    #[inline]
    pub fn gathers(&self) -> bool {
        self.limits.as_ref().is_some_and(|limits| limits.least > Bytes(0) || limits.is_priced)
    }

    /// What the size of a layer with so many users costs in a search: the price that rules have for
    /// it, and, if it is too small, so much for each user that hardly anything else counts.
    #[inline]
    pub fn sized(&self, bytes: Bytes, users: usize) -> Amount {
        let Some(limits) = self.limits.as_ref().filter(|_| users > 0) else { return Amount(0) };
        let users = if bytes < limits.least { users } else { 0 };
        Amount::of(self.model.surcharge(bytes)) + self.too_small * users as i128
    }

    /// Are costs a matter of stored bytes alone (no updates that cost anything, no price per
    /// layer)?
    pub fn storage_only(&self) -> bool {
        let prices = self.model.prices();
        self.rates.is_empty() && prices.blob.0 == 0 && prices.layer.0 == 0
    }

    /// Σ pulls over a set of images.
    pub fn pulls(&self, images: &ImageSet) -> u64 {
        self.model.pulls(images.iter())
    }

    /// The union rate of `atoms`.
    pub fn rate<'a>(&self, atoms: impl IntoIterator<Item = &'a AtomId>) -> Rate {
        let mut seen = FixedBitSet::with_capacity(self.rates.len());
        for &atom in atoms {
            seen.extend(self.atoms[atom].updates.iter().map(|update| update.index()));
        }
        Rate(seen.ones().map(|update| self.rates[UpdateClassId::from(update)].0).sum())
    }

    /// Cost of one node, counted by itself.
    pub fn node_cost(&self, node: &Node) -> Cost {
        let bytes = self.bytes(&node.atoms);
        let cost = self.model.price(bytes, self.rate(&node.atoms), self.pulls(&node.images));
        let refund = self.registry.as_ref().map_or(Cost(0), |r| r.refund(&self.model, node));
        let surcharge = self.limits.as_ref().map_or(Cost(0), |_| self.model.surcharge(bytes));
        Cost(cost.0 - refund.0 + surcharge.0)
    }
}
