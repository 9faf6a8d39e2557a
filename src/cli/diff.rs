//! `layerplan diff`: what the registry and hosts have to get from one plan to the next.

use super::exit::{CliError, Exit};
use super::{files, output, text};
use layerplan::plan::Plan;
use layerplan::plan::diff::{Diff, LayerChange, Move, Upgrade, diff};
use layerplan::units::Bytes;
use serde::Serialize;
use std::cmp::Reverse;
use std::path::{Path, PathBuf};

/// Rows of a table before the rest is only counted.
const LISTED: usize = 20;
/// Characters of a layer's id: enough to find it in the document.
const SHORT_ID: usize = 12;
/// Columns for the names of a layer's packages, of an image and of a package.
const CONTENTS_WIDTH: usize = 42;
const NAME_WIDTH: usize = 60;

/// Compare the plans of two releases: which layers stay, and what has to be pushed and pulled
///
/// Packages of the two plans are the same if they have one id, or else one name:
/// models/releases.md. A layer that stays has the same id in both plans; a changed one shares the
/// most bytes of packages with one that is no more. A package has moved if it did not change, but
/// its layer did.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan diff plan.json next-plan.json
  layerplan diff plan.json.zst next-plan.json.zst --json

Exit status: 0 compared; 1 a file cannot be read or is not a plan; 2 wrong usage; 130 interrupted.

With --json: `layers` [{fate, id or from and to, bytes, common_bytes}] with fate kept, changed, new or
gone, `pushed_bytes` (new to the registry), `images` [{image, bytes, pulled_bytes}] (pulled by a host
that has the image as it was), `new_images`, `gone_images`, `moved` [{package, from, to, pushed_bytes,
pulled_bytes}], and `totals` {kept, changed, new, gone, pulled_bytes, moved_bytes}.
models/schemas/diff.json is its schema.")]
pub struct DiffArgs {
    /// Plan of the previous release (.json, .json.zst, or - for standard input)
    #[arg(value_name = "OLD")]
    old: PathBuf,

    /// Plan of the next release (.json, .json.zst, or - for standard input)
    #[arg(value_name = "NEW")]
    new: PathBuf,

    /// Print everything as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the subcommand.
pub fn run(args: &DiffArgs) -> Result<Exit, CliError> {
    files::check(&[Some(&args.old), Some(&args.new)], &[])?;
    let (old, new) = (Plan::read(&args.old)?, Plan::read(&args.new)?);
    let diff = compare(&args.new, &old, &new)?;
    let text = if args.json { json(&diff) } else { tables(&old, &new, &diff) };
    output::print(&text)?;
    Ok(Exit::Done)
}

/// Compares two plans; what is wrong is the fault of the new one, in `file`.
pub fn compare(file: &Path, old: &Plan, new: &Plan) -> Result<Diff, CliError> {
    diff(old, new).map_err(|fault| CliError::of(file, fault))
}

/// All there is to say of `diff`, for machines.
pub fn json(diff: &Diff) -> String {
    output::json(&Report { totals: Totals::new(diff), diff })
}

#[derive(Serialize)]
struct Report<'a> {
    totals: Totals,
    #[serde(flatten)]
    diff: &'a Diff,
}

/// The sums.
#[derive(Serialize)]
pub struct Totals {
    pub kept: usize,
    pub changed: usize,
    pub new: usize,
    pub gone: usize,
    pulled_bytes: u128,
    moved_bytes: u128,
}

impl Totals {
    /// Of all that there is in `diff`.
    pub fn new(diff: &Diff) -> Totals {
        let count = |fate: &str| diff.layers.iter().filter(|layer| word(layer) == fate).count();
        Totals {
            kept: count("kept"),
            changed: count("changed"),
            new: count("new"),
            gone: count("gone"),
            pulled_bytes: diff.images.iter().map(|image| u128::from(image.pulled_bytes)).sum(),
            moved_bytes: diff.moved.iter().map(|moved| u128::from(moved.pushed_bytes)).sum(),
        }
    }
}

fn word(change: &LayerChange) -> &'static str {
    match change {
        LayerChange::Kept { .. } => "kept",
        LayerChange::Changed { .. } => "changed",
        LayerChange::New { .. } => "new",
        LayerChange::Gone { .. } => "gone",
    }
}

fn bytes(change: &LayerChange) -> Bytes {
    match *change {
        LayerChange::Kept { bytes, .. }
        | LayerChange::Changed { bytes, .. }
        | LayerChange::New { bytes, .. }
        | LayerChange::Gone { bytes, .. } => bytes,
    }
}

