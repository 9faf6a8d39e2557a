//! Columns of the master: whole layers.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
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
        Column { atoms: node.atoms.clone(), images: node.images.iter().collect() }
    }

    /// As a node of a layout.
    pub fn node(&self) -> Node {
        Node { images: self.images.iter().copied().collect(), atoms: self.atoms.clone() }
    }

    /// cost(L), in units of 10⁻¹².
    pub fn cost(&self, problem: &Problem) -> Amount {
        Amount::of(problem.node_cost(&self.node()))
    }

    /// Do all images that need `atom` use it?
    pub fn owns(&self, problem: &Problem, atom: AtomId) -> bool {
        // The images of a column all need its atoms.
        problem.atoms[atom].images.count() == self.images.len()
    }
}
