//! The worst layers: those that cost most beyond what their packages must, and why.

use super::page::{table, text};
use super::plain::{hundredths, money, times};
use crate::fleet::Fleet;
use crate::plan::{Plan, Waste};
use crate::text::{count, names};
use crate::units::{Bytes, Cost};
use crate::words::{contents, cost, human, percent};
use maud::{Markup, html};
use std::cmp::Reverse;

/// Rows of the table.
const ROWS: usize = 12;
/// Hexadecimal digits that are enough to tell a plan's layers apart by eye.
const ID_DIGITS: usize = 12;
/// Characters for names of packages.
const NAMES: usize = 36;
/// A reason is said if it is at least one such part of a layer's waste.
const WORTH_SAYING: u128 = 10;

/// The table, and what the rest amounts to.
pub fn worst(fleet: &Fleet, plan: &Plan, mut wastes: Vec<Waste>) -> Markup {
    wastes.retain(|waste| waste.total() > Cost(0));
    wastes.sort_by_key(|waste| (Reverse(waste.total()), waste.layer));
    let all: Cost = wastes.iter().map(Waste::total).sum();
    if wastes.is_empty() {
        return html! { p { "No layer costs more than its packages must: nothing is wasted." } };
    }
    let shown = &wastes[..wastes.len().min(ROWS)];
    let part: Cost = shown.iter().map(Waste::total).sum();
    let row = |waste: &Waste| {
        let layer = &plan.layers[waste.layer];
        let id: String = layer.id.chars().take(ID_DIGITS).collect();
        vec![
            html! { (contents(fleet, &layer.packages_in(fleet), NAMES)) " " code { (id) } },
            text(human(layer.bytes)),
            text(layer.images.len().to_string()),
            text(hundredths(layer.rate)),
            html! { (money(waste.total())) " " small { (percent(waste.total().0, all.0)) } },
            html! { ul.why { @for reason in reasons(fleet, plan, waste) { li { (reason) } } } },
        ]
    };
    let rows: Vec<Vec<Markup>> = shown.iter().map(row).collect();
    let header = ["Layer", "Size", "Images", "Changes per release", "Cost beyond the floor", "Why"];
    html! {
        p {
            "What a layer costs beyond the floor, which asks for each package once, shipped only \
             when it changes itself. No plan within the caps may get rid of all of it. All layers \
             together cost " (cost(all)) " more than the floor"
            @if shown.len() < wastes.len() {
                "; these " (count(shown.len(), "layer")) " are " (percent(part.0, all.0)) " of that"
            }
            "."
        }
        div.stacks { (table("The worst layers and why", "<>>>><", &header, &rows)) }
    }
}

/// Why a layer costs more than its packages must, the costliest reason first.
fn reasons(fleet: &Fleet, plan: &Plan, waste: &Waste) -> Vec<String> {
    let bytes = plan.layers[waste.layer].bytes;
    let mut reasons = [
        (waste.shipped, shipped(fleet, plan, waste)),
        (waste.copies, copies(waste, bytes)),
        (waste.priced, format!("Costs {} for being a layer at all.", money(waste.priced))),
    ];
    reasons.sort_by_key(|reason| Reverse(reason.0));
    let said = |cost: Cost| cost > Cost(0) && cost.0 >= waste.total().0 / WORTH_SAYING;
    reasons.into_iter().filter(|reason| said(reason.0)).map(|reason| reason.1).collect()
}

/// What ships with what.
fn shipped(fleet: &Fleet, plan: &Plan, waste: &Waste) -> String {
    let Some((package, own)) = waste.hottest else { return String::new() };
    let (own, all) = (times(own), times(plan.layers[waste.layer].rate));
    let name = names([fleet.packages()[package].name.as_str()], NAMES);
    let mut text = format!("Holds {name}, which changes {own} a release");
    if own != all {
        text += &format!(", and others that change apart from it: it ships {all}");
    }
    let with = [(waste.idle_bytes, "never change"), (waste.slow_bytes, "change less often")];
    let with: Vec<String> = (with.iter())
        .filter(|(bytes, _)| *bytes > Bytes(0))
        .map(|(bytes, how)| format!("{} that {how}", human(*bytes)))
        .collect();
    if !with.is_empty() {
        text += &format!("; with it ship {}", with.join(" and "));
    }
    text + "."
}

/// What other layers hold too.
fn copies(waste: &Waste, bytes: Bytes) -> String {
    let others = count(waste.sharers, "other layer");
    let hold = if waste.sharers == 1 { "holds" } else { "hold" };
    if waste.copied_bytes == bytes {
        return format!("All of it are copies of packages that {others} {hold} too.");
    }
    format!("{} of it are copies of packages that {others} {hold} too.", human(waste.copied_bytes))
}
