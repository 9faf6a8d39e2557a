//! `layerplan man`: the manual, made from what `--help` says.

use super::exit::{CliError, Exit};
use super::{Cli, output};
use clap::CommandFactory;
use clap_mangen::Man;
use std::path::PathBuf;

/// Write the manual pages, one for the program and one for each subcommand
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan man /usr/share/man/man1
  layerplan man . && man ./layerplan-plan.1")]
pub struct ManArgs {
    /// The folder to write them into, which must exist
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

/// Runs the subcommand.
pub fn run(args: &ManArgs) -> Result<Exit, CliError> {
    let mut program = Cli::command().disable_help_subcommand(true);
    program.build();
    write(args, program.clone())?;
    for command in program.get_subcommands() {
        write(args, command.clone())?;
    }
    Ok(Exit::Done)
}

/// Writes the page of `command`, named as it is.
fn write(args: &ManArgs, command: clap::Command) -> Result<(), CliError> {
    let page = Man::new(command).source(concat!("layerplan ", env!("CARGO_PKG_VERSION")));
    let mut text = Vec::new();
    // Writing to memory does not fail.
    let _ = page.render(&mut text);
    output::write(&args.folder.join(page.get_filename()), &text)
}
