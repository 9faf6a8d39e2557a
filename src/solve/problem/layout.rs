//! Layouts: what solves a problem, and what one costs.

use super::Problem;
use crate::fleet::{ImageId, PackageId};
use crate::plan::Content;
use crate::quotient::{AtomId, ImageSet};
use crate::units::Cost;
use rustc_hash::FxHashMap;
use typed_index_collections::TiVec;

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

impl Problem {
    /// May a plan have this layout, except for completeness, and except for caps where layers may
    /// be of any shape?
    pub fn admits_all(&self, layout: &Layout) -> bool {
        layout.iter().all(|node| self.admits(&node.atoms))
            && self.limits.as_ref().is_none_or(|limits| {
                let mut nodes: TiVec<ImageId, usize> = vec![0; self.caps.len()].into();
                let mut small = ImageSet::new();
                for node in layout.iter().filter(|node| !node.atoms.is_empty()) {
                    node.images.iter().for_each(|image| nodes[image] += 1);
                    if self.bytes(&node.atoms) < limits.least {
                        small.union_with(&node.images);
                    }
                }
                let fits = |(image, cap): (ImageId, &usize)| {
                    nodes[image] <= *cap && (nodes[image] < 2 || !small.contains(image))
                };
                self.caps.iter_enumerated().all(fits)
            })
    }

    /// Does every image get every atom that it needs?
    pub fn is_complete(&self, layout: &Layout) -> bool {
        let none = ImageSet::new();
        let mut got: TiVec<AtomId, ImageSet> = vec![none; self.atoms.len()].into();
        for node in layout {
            node.atoms.iter().for_each(|&atom| got[atom].union_with(&node.images));
        }
        self.atoms.iter().zip(&got).all(|(atom, got)| atom.images.is_subset(got))
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
        for image in layout.iter().flat_map(|node| node.images.iter()) {
            heights[image] += 1;
        }
        heights.iter().zip(&self.caps).all(|(height, cap)| height <= cap)
    }

    /// One layer per image: always valid, never good.
    pub fn one_layer_each(&self) -> Layout {
        let mut nodes: Layout = (self.caps.keys())
            .map(|image| {
                let images = ImageSet::from(image);
                Node { images, atoms: Vec::new() }
            })
            .collect();
        for (atom, entry) in self.atoms.iter_enumerated() {
            for image in entry.images.iter() {
                nodes[image.index()].atoms.push(atom);
            }
        }
        nodes.retain(|node| !node.atoms.is_empty());
        nodes
    }

    /// Layers of packages as a layout; an atom is where the first of its packages is.
    pub fn layout_of(&self, contents: &[Content]) -> Layout {
        let mut first: FxHashMap<PackageId, AtomId> = FxHashMap::default();
        first.extend(self.atoms.iter_enumerated().map(|(id, atom)| (atom.packages[0], id)));
        let node = |content: &Content| {
            let mut atoms: Vec<AtomId> =
                content.packages.iter().filter_map(|package| first.get(package)).copied().collect();
            atoms.sort_unstable();
            Node { images: content.images.iter().copied().collect(), atoms }
        };
        contents.iter().map(node).collect()
    }

    /// The layout as layers of packages.
    pub fn contents(&self, layout: &Layout) -> Vec<Content> {
        let packages = |node: &Node| {
            node.atoms.iter().flat_map(|&atom| self.atoms[atom].packages.iter().copied()).collect()
        };
        layout
            .iter()
            .map(|node| Content { packages: packages(node), images: node.images.iter().collect() })
            .collect()
    }
}
