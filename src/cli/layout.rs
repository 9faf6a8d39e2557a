//! What `export --to oci` and `rebuild` have in common: images are read, and a layout is written.

use super::exit::CliError;
use super::input::Inputs;
use super::text::{self, count, grouped, human};
use super::usage::UsageError;
use super::{checked, log};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use layerplan::export::{ExportError, oci};
use layerplan::fleet::Fleet;
use layerplan::image::{Compression, Watch, WriteOptions, Written, check_target};
use layerplan::inventory::Source;
use layerplan::plan::Plan;
use layerplan::units::Bytes;
use serde::Serialize;
use std::env;
use std::path::Path;

/// The variable that holds the latest time of a reproducible build, in seconds since 1970
/// (reproducible-builds.org).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// How layers are written.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "How layers are written")]
pub struct LayoutArgs {
    /// How layers are compressed [default: gzip]
    #[arg(long, value_enum, value_name = "HOW")]
    compression: Option<Compressor>,

    /// How hard: 0 to 9 for gzip [default: 6], 1 to 22 for zstd [default: 3]
    #[arg(long, value_name = "LEVEL")]
    level: Option<u32>,
}

/// A compressor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Compressor {
    Gzip,
    Zstd,
    None,
}

/// Where and how a layout is written, as the arguments and the environment say.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    target: &'a Path,
    compression: Compression,
    epoch: Option<u64>,
}

impl LayoutArgs {
    /// Is anything asked for?
    pub fn is_given(&self) -> bool {
        self.compression.is_some() || self.level.is_some()
    }

    /// How a layout is written to `target`; what cannot be is refused before anything is read.
    pub fn manner<'a>(&self, target: &'a Path) -> Result<Manner<'a>, CliError> {
        let fault = |fault| CliError::layout(ExportError::Image(fault));
        check_target(target).map_err(fault)?;
        let epoch = env::var_os(EPOCH).map(|text| {
            let seconds = text.to_str().and_then(|text| text.parse().ok());
            let found = || text.to_string_lossy().into_owned();
            seconds.ok_or_else(|| UsageError::Epoch(found()))
        });
        let compression = self.compression()?;
        compression.check().map_err(fault)?;
        Ok(Manner { target, compression, epoch: epoch.transpose()? })
    }

    fn compression(&self) -> Result<Compression, CliError> {
        Ok(match (self.compression, self.level) {
            (Some(Compressor::None), Some(_)) => return Err(UsageError::NoLevel.into()),
            (Some(Compressor::None), None) => Compression::None,
            (Some(Compressor::Zstd), None) => Compression::ZSTD,
            // A level that no compressor has is refused as such.
            (Some(Compressor::Zstd), Some(level)) => {
                Compression::Zstd(i32::try_from(level).unwrap_or(i32::MAX))
            }
            (Some(Compressor::Gzip) | None, Some(level)) => Compression::Gzip(level),
            (Some(Compressor::Gzip) | None, None) => Compression::default(),
        })
    }
}

/// Counts bytes on a line of standard error, if that is a terminal.
pub struct Meter(ProgressBar);

impl Meter {
    /// A line that says what is being done.
    pub fn new(what: &'static str) -> Meter {
        let bar = ProgressBar::new_spinner().with_message(what);
        if log::is_json() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {msg} {bytes}") {
            bar.set_style(style);
        }
        Meter(bar)
    }

    /// So many bytes more are done.
    pub fn done(&self, bytes: u64) {
        self.0.inc(bytes);
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The images of `inputs` with all their files, and the fleet that they make.
pub fn read(inputs: &Inputs) -> Result<(Vec<Source>, Fleet), CliError> {
    let meter = Meter::new("reading");
    let watch = Watch { progress: &|bytes| meter.done(bytes), ..Watch::default() };
    inputs.read(watch, true)
}

/// The plan in `file`, which must be one for `fleet`.
pub fn plan_for(fleet: &Fleet, file: &Path) -> Result<Plan, CliError> {
    let plan = Plan::read(file)?;
    checked::given(file, fleet, &plan)?;
    Ok(plan)
}

/// Builds the images of `plan`.
pub fn build(
    plan: &Plan,
    sources: &[Source],
    Manner { target, compression, epoch }: Manner,
) -> Result<Layout, CliError> {
    let meter = Meter::new("writing");
    let watch = Watch { progress: &|bytes| meter.done(bytes), ..Watch::default() };
    let options = WriteOptions { compression, epoch, watch };
    let written = oci::build(plan, sources, target, &options).map_err(CliError::layout)?;
    Ok(Layout::new(plan, &written))
}

/// What was written, for machines as it is.
#[derive(Debug, Serialize)]
pub struct Layout {
    layers: Vec<BuiltLayer>,
    images: Vec<BuiltImage>,
    planned_bytes: Bytes,
    file_bytes: Bytes,
    tar_bytes: Bytes,
    blob_bytes: Bytes,
}

/// A layer of the plan, as it was written.
#[derive(Debug, Serialize)]
struct BuiltLayer {
    id: String,
    images: usize,
    diff_id: String,
    digest: String,
    planned_bytes: Bytes,
    file_bytes: Bytes,
    tar_bytes: Bytes,
    blob_bytes: Bytes,
}

/// An image of the plan, as it was written.
#[derive(Debug, Serialize)]
struct BuiltImage {
    name: String,
    manifest: String,
    layers: usize,
}

impl Layout {
    fn new(plan: &Plan, written: &Written) -> Layout {
        let images = (plan.images.iter().zip(&written.images))
            .map(|(stack, written)| BuiltImage {
                name: stack.name.clone(),
                manifest: written.manifest.to_string(),
                layers: stack.layers.len(),
            })
            .collect();
        let layers: Vec<BuiltLayer> = (plan.layers.iter().zip(&written.layers))
            .map(|(layer, written)| BuiltLayer {
                id: layer.id.clone(),
                images: layer.images.len(),
                diff_id: written.diff_id.to_string(),
                digest: written.blob.to_string(),
                planned_bytes: layer.bytes,
                file_bytes: Bytes(written.file_bytes),
                tar_bytes: Bytes(written.tar_bytes),
                blob_bytes: Bytes(written.blob_bytes),
            })
            .collect();
        let sum = |of: fn(&BuiltLayer) -> Bytes| layers.iter().map(of).sum();
        Layout {
            images,
            planned_bytes: sum(|layer| layer.planned_bytes),
            file_bytes: sum(|layer| layer.file_bytes),
            tar_bytes: sum(|layer| layer.tar_bytes),
            blob_bytes: sum(|layer| layer.blob_bytes),
            layers,
        }
    }

    /// The sums, for people.
    pub fn table(&self) -> String {
        let row = |what: &str, bytes: Bytes| vec![what.into(), human(bytes), grouped(bytes.into())];
        let rows = vec![
            row("planned", self.planned_bytes),
            row("files", self.file_bytes),
            row("archives", self.tar_bytes),
            row("blobs", self.blob_bytes),
        ];
        let (layers, images) = (self.layers.len(), self.images.len());
        let said = format!("{} of {}", count(layers, "layer"), count(images, "image"));
        format!("{said}\n\n{}", text::table(Some(&["", "", "bytes"]), "<>>", rows))
    }
}
