//! Nixery's layers: the subtrees of a dominator tree, the least popular and smallest united.
//!
//! An edge leads from the image to each package asked for and to each that is *big* (its closure
//! has more than 100 MB) or *popular* (at least 100 packages of the fleet reference its name).
//! Whatever hangs below a single child of the image in the dominator tree is that child's layer. A
//! layer's merge rating is the child's popularity times the sum of the closure sizes in the layer,
//! so shared parts count again and again. While there are too many layers, the first two in rising
//! order are united and stay first with the sum of their ratings: in effect all but the `budget -
//! 1` highest become one.
//!
//! Time O(packages²) at worst, mostly for dominators and closures.

use super::{About, ImageView, Obstacle, Strategy, reach};
use crate::fleet::{Fleet, PackageId};
use crate::stop::Stopped;
use crate::units::Bytes;
use fixedbitset::FixedBitSet;
use num_bigint::BigUint;
use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::IntoNodeReferences;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// A closure of more bytes is big: the original's constant.
const BIG: Bytes = Bytes(100_000_000);
/// A name with as many direct references is popular: the original's constant.
const POPULAR: u32 = 100;
/// What the original adds to every image, and so calls more popular than anything else.
const EVERYWHERE: [&str; 2] = ["nss-cacert", "iana-etc"];
/// The popularity of these: the original's constant.
const EVERYWHERE_POPULARITY: u32 = 500_000;

/// The strategy.
#[derive(Debug)]
pub(super) struct Dominators {
    popularity: TiVec<PackageId, u32>,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "what only one package asked for, big or popular package leads to shares its layer; the \
            layers of the lowest popularity times size are united",
    origin: "tazjin/nixery layers/layers.go (0d880c6), popcount/ (be8a400)",
    adapted: "popularity is the number of direct references from all packages of the fleet to the \
              package's name, at least 1, where the original counts over a channel of nixpkgs; \
              closure sizes leave out base layers, and what a base layer's package references \
              counts as asked for; equal ratings, whose order the original leaves open, are \
              ordered by the lower id of their layers' top packages; ratings are big integers where the \
              original's may wrap around",
    extra_layers: 1,
    remembers: false,
};

impl Dominators {
    /// Counts references over `fleet`.
    pub(super) fn new(fleet: &Fleet) -> Dominators {
        let mut counts: FxHashMap<&str, u32> = FxHashMap::default();
        for reference in fleet.packages().iter().flat_map(|package| &package.references) {
            *counts.entry(&fleet.packages()[*reference].name).or_default() += 1;
        }
        let popularity = |name: &str| match EVERYWHERE.iter().any(|known| name.starts_with(known)) {
            true => EVERYWHERE_POPULARITY,
            false => counts.get(name).copied().unwrap_or(1),
        };
        let popularity = fleet.packages().iter().map(|package| popularity(&package.name)).collect();
        Dominators { popularity }
    }
}

/// A layer in the making.
struct Subtree {
    rating: BigUint,
    packages: Vec<PackageId>,
}

impl Strategy for Dominators {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let mut subtrees = self.subtrees(image)?;
        subtrees.sort_by(|a, b| a.rating.cmp(&b.rating));
        let excess = subtrees.len().saturating_sub(image.budget);
        let mut kept = subtrees.split_off(excess);
        if let Some(first) = kept.first_mut() {
            for Subtree { rating, packages } in subtrees {
                first.rating += rating;
                first.packages.extend(packages);
            }
        }
        // The most worth sharing lowest, as in the original's manifests.
        kept.sort_by(|a, b| b.rating.cmp(&a.rating));
        Ok(kept.into_iter().map(|subtree| subtree.packages).collect())
    }
}

impl Dominators {
    /// The subtrees below the image in the dominator tree, in the order of their tops.
    fn subtrees(&self, image: &ImageView<'_>) -> Result<Vec<Subtree>, Stopped> {
        let graph = image.graph();
        let closures = closure_bytes(image, &graph)?;
        let (graph, top) = self.with_top(image, &graph, &closures);
        let tree = simple_fast(&graph, top);
        let mut members: BTreeMap<NodeIndex, Vec<NodeIndex>> = BTreeMap::new();
        for node in graph.node_indices().filter(|&node| node != top) {
            image.stop.check()?;
            let mut head = node;
            while let Some(next) = tree.immediate_dominator(head).filter(|&next| next != top) {
                head = next;
            }
            members.entry(head).or_default().push(node);
        }
        let subtree = |(head, nodes): (NodeIndex, Vec<NodeIndex>)| {
            let bytes: BigUint = nodes.iter().map(|node| closures[node.index()].0).sum();
            Subtree {
                rating: bytes * self.popularity[image.packages()[head.index()]],
                packages: nodes.iter().map(|node| image.packages()[node.index()]).collect(),
            }
        };
        Ok(members.into_iter().map(subtree).collect())
    }

    /// The references with a node for the image, from which all packages can be reached.
    fn with_top(
        &self,
        image: &ImageView<'_>,
        references: &DiGraph<PackageId, ()>,
        closures: &[Bytes],
    ) -> (DiGraph<(), ()>, NodeIndex) {
        let entry = &image.fleet.images()[image.image];
        let below = |package: &PackageId| image.fleet.packages()[*package].references.as_slice();
        let mut asked = entry.roots.clone();
        asked.extend(entry.base.iter().flatten().flat_map(below));
        asked.sort_unstable();
        let is_asked = |package: PackageId| asked.binary_search(&package).is_ok();
        let mut graph = references.map(|_, _| (), |_, ()| ());
        let top = graph.add_node(());
        for (node, &package) in references.node_references() {
            let apart = closures[node.index()] > BIG || self.popularity[package] >= POPULAR;
            if apart || is_asked(package) {
                graph.add_edge(top, node, ());
            }
        }
        (graph, top)
    }
}

/// Bytes of each package and of all it needs, by node index.
fn closure_bytes(
    image: &ImageView<'_>,
    graph: &DiGraph<PackageId, ()>,
) -> Result<Vec<Bytes>, Stopped> {
    let bytes = |at: usize| image.bytes(image.packages()[at]);
    let closure =
        |(at, below): (usize, &FixedBitSet)| bytes(at) + below.ones().map(bytes).sum::<Bytes>();
    Ok(reach::below(graph, image.stop)?.iter().enumerate().map(closure).collect())
}
