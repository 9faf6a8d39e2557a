//! The layout that is being improved, what is where in it, and changes to it.

use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::guests::Guests;
use crate::solve::heuristics::lns::weights::Weights;
use crate::solve::heuristics::working_layout::{Layer, LayerId, WorkingLayout};
use crate::solve::problem::{Layout, Problem};
use crate::stop::Stop;
use crate::units::Amount;
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// Waste is measured in units of 2 to the power of minus this of the initial waste, and one layer
/// counts for no more than all had then.
const WASTE_BITS: u32 = 40;

/// The layout and what is where in it.
#[derive(Debug)]
pub(crate) struct State<'a> {
    pub layers: WorkingLayout<'a>,
    /// The layers that hold each atom.
    pub holders: TiVec<AtomId, Vec<LayerId>>,
    /// The cheapest guest of each layer.
    pub guests: Guests,
    /// 1 for each layer to begin with: of several atoms, and not what the registry has.
    united: Weights,
    /// Their waste in units, and 1.
    waste: Weights,
    unit: i128,
    /// Ids that may be used again.
    gone: Vec<LayerId>,
}

/// What has changed in a layout.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// Layers.
    layers: BTreeSet<LayerId>,
    /// The atoms that they hold or held.
    atoms: BTreeSet<AtomId>,
    /// The images that use or used them.
    images: ImageSet,
}

impl Changes {
    /// Has nothing changed?
    pub fn is_empty(&self) -> bool {
        self.layers.is_empty()
    }
}

/// A change of some layers.
#[derive(Debug)]
pub(crate) struct Proposal {
    changed: BTreeMap<LayerId, Layer>,
    new: Vec<Layer>,
    /// The images that will have more layers than now, and how many.
    more: Vec<(ImageId, isize)>,
}

impl Proposal {
    /// How `after`, changes to the layout of `state`, differs from it.
    pub fn new(state: &State<'_>, after: &WorkingLayout<'_>) -> Proposal {
        let there = state.layers.ids().len();
        let (mut changed, mut new) = (BTreeMap::new(), Vec::new());
        for (id, layer) in after.changed().map(|id| (id, after.layer(id))) {
            if id.index() >= there {
                new.extend((layer.users > 0).then(|| layer.clone()));
                continue;
            }
            let previous = state.layers.layer(id);
            if previous.images != layer.images || previous.content.atoms != layer.content.atoms {
                changed.insert(id, layer.clone());
            }
        }
        let more = (after.touched())
            .map(|image| (image, state.layers.room(image) - after.room(image)))
            .filter(|&(_, more)| more > 0)
            .collect();
        Proposal { changed, new, more }
    }
}

