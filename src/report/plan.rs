//! The report of a plan: what it saves, what is proven about it, and how its layers are.

use super::bars::{Bar, Bars};
use super::page::{Fact, facts, figure, legend, page, section, table};
use super::plain::money;
use super::{costs, graph, matrix, sizes, worst};
use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError};
use crate::plan::{BaseStacks, Certificate, Plan, Scope, Status};
use crate::quotient::Quotient;
use crate::text::{count, grouped};
use crate::units::{ByteRate, Bytes, Cost, Gap};
use crate::words::{cost, gap, human, human_wide, percent, rate, whole_bytes};
use maud::{Markup, html};

/// The page for `plan`, which must be valid for `fleet`.
///
/// # Errors
/// [`FleetError::Overflow`] if the fleet's costs at the plan's prices do not fit.
pub fn plan(fleet: &Fleet, plan: &Plan) -> Result<String, FleetError> {
    let quotient = Quotient::new(fleet);
    let floor = plan.cost.floor(CostModel::new(fleet, plan.options.prices)?.floor(fleet));
    let wastes = plan.wastes(fleet)?;
    let title = format!(
        "Layers for {}, at most {} each",
        count(fleet.images().len(), "image"),
        plan.options.max_layers
    );
    let sections = [
        section(
            "saved",
            "What it saves",
            html! { (headline_facts(fleet, plan)) (saved(fleet, plan)) },
        ),
        section("cost", "What it costs, and what is proven", proof(plan, floor)),
        section("worst", "The worst layers", worst::worst(fleet, plan, wastes)),
        section("sizes", "How large the layers are", sizes::sizes(plan)),
        section("images", "Which image uses which layer", matrix::matrix(fleet, plan)),
        section("classes", "What could be shared", graph::graph(fleet, &quotient, plan)),
    ];
    let colophon = html! {
        p { (plan.options.in_words()) }
        p { "Made by layerplan " (env!("CARGO_PKG_VERSION")) ", method "
            (plan.certificate.method) ", for the fleet " code { (plan.fleet) } "." }
    };
    Ok(page(&title, &lead(fleet, plan), &sections, &colophon))
}

/// One sentence on what is stored, one on what ships, one on the proof.
fn lead(fleet: &Fleet, plan: &Plan) -> Markup {
    let totals = &plan.cost;
    let unshared = fleet.unshared_bytes();
    let saved = unshared.saturating_sub(totals.stored_bytes);
    html! { p {
        (count(fleet.images().len(), "image")) " kept in " strong { (human(totals.stored_bytes)) }
        " instead of " (human(unshared)) ": "
        @match saved {
            Bytes(0) => "there is nothing to share. ",
            saved => { strong { (percent(saved.into(), unshared.into())) " saved" }
                " by sharing layers. " }
        }
        @match totals.duplicated_bytes {
            Bytes(0) => { "Nothing is stored twice. " }
            bytes => { (percent(bytes.into(), totals.unique_bytes.into()))
                " of the packages' bytes are stored more than once. " }
        }
        @match totals.pushed_bytes_per_release {
            ByteRate(0) => { "No updates are known, so nothing ships again. " }
            pushed => { "A release is expected to push " strong { (rate(pushed)) } ". " }
        }
        (standing(&plan.certificate))
    } }
}

/// How far from the proven bound.
fn standing(certificate: &Certificate) -> String {
    match (certificate.status, certificate.scope, certificate.gap) {
        (Status::Optimal, ..) => certificate.verdict().into(),
        (_, _, Gap(0)) => "Not proven optimal.".into(),
        (_, Scope::Merges, open) => {
            format!("Upward merges could save at most {} more of the cost.", gap(open))
        }
        (_, Scope::Any, open) => {
            format!("No plan can save more than another {} of the cost.", gap(open))
        }
    }
}

fn headline_facts(fleet: &Fleet, plan: &Plan) -> Markup {
    let totals = &plan.cost;
    let unpacked = plan.unpacked_bytes(&BaseStacks::of(fleet));
    let stored = |what, bytes: Bytes| Fact {
        what,
        human: human(bytes),
        exact: format!("{} B", grouped(bytes.into())),
    };
    let shipped = |what, shipped| Fact {
        what,
        human: rate(shipped),
        exact: format!("{} B", grouped(whole_bytes(shipped))),
    };
    facts(&[
        stored("stored in all layers", totals.stored_bytes),
        stored("without any sharing", fleet.unshared_bytes()),
        stored("duplicated", totals.duplicated_bytes),
        Fact {
            what: "unpacked, all on one host",
            human: human_wide(unpacked),
            exact: format!("{} B", grouped(unpacked)),
        },
        shipped("expected pushed per release", totals.pushed_bytes_per_release),
        shipped("expected pulled per release", totals.pulled_bytes_per_release),
        Fact {
            what: "distinct layers",
            human: grouped(plan.layers.len() as u128),
            exact: format!("for {}", count(fleet.images().len(), "image")),
        },
    ])
}

