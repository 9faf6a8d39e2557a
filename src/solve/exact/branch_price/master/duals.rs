//! Dual solutions of the master, in exact integers.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::rows::Rows;
use crate::solve::problem::Problem;
use crate::units::Amount;
use typed_index_collections::TiVec;

/// A price for each row of the master, in units of 10⁻¹².
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duals {
    images: usize,
    /// By atom and image; 0 where the image does not need the atom.
    cover: Vec<Amount>,
    /// Of "atom a has one layer of all its images, or two layers".
    pub copies: TiVec<AtomId, Amount>,
    /// Of "image i has at most K(i) layers".
    pub slot: TiVec<ImageId, Amount>,
}

impl Duals {
    /// All zero.
    pub(crate) fn zero(problem: &Problem) -> Duals {
        let (atoms, images) = (problem.atoms.len(), problem.caps.len());
        Duals {
            images,
            cover: vec![Amount(0); atoms * images],
            copies: vec![Amount(0); atoms].into(),
            slot: vec![Amount(0); images].into(),
        }
    }

    /// Of "image i gets atom a".
    pub fn cover(&self, atom: AtomId, image: ImageId) -> Amount {
        self.cover[atom.index() * self.images + image.index()]
    }

    /// The same, to be changed.
    pub(crate) fn cover_mut(&mut self, atom: AtomId, image: ImageId) -> &mut Amount {
        &mut self.cover[atom.index() * self.images + image.index()]
    }

    /// All that the rows can pay: a column is paid for each of its rows, and twice for its copies.
    pub(crate) fn total(&self) -> u128 {
        let paid = self.cover.iter().map(|dual| dual.0.unsigned_abs()).sum::<u128>();
        let copies = self.copies.iter().map(|dual| 2 * dual.0.unsigned_abs()).sum::<u128>();
        paid + copies + self.slot.iter().map(|dual| dual.0.unsigned_abs()).sum::<u128>()
    }

    /// Σ over all atoms and images.
    pub(crate) fn covers(&self) -> Amount {
        self.cover.iter().sum()
    }

    /// Duals that prove the floor: what an atom's copy costs, shared by its images, and its pulls.
    pub(crate) fn of_floor(problem: &Problem, rows: &Rows) -> Duals {
        let mut duals = Duals::zero(problem);
        for (atom, entry) in problem.atoms.iter_enumerated() {
            let cost = |pulls| problem.model.of_bytes(entry.bytes, entry.least_rate, pulls);
            let (copy, users) = (Amount::of(cost(0)), rows.cover[atom].len() as i128);
            for (at, &image) in rows.cover[atom].iter().enumerate() {
                let share = copy / users + Amount(i128::from((at as i128) < copy.0 % users));
                let pulled = Amount::of(cost(problem.model.pulls([image]))) - copy;
                *duals.cover_mut(atom, image) = share + pulled;
            }
        }
        duals
    }
}
