//! `layerplan plan`: plans a fleet, writes the plan, says what it is worth.

use super::args::{ProblemArgs, StackOrder, parse_gap, parse_seconds, rules};
use super::bench::peak_bytes;
use super::exit::{CliError, Exit};
use super::fault::Fault;
use super::following::{FollowArgs, Following};
use super::input::Input;
use super::order::{self, OrderReport};
use super::progress::Watcher;
use super::usage::UsageError;
use super::{checked, choice, files, input, log, output, signals, summary, text};
use layerplan::fleet::Fleet;
use layerplan::order::{Ordered, Policy};
use layerplan::plan::{Before, Certificate, Grounds, Plan, Summary, Totals};
use layerplan::quotient::Quotient;
use layerplan::report;
use layerplan::solve::{self, Control, MethodName, Options, Planned, SolveError};
use layerplan::stop::Stop;
use layerplan::units::{Cost, Gap};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// More threads than any machine has use for.
const MAX_THREADS: u64 = 1024;
/// HiGHS takes seeds up to here.
const MAX_SEED: i64 = i32::MAX as i64;

/// Plan which packages share which layer, over all images of a fleet at once
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan plan fleet.json.zst --max-layers 20 -o plan.json
  layerplan plan fleet.json --prices push=0 --gap 1% --time-limit 600 -o plan.json.zst
  layerplan plan fleet.json --max-layers 20 --waste-gap 5% --report plan.html
  layerplan plan fleet.json --method layers -o plan.json --certificate proof.json.zst
  layerplan plan next-fleet.json --previous plan.json --horizon 5 -o next-plan.json
  layerplan plan fleet.json --max-layers 20 --order unpacked -o plan.json
  layerplan plan - -o - < fleet.json > plan.json     (the summary then goes to standard error)

Exit status: 0 planned; 1 a file is at fault, or the method has no plan within the caps or the time;
2 wrong usage; 4 the gap asked for was not reached or there is no certificate (the plan is still
written); 70 layerplan made a plan that is not valid (nothing is written, please report it); 130
interrupted by SIGINT or SIGTERM (the best plan so far is still written; a second signal ends the
program at once).

With --json the summary is one object: `fleet` {file, images, packages, ignored, classes}, `totals`
and `certificate` as in the plan document, `summary` {layers, layers_per_image [min, median, max],
largest_layer, median_layer, sizes [{band, layers, bytes}]}, `unpacked_bytes` (by a host that runs
all images), `order` {order, images, canonical_bytes, unpacked_bytes, lower_bound, optimal} (null in
the canonical order, also where there was no time for another), `choice` (which method ran and why),
`nodes`, `gap_reached` (null if no gap is asked for), `certified` (null without --certificate),
`interrupted`, `seconds`, `peak_bytes` (of memory; null where the system does not say). With
--previous also `following` {unchanged, kept, changed, new, gone, pushed_bytes, pulled_bytes, moved,
cost, shipping_cost, in_place {cost, shipping_cost, pushed_bytes} if nothing had moved}.")]
pub struct PlanArgs {
    /// Fleet manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Where to write the plan (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write the proof of the lower bound, for `layerplan check` (methods layers and auto)
    ///
    /// The plan then states the bound that is proven there. Compressed if named .zst, - for
    /// standard output.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,

    /// Write a page about the plan: what it saves, the proof, the worst layers (HTML)
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,

    /// How stacks are ordered: canonical, most images first; or unpacked, so that a host that runs
    /// all images unpacks as little as possible
    #[arg(long, value_enum, value_name = "ORDER", default_value = "canonical")]
    #[arg(hide_possible_values = true)]
    order: StackOrder,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    problem: ProblemArgs,

    #[command(flatten)]
    follow: FollowArgs,

    #[command(flatten)]
    search: SearchArgs,
}

