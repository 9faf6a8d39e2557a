//! Columns of the master: whole layers.

use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::problem::{Node, Problem};
use crate::units::Amount;

/// A layer (Q, T).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column {
    /// Q, ascending.
    pub atoms: Vec<AtomId>,
    /// T, ascending.
    pub images: Vec<ImageId>,
}

impl Column {
    /// Of a node of a layout.
    pub fn of(node: &Node) -> Column {
        Column {
            atoms: node.atoms.clone(),
            images: crate::quotient::images_of(&node.images).collect(),
        }
    }

    /// As a node of a layout.
    pub fn node(&self, problem: &Problem) -> Node {
        let mut images = ImageSet::with_capacity(problem.caps.len());
        images.extend(self.images.iter().map(|image| image.index()));
        Node { images, atoms: self.atoms.clone() }
    }

    /// cost(L), in units of 10⁻¹².
    pub fn cost(&self, problem: &Problem) -> Amount {
        Amount::of(problem.node_cost(&self.node(problem)))
    }

    /// Do all images that need `atom` use it?
    pub fn owns(&self, problem: &Problem, atom: AtomId) -> bool {
        // The images of a column all need its atoms.
        problem.atoms[atom].images.count_ones(..) == self.images.len()
    }
}
