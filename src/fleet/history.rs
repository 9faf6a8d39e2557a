//! A history: the releases of one fleet, oldest first, as files or folders of files.
//!
//! File names order releases, so names that begin with a date, as in `2026-08-11.json.zst`, are in
//! the order of time.

use super::{Fleet, FleetError};
use crate::document::{FileError, InputError, entries, file_name};
use crate::units::Bytes;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};

/// What the files of releases end in.
const ENDINGS: [&str; 2] = [".json", ".json.zst"];
/// The folder that holds the releases where a fleet has its own folder.
const RELEASES: &str = "releases";

/// One release of a fleet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The file's name, without `.json` or `.json.zst`.
    pub name: String,
    /// What was released.
    pub fleet: Fleet,
}

/// Why a history cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// A release that cannot be read.
    #[error(transparent)]
    Release(#[from] FileError<FleetError>),
    /// A folder that cannot be listed.
    #[error(transparent)]
    Folder(#[from] FileError<InputError>),
    /// Folders without a single release.
    #[error("no releases in {0}: there is no file that ends in .json or .json.zst")]
    NoReleases(String),
    /// A file name that would write to the terminal.
    #[error("release {0:?}: control character in the file's name")]
    ControlCharacter(String),
    /// An id that stands for different contents.
    #[error(
        "package `{id}` has one size in release {first} and another in {second}: an id names one \
         content"
    )]
    Resized {
        /// The id.
        id: String,
        /// A release.
        first: String,
        /// The release with another size.
        second: String,
    },
    /// Two files that would be the same release.
    #[error("two releases are called `{name}`: {first} and {second}")]
    SameName {
        /// The name.
        name: String,
        /// One of the files.
        first: String,
        /// The other.
        second: String,
    },
}

/// Reads releases, sorted by name. Each path is a release, a folder of releases, or a folder that
/// has them in a folder `releases`.
///
/// # Errors
/// A file or folder that cannot be read, two releases of one name, or no release at all.
pub fn read_releases(paths: &[PathBuf]) -> Result<Vec<Release>, HistoryError> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(inside(path)?);
        } else {
            files.push(path.clone());
        }
    }
    if files.is_empty() {
        let places: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        return Err(HistoryError::NoReleases(places.join(", ")));
    }
    let mut named: Vec<(String, PathBuf)> =
        files.into_iter().map(|file| (release_name(&file), file)).collect();
    named.sort();
    if let Some(pair) = named.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(HistoryError::SameName {
            name: pair[0].0.clone(),
            first: pair[0].1.display().to_string(),
            second: pair[1].1.display().to_string(),
        });
    }
    if let Some((name, _)) = named.iter().find(|(name, _)| name.chars().any(char::is_control)) {
        return Err(HistoryError::ControlCharacter(name.clone()));
    }
    // All of them before the first fault is looked for: which one rayon meets first is chance.
    let read: Vec<Result<Release, FileError<FleetError>>> = (named.into_par_iter())
        .map(|(name, file)| Ok(Release { name, fleet: Fleet::read(&file)? }))
        .collect();
    let releases = read.into_iter().collect::<Result<Vec<_>, _>>()?;
    check_identities(&releases)?;
    Ok(releases)
}

/// An id is a content: where it has another size, it is another content, and nothing that is said
/// of layers pushed and kept would be true.
fn check_identities(releases: &[Release]) -> Result<(), HistoryError> {
    let mut sizes: FxHashMap<&str, (Bytes, &str)> = FxHashMap::default();
    for release in releases {
        for package in release.fleet.packages() {
            let (bytes, first) =
                *sizes.entry(&package.id).or_insert((package.bytes, &release.name));
            if bytes != package.bytes {
                return Err(HistoryError::Resized {
                    id: package.id.clone(),
                    first: first.into(),
                    second: release.name.clone(),
                });
            }
        }
    }
    Ok(())
}

/// The releases in `folder`, or in its folder `releases` if it has one.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, HistoryError> {
    let own = folder.join(RELEASES);
    let folder = if own.is_dir() { &own } else { folder };
    let is_release = |file: &PathBuf| {
        let name = file_name(file);
        ENDINGS.iter().any(|ending| name.ends_with(ending)) && !file.is_dir()
    };
    Ok(entries(folder)?.into_iter().filter(is_release).collect())
}

/// A file's name without the ending of a release.
fn release_name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let short = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    short.unwrap_or(&name).into()
}
