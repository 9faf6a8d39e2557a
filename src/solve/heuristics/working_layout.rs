//! A layout whose layers come, grow and lose images.
//!
//! It may be only a part of a layout: some layers, with the room that their images have beside what
//! is not in that part.

use crate::fleet::ImageId;
use crate::id_type;
use crate::quotient::{AtomId, ImageSet, images_of};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::problem::{Layout, Node, Problem};
use crate::units::{Amount, Bytes, Rate};
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;
use typed_index_collections::TiVec;

id_type!(
    /// A layer, in the order in which they were made.
    LayerId
);

/// A layer: content, and who uses it; nobody uses one that is gone.
#[derive(Debug, Clone)]
pub struct Layer {
    /// What it holds.
    pub content: AtomSet,
    /// T: who uses it.
    pub images: ImageSet,
    /// How many they are.
    pub users: usize,
    /// Σ pulls over them.
    pub pulls: u64,
    /// What it costs.
    cost: Amount,
}

/// The layout.
#[derive(Debug, Clone)]
pub struct WorkingLayout<'a> {
    /// What it is a layout for.
    pub problem: &'a Problem,
    list: TiVec<LayerId, Layer>,
    of: TiVec<ImageId, Vec<LayerId>>,
    /// How many more layers each image could have; negative if it is over its cap.
    room: TiVec<ImageId, isize>,
    /// The images over their caps.
    over: ImageSet,
    /// The images that could not have one more layer.
    full: ImageSet,
}

