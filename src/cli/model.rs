//! `layerplan model`: the integer program as MPS, for any other solver.

use super::args::ProblemArgs;
use super::exit::{CliError, Exit};
use super::{input, output};
use layerplan::solve;
use std::path::PathBuf;

/// Write the integer program over upward merges in MPS format, for any other solver
///
/// This is the plain program, without the reductions and cuts that `layerplan plan` adds to it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan model fleet.json.zst --max-layers 4 -o fleet.mps
  highs fleet.mps")]
pub struct ModelArgs {
    /// Fleet manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Where to write the program (compressed if named .zst)
    #[arg(short, long, value_name = "FILE", default_value = output::STD)]
    output: PathBuf,

    #[command(flatten)]
    problem: ProblemArgs,
}

/// Runs the subcommand.
pub fn run(args: &ModelArgs) -> Result<Exit, CliError> {
    let fleet = input::fleet(&args.fleet)?;
    let mps = solve::model_mps(&fleet, &args.problem.options(&fleet))
        .map_err(|fault| CliError::of(&args.fleet, fault))?;
    output::write(&args.output, &mps)?;
    Ok(Exit::Done)
}
