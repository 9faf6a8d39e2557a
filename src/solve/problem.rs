//! The fleet-wide problem that the methods solve: atoms, caps and costs, nothing of names.
//!
//! Where updates cannot matter (nothing is paid per push or pull) the atoms are the classes.
//! Updates that touch the same atoms are one *update class* with the sum of their rates: no layer
//! can tell them apart.

use super::follow::Follow;
use super::key::Delta;
use super::memory::Memory;
use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId, Overlap, PackageId, UpdateId};
use crate::id_type;
use crate::plan::{Before, Content, PlanOptions};
use crate::quotient::{Atom, AtomId, ImageSet, Quotient, images_of};
use crate::rules::Shape;
use crate::units::{Bytes, Cost, Rate};
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

id_type!(
    /// Updates that touch the same atoms.
    UpdateClassId
);

/// An atom as the methods see it.
#[derive(Debug, Clone)]
pub struct ProblemAtom {
    /// S: the images that need it.
    pub images: ImageSet,
    /// Its packages, sorted.
    pub packages: Vec<PackageId>,
    /// Their bytes.
    pub bytes: Bytes,
    /// The update classes that touch it, ascending.
    pub updates: Vec<UpdateClassId>,
    /// The sum of their rates: what a layer of just this atom pays for.
    pub rate: Rate,
    /// What any layer that holds it pays for at least: less than that where the registry has one.
    pub least_rate: Rate,
    /// Must it stay apart from others that are held, since it is all that is known of a layer?
    pub held: bool,
    /// Groups, ascending: a layer may hold one atom of each.
    pub groups: Vec<usize>,
}

/// One node of a layout: atoms kept together for a set of images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// T: the images that use it.
    pub images: ImageSet,
    /// Its atoms, ascending.
    pub atoms: Vec<AtomId>,
}

/// A whole solution: nodes, some of which may hold equal content.
pub type Layout = Vec<Node>;

/// What there is to solve.
#[derive(Debug, Clone)]
pub struct Problem {
    /// May an atom reach an image twice?
    pub overlap: Overlap,
    /// Prices.
    pub model: CostModel,
    /// K(i): layers that image i may have.
    pub caps: TiVec<ImageId, usize>,
    /// The atoms, those that most images need first.
    pub atoms: TiVec<AtomId, ProblemAtom>,
    /// Rates of the update classes, all positive.
    pub rates: TiVec<UpdateClassId, Rate>,
    /// What every plan must pay at least.
    pub floor: Cost,
    /// What each plan costs is a multiple of this, see [`CostModel::lattice`].
    pub lattice: Cost,
    /// What the registry has, if that counts.
    pub memory: Option<Memory>,
    /// What layers may be, if that counts.
    pub(super) shape: Option<Shape>,
    /// What a search counts for a layer that is too small, for each image that uses it.
    pub(super) too_small: Delta,
    /// How many groups of atoms there are of which a layer may hold one.
    pub groups: usize,
}

impl Problem {
    /// The problem that `fleet` poses under `options`.
    ///
    /// # Errors
    /// A cap that leaves no layer for an image, or costs that overflow.
    pub fn new(
        fleet: &Fleet,
        quotient: &Quotient,
        options: &PlanOptions,
    ) -> Result<Problem, FleetError> {
        let model = CostModel::new(fleet, options.prices)?;
        let churn = model.churn_matters();
        let touching = |package| if churn { model.touching(package) } else { Default::default() };
        let parts = quotient.atoms(fleet, touching).into_iter();
        let parts = parts.map(|atom| Part::of(quotient, atom)).collect();
        let floor = model.floor(fleet);
        Problem::of_parts(fleet, model, options, parts, floor)
    }

    /// The problem that `fleet` poses under `options`, after `before` if there is such a plan, if
    /// its layers must be of this `shape`. Atoms are divided so that `layers` are made of them.
    ///
    /// # Errors
    /// As [`new`](Problem::new).
    pub(super) fn shaped(
        fleet: &Fleet,
        options: &PlanOptions,
        before: Option<&Before>,
        shape: &Shape,
        layers: &[Content],
    ) -> Result<Problem, FleetError> {
        let quotient = Quotient::new(fleet);
        let now = before.map_or(Rate(0), |before| before.rate());
        let model = CostModel::with_room(fleet, options.prices, now)?;
        let churn = model.churn_matters();
        let touching = |package| if churn { model.touching(package) } else { Default::default() };
        let known = before.into_iter().flat_map(|before| before.unchanged_layers(fleet));
        let known = known.map(|layer| layer.packages_in(fleet));
        let within = within(fleet, layers.iter().map(|layer| layer.packages.clone()).chain(known));
        let apart = |package| (shape.groups(package), &within[package]);
        let parts = quotient.atoms_apart(fleet, touching, apart).into_iter();
        let parts = parts.map(|atom| Part::of(&quotient, atom)).collect();
        let floor = model.floor(fleet);
        let mut problem = Problem::of_parts(fleet, model, options, parts, floor)?;
        problem.take_shape(shape.clone());
        if churn && let Some(before) = before {
            problem.remember(fleet, before, now);
        }
        Ok(problem)
    }

