//! The quotient graph for Graphviz: a node per class, an arrow where a class needs another. With a
//! plan, the layers as well: a class that is a layer of its own is marked, every other layer is a
//! node that bold lines lead to from the classes whose packages it holds.

use super::layers::{ID_DIGITS, ShownLayer, ShownPlan};
use crate::cli::text::{contents, count, human};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::ClassPlacement;
use layerplan::quotient::{Class, ClassId, Quotient};
use petgraph::dot::{Config, Dot};
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::BTreeSet;

/// Characters for names in a node's label.
const LABEL_WIDTH: usize = 32;
/// Image sets up to this size are written out, a name to a line if they are long.
const NAMED_IMAGES: usize = 4;

/// What a node stands for.
enum Node {
    Class(Option<ClassPlacement>),
    Layer,
}

impl Node {
    fn style(&self) -> &'static str {
        match self {
            Node::Class(None) => "shape=\"box\" style=\"solid\"",
            Node::Class(Some(ClassPlacement::Own)) => {
                "shape=\"box\" style=\"filled\" fillcolor=\"palegreen\""
            }
            Node::Class(Some(ClassPlacement::Host)) => {
                "shape=\"box\" style=\"filled\" fillcolor=\"lightblue\""
            }
            Node::Class(Some(ClassPlacement::Merged)) => "shape=\"box\" style=\"dashed\"",
            Node::Layer => "shape=\"box3d\" style=\"filled\" fillcolor=\"lightyellow\"",
        }
    }
}

/// What an edge says.
enum Edge {
    /// A class needs another.
    Needs,
    /// A layer holds packages of a class.
    Holds,
}

impl Edge {
    fn style(&self) -> &'static str {
        match self {
            Edge::Needs => "",
            Edge::Holds => "style=\"bold\" color=\"royalblue\" arrowhead=\"none\"",
        }
    }
}

/// The graph in Graphviz's language.
pub fn text(fleet: &Fleet, quotient: &Quotient, shown: Option<&ShownPlan<'_>>) -> String {
    let placements = shown.map(|shown| shown.plan.placements(fleet, quotient));
    let placement = |class: ClassId| placements.as_ref().map(|placements| placements[class]);
    let mut graph: DiGraph<(Node, String), Edge> = quotient.graph().map(
        |_, &class| {
            let label = label(fleet, &quotient.classes()[class], placement(class));
            (Node::Class(placement(class)), label)
        },
        |_, ()| Edge::Needs,
    );
    for layer in shown.iter().flat_map(|shown| &shown.layers) {
        let class = |&package: &PackageId| quotient.class_of(package);
        let held: BTreeSet<ClassId> = layer.packages.iter().filter_map(class).collect();
        if held.iter().all(|&class| placement(class) == Some(ClassPlacement::Own)) {
            continue;
        }
        let node = graph.add_node((Node::Layer, layer_label(layer)));
        for class in held {
            graph.add_edge(NodeIndex::new(class.index()), node, Edge::Holds);
        }
    }
    // A label's Display form is escaped by petgraph.
    let labels = graph.map(|_, (_, label)| label, |_, _| "");
    let node = |_, (node, _): (NodeIndex, &&String)| graph[node].0.style().to_string();
    let edge = |_, edge: petgraph::graph::EdgeReference<'_, &str>| {
        graph[petgraph::visit::EdgeRef::id(&edge)].style().to_string()
    };
    Dot::with_attr_getters(&labels, &[Config::EdgeNoLabel], &edge, &node).to_string()
}

fn label(fleet: &Fleet, class: &Class, placement: Option<ClassPlacement>) -> String {
    let images = class.images.count();
    let names = class.images.iter().map(|image| fleet.images()[image].name.as_str());
    let mut lines = vec![
        set(images, names),
        format!("{}, {}", count(class.packages.len(), "package"), human(class.bytes)),
        contents(fleet, &class.packages, LABEL_WIDTH),
    ];
    lines.extend(placement.map(|placement| placement.words().into()));
    left(lines)
}

fn layer_label(shown: &ShownLayer<'_>) -> String {
    let layer = shown.layer;
    left(vec![
        format!("layer {}", layer.id.chars().take(ID_DIGITS).collect::<String>()),
        set(layer.images.len(), layer.images.iter().map(String::as_str)),
        format!("{}, {}", count(shown.packages.len(), "package"), human(layer.bytes)),
    ])
}

/// A set of images: few by name, many by their number.
fn set<'a>(size: usize, names: impl Iterator<Item = &'a str>) -> String {
    if size > NAMED_IMAGES {
        return format!("{{{}}}", count(size, "image"));
    }
    let names: Vec<&str> = names.collect();
    let line = names.join(", ");
    format!("{{{}}}", if line.chars().count() <= LABEL_WIDTH { line } else { names.join(",\n") })
}

/// petgraph writes each line's end as Graphviz's mark of a line that is aligned to the left.
fn left(lines: Vec<String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}
