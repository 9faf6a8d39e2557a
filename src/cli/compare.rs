//! `layerplan compare`: methods side by side on one fleet.

use super::args::BenchArgs;
use super::bench::Bar;
use super::exit::{CliError, Exit};
use super::input::Input;
use super::text::{
    cost_in_short, count, gap, grouped, human, narrow_table, paragraph, rate, seconds,
};
use super::{bench, files, input, log, output, signals};
use layerplan::compare::{
    AS_PUBLISHED, CompareError, Comparison, Figures, Outcome, Request, Row, compare,
};
use layerplan::plan::{Scope, Status};
use layerplan::report;
use layerplan::solve::{Control, MethodName};
use layerplan::strategies::StrategyName;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Compare methods on a fleet: what each stores, ships and costs, and how far it is from the bound
///
/// Prices are those of the fleet and its updates, which our own methods also plan by: `layerplan
/// replay` tells what becomes of a plan in releases that it has not seen.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan compare fleet.json.zst --max-layers 10,40,100
  layerplan compare fleet.json.zst --methods origin,popularity,greedy --max-layers 20 --timing
  layerplan compare fleet.json.zst --csv > compare.csv

Exit status: 0 compared, also where a method cannot keep to a cap (a note says so); 1 a file is at
fault; 130 interrupted: the rows that were done are printed.

With --json: {fleet, overlap, prices, bounds [{max_layers, lower_bound}], rows}. A row has `method`,
`max_layers` and one of `planned` {the plan's sums, layers, largest_layer, bound (on all plans, that
the method knew), gap (to the best such bound at that cap), certificate}, `not_possible` (why) or `interrupted`; with --timing `measured`
{seconds, peak_bytes} of `layerplan plan` in a process of its own. --csv has the same, flat.")]
pub struct CompareArgs {
    /// Fleet manifest (.toml) or document (.json, .json.zst, or - for standard input)
    #[arg(value_name = "FLEET")]
    fleet: PathBuf,

    /// Also plan each row in a process of its own, one at a time, and take its time and peak memory
    #[arg(long)]
    timing: bool,

    #[command(flatten)]
    bench: BenchArgs,
}

/// Runs the subcommand.
pub fn run(args: &CompareArgs) -> Result<Exit, CliError> {
    files::check(&[Some(&args.fleet), args.bench.rules()], &[args.bench.report.as_deref()])?;
    if args.timing {
        files::check_rereadable(&[Some(&args.fleet), args.bench.rules()])?;
    }
    let control = Arc::new(Control::new(None));
    let Input { fleet, rules, published } = input::read(&args.fleet)?;
    let request = Request {
        methods: args.bench.methods(is_default),
        caps: args.bench.caps(),
        options: args.bench.options(&fleet, rules)?,
        published,
    };
    signals::ask_for_rows(&control);
    let rows = request.methods.len() * request.caps.len();
    let bar = Bar::new(rows);
    let mut compared =
        compare(&fleet, &request, &control, &|| bar.inc()).map_err(|source| match source {
            CompareError::Solve(source) => CliError::solve(&args.fleet, source),
            fault => CliError::of(&args.fleet, fault),
        })?;
    bar.finish();
    if args.timing {
        measure(args, &mut compared, &control);
    }
    let text = if args.bench.json {
        output::json(&compared)
    } else if args.bench.csv {
        bench::csv(compared.rows.iter().map(|row| record(row, &compared)))
    } else {
        tables(&compared, &request.caps)
    };
    let page = || report::compare(&compared);
    output::print_beside(args.bench.report.as_deref(), page, &text)?;
    Ok(if control.interrupted() { Exit::Interrupted } else { Exit::Done })
}

/// All methods but `auto`, which is one of the others, and variants that differ in replays only.
fn is_default(method: MethodName) -> bool {
    let twins = [StrategyName::OstreeFresh, StrategyName::RechunkFresh];
    method != MethodName::Auto && !twins.map(MethodName::Strategy).contains(&method)
}

/// Measures each row that was planned, one after the other, until a signal comes. A row that cannot
/// be measured stays without.
fn measure(args: &CompareArgs, compared: &mut Comparison, control: &Control) {
    let bar = Bar::new(compared.rows.len());
    let mut unmeasured = Vec::new();
    for row in &mut compared.rows {
        if matches!(row.outcome, Outcome::Planned(_))
            && row.method != AS_PUBLISHED
            && !control.interrupted()
        {
            let measured = bench::measure(&args.fleet, row, &args.bench.plan_args(), control);
            row.measured = measured.ok().flatten();
            if row.measured.is_none() {
                unmeasured.push(format!("{} at {}", row.method, row.max_layers));
            }
        }
        bar.inc();
    }
    bar.finish();
    if !unmeasured.is_empty() {
        log::note(&format!("not measured: {}", unmeasured.join(", ")));
    }
}

