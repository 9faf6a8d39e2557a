//! `layerplan import`: inventories in, a fleet document out.

use super::choice::choice;
use super::exit::{CliError, Exit};
use super::input::{Inputs, Named, PlatformArgs};
use super::layout::Meter;
use super::{files, log, output, summary};
use layerplan::image::Watch;
use layerplan::inventory::Format;
use layerplan::quotient::Quotient;
use std::path::{Path, PathBuf};

/// Make a fleet document of what package managers and builders know of each image
///
/// Each input is one image, called what its file is called unless a name is given. Whole images and
/// root directories are inventories too: their package databases say whose their files are. A
/// manifest (fleet.toml) names the inventories of all images, and says more of each; every
/// subcommand that wants a fleet takes a manifest as well. The formats are in
/// models/inventories.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan import web=web/status db=db/status -o fleet.json
  layerplan import --format nix app.json worker.json -o fleet.json.zst
  layerplan import web=web.tar db=db-layout -o fleet.json
  layerplan import fleet.toml -o fleet.json

Exit status: 0 imported; 1 a file is at fault; 2 wrong usage; 130 interrupted.")]
pub struct ImportArgs {
    /// Inventories, one of each image, or one manifest
    #[arg(value_name = "[NAME=]PATH", required = true)]
    inputs: Vec<Named>,

    /// The format of all inventories [default: told by what they hold]
    #[arg(long, value_parser = choice::<Format>(), value_name = "FORMAT")]
    format: Option<Format>,

    #[command(flatten)]
    platform: PlatformArgs,

    /// Where to write the fleet (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Runs the subcommand.
pub fn run(args: &ImportArgs) -> Result<Exit, CliError> {
    let inputs: Vec<Option<&Path>> =
        args.inputs.iter().map(|input| Some(input.path.as_path())).collect();
    files::check(&inputs, &[args.output.as_deref()])?;
    files::check_apart(&inputs, &[args.output.as_deref()])?;
    let meter = Meter::new("reading");
    let watch = Watch { progress: &|bytes| meter.done(bytes), ..Watch::default() };
    let (named, format, platform) = (&args.inputs, args.format, &args.platform);
    let (_, fleet) = Inputs { named, format, platform }.read(watch, false)?;
    drop(meter);
    if let Some(path) = &args.output {
        output::write(path, &fleet.to_json())?;
    }
    let text = summary::fleet(&fleet, &Quotient::new(&fleet));
    if args.output.as_deref() == Some(Path::new(output::STD)) {
        log::summary(&text);
    } else {
        output::print(&text)?;
    }
    Ok(Exit::Done)
}
