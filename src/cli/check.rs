//! `layerplan check`: is this a valid plan for this fleet?

use super::exit::{CliError, Exit};
use super::output;
use super::summary;
use super::text;
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use layerplan::plan::check::{Violation, check};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Violations listed before the rest is only counted.
const LISTED: usize = 50;

/// Check a plan against its fleet, independently of how it was made
///
/// Recomputes what each image needs, what each layer holds and costs, caps, order and sums. What it
/// cannot recompute is the proof behind the plan's lower bound.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan check fleet.json.zst plan.json

Exit status: 0 the plan is valid; 3 it is not, and what is wrong is listed; 1 a file cannot be read
or is not a fleet or not a plan.

With --json: {\"valid\": true, \"violations\": []}; each violation has its kind as `violation` and
names the image, layer and package at fault.")]
pub struct CheckArgs {
    /// Fleet document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Plan document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "PLAN")]
    plan: PathBuf,

    /// Print the verdict as JSON, all violations listed
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Verdict<'a> {
    valid: bool,
    violations: &'a [Violation],
}

/// Runs the subcommand.
pub fn run(args: &CheckArgs) -> Result<Exit, CliError> {
    let (fleet, plan) = read_both(&args.fleet, &args.plan)?;
    let violations = check(&fleet, &plan);
    let valid = violations.is_empty();
    let text = match (args.json, valid) {
        (true, _) => output::json(&Verdict { valid, violations: &violations }),
        (false, true) => facts(&fleet, &plan),
        (false, false) => listing(&violations),
    };
    output::print(&text)?;
    Ok(if valid { Exit::Done } else { Exit::Invalid })
}

/// Reads a fleet and a plan; at most one of them from standard input.
pub fn read_both(fleet: &Path, plan: &Path) -> Result<(Fleet, Plan), CliError> {
    if fleet == Path::new(output::STD) && plan == fleet {
        return Err(CliError::TwoInputs);
    }
    Ok((Fleet::read(fleet)?, Plan::read(plan)?))
}

fn facts(fleet: &Fleet, plan: &Plan) -> String {
    let totals = &plan.cost;
    let gets = "every image gets exactly the packages it needs, within its cap";
    format!(
        "valid: {}, {}; {gets}\n  {} stored, {} duplicated; {}\n",
        text::count(fleet.images().len(), "image"),
        text::count(plan.layers.len(), "layer"),
        text::human(totals.stored_bytes),
        text::human(totals.duplicated_bytes),
        summary::standing(&plan.certificate),
    )
}

fn listing(violations: &[Violation]) -> String {
    let mut text = format!("invalid: {}\n", text::count(violations.len(), "violation"));
    for violation in violations.iter().take(LISTED) {
        text.push_str(&format!("  {}\n", text::visible(&violation.to_string())));
    }
    if violations.len() > LISTED {
        text.push_str(&format!("  and {} more\n", violations.len() - LISTED));
    }
    text
}
