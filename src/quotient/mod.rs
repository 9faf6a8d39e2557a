//! The quotient of a fleet: packages by the set of images that need them.
//!
//! p ~ q iff S(p) = S(q). A [`Class`] (S, Q) is a candidate layer; classes refined by the updates
//! that touch their members are [`Atom`]s, which never need to be taken apart. The quotient graph
//! has an edge (S, Q) → (S′, Q′) if some package of Q references one of Q′ and S ⊊ S′; image sets
//! grow along edges, so it is acyclic even where references are not. See `models/upward-merges.md`.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::quotient::Quotient;
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let quotient = Quotient::new(&fleet);
//! assert!(quotient.classes().len() < fleet.packages().len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod merge;

use crate::fleet::{Fleet, ImageId, Overlap, PackageId, UpdateId};
use crate::id_set::IdSet;
use crate::id_type;
use crate::units::Bytes;
use merge::{EXACT_STEPS, Union, smallest_union};
use petgraph::graph::DiGraph;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

id_type!(
    /// A class of a [`Quotient`].
    ClassId
);
id_type!(
    /// An atom: the packages of one class that are touched by the same updates.
    AtomId
);

/// A set of images.
pub type ImageSet = IdSet<ImageId>;

/// The packages that exactly the same images need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// S: the images that need them. Not empty.
    pub images: ImageSet,
    /// Q: the packages, sorted.
    pub packages: Vec<PackageId>,
    /// Their bytes.
    pub bytes: Bytes,
}

/// The packages of one class that the same updates touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// The class it is part of.
    pub class: ClassId,
    /// The packages, sorted.
    pub packages: Vec<PackageId>,
    /// Their bytes.
    pub bytes: Bytes,
    /// The updates that touch them, ascending.
    pub updates: Vec<UpdateId>,
}

/// The classes of a fleet and the graph between them.
#[derive(Debug, Clone)]
pub struct Quotient {
    classes: TiVec<ClassId, Class>,
    class_of: TiVec<PackageId, Option<ClassId>>,
    graph: DiGraph<ClassId, ()>,
}

impl Quotient {
    /// Groups the packages of `fleet`. Classes come in the order: most images first, then by image
    /// set. Time O(Σ |C(i)| + references · images / 64).
    pub fn new(fleet: &Fleet) -> Quotient {
        let mut groups: FxHashMap<Vec<ImageId>, Vec<PackageId>> = FxHashMap::default();
        for (package, images) in fleet.image_lists().into_iter_enumerated() {
            if !images.is_empty() {
                groups.entry(images).or_default().push(package);
            }
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_unstable_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        let mut class_of: TiVec<PackageId, Option<ClassId>> =
            vec![None; fleet.packages().len()].into();
        let mut classes: TiVec<ClassId, Class> = TiVec::with_capacity(groups.len());
        for (images, packages) in groups {
            let class = classes.next_key();
            for &package in &packages {
                class_of[package] = Some(class);
            }
            classes.push(Class {
                images: images.into_iter().collect(),
                bytes: packages.iter().map(|&package| fleet.packages()[package].bytes).sum(),
                packages,
            });
        }
        let graph = graph(fleet, &classes, &class_of);
        Quotient { classes, class_of, graph }
    }

    /// The classes, most images first.
    pub fn classes(&self) -> &TiVec<ClassId, Class> {
        &self.classes
    }

    /// The class of a package; `None` if no image has to place it.
    pub fn class_of(&self, package: PackageId) -> Option<ClassId> {
        self.class_of[package]
    }

    /// The quotient graph; its node indices equal class indices.
    pub fn graph(&self) -> &DiGraph<ClassId, ()> {
        &self.graph
    }

    /// The smallest legal upward merge of `class` while all others are nodes; none for a class of a
    /// single image.
    pub fn smallest_merge(&self, class: ClassId, overlap: Overlap) -> Option<Union> {
        let target = &self.classes[class].images;
        if target.count() < 2 {
            return None;
        }
        let inside = |set: &&ImageSet| *set != target && set.is_subset(target);
        let candidates: Vec<&ImageSet> =
            self.classes.iter().map(|class| &class.images).filter(inside).collect();
        Some(smallest_union(target, &candidates, overlap, EXACT_STEPS))
    }

    /// How many packages no image has to place (outside every closure, or in base layers only).
    pub fn ignored(&self) -> usize {
        self.class_of.iter().filter(|class| class.is_none()).count()
    }

    /// Bytes of all classes: every package once.
    pub fn unique_bytes(&self) -> Bytes {
        self.classes.iter().map(|class| class.bytes).sum()
    }

    /// Refines the classes by `updates_of`, in the order of the classes and then of the updates.
    /// With a function that is always empty the atoms are the classes.
    pub fn atoms<'a>(
        &self,
        fleet: &Fleet,
        updates_of: impl Fn(PackageId) -> &'a [UpdateId],
    ) -> TiVec<AtomId, Atom> {
        self.atoms_apart(fleet, updates_of, |_| ())
    }

    /// The same, but packages of different `part` are in different atoms.
    pub fn atoms_apart<'a, P: Ord>(
        &self,
        fleet: &Fleet,
        updates_of: impl Fn(PackageId) -> &'a [UpdateId],
        part: impl Fn(PackageId) -> P,
    ) -> TiVec<AtomId, Atom> {
        let mut atoms = TiVec::new();
        for (class, entry) in self.classes.iter_enumerated() {
            let mut parts: BTreeMap<(&[UpdateId], P), Vec<PackageId>> = BTreeMap::new();
            for &package in &entry.packages {
                let key = (updates_of(package), part(package));
                parts.entry(key).or_default().push(package);
            }
            atoms.extend(parts.into_iter().map(|((updates, _), packages)| Atom {
                class,
                bytes: packages.iter().map(|&package| fleet.packages()[package].bytes).sum(),
                packages,
                updates: updates.to_vec(),
            }));
        }
        atoms
    }
}

/// Edges between classes with S ⊊ S′. A reference whose target lies in some user's base layer
/// makes no edge, since the target's set then misses that user.
fn graph(
    fleet: &Fleet,
    classes: &TiVec<ClassId, Class>,
    class_of: &TiVec<PackageId, Option<ClassId>>,
) -> DiGraph<ClassId, ()> {
    let mut graph = DiGraph::with_capacity(classes.len(), classes.len());
    let nodes: Vec<_> = classes.keys().map(|class| graph.add_node(class)).collect();
    let mut known: FxHashSet<(ClassId, ClassId)> = FxHashSet::default();
    for (package, entry) in fleet.packages().iter_enumerated() {
        let Some(from) = class_of[package] else { continue };
        for to in entry.references.iter().filter_map(|&reference| class_of[reference]) {
            if from != to
                && known.insert((from, to))
                && classes[from].images.is_subset(&classes[to].images)
            {
                graph.add_edge(nodes[from.index()], nodes[to.index()], ());
            }
        }
    }
    graph
}
