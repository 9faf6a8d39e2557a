//! What is said of a plan that was made: text for people, or one JSON object.

use super::super::bench::peak_bytes;
use super::super::following::Following;
use super::super::order::OrderReport;
use super::super::{args::StackOrder, output, summary, text};
use super::{PlanArgs, RunSummary};
use layerplan::fleet::Fleet;
use layerplan::plan::{BaseStacks, Certificate, Plan, Summary, Totals};
use layerplan::quotient::Quotient;
use layerplan::solve::Planned;
use layerplan::units::{Bytes, Cost, Gap};
use serde::Serialize;

/// The summary, as it is asked for.
pub fn summary_of(
    args: &PlanArgs,
    fleet: &Fleet,
    planned: &Planned,
    summary: &RunSummary,
) -> String {
    let quotient = Quotient::new(fleet);
    if args.json {
        output::json(&Report::new(args, fleet, &quotient, planned, summary))
    } else {
        tables(args, fleet, &quotient, planned, summary)
    }
}

fn tables(
    args: &PlanArgs,
    fleet: &Fleet,
    quotient: &Quotient,
    planned: &Planned,
    summary: &RunSummary,
) -> String {
    let plan = &planned.plan;
    let mut out = summary::fleet(fleet, quotient);
    for part in [
        summary::options(plan),
        summary::bytes(fleet, plan),
        summary::layers(fleet, plan),
        summary::proof(&planned.proven, &plan.cost),
        (summary.following.as_ref()).map_or_else(String::new, |(horizon, f)| f.text(*horizon)),
    ] {
        if part.is_empty() {
            continue;
        }
        out.push('\n');
        out.push_str(&part);
    }
    out.push('\n');
    match &summary.ordered {
        Some(ordered) => out.push_str(&summary::order(fleet, ordered)),
        None if args.order != StackOrder::Canonical => out.push_str(&text::paragraph(UNORDERED)),
        None => {}
    }
    for sentence in sentences(args, planned, summary) {
        out.push_str(&text::paragraph(&sentence));
    }
    // On a line of its own: all else is the same in every run.
    out.push_str(&format!(" Took {}.\n", text::seconds(summary.seconds)));
    out + &output::written_to(args.output.as_deref(), "plan")
}

/// How the plan was made, and what of all that was asked for it does not have.
fn sentences(args: &PlanArgs, planned: &Planned, summary: &RunSummary) -> Vec<String> {
    let mut said = vec![how(planned)];
    if let (Some(false), Some(wanted)) = (summary.gap_reached, args.search.wanted()) {
        said.push(wanted.missed());
    }
    match (summary.certified, &planned.document) {
        (Some(false), _) => said.push(NOT_CERTIFIED.into()),
        (_, Some(document)) if is_clearly_above(planned.bound, document.bound) => {
            said.push(format!(
                "That is what the certificate proves. It is known that no plan costs less than {} \
                 either, but of that there is no certificate.",
                text::cost(planned.bound),
            ));
        }
        _ => {}
    }
    said
}

/// Is a bound higher by more than what an optimal plan may be wrong by?
fn is_clearly_above(known: Cost, proven: Cost) -> bool {
    Gap::between(known, proven, Cost(0)) > Gap::OPTIMAL
}

/// What is said where the search took all the time.
const UNORDERED: &str = "There was no time to order the stacks: they are in the canonical order.";

/// What is said where the exact engine has nothing to show.
const NOT_CERTIFIED: &str = "No certificate is written: there was no time for one, a previous plan \
    counts, or the fleet is too large for one. The lower bound above comes from elsewhere.";

/// Which method ran and why.
fn how(planned: &Planned) -> String {
    let choice = planned.choice.to_string();
    let choice = choice.trim_end_matches('.');
    let nodes = match planned.nodes {
        0 => String::new(),
        nodes => format!("; its search tree has {}", text::count(nodes, "node")),
    };
    format!("Method {}: {choice}{nodes}.", planned.plan.certificate.method)
}

/// The summary for machines.
#[derive(Serialize)]
struct Report<'a> {
    fleet: FleetReport,
    totals: &'a Totals,
    summary: Summary,
    certificate: &'a Certificate,
    unpacked_bytes: u128,
    order: Option<OrderReport<'a>>,
    choice: &'a layerplan::solve::Choice,
    nodes: usize,
    gap_reached: Option<bool>,
    certified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    following: Option<&'a Following>,
    interrupted: bool,
    seconds: f64,
    peak_bytes: Option<Bytes>,
}

#[derive(Serialize)]
struct FleetReport {
    file: String,
    images: usize,
    packages: usize,
    ignored: usize,
    classes: usize,
}

impl<'a> Report<'a> {
    fn new(
        args: &PlanArgs,
        fleet: &Fleet,
        quotient: &Quotient,
        planned: &'a Planned,
        summary: &'a RunSummary,
    ) -> Report<'a> {
        let plan: &Plan = &planned.plan;
        Report {
            fleet: FleetReport {
                file: args.fleet.display().to_string(),
                images: fleet.images().len(),
                packages: fleet.packages().len(),
                ignored: quotient.ignored(),
                classes: quotient.classes().len(),
            },
            totals: &plan.cost,
            summary: Summary::new(plan),
            certificate: &planned.proven,
            unpacked_bytes: plan.unpacked_bytes(&BaseStacks::of(fleet)),
            order: summary.ordered.as_ref().map(|ordered| OrderReport::new(plan, ordered)),
            choice: &planned.choice,
            nodes: planned.nodes,
            gap_reached: summary.gap_reached,
            certified: summary.certified,
            following: summary.following.as_ref().map(|(_, following)| following),
            interrupted: summary.interrupted,
            seconds: summary.seconds.as_secs_f64(),
            peak_bytes: peak_bytes(),
        }
    }
}
