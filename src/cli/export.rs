//! `layerplan export`: a plan in the form that a builder of images takes it in.

use super::choice::choice;
use super::exit::{CliError, Exit};
use super::input::{Inputs, Named, PlatformArgs};
use super::layout::{self, LayoutArgs};
use super::output::STD;
use super::usage::UsageError;
use super::{check, checked, files, output};
use layerplan::export::{Export, Target, export, oci, write_folder};
use layerplan::inventory::Manifest;
use layerplan::plan::Plan;
use std::path::{Path, PathBuf};

/// Write a plan as builders of images take it
///
/// Layers are listed bottom layer first; a layer that images share is the same list in each of
/// them. What each target takes, and how it is used there, is in models/exports.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan export plan.json --to nixpkgs -o layers
  layerplan export plan.json --to nix2container --image web -o web.json
  layerplan export plan.json --to rechunk --fleet fleet.json.zst -o meta
  layerplan export plan.json --to oci --fleet fleet.toml -o images
  layerplan export plan.json.zst --to csv -o layers.csv

A folder is new or empty before, and appears whole or not at all. A file in it is called what its
image is called; bytes other than ASCII letters, digits, `+`, `-`, `.` and `_` become `=` and two
hexadecimal digits.

Exit status: 0 written; 1 a file is at fault, or the target cannot take the plan; 2 wrong usage, or
the target takes no plan; 130 interrupted.")]
pub struct ExportArgs {
    /// Plan document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "PLAN")]
    plan: PathBuf,

    /// Who takes the plan
    #[arg(long, value_parser = choice::<Target>(), value_name = "TARGET")]
    to: Target,

    /// Only this image
    #[arg(long, value_name = "NAME")]
    image: Option<String>,

    /// The plan's fleet: the plan is checked against it first. For --to oci a manifest (.toml),
    /// which names the images
    #[arg(long, value_name = "FLEET")]
    fleet: Option<PathBuf>,

    /// Where to write: a file, or a folder where each image has a file of its own [default:
    /// standard output]
    #[arg(short, long, value_name = "FILE_OR_FOLDER")]
    output: Option<PathBuf>,

    /// Print what --to oci wrote as JSON, as `layerplan rebuild` does
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    platform: PlatformArgs,

    #[command(flatten)]
    layout: LayoutArgs,
}

/// Runs the subcommand.
pub fn run(args: &ExportArgs) -> Result<Exit, CliError> {
    files::check(&[Some(&args.plan), args.fleet.as_deref()], &[args.output.as_deref()])?;
    if args.to == Target::Oci {
        return build(args);
    }
    if args.json || args.layout.is_given() || args.platform.is_given() {
        return Err(UsageError::OnlyOci.into());
    }
    let (fleet, plan) = match &args.fleet {
        None => {
            let plan = Plan::read(&args.plan)?;
            checked::alone(&args.plan, &plan)?;
            (None, plan)
        }
        Some(fleet) => {
            let (fleet, plan) = check::read_both(fleet, &args.plan)?;
            checked::given(&args.plan, &fleet, &plan)?;
            (Some(fleet), plan)
        }
    };
    let output = args.output.as_deref().unwrap_or(Path::new(STD));
    match export(&plan, fleet.as_ref(), args.to, args.image.as_deref()) {
        Err(fault) => return Err(CliError::export(&args.plan, fault)),
        Ok(Export::Document(bytes)) => output::write(output, &bytes)?,
        Ok(Export::Folder(_)) if output == Path::new(STD) => {
            return Err(UsageError::NoFolder.into());
        }
        Ok(Export::Folder(files)) => write_folder(output, &files)
            .map_err(|source| CliError::Write { file: output.display().to_string(), source })?,
    }
    Ok(Exit::Done)
}

/// Builds the images.
fn build(args: &ExportArgs) -> Result<Exit, CliError> {
    let manifest = args.fleet.as_deref().filter(|fleet| Manifest::is_named_so(fleet));
    let inputs = [Named { name: None, path: manifest.ok_or(UsageError::NoManifest)?.into() }];
    let target = args.output.as_deref().filter(|target| *target != Path::new(STD));
    let manner = args.layout.manner(target.ok_or(UsageError::NoTarget)?)?;
    let inputs = Inputs { named: &inputs, format: None, platform: &args.platform };
    let (sources, fleet) = layout::read(&inputs)?;
    let mut plan = layout::plan_for(&fleet, &args.plan)?;
    if let Some(image) = &args.image {
        oci::keep_only(&mut plan, image).map_err(CliError::layout)?;
    }
    let layout = layout::build(&plan, &sources, manner)?;
    output::print(&if args.json { output::json(&layout) } else { layout.table() })?;
    Ok(Exit::Done)
}
