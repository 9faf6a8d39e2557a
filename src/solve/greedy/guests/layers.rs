//! A layout whose layers come, grow and lose images.

use super::super::key::Delta;
use crate::fleet::ImageId;
use crate::id_type;
use crate::quotient::{AtomId, ImageSet, images_of};
use crate::solve::problem::{Layout, Node, Problem, UpdateClassId};
use crate::units::{Bytes, Rate};
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

id_type!(
    /// A layer, in the order in which they were made.
    LayerId
);

/// Atoms and what they weigh together.
#[derive(Debug, Clone)]
pub(super) struct Content {
    pub atoms: Vec<AtomId>,
    pub bytes: Bytes,
    pub rate: Rate,
    updates: FixedBitSet,
}

/// A layer: content, and who uses it; nobody uses one that is gone.
#[derive(Debug, Clone)]
pub(super) struct Layer {
    pub content: Content,
    pub images: ImageSet,
    pub users: usize,
    pulls: u64,
}

/// The layout.
#[derive(Debug, Clone)]
pub(super) struct Layers<'a> {
    pub problem: &'a Problem,
    list: TiVec<LayerId, Layer>,
    of: TiVec<ImageId, Vec<LayerId>>,
}

impl Content {
    fn empty(problem: &Problem) -> Content {
        let updates = FixedBitSet::with_capacity(problem.rates.len());
        Content { atoms: Vec::new(), bytes: 0, rate: Rate(0), updates }
    }

    /// Of `atoms`.
    pub fn of(problem: &Problem, atoms: impl IntoIterator<Item = AtomId>) -> Content {
        let mut content = Content::empty(problem);
        for atom in atoms {
            let entry = &problem.atoms[atom];
            content.atoms.push(atom);
            content.bytes += entry.bytes;
            for &update in &entry.updates {
                if !content.updates.put(update.index()) {
                    content.rate.0 += problem.rates[update].0;
                }
            }
        }
        content
    }

    /// Takes in `other`, which shares no atom with it.
    fn absorb(&mut self, problem: &Problem, other: &Content) {
        self.rate = self.rate_with(problem, other);
        self.bytes += other.bytes;
        self.atoms.extend_from_slice(&other.atoms);
        self.updates.union_with(&other.updates);
    }

    /// The union rate with `other`.
    pub fn rate_with(&self, problem: &Problem, other: &Content) -> Rate {
        let new = other.updates.difference(&self.updates);
        Rate(self.rate.0 + new.map(|u| problem.rates[UpdateClassId::from(u)].0).sum::<u64>())
    }
}

impl<'a> Layers<'a> {
    /// Every atom in a layer of its own.
    pub fn apart(problem: &'a Problem) -> Layers<'a> {
        let mut layers =
            Layers { problem, list: TiVec::new(), of: vec![Vec::new(); problem.caps.len()].into() };
        for (atom, entry) in problem.atoms.iter_enumerated() {
            layers.open(Content::of(problem, [atom]), &entry.images);
        }
        layers
    }

    /// All layers, those that are gone included.
    pub fn ids(&self) -> impl Iterator<Item = LayerId> + use<> {
        self.list.keys()
    }

    /// A layer.
    pub fn layer(&self, id: LayerId) -> &Layer {
        &self.list[id]
    }

    /// The layers of `image`.
    pub fn of(&self, image: ImageId) -> &[LayerId] {
        &self.of[image]
    }

    /// By how many layers `image` is over its cap; negative if it has layers to spare.
    pub fn excess(&self, image: ImageId) -> isize {
        self.of[image].len() as isize - self.problem.caps[image] as isize
    }

    /// How many of `images` are over their caps.
    pub fn over(&self, images: &ImageSet) -> usize {
        images_of(images).filter(|&image| self.excess(image) > 0).count()
    }

    /// Could each of `images` have one more layer?
    pub fn has_room(&self, images: &ImageSet) -> bool {
        images_of(images).all(|image| self.excess(image) < 0)
    }

    /// What `content` costs for images with so many pulls.
    pub fn price(&self, bytes: Bytes, rate: Rate, pulls: u64) -> Delta {
        self.problem.model.price(bytes, rate, pulls).0 as Delta
    }

    /// What `layer` costs.
    pub fn cost(&self, id: LayerId) -> Delta {
        let Layer { content, users, pulls, .. } = &self.list[id];
        if *users == 0 { 0 } else { self.price(content.bytes, content.rate, *pulls) }
    }

    /// What changes if some of its images, with so many pulls, leave `layer`.
    pub fn cost_of_leaving(&self, id: LayerId, users: usize, pulls: u64) -> Delta {
        let layer = &self.list[id];
        let Content { bytes, rate, .. } = layer.content;
        let after =
            if layer.users == users { 0 } else { self.price(bytes, rate, layer.pulls - pulls) };
        after - self.cost(id)
    }

    /// What it costs if `host` takes in `guest`, whose images are all those of `host` or more.
    pub fn cost_of_moving(&self, guest: LayerId, host: LayerId) -> Delta {
        let (from, to) = (&self.list[guest], &self.list[host]);
        let rate = to.content.rate_with(self.problem, &from.content);
        let bytes = to.content.bytes + from.content.bytes;
        self.price(bytes, rate, to.pulls) - self.cost(host)
            + self.cost_of_leaving(guest, to.users, to.pulls)
    }

    /// `host` takes in `guest`, and its images leave `guest`.
    pub fn move_into(&mut self, guest: LayerId, host: LayerId) {
        let images = self.list[host].images.clone();
        let content = self.list[guest].content.clone();
        self.list[host].content.absorb(self.problem, &content);
        self.leave(guest, &images);
    }

    /// A new layer of `content` for `images`.
    pub fn open(&mut self, content: Content, images: &ImageSet) -> LayerId {
        let pulls = self.problem.pulls(images);
        let layer = Layer { content, images: images.clone(), users: images.count_ones(..), pulls };
        let id = self.list.push_and_get_key(layer);
        images_of(images).for_each(|image| self.of[image].push(id));
        id
    }

    /// `images` join `layer`.
    pub fn join(&mut self, id: LayerId, images: &ImageSet) {
        images_of(images).for_each(|image| self.of[image].push(id));
        self.list[id].images.union_with(images);
        self.recount(id);
    }

    /// `images` leave `layer`.
    pub fn leave(&mut self, id: LayerId, images: &ImageSet) {
        for image in images_of(images) {
            self.of[image].retain(|&other| other != id);
        }
        self.list[id].images.difference_with(images);
        self.recount(id);
    }

    /// Replaces the content of `layer`.
    pub fn refill(&mut self, id: LayerId, content: Content) {
        self.list[id].content = content;
    }

    fn recount(&mut self, id: LayerId) {
        let layer = &mut self.list[id];
        layer.users = layer.images.count_ones(..);
        layer.pulls = self.problem.pulls(&layer.images);
    }

    /// The layout as it stands.
    pub fn layout(&self) -> Layout {
        (self.list.iter())
            .filter(|layer| layer.users > 0)
            .map(|layer| {
                let mut atoms = layer.content.atoms.clone();
                atoms.sort_unstable();
                Node { images: layer.images.clone(), atoms }
            })
            .collect()
    }
}
