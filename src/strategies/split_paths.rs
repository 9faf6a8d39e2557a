//! A closure split by named paths, and small configuration apart: as asked for in the thread of the
//! proposal that this project implements.
//!
//! Main, common and rest as in [`split`](mod@super::split). What nobody in the image references and
//! is small is most likely configuration, written anew for each image: left where it is, it would
//! change the layer of the packages it configures. So it has a layer of its own on top, unless it
//! is named. At most four layers.

use super::options::SplitPathsOptions;
use super::paths::{Paths, SplitSpec};
use super::split::{Graph, named, split};
use super::{About, ImageView, Obstacle, Strategy, StrategyOptionsError};
use crate::fleet::{Fleet, PackageId};
use crate::units::Bytes;
use petgraph::Direction;

/// What is smaller may be configuration, unless the options say otherwise. Generated files have
/// some kilobytes; below 100 kB is what users call layers too small to be worth one (NixOS/nix#13155).
const CONFIGURATION_BELOW: Bytes = Bytes(100_000);

/// The strategy.
#[derive(Debug)]
pub(super) struct SplitPaths {
    specs: Vec<SplitSpec>,
    configuration_below: Bytes,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "the packages named by options and what only they need, what they share with the rest, the \
            rest, and small unreferenced packages apart: at most four layers",
    origin: "roberth in NixOS/nixpkgs#48462; split as in NixOS/nixpkgs \
             pkgs/build-support/flatten-references-graph split_paths.py (a50ab67)",
    adapted: "all paths at once, as the code does, where the thread folds over them and gets more \
              layers; an unknown path is an error, as the thread asks; configuration is what nobody \
              in the image references and is small, where the thread leaves it open; what only a \
              cycle references is a top too",
    extra_layers: 1,
    remembers: false,
};

impl SplitPaths {
    /// By `options`; without any there is nothing to split off.
    ///
    /// # Errors
    /// A path that is no package of the fleet.
    pub(super) fn new(
        fleet: &Fleet,
        options: Option<&SplitPathsOptions>,
    ) -> Result<SplitPaths, StrategyOptionsError> {
        let paths = options.map(|options| options.paths.as_slice()).unwrap_or_default();
        let below = options.and_then(|options| options.configuration_below);
        Ok(SplitPaths {
            specs: Paths::new(fleet).specs(paths, "split-paths.paths")?,
            configuration_below: below.unwrap_or(CONFIGURATION_BELOW),
        })
    }

    /// The packages of `image` to put on top, in the order of ids.
    fn configuration(&self, image: &ImageView<'_>, graph: &Graph) -> Vec<PackageId> {
        let named = named(graph, &self.specs);
        (graph.externals(Direction::Incoming))
            .filter(|node| !named.contains(node.index()))
            .map(|node| graph[node])
            .filter(|&package| image.bytes(package) < self.configuration_below)
            .collect()
    }
}

impl Strategy for SplitPaths {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let graph = image.graph();
        let configuration = self.configuration(image, &graph);
        let is_apart = |package: &PackageId| configuration.binary_search(package).is_ok();
        let mut layers: Vec<Vec<PackageId>> = (split(&graph, &self.specs).iter())
            .map(|(_, part)| part.node_weights().copied().filter(|p| !is_apart(p)).collect())
            .collect();
        layers.push(configuration);
        layers.retain(|layer| !layer.is_empty());
        Ok(layers)
    }
}
