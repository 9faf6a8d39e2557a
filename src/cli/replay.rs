//! `layerplan replay`: methods over the real releases of a fleet.

use super::args::BenchArgs;
use super::bench::Bar;
use super::choice::choice;
use super::exit::{CliError, Exit};
use super::following::HORIZON;
use super::text::{count, human, narrow_table, paragraph};
use super::{bench, files, output, signals};
use layerplan::compare::{Value, table};
use layerplan::fleet::learn::Model;
use layerplan::fleet::read_releases;
use layerplan::replay::{
    COLUMNS, Outcome, Refusal, Replay, ReplayError, Request, Row, Shipped, Step, Totals, replay,
};
use layerplan::report;
use layerplan::solve::{Control, MethodName, SolveError};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Replay real releases: what each method would have shipped, had it planned all along
///
/// At each release a method knows that release and those before it, nothing later: updates are
/// learnt from earlier transitions, and strategies that can use one see their own earlier plan.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan replay data/chainguard/releases --max-layers 20 --warmup 6
  layerplan replay releases/ --methods origin,greedy --max-layers 10,40 --csv > replay.csv
  layerplan replay releases/ --methods greedy,origin --previous --horizon 5

Exit status: 0 replayed, also where a method cannot keep to a cap (a note says so); 1 a file is at
fault; 130 interrupted: the rows that were done are printed.

The first planned release ships everything, so totals begin with the one after it. `pushed` counts
layers that the registry never had, `one host` layers that the previous release did not have, which a
host that runs every image pulls, `pulled` layers that an upgraded image's host did not have (each
image on a host of its own), `reused` the share of an image that its host had, `registry` all layers
ever pushed, `changed` layers that the previous release did not have. With up to five methods there is
a second table: what each release pushed.

With --json: {fleet, releases, warmup, model, ideal, rows}. A row has `method`, `max_layers` and one
of `replayed` {totals, steps}, `not_possible` {release, reason} or `interrupted`. --csv has one line
for each row and release.")]
pub struct ReplayArgs {
    /// Folder of releases, or releases, in the order of their names (.json, .json.zst)
    #[arg(value_name = "RELEASES", required = true)]
    releases: Vec<PathBuf>,

    /// Releases at the start that are only learnt from
    #[arg(long, value_name = "N", default_value_t = 4)]
    warmup: usize,

    /// What our own methods plan by
    #[arg(long, value_parser = choice::<Model>(), value_name = "MODEL", default_value = "shrunk")]
    model: Model,

    /// Also go on from release to release: our methods with `plan --previous`, and `apply`
    #[arg(long)]
    previous: bool,

    /// Releases within which a move has to pay, with --previous
    #[arg(long, value_name = "N", default_value_t = HORIZON, requires = "previous")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    horizon: u32,

    #[command(flatten)]
    bench: BenchArgs,
}

/// Runs the subcommand.
pub fn run(args: &ReplayArgs) -> Result<Exit, CliError> {
    let mut inputs: Vec<Option<&Path>> =
        args.releases.iter().map(|path| Some(path.as_path())).collect();
    inputs.push(args.bench.strategy_options());
    files::check(&inputs, &[args.bench.report.as_deref()])?;
    let releases = read_releases(&args.releases)?;
    let request = Request {
        methods: args.bench.methods(|method| method != MethodName::Auto),
        follow: args.previous.then_some(args.horizon),
        caps: args.bench.caps(),
        warmup: args.warmup,
        model: args.model,
        // Prices that are not named are the oldest release's, which all others know.
        options: match releases.first() {
            Some(oldest) => args.bench.options(&oldest.fleet, None)?,
            None => return Ok(Exit::Done),
        },
    };
    let control = Arc::new(Control::new(None));
    signals::ask_for_rows(&control);
    let bar = Bar::new(request.methods.len() * request.caps.len());
    let replayed =
        replay(&releases, &request, &control, &|| bar.inc()).map_err(|fault| match fault {
            ReplayError::Solve { source: SolveError::StrategyOptions(fault), .. } => {
                CliError::StrategyOptions(fault)
            }
            fault => fault.into(),
        })?;
    bar.finish();
    let text = if args.bench.json {
        output::json(&replayed)
    } else if args.bench.csv {
        csv(&replayed)
    } else {
        tables(&replayed, &request.caps)
    };
    let page = || report::replay(&replayed);
    output::print_beside(args.bench.report.as_deref(), page, &text)?;
    Ok(if control.interrupted() { Exit::Interrupted } else { Exit::Done })
}