/// How to search.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "How to search")]
struct SearchArgs {
    /// How to plan
    #[arg(long, value_parser = choice::method(), value_name = "METHOD", default_value = "auto")]
    method: MethodName,

    /// Rules for the methods that take any (.json, .json.zst, or -) [default: the manifest's]
    ///
    /// `layerplan methods` tells which they are.
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,

    /// Stop as soon as the gap is at most this, as 0.01 or 1% [default: stop when optimal]
    #[arg(long, value_name = "SHARE", value_parser = parse_gap)]
    gap: Option<Gap>,

    /// The same for the waste gap, of the cost beyond paying for each package once
    ///
    /// Method layers stops by it; of a plan that another method made it only says whether it is
    /// reached.
    #[arg(long, value_name = "SHARE", value_parser = parse_gap, conflicts_with = "gap")]
    waste_gap: Option<Gap>,

    /// Stop after so many iterations [default: 250,000; 100,000 for merges]
    ///
    /// Counts work (for layers what is priced as well) instead of time, so that the same input
    /// gives the same plan. With --time-limit the default is no limit.
    #[arg(long, value_name = "N")]
    work: Option<u64>,

    /// Stop after this long; the plan may then differ from run to run [default: no limit]
    ///
    /// The whole program ends by then, with the best plan so far. A strategy has none before it is
    /// done.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    time_limit: Option<Duration>,

    /// Worker threads, 0 for one per processor; the plan is the same with any number
    #[arg(long, value_name = "N", default_value_t = 0)]
    #[arg(value_parser = clap::value_parser!(u64).range(0..=MAX_THREADS))]
    threads: u64,

    /// Seed of what is random in the search
    #[arg(long, value_name = "N", default_value_t = 0)]
    #[arg(value_parser = clap::value_parser!(u32).range(0..=MAX_SEED))]
    seed: u32,
}

/// Runs the subcommand.
pub fn run(args: &PlanArgs) -> Result<Exit, CliError> {
    let begin = Instant::now();
    let (output, report) = (args.output.as_deref(), args.report.as_deref());
    let outputs = [output, report, args.certificate.as_deref()];
    let inputs = [Some(args.fleet.as_path()), args.search.rules.as_deref(), args.follow.file()];
    files::check(&inputs, &outputs)?;
    if args.certificate.is_some() && !args.search.method.can_certify() {
        return Err(UsageError::NoCertificate(args.search.method.name()).into());
    }
    let control = Arc::new(Control::new(args.search.time_limit));
    signals::ask_for_plan(&control);
    rayon::ThreadPoolBuilder::new()
        .num_threads(args.search.threads as usize)
        .build_global()
        .map_err(|fault| CliError::Start(fault.to_string()))?;
    let input = input::read(&args.fleet)?;
    let options = options(args, &input)?;
    let fleet = input.fleet;
    let progress = Watcher::start(&control);
    let planned = solve::plan(&fleet, &options, &control);
    drop(progress);
    let interrupted = control.interrupted();
    let mut planned = planned.map_err(|source| match source {
        // A fault of the fleet is one whether or not a signal came; anything else may be its doing.
        fault if interrupted && !fault.is_of_fleet() => CliError::InterruptedEarly,
        SolveError::Stopped(_) => {
            let limit = args.search.time_limit.unwrap_or_default();
            let method = args.search.method.name();
            CliError::of(&args.fleet, Fault::OutOfTime { method, limit })
        }
        source => CliError::solve(&args.fleet, source),
    })?;
    let ordered = arrange(args, &fleet, &mut planned.plan, control.stop())?;
    signals::finish();
    let interrupted = control.interrupted();
    // A plan that is the one before names that one's predecessor, if any, which is not here.
    let before = planned.applied.as_ref().and(options.previous.as_deref()).map(Before::previous);
    checked::made(&args.fleet, &fleet, &planned.plan, before)?;
    let reached = args.search.wanted().map(|wanted| wanted.is_reached(&planned.proven));
    if let Some(path) = &args.output {
        output::write(path, &planned.plan.to_json())?;
    }
    if let (Some(path), Some(document)) = (&args.certificate, &planned.document) {
        output::write(path, &document.to_json())?;
    }
    if let Some(path) = &args.report {
        let fault = |fault| CliError::of(&args.fleet, SolveError::Fleet(fault));
        let certificate = planned.proven.clone();
        let shown = Plan { certificate, ..planned.plan.clone() };
        let page = report::plan(&fleet, &shown).map_err(fault)?;
        output::write(path, page.as_bytes())?;
    }
    let following = (options.previous.as_deref())
        .map(|before| Following::new(&args.fleet, &fleet, before, &planned))
        .transpose()?;
    let certified = args.certificate.is_some().then_some(planned.document.is_some());
    let end = Ending {
        gap_reached: reached,
        certified,
        ordered,
        following: following.map(|following| (options.horizon(), following)),
        interrupted,
        seconds: begin.elapsed(),
    };
    say(args, &fleet, &planned, &end)?;
    Ok(match end {
        Ending { interrupted: true, .. } => Exit::Interrupted,
        Ending { gap_reached: Some(false), .. } | Ending { certified: Some(false), .. } => {
            Exit::Unproven
        }
        _ => Exit::Done,
    })
}

