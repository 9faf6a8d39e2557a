//! The nodes of scope merges and how their image sets lie inside each other.
//!
//! One node per atom and one per image; a node's image set never changes, only its content does.
//! Without updates a second node with the same image set is never of use, so an image whose own
//! class exists needs no node besides. Time O(atoms · nodes · images / 64), on all threads.

use crate::fleet::ImageId;
use crate::id_type;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::problem::Problem;
use crate::stop::{Stop, Stopped};
use rayon::prelude::*;
use typed_index_collections::TiVec;

id_type!(
    /// A node: the atoms' in their order, then the images'.
    NodeId
);

/// A candidate layer, whatever it may come to hold.
#[derive(Debug, Clone)]
pub struct NodeSet {
    /// S(n), as a set.
    pub images: ImageSet,
    /// S(n), as a list.
    pub members: Vec<ImageId>,
    /// The atom it begins with; none for an image's private node.
    pub atom: Option<AtomId>,
    /// Σ pulls of its images.
    pub pulls: u64,
}

/// All nodes of a problem.
#[derive(Debug, Clone)]
pub struct Nodes {
    /// The nodes.
    pub list: TiVec<NodeId, NodeSet>,
    /// For each atom a the nodes n with S(n) ⊊ S(a), ascending: largest image sets first.
    pub inside: TiVec<AtomId, Vec<NodeId>>,
    /// For each atom the nodes of other atoms with the same image set, ascending.
    pub twins: TiVec<AtomId, Vec<NodeId>>,
    /// The private node of each image, if it has one beside its own atoms.
    pub private: TiVec<ImageId, Option<NodeId>>,
    /// The nodes of each image alone: of its own atoms, then its private node.
    pub alone: TiVec<ImageId, Vec<NodeId>>,
    /// The only node of an image alone, for images that have only one.
    pub sole: TiVec<ImageId, Option<NodeId>>,
}

impl Nodes {
    /// The nodes of `problem`.
    ///
    /// # Errors
    /// [`Stopped`].
    pub fn new(problem: &Problem, stop: &Stop) -> Result<Nodes, Stopped> {
        let mut list: TiVec<NodeId, NodeSet> = (problem.atoms.iter_enumerated())
            .map(|(atom, entry)| node(problem, entry.images.clone(), Some(atom)))
            .collect();
        let mut has_own: TiVec<ImageId, bool> = vec![false; problem.caps.len()].into();
        for entry in list.iter().filter(|entry| entry.members.len() == 1) {
            has_own[entry.members[0]] = true;
        }
        let private = (has_own.into_iter_enumerated())
            .map(|(image, has_own)| {
                let wanted = !has_own || !problem.rates.is_empty();
                wanted.then(|| list.push_and_get_key(node(problem, ImageSet::from(image), None)))
            })
            .collect();
        let related = |same: bool| -> Result<TiVec<AtomId, Vec<NodeId>>, Stopped> {
            let of = |atom: usize| {
                stop.check()?;
                Ok(related(&list, AtomId::from(atom), same))
            };
            let all = (0..problem.atoms.len()).into_par_iter().map(of);
            Ok(all.collect::<Result<Vec<_>, Stopped>>()?.into())
        };
        let (inside, twins) = (related(false)?, related(true)?);
        let mut alone: TiVec<ImageId, Vec<NodeId>> = vec![Vec::new(); problem.caps.len()].into();
        for (id, entry) in list.iter_enumerated().filter(|(_, entry)| entry.members.len() == 1) {
            alone[entry.members[0]].push(id);
        }
        let sole =
            alone.iter().map(|ids| if ids.len() == 1 { Some(ids[0]) } else { None }).collect();
        Ok(Nodes { list, inside, twins, private, alone, sole })
    }

    /// The node that begins with `atom`.
    pub fn of(&self, atom: AtomId) -> NodeId {
        NodeId(atom.0)
    }

    /// How many pairs of an atom and a node may hold it, the size of the merges program.
    pub fn placements(&self) -> usize {
        self.inside.iter().chain(&self.twins).map(Vec::len).sum::<usize>() + self.inside.len()
    }
}

fn node(problem: &Problem, images: ImageSet, atom: Option<AtomId>) -> NodeSet {
    let members = images.iter().collect();
    NodeSet { pulls: problem.pulls(&images), members, images, atom }
}

/// Nodes whose image set lies strictly inside that of `atom`, or is `same` but another atom's.
fn related(list: &TiVec<NodeId, NodeSet>, atom: AtomId, same: bool) -> Vec<NodeId> {
    let own = NodeId(atom.0);
    let target = &list[own];
    let fits = |entry: &NodeSet| {
        let (inner, outer) = (entry.members.len(), target.members.len());
        if same { inner == outer && entry.atom.is_some() } else { inner < outer }
    };
    (list.iter_enumerated())
        .filter(|&(id, entry)| {
            id != own
                && fits(entry)
                && target.images.contains(entry.members[0])
                && entry.images.is_subset(&target.images)
        })
        .map(|(id, _)| id)
        .collect()
}
