//! What a strategy sees of the fleet: one image.

use crate::fleet::{Fleet, ImageId, PackageId};
use crate::stop::Stop;
use crate::units::Bytes;
use petgraph::algo::condensation;
use petgraph::graph::{DiGraph, NodeIndex};

/// One image: its packages, the references among them, and how many layers they may have.
#[derive(Debug)]
pub struct ImageView<'a> {
    /// The fleet, for what is known of packages.
    pub fleet: &'a Fleet,
    /// The image.
    pub image: ImageId,
    /// Layers that the strategy may make, at least 1.
    pub budget: usize,
    /// The layers, by package name, that the strategy made for this image in the previous release,
    /// as it made them: in its order, empty ones included.
    pub previous: Option<&'a [Vec<String>]>,
    /// When to give up.
    pub stop: &'a Stop,
}

impl<'a> ImageView<'a> {
    /// The packages to place, in the order of their ids.
    pub fn packages(&self) -> &'a [PackageId] {
        self.fleet.closure(self.image)
    }

    /// Size of a package.
    pub fn bytes(&self, package: PackageId) -> Bytes {
        self.fleet.packages()[package].bytes
    }

    /// The references among the packages to place: node `n` is `packages()[n]`, an edge leads from
    /// a package to one it needs, a node's edges in the order of ids.
    pub fn graph(&self) -> DiGraph<PackageId, ()> {
        let packages = self.packages();
        let mut graph = DiGraph::with_capacity(packages.len(), packages.len());
        for &package in packages {
            graph.add_node(package);
        }
        for (node, &package) in packages.iter().enumerate() {
            // petgraph lists a node's edges newest first.
            for reference in self.fleet.packages()[package].references.iter().rev() {
                if let Ok(target) = packages.binary_search(reference) {
                    graph.add_edge(NodeIndex::new(node), NodeIndex::new(target), ());
                }
            }
        }
        graph
    }

    /// The same graph with each cycle of references made one node, for originals that know no
    /// cycles: its nodes hold packages in the order of their ids, and it is acyclic.
    pub fn acyclic(&self) -> DiGraph<Vec<PackageId>, ()> {
        condensed(self.graph())
    }
}

/// `graph` with each cycle made one node: its nodes hold packages in the order of their ids.
pub(super) fn condensed(graph: DiGraph<PackageId, ()>) -> DiGraph<Vec<PackageId>, ()> {
    let mut graph = condensation(graph, true);
    graph.node_weights_mut().for_each(|members| members.sort_unstable());
    graph
}

/// The budget rule that many tools share: the first `budget - 1` of `order` in a layer each, all
/// others together in the last one.
pub(super) fn rest_last(order: &[PackageId], budget: usize) -> Vec<Vec<PackageId>> {
    let alone = if order.len() <= budget { order.len() } else { budget - 1 };
    let (own, rest) = order.split_at(alone);
    let mut layers: Vec<Vec<PackageId>> = own.iter().map(|&package| vec![package]).collect();
    if !rest.is_empty() {
        layers.push(rest.to_vec());
    }
    layers
}