/// The columns of the CSV; between the cap and the last one, the fields of a [`Step`].
const HEADER: [&str; 13] = [
    "method",
    "max_layers",
    "release",
    "layers",
    "stored_bytes",
    "layers_changed",
    "pushed_bytes",
    "accumulated_bytes",
    "host_bytes",
    "pulled_bytes",
    "reused",
    "largest_layer",
    "not_possible",
];

/// A line for each row and release, and one for a row that has none.
fn csv(replayed: &Replay) -> String {
    let mut lines = Vec::new();
    let none = [""; 9];
    for Row { method, max_layers, outcome } in &replayed.rows {
        let (method, cap) = (method.as_str(), Some(*max_layers));
        match outcome {
            Outcome::Replayed(Shipped { steps, .. }) => {
                lines.extend(steps.iter().map(|step| Line::Step(method, cap, step, "")));
            }
            Outcome::NotPossible(Refusal { release, reason }) => {
                lines.push(Line::None(method, cap, release, none, reason));
            }
            Outcome::Interrupted => lines.push(Line::None(method, cap, "", none, "interrupted")),
        }
    }
    let ideal = replayed.ideal.steps.iter();
    lines.extend(ideal.map(|step| Line::Step("ideal", None, step, "")));
    bench::csv(HEADER, lines)
}

/// A line of the CSV.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Step(&'a str, Option<u32>, &'a Step, &'a str),
    None(&'a str, Option<u32>, &'a str, [&'a str; 9], &'a str),
}

/// A table for each cap.
fn tables(replayed: &Replay, caps: &[u32]) -> String {
    let Replay { fleet, releases, warmup, .. } = replayed;
    let newest = releases.last().map_or("", String::as_str);
    let first = releases.get(*warmup).map_or("", String::as_str);
    let mut out = paragraph(&format!(
        "{} to {newest}; the newest has {}, {} and {}. The first {warmup} are history, {first} is \
         planned first, and totals are of the {} after it.",
        count(releases.len(), "release"),
        count(fleet.images, "image"),
        count(fleet.packages, "package"),
        count(fleet.references, "reference"),
        count(releases.len() - warmup - 1, "release"),
    ));
    for &cap in caps {
        let at_cap: Vec<&Row> = replayed.rows.iter().filter(|row| row.max_layers == cap).collect();
        out.push_str(&format!("\nAt most {} per image\n\n", count(cap as usize, "layer")));
        let shipped = shipped(&at_cap, &replayed.ideal);
        let totals: Vec<(&str, &Totals)> =
            shipped.iter().map(|(method, shipped)| (*method, &shipped.totals)).collect();
        let (header, lines) =
            table(&COLUMNS, |column| column.text, "method", &totals, Value::short);
        out.push_str(&narrow_table(&header, "<>>>>>>>", lines));
        if at_cap.len() <= FEW {
            out.push_str(&pushed_by_release(&shipped, &replayed.ideal));
        }
        for row in at_cap {
            if let Some(why) = row.missing() {
                out.push_str(&paragraph(&format!("{}: {why}.", row.method)));
            }
        }
    }
    out.push_str(
        "\n ideal: every package in a layer of its own, without any cap; nobody can push less.\n",
    );
    out
}

/// What was shipped, the ideal last.
fn shipped<'a>(rows: &[&'a Row], ideal: &'a Shipped) -> Vec<(&'a str, &'a Shipped)> {
    let shipped = rows.iter().filter_map(|row| Some((row.method.as_str(), row.shipped()?)));
    shipped.chain([("ideal", ideal)]).collect()
}

/// Methods that each have a column of what they pushed.
const FEW: usize = 5;

/// What each release pushed, a column for each method.
fn pushed_by_release(shipped: &[(&str, &Shipped)], ideal: &Shipped) -> String {
    let mut header = vec!["pushed by release"];
    header.extend(shipped.iter().map(|(method, _)| *method));
    let line = |at: usize| {
        let mut cells = vec![ideal.steps[at].release.clone()];
        cells.extend(shipped.iter().map(|(_, shipped)| human(shipped.steps[at].pushed_bytes)));
        cells
    };
    let rows = (1..ideal.steps.len()).map(line).collect();
    format!("\n{}", narrow_table(&header, "<>>>>>>", rows))
}
