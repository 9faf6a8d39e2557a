//! How the program ends: exit codes, and the errors that lead to them, each naming its file.

use layerplan::certificate::CertificateError;
use layerplan::compare::CompareError;
use layerplan::export::ExportError;
use layerplan::fleet::learn::LearnError;
use layerplan::fleet::{FleetError, HistoryError, ReadError};
use layerplan::inventory::InventoryError;
use layerplan::order::OrderError;
use layerplan::plan::check::Violation;
use layerplan::plan::diff::DiffError;
use layerplan::plan::{BeforeError, Contradiction, PlanError};
use layerplan::records::RecordError;
use layerplan::replay::ReplayError;
use layerplan::solve::SolveError;
use layerplan::strategies::RuleError;
use std::io;
use std::path::Path;
use std::time::Duration;

/// An exit code with its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for is done.
    Done,
    /// An input or output file is at fault.
    InputFault,
    /// The command line is wrong.
    Usage,
    /// `check` found the plan invalid.
    Invalid,
    /// The gap or the certificate asked for is not there, or `check` could not verify the
    /// certificate.
    Unproven,
    /// `check` found the plan valid, and a requirement not met.
    Unmet,
    /// The program made something wrong, and kept it to itself.
    Internal,
    /// SIGINT or SIGTERM ended it.
    Interrupted,
}

impl Exit {
    /// The number that the shell sees.
    pub fn code(self) -> i32 {
        match self {
            Exit::Done => 0,
            Exit::InputFault => 1,
            Exit::Usage => 2,
            Exit::Invalid => 3,
            Exit::Unproven => 4,
            Exit::Unmet => 5,
            // EX_SOFTWARE of sysexits.h.
            Exit::Internal => 70,
            Exit::Interrupted => 130,
        }
    }
}

