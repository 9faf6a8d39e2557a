//! What can be wrong with a command line that clap takes for a sound one.

/// Why what is asked for makes no sense.
#[derive(Debug, thiserror::Error)]
pub enum UsageError {
    /// A target that takes a file per image, and nowhere to put them.
    #[error("this target takes a file for each image, which standard output cannot hold")]
    NoFolder,
    /// Images are named for an order that is the same for all.
    #[error("--images goes with --order unpacked: the canonical order is the same for all")]
    ImagesInCanonicalOrder,
    /// Rates, logs or changelogs for several fleets.
    #[error("--rates, --dpkg-log and --changelogs are for one fleet, not for several releases")]
    OneFleet,
    /// Two documents cannot both come from standard input.
    #[error("only one document can be read from standard input")]
    TwoInputs,
    /// Two documents cannot both go to standard output.
    #[error("only one document can be written to standard output")]
    TwoOutputs,
    /// Timing reads the fleet once per row.
    #[error(
        "--timing reads the fleet and the strategy options once for each row: they have to be files"
    )]
    TimedInput,
    /// A method that proves nothing by itself, or nothing about all plans.
    #[error("--certificate: method {0} has no proof that could be written down")]
    NoCertificate(&'static str),
    /// A file would be written over an input or over another output.
    #[error("{0}: named twice, so that it would be overwritten")]
    Overwritten(String),
    /// A file that would become a part of an input.
    #[error("{0}: lies in a folder that is an input, and would become a part of it")]
    WithinInput(String),
    /// The files are wanted, and there is only a document.
    #[error("--to oci needs the files: --fleet with a manifest (.toml) that names them")]
    NoManifest,
    /// A layout goes into a folder.
    #[error("images are written into a folder: -o FOLDER")]
    NoTarget,
    /// The environment names no time.
    #[error("SOURCE_DATE_EPOCH is no whole number of seconds since 1970: {0:?}")]
    Epoch(String),
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
    #[error("{0}: a manifest stands alone, and has no name")]
    ManifestNotAlone(String),
}

impl UsageError {
    /// What to ask for instead, where that is not plain.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self {
            UsageError::NoFolder => "name a folder with -o FOLDER, or one image with --image NAME",
            UsageError::TwoInputs | UsageError::TwoOutputs => "save one of them to a file",
            UsageError::TimedInput => "save it to a file",
            UsageError::NoCertificate(_) => "try --method layers",
            _ => return None,
        })
    }
}
