//! The reduced merges program: columns, the rows it starts with, and what the rest is made from.
//!
//! Equivalent to the plain program of `plain.rs` but much smaller; `models/upward-merges.md` proves
//! each step.
//!
//! * *own survival*: without updates a surviving node may as well hold its own atom, so its
//!   survival and that placement are one column;
//! * *rows grouped*: images of an atom that see the same candidate nodes share one coverage row,
//!   and one column for a private copy in each of them;
//! * *slack images*: an image that cannot be over its cap has no cap row, and an atom whose images
//!   are all slack stays by itself (storage only);
//! * *links, unions and cuts* are not here: `separate.rs` adds the ones that are violated.

use crate::fleet::{ImageId, Overlap};
use crate::quotient::AtomId;
use crate::quotient::merge::{EXACT_STEPS, smallest_union};
use crate::solve::MergesSwitches;
use crate::solve::exact::highs::Row;
use crate::solve::problem::nodes::{NodeId, Nodes};
use crate::solve::problem::{Layout, Node, Problem, UpdateClassId};
use crate::units::Cost;
use rustc_hash::FxHashMap;
use typed_index_collections::TiVec;

/// A column of the program.
pub(crate) type Col = u32;

/// Does a node survive?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Survival {
    /// Yes, at no further cost.
    Always,
    /// This column decides.
    Column(Col),
}

/// Private copies of an atom: one in the single-image node of each of these images.
#[derive(Debug, Clone)]
pub(crate) struct PrivateCopies {
    pub images: Vec<ImageId>,
    pub column: Col,
}

/// Where an atom may be placed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Placements {
    /// Nodes with the atom's own image set: any one of them is a whole placement.
    pub own: Vec<(NodeId, Col)>,
    /// Nodes with smaller image sets.
    pub hosts: Vec<(NodeId, Col)>,
    /// Private copies, by groups of images.
    pub private: Vec<PrivateCopies>,
    /// No fewer copies than this are needed where none of the own nodes holds the atom.
    pub least_copies: i32,
}

/// What one column means when it is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The node survives and, without updates, holds its own atom.
    Survives(NodeId),
    /// The atom is in the node.
    Placed(AtomId, NodeId),
    /// The atom has private copies: entry of [`Placements::private`].
    Private(AtomId, u32),
    /// An atom pays for an update that only other atoms of its node bring.
    Pays,
}

/// The reduced program. Costs are in multiples of `unit`.
pub(crate) struct MergesProgram<'a> {
    pub problem: &'a Problem,
    pub nodes: &'a Nodes,
    pub switches: MergesSwitches,
    /// What every cost is a multiple of, in units of 10⁻¹².
    pub unit: u128,
    /// Cost of what is settled, in `unit`s.
    pub constant: i128,
    /// Cost of each column, in `unit`s.
    pub costs: Vec<i128>,
    pub meanings: Vec<Meaning>,
    pub rows: Vec<Row>,
    pub survival: TiVec<NodeId, Survival>,
    /// None for settled atoms: they stay by themselves.
    pub placements: TiVec<AtomId, Option<Placements>>,
    /// Which atoms may be in a node, by which column.
    pub guests: TiVec<NodeId, Vec<(AtomId, Col)>>,
}

impl<'a> MergesProgram<'a> {
    /// The program of `problem`.
    pub fn new(problem: &'a Problem, nodes: &'a Nodes, switches: MergesSwitches) -> Self {
        let mut program = MergesProgram {
            problem,
            nodes,
            switches,
            unit: 1,
            constant: 0,
            costs: Vec::new(),
            meanings: Vec::new(),
            rows: Vec::new(),
            survival: vec![Survival::Always; nodes.list.len()].into(),
            placements: vec![None; problem.atoms.len()].into(),
            guests: vec![Vec::new(); nodes.list.len()].into(),
        };
        let slack = program.slack_images();
        program.add_survival(&slack);
        for atom in problem.atoms.keys() {
            program.add_atom(atom, &slack);
        }
        program.add_caps(&slack);
        program.divide_by_unit();
        program
    }

