//! Twins: images of equal closures are planned as one.
//!
//! In any plan one of two twins could use the layers of the other: nothing is stored or pushed that
//! was not before, and the twin whose stack costs less per pull lends it. That needs a cap that
//! allows it: where pulls and used layers cost nothing the smallest cap of the twins serves all of
//! them, else only images of equal caps are twins.

use crate::fleet::ImageId;
use crate::quotient::ImageSet;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::problem::{Layout, Node, Problem};
use rustc_hash::FxHashMap;
use typed_index_collections::TiVec;

/// A problem in which no two images are twins, and who stands for whom.
pub(crate) struct Twins {
    /// The images of the smaller problem.
    pub problem: Problem,
    /// The larger problem.
    pub full: Problem,
    /// The images of the larger one that each stands for.
    pub members: TiVec<ImageId, Vec<ImageId>>,
}

impl Twins {
    /// Unites the twins of `problem` or, without `united`, lets each image stand for itself.
    /// O(Σ |C(i)|).
    pub fn new(problem: &Problem, united: bool) -> Twins {
        let pulled = problem.model.prices().pull.0 > 0;
        let used = pulled || problem.model.prices().layer.0 > 0;
        let mut closures: TiVec<ImageId, Vec<u32>> = vec![Vec::new(); problem.caps.len()].into();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            for image in entry.images.iter() {
                closures[image].push(atom.0);
            }
        }
        // Where pulls cost something, twins had the same layers before.
        let had = |image: ImageId| -> Vec<usize> {
            let known = problem.registry.iter().flat_map(|registry| &registry.known).enumerate();
            let known = known.filter(|(_, known)| pulled && known.had.contains(image));
            known.map(|(at, _)| at).collect()
        };
        let mut ids = FxHashMap::default();
        let mut members: TiVec<ImageId, Vec<ImageId>> = TiVec::new();
        for (image, closure) in closures.into_iter_enumerated() {
            if closure.is_empty() {
                continue;
            }
            let apart = (!united).then_some(image);
            let key = (closure, used.then_some(problem.caps[image]), had(image), apart);
            let id = *ids.entry(key).or_insert_with(|| members.push_and_get_key(Vec::new()));
            members[id].push(image);
        }
        let caps = members.iter().map(|twins| {
            let caps = twins.iter().map(|&image| problem.caps[image]);
            caps.min().unwrap_or(0)
        });
        let mut smaller = Problem {
            caps: caps.collect(),
            model: problem.model.with_pulls(
                members.iter().map(|twins| problem.model.pulls(twins.iter().copied())).collect(),
            ),
            registry: problem.registry.as_ref().map(|registry| registry.for_twins(&members)),
            ..problem.clone()
        };
        for (atom, entry) in problem.atoms.iter_enumerated() {
            let mut images = ImageSet::new();
            let stands = |twins: &Vec<ImageId>| entry.images.contains(twins[0]);
            images.extend(members.iter_enumerated().filter(|(_, t)| stands(t)).map(|(id, _)| id));
            smaller.atoms[atom].images = images;
        }
        Twins { problem: smaller, full: problem.clone(), members }
    }

    /// A layout of the smaller problem, for all images.
    pub fn for_all(&self, layout: &Layout) -> Layout {
        let spread = |node: &Node| {
            let mut all = ImageSet::new();
            for id in node.images.iter() {
                all.extend(self.members[id].iter().copied());
            }
            Node { images: all, atoms: node.atoms.clone() }
        };
        layout.iter().map(spread).collect()
    }

    /// The columns of a layout of the larger problem, as the first of each twins has it.
    pub fn columns(&self, layout: &Layout) -> Vec<Column> {
        let shrink = |node: &Node| {
            let mut few = ImageSet::new();
            let has = |twins: &Vec<ImageId>| node.images.contains(twins[0]);
            few.extend(self.members.iter_enumerated().filter(|(_, t)| has(t)).map(|(id, _)| id));
            Node { images: few, atoms: node.atoms.clone() }
        };
        let few = layout.iter().map(shrink).filter(|node| !node.images.is_empty());
        few.map(|node| Column::of(&node)).collect()
    }
}
