//! The layer × image matrix: a row per layer, a column per image, a mark where the image uses the
//! layer. Large fleets are shown in part: the layers that bring most bytes into images, and images
//! in groups.

use super::page::{described, figure, labels};
use crate::fleet::{Fleet, ImageId};
use crate::plan::Plan;
use crate::text::count;
use crate::words::{contents, human, percent};
use maud::{Markup, html};
use std::cmp::Reverse;
use std::fmt::Write;

/// Rows at most: what is larger is read, not seen.
const MOST_ROWS: usize = 60;
/// Columns at most, at four pixels each.
const MOST_COLUMNS: usize = 160;
/// Up to so many columns have their image's name above them.
const NAMED_COLUMNS: usize = 40;
/// Pixels: a row's height, the room for its label, the width of all columns together, and the room
/// for the names above them.
const ROW: usize = 16;
const LABEL: usize = 280;
const COLUMNS: usize = 660;
const NAMES: usize = 120;
/// Characters of names in labels of rows and columns.
const ROW_NAME: usize = 29;
const COLUMN_NAME: usize = 20;
/// Shades of a group of images, by the share of them that use the layer.
const SHADES: usize = 4;

/// The matrix as a figure.
pub fn matrix(fleet: &Fleet, plan: &Plan) -> Markup {
    let rows = rows(plan);
    let columns = columns(fleet, plan);
    let cell = (COLUMNS / columns.len().max(1)).clamp(4, 18);
    let named = columns.len() <= NAMED_COLUMNS && columns.iter().all(|group| group.len() == 1);
    let top = if named { NAMES } else { 8 };
    let (width, height) = (LABEL + columns.len() * cell + 70, top + rows.len() * ROW + 8);
    let text = format!(
        "{} as rows, {} as columns. The table of the worst layers and the plan document name them.",
        count(rows.len(), "layer"),
        count(fleet.images().len(), "image"),
    );
    let picture = html! { div.scroll tabindex="0" role="group" aria-label="Layers and images" {
        svg.matrix role="img" aria-labelledby=(labels("matrix")) style={ "min-width:" (width * 3 / 4) "px;max-width:" (width) "px" }
            viewBox={ "0 0 " (width) " " (height) } {
            (described("matrix", "Which image uses which layer", &text))
            @if named { @for (at, group) in columns.iter().enumerate() {
                (column_name(fleet, group, LABEL + at * cell + cell / 2))
            } }
            @for (at, &row) in rows.iter().enumerate() {
                (layer(fleet, plan, row, &columns, (top + at * ROW, cell)))
            }
        }
    } };
    figure(
        "Layers and images",
        &picture,
        &html! {
            "Rows are layers, the most shared first; columns are images, those with like layers beside \
             each other. "
            @if columns.iter().any(|group| group.len() > 1) {
                "A column stands for up to " (columns[0].len()) " images; the darker, the more of them \
                 use the layer. "
            }
            (left_out(plan, &rows))
            @if !named { (names(fleet, &columns)) }
        },
    )
}

/// The layers that bring most bytes into images, in the plan's order.
fn rows(plan: &Plan) -> Vec<usize> {
    let brought =
        |row: usize| u128::from(plan.layers[row].bytes) * plan.layers[row].images.len() as u128;
    let mut rows: Vec<usize> = (0..plan.layers.len()).collect();
    rows.sort_by_key(|&row| (Reverse(brought(row)), row));
    rows.truncate(MOST_ROWS);
    rows.sort_unstable();
    rows
}

fn left_out(plan: &Plan, rows: &[usize]) -> String {
    let rest = plan.layers.len() - rows.len();
    if rest == 0 {
        return "All layers are shown. ".into();
    }
    let shown = rows.iter().map(|&row| plan.layers[row].bytes).sum();
    let bytes = plan.cost.stored_bytes.saturating_sub(shown);
    format!(
        "The {} layers that bring most bytes into images are shown; left out are {}, {} together, {} \
         of what is stored. ",
        rows.len(),
        count(rest, "layer"),
        human(bytes),
        percent(bytes.into(), plan.cost.stored_bytes.into()),
    )
}

/// Images in groups, those with like layers beside each other: sorted by the layers they use, the
/// most shared first.
fn columns(fleet: &Fleet, plan: &Plan) -> Vec<Vec<usize>> {
    let mut used = vec![Vec::new(); fleet.images().len()];
    for (at, layer) in plan.layers.iter().enumerate() {
        for image in layer.images_in(fleet) {
            used[image.index()].push(at);
        }
    }
    let mut order: Vec<usize> = (0..used.len()).collect();
    order.sort_by(|&a, &b| used[a].cmp(&used[b]).then(a.cmp(&b)));
    let group = order.len().div_ceil(MOST_COLUMNS).max(1);
    order.chunks(group).map(<[usize]>::to_vec).collect()
}

/// A row: its size, what it holds, and its marks.
fn layer(
    fleet: &Fleet,
    plan: &Plan,
    row: usize,
    columns: &[Vec<usize>],
    (top, cell): (usize, usize),
) -> Markup {
    let layer = &plan.layers[row];
    let mut uses = vec![false; fleet.images().len()];
    for image in layer.images_in(fleet) {
        uses[image.index()] = true;
    }
    let mut shades = vec![String::new(); SHADES];
    for (at, group) in columns.iter().enumerate() {
        let users = group.iter().filter(|&&image| uses[image]).count();
        if users > 0 {
            let shade = (users * SHADES).div_ceil(group.len()) - 1;
            let (x, side) = (LABEL + at * cell, cell - 1);
            // Writing to a string cannot fail.
            let _ = write!(shades[shade], "M{x} {top}h{side}v{}h-{side}z", ROW - 2);
        }
    }
    let packages = layer.packages_in(fleet);
    let all = contents(fleet, &packages, 200);
    html! { g {
        title { (human(layer.bytes)) ", " (count(layer.images.len(), "image")) ": " (all) }
        rect.row x="0" y=(top) width=(LABEL + columns.len() * cell) height=(ROW - 1) {}
        text.figure x="62" y=(top + 11) text-anchor="end" { (human(layer.bytes)) }
        text x="70" y=(top + 11) { (contents(fleet, &packages, ROW_NAME)) }
        @for (shade, path) in shades.iter().enumerate() { @if !path.is_empty() {
            path class={ "shade-" (shade) } d=(path) {}
        } }
    } }
}

fn column_name(fleet: &Fleet, group: &[usize], x: usize) -> Markup {
    let name =
        group.first().map_or("", |&image| fleet.images()[ImageId::from(image)].name.as_str());
    let short: String = name.chars().take(COLUMN_NAME).collect();
    let short = if short == name { short } else { short + "…" };
    html! { text transform={ "translate(" (x + 3) " " (NAMES - 6) ") rotate(-60)" } { (short) } }
}

/// The images in the order of their columns.
fn names(fleet: &Fleet, columns: &[Vec<usize>]) -> Markup {
    let name = |&image: &usize| fleet.images()[ImageId::from(image)].name.as_str();
    let all: Vec<&str> = columns.iter().flatten().map(name).collect();
    html! { details { summary { "The columns from left to right" } p { (all.join(", ")) } } }
}
