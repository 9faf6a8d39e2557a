//! nixpkgs' popularity contest: what is deep and widely used comes first, the rest is one layer.
//!
//! Each way of reaching a package from the roots counts 1, and so does each package on the way that
//! has the scored package below it. As the original states it, over the graph unfolded into all
//! walks from a virtual top, with W = 0 at leaves:
//!
//! W(v, x) = Σ over children c of v: \[c = x\] + \[x strictly below c\] · (W(c, x) + 1), and
//! score(x) = W(top, x).
//!
//! Let n(v, u) be the number of walks of at least one step from v to u, so that n(v, u) = Σ over
//! children c of v: \[c = u\] + n(c, u). Let A(x) be x and all that have x below them. Then W(v, x)
//! = Σ over u in A(x) of n(v, u): summing over A(x), the first term becomes \[c in A(x)\], which is
//! both brackets of W, and the second is W(c, x) by induction from the leaves up; it vanishes
//! unless x is below c, for else no walk from c meets A(x). So one count of walks per package and
//! one sum per package are enough.
//!
//! Walks outgrow every fixed width: big integers. Time O(packages²) additions, space O(packages²)
//! bits.

use super::image::{condensed, rest_last};
use super::{About, ImageView, Obstacle, Strategy, reach};
use crate::fleet::{Fleet, PackageId};
use crate::stop::{Stop, Stopped};
use num_bigint::BigUint;
use petgraph::Direction;
use petgraph::graph::DiGraph;
use petgraph::visit::Topo;
use std::cmp::Reverse;

/// The strategy.
#[derive(Debug)]
pub(super) struct Popularity;

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "what most walks from the top lead to has a layer each, the rest shares the last: \
            ignores sizes",
    origin: "NixOS/nixpkgs pkgs/build-support/references-by-popularity/closure-graph.py (0137840)",
    adapted: "a cycle of references is one node whose members score alike, where the original \
              appends in set order what only cycles reach; of equal scores the lower name comes \
              first, as in the original, for ids that are paths, the lower id for others",
    extra_layers: 1,
    remembers: false,
};

impl Strategy for Popularity {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        Ok(rest_last(&order(image.fleet, image.graph(), image.stop)?, image.budget))
    }
}

/// The packages of `graph` by falling score; ties by [`tie_key`].
///
/// # Errors
/// [`Stopped`].
pub(super) fn order(
    fleet: &Fleet,
    graph: DiGraph<PackageId, ()>,
    stop: &Stop,
) -> Result<Vec<PackageId>, Stopped> {
    let graph = condensed(graph);
    let mut order: Vec<(Reverse<BigUint>, String, PackageId)> = Vec::new();
    for (score, members) in scores(&graph, stop)?.into_iter().zip(graph.node_weights()) {
        for &package in members {
            let key = tie_key(&fleet.packages()[package].id);
            order.push((Reverse(score.clone()), key, package));
        }
    }
    order.sort_unstable();
    Ok(order.into_iter().map(|(_, _, package)| package).collect())
}

/// score(x) of every node of an acyclic graph, by node index.
fn scores<N>(graph: &DiGraph<N, ()>, stop: &Stop) -> Result<Vec<BigUint>, Stopped> {
    // n(top, u): the top leads to the roots, which nobody references.
    let mut walks = vec![BigUint::ZERO; graph.node_count()];
    let mut topological = Topo::new(graph);
    while let Some(node) = topological.next(graph) {
        let mut ways = BigUint::ZERO;
        let mut users = graph.neighbors_directed(node, Direction::Incoming).peekable();
        if users.peek().is_none() {
            ways += 1u32;
        }
        users.for_each(|user| ways += &walks[user.index()]);
        walks[node.index()] = ways;
    }
    let mut scores = walks.clone();
    for (node, below) in reach::below(graph, stop)?.iter().enumerate() {
        stop.check()?;
        below.ones().for_each(|other| scores[other] += &walks[node]);
    }
    Ok(scores)
}

/// What ties are ordered by: of a store path `/nix/store/hash-name-version` the name first and the
/// hash last, so that a new hash does not change the order; any other id as it is.
fn tie_key(id: &str) -> String {
    match id.split_once('-') {
        Some((prefix, name)) if id.starts_with('/') => format!("{name}-{prefix}"),
        _ => id.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use petgraph::algo::has_path_connecting;

    /// The definition, walked: exponential.
    fn walked(graph: &DiGraph<(), ()>, from: &[usize], x: usize, below: &[Vec<bool>]) -> u64 {
        let mut sum = 0;
        for &child in from {
            sum += u64::from(child == x);
            if below[child][x] {
                let next: Vec<usize> =
                    graph.neighbors((child as u32).into()).map(|node| node.index()).collect();
                sum += walked(graph, &next, x, below) + 1;
            }
        }
        sum
    }

    #[test]
    fn scores_are_those_of_the_definition() {
        // Every acyclic graph on five nodes: edges lead from lower to higher numbers.
        let pairs: Vec<(u32, u32)> = (0..5).flat_map(|a| (a + 1..5).map(move |b| (a, b))).collect();
        for chosen in 0..1u32 << pairs.len() {
            let edges = pairs.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
            let mut graph: DiGraph<(), ()> = DiGraph::from_edges(edges.map(|(_, &edge)| edge));
            while graph.node_count() < 5 {
                graph.add_node(());
            }
            let leads = |a: usize, b: usize| {
                a != b && has_path_connecting(&graph, (a as u32).into(), (b as u32).into(), None)
            };
            let below: Vec<Vec<bool>> =
                (0..5).map(|a| (0..5).map(|b| leads(a, b)).collect()).collect();
            let roots: Vec<usize> = (0..5).filter(|&x| (0..5).all(|a| !below[a][x])).collect();
            let expected: Vec<BigUint> =
                (0..5).map(|x| walked(&graph, &roots, x, &below).into()).collect();
            assert_eq!(scores(&graph, &Stop::default()).unwrap(), expected, "edges {chosen:b}");
        }
    }

    #[test]
    fn hashes_come_last_in_ties() {
        assert_eq!(tie_key("/nix/store/abc-glibc-2.40"), "glibc-2.40-/nix/store/abc");
        assert_eq!(tie_key("apt-utils=2.6"), "apt-utils=2.6");
    }
}