/// What there is to say of `diff`, in tables.
pub fn tables(old: &Plan, new: &Plan, diff: &Diff) -> String {
    let mut out = fates(diff);
    let totals = Totals::new(diff);
    let arrivals = match diff.new_images.len() {
        0 => String::new(),
        n => format!(" {} not in this sum.", text::count(n, "new image")),
    };
    let gone = match diff.gone_images.len() {
        0 => String::new(),
        n => format!(" {} gone.", text::count(n, "image")),
    };
    out.push('\n');
    out.push_str(&text::paragraph(&format!(
        "To push: {}. To pull, one host for each image that has it as it was: {}.{arrivals}{gone}",
        text::human(diff.pushed_bytes),
        text::human_wide(totals.pulled_bytes),
    )));
    for part in [layers(old, new, diff), images(diff), moves(diff)] {
        if !part.is_empty() {
            out.push('\n');
            out.push_str(&part);
        }
    }
    out
}

/// How many layers stay and change.
pub fn fates(diff: &Diff) -> String {
    let row = |fate: &str| {
        let found = diff.layers.iter().filter(|layer| word(layer) == fate);
        let sum: u128 = found.clone().map(|layer| u128::from(bytes(layer))).sum();
        vec![
            fate.into(),
            text::grouped(found.count() as u128),
            text::human_wide(sum),
            text::grouped(sum),
        ]
    };
    let rows = ["kept", "changed", "new", "gone"].map(row).to_vec();
    text::table(Some(&["", "layers", "", "bytes"]), "<>>>", rows)
}

/// The layers that do not stay, largest first.
fn layers(old: &Plan, new: &Plan, diff: &Diff) -> String {
    let mut found: Vec<&LayerChange> =
        diff.layers.iter().filter(|layer| word(layer) != "kept").collect();
    found.sort_by_key(|layer| Reverse(bytes(layer)));
    let rows = found.iter().map(|change| {
        let (plan, id, common) = match change {
            LayerChange::Kept { id, .. } | LayerChange::New { id, .. } => (new, id, String::new()),
            LayerChange::Gone { id, .. } => (old, id, String::new()),
            LayerChange::Changed { to, common_bytes, .. } => (new, to, text::human(*common_bytes)),
        };
        let id_shown: String = text::visible(id).chars().take(SHORT_ID).collect();
        let contents = contents(plan, id);
        vec![word(change).into(), id_shown, text::human(bytes(change)), common, contents]
    });
    listed(&["", "layer", "bytes", "in common", "packages"], "<<>><", rows.collect(), "layer")
}

/// The names of the packages of layer `id`, largest first.
fn contents(plan: &Plan, id: &str) -> String {
    let packages = plan.layers.iter().find(|layer| layer.id == id);
    let mut packages: Vec<&String> =
        packages.map(|layer| layer.packages.iter().collect()).unwrap_or_default();
    packages.sort_by_key(|package| Reverse(plan.sizes.get(*package)));
    let name = |package: &String| text::visible(plan.names.get(package).unwrap_or(package));
    let names: Vec<String> = packages.into_iter().map(name).collect();
    text::names(names.iter().map(String::as_str), CONTENTS_WIDTH)
}

/// The images that have to pull most.
fn images(diff: &Diff) -> String {
    let mut found: Vec<_> = diff.images.iter().filter(|image| image.pulled_bytes.0 > 0).collect();
    found.sort_by_key(|image| Reverse(image.pulled_bytes));
    let row = |image: &&Upgrade| {
        let (pulled, bytes) = (image.pulled_bytes, image.bytes);
        vec![
            short(&image.image),
            text::human(pulled),
            text::human(bytes),
            text::percent(pulled.into(), bytes.into()),
        ]
    };
    let header = ["image", "to pull", "of", ""];
    listed(&header, "<>>>", found.iter().map(row).collect(), "image")
}

/// The packages that move for nothing, largest first.
pub fn moves(diff: &Diff) -> String {
    let mut found: Vec<_> = diff.moved.iter().collect();
    found.sort_by_key(|moved| Reverse(moved.pushed_bytes));
    let row = |moved: &&Move| {
        let pulled = text::human_wide(moved.pulled_bytes);
        vec![short(&moved.package), text::human(moved.pushed_bytes), pulled]
    };
    let header = ["moved, though unchanged", "pushed", "pulled"];
    listed(&header, "<>>", found.iter().map(row).collect(), "package")
}

fn short(name: &str) -> String {
    text::names([text::visible(name).as_str()], NAME_WIDTH)
}

/// The first rows in a table, the others counted; nothing if there are none.
fn listed(header: &[&str], align: &str, mut rows: Vec<Vec<String>>, noun: &str) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let more = rows.len().saturating_sub(LISTED);
    rows.truncate(LISTED);
    let mut out = text::table(Some(header), align, rows);
    if more > 0 {
        out.push_str(&text::paragraph(&format!("and {} more", text::count(more, noun))));
    }
    out
}
