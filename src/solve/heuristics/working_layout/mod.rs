//! A layout whose layers come, grow and lose images.
//!
//! It may consist of changes to another one, which then cost what they touch (and the set of images
//! that are full), not what there is.

mod costs;

use crate::fleet::ImageId;
use crate::id_type;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::overlay::Overlay;
use crate::solve::problem::{Layout, Node, Problem};
use crate::units::Amount;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::hash_map::Entry;
use std::sync::Arc;

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
#[derive(Debug)]
pub struct WorkingLayout<'a> {
    /// What it is a layout for.
    pub problem: &'a Problem,
    list: Overlay<'a, LayerId, Layer>,
    of: Overlay<'a, ImageId, Vec<LayerId>>,
    /// How many more layers each image could have; negative if it is over its cap.
    room: Overlay<'a, ImageId, isize>,
    /// A layer of each atom alone that is used, if one is known.
    alone: Overlay<'a, AtomId, Option<LayerId>>,
    /// What all layers cost.
    total: Amount,
    /// The images over their caps.
    over: ImageSet,
    /// The images that could not have one more layer.
    full: ImageSet,
    /// The images that keep the layers they have.
    kept: Arc<ImageSet>,
}

impl<'a> WorkingLayout<'a> {
    /// No layers yet.
    pub fn none(problem: &'a Problem) -> WorkingLayout<'a> {
        let images = problem.caps.len();
        WorkingLayout {
            problem,
            list: Overlay::Whole(Vec::new()),
            of: Overlay::Whole(vec![Vec::new(); images]),
            room: Overlay::Whole(problem.caps.iter().map(|&cap| cap as isize).collect()),
            alone: Overlay::Whole(vec![None; problem.atoms.len()]),
            total: Amount(0),
            over: ImageSet::new(),
            full: ImageSet::new(),
            kept: Arc::default(),
        }
    }

    /// No changes yet to this layout, which must not be changes to another.
    pub fn overlay(&self) -> WorkingLayout<'_> {
        WorkingLayout {
            problem: self.problem,
            list: Overlay::over(&self.list),
            of: Overlay::over(&self.of),
            room: Overlay::over(&self.room),
            alone: Overlay::over(&self.alone),
            total: self.total,
            over: self.over.clone(),
            full: self.full.clone(),
            kept: self.kept.clone(),
        }
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

    /// Where a plan is followed, an image to which nothing would ship keeps its layers from now on:
    /// one that had all of them.
    pub fn keep_what_is_there(&mut self) {
        let Some(registry) = self.problem.followed() else { return };
        let mut kept: ImageSet = self.problem.caps.keys().collect();
        for id in self.ids() {
            let Layer { content, images, .. } = self.layer(id);
            match registry.find(content.print, content.atoms.iter()) {
                Some(known) => images.difference(&known.had).for_each(|image| {
                    kept.remove(image);
                }),
                None => kept.difference_with(images),
            }
        }
        self.kept = Arc::new(kept);
    }

    /// The images that keep the layers they have.
    pub fn kept(&self) -> &ImageSet {
        &self.kept
    }

    /// May what `layer` holds change for all that use it?
    #[inline]
    pub fn may_change(&self, id: LayerId) -> bool {
        self.kept.is_disjoint(&self.layer(id).images)
    }

    /// Layers of equal content become one, the first of them: of all layers or, in changes to
    /// another layout, of those of the images concerned.
    pub fn unite_equal(&mut self) {
        let is_used = |id: &LayerId| self.layer(*id).users > 0;
        let print = |id: &LayerId| self.layer(*id).content.print;
        let changed: Vec<LayerId> = self.changed().filter(is_used).collect();
        let prints: FxHashSet<u64> = changed.iter().map(print).collect();
        let mut alike = changed;
        if let Overlay::Changes { .. } = self.list {
            let near = self.touched().flat_map(|image| self.of(image)).copied();
            let alone = alike.iter().filter_map(|&id| match self.layer(id).content.atoms[..] {
                [atom] => self.alone(atom),
                _ => None,
            });
            let alone: Vec<LayerId> = alone.collect();
            alike.extend(alone);
            alike.extend(near.filter(|id| prints.contains(&print(id))));
            alike.sort_unstable();
            alike.dedup();
        }
        let mut first: FxHashMap<Vec<AtomId>, LayerId> = FxHashMap::default();
        for id in alike {
            let mut atoms = self.layer(id).content.atoms.clone();
            atoms.sort_unstable();
            match first.entry(atoms) {
                Entry::Vacant(entry) => drop(entry.insert(id)),
                Entry::Occupied(entry) => {
                    let images = self.layer(id).images.clone();
                    self.leave(id, &images);
                    self.join(*entry.get(), &images);
                }
            }
        }
    }

    /// The layers that may differ from those of the other layout, as they came; else all.
    pub fn changed(&self) -> impl ExactSizeIterator<Item = LayerId> + '_ {
        self.list.changed()
    }

    /// May this layer differ from that of the other layout?
    #[inline]
    pub fn is_changed(&self, id: LayerId) -> bool {
        self.list.is_changed(id)
    }

