//! The quotient graph: a box per class, an arrow where a class needs another. Image sets grow along
//! arrows, so rows go from few images at the top to many at the bottom.

use super::page::{described, figure, labels, legend};
use crate::fleet::Fleet;
use crate::plan::{Fate, Plan};
use crate::quotient::{ClassId, Quotient};
use crate::words::{contents, count, human, percent};
use maud::{Markup, html};
use petgraph::adj::List;
use petgraph::algo::toposort;
use petgraph::algo::tred::{dag_to_toposorted_adjacency_list, dag_transitive_reduction_closure};
use petgraph::visit::IntoNeighbors;
use std::cmp::Reverse;

/// Boxes at most: more are a thicket.
const MOST_CLASSES: usize = 24;
/// Boxes in a row at most.
const ROW: usize = 4;
/// Pixels of a box and from one to the next.
const BOX: (usize, usize) = (150, 62);
const STEP: (usize, usize) = (166, 104);
/// Characters of a box's third line.
const NAME: usize = 19;
/// Rounds of moving boxes towards their neighbours.
const ROUNDS: usize = 8;

/// A box: its class, and where it lies, in boxes.
struct Node {
    class: ClassId,
    images: usize,
    row: usize,
    column: f64,
}

/// The graph as a figure.
pub fn graph(fleet: &Fleet, quotient: &Quotient, plan: &Plan) -> Markup {
    let fates = plan.fates(fleet, quotient);
    let (nodes, edges) = laid_out(quotient);
    let rows = nodes.iter().map(|node| node.row + 1).max().unwrap_or(0);
    let (width, height) = (ROW * STEP.0, rows * STEP.1 - (STEP.1 - BOX.1) + 4);
    let text = format!(
        "{}, {} between them; the more images need a class, the lower it stands.",
        count(nodes.len(), "class"),
        count(edges.len(), "arrow"),
    );
    let picture = html! { div.scroll tabindex="0" role="group" aria-label="Quotient graph" {
        svg.graph role="img" aria-labelledby=(labels("graph"))
            viewBox={ "0 0 " (width) " " (height) } {
            (described("graph", "The quotient graph", &text))
            defs { marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
                markerHeight="7" orient="auto" { path.tip d="M0 0L8 4L0 8z" {} } }
            @for &(from, to) in &edges { path.edge marker-end="url(#tip)"
                d=(arrow(&nodes[from], &nodes[to])) {} }
            @for node in &nodes { (class(fleet, quotient, node, fates[node.class])) }
        }
    } };
    let key = [
        ("own", "a layer of its own"),
        ("host", "a layer that others were merged into"),
        ("merged", "merged into layers of fewer images"),
    ];
    figure(
        &picture,
        &html! {
            (legend(&key))
            "A box is a class: packages that exactly the same images need. Arrows lead to what a class \
             needs; those that follow from others are left out. "
            (left_out(quotient, &nodes))
        },
    )
}

fn left_out(quotient: &Quotient, nodes: &[Node]) -> String {
    let rest = quotient.classes().len() - nodes.len();
    if rest == 0 {
        return "All classes are shown.".into();
    }
    let shown: u64 = nodes.iter().map(|node| quotient.classes()[node.class].bytes).sum();
    let all = quotient.unique_bytes();
    format!(
        "The {} classes that bring most bytes into images are shown; left out are {rest} others, {} \
         of the packages' bytes.",
        nodes.len(),
        percent((all - shown).into(), all.into()),
    )
}

/// The classes that bring most bytes into images, in rows, and the arrows between them.
fn laid_out(quotient: &Quotient) -> (Vec<Node>, Vec<(usize, usize)>) {
    let classes = quotient.classes();
    let images = |class: ClassId| classes[class].images.count_ones(..);
    let mut largest: Vec<ClassId> = classes.keys().collect();
    let brought = |class: ClassId| u128::from(classes[class].bytes) * images(class) as u128;
    largest.sort_by_key(|&class| (Reverse(brought(class)), class));
    largest.truncate(MOST_CLASSES);
    largest.sort_by_key(|&class| (images(class), class));
    let edges = arrows(quotient, &largest);
    let mut nodes: Vec<Node> = Vec::new();
    let (mut row, mut first) = (0, 0);
    for (at, &class) in largest.iter().enumerate() {
        // A box never stands beside one that it has an arrow with.
        let tied = edges.iter().any(|&(from, to)| to == at && from >= first);
        if at - first == ROW || tied {
            (row, first) = (row + 1, at);
        }
        nodes.push(Node { class, images: images(class), row, column: 0.0 });
    }
    arrange(&mut nodes, &edges);
    (nodes, edges)
}

