//! Which rows the master has.
//!
//! "At least once" is all that is asked for at first, also where an image must not get an atom
//! twice: what is proven of more plans is proven of fewer. Then rows can be left out. An image that
//! has no more atoms than layers, and pays nothing for using them, can join any layer whose
//! contents it needs. If it needs all that another image needs, it joins that image's layers: so
//! its rows follow from those of the other image.

use crate::fleet::{ImageId, Overlap};
use crate::quotient::{AtomId, ImageSet};
use crate::solve::BranchPriceSwitches;
use crate::solve::problem::Problem;
use crate::units::Rate;
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// The rows that a master has beside those of the caps.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    /// By atom: the images that have a cover row for it, ascending.
    pub cover: TiVec<AtomId, Vec<ImageId>>,
    /// Are cover rows equations, with duals of either sign?
    pub equations: bool,
    /// Has an atom a row of its copies where nothing is decided about them?
    pub copies: bool,
}

impl Rows {
    /// For each of these, in turn, the master is solved: from more plans than there may be to just
    /// those.
    pub fn in_turn(problem: &Problem, switches: BranchPriceSwitches) -> Vec<Rows> {
        let cover = problem.atoms.iter().map(|atom| atom.images.iter().collect()).collect();
        let once = Rows { cover, equations: true, copies: switches.copies_rows };
        let mut at_least_once = Rows { equations: false, ..once.clone() };
        if switches.implied_rows {
            at_least_once.leave_out_implied(problem);
        }
        match problem.overlap {
            Overlap::Allow => vec![at_least_once],
            Overlap::Forbid if switches.relaxed_first => vec![at_least_once, once],
            Overlap::Forbid => vec![once],
        }
    }

    /// O(images² · atoms / 64 + rows · images).
    fn leave_out_implied(&mut self, problem: &Problem) {
        let none = FixedBitSet::with_capacity(problem.atoms.len());
        let mut closures: TiVec<ImageId, FixedBitSet> = vec![none; problem.caps.len()].into();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            entry.images.iter().for_each(|image| closures[image].insert(atom.index()));
        }
        let uses = |pulls| (problem.model.per_layer(pulls), problem.model.per_byte(Rate(1), pulls));
        // By image: those whose layers it can join.
        let joins: TiVec<ImageId, ImageSet> = (problem.caps.keys())
            .map(|image| {
                let own = &closures[image];
                let free = uses(problem.model.pulls([image])) == uses(0)
                    && own.count_ones(..) <= problem.caps[image];
                let joins = |other: &ImageId| {
                    let theirs = &closures[*other];
                    theirs.is_subset(own) && (theirs != own || *other < image)
                };
                let others = problem.caps.keys().filter(|other| *other != image && free);
                others.filter(joins).collect()
            })
            .collect();
        for (atom, images) in self.cover.iter_mut_enumerated() {
            images.retain(|&image| joins[image].is_disjoint(&problem.atoms[atom].images));
        }
    }
}
