//! `layerplan compare`: methods side by side on one fleet.

use super::args::BenchArgs;
use super::bench::Bar;
use super::exit::{CliError, Exit};
use super::input::Input;
use super::text::{cost_in_short, count, gap, narrow_table, paragraph};
use super::{bench, files, input, log, output, signals};
use layerplan::compare::{
    AS_PUBLISHED, COLUMNS, Column, CompareError, Comparison, Request, Row, Value, compare, table,
};
use layerplan::plan::{Scope, Status};
use layerplan::report;
use layerplan::solve::{Control, MethodName};
use layerplan::strategies::StrategyName;
use std::path::PathBuf;
use std::sync::Arc;

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
    files::check(
        &[Some(&args.fleet), args.bench.strategy_options()],
        &[args.bench.report.as_deref()],
    )?;
    if args.timing {
        files::check_rereadable(&[Some(&args.fleet), args.bench.strategy_options()])?;
    }
    let control = Arc::new(Control::new(None));
    let Input { fleet, strategy_options, published } = input::read(&args.fleet)?;
    let request = Request {
        methods: args.bench.methods(is_default),
        caps: args.bench.caps(),
        options: args.bench.options(&fleet, strategy_options)?,
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
        csv(&compared.rows)
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
        let is_planned = row.figures().is_some() && row.method != AS_PUBLISHED;
        if is_planned && !control.interrupted() {
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

/// The CSV: exact numbers, empty where there are none.
fn csv(rows: &[Row]) -> String {
    let columns = COLUMNS.iter().map(|column| column.csv);
    let header = ["method", "max_layers"].into_iter().chain(columns).chain(["not_possible"]);
    bench::csv(
        header,
        rows.iter().map(|row| {
            let cell = |column: &Column<Row>| (column.of)(row).map_or(String::new(), |v| v.exact());
            let mut cells = vec![row.method.clone(), row.max_layers.to_string()];
            cells.extend(COLUMNS.iter().map(cell));
            cells.push(row.missing().unwrap_or_default().into());
            cells
        }),
    )
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
    let planned = rows.iter().filter(|row| row.figures().is_some());
    let planned: Vec<(&str, &Row)> = planned.map(|row| (row.method.as_str(), *row)).collect();
    let (header, lines) = table(&COLUMNS, |column| column.text, "method", &planned, Value::short);
    narrow_table(&header, "<>>>>>>>>>>", lines)
}

/// What a row's figures do not say.
fn note(row: &Row) -> Option<String> {
    let method = &row.method;
    if let Some(why) = row.missing() {
        return Some(format!("{method}: {why}."));
    }
    let certificate = &row.figures()?.certificate;
    if certificate.scope != Scope::Merges {
        return None;
    }
    if certificate.status == Status::Optimal {
        return Some(format!("{method}: proven optimal among the layouts of upward merges."));
    }
    let (bound, own) = (cost_in_short(certificate.lower_bound), gap(certificate.gap));
    Some(format!(
        "{method}: proven that no layout of upward merges costs less than {bound} (gap {own})."
    ))
}
