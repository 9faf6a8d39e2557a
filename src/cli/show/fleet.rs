//! The fleet in figures, and its largest classes.

use crate::cli::summary;
use crate::cli::text::{contents, count, grouped, human, table};
use layerplan::fleet::{Fleet, Overlap};
use layerplan::quotient::{ClassId, Quotient};
use layerplan::units::{Bytes, Rate};
use std::cmp::Reverse;

/// Classes in the table.
const CLASSES: usize = 15;
/// Columns for the names of a class's packages.
const CONTENTS_WIDTH: usize = 54;

/// Facts about the fleet and its quotient.
pub fn text(fleet: &Fleet, quotient: &Quotient) -> String {
    let out = format!(
        "{}\n{}",
        summary::fleet(fleet, quotient),
        table(None, "<>", facts(fleet, quotient))
    );
    let mut order: Vec<ClassId> = quotient.classes().keys().collect();
    order.sort_by_key(|&class| (Reverse(quotient.classes()[class].bytes), class));
    let title = match order.len() {
        0 => return out,
        n if n <= CLASSES => "Classes, largest first".to_string(),
        n => format!("The {CLASSES} largest of {}", count(n, "class")),
    };
    let rows = order.iter().take(CLASSES).map(|&class| row(fleet, quotient, class)).collect();
    let header = ["bytes", "images", "packages", "merging adds", "largest packages"];
    format!("{out}\n{title}:\n{}", table(Some(&header), ">>>><", rows))
}

fn facts(fleet: &Fleet, quotient: &Quotient) -> Vec<Vec<String>> {
    let row = |label: &str, value: String| vec![label.to_string(), value];
    let unshared = fleet.unshared_bytes();
    let updates: u64 = fleet.updates().iter().map(|update| update.rate.0).sum();
    let atoms = quotient.atoms(fleet, |_| &[]).len();
    let refined = refined_atoms(fleet, quotient);
    let mut rows = vec![
        row("bytes of all packages, each once", bytes(quotient.unique_bytes())),
        row("bytes of all images, summed", bytes(unshared)),
        row("updates", grouped(fleet.updates().len() as u128)),
        row("updates expected per release", Rate(updates).to_string()),
        row("layers an image may have", caps(fleet)),
        row("classes", grouped(quotient.classes().len() as u128)),
        row("edges between classes", grouped(quotient.graph().edge_count() as u128)),
    ];
    if refined > atoms {
        rows.push(row("atoms (classes split by updates)", grouped(refined as u128)));
    }
    let overlap = match fleet.overlap() {
        Overlap::Forbid => "forbidden",
        Overlap::Allow => "allowed",
    };
    rows.push(row("a package twice in an image", overlap.into()));
    rows
}

fn bytes(bytes: Bytes) -> String {
    format!("{}  {}", human(bytes), grouped(bytes.into()))
}

/// How many atoms there are once updates are told apart.
fn refined_atoms(fleet: &Fleet, quotient: &Quotient) -> usize {
    let mut touching = vec![Vec::new(); fleet.packages().len()];
    for (update, entry) in fleet.updates().iter_enumerated() {
        for package in entry.touched.iter().filter(|_| entry.rate > Rate(0)) {
            touching[package.index()].push(update);
        }
    }
    quotient.atoms(fleet, |package| &touching[package.index()]).len()
}

/// The range of caps, base and reserved layers taken off.
fn caps(fleet: &Fleet) -> String {
    let cap = |image| fleet.cap(image, fleet.max_layers()).unwrap_or(0);
    let caps: Vec<usize> = fleet.images().keys().map(cap).collect();
    match (caps.iter().min(), caps.iter().max()) {
        (Some(least), Some(most)) if least < most => format!("{least} to {most}"),
        (Some(same), _) => same.to_string(),
        _ => "-".into(),
    }
}

fn row(fleet: &Fleet, quotient: &Quotient, class: ClassId) -> Vec<String> {
    let merge = quotient.smallest_merge(class, fleet.overlap());
    let class = &quotient.classes()[class];
    vec![
        human(class.bytes),
        grouped(class.images.count() as u128),
        grouped(class.packages.len() as u128),
        merge.map_or("-".into(), |merge| human(merge.extra_bytes(class.bytes))),
        contents(fleet, &class.packages, CONTENTS_WIDTH),
    ]
}