    /// The problem that `fleet` poses under `options` after `follow`.
    ///
    /// # Errors
    /// As [`new`](Problem::new).
    pub(super) fn following(
        fleet: &Fleet,
        quotient: &Quotient,
        options: &PlanOptions,
        follow: &Follow<'_>,
    ) -> Result<Problem, FleetError> {
        let now = follow.before.rate();
        let model = CostModel::with_room(fleet, options.prices, now)?;
        let churn = model.churn_matters();
        let touching = |package| if churn { model.touching(package) } else { Default::default() };
        let parts = follow.parts(fleet, quotient, touching);
        let mut problem = Problem::of_parts(fleet, model, options, parts, Cost(0))?;
        // Where nothing is held all methods search, and they prove nothing of shapes.
        if problem.is_held() {
            problem.hold();
            if let Some(shape) = Shape::of(fleet) {
                problem.take_shape(shape);
            }
        }
        if churn {
            problem.remember(fleet, &follow.before, now);
        }
        let paid = |atom: &ProblemAtom| {
            let pulls = problem.pulls(&atom.images);
            u128::from(atom.bytes) * problem.model.per_byte(atom.least_rate, pulls).0
        };
        problem.floor = Cost(problem.atoms.iter().map(paid).sum());
        Ok(problem)
    }

    fn of_parts(
        fleet: &Fleet,
        model: CostModel,
        options: &PlanOptions,
        parts: Vec<Part>,
        floor: Cost,
    ) -> Result<Problem, FleetError> {
        let caps = (fleet.images().keys())
            .map(|image| fleet.cap(image, options.max_layers))
            .collect::<Result<TiVec<_, _>, _>>()?;
        let (rates, class_of) = update_classes(&model, &parts, fleet.updates().len());
        let atoms = parts
            .into_iter()
            .map(|part| {
                let mut updates: Vec<UpdateClassId> =
                    part.updates.iter().filter_map(|&update| class_of[update]).collect();
                updates.sort_unstable();
                updates.dedup();
                let rate = Rate(updates.iter().map(|&update| rates[update].0).sum());
                ProblemAtom {
                    images: part.images,
                    bytes: part.packages.iter().map(|&id| fleet.packages()[id].bytes).sum(),
                    packages: part.packages,
                    updates,
                    rate,
                    least_rate: rate,
                    held: part.held,
                    groups: Vec::new(),
                }
            })
            .collect();
        Ok(Problem {
            overlap: options.overlap,
            lattice: model.lattice(fleet, Rate(0)),
            model,
            caps,
            atoms,
            rates,
            floor,
            memory: None,
            shape: None,
            too_small: 0,
            groups: 0,
        })
    }

    /// What is held is a group.
    fn hold(&mut self) {
        for atom in self.atoms.iter_mut().filter(|atom| atom.held) {
            atom.groups.push(self.groups);
        }
        self.groups += 1;
    }

    /// Lets sizes count, and the groups of packages that must be apart: no atom has two of one.
    fn take_shape(&mut self, shape: Shape) {
        for atom in &mut self.atoms {
            let groups = atom.packages.iter().flat_map(|&package| shape.groups(package));
            atom.groups.extend(groups.map(|group| self.groups + group));
            atom.groups.sort_unstable();
            atom.groups.dedup();
        }
        self.groups += shape.count;
        self.shape = Some(shape);
        // More than any one layer costs, but so that no sum of them overflows.
        let bytes = self.atoms.iter().map(|atom| atom.bytes).sum();
        let all = self.model.price(
            bytes,
            self.rate(&self.atoms.keys().collect::<Vec<_>>()),
            self.all_pulls(),
        );
        let uses: usize = self.atoms.iter().map(|atom| atom.images.count_ones(..)).sum();
        self.too_small = (all.0 as Delta + 1).min((1 << 125) / (uses as Delta + 1));
    }

    /// Σ pulls over all images.
    fn all_pulls(&self) -> u64 {
        self.model.pulls(self.caps.keys())
    }

