//! The document of strategy options: what a user may tell the strategies that take any.
//!
//! One JSON object with a key per strategy, all optional; an unknown key is an error.

use super::PipelineFault;
use super::even::EvenOptions;
use crate::document::object::{object, optional};
use crate::document::{self, Document, DocumentError, FileError};
use crate::units::Bytes;
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;

/// Options for the strategies that take any.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StrategyOptions {
    /// For `even`.
    #[serde(deserialize_with = "object")]
    pub even: EvenOptions,
    /// For `pipeline`: a list of operations.
    pub pipeline: Option<Value>,
    /// For `split-paths`.
    #[serde(rename = "split-paths", deserialize_with = "optional")]
    pub split_paths: Option<SplitPathsOptions>,
}

/// What to split off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SplitPathsOptions {
    /// Packages by id or name, or `{"children_of": …}` for what these reference.
    pub paths: Vec<Value>,
    /// Packages of fewer bytes that nobody in the image references have a layer of their own; by
    /// default 100,000.
    pub configuration_below: Option<Bytes>,
}

/// What can be wrong with options.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StrategyOptionsError {
    /// The file cannot be read, or is not a document of strategy options.
    #[error(transparent)]
    Document(#[from] FileError<DocumentError>),
    /// A value that is not of the form its place asks for.
    #[error("strategy options: {place} wants {wants}, not {found}")]
    Shape {
        /// Where in the document.
        place: String,
        /// What belongs there.
        wants: &'static str,
        /// What is there.
        found: String,
    },
    /// Neither the id nor the name of a package of the fleet.
    #[error("strategy options: {place}: the fleet has no package {package:?}")]
    UnknownPackage {
        /// Where in the document.
        place: String,
        /// What was asked for.
        package: String,
    },
    /// A pipeline that cannot be run.
    #[error("strategy options: {place}: {fault}")]
    Pipeline {
        /// The operation's place in the document.
        place: String,
        /// What is wrong with it.
        fault: PipelineFault,
    },
}

impl Document for StrategyOptions {
    const NAME: &'static str = "a document of strategy options";
    const VERSIONS: &'static [u32] = &[];
}

impl StrategyOptions {
    /// Reads a document of strategy options: `.json`, `.json.zst`, or `-` for standard input.
    ///
    /// # Errors
    /// The file that cannot be read or the first fault found in it, with the file's name.
    pub fn read(path: &Path) -> Result<StrategyOptions, StrategyOptionsError> {
        Ok(document::read(path)?)
    }
}
