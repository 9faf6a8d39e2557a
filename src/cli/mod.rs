//! The command line: one file per subcommand. Reads arguments, calls the library, prints; decides
//! nothing about layers.

mod apply;
mod args;
mod bench;
mod check;
mod checked;
mod choice;
mod compare;
mod completions;
mod diff;
mod exit;
mod export;
mod fault;
mod files;
mod following;
mod import;
mod input;
mod layout;
mod learn;
mod log;
mod man;
mod methods;
mod model;
mod order;
mod output;
mod plan;
mod price_flags;
mod progress;
mod rebuild;
mod replay;
mod show;
mod signals;
mod summary;
mod text;
mod usage;

use clap::{Parser, Subcommand};
use exit::{CliError, Exit};
use log::LogFormat;
use std::env;
use std::ffi::OsString;

/// Widest line of help, and of every table.
const WIDTH: usize = 100;

/// Plans, for a whole fleet of container images at once, which packages share which layer.
#[derive(Debug, Parser)]
#[command(
    name = "layerplan",
    version,
    arg_required_else_help = true,
    max_term_width = WIDTH,
    after_help = "\
Example:
  layerplan plan fleet.json.zst --max-layers 20 -o plan.json
  layerplan check fleet.json.zst plan.json
  layerplan apply plan.json next-fleet.json.zst -o next-plan.json
  layerplan show fleet.json.zst --plan plan.json
  layerplan learn releases -o fleet.json.zst

A file named `-` is standard input or standard output; `.zst` files are compressed.

Exit status: 0 done; 1 an input or output file is at fault; 2 wrong usage; 3 `check` found the plan
or its certificate invalid; 4 the gap or the certificate asked for is not there (the plan is still
written), or a certificate is too large to check; 5 `check` found that the plan does not meet a
requirement; 70 layerplan made a plan that is not valid (nothing is written, please report it); 130
interrupted by SIGINT or SIGTERM (`plan` still writes its best plan so far)."
)]
struct Cli {
    /// How errors, notes and progress are said: text, or json (one object per line)
    #[arg(long, global = true, value_enum, value_name = "FORMAT", default_value = "text")]
    #[arg(hide_possible_values = true, display_order = 100)]
    log_format: LogFormat,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(import::ImportArgs),
    Plan(plan::PlanArgs),
    Check(check::CheckArgs),
    Apply(apply::ApplyArgs),
    Diff(diff::DiffArgs),
    Order(order::OrderArgs),
    Show(show::ShowArgs),
    Export(export::ExportArgs),
    Rebuild(rebuild::RebuildArgs),
    Model(model::ModelArgs),
    Learn(learn::LearnArgs),
    Compare(compare::CompareArgs),
    Replay(replay::ReplayArgs),
    Methods(methods::MethodsArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

/// Runs the program; says what went wrong on standard error.
pub fn run() -> Exit {
    let outcome = signals::start().and_then(|()| run_command());
    signals::settle();
    outcome.unwrap_or_else(|error| {
        log::error(&error.to_string(), error.hint().as_deref());
        error.exit()
    })
}

fn run_command() -> Result<Exit, CliError> {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) => return answer(&fault),
    };
    log::start(cli.log_format);
    match cli.command {
        Command::Import(args) => import::run(&args),
        Command::Plan(args) => plan::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Apply(args) => apply::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Order(args) => order::run(&args),
        Command::Show(args) => show::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Rebuild(args) => rebuild::run(&args),
        Command::Model(args) => model::run(&args),
        Command::Learn(args) => learn::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Replay(args) => replay::run(&args),
        Command::Methods(args) => methods::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

/// Says what is wrong with the command line, or the help that it asks for.
fn answer(fault: &clap::Error) -> Result<Exit, CliError> {
    let args: Vec<OsString> = env::args_os().collect();
    let in_json = log::asks_for_json(&args);
    if in_json {
        log::start(LogFormat::Json);
    }
    if !fault.use_stderr() {
        output::print_help(fault)?;
        return Ok(Exit::Done);
    }
    if in_json {
        let said = fault.to_string();
        // What is wrong comes first; usage and tips are for people.
        let first = said.strip_prefix("error: ").unwrap_or(&said).split("\n\n").next();
        let words: Vec<&str> = first.unwrap_or_default().split_whitespace().collect();
        log::error(&words.join(" "), Some("`--help` tells what can be asked for"));
    } else {
        // There is nobody to tell if that fails.
        let _ = fault.print();
    }
    Ok(Exit::Usage)
}
