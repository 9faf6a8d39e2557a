//! A layout in the making: which atoms are in which node, kept with what greedy asks of it all the
//! time, namely the cost of each node and the height of each image.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::problem::nodes::{NodeId, Nodes};
use crate::solve::problem::{Layout, Node, Problem, UpdateClassId};
use crate::units::{Amount, Bytes, Rate};
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// What a node holds.
#[derive(Debug, Clone)]
struct Held {
    atoms: Vec<AtomId>,
    bytes: Bytes,
    /// How many of the atoms each update class touches.
    touched: TiVec<UpdateClassId, u32>,
    rate: Rate,
}

/// The layout.
#[derive(Debug, Clone)]
pub(crate) struct State<'a> {
    pub problem: &'a Problem,
    pub nodes: &'a Nodes,
    held: TiVec<NodeId, Held>,
    /// The nodes that hold each atom.
    placed: TiVec<AtomId, Vec<NodeId>>,
    heights: TiVec<ImageId, usize>,
}

impl<'a> State<'a> {
    /// Every atom in its own node.
    pub fn apart(problem: &'a Problem, nodes: &'a Nodes) -> State<'a> {
        let empty = Held {
            atoms: Vec::new(),
            bytes: Bytes(0),
            touched: vec![0; problem.rates.len()].into(),
            rate: Rate(0),
        };
        let mut state = State {
            problem,
            nodes,
            held: vec![empty; nodes.list.len()].into(),
            placed: vec![Vec::new(); problem.atoms.len()].into(),
            heights: vec![0; problem.caps.len()].into(),
        };
        for atom in problem.atoms.keys() {
            state.add(nodes.of(atom), atom);
        }
        state
    }

    /// The atoms in `node`.
    pub fn atoms(&self, node: NodeId) -> &[AtomId] {
        &self.held[node].atoms
    }

    /// The nodes that hold `atom`.
    pub fn placed(&self, atom: AtomId) -> &[NodeId] {
        &self.placed[atom]
    }

    /// Does `node` hold nothing?
    pub fn is_empty(&self, node: NodeId) -> bool {
        self.held[node].atoms.is_empty()
    }

    /// By how many layers `image` is over its cap; negative if it has layers to spare.
    pub fn excess(&self, image: ImageId) -> isize {
        self.heights[image] as isize - self.problem.caps[image] as isize
    }

    /// Could every image of `node` take one more layer?
    pub fn has_room(&self, node: NodeId) -> bool {
        self.nodes.list[node].members.iter().all(|&image| self.excess(image) < 0)
    }

    /// Is any image over its cap?
    pub fn over_cap(&self) -> bool {
        self.heights.keys().any(|image| self.excess(image) > 0)
    }

    /// Cost of one node, counted by itself; nothing if it is empty.
    pub fn node_cost(&self, node: NodeId) -> Amount {
        let held = &self.held[node];
        if held.atoms.is_empty() { Amount(0) } else { self.price(node, held.bytes, held.rate) }
    }

    fn price(&self, node: NodeId, bytes: Bytes, rate: Rate) -> Amount {
        Amount::of(self.problem.model.price(bytes, rate, self.nodes.list[node].pulls))
    }

    /// What it costs to put `atoms` into `node`; those that are there already cost nothing.
    pub fn cost_of_adding(&self, node: NodeId, atoms: &[AtomId]) -> Amount {
        let held = &self.held[node];
        let (mut bytes, mut rate) = (held.bytes, held.rate);
        let mut seen = FixedBitSet::with_capacity(self.problem.rates.len());
        for atom in atoms.iter().filter(|atom| !held.atoms.contains(atom)) {
            let entry = &self.problem.atoms[*atom];
            bytes += entry.bytes;
            for &update in &entry.updates {
                if held.touched[update] == 0 && !seen.put(update.index()) {
                    rate.0 += self.problem.rates[update].0;
                }
            }
        }
        self.price(node, bytes, rate) - self.node_cost(node)
    }

    /// What is saved by taking `atom` out of `node`.
    pub fn saving_of_removing(&self, node: NodeId, atom: AtomId) -> Amount {
        let held = &self.held[node];
        if held.atoms.len() == 1 {
            return self.node_cost(node);
        }
        let entry = &self.problem.atoms[atom];
        let only = entry.updates.iter().filter(|&&update| held.touched[update] == 1);
        let rate = held.rate.0 - only.map(|&update| self.problem.rates[update].0).sum::<u64>();
        self.node_cost(node) - self.price(node, held.bytes - entry.bytes, Rate(rate))
    }

    /// Puts `atom` into `node`, if it is not there.
    pub fn add(&mut self, node: NodeId, atom: AtomId) {
        let held = &mut self.held[node];
        if held.atoms.contains(&atom) {
            return;
        }
        if held.atoms.is_empty() {
            for &image in &self.nodes.list[node].members {
                self.heights[image] += 1;
            }
        }
        held.atoms.push(atom);
        let entry = &self.problem.atoms[atom];
        held.bytes += entry.bytes;
        for &update in &entry.updates {
            held.touched[update] += 1;
            if held.touched[update] == 1 {
                held.rate.0 += self.problem.rates[update].0;
            }
        }
        self.placed[atom].push(node);
    }

    /// Takes `atom` out of `node`.
    pub fn remove(&mut self, node: NodeId, atom: AtomId) {
        let held = &mut self.held[node];
        held.atoms.retain(|&other| other != atom);
        let entry = &self.problem.atoms[atom];
        held.bytes -= entry.bytes;
        for &update in &entry.updates {
            held.touched[update] -= 1;
            if held.touched[update] == 0 {
                held.rate.0 -= self.problem.rates[update].0;
            }
        }
        self.placed[atom].retain(|&other| other != node);
        if self.held[node].atoms.is_empty() {
            for &image in &self.nodes.list[node].members {
                self.heights[image] -= 1;
            }
        }
    }

    /// The layout as it stands.
    pub fn layout(&self) -> Layout {
        (self.held.iter_enumerated())
            .filter(|(_, held)| !held.atoms.is_empty())
            .map(|(node, held)| {
                let mut atoms = held.atoms.clone();
                atoms.sort_unstable();
                Node { images: self.nodes.list[node].images.clone(), atoms }
            })
            .collect()
    }
}