    /// Do survival and the placement of a node's own atom share a column?
    fn own_survival(&self) -> bool {
        self.problem.rates.is_empty()
    }

    /// Images that no choice of useful nodes can bring over their cap.
    fn slack_images(&self) -> TiVec<ImageId, bool> {
        let Problem { caps, overlap, .. } = self.problem;
        let mut counts: TiVec<ImageId, usize> = vec![0; caps.len()].into();
        for node in &self.nodes.list {
            node.members.iter().for_each(|&image| counts[image] += 1);
        }
        // A private node beside the atoms is only of use if some atom is not by itself: without
        // updates because a surviving node holds its own atom, with updates and no overlap because
        // each used node holds an atom of the image that no other node brings.
        let spare = self.own_survival() || *overlap == Overlap::Forbid;
        (counts.into_iter_enumerated())
            .map(|(image, count)| {
                let private = usize::from(spare && self.nodes.private[image].is_some());
                self.switches.slack_images && count - private <= caps[image]
            })
            .collect()
    }

    fn add_survival(&mut self, slack: &TiVec<ImageId, bool>) {
        for (id, node) in self.nodes.list.iter_enumerated() {
            let per_layer = self.problem.model.per_layer(node.pulls).0;
            let binding = node.members.iter().any(|&image| !slack[image]);
            let free = per_layer == 0 && !binding;
            let settled = match node.atom {
                // Nothing lies inside a single image, so its own atom stays whatever happens.
                Some(_) if self.own_survival() => free || node.members.len() == 1,
                _ => free,
            };
            if !settled {
                let cost = match node.atom {
                    Some(atom) if self.own_survival() => per_layer + self.price(atom, id),
                    _ => per_layer,
                };
                self.survival[id] = Survival::Column(self.column(cost, Meaning::Survives(id)));
            } else if self.own_survival()
                && let Some(atom) = node.atom
            {
                self.constant += (per_layer + self.price(atom, id)) as i128;
            }
        }
    }

    /// bytes · (store + own rate · (push + pull · pulls)): what a placement costs at least.
    fn price(&self, atom: AtomId, node: NodeId) -> u128 {
        let entry = &self.problem.atoms[atom];
        let pulls = self.nodes.list[node].pulls;
        self.problem.model.of_bytes(entry.bytes, entry.rate, pulls).0
    }

    fn column(&mut self, cost: u128, meaning: Meaning) -> Col {
        self.costs.push(cost as i128);
        self.meanings.push(meaning);
        (self.costs.len() - 1) as Col
    }

    fn add_atom(&mut self, atom: AtomId, slack: &TiVec<ImageId, bool>) {
        let own_node = self.nodes.of(atom);
        let mut placements = Placements::default();
        if self.own_survival() {
            match self.survival[own_node] {
                Survival::Always => return,
                Survival::Column(column) => placements.own.push((own_node, column)),
            }
        } else {
            // Nodes of one image set are interchangeable, so each may be named after the first of
            // the set's atoms in it; an image's private node is then never needed for its own.
            let earlier = self.nodes.twins[atom].iter().copied().filter(|&twin| twin < own_node);
            for node in earlier.chain([own_node]) {
                placements.own.push((node, self.placement(atom, node)));
            }
        }
        for &node in &self.nodes.inside[atom] {
            if !self.is_sole_private(node) {
                placements.hosts.push((node, self.placement(atom, node)));
            }
        }
        self.add_coverage(atom, slack, &mut placements);
        placements.least_copies = self.least_copies(atom);
        self.placements[atom] = Some(placements);
    }

    fn placement(&mut self, atom: AtomId, node: NodeId) -> Col {
        let column = self.column(self.price(atom, node), Meaning::Placed(atom, node));
        self.guests[node].push((atom, column));
        column
    }

    /// Is this the only node of its one image? Copies in such nodes are grouped.
    fn is_sole_private(&self, node: NodeId) -> bool {
        let entry = &self.nodes.list[node];
        entry.members.len() == 1 && self.sole_private(entry.members[0]) == Some(node)
    }

