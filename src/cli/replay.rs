//! `layerplan replay`: methods over the real releases of a fleet.

use super::args::BenchArgs;
use super::bench::Bar;
use super::choice::choice;
use super::exit::{CliError, Exit};
use super::following::HORIZON;
use super::text::{count, grouped, human, human_wide, narrow_table, paragraph};
use super::{bench, files, output, signals, text};
use layerplan::fleet::learn::Model;
use layerplan::fleet::read_releases;
use layerplan::replay::{
    Outcome, Refusal, Replay, ReplayError, Request, Row, Shipped, Totals, replay,
};
use layerplan::report;
use layerplan::solve::{Control, MethodName, SolveError};
use layerplan::units::Bytes;
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
layers that the registry never had, `one host` layers that the release before did not have, which a
host that runs every image pulls, `pulled` layers that an upgraded image's host did not have (each
image on a host of its own), `reused` the share of an image that its host had, `registry` all layers
ever pushed, `changed` layers that the release before did not have. With up to five methods there is
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
    inputs.push(args.bench.rules());
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
            ReplayError::Solve { source: SolveError::Rules(fault), .. } => CliError::Rules(fault),
            fault => fault.into(),
        })?;
    bar.finish();
    let text = if args.bench.json {
        output::json(&replayed)
    } else if args.bench.csv {
        bench::csv(records(&replayed).into_iter())
    } else {
        tables(&replayed, &request.caps)
    };
    let page = || report::replay(&replayed);
    output::print_beside(args.bench.report.as_deref(), page, &text)?;
    Ok(if control.interrupted() { Exit::Interrupted } else { Exit::Done })
}

/// A line of the CSV.
#[derive(Default, Serialize)]
struct Record<'a> {
    method: &'a str,
    max_layers: Option<u32>,
    release: &'a str,
    layers: Option<usize>,
    stored_bytes: Option<Bytes>,
    layers_changed: Option<usize>,
    pushed_bytes: Option<Bytes>,
    accumulated_bytes: Option<Bytes>,
    host_bytes: Option<Bytes>,
    pulled_bytes: Option<u128>,
    reused: Option<f64>,
    largest_layer: Option<Bytes>,
    not_possible: &'a str,
}

fn records(replayed: &Replay) -> Vec<Record<'_>> {
    let mut records = Vec::new();
    for row in &replayed.rows {
        let (method, max_layers) = (row.method.as_str(), Some(row.max_layers));
        let record = Record { method, max_layers, ..Record::default() };
        match &row.outcome {
            Outcome::Replayed(shipped) => records.extend(steps(method, max_layers, shipped)),
            Outcome::NotPossible(Refusal { release, reason }) => {
                records.push(Record { release, not_possible: reason, ..record });
            }
            Outcome::Interrupted => {
                records.push(Record { not_possible: "interrupted", ..record });
            }
        }
    }
    records.extend(steps("ideal", None, &replayed.ideal));
    records
}

fn steps<'a>(
    method: &'a str,
    max_layers: Option<u32>,
    shipped: &'a Shipped,
) -> impl Iterator<Item = Record<'a>> {
    shipped.steps.iter().map(move |step| Record {
        method,
        max_layers,
        release: &step.release,
        layers: Some(step.layers),
        stored_bytes: Some(step.stored_bytes),
        layers_changed: Some(step.layers_changed),
        pushed_bytes: Some(step.pushed_bytes),
        accumulated_bytes: Some(step.accumulated_bytes),
        host_bytes: Some(step.host_bytes),
        pulled_bytes: Some(step.pulled_bytes),
        reused: step.reused,
        largest_layer: Some(step.largest_layer),
        not_possible: "",
    })
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
        let header =
            ["method", "pushed", "one host", "pulled", "reused", "registry", "changed", "largest"];
        let shipped = at_cap.iter().filter_map(|row| match &row.outcome {
            Outcome::Replayed(shipped) => Some((row.method.as_str(), shipped)),
            Outcome::NotPossible(_) | Outcome::Interrupted => None,
        });
        let rows = shipped.chain([("ideal", &replayed.ideal)]);
        let rows = rows.map(|(method, shipped)| cells(method, &shipped.totals)).collect();
        out.push_str(&narrow_table(&header, "<>>>>>>>", rows));
        out.push_str(&pushed_by_release(&at_cap, &replayed.ideal));
        for row in at_cap {
            let Row { method, outcome, .. } = row;
            let note = match outcome {
                Outcome::Replayed(_) => continue,
                Outcome::NotPossible(Refusal { release, reason }) => {
                    format!("{method}: at {release} {reason}.")
                }
                Outcome::Interrupted => format!("{method}: interrupted."),
            };
            out.push_str(&paragraph(&note));
        }
    }
    out.push_str(
        "\n ideal: every package in a layer of its own, without any cap; nobody can push less.\n",
    );
    out
}

/// What each release pushed, a column for each method, if there are few.
fn pushed_by_release(rows: &[&Row], ideal: &Shipped) -> String {
    const COLUMNS: usize = 5;
    let shipped: Vec<(&str, &Shipped)> = (rows.iter())
        .filter_map(|row| match &row.outcome {
            Outcome::Replayed(shipped) => Some((row.method.as_str(), shipped)),
            Outcome::NotPossible(_) | Outcome::Interrupted => None,
        })
        .chain([("ideal", ideal)])
        .collect();
    if rows.len() > COLUMNS {
        return String::new();
    }
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

fn cells(method: &str, totals: &Totals) -> Vec<String> {
    vec![
        method.into(),
        human(totals.pushed_bytes),
        human(totals.host_bytes),
        human_wide(totals.pulled_bytes),
        totals.reused.map_or_else(|| "-".into(), text::share),
        human(totals.accumulated_bytes),
        grouped(totals.layers_changed as u128),
        human(totals.largest_layer),
    ]
}
