//! The program as its users run it: exit codes, flags, files and streams.

mod certificates;
use crate::common;
mod faults;
mod following;
mod limits;
mod logs;
mod manifests;
mod manual;
mod orders;
mod plans;
mod requirements;
mod streams;

use crate::runs::{run, stderr, stdout};
use std::fs;
use std::path::Path;

/// All subcommands, as the program's help lists them.
fn subcommands() -> Vec<String> {
    let help = stdout(&run(Path::new("."), &["--help"], 0));
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = listed.take_while(|line| !line.is_empty()).filter_map(|line| {
        let name = line.strip_prefix("  ")?.split(' ').next()?;
        (!name.is_empty() && name != "help").then(|| name.to_string())
    });
    names.collect()
}

/// The folder's files, sorted.
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
