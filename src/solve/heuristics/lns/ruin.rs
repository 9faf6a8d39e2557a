//! Choosing by chance what to take apart.
//!
//! Layers are chosen by what they waste. What is related is found by walking: from an image to one
//! of its layers, from there to one of its atoms, to a layer that holds a copy of it, and to an
//! image that uses that.

use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::lns::apart::{Leaving, take_apart};
use crate::solve::heuristics::lns::kinds::Kind;
use crate::solve::heuristics::lns::state::State;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use std::collections::BTreeMap;

/// Images that leave layers at a time, at most: a try costs what the images concerned have.
const MOST_IMAGES: usize = 1_000;

/// Layers that each image which leaves some of its own might join instead, at most.
const OTHERS: usize = 10;

/// The layout, which must not be without layers of several atoms, with something taken apart.
pub(crate) fn ruin<'b>(state: &'b State<'_>, kind: Kind, dice: &mut Dice) -> WorkingLayout<'b> {
    match kind {
        Kind::Atoms(count, elsewhere) => {
            take_apart(state, &atoms(state, count, elsewhere, dice), &[], &[], dice)
        }
        Kind::Layers(count) => take_apart(state, &layers(state, count, dice), &[], &[], dice),
        Kind::Images(count) => {
            let (leaving, images) = images(state, count, dice);
            let others: Vec<LayerId> = images
                .iter()
                .flat_map(|&image| vec![image; OTHERS])
                .map(|image| another(state, *dice.pick(state.layers.of(image)), dice))
                .collect();
            take_apart(state, &leaving, &images, &others, dice)
        }
    }
}

/// A few atoms of one layer leave it, and all, half or none of the other layers that hold them.
fn atoms(state: &State<'_>, count: usize, elsewhere: usize, dice: &mut Dice) -> Vec<Leaving> {
    let first = state.wasteful(dice);
    let within = &state.layers.layer(first).content.atoms;
    let mut chosen: Vec<AtomId> = (0..count).map(|_| *dice.pick(within)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let mut leaving: BTreeMap<LayerId, Vec<AtomId>> = BTreeMap::new();
    for atom in chosen {
        for &id in &state.holders[atom] {
            if is_united(state, id) && (id == first || dice.percent(elsewhere)) {
                leaving.entry(id).or_default().push(atom);
            }
        }
    }
    let images = |id: LayerId| state.layers.layer(id).images.clone();
    let leaving = leaving.into_iter();
    let leaving = leaving.map(|(layer, atoms)| Leaving { layer, atoms, images: images(layer) });
    of_few_images(state, leaving.collect(), user(state, first, dice))
}

/// A few related layers fall apart.
fn layers(state: &State<'_>, count: usize, dice: &mut Dice) -> Vec<Leaving> {
    let mut chosen = vec![state.wasteful(dice)];
    for _ in 0..2 * count {
        let from = *dice.pick(&chosen);
        let next = if dice.percent(50) {
            let image = user(state, from, dice);
            *dice.pick(state.layers.of(image))
        } else {
            another(state, from, dice)
        };
        if chosen.len() < count && is_united(state, next) && !chosen.contains(&next) {
            chosen.push(next);
        }
    }
    let first = user(state, chosen[0], dice);
    let all = |id: LayerId| whole(state, id, state.layers.layer(id).images.clone());
    of_few_images(state, chosen.into_iter().map(all).collect(), first)
}

/// What is `leaving`, but not for images that keep their layers, and only for as many as may:
/// `first` and those next to it by their ids, for these are often akin.
fn of_few_images(state: &State<'_>, mut leaving: Vec<Leaving>, first: ImageId) -> Vec<Leaving> {
    let mut all = ImageSet::new();
    leaving.iter_mut().for_each(|entry| entry.images.difference_with(state.layers.kept()));
    leaving.retain(|entry| !entry.images.is_empty());
    leaving.iter().for_each(|entry| all.union_with(&entry.images));
    if all.count() <= MOST_IMAGES {
        return leaving;
    }
    let all: Vec<ImageId> = all.iter().collect();
    let start = all.partition_point(|&image| image < first).saturating_sub(MOST_IMAGES / 2);
    let few = &all[start.min(all.len() - MOST_IMAGES)..][..MOST_IMAGES];
    let few: ImageSet = few.iter().copied().collect();
    leaving.iter_mut().for_each(|entry| entry.images.intersect_with(&few));
    leaving.retain(|entry| !entry.images.is_empty());
    leaving
}

/// A few related images leave a few of their layers.
fn images(state: &State<'_>, count: usize, dice: &mut Dice) -> (Vec<Leaving>, Vec<ImageId>) {
    let mut chosen = vec![user(state, state.wasteful(dice), dice)];
    for _ in 0..2 * count {
        let image = *dice.pick(&chosen);
        let from = *dice.pick(state.layers.of(image));
        let next = user(state, another(state, from, dice), dice);
        if chosen.len() < count && !chosen.contains(&next) {
            chosen.push(next);
        }
    }
    chosen.retain(|&image| !state.layers.kept().contains(image));
    let set: ImageSet = chosen.iter().copied().collect();
    let of = chosen.iter().flat_map(|&image| state.layers.of(image).iter().copied());
    let mut candidates: Vec<LayerId> = of.filter(|&id| is_united(state, id)).collect();
    candidates.sort_unstable();
    candidates.dedup();
    dice.shuffle(&mut candidates);
    candidates.truncate(count);
    let some =
        |id: LayerId| whole(state, id, state.layers.layer(id).images.intersection(&set).collect());
    (candidates.into_iter().map(some).collect(), chosen)
}

fn is_united(state: &State<'_>, id: LayerId) -> bool {
    state.layers.layer(id).content.atoms.len() > 1
}

fn whole(state: &State<'_>, layer: LayerId, images: ImageSet) -> Leaving {
    Leaving { layer, images, atoms: state.layers.layer(layer).content.atoms.clone() }
}

/// A layer that holds an atom of `layer`: perhaps itself.
fn another(state: &State<'_>, layer: LayerId, dice: &mut Dice) -> LayerId {
    let atom = *dice.pick(&state.layers.layer(layer).content.atoms);
    *dice.pick(&state.holders[atom])
}

/// An image that uses `layer`.
fn user(state: &State<'_>, layer: LayerId, dice: &mut Dice) -> ImageId {
    let images: Vec<ImageId> = state.layers.layer(layer).images.iter().collect();
    *dice.pick(&images)
}
