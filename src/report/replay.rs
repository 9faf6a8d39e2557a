//! The report of a replay: what each method would have pushed, kept and pulled, release by release.

use super::compare::fleet_in_words;
use super::curves::{Curve, Curves, MOST_CURVES};
use super::page::{figure, notes, section, table, texts};
use super::plain::axis_bytes;
use super::standing::{leaders, page_by_cap};
use crate::compare::{self, Value};
use crate::replay::{COLUMNS, Outcome, Replay, Shipped, Step, Totals};
use crate::text::count;
use crate::words::{human, percent};
use maud::{Markup, html};

/// Characters of a release's name below an axis.
const RELEASE: usize = 10;

/// What a curve counts.
struct Quantity {
    id: &'static str,
    name: &'static str,
    caption: &'static str,
    /// The value at each step; summed up over the steps after the first where `summed`.
    of: fn(&Step) -> f64,
    summed: bool,
}

const QUANTITIES: [Quantity; 3] = [
    Quantity {
        id: "registry",
        name: "Bytes in the registry",
        caption: "Bytes in the registry, where nothing is ever deleted.",
        of: |step| step.accumulated_bytes.0 as f64,
        summed: false,
    },
    Quantity {
        id: "pushed",
        name: "Bytes pushed",
        caption: "Bytes pushed since the first planned release.",
        of: |step| step.pushed_bytes.0 as f64,
        summed: true,
    },
    Quantity {
        id: "pulled",
        name: "Bytes pulled",
        caption: "Bytes pulled by upgrades since the first planned release.",
        of: |step| step.pulled_bytes as f64,
        summed: true,
    },
];

/// The page for a replay.
pub fn replay(replayed: &Replay) -> String {
    let Replay { fleet, releases, warmup, rows, .. } = replayed;
    let title = format!("Methods over {} of a fleet", count(releases.len(), "release"));
    let rows = rows.iter().map(|row| (row.max_layers, row.outcome == Outcome::Interrupted));
    let rows: Vec<(u32, bool)> = rows.collect();
    let name = |at: usize| releases.get(at).map_or("", String::as_str);
    let colophon = html! {
        p { (count(releases.len(), "release")) " to " (name(releases.len().saturating_sub(1)))
            ". The first " (warmup) " are history, " (name(*warmup))
            " is planned first, and totals are of the " (later(replayed)) " after it. The newest: "
            (fleet_in_words(fleet)) }
        p { "At each release a method knows that release and those before it, nothing later. Each \
             image runs on a host of its own." }
        p { "Made by layerplan " (env!("CARGO_PKG_VERSION")) "." }
    };
    let (lead, section) = (|cap| lead(replayed, cap), |cap| one_cap(replayed, cap));
    page_by_cap(&title, &rows, lead, section, &colophon)
}

/// Releases that totals are of.
fn later(replayed: &Replay) -> usize {
    replayed.releases.len().saturating_sub(replayed.warmup + 1)
}

/// The replayed rows of a cap, those that pushed least first.
fn done(replayed: &Replay, cap: u32) -> Vec<(&str, &Shipped)> {
    let rows = replayed.rows.iter().filter(|row| row.max_layers == cap);
    let mut done: Vec<(&str, &Shipped)> =
        rows.filter_map(|row| Some((row.method.as_str(), row.shipped()?))).collect();
    done.sort_by_key(|(_, shipped)| shipped.totals.pushed_bytes);
    done
}

/// Who pushed least, who most, and what nobody can fall below.
fn lead(replayed: &Replay, cap: u32) -> Option<Markup> {
    let rows = done(replayed, cap);
    let (best, worst) = (rows.first()?, rows.last()?);
    let (least, most) = (best.1.totals.pushed_bytes, worst.1.totals.pushed_bytes);
    let saved = most - least;
    let ahead = rows.iter().filter(|(_, shipped)| shipped.totals.pushed_bytes == least);
    let ahead: Vec<&str> = ahead.map(|&(method, _)| method).collect();
    Some(html! {
        "With at most " strong { (count(cap as usize, "layer")) } " each, " strong { (leaders(&ahead)) }
        " would have pushed least over " (count(later(replayed), "release")) ": "
        strong { (human(least)) }
        @if saved.0 > 0 {
            ", " (percent(saved.into(), most.into())) " less than " (worst.0)
        }
        ". Nobody could have pushed less than " (human(replayed.ideal.totals.pushed_bytes)) "."
    })
}

fn one_cap(replayed: &Replay, cap: u32) -> Markup {
    let rows = done(replayed, cap);
    let title = format!("At most {} per image", count(cap as usize, "layer"));
    let pictures = QUANTITIES.iter().map(|quantity| pictured(replayed, cap, &rows, quantity));
    section(
        &format!("cap-{cap}"),
        &title,
        html! {
            @if !rows.is_empty() {
                div.pair { @for picture in pictures { (picture) } }
                @if rows.len() > MOST_CURVES {
                    p { "Curves are drawn for the " (MOST_CURVES) " methods that pushed least." }
                }
                (totals(replayed, cap, &rows))
            }
            (others(replayed, cap))
        },
    )
}

fn pictured(replayed: &Replay, cap: u32, rows: &[(&str, &Shipped)], quantity: &Quantity) -> Markup {
    let curve = |&(name, shipped): &(&str, &Shipped)| {
        let mut sum = 0.0;
        let points = shipped.steps.iter().enumerate().map(|(at, step)| {
            let value = (quantity.of)(step);
            // The first planned release ships everything, whatever the method.
            sum += if at == 0 { 0.0 } else { value };
            (at as f64, if quantity.summed { sum } else { value })
        });
        Curve { name: name.into(), points: points.collect() }
    };
    let curves: Vec<Curve> = rows.iter().map(curve).collect();
    let last = |curve: &Curve| curve.points.last().map_or(0.0, |point| point.1);
    let said = curves.iter().map(|curve| format!("{}: {}", curve.name, axis_bytes(last(curve))));
    let said: Vec<String> = said.collect();
    let release = |value: f64| {
        let whole = value.fract() == 0.0 && value >= 0.0;
        let name = whole.then(|| replayed.releases.get(replayed.warmup + value as usize));
        name.flatten().map_or_else(String::new, |name| name.chars().take(RELEASE).collect())
    };
    let picture = Curves {
        id: &format!("cap-{cap}-{}", quantity.id),
        name: quantity.name,
        text: format!("At the last release: {}.", said.join("; ")),
        axes: ("", ""),
        format: (&release, &axis_bytes),
        curves,
        least: Some(curve(&("ideal", &replayed.ideal))),
    };
    figure(picture.name, &picture.picture(), &html! { (picture.legend()) (quantity.caption) })
}

fn totals(replayed: &Replay, cap: u32, rows: &[(&str, &Shipped)]) -> Markup {
    let ideal = ("ideal", &replayed.ideal);
    let rows: Vec<(&str, &Totals)> =
        rows.iter().chain([&ideal]).map(|(name, shipped)| (*name, &shipped.totals)).collect();
    let (header, lines) =
        compare::table(&COLUMNS, |column| column.page, "Method", &rows, Value::short);
    let caption = format!(
        "Totals at a cap of {cap}, least pushed first; ideal: every package in a layer of its own, without any cap"
    );
    table(&caption, "<>>>>>>", &header, &texts(lines))
}

/// Methods that were not replayed, and why.
fn others(replayed: &Replay, cap: u32) -> Markup {
    let rows = replayed.rows.iter().filter(|row| row.max_layers == cap);
    notes(rows.filter_map(|row| Some((&*row.method, row.missing()?))))
}
