//! `layerplan apply`: the next release by the previous plan.

use super::args::SizeArgs;
use super::exit::{CliError, Exit};
use super::{checked, diff, files, input, output, summary, text};
use layerplan::apply::apply;
use layerplan::order::{self, Policy};
use layerplan::plan::{Plan, PlanOptions};
use layerplan::solve::SolveError;
use std::path::PathBuf;

/// Plan the next release by the previous plan, so that layers stay what they are
///
/// Nothing is searched: packages stay in their layers, in this version or the next; those that are
/// gone drop out; new ones go where they cost least at the plan's prices; and the result is a valid
/// plan. What stays where, and why that is always possible, is in models/releases.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan apply plan.json next-fleet.json.zst -o next-plan.json
  layerplan diff plan.json next-plan.json

Overlap, prices and sizes of layers are those of the plan, and so is the order of stacks if
`layerplan` made it.

Exit status: 0 planned; 1 a file is at fault, or an image may have no layer; 2 wrong usage; 70
layerplan made a plan that is not valid (nothing is written, please report it); 130 interrupted.

With --json the summary is what `layerplan diff --json` prints.")]
pub struct ApplyArgs {
    /// Plan of the previous release (.json, .json.zst, or - for standard input)
    #[arg(value_name = "PLAN")]
    plan: PathBuf,

    /// Next release: manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Where to write the next plan (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Layers an image may have, base and reserved layers included [default: the plan's]
    ///
    /// An image's own `max_layers` in the fleet stays as it is.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max_layers: Option<u32>,

    #[command(flatten)]
    sizes: SizeArgs,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the subcommand.
pub fn run(args: &ApplyArgs) -> Result<Exit, CliError> {
    files::check(&[Some(&args.plan), Some(&args.fleet)], &[args.output.as_deref()])?;
    let plan = Plan::read(&args.plan)?;
    let fleet = input::fleet(&args.fleet)?;
    let max_layers = args.max_layers.unwrap_or(plan.options.max_layers);
    let layer_sizes = args.sizes.over(plan.options.layer_sizes);
    let options = PlanOptions { max_layers, layer_sizes, ..plan.options.clone() };
    let mut next = apply(&plan, &fleet, options)
        .map_err(|source| CliError::solve(&args.fleet, SolveError::from(source)))?;
    let policy = Policy::of(&plan).filter(|policy| *policy != Policy::Canonical);
    let fault = |fault| CliError::of(&args.plan, fault);
    let ordered = policy
        .map(|policy| order::order(&mut next, &fleet, &policy, order::STEPS))
        .transpose()
        .map_err(fault)?;
    checked::made(&args.fleet, &fleet, &next, None)?;
    if let Some(path) = &args.output {
        output::write(path, &next.to_json())?;
    }
    let changes = diff::compare(&args.fleet, &plan, &next)?;
    let text = if args.json {
        diff::json(&changes)
    } else {
        let written = output::written_to(args.output.as_deref(), "plan");
        let standing = text::paragraph(&format!("{}.", summary::standing(&next.certificate)));
        let bytes = summary::bytes(&fleet, &next);
        let changes = diff::tables(&plan, &next, &changes);
        let ordered = ordered.map_or_else(String::new, |ordered| summary::order(&fleet, &ordered));
        format!("{bytes}\n{changes}\n{ordered}{standing}{written}")
    };
    output::say(&[args.output.as_deref()], &text)?;
    Ok(Exit::Done)
}