    /// The images that joined or left layers, as they came; else all.
    pub fn touched(&self) -> impl ExactSizeIterator<Item = ImageId> + '_ {
        self.room.changed()
    }

    /// All changed layers and all layers of the images touched, ascending; else all.
    pub fn concerned(&self) -> Vec<LayerId> {
        self.near(|_| true)
    }

    /// All changed layers and all layers of the images touched that have room, ascending; else all.
    pub fn relieved(&self) -> Vec<LayerId> {
        self.near(|image| self.room(image) > 0)
    }

    fn near(&self, is_meant: impl Fn(ImageId) -> bool) -> Vec<LayerId> {
        let mut ids: Vec<LayerId> = self.changed().collect();
        if let Overlay::Changes { .. } = self.list {
            let images = self.touched().filter(|&image| is_meant(image));
            ids.extend(images.flat_map(|image| self.of(image)));
            ids.sort_unstable();
            ids.dedup();
        }
        ids
    }

    /// All layers, those that are gone included.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = LayerId> + use<> {
        (0..self.list.len()).map(LayerId::from)
    }

    /// A layer.
    #[inline]
    pub fn layer(&self, id: LayerId) -> &Layer {
        self.list.get(id)
    }

    /// A layer of this atom alone that is used, if one is known.
    pub fn alone(&self, atom: AtomId) -> Option<LayerId> {
        *self.alone.get(atom)
    }

    /// The layers of `image`.
    #[inline]
    pub fn of(&self, image: ImageId) -> &[LayerId] {
        self.of.get(image)
    }

    /// How many more layers `image` could have; negative if it is over its cap.
    #[inline]
    pub fn room(&self, image: ImageId) -> isize {
        *self.room.get(image)
    }

    /// The images over their caps.
    pub fn over(&self) -> &ImageSet {
        &self.over
    }

    /// Could each of `images` have one more layer?
    pub fn has_room(&self, images: &ImageSet) -> bool {
        self.full.is_disjoint(images)
    }

    /// What `layer` costs.
    #[inline]
    pub fn cost(&self, id: LayerId) -> Amount {
        self.layer(id).cost
    }

    /// What all layers cost.
    pub fn total(&self) -> Amount {
        self.total
    }

    /// May two layers become one?
    #[inline]
    pub fn may_unite(&self, one: LayerId, other: LayerId) -> bool {
        self.layer(one).content.may_join(self.problem, &self.layer(other).content)
    }

    /// `host` takes in `guest`, and its images leave `guest`.
    pub fn move_into(&mut self, guest: LayerId, host: LayerId) {
        let images = self.layer(host).images.clone();
        let content = self.layer(guest).content.clone();
        self.forget_alone(host);
        self.list.get_mut(host).content.absorb(self.problem, &content);
        self.reprice(host);
        self.leave(guest, &images);
    }

    /// A new layer of `content` for `images`.
    pub fn open(&mut self, content: AtomSet, images: &ImageSet) -> LayerId {
        let cost = Amount(0);
        let layer = Layer { content, images: ImageSet::new(), users: 0, pulls: 0, cost };
        let id = self.list.push(layer);
        self.join(id, images);
        id
    }

    /// `images`, none of which uses it, join `layer`.
    pub fn join(&mut self, id: LayerId, images: &ImageSet) {
        for image in images.iter() {
            self.of.get_mut(image).push(id);
            self.set_room(image, self.room(image) - 1);
        }
        self.list.get_mut(id).images.union_with(images);
        self.recount(id);
    }

    /// `images`, all of which use it, leave `layer`.
    pub fn leave(&mut self, id: LayerId, images: &ImageSet) {
        for image in images.iter() {
            self.of.get_mut(image).retain(|&other| other != id);
            self.set_room(image, self.room(image) + 1);
        }
        self.list.get_mut(id).images.difference_with(images);
        self.recount(id);
    }

    /// Replaces the content of `layer`.
    pub fn refill(&mut self, id: LayerId, content: AtomSet) {
        self.forget_alone(id);
        self.list.get_mut(id).content = content;
        self.reprice(id);
    }

    fn recount(&mut self, id: LayerId) {
        let layer = self.list.get_mut(id);
        layer.users = layer.images.count();
        layer.pulls = self.problem.pulls(&layer.images);
        self.reprice(id);
    }

    /// Costs are looked up far more often than they change.
    fn reprice(&mut self, id: LayerId) {
        let Layer { content, users, pulls, images, .. } = self.layer(id);
        let users = (*users, *pulls);
        let cost = if users.0 == 0 { Amount(0) } else { self.price_for(content, images, users) };
        self.total = self.total + cost - self.cost(id);
        self.list.get_mut(id).cost = cost;
        self.note_alone(id);
    }

    /// Notes whether `layer` is of one atom alone, and used.
    fn note_alone(&mut self, id: LayerId) {
        if self.layer(id).users == 0 {
            self.forget_alone(id);
        } else if let [atom] = self.layer(id).content.atoms[..]
            && self.alone(atom).is_none()
        {
            *self.alone.get_mut(atom) = Some(id);
        }
    }

    /// Looks up the layer of `atom` alone among those that hold it.
    pub fn find_alone(&mut self, atom: AtomId, holders: &[LayerId]) {
        let is_alone = |id: &LayerId| self.layer(*id).content.atoms.len() == 1;
        let alone = holders.iter().copied().filter(is_alone).min();
        *self.alone.get_mut(atom) = alone;
    }

    fn forget_alone(&mut self, id: LayerId) {
        if let [atom] = self.layer(id).content.atoms[..]
            && self.alone(atom) == Some(id)
        {
            *self.alone.get_mut(atom) = None;
        }
    }

    fn set_room(&mut self, image: ImageId, room: isize) {
        *self.room.get_mut(image) = room;
        self.over.set(image, room < 0);
        self.full.set(image, room <= 0);
    }

    /// The layout as it stands.
    pub fn layout(&self) -> Layout {
        (self.ids().map(|id| self.layer(id)))
            .filter(|layer| layer.users > 0)
            .map(|layer| {
                let mut atoms = layer.content.atoms.clone();
                atoms.sort_unstable();
                Node { images: layer.images.clone(), atoms }
            })
            .collect()
    }
}