fn saved(fleet: &Fleet, plan: &Plan) -> Markup {
    let totals = &plan.cost;
    let bar =
        |label: &str, bytes: Bytes, parts| Bar { label: label.into(), figure: human(bytes), parts };
    let unique = (totals.unique_bytes.0 as f64, "stored");
    let duplicated = (totals.duplicated_bytes.0 as f64, "waste");
    let unshared = fleet.unshared_bytes();
    let bars = Bars {
        id: "stored",
        name: "Bytes stored",
        bars: vec![
            bar("Without any sharing", unshared, vec![(unshared.0 as f64, "plain")]),
            bar("This plan", totals.stored_bytes, vec![unique, duplicated]),
            bar("Each package once", totals.unique_bytes, vec![unique]),
        ],
        line: None,
    };
    figure(
        bars.name,
        &bars.picture(),
        &html! {
            (legend(&[("stored", "each package once"), ("waste", "duplicated")]))
            "Bytes that a registry keeps. Each package once is the least there can be."
        },
    )
}

fn proof(plan: &Plan, floor: Cost) -> Markup {
    let certificate = &plan.certificate;
    let (total, bound) = (plan.cost.with_shipping(), certificate.lower_bound);
    let beyond = |cost: Cost| Cost(cost.0.saturating_sub(floor.0));
    let bar =
        |label: &str, cost: Cost, parts| Bar { label: label.into(), figure: money(cost), parts };
    let whole = Bars {
        id: "total",
        name: "Cost of the plan, the proven bound and the floor",
        bars: vec![
            bar("This plan", total, costs::parts(&plan.cost, plan.options.prices)),
            bar("Proven lower bound", bound, vec![(bound.as_f64(), "plain")]),
            bar("Floor", floor, vec![(floor.as_f64(), "plain")]),
        ],
        line: Some(bound.as_f64()),
    };
    let mut meanings = costs::meanings(plan.options.prices);
    if plan.cost.shipping.is_some() {
        meanings.push((costs::NOW, "shipped now, its share of the horizon"));
    }
    meanings.push(("bound", "proven lower bound"));
    let open = Cost(total.0.saturating_sub(bound.0));
    let zoomed = Bars {
        id: "waste",
        name: "Cost beyond the floor",
        bars: vec![bar(
            "This plan, beyond the floor",
            beyond(total),
            vec![(beyond(bound).as_f64(), "plain"), (open.as_f64(), "waste")],
        )],
        line: Some(beyond(bound).as_f64()),
    };
    html! {
        p { (certificate.verdict()) }
        div.pair {
            (figure(whole.name, &whole.picture(), &html! {
                (legend(&meanings))
                "Cost at the prices in force."
            }))
            @if beyond(total) > Cost(0) { (figure(zoomed.name, &zoomed.picture(), &html! {
                (legend(&[("plain", "proven to be needed"), ("waste", "perhaps avoidable"),
                    ("bound", "proven lower bound")]))
                "The same, magnified: only what the plan costs beyond the floor."
            })) }
        }
        (figures(plan, floor))
    }
}

fn figures(plan: &Plan, floor: Cost) -> Markup {
    let certificate = &plan.certificate;
    let scope = match certificate.scope {
        Scope::Merges => {
            "no layout that upward merges can reach costs less, nodes of equal content counted apart"
        }
        Scope::Any => "no plan costs less",
    };
    let row = |what: &str, short: String, exact: String, meaning: &str| {
        vec![
            html! { (what) " " small { (meaning) } },
            html! { (short) @if !exact.is_empty() { " " small { (exact) } } },
        ]
    };
    let of_plan = match plan.cost.shipping {
        Some(_) => "of this plan, at the prices in force, shipping now spread over the horizon",
        None => "of this plan, at the prices in force",
    };
    let priced = |what, value, meaning| row(what, money(value), cost(value), meaning);
    let rows = [
        priced("Cost", plan.cost.with_shipping(), of_plan),
        priced("Lower bound", certificate.lower_bound, scope),
        priced("Floor", floor, "each package once, shipped only when it changes itself"),
        row("Gap", gap(certificate.gap), String::new(), "of the cost at most could still be saved"),
        row(
            "Waste gap",
            gap(certificate.waste_gap),
            String::new(),
            "the same, of the cost beyond the floor",
        ),
    ];
    html! { div.stated { (table("Cost and proof", "<>", &["Figure", "Value"], &rows)) } }
}
