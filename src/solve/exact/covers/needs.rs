//! Who needs what.

use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::problem::Problem;
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// Pairs of an image and an atom that it needs, from both sides.
pub(super) struct Needs {
    /// What each image needs.
    pub atoms: TiVec<ImageId, FixedBitSet>,
    /// Who needs each atom.
    pub images: TiVec<AtomId, ImageSet>,
}

/// Atoms, and images that all need all of them.
#[derive(Debug, Clone)]
pub(super) struct Layer {
    pub atoms: FixedBitSet,
    pub images: ImageSet,
}

impl Needs {
    pub fn new(problem: &Problem) -> Needs {
        let none = FixedBitSet::with_capacity(problem.atoms.len());
        let mut atoms: TiVec<ImageId, FixedBitSet> = vec![none; problem.caps.len()].into();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            entry.images.iter().for_each(|image| atoms[image].insert(atom.index()));
        }
        Needs { atoms, images: problem.atoms.iter().map(|atom| atom.images.clone()).collect() }
    }

    /// How many pairs there are.
    pub fn pairs(&self) -> u64 {
        self.atoms.iter().map(|atoms| atoms.count_ones(..) as u64).sum()
    }

    /// How many words a set of atoms has.
    pub fn words(&self) -> u64 {
        self.images.len().div_ceil(usize::BITS as usize) as u64
    }
}

impl Layer {
    /// To how many images it gives how many atoms.
    pub fn pairs(&self) -> u64 {
        (self.images.count() * self.atoms.count_ones(..)) as u64
    }

    /// Are all its atoms in `others`?
    pub fn is_within<'a>(&self, others: impl Iterator<Item = &'a Layer>) -> bool {
        let mut left = self.atoms.clone();
        others.for_each(|other| left.difference_with(&other.atoms));
        left.is_clear()
    }
}