    /// Lets shipping count: as an update of everything, refunded to what the registry has.
    fn remember(&mut self, fleet: &Fleet, before: &Before, now: Rate) {
        self.lattice = self.model.lattice(fleet, now);
        let class = self.rates.push_and_get_key(now);
        for atom in &mut self.atoms {
            atom.updates.push(class);
            atom.rate.0 += now.0;
            atom.least_rate = atom.rate;
        }
        let memory = Memory::new(fleet, before, &self.atoms);
        for atom in memory.known.iter().flat_map(|known| &known.atoms) {
            let entry = &mut self.atoms[*atom];
            entry.least_rate = Rate(entry.rate.0 - now.0);
        }
        self.memory = Some(memory);
    }

    /// Must what is known stay where it is?
    pub fn is_held(&self) -> bool {
        self.atoms.iter().any(|atom| atom.held)
    }

    /// May a layer hold these atoms?
    pub fn admits(&self, atoms: &[AtomId]) -> bool {
        let mut met = FixedBitSet::with_capacity(self.groups);
        let mut groups = atoms.iter().flat_map(|&atom| &self.atoms[atom].groups);
        groups.all(|&group| !met.put(group)) && self.bytes(atoms) <= self.most()
    }

    /// May a plan have this layout, but for completeness, and but for caps where layers may be of
    /// any shape?
    pub fn admits_all(&self, layout: &Layout) -> bool {
        layout.iter().all(|node| self.admits(&node.atoms))
            && self.shape.as_ref().is_none_or(|shape| {
                let mut nodes: TiVec<ImageId, usize> = vec![0; self.caps.len()].into();
                let mut small = ImageSet::with_capacity(self.caps.len());
                for node in layout.iter().filter(|node| !node.atoms.is_empty()) {
                    images_of(&node.images).for_each(|image| nodes[image] += 1);
                    if self.bytes(&node.atoms) < shape.least {
                        small.union_with(&node.images);
                    }
                }
                let fits = |(image, cap): (ImageId, &usize)| {
                    nodes[image] <= *cap && (nodes[image] < 2 || !small.contains(image.index()))
                };
                self.caps.iter_enumerated().all(fits)
            })
    }

    /// Does every image get every atom that it needs?
    pub fn is_complete(&self, layout: &Layout) -> bool {
        let none = ImageSet::with_capacity(self.caps.len());
        let mut got: TiVec<AtomId, ImageSet> = vec![none; self.atoms.len()].into();
        for node in layout {
            node.atoms.iter().for_each(|&atom| got[atom].union_with(&node.images));
        }
        self.atoms.iter().zip(&got).all(|(atom, got)| atom.images.is_subset(got))
    }

    /// Bytes of these atoms.
    fn bytes(&self, atoms: &[AtomId]) -> Bytes {
        atoms.iter().map(|&atom| self.atoms[atom].bytes).sum()
    }

    /// Bytes that a layer may have.
    pub fn most(&self) -> Bytes {
        self.shape.as_ref().map_or(Bytes::MAX, |shape| shape.most)
    }

    /// Can it save to unite layers, however many an image may have?
    pub fn gathers(&self) -> bool {
        self.shape.as_ref().is_some_and(|shape| shape.least > 0 || shape.is_priced)
    }

    /// What the size of a layer with so many users costs in a search: the price that rules have for
    /// it, and, if it is too small, so much for each user that hardly anything else counts.
    pub fn sized(&self, bytes: Bytes, users: usize) -> Delta {
        let Some(shape) = self.shape.as_ref().filter(|_| users > 0) else { return 0 };
        let small = if bytes < shape.least { self.too_small * users as Delta } else { 0 };
        self.model.surcharge(bytes).0 as Delta + small
    }

    /// Are costs a matter of stored bytes alone (no updates that cost anything, no price per
    /// layer)?
    pub fn storage_only(&self) -> bool {
        let prices = self.model.prices();
        self.rates.is_empty() && prices.blob.0 == 0 && prices.layer.0 == 0
    }

    /// Σ pulls over a set of images.
    pub fn pulls(&self, images: &ImageSet) -> u64 {
        self.model.pulls(images_of(images))
    }

