//! What the tests of the program share: the contract's worked example and a way to run the binary.

use assert_cmd::Command;
use std::path::Path;
use tempfile::TempDir;

/// The worked example: a to i have 1 to 9 MB; e, h and i change together in a quarter of all
/// releases. A cap of three layers forbids one layer per class.
pub const WORKED_EXAMPLE: &str = r#"{
  "layerplan": 1,
  "max_layers": 3,
  "packages": [
    {"id": "a=1", "name": "a", "bytes": 1000000, "references": ["d=1"]},
    {"id": "b=1", "name": "b", "bytes": 2000000, "references": ["d=1", "e=1"]},
    {"id": "c=1", "name": "c", "bytes": 3000000, "references": ["e=1", "f=1"]},
    {"id": "d=1", "name": "d", "bytes": 4000000, "references": ["g=1", "h=1"]},
    {"id": "e=1", "name": "e", "bytes": 5000000, "references": ["h=1", "i=1"]},
    {"id": "f=1", "name": "f", "bytes": 6000000, "references": ["i=1"]},
    {"id": "g=1", "name": "g", "bytes": 7000000},
    {"id": "h=1", "name": "h", "bytes": 8000000},
    {"id": "i=1", "name": "i", "bytes": 9000000}
  ],
  "images": [
    {"name": "one", "roots": ["a=1", "b=1"]},
    {"name": "two", "roots": ["c=1"], "pulls": 10},
    {"name": "three", "roots": ["f=1"]}
  ],
  "updates": [{"name": "toolchain", "rate": 0.25, "packages": ["e=1", "h=1", "i=1"]}]
}
"#;

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
