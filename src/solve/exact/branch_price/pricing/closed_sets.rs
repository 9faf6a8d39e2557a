//! Closed sets: the image sets that a layer can be limited to by what it holds.
//!
//! Whatever a layer holds, at most the images that need all of it can use it: an intersection of
//! the image sets of atoms. All layers with that intersection are priced together (`pricing/`);
//! each layer that the registry has is priced by itself besides, at what it costs there.

use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::exact::branch_price::beyond::Beyond;
use crate::solve::problem::{Problem, UpdateClassId};
use crate::stop::Stop;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// An intersection of image sets of atoms.
#[derive(Debug, Clone)]
pub(crate) struct ClosedSet {
    /// The images, ascending.
    pub images: Vec<ImageId>,
    /// The atoms that all of them need, ascending.
    pub atoms: Vec<AtomId>,
    /// The updates of these, ascending.
    pub updates: Vec<UpdateClassId>,
    /// Is it the image set of an atom?
    pub own: bool,
    /// Do its layers hold all of its atoms? So it is for a layer that the registry has.
    pub fixed: bool,
}

impl ClosedSet {
    /// How many numbers say what its layers are paid and cost.
    pub fn numbers(&self) -> usize {
        (self.atoms.len() + 1) * (self.images.len() + self.updates.len() + 2)
    }
}

/// All closed sets of `problem`, those with the most images first, and then one for each layer that
/// the registry has. O(closed sets · classes · images / 64).
///
/// # Errors
/// [`Beyond::Closed sets`] if there are more than `most` sets of images, or [`Beyond::Stopped`].
pub(crate) fn all(problem: &Problem, most: usize, stop: &Stop) -> Result<Vec<ClosedSet>, Beyond> {
    let own: FxHashSet<&ImageSet> = problem.atoms.iter().map(|atom| &atom.images).collect();
    let mut sets: FxHashSet<ImageSet> = own.iter().map(|&set| set.clone()).collect();
    let mut queue: Vec<ImageSet> = sets.iter().cloned().collect();
    while let Some(set) = queue.pop() {
        stop.check()?;
        for other in &own {
            let mut meet = set.clone();
            meet.intersect_with(other);
            if !meet.is_empty() && !sets.contains(&meet) {
                if sets.len() >= most {
                    return Err(Beyond::ClosedSets);
                }
                sets.insert(meet.clone());
                queue.push(meet);
            }
        }
    }
    let mut sets: Vec<(usize, ImageSet)> = sets.into_iter().map(|set| (set.count(), set)).collect();
    sets.sort_unstable_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
    let closed = |set: ImageSet, atoms: Vec<AtomId>, fixed: bool| {
        let updates: BTreeSet<UpdateClassId> =
            atoms.iter().flat_map(|&atom| problem.atoms[atom].updates.iter().copied()).collect();
        ClosedSet {
            images: set.iter().collect(),
            atoms,
            updates: updates.into_iter().collect(),
            own: own.contains(&set),
            fixed,
        }
    };
    let mut closed_sets: Vec<ClosedSet> = Vec::with_capacity(sets.len());
    for (_, set) in sets {
        stop.check()?;
        let atoms = problem.atoms.iter_enumerated().filter(|(_, atom)| set.is_subset(&atom.images));
        let atoms = atoms.map(|(id, _)| id).collect();
        closed_sets.push(closed(set, atoms, false));
    }
    for known in problem.registry.iter().flat_map(|registry| &registry.known) {
        let mut able: ImageSet = problem.caps.keys().collect();
        known.atoms.iter().for_each(|&atom| able.intersect_with(&problem.atoms[atom].images));
        closed_sets.push(closed(able, known.atoms.clone(), true));
    }
    Ok(closed_sets)
}
