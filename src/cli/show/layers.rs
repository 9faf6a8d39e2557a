//! A plan's layers as tables.

use crate::cli::text::{contents, count, grouped, human, table};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::{Layer, Plan};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// Plans with at most this many layers are shown whole.
const WHOLE: usize = 20;
/// Rows of each table otherwise.
const ROWS: usize = 10;
/// Columns for the names of a layer's packages.
const CONTENTS_WIDTH: usize = 43;
/// Hexadecimal digits that are enough to tell a plan's layers apart by eye.
pub const ID_DIGITS: usize = 12;

/// A checked plan with its layers' packages looked up.
pub struct ShownPlan<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its layers, in the plan's order.
    pub layers: Vec<ShownLayer<'a>>,
    by_id: FxHashMap<&'a str, usize>,
}

/// A layer of a checked plan.
pub struct ShownLayer<'a> {
    /// The layer.
    pub layer: &'a Layer,
    /// Its packages, sorted.
    pub packages: Vec<PackageId>,
}

impl<'a> ShownPlan<'a> {
    /// Looks up the packages of `plan`, which must be valid for `fleet`.
    pub fn new(fleet: &Fleet, plan: &'a Plan) -> ShownPlan<'a> {
        let shown = |layer| ShownLayer { layer, packages: layer.packages_in(fleet) };
        ShownPlan {
            plan,
            layers: plan.layers.iter().map(shown).collect(),
            by_id: plan.layers.iter().enumerate().map(|(at, l)| (l.id.as_str(), at)).collect(),
        }
    }

    /// The layers of the image called `name`, bottom layer first.
    pub fn stack(&self, name: &str) -> Vec<&ShownLayer<'a>> {
        let stack = self.plan.images.iter().find(|stack| stack.name == name);
        let ids = stack.map_or(&[][..], |stack| &stack.layers);
        ids.iter()
            .filter_map(|id| self.by_id.get(id.as_str()))
            .map(|&at| &self.layers[at])
            .collect()
    }
}

/// All layers, or the largest and the most shared ones.
pub fn text(fleet: &Fleet, shown: &ShownPlan<'_>) -> String {
    let mut layers: Vec<&ShownLayer<'_>> = shown.layers.iter().collect();
    let all = count(layers.len(), "layer");
    if layers.len() <= WHOLE {
        return format!("Layers, most shared first:\n{}", rows(fleet, &layers));
    }
    let shared = rows(fleet, &layers[..ROWS]);
    layers.sort_by_key(|shown| (Reverse(shown.layer.bytes), &shown.layer.id));
    format!(
        "The {ROWS} most shared of {all}:\n{shared}\nThe {ROWS} largest of {all}:\n{}",
        rows(fleet, &layers[..ROWS])
    )
}

/// A table of `layers`.
pub fn rows(fleet: &Fleet, layers: &[&ShownLayer<'_>]) -> String {
    let row = |shown: &&ShownLayer<'_>| {
        vec![
            human(shown.layer.bytes),
            shown.layer.rate.to_string(),
            grouped(shown.layer.images.len() as u128),
            grouped(shown.packages.len() as u128),
            shown.layer.id.chars().take(ID_DIGITS).collect(),
            contents(fleet, &shown.packages, CONTENTS_WIDTH),
        ]
    };
    let header = ["bytes", "rate", "images", "packages", "layer", "largest packages"];
    table(Some(&header), ">>>><<", layers.iter().map(row).collect())
}