    /// The only node of `image` alone, if there is only one.
    fn sole_private(&self, image: ImageId) -> Option<NodeId> {
        self.nodes.sole[image]
    }

    /// One coverage row per group of images that see the same candidates.
    fn add_coverage(
        &mut self,
        atom: AtomId,
        slack: &TiVec<ImageId, bool>,
        placements: &mut Placements,
    ) {
        let members = &self.nodes.list[self.nodes.of(atom)].members;
        let mut seen: FxHashMap<ImageId, Vec<Col>> =
            members.iter().map(|&image| (image, Vec::new())).collect();
        for &(node, column) in &placements.hosts {
            for image in &self.nodes.list[node].members {
                seen.get_mut(image).expect("hosts lie inside the atom's images").push(column);
            }
        }
        let mut groups: Vec<(Vec<Col>, Vec<ImageId>)> = Vec::new();
        let mut group_of: FxHashMap<(Vec<Col>, bool), usize> = FxHashMap::default();
        for image in members {
            let candidates = seen.remove(image).unwrap_or_default();
            let sole = self.sole_private(*image).is_some();
            if !(self.switches.grouped_rows && sole) {
                groups.push((candidates, vec![*image]));
                continue;
            }
            // Slack images apart: their private copies need no layer that is counted.
            let group = *group_of.entry((candidates, slack[*image])).or_insert_with_key(|key| {
                groups.push((key.0.clone(), Vec::new()));
                groups.len() - 1
            });
            groups[group].1.push(*image);
        }
        for (candidates, images) in groups {
            let mut entries: Vec<(Col, i32)> =
                placements.own.iter().map(|&(_, c)| (c, 1)).collect();
            entries.extend(candidates.into_iter().map(|column| (column, 1)));
            if self.sole_private(images[0]).is_some() {
                let column = self.private_copies(atom, &images, placements);
                entries.push((column, 1));
            }
            let upper = (self.problem.overlap == Overlap::Forbid).then_some(1);
            self.rows.push(Row { lower: Some(1), upper, entries });
        }
    }

    fn private_copies(
        &mut self,
        atom: AtomId,
        images: &[ImageId],
        placements: &mut Placements,
    ) -> Col {
        let private: Vec<NodeId> =
            images.iter().filter_map(|&image| self.sole_private(image)).collect();
        let cost = private.iter().map(|&node| self.price(atom, node)).sum();
        let meaning = Meaning::Private(atom, placements.private.len() as u32);
        let column = self.column(cost, meaning);
        for node in private {
            self.guests[node].push((atom, column));
        }
        placements.private.push(PrivateCopies { images: images.to_vec(), column });
        column
    }

    /// The d-factor over all nodes where it is found exactly, else 2: a proper subset never
    /// suffices.
    fn least_copies(&self, atom: AtomId) -> i32 {
        let target = &self.problem.atoms[atom].images;
        if target.count() < 2 || !self.switches.copy_cuts {
            return 1;
        }
        let candidates: Vec<_> =
            self.nodes.inside[atom].iter().map(|&node| &self.nodes.list[node].images).collect();
        let union = smallest_union(target, &candidates, self.problem.overlap, EXACT_STEPS / 10);
        if union.exact { union.copies() as i32 } else { 2 }
    }

    /// Surviving nodes of an image ≤ its cap.
    fn add_caps(&mut self, slack: &TiVec<ImageId, bool>) {
        let mut columns: TiVec<ImageId, Vec<(Col, i32)>> =
            vec![Vec::new(); self.problem.caps.len()].into();
        let mut always: TiVec<ImageId, usize> = vec![0; self.problem.caps.len()].into();
        for (id, node) in self.nodes.list.iter_enumerated() {
            for &image in &node.members {
                match self.survival[id] {
                    Survival::Column(column) => columns[image].push((column, 1)),
                    Survival::Always => always[image] += 1,
                }
            }
        }
        for (image, entries) in columns.into_iter_enumerated() {
            let left = self.problem.caps[image] as i64 - always[image] as i64;
            if !slack[image] && (entries.len() as i64) > left {
                let upper = Some(left as i32);
                self.rows.push(Row { lower: None, upper, entries });
            }
        }
    }

