//! What the tests of the program share: the contract's worked example and a way to run the binary.

use assert_cmd::Command;
use std::path::Path;
use tempfile::TempDir;

/// The worked example: a to i have 1 to 9 MB; e, h and i change together in a quarter of all
/// releases. A cap of three layers forbids one layer per class.
pub const WORKED_EXAMPLE: &str = include_str!("../../models/worked-example.json");

/// A new folder that holds the worked example as `fleet.json`.
pub fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("fleet.json"), WORKED_EXAMPLE).unwrap();
    folder
}

/// The program, about to run in `folder` as in no terminal.
pub fn layerplan<'a>(folder: &Path, args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_layerplan"));
    command.current_dir(folder).env_remove("COLUMNS").write_stdin("").args(args);
    command
}
