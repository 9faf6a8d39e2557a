//! The quotient graph: a box per class, an arrow where a class needs another. Image sets grow along
//! arrows, so rows go from few images at the top to many at the bottom.

use super::layout::{BOX, Layout, Point};
use super::page::{described, figure, labels, legend};
use crate::fleet::Fleet;
use crate::plan::{ClassPlacement, Plan};
use crate::quotient::{ClassId, Quotient};
use crate::text::count;
use crate::words::{contents, human, percent};
use fixedbitset::FixedBitSet;
use maud::{Markup, html};
use petgraph::graph::NodeIndex;
use petgraph::visit::Dfs;
use std::cmp::Reverse;

/// Boxes at most: more are a thicket.
const MOST_CLASSES: usize = 24;
/// Characters of a box's third line.
const NAME: usize = 18;

/// The graph as a figure.
pub fn graph(fleet: &Fleet, quotient: &Quotient, plan: &Plan) -> Markup {
    let placements = plan.placements(fleet, quotient);
    let classes = shown(quotient);
    let edges = arrows(quotient, &classes);
    let layout = Layout::new(classes.len(), &edges);
    let (width, height) = layout.size;
    let text = format!(
        "{}, {} between them; the more images need a class, the lower it stands.",
        count(classes.len(), "class"),
        count(edges.len(), "arrow"),
    );
    let picture = html! { div.scroll tabindex="0" role="group" aria-label="Quotient graph" {
        svg.graph role="img" aria-labelledby=(labels("graph")) style={ "max-width:" (width) "px" }
            viewBox={ "0 0 " (width) " " (height) } {
            (described("graph", "The quotient graph", &text))
            defs { marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
                markerHeight="7" orient="auto" { path.tip d="M0 0L8 4L0 8z" {} } }
            @for (path, ends) in &layout.paths {
                path.edge marker-end=[ends.then_some("url(#tip)")] d=(path) {}
            }
            @for (&class, &corner) in classes.iter().zip(&layout.corners) {
                (boxed(fleet, quotient, (class, placements[class]), corner))
            }
        }
    } };
    let key = [
        ("own", "a layer of its own"),
        ("host", "a layer that others were merged into"),
        ("merged", "merged into layers of fewer images"),
    ];
    figure(
        "The quotient graph",
        &picture,
        &html! {
            (legend(&key))
            "A box is a class: packages that exactly the same images need. Arrows lead to what a class \
             needs; those that follow from others are left out. "
            (left_out(quotient, &classes))
        },
    )
}

fn left_out(quotient: &Quotient, classes: &[ClassId]) -> String {
    let rest = quotient.classes().len() - classes.len();
    if rest == 0 {
        return "All classes are shown.".into();
    }
    let shown = classes.iter().map(|&class| quotient.classes()[class].bytes).sum();
    let all = quotient.unique_bytes();
    format!(
        "The {} classes that bring most bytes into images are shown; left out are {rest} others, {} \
         of the packages' bytes.",
        classes.len(),
        percent((all - shown).into(), all.into()),
    )
}

/// The classes that bring most bytes into images, those of few images first.
fn shown(quotient: &Quotient) -> Vec<ClassId> {
    let classes = quotient.classes();
    let images = |class: ClassId| classes[class].images.count();
    let brought = |class: ClassId| u128::from(classes[class].bytes) * images(class) as u128;
    let mut shown: Vec<ClassId> = classes.keys().collect();
    shown.sort_by_key(|&class| (Reverse(brought(class)), class));
    shown.truncate(MOST_CLASSES);
    shown.sort_by_key(|&class| (images(class), class));
    shown
}

/// The arrows among `shown`, over classes that are not shown too, without those that follow from
/// others.
fn arrows(quotient: &Quotient, shown: &[ClassId]) -> Vec<(usize, usize)> {
    let graph = quotient.graph();
    let reached = |&class: &ClassId| {
        let mut walk = Dfs::new(graph, NodeIndex::new(class.index()));
        let mut reached = FixedBitSet::with_capacity(graph.node_count());
        while let Some(node) = walk.next(graph) {
            reached.insert(node.index());
        }
        reached
    };
    let reached: Vec<FixedBitSet> = shown.iter().map(reached).collect();
    let leads = |from: usize, to: usize| from != to && reached[from].contains(shown[to].index());
    let all = (0..shown.len()).flat_map(|from| (0..shown.len()).map(move |to| (from, to)));
    all.filter(|&(from, to)| {
        let follows = (0..shown.len()).any(|via| leads(from, via) && leads(via, to));
        leads(from, to) && !follows
    })
    .collect()
}

/// A class, what the plan makes of it, and the corner of its box.
fn boxed(
    fleet: &Fleet,
    quotient: &Quotient,
    (class, placement): (ClassId, ClassPlacement),
    (x, y): Point,
) -> Markup {
    let class = &quotient.classes()[class];
    let style = match placement {
        ClassPlacement::Own => "own",
        ClassPlacement::Host => "host",
        ClassPlacement::Merged => "merged",
    };
    let packages = count(class.packages.len(), "package");
    html! { g {
        title { (packages) ", " (placement.words()) ": " (contents(fleet, &class.packages, 300)) }
        rect.box.(style) x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx="6" {}
        text.strong x=(x + 10.0) y=(y + 19.0) { (human(class.bytes)) }
        text x=(x + 10.0) y=(y + 36.0) { "in " (count(class.images.count(), "image")) }
        text.soft x=(x + 10.0) y=(y + 53.0) { (contents(fleet, &class.packages, NAME)) }
    } }
}
