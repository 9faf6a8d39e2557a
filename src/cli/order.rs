//! `layerplan order`: the stacks of a plan in another order.

use super::args::StackOrder;
use super::exit::{CliError, Exit};
use super::fault::Fault;
use super::usage::UsageError;
use super::{check, checked, files, output, summary};
use layerplan::fleet::Fleet;
use layerplan::order::{OrderError, Ordered, Policy, STEPS, order};
use layerplan::plan::Plan;
use layerplan::stop::Stop;
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Order each image's layers so that a host that runs many images unpacks little
///
/// A node keeps an unpacked layer for the whole chain of layers below it, so a layer at two heights
/// is unpacked twice. Layers, their bytes and what is proven of the plan stay as they are. How the
/// order is found, and what is proven of it, is in models/order.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan order plan.json --fleet fleet.json.zst -o ordered.json
  layerplan order plan.json --fleet fleet.json.zst --images web,db -o ordered.json
  layerplan order ordered.json --fleet fleet.json.zst --order canonical -o plan.json

Images that are not named, and all if nothing is gained, are stacked in the canonical order. What
rules want at the top or at the bottom stays there in every order.

Exit status: 0 ordered; 1 a file is at fault, or no image has the name; 2 wrong usage; 70
layerplan made a plan that is not valid (nothing is written, please report it); 130 interrupted.

With --json: `order` (as in the plan's options; null if canonical), `images` (how many the host runs),
`canonical_bytes` (unpacked in the canonical order), `unpacked_bytes` (in the order found),
`lower_bound` (in no order that rules allow fewer), `optimal`.")]
pub struct OrderArgs {
    /// Plan document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "PLAN")]
    plan: PathBuf,

    /// The plan's fleet: manifest (.toml) or document (.json, .json.zst, or - for standard input)
    ///
    /// Its rules and base layers say which orders there are; the plan is checked against it.
    #[arg(long, value_name = "FLEET")]
    fleet: PathBuf,

    /// The images that the host runs; may be repeated [default: all]
    ///
    /// A value that as a whole is an image's name is that image, also with commas in it.
    #[arg(long, value_name = "NAME,…")]
    images: Vec<String>,

    /// How stacks are ordered: unpacked, so that the host unpacks as little as possible, or
    /// canonical
    #[arg(long, value_enum, value_name = "ORDER", default_value = "unpacked")]
    #[arg(hide_possible_values = true)]
    order: StackOrder,

    /// Where to write the plan (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// What came of ordering, with the order's name.
#[derive(Serialize)]
pub struct OrderReport<'a> {
    order: Option<&'a str>,
    #[serde(flatten)]
    ordered: &'a Ordered,
}

impl<'a> OrderReport<'a> {
    /// Of `plan` as it is now.
    pub fn new(plan: &'a Plan, ordered: &'a Ordered) -> OrderReport<'a> {
        OrderReport { order: plan.options.order.as_deref(), ordered }
    }
}

/// How often it is asked whether there is time left.
const POLL: Duration = Duration::from_millis(10);

/// Orders the stacks of `plan` by `policy`. None if it is told to stop before that is done: the
/// order stays the canonical one, and the thread that looks for another is left behind.
pub fn in_time(
    plan: &mut Plan,
    fleet: &Fleet,
    policy: Policy,
    stop: &Stop,
) -> Result<Option<Ordered>, OrderError> {
    let (sender, receiver) = channel();
    let (mut copy, fleet) = (plan.clone(), fleet.clone());
    let worker = thread::spawn(move || {
        let ordered = order(&mut copy, &fleet, &policy, STEPS);
        // Nobody receives it if there was no time.
        drop(sender.send(ordered.map(|ordered| (copy, ordered))));
    });
    loop {
        match receiver.recv_timeout(POLL) {
            Ok(done) => {
                let (ordered_plan, ordered) = done?;
                *plan = ordered_plan;
                return Ok(Some(ordered));
            }
            Err(RecvTimeoutError::Timeout) if stop.should_stop() => return Ok(None),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match worker.join() {
                Err(panic) => std::panic::resume_unwind(panic),
                Ok(()) => return Ok(None),
            },
        }
    }
}

/// Runs the subcommand.
pub fn run(args: &OrderArgs) -> Result<Exit, CliError> {
    files::check(&[Some(&args.plan), Some(&args.fleet)], &[args.output.as_deref()])?;
    if args.order == StackOrder::Canonical && !args.images.is_empty() {
        return Err(UsageError::ImagesInCanonicalOrder.into());
    }
    let (fleet, mut plan) = check::read_both(&args.fleet, &args.plan)?;
    checked::given(&args.plan, &fleet, &plan)?;
    let policy = args.order.policy(&images(&args.images, &plan, &args.plan)?);
    let ordered = order(&mut plan, &fleet, &policy, STEPS)
        .map_err(|fault| CliError::of(&args.plan, fault))?;
    checked::made(&args.fleet, &fleet, &plan, None)?;
    if let Some(path) = &args.output {
        output::write(path, &plan.to_json())?;
    }
    let text = if args.json {
        output::json(&OrderReport::new(&plan, &ordered))
    } else {
        let written = output::written_to(args.output.as_deref(), "plan");
        format!("{}{written}", summary::order(&fleet, &ordered))
    };
    output::say(&[args.output.as_deref()], &text)?;
    Ok(Exit::Done)
}

/// The images that `values` name, each one or several with commas between.
fn images(values: &[String], plan: &Plan, file: &Path) -> Result<Vec<String>, CliError> {
    let names: BTreeSet<&str> = plan.images.iter().map(|stack| stack.name.as_str()).collect();
    let mut images = Vec::new();
    for value in values {
        // A name may hold commas.
        let whole = names.contains(value.as_str());
        let named = if whole { vec![value.as_str()] } else { value.split(',').collect() };
        if let Some(image) = named.iter().copied().find(|image| !names.contains(image)) {
            return Err(CliError::of(file, Fault::unknown_image(image, names.into_iter())));
        }
        images.extend(named.into_iter().map(String::from));
    }
    Ok(images)
}
