//! Taking a part of a layout apart.

use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
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

/// The layout with every atom that is `leaving` in a layer of its own; then `joiners` join other
/// layers instead where they can: layers of the images touched by then, and `others`.
pub(crate) fn take_apart<'b>(
    state: &'b State<'_>,
    leaving: &[Leaving],
    joiners: &[ImageId],
    others: &[LayerId],
    dice: &mut Dice,
) -> WorkingLayout<'b> {
    let mut layers = state.layers.overlay();
    leaving.iter().for_each(|entry| leave(&mut layers, entry));
    for &image in joiners {
        let mut candidates = layers.concerned();
        candidates.extend(others);
        candidates.sort_unstable();
        candidates.dedup();
        join(&mut layers, image, candidates, dice);
    }
    layers
}

/// Atoms leave their layer.
fn leave(layers: &mut WorkingLayout<'_>, Leaving { layer: id, images, atoms }: &Leaving) {
    let (id, problem) = (*id, layers.problem);
    let layer = layers.layer(id);
    let stays = |atom: &AtomId| !atoms.contains(atom);
    let rest: Vec<AtomId> = layer.content.atoms.iter().copied().filter(stays).collect();
    if rest.is_empty() {
        layers.leave(id, images);
    } else if layer.images == *images {
        layers.refill(id, AtomSet::of(problem, rest));
    } else {
        layers.leave(id, images);
        layers.open(AtomSet::of(problem, rest), images);
    }
    for &atom in atoms {
        match layers.alone(atom) {
            Some(own) => layers.join(own, images),
            None => drop(layers.open(AtomSet::of(problem, [atom]), images)),
        }
    }
}

/// Lets `image` join some of `candidates`, in random order, all of whose atoms it has in layers of
/// one.
fn join(
    layers: &mut WorkingLayout<'_>,
    image: ImageId,
    mut candidates: Vec<LayerId>,
    dice: &mut Dice,
) {
    let mut alone: FxHashMap<AtomId, LayerId> = FxHashMap::default();
    for &id in layers.of(image) {
        if let [atom] = layers.layer(id).content.atoms[..] {
            alone.insert(atom, id);
        }
    }
    candidates.retain(|&id| {
        let layer = layers.layer(id);
        layer.users > 0
            && layer.content.atoms.len() > 1
            && !layer.images.contains(image)
            && layer.content.atoms.iter().all(|atom| alone.contains_key(atom))
    });
    dice.shuffle(&mut candidates);
    let itself = ImageSet::from(image);
    for id in candidates {
        let atoms = layers.layer(id).content.atoms.clone();
        if dice.percent(JOINS) && atoms.iter().all(|atom| alone.contains_key(atom)) {
            for own in atoms.iter().filter_map(|atom| alone.remove(atom)) {
                layers.leave(own, &itself);
            }
            layers.join(id, &itself);
        }
    }
}