/// Why a subcommand gave up.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The fleet cannot be read.
    #[error("{}: {}", shown(&.0.file), .0.source)]
    Fleet(#[from] ReadError),
    /// An inventory or a manifest cannot be read.
    #[error(transparent)]
    Inventory(#[from] InventoryError),
    /// The plan cannot be read.
    #[error("{}", plan_error(.0))]
    Plan(#[from] PlanError),
    /// The certificate cannot be read.
    #[error("{}", certificate_error(.0))]
    Certificate(#[from] CertificateError),
    /// The rules cannot be read.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// Nothing can be planned for the fleet with these options.
    #[error("{}: {source}", shown(.file))]
    Solve {
        /// The fleet's file.
        file: String,
        /// Why.
        source: SolveError,
    },
    /// The time was over and there is no plan.
    #[error(
        "{}: method {method} has no plan after {} s; nothing is written",
        shown(.file), .limit.as_secs_f64()
    )]
    OutOfTime {
        /// The fleet's file.
        file: String,
        /// The method.
        method: String,
        /// The time.
        limit: Duration,
    },
    /// Methods cannot be compared.
    #[error("{}: {source}", shown(.file))]
    Compare {
        /// The fleet's file.
        file: String,
        /// Why.
        source: CompareError,
    },
    /// Releases cannot be replayed.
    #[error("{0}")]
    Replay(#[from] ReplayError),
    /// The plan given is not a plan for the fleet.
    #[error("{}: not a valid plan for this fleet: {first}", shown(.file))]
    InvalidPlan {
        /// The plan's file.
        file: String,
        /// The first thing that is wrong with it.
        first: Box<Violation>,
    },
    /// The plan made is not a plan for the fleet.
    #[error(
        "{}: internal error: the plan made for this fleet is not valid, and nothing is written: \
         {first}",
        shown(.file)
    )]
    Internal {
        /// The fleet's file.
        file: String,
        /// The first thing that is wrong with the plan.
        first: Box<Violation>,
    },
    /// The plan to export contradicts itself.
    #[error("{}: {source}", shown(.file))]
    Contradiction {
        /// The plan's file.
        file: String,
        /// How.
        source: Contradiction,
    },
    /// The plan cannot be compared with the one before.
    #[error("{}: {source}", shown(.file))]
    Diff {
        /// The plan's file.
        file: String,
        /// Why.
        source: DiffError,
    },
    /// The plan before cannot be followed.
    #[error("{}: {source}", shown(.file))]
    Before {
        /// The plan's file.
        file: String,
        /// Why not.
        source: BeforeError,
    },
    /// The plan cannot be exported to that target.
    #[error("{}", export_error(.file, .source))]
    Export {
        /// The plan's file.
        file: String,
        /// Why.
        source: Box<ExportError>,
    },
    /// A target that takes a file per image, and nowhere to put them.
    #[error("this target takes a file for each image, which standard output cannot hold")]
    NoFolder,
    /// The plan's stacks cannot be ordered.
    #[error("{}: {source}", shown(.file))]
    Order {
        /// The plan's file.
        file: String,
        /// Why not.
        source: OrderError,
    },
    /// Images are named for an order that is the same for all.
    #[error("--images goes with --order unpacked: the canonical order is the same for all")]
    ImagesInCanonicalOrder,
    /// An image that the fleet or the plan does not have.
    #[error("{}: no image is called `{image}`", shown(.file))]
    UnknownImage {
        /// The file of the fleet or the plan.
        file: String,
        /// The name asked for.
        image: String,
        /// Names that are near it.
        near: Vec<String>,
    },
    /// The releases cannot be read.
    #[error("{}", history_error(.0))]
    History(#[from] HistoryError),
    /// Nothing can be learnt from the releases.
    #[error("{source}")]
    Learn {
        /// Why.
        source: FleetError,
    },
    /// Rates, logs or changelogs cannot be read.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// Nothing can be learnt from rates, logs or changelogs.
    #[error("{file}: {source}")]
    LearnFrom {
        /// The files, as they are called together.
        file: String,
        /// Why.
        source: LearnError,
    },
    /// Rates, logs or changelogs for several fleets.
    #[error("--rates, --dpkg-log and --changelogs are for one fleet, not for several releases")]
    OneFleet,
    /// Output cannot be written.
    #[error("{}: {}", if file == "-" { "standard output" } else { file }, .source)]
    Write {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// Two documents cannot both come from standard input.
    #[error("only one document can be read from standard input")]
    TwoInputs,
    /// Timing reads the fleet once per row.
    #[error("--timing reads the fleet and the rules once for each row: they have to be files")]
    TimedInput,
    /// Two documents cannot both go to standard output.
    #[error("only one document can be written to standard output")]
    TwoOutputs,
    /// A method that proves nothing by itself, or nothing about all plans.
    #[error("--certificate: method {method} has no proof that could be written down")]
    NoCertificate {
        /// The method.
        method: String,
    },
    /// A file would be written over an input or over another output.
    #[error("{file}: named twice, so that it would be overwritten")]
    Overwritten {
        /// The file.
        file: String,
    },
    /// The images cannot be built.
    #[error("{0}")]
    Layout(Box<ExportError>),
    /// The files are wanted, and there is only a document.
    #[error("--to oci needs the files: --fleet with a manifest (.toml) that names them")]
    NoManifest,
    /// A layout goes into a folder.
    #[error("images are written into a folder: -o FOLDER")]
    NoTarget,
    /// The environment names no time.
    #[error("SOURCE_DATE_EPOCH is no whole number of seconds since 1970: {found:?}")]
    Epoch {
        /// What it says.
        found: String,
    },
    /// A file that would become a part of an input.
    #[error("{file}: lies in a folder that is an input, and would become a part of it")]
    WithinInput {
        /// The file.
        file: String,
    },
    /// Options that say how images are written, where none are.
    #[error("--json, --platform, --compression and --level are for --to oci")]
    OnlyOci,
    /// A level for no compression.
    #[error("--level: what is not compressed has no level")]
    NoLevel,
    /// A format for a manifest.
    #[error("--format: a manifest names the format of each image itself")]
    FormatOfManifest,
    /// A manifest among other inputs.
    #[error("{file}: a manifest stands alone, and has no name")]
    ManifestNotAlone {
        /// The manifest.
        file: String,
    },
    /// Signals cannot be watched or threads cannot be started.
    #[error("cannot start: {0}")]
    Start(String),
    /// A signal came and there is no plan.
    #[error("{NO_PLAN_YET}")]
    InterruptedEarly,
}

/// What is said when a signal ends the search too early.
pub const NO_PLAN_YET: &str = "interrupted before there was a plan; nothing is written";

/// How to fix a document without an end.
const CUT_OFF: &str = "the document is empty or cut off: is the file whole?";

impl CliError {
    /// Why `fleet` could not be planned; what is wrong with the rules is not blamed on it.
    pub fn solve(fleet: &Path, source: SolveError) -> CliError {
        match source {
            SolveError::Rules(fault) => CliError::Rules(fault),
            SolveError::Stopped(_) => CliError::InterruptedEarly,
            source => CliError::Solve { file: fleet.display().to_string(), source },
        }
    }

    /// Why a layout could not be written.
    pub fn layout(source: ExportError) -> CliError {
        CliError::Layout(Box::new(source))
    }

    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            CliError::TwoInputs
            | CliError::TwoOutputs
            | CliError::Overwritten { .. }
            | CliError::NoCertificate { .. }
            | CliError::NoFolder
            | CliError::WithinInput { .. }
            | CliError::OnlyOci
            | CliError::NoLevel
            | CliError::ImagesInCanonicalOrder
            | CliError::FormatOfManifest
            | CliError::ManifestNotAlone { .. }
            | CliError::NoManifest
            | CliError::NoTarget
            | CliError::OneFleet
            | CliError::Epoch { .. }
            | CliError::TimedInput => Exit::Usage,
            CliError::Export { source, .. } if blames_usage(source) => Exit::Usage,
            CliError::InterruptedEarly | CliError::Replay(ReplayError::Interrupted) => {
                Exit::Interrupted
            }
            CliError::Internal { .. } => Exit::Internal,
            _ => Exit::InputFault,
        }
    }

    /// How to fix it, where that is not plain.
    pub fn hint(&self) -> Option<String> {
        match self {
            CliError::Fleet(ReadError { source, .. })
            | CliError::History(HistoryError::Release(ReadError { source, .. }))
            | CliError::Solve { source: SolveError::Fleet(source), .. } => fleet_hint(source),
            CliError::Plan(PlanError::Json { source, .. }) if source.is_eof() => {
                Some(CUT_OFF.into())
            }
            CliError::Plan(PlanError::Json { .. }) => Some(
                "a plan is what `layerplan plan FLEET -o PLAN` writes; FLEET is named before PLAN"
                    .into(),
            ),
            CliError::OutOfTime { .. } => Some(
                "raise --time-limit or leave it out, or take --method greedy, which soon has a plan"
                    .into(),
            ),
            CliError::InvalidPlan { .. } | CliError::Contradiction { .. } | CliError::Order { .. } => {
                Some("`layerplan check FLEET PLAN` lists everything that is wrong".into())
            }
            CliError::Internal { .. } => Some(
                "this is a fault of layerplan, not of your files: please report it, with the fleet \
                 and the command"
                    .into(),
            ),
            CliError::UnknownImage { near, .. } if !near.is_empty() => {
                let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
                Some(format!("did you mean {}?", near.join(", ")))
            }
            CliError::Write { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                Some("the folder to write into must exist".into())
            }
            CliError::Write { source, .. }
                if source.kind() == io::ErrorKind::DirectoryNotEmpty =>
            {
                Some("name a new or an empty folder: what is in this one is left alone".into())
            }
            CliError::Diff { source: DiffError::NoSize { .. }, .. } => Some(
                "it was made by an earlier version: plan again, or `layerplan apply` it".into(),
            ),
            CliError::Export { source, .. } => export_hint(source),
            CliError::NoFolder => {
                Some("name a folder with -o FOLDER, or one image with --image NAME".into())
            }
            CliError::LearnFrom { source: LearnError::TooShort { .. }, .. } => {
                Some("lower --release-every, or give the older logs too: the last 365 days count".into())
            }
            CliError::TwoInputs | CliError::TwoOutputs => Some("save one of them to a file".into()),
            CliError::TimedInput => Some("save it to a file".into()),
            CliError::NoCertificate { .. } => Some("try --method layers".into()),
            CliError::Certificate(CertificateError::Json { .. }) => Some(
                "a certificate is what `layerplan plan FLEET --method layers --certificate FILE` writes"
                    .into(),
            ),
            CliError::Replay(ReplayError::TooShort { .. }) => Some(
                "lower --warmup: one release is planned first, and at least one follows".into(),
            ),
            _ => None,
        }
    }
}

