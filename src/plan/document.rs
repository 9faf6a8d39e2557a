//! Reading and writing plan documents. A file appears whole or not at all.

use super::Plan;
use crate::fleet::{ReadError, read_input};
use std::io::{self, Write};
use std::path::Path;

/// Why a plan document cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// The file cannot be had.
    #[error("{0}")]
    Input(#[from] ReadError),
    /// Not a plan document.
    #[error("{file}: {source}")]
    Json {
        /// The file, as the user named it.
        file: String,
        /// Where and why.
        source: serde_json::Error,
    },
    /// A format version this program does not know.
    #[error("{file}: unsupported format version {found}: this layerplan reads \"layerplan\": 1")]
    Version {
        /// The file, as the user named it.
        file: String,
        /// What it says.
        found: u32,
    },
}

impl Plan {
    /// Reads a plan document: `.json`, `.json.zst`, or `-` for standard input. Only its shape is
    /// checked; whether the plan is valid is for [`check`](super::check::check) to say.
    ///
    /// # Errors
    /// A file that cannot be read or is not a plan document.
    pub fn read(path: &Path) -> Result<Plan, PlanError> {
        let text = read_input(path)?;
        let file = || path.display().to_string();
        let plan: Plan = serde_json::from_slice(&text)
            .map_err(|source| PlanError::Json { file: file(), source })?;
        if plan.layerplan != 1 {
            return Err(PlanError::Version { file: file(), found: plan.layerplan });
        }
        Ok(plan)
    }

    /// The plan document: the same bytes for the same plan, ending in a newline.
    pub fn to_json(&self) -> Vec<u8> {
        // Every value in a plan has a JSON form and a vector accepts every write.
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }
}

/// Writes `bytes` to `path`, `-` for standard output. A file is written beside its place and then
/// renamed, so that it appears whole or not at all; compressed if its name ends in `.zst`.
///
/// # Errors
/// Whatever the file system says; an existing file is then unchanged.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path == Path::new("-") {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        return out.flush();
    }
    let compressed;
    let bytes = if path.extension().is_some_and(|extension| extension == "zst") {
        compressed = zstd::encode_all(bytes, ZSTD_LEVEL)?;
        compressed.as_slice()
    } else {
        bytes
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new().permissions(readable()).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// zstd's highest level that is still quick for a few megabytes.
const ZSTD_LEVEL: i32 = 15;

/// As for any file a program creates; the process's umask still applies.
fn readable() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    std::fs::Permissions::from_mode(0o666)
}
