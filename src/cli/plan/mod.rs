//! `layerplan plan`: plans a fleet, writes the plan, says what it is worth.

mod said;

use super::args::{ProblemArgs, StackOrder, parse_gap, parse_seconds, strategy_options};
use super::exit::{CliError, Exit};
use super::fault::Fault;
use super::following::{FollowArgs, Following};
use super::input::Input;
use super::order;
use super::progress::Watcher;
use super::usage::UsageError;
use super::{checked, choice, files, input, output, signals, text};
use layerplan::fleet::Fleet;
use layerplan::order::{Ordered, Policy};
use layerplan::plan::{Certificate, Plan, Previous};
use layerplan::report;
use layerplan::solve::{self, Control, Effort, MethodName, Options, Planned, SolveError};
use layerplan::stop::Stop;
use layerplan::units::Gap;
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

    /// Write the proof of the lower bound, for `layerplan check` (methods layers, greedy and auto)
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

    /// Options for the strategies that take any (.json, .json.zst, or -) [default: the manifest's]
    ///
    /// `layerplan methods` tells which they are.
    #[arg(long, value_name = "FILE")]
    strategy_options: Option<PathBuf>,

    /// How much work goes into improving the plan: quick, normal or thorough
    #[arg(long, value_parser = choice::choice::<Effort>(), value_name = "EFFORT")]
    #[arg(default_value = "normal", hide_possible_values = true)]
    effort: Effort,

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
    check(args)?;
    let control = Arc::new(Control::new(args.search.time_limit));
    signals::ask_for_plan(&control);
    rayon::ThreadPoolBuilder::new()
        .num_threads(args.search.threads as usize)
        .build_global()
        .map_err(|fault| CliError::Start(fault.to_string()))?;
    let input = input::read(&args.fleet)?;
    let options = options(args, &input)?;
    let fleet = input.fleet;
    let mut planned = search(args, &fleet, &options, &control)?;
    let ordered = arrange(args, &fleet, &mut planned.plan, control.stop())?;
    signals::finish();
    let interrupted = control.interrupted();
    // A plan that is the previous one names the plan before that, if any, which is not here.
    let previous = options.previous.as_deref();
    let previous = planned.applied.as_ref().and(previous).map(Previous::previous_plan);
    checked::made(&args.fleet, &fleet, &planned.plan, previous)?;
    write(args, &fleet, &planned)?;
    let following = (options.previous.as_deref())
        .map(|previous| Following::new(&args.fleet, &fleet, previous, &planned))
        .transpose()?;
    let summary = RunSummary {
        gap_reached: args.search.wanted().map(|wanted| wanted.is_reached(&planned.proven)),
        certified: args.certificate.is_some().then_some(planned.document.is_some()),
        ordered,
        following: following.map(|following| (options.horizon(), following)),
        interrupted,
        seconds: begin.elapsed(),
    };
    output::say(&args.outputs(), &said::summary_of(args, &fleet, &planned, &summary))?;
    Ok(match summary {
        RunSummary { interrupted: true, .. } => Exit::Interrupted,
        RunSummary { gap_reached: Some(false), .. } | RunSummary { certified: Some(false), .. } => {
            Exit::Unproven
        }
        _ => Exit::Done,
    })
}

/// Refuses what cannot be before anything is read.
fn check(args: &PlanArgs) -> Result<(), CliError> {
    let inputs =
        [Some(args.fleet.as_path()), args.search.strategy_options.as_deref(), args.follow.file()];
    files::check(&inputs, &args.outputs())?;
    if args.certificate.is_some() && !args.search.method.can_certify() {
        return Err(UsageError::NoCertificate(args.search.method.name()).into());
    }
    Ok(())
}

fn search(
    args: &PlanArgs,
    fleet: &Fleet,
    options: &Options,
    control: &Arc<Control>,
) -> Result<Planned, CliError> {
    let progress = Watcher::start(control);
    let planned = solve::plan(fleet, options, control);
    drop(progress);
    let interrupted = control.interrupted();
    planned.map_err(|fault| match fault {
        // A fault of the fleet is one whether or not a signal came; anything else may be its doing.
        fault if interrupted && !fault.is_of_fleet() => CliError::InterruptedEarly,
        SolveError::Stopped(_) => {
            let limit = args.search.time_limit.unwrap_or_default();
            let method = args.search.method.name();
            CliError::of(&args.fleet, Fault::OutOfTime { method, limit })
        }
        fault => CliError::solve(&args.fleet, fault),
    })
}

/// Writes the plan, its certificate and its report, as far as they are asked for and there.
fn write(args: &PlanArgs, fleet: &Fleet, planned: &Planned) -> Result<(), CliError> {
    if let Some(path) = &args.output {
        output::write(path, &planned.plan.to_json())?;
    }
    if let (Some(path), Some(document)) = (&args.certificate, &planned.document) {
        output::write(path, &document.to_json())?;
    }
    if let Some(path) = &args.report {
        let certificate = planned.proven.clone();
        let shown = Plan { certificate, ..planned.plan.clone() };
        let page = report::plan(fleet, &shown);
        let page = page.map_err(|fault| CliError::of(&args.fleet, SolveError::Fleet(fault)))?;
        output::write(path, page.as_bytes())?;
    }
    Ok(())
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
    Input { fleet, strategy_options: usual, .. }: &Input,
) -> Result<Options, CliError> {
    Ok(Options {
        previous: args.follow.read()?,
        method: args.search.method,
        strategy_options: strategy_options(
            args.search.strategy_options.as_deref(),
            usual.as_deref(),
        )?,
        gap: args.search.gap,
        waste_gap: args.search.waste_gap,
        certify: args.certificate.is_some(),
        work: args.search.work,
        time_limit: args.search.time_limit,
        effort: args.search.effort,
        threads: args.search.threads as usize,
        seed: args.search.seed,
        ..args.problem.options(fleet)
    })
}

impl PlanArgs {
    /// What is written where.
    fn outputs(&self) -> [Option<&Path>; 3] {
        [&self.output, &self.report, &self.certificate].map(Option::as_deref)
    }
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
struct RunSummary {
    gap_reached: Option<bool>,
    certified: Option<bool>,
    /// With the horizon.
    following: Option<(u32, Following)>,
    ordered: Option<Ordered>,
    interrupted: bool,
    seconds: Duration,
}
