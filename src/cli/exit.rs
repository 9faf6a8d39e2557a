//! How the program ends: exit codes, and the errors that lead to them, each naming its file.

use super::fault::{self, Fault};
use super::usage::UsageError;
use layerplan::certificate;
use layerplan::document::{Document, DocumentError, FileError};
use layerplan::export::ExportError;
use layerplan::fleet::{FleetError, HistoryError};
use layerplan::inventory::InventoryError;
use layerplan::plan::Plan;
use layerplan::records::RecordError;
use layerplan::replay::ReplayError;
use layerplan::solve::SolveError;
use layerplan::strategies::StrategyOptionsError;
use std::io;
use std::path::Path;

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
    /// The command line is wrong.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A plan or a certificate cannot be read.
    #[error(transparent)]
    Document(#[from] FileError<DocumentError>),
    /// The fleet cannot be read.
    #[error(transparent)]
    Fleet(#[from] FileError<FleetError>),
    /// The releases cannot be read.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// An inventory or a manifest cannot be read.
    #[error(transparent)]
    Inventory(#[from] InventoryError),
    /// Rates, logs or changelogs cannot be read.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The strategy options cannot be read.
    #[error(transparent)]
    StrategyOptions(#[from] StrategyOptionsError),
    /// Something is wrong with what is in a file.
    #[error("{}: {fault}", if file == "-" { "standard input" } else { file })]
    In { file: String, fault: Box<Fault> },
    /// Releases cannot be replayed.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// Nothing can be learnt from the releases.
    #[error(transparent)]
    Learn(FleetError),
    /// What is asked for cannot be exported, or the images cannot be built.
    #[error(transparent)]
    Export(Box<ExportError>),
    /// Output cannot be written.
    #[error("{}: {source}", if file == "-" { "standard output" } else { file })]
    Write { file: String, source: io::Error },
    /// Signals cannot be watched or threads cannot be started.
    #[error("cannot start: {0}")]
    Start(String),
    /// A signal came and there is no plan.
    #[error("{NO_PLAN_YET}")]
    InterruptedEarly,
}

/// What is said when a signal ends the search too early.
pub const NO_PLAN_YET: &str = "interrupted before there was a plan; nothing is written";

impl CliError {
    /// What is wrong with what is in `file`.
    pub fn of(file: &Path, fault: impl Into<Fault>) -> CliError {
        CliError::In { file: file.display().to_string(), fault: Box::new(fault.into()) }
    }

    /// Why `fleet` could not be planned; what is wrong with strategy options is not blamed on
    /// it.
    pub fn solve(fleet: &Path, fault: SolveError) -> CliError {
        match fault {
            SolveError::StrategyOptions(fault) => CliError::StrategyOptions(fault),
            SolveError::Stopped(_) => CliError::InterruptedEarly,
            fault => CliError::of(fleet, fault),
        }
    }

    /// Why `plan` could not be exported; what was asked for is not blamed on it.
    pub fn export(plan: &Path, fault: ExportError) -> CliError {
        if blames_usage(&fault) { CliError::layout(fault) } else { CliError::of(plan, fault) }
    }

    /// Why a layout could not be written.
    pub fn layout(fault: ExportError) -> CliError {
        CliError::Export(Box::new(fault))
    }

    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            CliError::Usage(_) => Exit::Usage,
            CliError::Export(fault) if blames_usage(fault) => Exit::Usage,
            CliError::InterruptedEarly | CliError::Replay(ReplayError::Interrupted) => {
                Exit::Interrupted
            }
            CliError::In { fault, .. } if matches!(**fault, Fault::Internal(_)) => Exit::Internal,
            _ => Exit::InputFault,
        }
    }

    /// How to fix it, where that is not plain.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            CliError::Usage(fault) => fault.hint()?,
            CliError::Document(fault)
            | CliError::StrategyOptions(StrategyOptionsError::Document(fault)) => {
                document_hint(&fault.source)?
            }
            CliError::Fleet(fault) | CliError::History(HistoryError::Release(fault)) => {
                fault::of_fleet(&fault.source)?
            }
            CliError::In { fault, .. } => return fault.hint(),
            CliError::Export(fault) => fault::of_export(fault)?,
            CliError::Write { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => "the folder to write into must exist",
                io::ErrorKind::DirectoryNotEmpty => {
                    "name a new or an empty folder: what is in this one is left alone"
                }
                _ => return None,
            },
            CliError::Replay(ReplayError::TooShort { .. }) => {
                "lower --warmup: one release is planned first, and at least one follows"
            }
            _ => return None,
        };
        Some(hint.into())
    }
}

/// How to fix a document.
pub fn document_hint(fault: &DocumentError) -> Option<&'static str> {
    match fault {
        DocumentError::Json { source, .. } if source.is_eof() => {
            Some("the document is empty or cut off: is the file whole?")
        }
        DocumentError::Json { wanted: Plan::NAME, .. } => {
            Some("a plan is what `layerplan plan FLEET -o PLAN` writes; FLEET is named before PLAN")
        }
        DocumentError::Json { wanted: <certificate::Document as Document>::NAME, .. } => Some(
            "a certificate is what `layerplan plan FLEET --method layers --certificate FILE` writes",
        ),
        _ => None,
    }
}

/// Is it what was asked for that is at fault, not the plan?
fn blames_usage(fault: &ExportError) -> bool {
    matches!(fault, ExportError::NoFleet | ExportError::Chunkah | ExportError::Apko)
}
