//! The report of a comparison: what each method costs at each cap, beside the proven bound.

use super::bars::{Bar, Bars};
use super::costs;
use super::page::{figure, legend, page, section, table, text};
use super::plain::money;
use super::standing::{Standing, are, interrupted, leaders};
use crate::compare::{Comparison, Figures, FleetFacts, Outcome, Row};
use crate::text::{count, grouped};
use crate::units::Cost;
use crate::words::{gap, human, percent, rate, terms};
use maud::{Markup, html};

/// The page for a comparison.
pub fn compare(compared: &Comparison) -> String {
    let mut caps: Vec<u32> = compared.rows.iter().map(|row| row.max_layers).collect();
    caps.dedup();
    let title = format!("Methods for {}, side by side", count(compared.fleet.images, "image"));
    let standings: Vec<Standing> = caps.iter().map(|&cap| standing(compared, cap)).collect();
    let lead = html! {
        (interrupted(&standings))
        @for standing in standings.iter().filter(|standing| standing.missing == 0) {
            @if let Some(text) = lead(compared, standing.cap) { p { (text) } }
        }
    };
    let sections: Vec<Markup> = caps.iter().map(|&cap| one_cap(compared, cap)).collect();
    let colophon = html! {
        p { (fleet_in_words(&compared.fleet)) }
        p { "A package " (terms(compared.overlap, compared.prices)) "." }
        p { "Made by layerplan " (env!("CARGO_PKG_VERSION")) "." }
    };
    page(&title, &lead, &sections, &colophon)
}

/// The fleet in a sentence.
pub fn fleet_in_words(fleet: &FleetFacts) -> String {
    let (unique, unshared) = (fleet.unique_bytes, fleet.unshared_bytes);
    let of_unique = match unique {
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

/// How many rows a cap has, and how many of them an interrupt cost.
fn standing(compared: &Comparison, cap: u32) -> Standing {
    let rows = compared.rows.iter().filter(|row| row.max_layers == cap);
    Standing::new(cap, rows.map(|row| row.outcome == Outcome::Interrupted))
}

/// The planned rows of a cap, the cheapest first.
fn planned(compared: &Comparison, cap: u32) -> Vec<(&Row, &Figures)> {
    let rows = compared.rows.iter().filter(|row| row.max_layers == cap);
    let planned = rows.filter_map(|row| match &row.outcome {
        Outcome::Planned(figures) => Some((row, &**figures)),
        Outcome::NotPossible(_) | Outcome::Interrupted => None,
    });
    let mut planned: Vec<(&Row, &Figures)> = planned.collect();
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
        @if unshared > 0 {
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
    let timed = planned.iter().any(|(row, _)| row.measured.is_some());
    let row = |(row, figures): &(&Row, &Figures)| {
        let totals = &figures.totals;
        let mut cells = vec![
            row.method.clone(),
            money(totals.total),
            human(totals.stored_bytes),
            human(totals.duplicated_bytes),
            rate(totals.pushed_bytes_per_release),
            rate(totals.pulled_bytes_per_release),
            grouped(figures.layers as u128),
            human(figures.largest_layer),
            gap(figures.gap),
        ];
        if timed {
            let time = row.measured.map(|measured| format!("{:.2} s", measured.seconds));
            let memory = row.measured.and_then(|measured| measured.peak_bytes).map(human);
            cells.extend([time, memory].map(|cell| cell.unwrap_or_else(|| "-".into())));
        }
        cells.into_iter().map(text).collect()
    };
    let rows: Vec<Vec<Markup>> = planned.iter().map(row).collect();
    let mut header = vec![
        "Method",
        "Cost",
        "Stored",
        "Duplicated",
        "Pushed per release",
        "Pulled per release",
        "Layers",
        "Largest layer",
        "Gap",
    ];
    if timed {
        header.extend(["Time", "Memory"]);
    }
    let caption = format!("Methods at a cap of {cap}; the gap is to the proven lower bound");
    table(&caption, "<>>>>>>>>>>", &header, &rows)
}

/// Methods without a plan, and why.
fn others(compared: &Comparison, cap: u32) -> Markup {
    let rows = compared.rows.iter().filter(|row| row.max_layers == cap);
    let notes = rows.filter_map(|row| match &row.outcome {
        Outcome::Planned(_) => None,
        Outcome::NotPossible(why) => Some((&row.method, why.clone())),
        Outcome::Interrupted => Some((&row.method, "interrupted".into())),
    });
    let notes: Vec<_> = notes.collect();
    html! { @if !notes.is_empty() { ul.notes { @for (method, note) in &notes {
        li { strong { (method) } " " (note) "." }
    } } } }
}