fn fleet_hint(fault: &FleetError) -> Option<String> {
    let hint = match fault {
        FleetError::CapTooSmall { .. } => {
            "raise --max-layers (or the image's own `max_layers`, which no flag overrides), or \
             lower its `reserved`"
        }
        FleetError::Json(fault) if fault.is_eof() => CUT_OFF,
        FleetError::AbsentBytes { .. } => "give each package its installed size as `bytes`",
        FleetError::FractionalBytes { .. } => "`bytes` counts whole bytes, not MB",
        FleetError::RulesOfVersion { .. } => "say \"layerplan\": 2",
        FleetError::UnknownReference { .. } => {
            "add the package to `packages`, or drop the reference"
        }
        _ => return None,
    };
    Some(hint.into())
}

fn export_hint(fault: &ExportError) -> Option<String> {
    let hint = match fault {
        ExportError::NotAStorePath { .. } => {
            "plan a fleet of Nix closures, or export --to json or --to csv"
        }
        ExportError::Twice { .. } => "plan with --overlap forbid",
        ExportError::NoFleet => "name it with --fleet FLEET",
        ExportError::Chunkah => {
            "--to csv lists the packages of each layer; models/exports.md says what can be done with it"
        }
        ExportError::UnknownLayer { .. }
        | ExportError::EmptyLayer { .. }
        | ExportError::ImageTwice { .. } => "`layerplan check FLEET PLAN` lists what is wrong",
        _ => return None,
    };
    Some(hint.into())
}

/// Is it what was asked for that is at fault, not the plan?
fn blames_usage(fault: &ExportError) -> bool {
    matches!(fault, ExportError::NoFleet | ExportError::Chunkah | ExportError::Apko)
}

fn export_error(file: &str, fault: &ExportError) -> String {
    if blames_usage(fault) { fault.to_string() } else { format!("{}: {fault}", shown(file)) }
}

/// A file as the user knows it.
fn shown(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}

fn history_error(error: &HistoryError) -> String {
    match error {
        HistoryError::Release(ReadError { file, source }) => format!("{}: {source}", shown(file)),
        other => other.to_string(),
    }
}

fn plan_error(error: &PlanError) -> String {
    match error {
        PlanError::Input(ReadError { file, source }) => format!("{}: {source}", shown(file)),
        PlanError::Json { file, source } => format!("{}: not a plan: {source}", shown(file)),
        other => other.to_string(),
    }
}

fn certificate_error(error: &CertificateError) -> String {
    match error {
        CertificateError::Input(ReadError { file, source }) => {
            format!("{}: {source}", shown(file))
        }
        CertificateError::Json { file, source } => {
            format!("{}: not a certificate: {source}", shown(file))
        }
        other => other.to_string(),
    }
}
