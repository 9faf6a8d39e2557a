//! Reports hold: one page each that loads nothing, escapes what documents say, is the same for the
//! same input, says the headline figures, and (`browser.rs`) looks right in a browser.

mod browser;
#[path = "../common/mod.rs"]
mod common;
mod lead;
mod page;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use tempfile::TempDir;

/// More methods than there are colours, twice, all of them quick.
const METHODS: &str = "single,popularity,popularity-top,auto-layer,path-count,\
                       dominators,origin,ostree,ostree-fresh,rechunk,rechunk-fresh,chunkah,\
                       chunkah-ev,even,split-paths,size";

/// A fleet in `data/`.
fn data(name: &str) -> String {
    format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Runs the program with `--report`; the page it writes.
#[track_caller]
fn report(folder: &TempDir, args: &[&str]) -> String {
    let args = args.iter().copied().chain(["--report", "out.html"]);
    common::layerplan(folder.path(), args).assert().code(0);
    fs::read_to_string(folder.path().join("out.html")).unwrap()
}

/// What [`make_reports`] makes, once for all tests.
fn all_reports() -> &'static [(&'static str, String)] {
    static REPORTS: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    REPORTS.get_or_init(make_reports)
}

/// Each subcommand that writes reports, and some fleets, small and large.
fn make_reports() -> Vec<(&'static str, String)> {
    let folder = common::folder();
    let fleet = |name: &str| data(&format!("{name}/fleet.json.zst"));
    let releases = data("chainguard/releases");
    fs::write(folder.path().join("long.json"), long_names()).unwrap();
    let runs: [(&str, &[&str]); 8] = [
        ("plan-worked-example", &["plan", "fleet.json"]),
        ("plan-long-names", &["plan", "long.json"]),
        ("plan-distroless", &["plan", &fleet("distroless"), "--max-layers", "4"]),
        (
            "plan-odh-notebooks",
            &["plan", &fleet("odh-notebooks"), "--max-layers", "10", "--method", "greedy"],
        ),
        (
            "plan-docker-official",
            &["plan", &fleet("docker-official"), "--max-layers", "40", "--method", "size"],
        ),
        (
            "compare-worked-example",
            &[
                "compare",
                "fleet.json",
                "--max-layers",
                "1,3",
                "--methods",
                "merges,single,popularity",
            ],
        ),
        (
            "compare-docker-official",
            &["compare", &fleet("docker-official"), "--max-layers", "40", "--methods", METHODS],
        ),
        ("replay-chainguard", &["replay", &releases, "--max-layers", "20", "--methods", METHODS]),
    ];
    runs.map(|(name, args)| (name, report(&folder, args))).into()
}

/// The worked example with names that have no place to break a line.
fn long_names() -> String {
    let names = ["one", "two", "three", "a", "b", "c", "d", "e", "f", "g", "h", "i"];
    names.iter().fold(common::WORKED_EXAMPLE.into(), |text: String, name| {
        text.replace(&format!("\"{name}\""), &format!("\"{name}{}\"", "x".repeat(150)))
    })
}

/// Where pictures are kept for looking at.
fn pictures() -> &'static Path {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    fs::create_dir_all(&folder).unwrap();
    Box::leak(folder.into_boxed_path())
}