    /// The union rate of `atoms`.
    pub fn rate<'a>(&self, atoms: impl IntoIterator<Item = &'a AtomId>) -> Rate {
        let mut seen = FixedBitSet::with_capacity(self.rates.len());
        for &atom in atoms {
            seen.extend(self.atoms[atom].updates.iter().map(|update| update.index()));
        }
        Rate(seen.ones().map(|update| self.rates[UpdateClassId::from(update)].0).sum())
    }

    /// Cost of one node, counted by itself.
    pub fn node_cost(&self, node: &Node) -> Cost {
        let bytes = self.bytes(&node.atoms);
        let cost = self.model.price(bytes, self.rate(&node.atoms), self.pulls(&node.images));
        let refund = self.memory.as_ref().map_or(Cost(0), |m| m.refund(&self.model, node));
        let surcharge = self.shape.as_ref().map_or(Cost(0), |_| self.model.surcharge(bytes));
        Cost(cost.0 - refund.0 + surcharge.0)
    }

    /// The program value of a layout: each node counted by itself, empty ones not at all.
    pub fn value(&self, layout: &Layout) -> Cost {
        layout.iter().filter(|node| !node.atoms.is_empty()).map(|node| self.node_cost(node)).sum()
    }

    /// Cost of the plan that a layout becomes: nodes of equal content are one layer.
    pub fn plan_cost(&self, layout: &Layout) -> Cost {
        let mut layers: FxHashMap<&[AtomId], ImageSet> = FxHashMap::default();
        for node in layout.iter().filter(|node| !node.atoms.is_empty()) {
            layers
                .entry(&node.atoms)
                .and_modify(|images| images.union_with(&node.images))
                .or_insert_with(|| node.images.clone());
        }
        let price = |(atoms, images): (&[AtomId], ImageSet)| {
            self.node_cost(&Node { images, atoms: atoms.to_vec() })
        };
        layers.into_iter().map(price).sum()
    }

    /// Has no image more nodes than its cap?
    pub fn within_caps(&self, layout: &Layout) -> bool {
        let mut heights: TiVec<ImageId, usize> = vec![0; self.caps.len()].into();
        for image in layout.iter().flat_map(|node| images_of(&node.images)) {
            heights[image] += 1;
        }
        heights.iter().zip(&self.caps).all(|(height, cap)| height <= cap)
    }

    /// One layer per image: always valid, never good.
    pub fn one_layer_each(&self) -> Layout {
        let mut nodes: Layout = (self.caps.keys())
            .map(|image| {
                let mut images = ImageSet::with_capacity(self.caps.len());
                images.insert(image.index());
                Node { images, atoms: Vec::new() }
            })
            .collect();
        for (atom, entry) in self.atoms.iter_enumerated() {
            for image in entry.images.ones() {
                nodes[image].atoms.push(atom);
            }
        }
        nodes.retain(|node| !node.atoms.is_empty());
        nodes
    }

    /// The layout as layers of packages.
    pub fn contents(&self, layout: &Layout) -> Vec<Content> {
        let packages = |node: &Node| {
            node.atoms.iter().flat_map(|&atom| self.atoms[atom].packages.iter().copied()).collect()
        };
        layout
            .iter()
            .map(|node| Content {
                packages: packages(node),
                images: images_of(&node.images).collect(),
            })
            .collect()
    }
}

/// What becomes an atom.
pub(super) struct Part {
    /// S, or of a layer that is held, the images that use it.
    pub images: ImageSet,
    /// Sorted.
    pub packages: Vec<PackageId>,
    /// The updates that touch them, ascending.
    pub updates: Vec<UpdateId>,
    /// See [`ProblemAtom::held`].
    pub held: bool,
}

impl Part {
    /// An atom of `quotient`.
    pub fn of(quotient: &Quotient, atom: Atom) -> Part {
        let images = quotient.classes()[atom.class].images.clone();
        Part { images, packages: atom.packages, updates: atom.updates, held: false }
    }
}

/// By package the positions of the layers that hold it.
pub(super) fn within(
    fleet: &Fleet,
    layers: impl Iterator<Item = Vec<PackageId>>,
) -> TiVec<PackageId, Vec<usize>> {
    let mut within: TiVec<PackageId, Vec<usize>> = vec![Vec::new(); fleet.packages().len()].into();
    for (at, packages) in layers.enumerate() {
        packages.into_iter().for_each(|package| within[package].push(at));
    }
    within
}

/// Groups updates by the atoms they touch; updates that touch none have no class.
fn update_classes(
    model: &CostModel,
    parts: &[Part],
    updates: usize,
) -> (TiVec<UpdateClassId, Rate>, TiVec<UpdateId, Option<UpdateClassId>>) {
    let mut touched: TiVec<UpdateId, Vec<AtomId>> = vec![Vec::new(); updates].into();
    for (at, part) in parts.iter().enumerate() {
        for &update in &part.updates {
            touched[update].push(AtomId::from(at));
        }
    }
    let mut groups: BTreeMap<&[AtomId], UpdateClassId> = BTreeMap::new();
    let mut rates: TiVec<UpdateClassId, Rate> = TiVec::new();
    let class_of = (touched.iter_enumerated())
        .map(|(update, atoms)| {
            if atoms.is_empty() {
                return None;
            }
            let class = *groups.entry(atoms).or_insert_with(|| rates.push_and_get_key(Rate(0)));
            rates[class].0 += model.update_rate(update).0;
            Some(class)
        })
        .collect();
    (rates, class_of)
}
