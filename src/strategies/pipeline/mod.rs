//! nixpkgs' layeringPipeline: a small language in which users say how to layer.
//!
//! A pipeline is a list of operations, each on the value that the one before gave, beginning with
//! the graph of the image's packages, the smallest first. A value is a graph, a list of values or a
//! dictionary of values. What remains at the end is flattened, and each graph is a layer.
//! [`operation`] reads the language, [`kind`] finds operations on values that they do not know, and
//! [`run`] runs it over an image.

mod fault;
mod kind;
mod operation;
mod run;

pub use fault::PipelineFault;

use super::paths::Paths;
use super::split::Graph;
use super::{About, ImageView, Obstacle, Strategy, StrategyOptionsError};
use crate::fleet::{Fleet, PackageId};
use kind::Kind;
use operation::{Operation, Step};
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;
use run::Value;
use serde_json::Value as Json;

/// The strategy.
#[derive(Debug)]
pub(super) struct Pipeline {
    /// None: as nixpkgs did without one, which depends on the budget.
    steps: Option<Vec<Step>>,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "the operations that options list, in nixpkgs' own language; without options the popularity \
            contest within the budget",
    origin: "NixOS/nixpkgs pkgs/build-support/flatten-references-graph (a50ab67), \
             docker/make-layers.nix (125cb5a), docker/popularity-contest-layering-pipeline.nix \
             (145604c)",
    adapted: "packages are given by id or name, and an unknown one is an error; limit_layers leaves a \
              shorter list as it is, where the version read fails; `over` a key that an image lacks \
              does nothing, where the original fails, for one pipeline serves all images; a pipeline \
              that drops packages or makes too many layers is an obstacle; empty layers are left out",
    extra_layers: 1,
    remembers: false,
};

impl Pipeline {
    /// The pipeline of `options`.
    ///
    /// # Errors
    /// What is wrong with it for every image: operations, arguments, kinds of values, packages.
    pub(super) fn new(
        fleet: &Fleet,
        options: Option<&Json>,
    ) -> Result<Pipeline, StrategyOptionsError> {
        let read = |json| operation::steps(json, "pipeline", &Paths::new(fleet));
        let steps = options.map(read).transpose()?;
        if let Some(steps) = &steps {
            kind::check(steps, Kind::Graph)?;
        }
        Ok(Pipeline { steps })
    }
}

impl Strategy for Pipeline {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let value = Value::Graph(smallest_first(image));
        let value = match &self.steps {
            Some(steps) => run::run(image, steps, value)?,
            None => run::run(image, &without_rules(image.budget), value)?,
        };
        let mut layers: Vec<Vec<PackageId>> = (value.flattened().into_iter())
            .map(|graph| graph.node_weights().copied().collect())
            .collect();
        layers.retain(|layer| !layer.is_empty());
        complete(image, layers)
    }
}

/// What nixpkgs did without a pipeline when it had the language and not yet `auto-layer`.
fn without_rules(budget: usize) -> Vec<Step> {
    let step = |operation| Step { place: "without options".into(), operation };
    vec![step(Operation::PopularityContest), step(Operation::LimitLayers(budget))]
}

/// The references of `image`, its packages by size and, where sizes are equal, by id.
fn smallest_first(image: &ImageView<'_>) -> Graph {
    let graph = image.graph();
    let mut order: Vec<NodeIndex> = graph.node_indices().collect();
    order.sort_by_key(|&node| image.bytes(graph[node]));
    let mut place = vec![NodeIndex::default(); order.len()];
    let mut sorted = Graph::with_capacity(graph.node_count(), graph.edge_count());
    for node in order {
        place[node.index()] = sorted.add_node(graph[node]);
    }
    for edge in graph.edge_references() {
        sorted.add_edge(place[edge.source().index()], place[edge.target().index()], ());
    }
    sorted
}

/// `layers`, unless they leave something out.
fn complete(
    image: &ImageView<'_>,
    layers: Vec<Vec<PackageId>>,
) -> Result<Vec<Vec<PackageId>>, Obstacle> {
    let mut placed: Vec<PackageId> = layers.iter().flatten().copied().collect();
    placed.sort_unstable();
    let left_out = image.packages().iter().filter(|package| placed.binary_search(package).is_err());
    let mut left_out = left_out.peekable();
    match left_out.peek() {
        None => Ok(layers),
        Some(&&first) => Err(Obstacle::LeavesOut {
            packages: left_out.count(),
            example: image.fleet.packages()[first].id.clone(),
        }),
    }
}
