//! `layerplan check`: is this a valid plan for this fleet?

use super::exit::{CliError, Exit};
use super::output;
use super::summary;
use super::text;
use super::usage::UsageError;
use super::{files, following, input};
use layerplan::certificate::check::Verdict;
use layerplan::certificate::{self, Document};
use layerplan::fleet::Fleet;
use layerplan::plan::check::{Violation, check_after};
use layerplan::plan::{BaseStacks, Measured, Plan, Requirement};
use layerplan::units::Cost;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What is said of a plan made after no other, if one is given.
const NOT_NAMED: &str = "  it was made after no other plan: --previous says nothing about it\n";

/// What is said of a plan made after another that is not given.
const NOT_GIVEN: &str =
    "  it was made after another plan: what it ships is taken as stated without --previous\n";

/// Violations listed before the rest is only counted.
const LISTED: usize = 50;

/// Check a plan against its fleet, independently of how it was made
///
/// Recomputes what each image needs, what each layer holds and costs, caps, order and sums. The
/// proof behind the plan's lower bound is verified where its certificate is given.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan check fleet.json.zst plan.json
  layerplan check fleet.json.zst plan.json --certificate proof.json.zst
  layerplan check fleet.json.zst plan.json --require 'largest_layer<=500MB' --require 'layers<=100'

Exit status: 0 the plan is valid, so is its certificate, and all requirements are met; 3 the plan or
the certificate is not valid, and what is wrong is listed; 5 both are, but a requirement is not met;
4 the plan is valid and as required, but its certificate is too large to verify; 1 a file cannot be
read or is not a fleet, a plan or a certificate; 2 wrong usage; 130 interrupted.

Figures that can be required, by <=, <, >=, > or =:
  layers            distinct layers
  layers_per_image  the most of any image, base and reserved layers not counted
  largest_layer     its bytes
  stored            bytes of all layers
  duplicated        bytes, or % of the unique bytes
  unpacked          bytes that a host unpacks which runs all images
  pushed, pulled    expected bytes per release
  cost              at the prices in force
  gap, waste_gap    % or a share of 1; proven only with --certificate
Bytes are a plain number, or in B, kB, MB, GB, TB, KiB, MiB, GiB or TiB.

With --json: {\"valid\": true, \"violations\": []}; each violation has its kind as `violation` and
names the image, layer and package at fault. With --certificate, of a valid plan also `certificate`:
{\"verdict\": \"proven\", \"bound\": 1} or else {\"verdict\": \"wrong\" or \"undecided\", \"reason\": \"…\"}.
With --require, of a valid plan also `requirements`: [{\"requirement\": \"layers<=100\", \"measured\": 5,
\"met\": true}]; a percentage is of the bytes in `of`.")]
pub struct CheckArgs {
    /// Fleet manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Plan document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "PLAN")]
    plan: PathBuf,

    /// The proof of the plan's lower bound (.json, .json.zst, or - for standard input)
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,

    /// The plan that it was made after with `plan --previous`, to verify what it ships
    #[arg(long, value_name = "PLAN")]
    previous: Option<PathBuf>,

    /// Something the plan must keep to, as in 'layers<=100'; may be repeated
    ///
    /// A figure, an operator and a limit; sizes and percentages are compared exactly. The figures
    /// are listed below.
    #[arg(long, value_name = "REQUIREMENT")]
    require: Vec<Requirement>,

    /// Print the verdict as JSON, all violations listed
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    valid: bool,
    violations: &'a [Violation],
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<CertificateReport>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    requirements: &'a [Measured],
}

#[derive(Serialize)]
#[serde(tag = "verdict", rename_all = "lowercase")]
enum CertificateReport {
    Proven { bound: Cost },
    Wrong { reason: String },
    Undecided { reason: String },
}

/// Runs the subcommand.
pub fn run(args: &CheckArgs) -> Result<Exit, CliError> {
    let (certificate, previous) = (args.certificate.as_deref(), args.previous.as_deref());
    files::check(&[Some(&args.fleet), Some(&args.plan), certificate, previous], &[])?;
    let (fleet, plan) = read_both(&args.fleet, &args.plan)?;
    let document = certificate.map(Document::read).transpose()?;
    let previous = previous.map(following::read).transpose()?;
    let violations = check_after(&fleet, &plan, previous.as_ref());
    let valid = violations.is_empty();
    let certificate = (document.filter(|_| valid)).map(|document| {
        report(certificate::check::check(&fleet, &plan, &document, previous.as_ref()))
    });
    // The figures of an invalid plan say nothing.
    let requirements: Vec<Measured> = (args.require.iter().filter(|_| valid))
        .map(|requirement| requirement.measure(&plan, &BaseStacks::of(&fleet)))
        .collect();
    // What is wrong comes first, then what is certainly not as required, and last what is only not
    // known: pipelines go on after it.
    let exit = match &certificate {
        _ if !valid => Exit::Invalid,
        Some(CertificateReport::Wrong { .. }) => Exit::Invalid,
        _ if requirements.iter().any(|requirement| !requirement.met) => Exit::Unmet,
        Some(CertificateReport::Undecided { .. }) => Exit::Unproven,
        None | Some(CertificateReport::Proven { .. }) => Exit::Done,
    };
    let text = if args.json {
        let requirements = &requirements;
        output::json(&Report { valid, violations: &violations, certificate, requirements })
    } else if valid {
        let proof = certificate.map_or_else(String::new, |report| said(&report));
        let note = match (&previous, &plan.options.previous) {
            (None, Some(_)) => NOT_GIVEN,
            (Some(_), None) => NOT_NAMED,
            _ => "",
        };
        facts(&fleet, &plan) + note + &proof + &summary::requirements(&requirements)
    } else {
        listing(&violations)
    };
    output::print(&text)?;
    Ok(exit)
}

fn report(verdict: Verdict) -> CertificateReport {
    match verdict {
        Verdict::Proven(bound) => CertificateReport::Proven { bound },
        Verdict::Wrong(fault) => CertificateReport::Wrong { reason: fault.to_string() },
        Verdict::Undecided { what, limit } => CertificateReport::Undecided {
            reason: format!("too large to check within {} {what}", text::grouped(limit as u128)),
        },
    }
}

fn said(report: &CertificateReport) -> String {
    match report {
        CertificateReport::Proven { bound } => {
            format!("  the certificate proves it: no plan costs less than {}\n", text::cost(*bound))
        }
        CertificateReport::Wrong { reason } => {
            format!("the certificate proves nothing: {}\n", text::visible(reason))
        }
        CertificateReport::Undecided { reason } => {
            format!("the certificate is not verified: {}\n", text::visible(reason))
        }
    }
}

/// Reads a fleet and a plan; at most one of them from standard input.
pub fn read_both(fleet: &Path, plan: &Path) -> Result<(Fleet, Plan), CliError> {
    if fleet == Path::new(output::STD) && plan == fleet {
        return Err(UsageError::TwoInputs.into());
    }
    Ok((input::fleet(fleet)?, Plan::read(plan)?))
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