/// The arrows among `shown`, over classes that are not shown too, without those that follow from
/// others.
fn arrows(quotient: &Quotient, shown: &[ClassId]) -> Vec<(usize, usize)> {
    let graph = quotient.graph();
    // References always lead to classes of more images, so there is an order.
    let Ok(order) = toposort(graph, None) else { return Vec::new() };
    let (sorted, place): (List<(), u32>, Vec<u32>) =
        dag_to_toposorted_adjacency_list(graph, &order);
    let (_, closure) = dag_transitive_reduction_closure(&sorted);
    let position = |class: ClassId| place[class.index()];
    let reaches = |from: ClassId, to: ClassId| {
        from != to && closure.neighbors(position(from)).any(|other| other == position(to))
    };
    let between = |from: usize, to: usize| {
        let direct = reaches(shown[from], shown[to]);
        let via = |&middle: &ClassId| reaches(shown[from], middle) && reaches(middle, shown[to]);
        direct && !shown.iter().any(via)
    };
    let all = (0..shown.len()).flat_map(|from| (0..shown.len()).map(move |to| (from, to)));
    all.filter(|&(from, to)| between(from, to)).collect()
}

/// Orders each row by where its neighbours stand, and centres it.
fn arrange(nodes: &mut [Node], edges: &[(usize, usize)]) {
    let rows = nodes.last().map_or(0, |node| node.row + 1);
    let members = |nodes: &[Node], row| -> Vec<usize> {
        (0..nodes.len()).filter(|&at| nodes[at].row == row).collect()
    };
    for round in 0..=ROUNDS {
        for row in 0..rows {
            let row = if round % 2 == 0 { row } else { rows - 1 - row };
            let mut order = members(nodes, row);
            if round > 0 {
                let mean = |&at: &usize| {
                    let near = edges.iter().filter_map(|&(from, to)| match () {
                        () if from == at => Some(nodes[to].column),
                        () if to == at => Some(nodes[from].column),
                        () => None,
                    });
                    let near: Vec<f64> = near.collect();
                    match near.len() {
                        0 => nodes[at].column,
                        n => near.iter().sum::<f64>() / n as f64,
                    }
                };
                order.sort_by(|a, b| mean(a).total_cmp(&mean(b)).then(a.cmp(b)));
            }
            let margin = (ROW - order.len()) as f64 / 2.0;
            for (column, at) in order.into_iter().enumerate() {
                nodes[at].column = column as f64 + margin;
            }
        }
    }
}

/// Where a box begins, in pixels.
fn corner(node: &Node) -> (f64, f64) {
    let margin = (STEP.0 - BOX.0) as f64 / 2.0;
    (node.column * STEP.0 as f64 + margin, (node.row * STEP.1 + 2) as f64)
}

fn arrow(from: &Node, to: &Node) -> String {
    let ((x1, y1), (x2, y2)) = (corner(from), corner(to));
    let half = BOX.0 as f64 / 2.0;
    let (x1, y1, x2) = (x1 + half, y1 + BOX.1 as f64, x2 + half);
    let bend = (y2 - y1) / 2.0;
    format!("M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}", y1 + bend, y2 - bend)
}

fn class(fleet: &Fleet, quotient: &Quotient, node: &Node, fate: Fate) -> Markup {
    let class = &quotient.classes()[node.class];
    let (x, y) = corner(node);
    let style = match fate {
        Fate::Own => "own",
        Fate::Host => "host",
        Fate::Merged => "merged",
    };
    html! { g {
        title { (contents(fleet, &class.packages, 300)) "; " (fate.words()) }
        rect.box.(style) x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx="6" {}
        text.strong x=(x + 10.0) y=(y + 19.0) { (count(node.images, "image")) }
        text x=(x + 10.0) y=(y + 36.0) {
            (human(class.bytes)) ", " (count(class.packages.len(), "package"))
        }
        text.soft x=(x + 10.0) y=(y + 53.0) { (contents(fleet, &class.packages, NAME)) }
    } }
}