/// A line of the CSV: exact numbers, empty where there are none.
#[derive(Default, Serialize)]
struct Record<'a> {
    method: &'a str,
    max_layers: u32,
    stored_bytes: Option<u64>,
    duplicated_bytes: Option<u64>,
    pushed_bytes_per_release: Option<String>,
    pulled_bytes_per_release: Option<String>,
    cost: Option<String>,
    layers: Option<usize>,
    largest_layer: Option<u64>,
    gap: Option<String>,
    best_bound: Option<String>,
    own_bound: Option<String>,
    own_bound_scope: Option<Scope>,
    seconds: Option<f64>,
    peak_bytes: Option<u64>,
    not_possible: &'a str,
}

fn record<'a>(row: &'a Row, compared: &Comparison) -> Record<'a> {
    let Row { method, max_layers, outcome, measured } = row;
    let record = Record { method, max_layers: *max_layers, ..Record::default() };
    match outcome {
        Outcome::Planned(figures) => {
            let Figures { totals, layers, largest_layer, gap, certificate, .. } = &**figures;
            let bound = compared.bounds.iter().find(|bound| bound.max_layers == *max_layers);
            Record {
                stored_bytes: Some(totals.stored_bytes),
                duplicated_bytes: Some(totals.duplicated_bytes),
                pushed_bytes_per_release: Some(totals.pushed_bytes_per_release.to_string()),
                pulled_bytes_per_release: Some(totals.pulled_bytes_per_release.to_string()),
                cost: Some(totals.total.to_string()),
                layers: Some(*layers),
                largest_layer: Some(*largest_layer),
                gap: Some(gap.to_string()),
                best_bound: bound.map(|bound| bound.lower_bound.to_string()),
                own_bound: Some(certificate.lower_bound.to_string()),
                own_bound_scope: Some(certificate.scope),
                seconds: measured.map(|measured| measured.seconds),
                peak_bytes: measured.and_then(|measured| measured.peak_bytes),
                ..record
            }
        }
        Outcome::NotPossible(why) => Record { not_possible: why, ..record },
        Outcome::Interrupted => Record { not_possible: "interrupted", ..record },
    }
}

/// A table for each cap.
fn tables(compared: &Comparison, caps: &[u32]) -> String {
    let mut out = bench::heading(&compared.fleet, compared.overlap, compared.prices);
    for &cap in caps {
        let rows: Vec<&Row> = compared.rows.iter().filter(|row| row.max_layers == cap).collect();
        out.push_str(&format!("\nAt most {} per image\n\n", count(cap as usize, "layer")));
        out.push_str(&one_cap(&rows));
        let notes: Vec<String> = rows.iter().filter_map(|row| note(row)).collect();
        let bound = compared.bounds.iter().find(|bound| bound.max_layers == cap);
        let proven = bound.map(|bound| {
            let bound = cost_in_short(bound.lower_bound);
            format!("gap: to the proven bound that no plan at all costs less than {bound}.")
        });
        for line in proven.into_iter().chain(notes) {
            out.push_str(&paragraph(&line));
        }
    }
    out
}

/// The rows of one cap that have figures.
fn one_cap(rows: &[&Row]) -> String {
    let timed = rows.iter().any(|row| row.measured.is_some());
    let mut header = vec![
        "method",
        "stored",
        "duplicated",
        "pushed*",
        "pulled*",
        "cost",
        "layers",
        "largest",
        "gap",
    ];
    if timed {
        header.extend(["time", "memory"]);
    }
    let cells = |row: &&Row| {
        let Outcome::Planned(figures) = &row.outcome else { return None };
        let Figures { totals, layers, largest_layer, gap: to_bound, .. } = &**figures;
        let mut cells = vec![
            row.method.clone(),
            human(totals.stored_bytes),
            human(totals.duplicated_bytes),
            rate(totals.pushed_bytes_per_release),
            rate(totals.pulled_bytes_per_release),
            cost_in_short(totals.total),
            grouped(*layers as u128),
            human(*largest_layer),
            gap(*to_bound),
        ];
        if timed {
            let time = row.measured.map(|m| seconds(Duration::from_secs_f64(m.seconds)));
            let memory = row.measured.and_then(|m| m.peak_bytes).map(human);
            cells.extend([time, memory].map(|cell| cell.unwrap_or_else(|| "-".into())));
        }
        Some(cells)
    };
    let rows = rows.iter().filter_map(cells).collect();
    narrow_table(&header, "<>>>>>>>>>>", rows)
}

/// What a row's figures do not say.
fn note(row: &Row) -> Option<String> {
    let method = &row.method;
    match &row.outcome {
        Outcome::NotPossible(why) => Some(format!("{method}: {why}.")),
        Outcome::Interrupted => Some(format!("{method}: interrupted.")),
        Outcome::Planned(figures) if figures.certificate.scope == Scope::Merges => {
            let certificate = &figures.certificate;
            let bound = cost_in_short(certificate.lower_bound);
            let own = gap(certificate.gap);
            Some(match certificate.status {
                Status::Optimal => {
                    format!("{method}: proven optimal among the layouts of upward merges.")
                }
                _ => format!(
                    "{method}: proven that no layout of upward merges costs less than {bound} \
                     (gap {own})."
                ),
            })
        }
        Outcome::Planned(_) => None,
    }
}
