//! Layers, what they leave lacking, and how much that weighs.

use super::needs::{Layer, Needs};
use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::problem::{Layout, Node};
use crate::stop::{Stop, Stopped};
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// Turns for which a new layer stays at least, and by chance at most.
const STAYS: (usize, usize) = (1, 3);

/// A set of layers that may leave something lacking.
pub(super) struct Cover<'a> {
    pub needs: &'a Needs,
    layers: Vec<Placed>,
    /// What images still lack.
    lacking: TiVec<ImageId, FixedBitSet>,
    /// By image and atom: how many layers give it.
    times: TiVec<ImageId, Vec<u32>>,
    /// By image and atom: one more than the turns that ended without it.
    weights: TiVec<ImageId, Vec<u32>>,
    turn: usize,
    /// Words of sets and pairs in layers that were looked at.
    pub work: u64,
}

struct Placed {
    layer: Layer,
    /// The last turn for which it stays.
    stays: usize,
}

impl<'a> Cover<'a> {
    /// No layers.
    pub fn new(needs: &'a Needs) -> Cover<'a> {
        let each = |number: u32| vec![vec![number; needs.images.len()]; needs.atoms.len()].into();
        Cover {
            needs,
            layers: Vec::new(),
            lacking: needs.atoms.clone(),
            times: each(0),
            weights: each(1),
            turn: 0,
            work: 0,
        }
    }

    /// Does nobody lack anything?
    pub fn is_complete(&self) -> bool {
        self.lacking.iter().all(FixedBitSet::is_clear)
    }

    /// Adds a layer around a pair that is lacking, by chance, and begins the next turn.
    ///
    /// # Errors
    /// [`Stopped`].
    pub fn extend(&mut self, dice: &mut Dice, stop: &Stop) -> Result<(), Stopped> {
        self.turn += 1;
        let lacking: usize = self.lacking.iter().map(|atoms| atoms.count_ones(..)).sum();
        self.work += self.lacking.len() as u64 * self.needs.words();
        let pairs = self.lacking.iter_enumerated();
        let mut pairs = pairs.flat_map(|(image, atoms)| atoms.ones().map(move |at| (image, at)));
        let Some((image, atom)) = pairs.nth(dice.below(lacking)) else { return Ok(()) };
        let layer = self.grown(image, AtomId::from(atom), dice, stop)?;
        for image in layer.images.iter() {
            layer.atoms.ones().for_each(|atom| self.times[image][atom] += 1);
            self.lacking[image].difference_with(&layer.atoms);
        }
        let stays = self.turn + dice.between(STAYS.0, STAYS.1);
        self.layers.push(Placed { layer, stays });
        Ok(())
    }

    /// The weight of what `image` lacks of `atoms`.
    pub fn weight(&mut self, image: ImageId, atoms: &FixedBitSet) -> u64 {
        self.work += self.needs.words();
        let weights = &self.weights[image];
        self.lacking[image].intersection(atoms).map(|atom| u64::from(weights[atom])).sum()
    }

    /// Lets what is lacking weigh more.
    pub fn weigh(&mut self) {
        for (atoms, weights) in self.lacking.iter().zip(&mut self.weights) {
            atoms.ones().for_each(|atom| weights[atom] += 1);
        }
    }

    /// The weight of what only this layer gives.
    fn missed(&self, layer: &Layer) -> u64 {
        let of = |image: ImageId| {
            let (times, weights) = (&self.times[image], &self.weights[image]);
            let only = layer.atoms.ones().filter(|&atom| times[atom] == 1);
            only.map(|atom| u64::from(weights[atom])).sum::<u64>()
        };
        layer.images.iter().map(of).sum()
    }

    /// Drops the layer that is missed least of those that need not stay.
    pub fn drop_least(&mut self) {
        let layers = self.layers.iter().enumerate();
        let may_go = layers.filter(|(_, placed)| placed.stays <= self.turn);
        let least = may_go.min_by_key(|(_, placed)| self.missed(&placed.layer));
        let at = least.map(|(at, _)| at);
        self.work += self.layers.iter().map(|placed| placed.layer.pairs()).sum::<u64>();
        at.into_iter().for_each(|at| self.drop(at));
    }

    /// Drops layers that nobody misses, the newest first.
    pub fn prune(&mut self) {
        for at in (0..self.layers.len()).rev() {
            self.work += self.layers[at].layer.pairs();
            if self.missed(&self.layers[at].layer) == 0 {
                self.drop(at);
            }
        }
    }

    fn drop(&mut self, at: usize) {
        let Placed { layer, .. } = self.layers.remove(at);
        for image in layer.images.iter() {
            for atom in layer.atoms.ones() {
                self.times[image][atom] -= 1;
                self.lacking[image].set(atom, self.times[image][atom] == 0);
            }
        }
    }

    /// As a layout within `caps` in which no image uses a layer that its others make up for. An
    /// image that would still have too many layers has one of its own.
    pub fn layout(&self, caps: &TiVec<ImageId, usize>) -> Layout {
        let layer = |at: usize| &self.layers[at].layer;
        let mut users = vec![ImageSet::new(); self.layers.len()];
        let mut alone = Layout::new();
        for (image, &cap) in caps.iter_enumerated() {
            let uses = |&at: &usize| layer(at).images.contains(image);
            let mut own: Vec<usize> = (0..self.layers.len()).filter(uses).collect();
            for at in own.clone() {
                let others = own.iter().filter(|&&other| other != at);
                if layer(at).is_within(others.map(|&other| layer(other))) {
                    own.retain(|&other| other != at);
                }
            }
            if own.len() <= cap {
                for at in own {
                    users[at].insert(image);
                }
                continue;
            }
            alone.push(node(ImageSet::from(image), &self.needs.atoms[image]));
        }
        let used = users.into_iter().enumerate().filter(|(_, images)| !images.is_empty());
        used.map(|(at, images)| node(images, &layer(at).atoms)).chain(alone).collect()
    }
}

fn node(images: ImageSet, atoms: &FixedBitSet) -> Node {
    Node { images, atoms: atoms.ones().map(AtomId::from).collect() }
}
