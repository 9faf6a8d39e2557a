//! Scope *merges*: one node per atom and one per image; a surviving node is used by all images of
//! its set S(n); each atom a goes into nodes with S(n) ⊆ S(a), such that every image of S(a) gets
//! it exactly once, or at least once where overlap is allowed; no image sees more than K(i) nodes
//! that hold anything. Each node is paid for by itself, also where two hold the same.

use super::{Best, MAX_STEPS, Mask, Tiny, members};
use layerplan::fleet::{Overlap, UpdateId};
use layerplan::units::Cost;
use std::collections::BTreeMap;

struct Search<'a> {
    tiny: &'a Tiny,
    /// Atoms: who needs them and their packages; those that most images need first.
    atoms: Vec<(Mask, Mask)>,
    /// S(n): of the atoms, then of the images.
    nodes: Vec<Mask>,
    /// Cost of each node, by the set of atoms it holds.
    prices: Vec<Vec<Cost>>,
    /// What the atoms from each position on cost at least, whatever holds them.
    floors: Vec<Cost>,
    /// The atoms in each node.
    holds: Vec<Mask>,
    best: Option<Best>,
    steps: usize,
}

pub(super) fn search(tiny: &Tiny) -> Option<Best> {
    let atoms = atoms(tiny);
    let singles = (0..tiny.caps.len()).map(|image| 1 << image);
    let nodes: Vec<Mask> = atoms.iter().map(|&(images, _)| images).chain(singles).collect();
    let packages = |held: Mask| members(held).map(|atom| atoms[atom].1).sum();
    let prices = (nodes.iter())
        .map(|&images| {
            (0..1 << atoms.len()).map(|held| tiny.price(packages(held), images)).collect()
        })
        .collect();
    let floor = |&(images, packages): &(Mask, Mask)| {
        tiny.price(packages, images).0
            - tiny.model.per_layer(tiny.model.pulls(tiny.images(images))).0
    };
    let floors =
        (0..=atoms.len()).map(|from| Cost(atoms[from..].iter().map(floor).sum())).collect();
    let holds = vec![0; nodes.len()];
    let mut search = Search { tiny, atoms, nodes, prices, floors, holds, best: None, steps: 0 };
    search.place(0, 0, Cost(0));
    if search.steps > MAX_STEPS { None } else { search.best }
}

/// Packages with the same S that the same updates touch, if updates cost anything.
fn atoms(tiny: &Tiny) -> Vec<(Mask, Mask)> {
    let mut atoms: BTreeMap<(Mask, &[UpdateId]), Mask> = BTreeMap::new();
    for (at, &package) in tiny.packages.iter().enumerate() {
        let prices = tiny.model.prices();
        let rates_cost = prices.push.0 > 0 || prices.pull.0 > 0;
        let updates = if rates_cost { tiny.model.touching(package) } else { &[] };
        *atoms.entry((tiny.needed_by[at], updates)).or_default() |= 1 << at;
    }
    let mut atoms: Vec<_> = atoms.into_iter().map(|((images, _), held)| (images, held)).collect();
    atoms.sort_by_key(|&(images, _)| std::cmp::Reverse(images.count_ones()));
    atoms
}

impl Search<'_> {
    /// Places `atom` for its images that are not `covered`, and then all atoms after it.
    fn place(&mut self, atom: usize, covered: Mask, cost: Cost) {
        self.steps += 1;
        let at_least = cost.0 + self.floors[(atom + 1).min(self.atoms.len())].0;
        if self.steps > MAX_STEPS || self.best.as_ref().is_some_and(|b| at_least >= b.cost.0) {
            return;
        }
        let Some(&(images, _)) = self.atoms.get(atom) else {
            return self.record(cost);
        };
        let Some(first) = members(images & !covered).next() else {
            return self.place(atom + 1, 0, cost);
        };
        for node in 0..self.nodes.len() {
            let users = self.nodes[node];
            let inside = users >> first & 1 == 1 && users & !images == 0;
            let repeats = self.tiny.overlap == Overlap::Forbid && users & covered != 0;
            if !inside || repeats || !self.has_room(node) {
                continue;
            }
            let before = self.holds[node];
            let after = before | 1 << atom;
            let rise = self.prices[node][after].0 - self.prices[node][before].0;
            self.holds[node] = after;
            self.place(atom, covered | users, Cost(cost.0 + rise));
            self.holds[node] = before;
        }
    }

    /// May this node hold something, as far as the caps go?
    fn has_room(&self, node: usize) -> bool {
        let seen_by = |image: usize| {
            let sees = |&at: &usize| self.holds[at] != 0 && self.nodes[at] >> image & 1 == 1;
            (0..self.nodes.len()).filter(sees).count()
        };
        self.holds[node] != 0
            || members(self.nodes[node]).all(|image| seen_by(image) < self.tiny.caps[image])
    }

    fn record(&mut self, cost: Cost) {
        let packages = |held: Mask| members(held).map(|atom| self.atoms[atom].1).sum();
        let content = |node: usize| self.tiny.content(packages(self.holds[node]), self.nodes[node]);
        let full = (0..self.nodes.len()).filter(|&node| self.holds[node] != 0);
        self.best = Some(Best { cost, contents: full.map(content).collect() });
    }
}
