//! The fleet-wide problem that the methods solve: atoms, caps and costs, nothing of names.
//!
//! Where updates cannot matter (nothing is paid per push or pull) the atoms are the classes.
//! Updates that touch the same atoms are one *update class* with the sum of their rates: no layer
//! can tell them apart.

use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId, Overlap, PackageId, UpdateId};
use crate::id_type;
use crate::plan::{Content, PlanOptions};
use crate::quotient::{AtomId, ImageSet, Quotient, images_of};
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
    /// The sum of their rates.
    pub rate: Rate,
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
        let caps = (fleet.images().keys())
            .map(|image| fleet.cap(image, options.max_layers))
            .collect::<Result<TiVec<_, _>, _>>()?;
        let churn = model.churn_matters();
        let atoms =
            quotient.atoms(
                fleet,
                |package| if churn { model.touching(package) } else { Default::default() },
            );
        let (rates, class_of) = update_classes(&model, &atoms, fleet.updates().len());
        let atoms = atoms
            .into_iter()
            .map(|atom| {
                let mut updates: Vec<UpdateClassId> =
                    atom.updates.iter().filter_map(|&update| class_of[update]).collect();
                updates.sort_unstable();
                updates.dedup();
                ProblemAtom {
                    images: quotient.classes()[atom.class].images.clone(),
                    packages: atom.packages,
                    bytes: atom.bytes,
                    rate: Rate(updates.iter().map(|&update| rates[update].0).sum()),
                    updates,
                }
            })
            .collect();
        let floor = model.floor(fleet);
        Ok(Problem { overlap: options.overlap, model, caps, atoms, rates, floor })
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
        let bytes = node.atoms.iter().map(|&atom| self.atoms[atom].bytes).sum();
        self.model.price(bytes, self.rate(&node.atoms), self.pulls(&node.images))
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

/// Groups updates by the atoms they touch; updates that touch none have no class.
fn update_classes(
    model: &CostModel,
    atoms: &TiVec<AtomId, crate::quotient::Atom>,
    updates: usize,
) -> (TiVec<UpdateClassId, Rate>, TiVec<UpdateId, Option<UpdateClassId>>) {
    let mut touched: TiVec<UpdateId, Vec<AtomId>> = vec![Vec::new(); updates].into();
    for (atom, entry) in atoms.iter_enumerated() {
        for &update in &entry.updates {
            touched[update].push(atom);
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
