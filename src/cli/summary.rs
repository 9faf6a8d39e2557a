//! A plan in words and tables: what it stores and ships, how its layers are, what is proven.

use super::text::{
    contents, cost, count, gap, grouped, human, human_wide, paragraph, percent, table,
};
use layerplan::fleet::{Demand, Fleet, Rule};
use layerplan::order::Ordered;
use layerplan::plan::{
    BaseStacks, Certificate, Measured, Plan, Quantity, Scope, Status, Summary, Totals,
};
use layerplan::quotient::Quotient;
use layerplan::units::ByteRate;

/// Columns for the names of a layer's packages in a line of text.
const CONTENTS_WIDTH: usize = 60;

/// One line on what the fleet is.
pub fn fleet(fleet: &Fleet, quotient: &Quotient) -> String {
    let ignored = match quotient.ignored() {
        0 => String::new(),
        n => format!(" ({} ignored: no image has to place them)", grouped(n as u128)),
    };
    format!(
        "{}, {}{ignored}, {}\n",
        count(fleet.images().len(), "image"),
        count(fleet.packages().len(), "package"),
        count(quotient.classes().len(), "class"),
    )
}

/// What the plan was asked for.
pub fn options(plan: &Plan) -> String {
    paragraph(&plan.options.in_words())
}

/// Bytes stored and shipped.
pub fn bytes(fleet: &Fleet, plan: &Plan) -> String {
    let totals = &plan.cost;
    let unique = u128::from(totals.unique_bytes);
    let row = |label: &str, bytes: u128, share: String| {
        vec![label.to_string(), human_wide(bytes), grouped(bytes), share]
    };
    let stored = |label, bytes: u128| row(label, bytes, percent(bytes, unique));
    let shipped = |label, rate: ByteRate| row(label, super::text::whole_bytes(rate), String::new());
    let header = ["", "", "bytes", "of unique"];
    let rows = vec![
        stored("stored in all layers", totals.stored_bytes.into()),
        stored("unique (each package once)", unique),
        stored("duplicated", totals.duplicated_bytes.into()),
        stored("without any sharing", fleet.unshared_bytes().into()),
        stored("unpacked, all on one host", plan.unpacked_bytes(&BaseStacks::of(fleet))),
        shipped("expected pushed per release", totals.pushed_bytes_per_release),
        shipped("expected pulled per release", totals.pulled_bytes_per_release),
    ];
    table(Some(&header), "<>>>", rows)
}

/// What came of ordering the stacks of a plan for `fleet`.
pub fn order(fleet: &Fleet, ordered: &Ordered) -> String {
    let Ordered { images, canonical_bytes, unpacked_bytes, lower_bound, optimal } = ordered;
    let gain = match canonical_bytes - unpacked_bytes {
        0 => "as in the canonical order".into(),
        gain => format!(
            "{} less than the {} of the canonical order",
            percent(gain, *canonical_bytes),
            human_wide(*canonical_bytes)
        ),
    };
    let is_on_order = |rule: &Rule| matches!(rule.demand, Demand::Order(..));
    let orders = match fleet.rules().iter().any(is_on_order) {
        true => "order of these stacks that the rules allow",
        false => "order of these stacks",
    };
    let proven = match optimal {
        true => format!("No {orders} is better."),
        false => format!("No {orders} takes less than {}.", human_wide(*lower_bound)),
    };
    paragraph(&format!(
        "A host that runs {} unpacks {}, {gain}. {proven}",
        count(*images, "image"),
        human_wide(*unpacked_bytes)
    ))
}

/// How many layers there are, for whom, and how large.
pub fn layers(fleet: &Fleet, plan: &Plan) -> String {
    let summary = Summary::new(plan);
    let [fewest, median, most] = summary.layers_per_image;
    let largest = plan.layers.iter().max_by(|a, b| a.bytes.cmp(&b.bytes).then(b.id.cmp(&a.id)));
    let largest = largest.map_or_else(String::new, |layer| {
        format!(": {}", contents(fleet, &layer.packages_in(fleet), CONTENTS_WIDTH))
    });
    let rows = vec![
        vec!["distinct layers".into(), grouped(summary.layers as u128)],
        vec!["layers per image".into(), format!("{fewest} min, {median} median, {most} max")],
        vec!["largest layer".into(), format!("{}{largest}", human(summary.largest_layer))],
        vec!["median layer".into(), human(summary.median_layer)],
    ];
    let bands = (summary.sizes.iter())
        .map(|band| vec![band.band.into(), grouped(band.layers as u128), human(band.bytes)])
        .collect();
    let header = ["layer size", "layers", "together"];
    format!("{}\n{}", table(None, "<<", rows), table(Some(&header), "<>>", bands))
}

/// What is proven about the plan.
pub fn proof(certificate: &Certificate, totals: &Totals) -> String {
    let total = totals.with_shipping();
    let kind = match certificate.scope {
        Scope::Merges => "no layout that upward merges can reach costs less (*)",
        Scope::Any => "no plan costs less",
    };
    let priced = match totals.shipping {
        Some(_) => "at the prices in force, shipping now spread over the horizon",
        None => "at the prices in force",
    };
    let row = |label: &str, figure: String, meaning: &str| {
        vec![label.to_string(), figure, meaning.to_string()]
    };
    let rows = vec![
        row("cost", cost(total), priced),
        row("lower bound", cost(certificate.lower_bound), kind),
        row("gap", gap(certificate.gap), "of the cost at most could still be saved"),
        row(
            "waste gap",
            gap(certificate.waste_gap),
            "the same, of the cost beyond paying for each package once",
        ),
    ];
    let note = match (certificate.scope, certificate.program_value) {
        (Scope::Merges, Some(value)) if value > total => paragraph(&format!(
            "(*) Layouts count nodes of equal content apart: the best found is worth {} so counted. \
             In the plan they are one layer, and a bound above the plan's cost is cut down to it.",
            cost(value),
        )),
        (Scope::Merges, _) => paragraph("(*) Nodes of equal content counted apart."),
        (Scope::Any, _) => String::new(),
    };
    let figures = format!("{}{}", paragraph(certificate.verdict()), table(None, "<><", rows));
    if note.is_empty() { figures } else { format!("{figures}\n{note}") }
}

/// The certificate in half a line.
pub fn standing(certificate: &Certificate) -> String {
    let claim = match (certificate.status, certificate.scope) {
        (Status::Optimal, Scope::Any) => "claimed optimal",
        (Status::Optimal, Scope::Merges) => "claimed optimal among upward merges",
        (Status::Bounded, _) => "not claimed optimal",
        (Status::Heuristic, _) => "made by a heuristic",
        (Status::Limit, _) => "best when a limit ended the search",
        (Status::Interrupted, _) => "best when the search was interrupted",
    };
    format!("{claim}, gap {}, waste gap {}", gap(certificate.gap), gap(certificate.waste_gap))
}

/// What is required of the plan, and what it has, in few characters and exactly.
pub fn requirements(all: &[Measured]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let row = |requirement: &Measured| {
        let (short, exact) = match (requirement.measured, requirement.of) {
            (Quantity::Bytes(part), Some(whole)) => {
                let (part, whole) = (u128::from(part), u128::from(whole));
                (percent(part, whole), format!("{} of {}", grouped(part), grouped(whole)))
            }
            (amount, _) => (amount.in_short(), amount.exact()),
        };
        let met = if requirement.met { "met" } else { "not met" };
        vec![requirement.requirement.clone(), short, exact, met.into()]
    };
    let header = ["requirement", "measured", "exactly", ""];
    format!("\n{}", table(Some(&header), "<>><", all.iter().map(row).collect()))
}
