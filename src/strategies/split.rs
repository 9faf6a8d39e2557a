//! A graph of references split by named packages into main, common and rest.
//!
//! *Split off* are the named packages and all they need. Without the references to the named ones,
//! some packages can still be reached from the top. *Main* is what is split off and no longer
//! reached, *common* what is split off and still reached, *rest* all else. Together they are the
//! whole graph: whoever is no longer reached is needed by a named package.
//!
//! Where the named packages are the only top, all is main; where none of them is in the graph, all
//! is rest. Time O(packages + references).

use super::paths::SplitSpec;
use super::reach::reachable;
use crate::fleet::PackageId;
use fixedbitset::FixedBitSet;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{EdgeRef, IntoNodeReferences};

/// Packages and the references among them.
pub(super) type Graph = DiGraph<PackageId, ()>;

/// Names of the parts.
pub(super) const MAIN: &str = "main";
/// See [`MAIN`].
pub(super) const COMMON: &str = "common";
/// See [`MAIN`].
pub(super) const REST: &str = "rest";

/// The parts of `graph` by name: main, common and rest in this order, empty ones left out.
pub(super) fn split(graph: &Graph, specs: &[SplitSpec]) -> Vec<(&'static str, Graph)> {
    let named = named(graph, specs);
    if named.is_clear() {
        return vec![(REST, graph.clone())];
    }
    let tops = tops(graph);
    if let [top] = tops[..]
        && named.contains(top.index())
    {
        return vec![(MAIN, graph.clone())];
    }
    let is_named = |node: NodeIndex| named.contains(node.index());
    let split_off = reachable(graph, named.ones().map(NodeIndex::new));
    let cut = graph.filter_map(
        |_, &package| Some(package),
        |edge, ()| graph.edge_endpoints(edge).filter(|&(_, target)| !is_named(target)).map(|_| ()),
    );
    let reached = reachable(&cut, tops.into_iter().filter(|&top| !is_named(top)));
    let (mut main, mut common, mut rest) = (split_off.clone(), split_off.clone(), reached.clone());
    main.difference_with(&reached);
    common.intersect_with(&reached);
    rest.difference_with(&split_off);
    let part = |(name, nodes): (&'static str, FixedBitSet)| (name, induced(&cut, &nodes));
    [(MAIN, main), (COMMON, common), (REST, rest)]
        .into_iter()
        .filter(|(_, nodes)| !nodes.is_clear())
        .map(part)
        .collect()
}

/// The nodes of `graph` that `specs` name.
pub(super) fn named(graph: &Graph, specs: &[SplitSpec]) -> FixedBitSet {
    let mut named = FixedBitSet::with_capacity(graph.node_count());
    for spec in specs {
        match spec {
            SplitSpec::These(packages) => {
                named.extend(nodes(graph, packages).map(NodeIndex::index));
            }
            SplitSpec::ChildrenOf(parents) => {
                let children = nodes(graph, parents).flat_map(|node| graph.neighbors(node));
                named.extend(children.map(NodeIndex::index));
            }
        }
    }
    named
}

/// The nodes of those `packages` that are in `graph`.
pub(super) fn nodes<'a>(
    graph: &'a Graph,
    packages: &'a [PackageId],
) -> impl Iterator<Item = NodeIndex> + 'a {
    let is_in = |(node, package)| packages.contains(package).then_some(node);
    graph.node_references().filter_map(is_in)
}

/// The nodes of `graph` in `kept`, in their order, and the edges among them.
pub(super) fn induced(graph: &Graph, kept: &FixedBitSet) -> Graph {
    let is_kept =
        |node: NodeIndex, &package: &PackageId| kept.contains(node.index()).then_some(package);
    graph.filter_map(is_kept, |_, ()| Some(()))
}

/// The nodes that nobody references, except for the members of their own cycle.
fn tops(graph: &Graph) -> Vec<NodeIndex> {
    let cycles = kosaraju_scc(graph);
    let mut cycle_of = vec![0; graph.node_count()];
    for (number, cycle) in cycles.iter().enumerate() {
        cycle.iter().for_each(|node| cycle_of[node.index()] = number);
    }
    let mut referenced = FixedBitSet::with_capacity(cycles.len());
    for edge in graph.edge_references() {
        let (from, to) = (cycle_of[edge.source().index()], cycle_of[edge.target().index()]);
        if from != to {
            referenced.insert(to);
        }
    }
    graph.node_indices().filter(|node| !referenced.contains(cycle_of[node.index()])).collect()
}