impl<'a> State<'a> {
    /// Of `layout`, in which no image has an atom twice; of no use once it is time to stop.
    pub fn new(problem: &'a Problem, layout: &Layout, stop: &Stop) -> State<'a> {
        let mut layers = WorkingLayout::of_layout(problem, layout);
        layers.keep_what_is_there();
        let mut state = State {
            guests: Guests::new(&layers, stop),
            holders: vec![Vec::new(); problem.atoms.len()].into(),
            united: Weights::default(),
            waste: Weights::default(),
            unit: 1,
            gone: Vec::new(),
            layers,
        };
        let ids: Vec<LayerId> = state.layers.ids().collect();
        ids.iter().for_each(|&id| state.list(id));
        problem.atoms.keys().for_each(|atom| state.layers.find_alone(atom, &state.holders[atom]));
        let waste: Amount = ids.iter().map(|&id| state.waste(id)).sum();
        state.unit = (waste.0 >> WASTE_BITS).max(1);
        ids.iter().for_each(|&id| state.weigh(id));
        state
    }

    /// Is there a layer to begin with?
    pub fn can_be_ruined(&self) -> bool {
        self.united.total() > 0
    }

    /// How many layers anybody uses, and how many of them the registry does not have.
    pub fn counts(&self) -> (u64, u64) {
        let used = self.layers.ids().filter(|&id| self.layers.layer(id).users > 0);
        used.fold((0, 0), |(all, new), id| (all + 1, new + u64::from(self.is_new(id))))
    }

    /// Would this layer ship, or has nobody improved it yet? What the registry has from a search was
    /// improved when it was made, so nothing begins there; nor where all images keep it.
    fn is_new(&self, id: LayerId) -> bool {
        if self.layers.layer(id).images.is_subset(self.layers.kept()) {
            return false;
        }
        let content = &self.layers.layer(id).content;
        let registry = self.layers.problem.registry.as_ref().filter(|known| known.is_improved);
        registry.is_none_or(|known| known.find(content.print, content.atoms.iter()).is_none())
    }

    /// Enters `layer` with its atoms, or as gone.
    fn list(&mut self, id: LayerId) {
        let layer = self.layers.layer(id);
        if layer.users == 0 {
            self.gone.push(id);
            return;
        }
        layer.content.atoms.iter().for_each(|&atom| self.holders[atom].push(id));
    }

    /// Says how likely `layer` is to be ruined.
    fn weigh(&mut self, id: LayerId) {
        let layer = self.layers.layer(id);
        let is_united = layer.users > 0 && layer.content.atoms.len() > 1 && self.is_new(id);
        let waste = if is_united {
            (self.waste(id).0 / self.unit).min(1 << WASTE_BITS) as u64 + 1
        } else {
            0
        };
        self.united.set(id.index(), u64::from(is_united));
        self.waste.set(id.index(), waste);
    }

    /// What a layer costs beyond its share of the least that its atoms cost.
    fn waste(&self, id: LayerId) -> Amount {
        let problem = self.layers.problem;
        let layer = self.layers.layer(id);
        let least = |&atom: &AtomId| {
            let entry = &problem.atoms[atom];
            let all = problem.model.of_bytes(entry.bytes, entry.least_rate, layer.pulls);
            Amount::of(all) / self.holders[atom].len() as i128
        };
        if layer.users == 0 {
            return Amount(0);
        }
        (self.layers.cost(id) - layer.content.atoms.iter().map(least).sum::<Amount>())
            .max(Amount(0))
    }

    /// A layer to begin with: half of the times any, else the more it wastes, the more likely.
    pub fn wasteful(&self, dice: &mut Dice) -> LayerId {
        let weights = if dice.percent(50) { &self.united } else { &self.waste };
        LayerId::from(weights.at(dice.below(weights.total() as usize) as u64))
    }

    /// Makes the change, unless one of its layers is among the `changes` since it was proposed,
    /// which it joins, or an image has lost the room for it. Call [`State::renew`] before more is
    /// proposed.
    pub fn accept(&mut self, proposal: Proposal, changes: &mut Changes) {
        let untouched = proposal.changed.keys().all(|id| !changes.layers.contains(id));
        let fits = |&(image, more): &(ImageId, isize)| more <= self.layers.room(image);
        if !untouched || !proposal.more.iter().all(fits) {
            return;
        }
        for (id, layer) in proposal.changed {
            self.note(id, changes);
            for &atom in &self.layers.layer(id).content.atoms {
                self.holders[atom].retain(|&other| other != id);
            }
            let mut leaving = self.layers.layer(id).images.clone();
            leaving.difference_with(&layer.images);
            let mut joining = layer.images;
            joining.difference_with(&self.layers.layer(id).images);
            self.layers.leave(id, &leaving);
            self.layers.join(id, &joining);
            self.layers.refill(id, layer.content);
            self.note(id, changes);
            self.list(id);
        }
        for layer in proposal.new {
            let id = match self.gone.pop() {
                Some(id) => {
                    self.layers.refill(id, layer.content);
                    self.layers.join(id, &layer.images);
                    id
                }
                None => self.layers.open(layer.content, &layer.images),
            };
            self.note(id, changes);
            self.list(id);
        }
    }

    /// Notes what `layer` holds and who uses it.
    fn note(&self, id: LayerId, changes: &mut Changes) {
        let layer = self.layers.layer(id);
        changes.layers.insert(id);
        changes.atoms.extend(&layer.content.atoms);
        changes.images.union_with(&layer.images);
    }

    /// Looks up anew what hangs on `changes`.
    pub fn renew(&mut self, changes: &Changes) {
        let changed: Vec<LayerId> = changes.layers.iter().copied().collect();
        for &atom in &changes.atoms {
            self.layers.find_alone(atom, &self.holders[atom]);
        }
        let sharing = changes.atoms.iter().flat_map(|&atom| &self.holders[atom]).copied();
        let sharing: BTreeSet<LayerId> = sharing.chain(changed.iter().copied()).collect();
        sharing.into_iter().for_each(|id| self.weigh(id));
        let near = changes.images.iter().flat_map(|image| self.layers.of(image)).copied();
        let mut near: Vec<LayerId> = near.collect();
        near.sort_unstable();
        near.dedup();
        self.guests.update(&self.layers, &changed, &near);
    }
}
