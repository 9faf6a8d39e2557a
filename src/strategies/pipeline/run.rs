//! A pipeline run over the references of one image.
//!
//! No operation copies a package: each hands on what it was given, in parts or whole, or drops it.
//! So layers never share a package.

use super::operation::{Operation, Step};
use crate::fleet::PackageId;
use crate::stop::Stopped;
use crate::strategies::ImageView;
use crate::strategies::popularity;
use crate::strategies::reach::reachable;
use crate::strategies::split::{Graph, MAIN, REST, induced, nodes, split};
use fixedbitset::FixedBitSet;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

/// What operations work on.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// Packages and references.
    Graph(Graph),
    /// Values in order.
    List(Vec<Value>),
    /// Values by name, in order.
    Dictionary(Vec<(&'static str, Value)>),
}

impl Value {
    /// The graphs in it, in order.
    pub(super) fn flattened(self) -> Vec<Graph> {
        match self {
            Value::Graph(graph) => vec![graph],
            Value::List(entries) => entries.into_iter().flat_map(Value::flattened).collect(),
            Value::Dictionary(entries) => {
                entries.into_iter().flat_map(|(_, value)| value.flattened()).collect()
            }
        }
    }
}

fn list(graphs: impl IntoIterator<Item = Graph>) -> Value {
    Value::List(graphs.into_iter().map(Value::Graph).collect())
}

fn dictionary(parts: impl IntoIterator<Item = (&'static str, Graph)>) -> Value {
    Value::Dictionary(parts.into_iter().map(|(key, graph)| (key, Value::Graph(graph))).collect())
}

/// What `steps` make of `value`. They must have been [checked](super::kind::check).
///
/// # Errors
/// [`Stopped`].
///
/// # Panics
/// If they were not and do not fit.
pub(super) fn run(image: &ImageView<'_>, steps: &[Step], value: Value) -> Result<Value, Stopped> {
    steps.iter().try_fold(value, |value, step| apply(image, step, value))
}

fn apply(image: &ImageView<'_>, step: &Step, value: Value) -> Result<Value, Stopped> {
    image.stop.check()?;
    Ok(match (&step.operation, value) {
        (Operation::PopularityContest, Value::Graph(graph)) => {
            let order = popularity::order(image.fleet, graph, image.stop)?;
            list(order.into_iter().map(one_package))
        }
        (Operation::SplitEvery(count), Value::Graph(graph)) => {
            let packages: Vec<NodeIndex> = graph.node_indices().collect();
            let part = |chunk: &[NodeIndex]| {
                image.stop.check()?;
                Ok(Value::Graph(induced(&graph, &set(&graph, chunk))))
            };
            Value::List(packages.chunks(*count).map(part).collect::<Result<_, _>>()?)
        }
        (Operation::LimitLayers(count), Value::List(entries)) => limited(entries, *count),
        (Operation::RemovePaths(packages), Value::Graph(graph)) => {
            let mut kept = set(&graph, &nodes(&graph, packages).collect::<Vec<_>>());
            kept.toggle_range(..);
            Value::Graph(induced(&graph, &kept))
        }
        (Operation::Reverse, Value::List(mut entries)) => {
            entries.reverse();
            Value::List(entries)
        }
        (Operation::Flatten, nested @ (Value::List(_) | Value::Dictionary(_))) => {
            list(nested.flattened())
        }
        (Operation::Map(inner), Value::List(entries)) => {
            let entries = entries.into_iter().map(|entry| apply(image, inner, entry));
            Value::List(entries.collect::<Result<_, _>>()?)
        }
        (Operation::Over(key, inner), Value::Dictionary(entries)) => {
            let changed = |(known, value)| {
                let value = if known == key { apply(image, inner, value)? } else { value };
                Ok((known, value))
            };
            Value::Dictionary(entries.into_iter().map(changed).collect::<Result<_, _>>()?)
        }
        (Operation::Pipe(steps), value) => run(image, steps, value)?,
        (Operation::SubcomponentOut(packages), Value::Graph(graph)) => {
            let main = reachable(&graph, nodes(&graph, packages));
            main_and_rest(&graph, main)
        }
        (Operation::SubcomponentIn(packages), Value::Graph(graph)) => {
            let mut reversed = graph.clone();
            reversed.reverse();
            let main = reachable(&reversed, nodes(&graph, packages));
            main_and_rest(&graph, main)
        }
        (Operation::SplitPaths(specs), Value::Graph(graph)) => dictionary(split(&graph, specs)),
        (operation, _) => {
            unreachable!("`{}` at {} was not checked", operation.name(), step.place)
        }
    })
}

/// At most so many of `entries`, the last ones united.
fn limited(mut entries: Vec<Value>, count: usize) -> Value {
    if entries.len() > count {
        let rest = Value::List(entries.split_off(count - 1));
        entries.push(Value::Graph(united(rest.flattened())));
    }
    Value::List(entries)
}

fn one_package(package: PackageId) -> Graph {
    let mut graph = Graph::new();
    graph.add_node(package);
    graph
}

fn set(graph: &Graph, nodes: &[NodeIndex]) -> FixedBitSet {
    let mut set = FixedBitSet::with_capacity(graph.node_count());
    set.extend(nodes.iter().map(|node| node.index()));
    set
}

fn main_and_rest(graph: &Graph, main: FixedBitSet) -> Value {
    let mut rest = main.clone();
    rest.toggle_range(..);
    dictionary([(MAIN, induced(graph, &main)), (REST, induced(graph, &rest))])
}

/// The graphs side by side: no edges are added among them.
fn united(graphs: Vec<Graph>) -> Graph {
    let mut all = Graph::new();
    for graph in graphs {
        let offset = all.node_count();
        for &package in graph.node_weights() {
            all.add_node(package);
        }
        let moved = |node: NodeIndex| NodeIndex::new(offset + node.index());
        for edge in graph.edge_references() {
            all.add_edge(moved(edge.source()), moved(edge.target()), ());
        }
    }
    all
}
