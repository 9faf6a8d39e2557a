//! The report of a comparison: what each method costs at each cap, beside the proven bound.

use super::bars::{Bar, Bars};
use super::costs;
use super::page::{figure, legend, notes, section, table, texts};
use super::plain::money;
use super::standing::{are, leaders, page_by_cap};
use crate::compare::{self, COLUMNS, Comparison, Figures, FleetFacts, Outcome, Row, Value};
use crate::text::count;
use crate::units::Cost;
use crate::words::{gap, human, percent, rate, terms};
use maud::{Markup, html};

/// The page for a comparison.
pub fn compare(compared: &Comparison) -> String {
    let title = format!("Methods for {}, side by side", count(compared.fleet.images, "image"));
    let rows = compared.rows.iter();
    let rows = rows.map(|row| (row.max_layers, row.outcome == Outcome::Interrupted));
    let rows: Vec<(u32, bool)> = rows.collect();
    let colophon = html! {
        p { (fleet_in_words(&compared.fleet)) }
        p { "A package " (terms(compared.overlap, compared.prices)) "." }
        p { "Made by layerplan " (env!("CARGO_PKG_VERSION")) "." }
    };
    let (lead, section) = (|cap| lead(compared, cap), |cap| one_cap(compared, cap));
    page_by_cap(&title, &rows, lead, section, &colophon)
}

/// The fleet in a sentence.
pub fn fleet_in_words(fleet: &FleetFacts) -> String {
    let (unique, unshared) = (fleet.unique_bytes, fleet.unshared_bytes);
    let of_unique = match unique.0 {
        0 => String::new(),
        _ => format!(" ({})", percent(unshared.into(), unique.into())),
    };
    format!(
        "{}, {}, {}, {}, {}; {} with each package once, {}{of_unique} without any sharing.",
        count(fleet.images, "image"),
        count(fleet.packages, "package"),
        count(fleet.references, "reference"),
        count(fleet.classes, "class"),
        count(fleet.updates, "update"),
        human(unique),
        human(unshared),
    )
}

/// The planned rows of a cap, the cheapest first.
fn planned(compared: &Comparison, cap: u32) -> Vec<(&Row, &Figures)> {
    let rows = compared.rows.iter().filter(|row| row.max_layers == cap);
    let mut planned: Vec<(&Row, &Figures)> =
        rows.filter_map(|row| Some((row, row.figures()?))).collect();
    planned.sort_by_key(|(_, figures)| figures.totals.total);
    planned
}

fn bound(compared: &Comparison, cap: u32) -> Option<Cost> {
    let bound = compared.bounds.iter().find(|bound| bound.max_layers == cap);
    bound.map(|bound| bound.lower_bound)
}

/// Which method is cheapest, what it saves, and how much dearer the dearest is.
fn lead(compared: &Comparison, cap: u32) -> Option<Markup> {
    let planned = planned(compared, cap);
    let (_, best) = planned.first()?;
    let (worst, dearest) = planned.last()?;
    let cheapest = planned.iter().filter(|(_, other)| other.totals.total == best.totals.total);
    let cheapest: Vec<&str> = cheapest.map(|(row, _)| row.method.as_str()).collect();
    let unshared = compared.fleet.unshared_bytes;
    let saved = unshared.saturating_sub(best.totals.stored_bytes);
    Some(html! {
        "With at most " strong { (count(cap as usize, "layer")) } " each, "
        strong { (leaders(&cheapest)) } " " (are(&cheapest)) " cheapest: "
        (human(best.totals.stored_bytes)) " stored, "
        @if unshared.0 > 0 {
            (percent(saved.into(), unshared.into())) " less than without any sharing, "
        }
        "and " (rate(best.totals.pushed_bytes_per_release)) " pushed per release."
        @if best.totals.total > Cost(0) {
            " No plan can save more than another " (gap(best.gap)) " of the cost."
        }
        @if dearest.totals.total > best.totals.total {
            " The dearest, " (worst.method) ", costs " (dearer(dearest, best)) "."
        }
    })
}

fn dearer(dear: &Figures, cheap: &Figures) -> String {
    let (dear, cheap) = (dear.totals.total, cheap.totals.total);
    match dear.as_f64() / cheap.as_f64() {
        _ if cheap == Cost(0) => money(dear),
        factor if factor >= 2.0 => format!("{factor:.1} times as much"),
        _ => format!("{} more", percent(dear.0 - cheap.0, cheap.0)),
    }
}

fn one_cap(compared: &Comparison, cap: u32) -> Markup {
    let planned = planned(compared, cap);
    let bound = bound(compared, cap);
    let id = format!("cap-{cap}");
    let bar = |(row, figures): &(&Row, &Figures)| Bar {
        label: row.method.clone(),
        figure: money(figures.totals.total),
        parts: costs::parts(&figures.totals, compared.prices),
    };
    let bars = Bars {
        id: &format!("{id}-cost"),
        name: "Cost by method",
        bars: planned.iter().map(bar).collect(),
        line: bound.map(Cost::as_f64),
    };
    let mut meanings = costs::meanings(compared.prices);
    meanings.push(("bound", "proven lower bound"));
    let caption = html! {
        (legend(&meanings))
        "Cost at the prices in force, the cheapest method first."
        @if let Some(bound) = bound { " No plan at all costs less than " (money(bound)) "." }
    };
    section(
        &id,
        &format!("At most {} per image", count(cap as usize, "layer")),
        html! {
            @if !planned.is_empty() {
                (figure(bars.name, &bars.picture(), &caption))
                (figures(cap, &planned))
            }
            (others(compared, cap))
        },
    )
}

fn figures(cap: u32, planned: &[(&Row, &Figures)]) -> Markup {
    let rows: Vec<(&str, &Row)> = planned.iter().map(|(row, _)| (&*row.method, *row)).collect();
    let (header, lines) = compare::table(
        &COLUMNS,
        |column| column.page,
        "Method",
        &rows,
        |value| match value {
            Value::Cost(cost) => money(*cost),
            value => value.short(),
        },
    );
    let caption = format!("Methods at a cap of {cap}; the gap is to the proven lower bound");
    table(&caption, "<>>>>>>>>>>", &header, &texts(lines))
}

/// Methods without a plan, and why.
fn others(compared: &Comparison, cap: u32) -> Markup {
    let rows = compared.rows.iter().filter(|row| row.max_layers == cap);
    notes(rows.filter_map(|row| Some((&*row.method, row.missing()?.into()))))
}
