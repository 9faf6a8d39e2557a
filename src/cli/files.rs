//! Which files a subcommand reads and writes: checked before anything is read, so that nothing is
//! lost.

use super::exit::CliError;
use super::output::STD;
use super::usage::UsageError;
use layerplan::document::destination;
use layerplan::inventory::Manifest;
use std::fs;
use std::path::{Path, PathBuf};

/// Checks that at most one of `inputs` is standard input, at most one of `outputs` standard output,
/// and that no output is written over an input or another output.
pub fn check(inputs: &[Option<&Path>], outputs: &[Option<&Path>]) -> Result<(), CliError> {
    let inputs: Vec<&Path> = inputs.iter().copied().flatten().collect();
    let outputs: Vec<&Path> = outputs.iter().copied().flatten().collect();
    let streams = |files: &[&Path]| files.iter().filter(|file| **file == Path::new(STD)).count();
    if streams(&inputs) > 1 {
        return Err(UsageError::TwoInputs.into());
    }
    if streams(&outputs) > 1 {
        return Err(UsageError::TwoOutputs.into());
    }
    let named: Vec<PathBuf> = inputs.iter().flat_map(|input| named_in(input)).collect();
    let named = named.iter().map(PathBuf::as_path);
    let mut seen: Vec<PathBuf> = inputs.iter().copied().chain(named).filter_map(place).collect();
    for output in outputs {
        let Some(place) = place(output) else { continue };
        if seen.contains(&place) {
            return Err(UsageError::Overwritten(output.display().to_string()).into());
        }
        seen.push(place);
    }
    Ok(())
}

/// Checks that none of `outputs` is in a folder among `inputs`, of which it would become a part.
pub fn check_apart(inputs: &[Option<&Path>], outputs: &[Option<&Path>]) -> Result<(), CliError> {
    let inputs = inputs.iter().copied().flatten();
    let folders: Vec<PathBuf> = inputs
        .flat_map(|input| [input.to_path_buf()].into_iter().chain(named_in(input)))
        .filter_map(|input| fs::canonicalize(input).ok())
        .filter(|input| input.is_dir())
        .collect();
    let inside = |output: &&Path| {
        place(output).is_some_and(|place| folders.iter().any(|folder| place.starts_with(folder)))
    };
    match outputs.iter().copied().flatten().find(inside) {
        Some(output) => Err(UsageError::WithinInput(output.display().to_string()).into()),
        None => Ok(()),
    }
}

/// The files that a manifest names; whether it is one at all is found out when it is read.
fn named_in(input: &Path) -> Vec<PathBuf> {
    if !Manifest::is_named_so(input) {
        return Vec::new();
    }
    Manifest::read(input).map(|manifest| manifest.files()).unwrap_or_default()
}

/// Checks that `inputs` can be read more than once.
pub fn check_rereadable(inputs: &[Option<&Path>]) -> Result<(), CliError> {
    let streams = |file: &&Path| *file == Path::new(STD) || (file.exists() && !file.is_file());
    match inputs.iter().copied().flatten().find(streams) {
        Some(_) => Err(UsageError::TimedInput.into()),
        None => Ok(()),
    }
}

/// Where a file lies, links followed whether or not they lead to something; none for a stream or a
/// device.
fn place(file: &Path) -> Option<PathBuf> {
    if file == Path::new(STD) || (file.exists() && !file.is_file()) {
        return None;
    }
    let file = destination(file).unwrap_or_else(|_| file.into());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = fs::canonicalize(folder.unwrap_or(Path::new("."))).ok();
    match (folder, file.file_name()) {
        (Some(folder), Some(name)) => Some(folder.join(name)),
        _ => Some(file),
    }
}
