//! The quotient graph for Graphviz: a node per class, an arrow where a class needs another.

use super::layers::ShownPlan;
use crate::cli::text::{contents, count, human};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::quotient::{Class, Quotient, images_of};
use petgraph::dot::{Config, Dot};

/// Characters for names in a node's label.
const LABEL_WIDTH: usize = 32;
/// Image sets up to this size are written out, a name to a line if they are long.
const NAMED_IMAGES: usize = 4;

/// What a plan makes of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// There is no plan.
    Unplanned,
    /// Its packages lie in layers that hold nothing else and that all its images use.
    Own,
    /// Its packages lie in layers that all its images use, with packages of other classes.
    Host,
    /// Its packages were merged into layers that fewer images use.
    Merged,
}

impl Fate {
    /// Says it in a label.
    fn words(self) -> Option<&'static str> {
        match self {
            Fate::Unplanned => None,
            Fate::Own => Some("layer of its own"),
            Fate::Host => Some("layer, others merged in"),
            Fate::Merged => Some("merged"),
        }
    }

    /// Shows it.
    fn style(self) -> &'static str {
        match self {
            Fate::Unplanned => "style=\"solid\"",
            Fate::Own => "style=\"filled\" fillcolor=\"palegreen\"",
            Fate::Host => "style=\"filled\" fillcolor=\"lightblue\"",
            Fate::Merged => "style=\"dashed\"",
        }
    }
}

/// The graph in Graphviz's language.
pub fn text(fleet: &Fleet, quotient: &Quotient, shown: Option<&ShownPlan<'_>>) -> String {
    let fates = fates(fleet, quotient, shown);
    let labels = quotient.graph().map(
        |_, &class| label(fleet, &quotient.classes()[class], fates[class.index()]),
        |_, ()| "",
    );
    let node = |_, (node, _): (petgraph::graph::NodeIndex, &String)| {
        format!("shape=\"box\" {}", fates[node.index()].style())
    };
    let dot = Dot::with_attr_getters(&labels, &[Config::EdgeNoLabel], &|_, _| String::new(), &node);
    // A label's Display form is escaped by petgraph.
    dot.to_string()
}

fn label(fleet: &Fleet, class: &Class, fate: Fate) -> String {
    let images = class.images.count_ones(..);
    let set = if images <= NAMED_IMAGES {
        let names = images_of(&class.images).map(|image| fleet.images()[image].name.as_str());
        let names: Vec<&str> = names.collect();
        let line = names.join(", ");
        if line.chars().count() <= LABEL_WIDTH { line } else { names.join(",\n") }
    } else {
        count(images, "image")
    };
    let mut lines = vec![
        format!("{{{set}}}"),
        format!("{}, {}", count(class.packages.len(), "package"), human(class.bytes)),
        contents(fleet, &class.packages, LABEL_WIDTH),
    ];
    lines.extend(fate.words().map(String::from));
    // petgraph writes each line's end as Graphviz's mark of a line that is aligned to the left.
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The fate of each class.
fn fates(fleet: &Fleet, quotient: &Quotient, shown: Option<&ShownPlan<'_>>) -> Vec<Fate> {
    let Some(shown) = shown else { return vec![Fate::Unplanned; quotient.classes().len()] };
    // For each package: its layer is used by as many images as need the package, or by fewer; and
    // its layer holds only packages of its class, or others too.
    let mut whole = vec![true; fleet.packages().len()];
    let mut pure = vec![true; fleet.packages().len()];
    for layer in &shown.layers {
        let class = |package: &PackageId| quotient.class_of(*package);
        let first = layer.packages.first().and_then(class);
        let is_pure = layer.packages.iter().all(|package| class(package) == first);
        for package in &layer.packages {
            let needed = class(package).map(|class| &quotient.classes()[class].images);
            let users = needed.map_or(0, |images| images.count_ones(..));
            whole[package.index()] &= layer.layer.images.len() == users;
            pure[package.index()] &= is_pure;
        }
    }
    let fate = |class: &Class| {
        let all = |flags: &[bool]| class.packages.iter().all(|package| flags[package.index()]);
        match (all(&whole), all(&pure)) {
            (false, _) => Fate::Merged,
            (true, true) => Fate::Own,
            (true, false) => Fate::Host,
        }
    };
    quotient.classes().iter().map(fate).collect()
}
