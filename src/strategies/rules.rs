//! The rules document: what a user may tell the strategies that take rules.
//!
//! One JSON object with a key per strategy, all optional; an unknown key is an error.

use super::even::EvenRules;
use crate::fleet::object::object;
use crate::fleet::{ReadError, read_input};
use serde::Deserialize;
use std::path::Path;

/// Rules for the strategies that take any.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// For `even`.
    #[serde(deserialize_with = "object")]
    pub even: EvenRules,
}

/// What can be wrong with rules.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RuleError {
    /// The file cannot be read.
    #[error(transparent)]
    Input(#[from] ReadError),
    /// Not JSON, or not of the documented shape.
    #[error("{file}: not a rules document: {source}")]
    Json {
        /// The file.
        file: String,
        /// Where and what.
        source: serde_json::Error,
    },
}

impl Rules {
    /// Reads a rules document: `.json`, `.json.zst`, or `-` for standard input.
    ///
    /// # Errors
    /// The file that cannot be read or the first fault found in it, with the file's name.
    pub fn read(path: &Path) -> Result<Rules, RuleError> {
        let text = read_input(path)?;
        serde_json::from_slice(&text)
            .map_err(|source| RuleError::Json { file: path.display().to_string(), source })
    }
}