/// Orders the stacks, if that is asked for and there is time.
fn arrange(
    args: &PlanArgs,
    fleet: &Fleet,
    plan: &mut Plan,
    stop: &Stop,
) -> Result<Option<Ordered>, CliError> {
    let policy = args.order.policy(&[]);
    if policy == Policy::Canonical {
        return Ok(None);
    }
    let fault = |fault| CliError::of(&args.fleet, fault);
    order::in_time(plan, fleet, policy, stop).map_err(fault)
}

fn options(
    args: &PlanArgs,
    Input { fleet, rules: usual, .. }: &Input,
) -> Result<Options, CliError> {
    Ok(Options {
        previous: args.follow.read()?,
        method: args.search.method,
        rules: rules(args.search.rules.as_deref(), usual.as_deref())?,
        gap: args.search.gap,
        waste_gap: args.search.waste_gap,
        certify: args.certificate.is_some(),
        work: args.search.work,
        time_limit: args.search.time_limit,
        threads: args.search.threads as usize,
        seed: args.search.seed,
        ..args.problem.options(fleet)
    })
}

impl SearchArgs {
    /// The gap asked for.
    fn wanted(&self) -> Option<Wanted> {
        self.gap.map(Wanted::Gap).or(self.waste_gap.map(Wanted::WasteGap))
    }
}

/// A gap to be reached.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Gap(Gap),
    WasteGap(Gap),
}

impl Wanted {
    /// Is it proven? As `check --require` measures it.
    fn is_reached(self, certificate: &Certificate) -> bool {
        let (gap, waste_gap) = certificate.proven_gaps();
        match self {
            Wanted::Gap(wanted) => gap <= wanted,
            Wanted::WasteGap(wanted) => waste_gap <= wanted,
        }
    }

    /// What to say of it if it is not.
    fn missed(self) -> String {
        let (name, share) = match self {
            Wanted::Gap(share) => ("gap", share),
            Wanted::WasteGap(share) => ("waste gap", share),
        };
        format!("The {name} asked for, {}, was not reached.", text::gap(share))
    }
}

/// How the run ended.
struct Ending {
    gap_reached: Option<bool>,
    certified: Option<bool>,
    /// With the horizon.
    following: Option<(u32, Following)>,
    ordered: Option<Ordered>,
    interrupted: bool,
    seconds: Duration,
}

