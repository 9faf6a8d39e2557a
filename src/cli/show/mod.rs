//! `layerplan show`: the fleet, its quotient and a plan, for people to look at.

mod dot;
mod fleet;
mod image;
mod layers;

use super::check::read_both;
use super::exit::{CliError, Exit};
use super::fault::Fault;
use super::{checked, input, output, summary, text};
use layerplan::fleet::{Fleet, ImageId};
use layerplan::quotient::Quotient;
use layers::ShownPlan;
use std::path::PathBuf;

/// Show what a fleet holds, which packages its images share, and what a plan makes of it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan show fleet.json.zst
  layerplan show fleet.json.zst --plan plan.json
  layerplan show fleet.json.zst --plan plan.json --image web
  layerplan show fleet.json.zst --plan plan.json --dot | dot -Tsvg > fleet.svg

A class is a group of packages that exactly the same images need; each is a candidate for a layer.
In the graph an arrow leads from a class to one it needs, which at least the same images need.")]
pub struct ShowArgs {
    /// Fleet manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// A plan for this fleet (.json, .json.zst, or - for standard input)
    #[arg(long, value_name = "PLAN")]
    plan: Option<PathBuf>,

    /// Show one image: what it needs and, with --plan, its layers from bottom to top
    #[arg(long, value_name = "NAME", conflicts_with = "dot")]
    image: Option<String>,

    /// Write the graph of classes for Graphviz; --plan adds the layers and what they hold
    #[arg(long)]
    dot: bool,

    /// Where to write what is shown
    #[arg(short, long, value_name = "FILE", default_value = output::STD)]
    output: PathBuf,
}

/// Runs the subcommand.
pub fn run(args: &ShowArgs) -> Result<Exit, CliError> {
    let (fleet, plan) = match &args.plan {
        None => (input::fleet(&args.fleet)?, None),
        Some(path) => {
            let (fleet, plan) = read_both(&args.fleet, path)?;
            checked::given(path, &fleet, &plan)?;
            (fleet, Some(plan))
        }
    };
    let quotient = Quotient::new(&fleet);
    let shown = plan.as_ref().map(|plan| ShownPlan::new(&fleet, plan));
    let text = match (&args.image, args.dot) {
        (Some(name), _) => {
            image::text(&fleet, &quotient, shown.as_ref(), find(args, &fleet, name)?)
        }
        (None, true) => dot::text(&fleet, &quotient, shown.as_ref()),
        (None, false) => overview(&fleet, &quotient, shown.as_ref()),
    };
    output::write(&args.output, text.as_bytes())?;
    Ok(Exit::Done)
}

/// What is said before what a plan says of itself.
const STATED: &str = "What follows is what the plan states to be proven; \
    `layerplan check --certificate` verifies a proof.";

fn overview(fleet: &Fleet, quotient: &Quotient, shown: Option<&ShownPlan<'_>>) -> String {
    let mut out = fleet::text(fleet, quotient);
    if let Some(shown) = shown {
        let plan = shown.plan;
        for part in [
            summary::options(plan),
            summary::bytes(fleet, plan),
            summary::layers(fleet, plan),
            layers::text(fleet, shown),
            text::paragraph(STATED),
            summary::proof(&plan.certificate, &plan.cost),
        ] {
            out.push('\n');
            out.push_str(&part);
        }
    }
    out
}

fn find(args: &ShowArgs, fleet: &Fleet, name: &str) -> Result<ImageId, CliError> {
    let names = fleet.images().iter().map(|image| image.name.as_str());
    let unknown = || CliError::of(&args.fleet, Fault::unknown_image(name, names));
    fleet.find_image(name).ok_or_else(unknown)
}
