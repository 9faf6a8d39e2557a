//! The layout that is being improved, what is where in it, and changes to it.

use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, images_of};
use crate::solve::heuristics::working_layout::{Layer, LayerId, WorkingLayout};
use crate::solve::problem::{Layout, Problem};
use crate::units::Amount;
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashSet;
use typed_index_collections::TiVec;

/// Waste is told in parts of 2 to the power of minus this of all of it.
const WASTE_BITS: u32 = 40;

/// The layout and what is where in it.
#[derive(Debug)]
pub(crate) struct State<'a> {
    pub layers: WorkingLayout<'a>,
    /// The atoms that each image needs.
    pub needs: TiVec<ImageId, FixedBitSet>,
    /// The layer of each atom alone, if there is one.
    pub single: TiVec<AtomId, Option<LayerId>>,
    /// The layers that hold each atom.
    pub holders: TiVec<AtomId, Vec<LayerId>>,
    /// The layers of several atoms.
    pub united: Vec<LayerId>,
    /// Their waste, in parts of all of it, added up as far as each.
    waste: Vec<usize>,
    /// Ids that may be used again.
    gone: Vec<LayerId>,
}

/// A change of some layers that saves.
#[derive(Debug)]
pub(crate) struct Proposal {
    changed: Vec<(LayerId, Layer)>,
    new: Vec<Layer>,
    /// The images that will have more layers than now, and how many.
    more: Vec<(ImageId, isize)>,
}

impl Proposal {
    /// What differs between the layers `ids` of `state` and `part`, which began with them.
    pub fn new(state: &State<'_>, ids: &[LayerId], part: &WorkingLayout<'_>) -> Proposal {
        let differs = |id: LayerId, layer: &Layer| {
            let previous = state.layers.layer(id);
            previous.images != layer.images || previous.content.atoms != layer.content.atoms
        };
        let (mut changed, mut new) = (Vec::new(), Vec::new());
        for (index, layer) in part.ids().map(|id| (id.index(), part.layer(id))) {
            match ids.get(index) {
                Some(&id) if differs(id, layer) => changed.push((id, layer.clone())),
                None if layer.users > 0 => new.push(layer.clone()),
                _ => {}
            }
        }
        let more = (part.room().iter_enumerated())
            .map(|(image, &room)| (image, state.layers.room()[image] - room))
            .filter(|&(_, more)| more > 0)
            .collect();
        Proposal { changed, new, more }
    }
}

impl<'a> State<'a> {
    /// Of `layout`, in which no image has an atom twice.
    pub fn new(problem: &'a Problem, layout: &Layout) -> State<'a> {
        let none = FixedBitSet::with_capacity(problem.atoms.len());
        let mut needs: TiVec<ImageId, FixedBitSet> = vec![none; problem.caps.len()].into();
        for (atom, entry) in problem.atoms.iter_enumerated() {
            images_of(&entry.images).for_each(|image| needs[image].insert(atom.index()));
        }
        let mut state = State {
            layers: WorkingLayout::of_layout(problem, layout),
            needs,
            single: TiVec::new(),
            holders: TiVec::new(),
            united: Vec::new(),
            waste: Vec::new(),
            gone: Vec::new(),
        };
        state.index();
        state
    }

    /// Is there a layer of several atoms?
    pub fn can_be_ruined(&self) -> bool {
        !self.united.is_empty()
    }

    /// Looks up anew what is where; to be called when the layers have changed.
    pub fn index(&mut self) {
        self.single = vec![None; self.layers.problem.atoms.len()].into();
        self.holders = vec![Vec::new(); self.layers.problem.atoms.len()].into();
        self.united.clear();
        self.gone.clear();
        for id in self.layers.ids() {
            let layer = self.layers.layer(id);
            if layer.users == 0 {
                self.gone.push(id);
                continue;
            }
            for &atom in &layer.content.atoms {
                self.holders[atom].push(id);
            }
            match layer.content.atoms[..] {
                [atom] => self.single[atom] = Some(id),
                _ => self.united.push(id),
            }
        }
        let waste: Vec<Amount> = self.united.iter().map(|&id| self.waste(id)).collect();
        let unit = (waste.iter().sum::<Amount>().0 >> WASTE_BITS).max(1);
        let add = |sum: &mut usize, waste: &Amount| {
            *sum += (waste.0 / unit) as usize + 1;
            Some(*sum)
        };
        self.waste = waste.iter().scan(0, add).collect();
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
        (self.layers.cost(id) - layer.content.atoms.iter().map(least).sum::<Amount>())
            .max(Amount(0))
    }

    /// A layer of several atoms: half of the times any, else the more it wastes, the more likely.
    pub fn wasteful(&self, dice: &mut Dice) -> LayerId {
        if dice.percent(50) {
            return *dice.pick(&self.united);
        }
        let at = dice.below(self.waste[self.waste.len() - 1]);
        self.united[self.waste.partition_point(|&sum| sum <= at)]
    }

    /// Makes the change, unless one of its layers is among those `changed` since it was proposed,
    /// which it joins, or an image has lost the room for it.
    pub fn accept(&mut self, proposal: Proposal, changed: &mut FxHashSet<LayerId>) {
        let untouched = proposal.changed.iter().all(|(id, _)| !changed.contains(id));
        let fits = |&(image, more): &(ImageId, isize)| more <= self.layers.room()[image];
        if !untouched || !proposal.more.iter().all(fits) {
            return;
        }
        for (id, layer) in proposal.changed {
            let mut leaving = self.layers.layer(id).images.clone();
            leaving.difference_with(&layer.images);
            let mut joining = layer.images;
            joining.difference_with(&self.layers.layer(id).images);
            self.layers.leave(id, &leaving);
            self.layers.join(id, &joining);
            self.layers.refill(id, layer.content);
            changed.insert(id);
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
            changed.insert(id);
        }
    }
}
