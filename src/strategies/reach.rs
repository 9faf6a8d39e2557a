//! What lies below each node of a graph of references.

use crate::stop::{Stop, Stopped};
use fixedbitset::FixedBitSet;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

/// For every node those that it reaches over at least one edge, itself left out even where a cycle
/// leads back to it; by node index.
///
/// Cycles are found by Kosaraju's algorithm, which names what is below first, without recursion.
/// Time and space O((nodes + edges) · nodes / 64).
///
/// # Errors
/// [`Stopped`].
pub(super) fn below<N>(graph: &DiGraph<N, ()>, stop: &Stop) -> Result<Vec<FixedBitSet>, Stopped> {
    let count = graph.node_count();
    let mut sets = vec![FixedBitSet::with_capacity(count); count];
    for cycle in kosaraju_scc(graph) {
        stop.check()?;
        let mut set = FixedBitSet::with_capacity(count);
        set.extend(cycle.iter().map(|node| node.index()));
        for target in cycle.iter().flat_map(|&node| graph.neighbors(node)) {
            if !set.contains(target.index()) {
                set.insert(target.index());
                set.union_with(&sets[target.index()]);
            }
        }
        for node in cycle {
            sets[node.index()].clone_from(&set);
            sets[node.index()].remove(node.index());
        }
    }
    Ok(sets)
}

/// For every node those that reach it, itself left out: the transpose of [`below`].
pub(super) fn above(below: &[FixedBitSet]) -> Vec<FixedBitSet> {
    let mut sets = vec![FixedBitSet::with_capacity(below.len()); below.len()];
    for (node, reached) in below.iter().enumerate() {
        reached.ones().for_each(|other| sets[other].insert(node));
    }
    sets
}

/// Everything that `from` reaches, `from` included.
pub(super) fn reachable<N>(
    graph: &DiGraph<N, ()>,
    from: impl IntoIterator<Item = NodeIndex>,
) -> FixedBitSet {
    let mut seen = FixedBitSet::with_capacity(graph.node_count());
    let mut open: Vec<NodeIndex> = from.into_iter().collect();
    while let Some(node) = open.pop() {
        if !seen.put(node.index()) {
            open.extend(graph.neighbors(node));
        }
    }
    seen
}
