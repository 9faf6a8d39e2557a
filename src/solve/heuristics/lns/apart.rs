//! Taking a part of a layout apart.

use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet, images_of};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::lns::state::State;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use rustc_hash::FxHashMap;

/// These atoms leave a layer of several, for these of its images.
#[derive(Debug)]
pub(crate) struct Leaving {
    pub layer: LayerId,
    pub images: ImageSet,
    pub atoms: Vec<AtomId>,
}

/// How often of a hundred times an image joins a layer that it could join.
const JOINS: usize = 70;

/// All layers of the images concerned, and `others`, with every atom that is `leaving` in a layer
/// of its own; then `joiners` join other layers instead where they can. Also which layers there
/// were, ascending.
pub(crate) fn take_apart<'a>(
    state: &State<'a>,
    leaving: &[Leaving],
    joiners: &[ImageId],
    others: &[LayerId],
    dice: &mut Dice,
) -> (Vec<LayerId>, WorkingLayout<'a>) {
    let mut images = ImageSet::with_capacity(state.needs.len());
    leaving.iter().for_each(|entry| images.union_with(&entry.images));
    let mut ids: Vec<LayerId> =
        images_of(&images).flat_map(|image| state.layers.of(image).iter().copied()).collect();
    let atoms = leaving.iter().flat_map(|entry| &entry.atoms);
    ids.extend(atoms.filter_map(|&atom| state.single[atom]));
    ids.extend(others);
    ids.sort_unstable();
    ids.dedup();
    let mut part = state.layers.part(&ids);
    let mut single: FxHashMap<AtomId, LayerId> = FxHashMap::default();
    for id in part.ids() {
        if let [atom] = part.layer(id).content.atoms[..] {
            single.insert(atom, id);
        }
    }
    for entry in leaving {
        let position = ids.partition_point(|&id| id < entry.layer);
        leave(&mut part, &mut single, LayerId::from(position), entry);
    }
    for &image in joiners {
        join(state, &mut part, image, dice);
    }
    (ids, part)
}

/// Atoms leave the layer `id` of the part.
fn leave(
    part: &mut WorkingLayout<'_>,
    single: &mut FxHashMap<AtomId, LayerId>,
    id: LayerId,
    Leaving { images, atoms, .. }: &Leaving,
) {
    let problem = part.problem;
    let layer = part.layer(id);
    let stays = |atom: &AtomId| !atoms.contains(atom);
    let rest: Vec<AtomId> = layer.content.atoms.iter().copied().filter(stays).collect();
    if rest.is_empty() {
        part.leave(id, images);
    } else if layer.images == *images {
        part.refill(id, AtomSet::of(problem, rest));
    } else {
        part.leave(id, images);
        part.open(AtomSet::of(problem, rest), images);
    }
    for &atom in atoms {
        match single.get(&atom) {
            Some(&own) => part.join(own, images),
            None => drop(single.insert(atom, part.open(AtomSet::of(problem, [atom]), images))),
        }
    }
}

/// Lets `image` join layers of others, in random order, all of whose atoms it has in layers of one.
fn join(state: &State<'_>, part: &mut WorkingLayout<'_>, image: ImageId, dice: &mut Dice) {
    let mut alone: FxHashMap<AtomId, LayerId> = FxHashMap::default();
    for &id in part.of(image) {
        if let [atom] = part.layer(id).content.atoms[..] {
            alone.insert(atom, id);
        }
    }
    let needed = |atom: &AtomId| state.needs[image].contains(atom.index());
    let mut candidates: Vec<LayerId> = (part.ids())
        .filter(|&id| {
            let layer = part.layer(id);
            layer.users > 0
                && layer.content.atoms.len() > 1
                && !layer.images.contains(image.index())
                && layer.content.atoms.iter().all(needed)
        })
        .collect();
    dice.shuffle(&mut candidates);
    let mut itself = ImageSet::with_capacity(state.needs.len());
    itself.insert(image.index());
    for id in candidates {
        let atoms = part.layer(id).content.atoms.clone();
        if dice.percent(JOINS) && atoms.iter().all(|atom| alone.contains_key(atom)) {
            for own in atoms.iter().filter_map(|atom| alone.remove(atom)) {
                part.leave(own, &itself);
            }
            part.join(id, &itself);
        }
    }
}
