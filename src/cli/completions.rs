//! `layerplan completions`: what a shell has to know to complete commands.

use super::exit::{CliError, Exit};
use super::{Cli, output};
use clap::CommandFactory;
use clap_complete::Shell;

/// Print the completions of a shell, for its folder of completions
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan completions bash > /usr/share/bash-completion/completions/layerplan
  layerplan completions zsh > /usr/share/zsh/vendor-completions/_layerplan
  layerplan completions fish > /usr/share/fish/vendor_completions.d/layerplan.fish")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

/// Runs the subcommand.
pub fn run(args: &CompletionsArgs) -> Result<Exit, CliError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "layerplan", &mut script);
    output::print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