impl<'a> WorkingLayout<'a> {
    /// No layers, for images that have so much room.
    pub fn with_room(problem: &'a Problem, room: TiVec<ImageId, isize>) -> WorkingLayout<'a> {
        let those = |fits: fn(isize) -> bool| {
            let mut set = ImageSet::with_capacity(room.len());
            set.extend(room.iter().enumerate().filter(|&(_, &room)| fits(room)).map(|(i, _)| i));
            set
        };
        let (over, full) = (those(|room| room < 0), those(|room| room <= 0));
        WorkingLayout {
            problem,
            list: TiVec::new(),
            of: vec![Vec::new(); room.len()].into(),
            room,
            over,
            full,
        }
    }

    /// No layers yet.
    pub fn none(problem: &'a Problem) -> WorkingLayout<'a> {
        WorkingLayout::with_room(problem, problem.caps.iter().map(|&cap| cap as isize).collect())
    }

    /// Every atom in a layer of its own.
    pub fn apart(problem: &'a Problem) -> WorkingLayout<'a> {
        let mut layers = WorkingLayout::none(problem);
        for (atom, entry) in problem.atoms.iter_enumerated() {
            layers.open(AtomSet::of(problem, [atom]), &entry.images);
        }
        layers
    }

    /// Those of `layout`, in which no image has an atom twice; nodes of equal content are one
    /// layer.
    pub fn of_layout(problem: &'a Problem, layout: &Layout) -> WorkingLayout<'a> {
        let mut layers = WorkingLayout::none(problem);
        for node in layout.iter().filter(|node| !node.atoms.is_empty()) {
            layers.open(AtomSet::of(problem, node.atoms.iter().copied()), &node.images);
        }
        layers.unite_equal();
        layers
    }

    /// Some of the layers, renumbered from 0, with the room that their images have in the whole.
    pub fn part(&self, ids: &[LayerId]) -> WorkingLayout<'a> {
        let mut part = WorkingLayout {
            problem: self.problem,
            list: ids.iter().map(|&id| self.list[id].clone()).collect(),
            of: vec![Vec::new(); self.room.len()].into(),
            room: self.room.clone(),
            over: self.over.clone(),
            full: self.full.clone(),
        };
        for (id, layer) in part.list.iter_enumerated() {
            images_of(&layer.images).for_each(|image| part.of[image].push(id));
        }
        part
    }

    /// Layers of equal content become one: the first of them.
    pub fn unite_equal(&mut self) {
        let mut first: FxHashMap<Vec<AtomId>, LayerId> = FxHashMap::default();
        for id in self.ids().filter(|&id| self.list[id].users > 0).collect::<Vec<_>>() {
            let mut atoms = self.list[id].content.atoms.clone();
            atoms.sort_unstable();
            match first.entry(atoms) {
                Entry::Vacant(entry) => drop(entry.insert(id)),
                Entry::Occupied(entry) => {
                    let images = self.list[id].images.clone();
                    self.leave(id, &images);
                    self.join(*entry.get(), &images);
                }
            }
        }
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

    /// How many more layers each image could have; negative if it is over its cap.
    pub fn room(&self) -> &TiVec<ImageId, isize> {
        &self.room
    }

    /// The images over their caps.
    pub fn over(&self) -> &ImageSet {
        &self.over
    }

    /// Could each of `images` have one more layer?
    pub fn has_room(&self, images: &ImageSet) -> bool {
        self.full.is_disjoint(images)
    }

    /// What a layer costs for so many images with so many pulls, if the registry does not have it.
    pub fn price(&self, bytes: Bytes, rate: Rate, users: usize, pulls: u64) -> Amount {
        let price = Amount::of(self.problem.model.price(bytes, rate, pulls));
        price + self.problem.sized(bytes, users)
    }

    /// What a layer of `content` costs if `images`, so many with so many pulls, use it.
    fn price_for(
        &self,
        content: &AtomSet,
        images: &ImageSet,
        (users, pulls): (usize, u64),
    ) -> Amount {
        let refund = self.refund(content.print, content.atoms.iter(), images);
        self.price(content.bytes, content.rate, users, pulls) - refund
    }

    /// What a layer of these atoms is refunded if `images` use it.
    pub fn refund<'b>(
        &self,
        print: u64,
        atoms: impl Iterator<Item = &'b AtomId> + Clone,
        images: &ImageSet,
    ) -> Amount {
        let Some(registry) = &self.problem.registry else { return Amount(0) };
        let known = registry.find(print, atoms);
        let refund = |known| registry.refund_of(&self.problem.model, known, images);
        known.map(refund).map_or(Amount(0), Amount::of)
    }

    /// What `layer` costs.
    pub fn cost(&self, id: LayerId) -> Amount {
        self.list[id].cost
    }

    /// What all layers cost.
    pub fn total(&self) -> Amount {
        self.ids().map(|id| self.cost(id)).sum()
    }

    /// What changes if some of its images, with so many pulls, leave `layer`; what these alone
    /// were refunded is not seen.
    pub fn cost_of_leaving(&self, id: LayerId, users: usize, pulls: u64) -> Amount {
        let layer = &self.list[id];
        let after = if layer.users == users {
            Amount(0)
        } else {
            let rest = (layer.users - users, layer.pulls - pulls);
            self.price_for(&layer.content, &layer.images, rest)
        };
        after - self.cost(id)
    }

    /// What it costs if one of its images, with so many pulls, has a copy of `layer` instead.
    pub fn cost_of_copying(&self, id: LayerId, pulls: u64) -> Amount {
        let AtomSet { bytes, rate, .. } = self.list[id].content;
        self.price(bytes, rate, 1, pulls) + self.cost_of_leaving(id, 1, pulls)
    }

    /// May two layers become one?
    pub fn may_unite(&self, one: LayerId, other: LayerId) -> bool {
        self.list[one].content.may_join(self.problem, &self.list[other].content)
    }

    /// What it costs if `host` takes in `guest`, whose images are all those of `host` or more.
    pub fn cost_of_moving(&self, guest: LayerId, host: LayerId) -> Amount {
        let rate = self.list[host].content.rate_with(self.problem, &self.list[guest].content);
        self.cost_of_moving_at(rate, guest, host)
    }

    /// At least that, and sooner known: as if the updates of one were among those of the other.
    pub fn least_cost_of_moving(&self, guest: LayerId, host: LayerId) -> Amount {
        let rate = self.list[host].content.rate.max(self.list[guest].content.rate);
        self.cost_of_moving_at(rate, guest, host)
    }

    /// What it costs if the host then has this rate.
    fn cost_of_moving_at(&self, rate: Rate, guest: LayerId, host: LayerId) -> Amount {
        let (from, to) = (&self.list[guest], &self.list[host]);
        let bytes = to.content.bytes + from.content.bytes;
        let print = to.content.print.wrapping_add(from.content.print);
        let atoms = to.content.atoms.iter().chain(&from.content.atoms);
        let refund = self.refund(print, atoms, &to.images);
        self.price(bytes, rate, to.users, to.pulls) - refund - self.cost(host)
            + self.cost_of_leaving(guest, to.users, to.pulls)
    }

    /// `host` takes in `guest`, and its images leave `guest`.
    pub fn move_into(&mut self, guest: LayerId, host: LayerId) {
        let images = self.list[host].images.clone();
        let content = self.list[guest].content.clone();
        self.list[host].content.absorb(self.problem, &content);
        self.reprice(host);
        self.leave(guest, &images);
    }

    /// A new layer of `content` for `images`.
    pub fn open(&mut self, content: AtomSet, images: &ImageSet) -> LayerId {
        let none = ImageSet::with_capacity(self.room.len());
        let cost = Amount(0);
        let layer = Layer { content, images: none, users: 0, pulls: 0, cost };
        let id = self.list.push_and_get_key(layer);
        self.join(id, images);
        id
    }

    /// `images`, none of which uses it, join `layer`.
    pub fn join(&mut self, id: LayerId, images: &ImageSet) {
        for image in images_of(images) {
            self.of[image].push(id);
            self.set_room(image, self.room[image] - 1);
        }
        self.list[id].images.union_with(images);
        self.recount(id);
    }

    /// `images`, all of which use it, leave `layer`.
    pub fn leave(&mut self, id: LayerId, images: &ImageSet) {
        for image in images_of(images) {
            self.of[image].retain(|&other| other != id);
            self.set_room(image, self.room[image] + 1);
        }
        self.list[id].images.difference_with(images);
        self.recount(id);
    }

    /// Replaces the content of `layer`.
    pub fn refill(&mut self, id: LayerId, content: AtomSet) {
        self.list[id].content = content;
        self.reprice(id);
    }

    fn recount(&mut self, id: LayerId) {
        let layer = &mut self.list[id];
        layer.users = layer.images.count_ones(..);
        layer.pulls = self.problem.pulls(&layer.images);
        self.reprice(id);
    }

    /// Costs are looked up far more often than they change.
    fn reprice(&mut self, id: LayerId) {
        let Layer { content, users, pulls, images, .. } = &self.list[id];
        let users = (*users, *pulls);
        let cost = if users.0 == 0 { Amount(0) } else { self.price_for(content, images, users) };
        self.list[id].cost = cost;
    }

    fn set_room(&mut self, image: ImageId, room: isize) {
        self.room[image] = room;
        self.over.set(image.index(), room < 0);
        self.full.set(image.index(), room <= 0);
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
