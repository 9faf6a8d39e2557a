//! `layerplan learn`: what changes together and how often, learnt from the releases of the past,
//! from rates, or from what was written down when packages changed.

mod history;
mod records;

use super::choice::choice;
use super::exit::{CliError, Exit};
use super::{files, output, text};
use layerplan::fleet::learn::{Decay, Model, Settings};
use layerplan::fleet::{Fleet, Update};
use layerplan::units::Rate;
use serde::Serialize;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// Learn how often packages change and which change together
///
/// Writes a fleet with the updates learnt, ready to be planned: the newest of its releases, or the
/// one fleet that rates or logs are for. Releases are in the order of their file names. What is
/// estimated, from which formats, and how well it predicts is in models/updates.md.
#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("record").args(["rates", "dpkg_log", "changelogs"])))]
#[command(group(clap::ArgGroup::new("diary").args(["dpkg_log", "changelogs"])))]
#[command(after_help = "\
Example:
  layerplan learn data/chainguard/releases -o fleet.json.zst
  layerplan plan fleet.json.zst --max-layers 20 -o plan.json
  layerplan learn 2026-*.json.zst --evaluate
  layerplan learn fleet.json --rates rates.csv -o learnt.json
  layerplan learn fleet.json --dpkg-log /var/log/dpkg.log* --release-every 14 -o learnt.json
  layerplan learn fleet.json --changelogs rootfs/usr/share/doc -o learnt.json

Exit status: 0 learnt; 1 a file is at fault; 2 wrong usage; 130 interrupted.

With --json the summary is one object: `model`, `releases`, `newest`, `updates`, `settings` {decay,
prior_strength} (null for the model past), `transitions` [{name, changed, rate}] (packages of the
newest release that change when that transition comes back), `evaluation` (null without --evaluate
and for fewer than two transitions) {transitions, predictions, model, add_one, constant, sources
[{to, layers, predicted, observed}], layers [the same]}. With rates or logs it is: `updates`,
`matching` {naming, names, unmatched [names that no package has], sources, known, mean (the rate of
the sources not known)}; with logs also `settings`, and `transitions` named after the last of the
days that they cover.")]
pub struct LearnArgs {
    /// Releases of one fleet: files, or folders of .json and .json.zst files; with --rates,
    /// --dpkg-log or --changelogs one fleet, which may be a manifest
    #[arg(value_name = "RELEASES", required = true)]
    releases: Vec<PathBuf>,

    /// Where to write the fleet (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// What to learn from releases
    #[arg(long, value_parser = choice::<Model>(), value_name = "MODEL", default_value = "shrunk")]
    #[arg(conflicts_with = "record")]
    model: Model,

    /// Predict each past transition from those before it, and say how well that goes
    #[arg(long, conflicts_with = "record")]
    evaluate: bool,

    /// Learn from rates: a table (CSV) with the heading `name,rate` (packages) or `source,rate`,
    /// rates being expected changes per release, from 0 to 1
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,

    /// Learn from what one machine upgraded: its dpkg.log and the older ones (.gz)
    #[arg(long, value_name = "FILE", num_args = 1..)]
    dpkg_log: Vec<PathBuf>,

    /// Learn from changelogs of Debian packages: files, or folders like /usr/share/doc
    #[arg(long, value_name = "FILE", num_args = 1..)]
    changelogs: Vec<PathBuf>,

    /// Days between two releases, for logs and changelogs
    #[arg(long, value_name = "DAYS", default_value = "7", requires = "diary")]
    #[arg(conflicts_with = "rates")]
    release_every: NonZeroU32,

    /// Seed of the imagined releases, for rates, logs and changelogs
    #[arg(long, value_name = "N", default_value_t = 0, requires = "record")]
    seed: u32,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the subcommand.
pub fn run(args: &LearnArgs) -> Result<Exit, CliError> {
    let all = args.releases.iter().chain(&args.rates).chain(&args.dpkg_log).chain(&args.changelogs);
    let inputs: Vec<Option<&Path>> = all.map(|path| Some(path.as_path())).collect();
    files::check(&inputs, &[args.output.as_deref()])?;
    if args.rates.is_some() || !args.dpkg_log.is_empty() || !args.changelogs.is_empty() {
        records::run(args)
    } else {
        history::run(args)
    }
}

/// Writes what was learnt, if it is to be written, and says it.
fn finish(args: &LearnArgs, fleet: &Fleet, summary: &str) -> Result<Exit, CliError> {
    if let Some(path) = &args.output {
        output::write(path, &fleet.to_json())?;
    }
    output::say(&[args.output.as_deref()], summary)?;
    Ok(Exit::Done)
}

/// An update that stands for something that happened.
#[derive(Serialize)]
struct Transition<'a> {
    name: &'a str,
    changed: usize,
    rate: Rate,
}

impl<'a> Transition<'a> {
    /// The update of that name, if there is one.
    fn find(fleet: &'a Fleet, name: &str) -> Option<Transition<'a>> {
        let Update { name, packages, rate, .. } =
            fleet.updates().iter().find(|update| update.name == name)?;
        Some(Transition { name, changed: packages.len(), rate: *rate })
    }
}

/// A line for each of `transitions`, which are called so.
fn table(name: &str, transitions: &[Transition]) -> String {
    let row = |entry: &Transition| {
        let changed = text::grouped(entry.changed as u128);
        vec![text::visible(entry.name), changed, entry.rate.to_string()]
    };
    let header = [name, "packages", "rate"];
    text::table(Some(&header), "<>>", transitions.iter().map(row).collect())
}

/// Where the fleet went, in a sentence.
fn written(args: &LearnArgs) -> String {
    output::written_to(args.output.as_deref(), "fleet")
}

/// The settings that were chosen, in a sentence.
fn chosen(Settings { decay, prior_strength }: Settings) -> String {
    let decay = match decay {
        Decay::Never => "all of the past counts alike",
        Decay::Sixteen => "the past counts half after 16 releases",
        Decay::Eight => "the past counts half after 8 releases",
        Decay::Four => "the past counts half after 4 releases",
    };
    format!(
        "Settings: {decay}; the mean of the fleet counts for {} in the estimate of each source.",
        text::count(prior_strength as usize, "release"),
    )
}
