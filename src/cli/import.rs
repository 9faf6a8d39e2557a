//! `layerplan import`: inventories in, a fleet document out.

use super::exit::{CliError, Exit};
use super::input::{self, Named};
use super::layout::Meter;
use super::{files, log, output, summary};
use layerplan::image::Watch;
use layerplan::inventory::Format;
use layerplan::plan::{Plan, PlanOptions};
use layerplan::quotient::Quotient;
use layerplan::solve::SolveError;
use std::path::{Path, PathBuf};

/// Make a fleet document of what package managers and builders know of each image
///
/// Each input is one image, called what its file is called unless a name is given. Whole images and
/// root directories are inventories too: their package databases say whose their files are. A manifest
/// (fleet.toml) names the inventories of all images, and says more of each; every subcommand that
/// wants a fleet takes a manifest as well. The formats are in models/inventories.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan import web=web/status db=db/status -o fleet.json
  layerplan import --format nix app.json worker.json -o fleet.json.zst
  layerplan import web=web.tar db=db-layout -o fleet.json --published published.json
  layerplan import fleet.toml -o fleet.json

Exit status: 0 imported; 1 a file is at fault; 2 wrong usage.")]
pub struct ImportArgs {
    /// Inventories, one of each image, or one manifest
    #[arg(value_name = "[NAME=]PATH", required = true)]
    inputs: Vec<Named>,

    /// The format of all inventories [default: told by what they hold]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,

    /// Where to write the fleet (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write the layers that whole images have now as a plan, to be shown and compared
    #[arg(long, value_name = "FILE")]
    published: Option<PathBuf>,
}

/// Runs the subcommand.
pub fn run(args: &ImportArgs) -> Result<Exit, CliError> {
    let inputs: Vec<Option<&Path>> =
        args.inputs.iter().map(|input| Some(input.path.as_path())).collect();
    files::check(&inputs, &[args.output.as_deref(), args.published.as_deref()])?;
    let meter = Meter::new("reading");
    let watch = Watch { progress: &|bytes| meter.done(bytes), ..Watch::default() };
    let mut importer = input::importer(watch)?;
    let (sources, fleet) = input::images(&args.inputs, args.format, &mut importer)?;
    drop(meter);
    if let Some(path) = &args.output {
        output::write(path, &fleet.to_json())?;
    }
    if let Some(path) = &args.published {
        let published = input::published(&sources);
        let plan = Plan::published(&fleet, PlanOptions::of(&fleet), &published);
        let fault = |source| CliError::solve(&args.inputs[0].path, SolveError::Fleet(source));
        output::write(path, &plan.map_err(fault)?.to_json())?;
    }
    let text = summary::fleet(&fleet, &Quotient::new(&fleet));
    let std = Some(Path::new(output::STD));
    if [args.output.as_deref(), args.published.as_deref()].contains(&std) {
        log::summary(&text);
    } else {
        output::print(&text)?;
    }
    Ok(Exit::Done)
}
