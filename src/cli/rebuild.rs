//! `layerplan rebuild`: whole images in, the same images in other layers out.

use super::args::ProblemArgs;
use super::choice;
use super::exit::{CliError, Exit};
use super::input::{self, Inputs, Named, PlatformArgs};
use super::layout::{self, Layout, LayoutArgs};
use super::usage::UsageError;
use super::{checked, files, output, summary, text};
use layerplan::compare;
use layerplan::compare::AS_PUBLISHED;
use layerplan::fleet::Fleet;
use layerplan::inventory::Source;
use layerplan::plan::{Plan, Totals};
use layerplan::solve::{self, Control, MethodName, Options, SolveError};
use layerplan::units::Bytes;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Put the files of whole images into planned layers: the same images, other layers
///
/// Takes OCI layouts, docker archives and root directories, or a manifest that names them. File for
/// file the new images are the same when unpacked: permissions, owners, links, extended attributes;
/// what a layer deleted is in none of the new ones. Files keep their times (SOURCE_DATE_EPOCH, if
/// set, lowers later ones to it), folders and links have none. The same input gives the same bytes.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan rebuild web=web.tar db=db-layout -o images --max-layers 20
  layerplan rebuild fleet.toml -o images --plan plan.json --compression zstd
  skopeo copy oci:images:web docker://registry.example/web

All images come into one OCI layout, each by its name. It appears whole or not at all; an interrupt
leaves nothing.

Exit status: 0 written; 1 a file is at fault; 2 wrong usage; 70 layerplan made a plan that is
not valid (nothing is written, please report it); 130 interrupted.

With --json: `images` [{name, manifest, layers}] (the digest of the manifest, and how many layers),
`layers` [{id, images, diff_id, digest, planned_bytes, file_bytes, tar_bytes, blob_bytes}], the sums
of the bytes, and `published` (the totals of the layers that the images had, as in the plan document;
null where none was an image). models/schemas/layout.json is its schema.")]
pub struct RebuildArgs {
    /// Images, or one manifest
    #[arg(value_name = "[NAME=]IMAGE", required = true)]
    inputs: Vec<Named>,

    /// Where to write the OCI layout: a folder that is not there yet, or empty
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,

    /// Follow this plan, made for the same images, instead of making one
    #[arg(long, value_name = "FILE", conflicts_with_all = ["max_layers", "overlap", "prices", "max_layer_size", "min_layer_size", "method"])]
    plan: Option<PathBuf>,

    /// How to plan; `layerplan methods` lists the methods
    #[arg(long, value_parser = choice::method(), value_name = "METHOD", default_value = "auto")]
    #[arg(hide_possible_values = true)]
    method: MethodName,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    platform: PlatformArgs,

    #[command(flatten)]
    problem: ProblemArgs,

    #[command(flatten)]
    layout: LayoutArgs,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    layout: Layout,
    published: Option<Totals>,
}

/// Runs the subcommand.
pub fn run(args: &RebuildArgs) -> Result<Exit, CliError> {
    let inputs: Vec<Option<&Path>> =
        args.inputs.iter().map(|input| Some(input.path.as_path())).collect();
    if args.output == Path::new(output::STD) {
        return Err(UsageError::NoTarget.into());
    }
    files::check_apart(&inputs, &[Some(&args.output)])?;
    files::check(&[inputs, vec![args.plan.as_deref()]].concat(), &[Some(&args.output)])?;
    let manner = args.layout.manner(&args.output)?;
    let inputs = Inputs { named: &args.inputs, format: None, platform: &args.platform };
    let (sources, fleet) = layout::read(&inputs)?;
    let plan = plan(args, &fleet)?;
    let published = published(args, &fleet, &plan, &sources)?;
    let layout = layout::build(&plan, &sources, manner)?;
    let report = Report { layout, published };
    output::print(&if args.json { output::json(&report) } else { said(args, &plan, &report) })?;
    Ok(Exit::Done)
}

fn plan(args: &RebuildArgs, fleet: &Fleet) -> Result<Plan, CliError> {
    let Some(file) = &args.plan else {
        let options = Options { method: args.method, ..args.problem.options(fleet) };
        let planned = solve::plan(fleet, &options, &Arc::new(Control::new(None)));
        let plan = planned.map_err(|source| CliError::solve(&args.inputs[0].path, source))?.plan;
        checked::made(&args.inputs[0].path, fleet, &plan, None)?;
        return Ok(plan);
    };
    layout::plan_for(fleet, file)
}

/// What the layers of the images as they were come to, at the prices of `plan`.
fn published(
    args: &RebuildArgs,
    fleet: &Fleet,
    plan: &Plan,
    sources: &[Source],
) -> Result<Option<Totals>, CliError> {
    let published = input::published(sources);
    if published.is_empty() {
        return Ok(None);
    }
    let priced = compare::price(fleet, plan.options.prices, &published);
    let fault = |source| CliError::solve(&args.inputs[0].path, SolveError::Fleet(source));
    Ok(Some(priced.map_err(fault)?.totals))
}

fn said(args: &RebuildArgs, plan: &Plan, report: &Report) -> String {
    let row = |what: &str, bytes: Bytes| {
        vec![what.into(), text::human(bytes), text::grouped(bytes.into())]
    };
    let mut rows = Vec::new();
    if let Some(before) = report.published {
        rows.push(row(AS_PUBLISHED, before.stored_bytes));
    }
    rows.push(row("in planned layers", plan.cost.stored_bytes));
    rows.push(row("each file once", plan.cost.unique_bytes));
    format!(
        "{}\n{}\n {}.\n Written to {}.\n",
        report.layout.table(),
        text::table(Some(&["packages", "", "bytes"]), "<>>", rows),
        summary::standing(&plan.certificate),
        args.output.display(),
    )
}