    /// Divides all costs by their greatest common divisor: they become small integers, and every
    /// bound can be rounded up to a whole one.
    fn divide_by_unit(&mut self) {
        let mut unit = self.costs.iter().fold(self.constant as u128, |d, &c| gcd(d, c as u128));
        if !self.problem.rates.is_empty() {
            // Where nobody pulls, the price of pulls is in no cost, and may be beyond all sums.
            let all = self.problem.model.pulls(self.problem.caps.keys());
            let pull = u128::from(self.problem.model.prices().pull.0) * u128::from(all.min(1));
            for atom in &self.problem.atoms {
                for rate in &self.problem.rates {
                    let per_byte = self.problem.model.per_byte(*rate, 0).0
                        - self.problem.model.per_byte(crate::units::Rate(0), 0).0;
                    unit = gcd(unit, u128::from(atom.bytes) * per_byte);
                    unit = gcd(unit, u128::from(atom.bytes) * u128::from(rate.0) * pull);
                }
            }
        }
        self.unit = unit.max(1);
        self.constant /= self.unit as i128;
        self.costs.iter_mut().for_each(|cost| *cost /= self.unit as i128);
    }

    /// Adds the column by which `payer` pays for update `update` in `node`.
    pub fn add_payment(&mut self, payer: AtomId, node: NodeId, update: UpdateClassId) -> Col {
        let cost = self.payment(payer, node, update);
        self.costs.push(cost);
        self.meanings.push(Meaning::Pays);
        (self.costs.len() - 1) as Col
    }

    /// bytes · rate · (push + pull · pulls), in `unit`s.
    pub fn payment(&self, payer: AtomId, node: NodeId, update: UpdateClassId) -> i128 {
        let model = &self.problem.model;
        let pulls = self.nodes.list[node].pulls;
        let none = model.per_byte(crate::units::Rate(0), pulls).0;
        let per_byte = model.per_byte(self.problem.rates[update], pulls).0 - none;
        (u128::from(self.problem.atoms[payer].bytes) * per_byte / self.unit) as i128
    }

    /// A cost in `unit`s, rounded down.
    pub fn in_units(&self, cost: Cost) -> i128 {
        (cost.0 / self.unit) as i128
    }

    /// A number of `unit`s as a cost; negative numbers are zero.
    pub fn cost(&self, units: i128) -> Cost {
        Cost(u128::try_from(units).unwrap_or(0) * self.unit)
    }

    /// The layout that an integer point of the program describes, if it is one.
    pub fn layout(&self, point: &[f64]) -> Layout {
        let mut contents: TiVec<NodeId, Vec<AtomId>> =
            vec![Vec::new(); self.nodes.list.len()].into();
        for (atom, placements) in self.placements.iter_enumerated() {
            let Some(placements) = placements else {
                contents[self.nodes.of(atom)].push(atom);
                continue;
            };
            let chosen = |column: Col| point[column as usize] > 0.5;
            if let Some(&(node, _)) = placements.own.iter().find(|&&(_, column)| chosen(column)) {
                contents[node].push(atom);
                continue;
            }
            for &(node, _) in placements.hosts.iter().filter(|&&(_, column)| chosen(column)) {
                contents[node].push(atom);
            }
            for copies in placements.private.iter().filter(|copies| chosen(copies.column)) {
                let nodes = copies.images.iter().filter_map(|&image| self.sole_private(image));
                nodes.for_each(|node| contents[node].push(atom));
            }
        }
        (contents.into_iter_enumerated())
            .filter(|(_, atoms)| !atoms.is_empty())
            .map(|(node, atoms)| Node { images: self.nodes.list[node].images.clone(), atoms })
            .collect()
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
