//! `layerplan import`: inventories in, a fleet document out.

use super::exit::{CliError, Exit};
use super::{files, input, log, output, summary};
use layerplan::fleet::{Fleet, Prices};
use layerplan::inventory::{Format, Inventory, Manifest, Settings, Source, assemble};
use layerplan::quotient::Quotient;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Make a fleet document of what package managers and builders know of each image
///
/// Each input is one image, called what its file is called unless a name is given. A manifest
/// (fleet.toml) names the inventories of all images, and says more of each; every subcommand that
/// wants a fleet takes a manifest as well. The formats are in models/inventories.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan import web=web/status db=db/status -o fleet.json
  layerplan import --format nix app.json worker.json -o fleet.json.zst
  layerplan import fleet.toml -o fleet.json

Exit status: 0 imported; 1 a file is at fault; 2 wrong usage.")]
pub struct ImportArgs {
    /// Inventories, one of each image, or one manifest
    #[arg(value_name = "[NAME=]PATH", required = true)]
    inputs: Vec<Input>,

    /// The format of all inventories [default: told by what they hold]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,

    /// Where to write the fleet (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// An inventory and the name of its image.
#[derive(Debug, Clone)]
struct Input {
    name: Option<String>,
    path: PathBuf,
}

impl FromStr for Input {
    type Err = Infallible;

    /// A path may hold an equals sign too: what is there already is a path.
    fn from_str(text: &str) -> Result<Input, Infallible> {
        Ok(match text.split_once('=') {
            Some((name, path)) if !name.is_empty() && !Path::new(text).exists() => {
                Input { name: Some(name.into()), path: path.into() }
            }
            _ => Input { name: None, path: text.into() },
        })
    }
}

impl Input {
    /// The name given, or the file's without its ending.
    fn name(&self) -> String {
        let own = || self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        self.name.clone().unwrap_or_else(own)
    }

    fn source(&self, format: Option<Format>) -> Result<Source, CliError> {
        Ok(Source {
            name: self.name(),
            file: self.path.display().to_string(),
            inventory: Inventory::read(&self.path, format)?,
            roots: Vec::new(),
            max_layers: None,
            reserved: 0,
            pulls: 1,
        })
    }
}

/// Runs the subcommand.
pub fn run(args: &ImportArgs) -> Result<Exit, CliError> {
    let inputs: Vec<Option<&Path>> =
        args.inputs.iter().map(|input| Some(input.path.as_path())).collect();
    files::check(&inputs, &[args.output.as_deref()])?;
    let fleet = fleet(args)?;
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

fn fleet(args: &ImportArgs) -> Result<Fleet, CliError> {
    if let [Input { name: None, path }] = args.inputs.as_slice()
        && Manifest::is_named_so(path)
    {
        return input::fleet(path);
    }
    let sources = args.inputs.iter().map(|input| input.source(args.format));
    let sources = sources.collect::<Result<Vec<_>, CliError>>()?;
    let settings = Settings { prices: Prices::default(), ..Settings::default() };
    Ok(assemble(&settings, &sources)?)
}
