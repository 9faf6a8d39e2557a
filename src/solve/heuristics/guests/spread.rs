//! Giving back layers that images have to spare: late moves free what early ones gave up.

use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use crate::solve::problem::{Problem, UpdateClassId, registry};
use crate::stop::Stop;
use crate::units::{Amount, Bytes, Rate};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// Rounds over all layers; real fleets need two or three.
const MAX_ROUNDS: usize = 10;

/// Takes atoms out of layers whose images all have a layer to spare, and lets these images use a
/// layer of that atom alone, as long as that saves.
pub(crate) fn spread(layers: &mut WorkingLayout<'_>, stop: &Stop) {
    for _ in 0..MAX_ROUNDS {
        let mut improved = false;
        let mut order = layers.relieved();
        order.retain(|&id| may_give(layers, id));
        order.sort_by_cached_key(|&id| (Reverse(layers.cost(id)), id));
        for id in order {
            while take_out(layers, id, stop) {
                improved = true;
            }
        }
        if !improved {
            return;
        }
    }
}

/// Is there anything in this layer that its images could have in one more layer?
fn may_give(layers: &WorkingLayout<'_>, id: LayerId) -> bool {
    let layer = layers.layer(id);
    layer.users > 0
        && layer.content.atoms.len() > 1
        && layers.has_room(&layer.images)
        && layers.may_change(id)
}

/// A content, and how many of its atoms each update touches.
struct Whole<'a> {
    content: &'a AtomSet,
    touched: FxHashMap<UpdateClassId, usize>,
}

impl<'a> Whole<'a> {
    fn new(problem: &Problem, content: &'a AtomSet) -> Whole<'a> {
        let mut touched = FxHashMap::default();
        for &update in content.atoms.iter().flat_map(|&atom| &problem.atoms[atom].updates) {
            *touched.entry(update).or_default() += 1;
        }
        Whole { content, touched }
    }

    /// Bytes, rate and print of what is left without one of its atoms.
    fn without(&self, problem: &Problem, atom: AtomId) -> (Bytes, Rate, u64) {
        let entry = &problem.atoms[atom];
        let only = entry.updates.iter().filter(|update| self.touched[*update] == 1);
        let gone: u64 = only.map(|&update| problem.rates[update].0).sum();
        let print = self.content.print.wrapping_sub(registry::print(atom));
        (self.content.bytes - entry.bytes, Rate(self.content.rate.0 - gone), print)
    }
}

/// Takes the atom out of `layer` that saves most; false if none saves, or if it should stop.
fn take_out(layers: &mut WorkingLayout<'_>, id: LayerId, stop: &Stop) -> bool {
    if !may_give(layers, id) {
        return false;
    }
    let layer = layers.layer(id);
    let problem = layers.problem;
    let whole = Whole::new(problem, &layer.content);
    let change = |atom: AtomId| -> Amount {
        let (bytes, rate, print) = whole.without(problem, atom);
        let rest = layer.content.atoms.iter().filter(|&&other| other != atom);
        let rest = layers.price(bytes, rate, layer.users, layer.pulls)
            - layers.refund(print, rest, &layer.images);
        let entry = &problem.atoms[atom];
        let alone = |images: &ImageSet| {
            let (users, pulls) = (images.count(), problem.pulls(images));
            layers.price(entry.bytes, entry.rate, users, pulls)
                - layers.refund(registry::print(atom), std::iter::once(&atom), images)
        };
        let apart = match layers.alone(atom) {
            Some(own) => {
                let mut images = layers.layer(own).images.clone();
                images.union_with(&layer.images);
                alone(&images) - layers.cost(own)
            }
            None => alone(&layer.images),
        };
        rest - layers.cost(id) + apart
    };
    let atoms = layer.content.atoms.iter().take_while(|_| !stop.should_stop());
    let best = atoms.map(|&atom| (change(atom), atom)).min();
    let Some((_, atom)) = best.filter(|&(change, _)| change < Amount(0)) else { return false };
    let images = layer.images.clone();
    let rest = layer.content.atoms.iter().copied().filter(|&other| other != atom);
    let rest = AtomSet::of(problem, rest);
    layers.refill(id, rest);
    match layers.alone(atom) {
        Some(own) => layers.join(own, &images),
        None => drop(layers.open(AtomSet::of(problem, [atom]), &images)),
    }
    true
}
