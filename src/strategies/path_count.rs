//! nix2container's order: what most walks lead to comes first, the rest is one layer.
//!
//! The score of a package is the number of walks that end at it, the trivial one included: 1 + the
//! scores of all that reference it. Time O(packages + references) additions of big integers.

use super::image::rest_last;
use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::PackageId;
use num_bigint::BigUint;
use petgraph::Direction;
use petgraph::visit::Topo;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// The strategy.
#[derive(Debug)]
pub(super) struct PathCount;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "what most walks end at has a layer each, the rest shares the last: ignores sizes",
    origin: "nlewo/nix2container closure/popularity.go, nix/layers.go (20d3395)",
    adapted: "a cycle of references, which the original refuses, is one node whose members score \
              alike; scores are big integers where the original's may wrap around",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for PathCount {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let graph = image.acyclic();
        let mut scores = vec![BigUint::ZERO; graph.node_count()];
        let mut topological = Topo::new(&graph);
        while let Some(node) = topological.next(&graph) {
            let mut score = BigUint::from(1u32);
            for user in graph.neighbors_directed(node, Direction::Incoming) {
                score += &scores[user.index()];
            }
            scores[node.index()] = score;
        }
        let number = first_seen(image);
        let mut order: Vec<(Reverse<&BigUint>, Reverse<usize>, PackageId)> = Vec::new();
        for (score, members) in scores.iter().zip(graph.node_weights()) {
            for package in members {
                order.push((Reverse(score), Reverse(number[package]), *package));
            }
        }
        order.sort_unstable();
        let order: Vec<PackageId> = order.into_iter().map(|(_, _, package)| package).collect();
        Ok(rest_last(&order, image.budget))
    }
}

/// The original's node numbers, by which ties are ordered, the higher first: packages in the order
/// of ids, each followed by those of its references that have no number yet.
fn first_seen(image: &ImageView<'_>) -> FxHashMap<PackageId, usize> {
    let graph = image.graph();
    let mut numbers = FxHashMap::default();
    for node in graph.node_indices() {
        for seen in std::iter::once(node).chain(graph.neighbors(node)) {
            let next = numbers.len();
            numbers.entry(graph[seen]).or_insert(next);
        }
    }
    numbers
}
