//! The layers of the previous plan that can go on as they are.
//!
//! Shipping a layer counts as an update of it that touches everything (see
//! [`Previous`](crate::plan::Previous)): the *shipping class*, which all atoms have. A layer of the
//! same content as one before does not ship: it is refunded what that update costs it, its push and
//! the pulls of the images that had it.

use crate::cost::CostModel;
use crate::fleet::{Fleet, ImageId, PackageId};
use crate::plan::{Plan, PlanOptions, Previous};
use crate::quotient::{AtomId, ImageSet};
use crate::solve::MethodName;
use crate::solve::problem::{Node, ProblemAtom};
use crate::units::{Bytes, Cost, Rate};
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use typed_index_collections::{TiSlice, TiVec};

/// A layer that the registry has.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its atoms, ascending.
    pub atoms: Vec<AtomId>,
    /// Their bytes.
    pub bytes: Bytes,
    /// The images whose stack had it.
    pub had: ImageSet,
}

/// What the registry has.
#[derive(Debug, Clone)]
pub struct Registry {
    /// The rate that shipping counts as.
    pub now: Rate,
    /// The layers that can go on, in the order of the previous plan.
    pub known: Vec<Known>,
    /// Was the plan it comes from asked for the same?
    pub is_followed: bool,
    /// And did a search make that plan? Then improvement need not begin at what the registry has.
    pub is_improved: bool,
    /// Their places, by what their atoms add up to.
    places: FxHashMap<u64, Vec<usize>>,
}

/// A number for each atom; those of a layer's atoms add up to the layer's.
pub(crate) fn print(atom: AtomId) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    (atom.0, 0x9e37_79b9_u32).hash(&mut hasher);
    hasher.finish()
}

/// What the prints of these atoms add up to.
fn key(atoms: &[AtomId]) -> u64 {
    atoms.iter().fold(0, |sum, &atom| sum.wrapping_add(print(atom)))
}

impl Registry {
    /// The layers before that are whole and that an image can still use, given the fleet's atoms,
    /// of which none is partly in such a layer.
    pub(crate) fn new(
        fleet: &Fleet,
        previous: &Previous,
        options: &PlanOptions,
        atoms: &TiSlice<AtomId, ProblemAtom>,
    ) -> Registry {
        let mut atom_of: TiVec<PackageId, Option<AtomId>> =
            vec![None; fleet.packages().len()].into();
        let mut held: FxHashMap<&[PackageId], AtomId> = FxHashMap::default();
        for (id, atom) in atoms.iter_enumerated() {
            if atom.held {
                held.insert(&atom.packages, id);
            } else {
                atom.packages.iter().for_each(|&package| atom_of[package] = Some(id));
            }
        }
        let (mut known, mut places) = (Vec::new(), FxHashMap::<u64, Vec<usize>>::default());
        for layer in previous.unchanged_layers(fleet) {
            let packages = layer.packages_in(fleet);
            let content = match held.get(packages.as_slice()) {
                Some(&atom) => Some(vec![atom]),
                None => packages.iter().map(|&package| atom_of[package]).collect(),
            };
            let had = layer.images_in(fleet).into_iter().collect();
            let Some(entry) = content.and_then(|held| entry(held, had, atoms)) else { continue };
            places.entry(key(&entry.atoms)).or_default().push(known.len());
            known.push(entry);
        }
        let is_followed = previous.plan().options.is_same_request(options);
        let is_improved = is_followed && is_of_search(previous.plan());
        Registry { now: previous.rate(), known, is_followed, is_improved, places }
    }

    /// The layer of these atoms, in any order, each once, if the registry has it; `key` is what
    /// their prints add up to.
    pub(crate) fn find<'a>(
        &self,
        key: u64,
        atoms: impl Iterator<Item = &'a AtomId> + Clone,
    ) -> Option<&Known> {
        let same = |known: &&Known| {
            known.atoms.len() == atoms.clone().count()
                && atoms.clone().all(|atom| known.atoms.binary_search(atom).is_ok())
        };
        self.places.get(&key)?.iter().map(|&at| &self.known[at]).find(same)
    }

    /// Is there a layer of just these atoms, each once?
    pub(crate) fn has(&self, atoms: &[AtomId]) -> bool {
        self.find(key(atoms), atoms.iter()).is_some()
    }

    /// What a node is refunded.
    pub fn refund(&self, model: &CostModel, node: &Node) -> Cost {
        match self.find(key(&node.atoms), node.atoms.iter()) {
            Some(known) => self.refund_of(model, known, &node.images),
            None => Cost(0),
        }
    }

    /// What a layer that the registry has is refunded if `images` use it.
    pub fn refund_of(&self, model: &CostModel, known: &Known, images: &ImageSet) -> Cost {
        let prices = model.prices();
        let had = if prices.pull.0 > 0 { model.pulls(known.had.intersection(images)) } else { 0 };
        let per_byte = u128::from(prices.push.0) + u128::from(prices.pull.0) * u128::from(had);
        Cost(u128::from(known.bytes) * u128::from(self.now.0) * per_byte)
    }

    /// The same layers for other images, each of which stands for the first of `members`.
    pub(crate) fn for_twins(&self, members: &TiSlice<ImageId, Vec<ImageId>>) -> Registry {
        let shrink = |known: &Known| {
            let mut had = ImageSet::new();
            let first = members.iter_enumerated();
            had.extend(first.filter(|(_, m)| known.had.contains(m[0])).map(|(at, _)| at));
            Known { had, ..known.clone() }
        };
        Registry { known: self.known.iter().map(shrink).collect(), ..self.clone() }
    }
}

/// Was `plan` made by a search?
fn is_of_search(plan: &Plan) -> bool {
    let searches = [MethodName::Greedy, MethodName::Layers].map(MethodName::name);
    searches.contains(&plan.certificate.method.as_str())
}

/// A layer of these atoms; `None` if no image needs all of them any more.
fn entry(
    mut held: Vec<AtomId>,
    had: ImageSet,
    atoms: &TiSlice<AtomId, ProblemAtom>,
) -> Option<Known> {
    held.sort_unstable();
    held.dedup();
    let mut able = atoms[*held.first()?].images.clone();
    held.iter().for_each(|&atom| able.intersect_with(&atoms[atom].images));
    let bytes = held.iter().map(|&atom| atoms[atom].bytes).sum();
    (!able.is_empty()).then_some(Known { atoms: held, bytes, had })
}