/// Prints the summary: on standard error where standard output carries the plan.
fn say(args: &PlanArgs, fleet: &Fleet, planned: &Planned, end: &Ending) -> Result<(), CliError> {
    let quotient = Quotient::new(fleet);
    let text = if args.json {
        output::json(&Report::new(args, fleet, &quotient, planned, end))
    } else {
        tables(args, fleet, &quotient, planned, end)
    };
    let std = Some(Path::new(output::STD));
    if [&args.output, &args.report, &args.certificate].iter().any(|file| file.as_deref() == std) {
        log::summary(&text);
        return Ok(());
    }
    output::print(&text)
}

fn tables(
    args: &PlanArgs,
    fleet: &Fleet,
    quotient: &Quotient,
    planned: &Planned,
    end: &Ending,
) -> String {
    let plan = &planned.plan;
    let mut out = summary::fleet(fleet, quotient);
    for part in [
        summary::options(plan),
        summary::bytes(fleet, plan),
        summary::layers(fleet, plan),
        summary::proof(&planned.proven, &plan.cost),
        (end.following.as_ref()).map_or_else(String::new, |(horizon, f)| f.text(*horizon)),
    ] {
        if part.is_empty() {
            continue;
        }
        out.push('\n');
        out.push_str(&part);
    }
    out.push('\n');
    match &end.ordered {
        Some(ordered) => out.push_str(&summary::order(fleet, ordered)),
        None if args.order != StackOrder::Canonical => out.push_str(&text::paragraph(UNORDERED)),
        None => {}
    }
    out.push_str(&text::paragraph(&how(planned)));
    if let (Some(false), Some(wanted)) = (end.gap_reached, args.search.wanted()) {
        out.push_str(&text::paragraph(&wanted.missed()));
    }
    match (end.certified, &planned.document) {
        (Some(false), _) => out.push_str(&text::paragraph(NOT_CERTIFIED)),
        (_, Some(document)) if is_clearly_above(planned.bound, document.bound) => {
            let higher = format!(
                "That is what the certificate proves. It is known that no plan costs less than {} \
                 either, but of that there is no certificate.",
                text::cost(planned.bound),
            );
            out.push_str(&text::paragraph(&higher));
        }
        _ => {}
    }
    // On a line of its own: all else is the same in every run.
    out.push_str(&format!(" Took {}.\n", text::seconds(end.seconds)));
    let written = match &args.output {
        Some(path) if path != Path::new(output::STD) => format!("Written to {}.", path.display()),
        Some(_) => return out,
        None => "Not written anywhere: -o FILE keeps the plan.".into(),
    };
    out.push_str(&format!(" {written}\n"));
    out
}

/// Is a bound higher by more than what an optimal plan may be wrong by?
fn is_clearly_above(known: Cost, proven: Cost) -> bool {
    Gap::between(known, proven, Cost(0)) > Gap::OPTIMAL
}

/// What is said where the search took all the time.
const UNORDERED: &str = "There was no time to order the stacks: they are in the canonical order.";

/// What is said where the exact engine has nothing to show.
const NOT_CERTIFIED: &str = "No certificate is written: the exact engine did not get so far, or the \
    fleet is too large for it. The lower bound above comes from elsewhere.";

/// Which method ran and why.
fn how(planned: &Planned) -> String {
    let choice = planned.choice.trim_end_matches('.');
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
    choice: &'a str,
    nodes: usize,
    gap_reached: Option<bool>,
    certified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    following: Option<&'a Following>,
    interrupted: bool,
    seconds: f64,
    peak_bytes: Option<u64>,
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
        end: &'a Ending,
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
            unpacked_bytes: plan.unpacked_bytes(&Grounds::of(fleet)),
            order: end.ordered.as_ref().map(|ordered| OrderReport::new(plan, ordered)),
            choice: &planned.choice,
            nodes: planned.nodes,
            gap_reached: end.gap_reached,
            certified: end.certified,
            following: end.following.as_ref().map(|(_, following)| following),
            interrupted: end.interrupted,
            seconds: end.seconds.as_secs_f64(),
            peak_bytes: peak_bytes(),
        }
    }
}
