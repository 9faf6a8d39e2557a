//! Signals at random times: the program ends soon, says 130, leaves no temporary file, and what it
//! was to write is there as a whole or not at all.

use super::program::{self, Running};
use super::run::{Fault, Tally, must};
use layerplan::testing::Dice;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A command, and the files that it writes; `$` stands for the folder `data`, `@` for the folder of
/// what was made before.
const COMMANDS: &[(&str, &[&str])] = &[
    (
        "plan $/debian-builders/fleet.json.zst --max-layers 60 --prices push=0 --method merges -o plan.json",
        &["plan.json"],
    ),
    (
        "plan $/odh-notebooks/fleet.json.zst --max-layers 10 -o plan.json --certificate proof.json",
        &["plan.json", "proof.json"],
    ),
    (
        "plan $/chainguard/fleet.json.zst --max-layers 20 --method greedy -o plan.json.zst --report page.html",
        &["plan.json.zst", "page.html"],
    ),
    (
        "plan $/chainguard/fleet.json.zst --max-layers 20 --previous @/plan.json -o next.json",
        &["next.json"],
    ),
    (
        "plan $/docker-official/fleet.json.zst --max-layers 40 --method origin -o plan.json",
        &["plan.json"],
    ),
    ("compare $/distroless/fleet.json.zst --max-layers 4 --report page.html", &["page.html"]),
    ("compare $/chainguard/fleet.json.zst --max-layers 20 --report page.html", &["page.html"]),
    ("apply @/plan.json $/chainguard/fleet.json.zst -o next.json", &["next.json"]),
    ("export @/plan.json --to csv -o layers.csv", &["layers.csv"]),
    ("learn $/chainguard/releases -o learnt.json.zst", &["learnt.json.zst"]),
    ("order @/plan.json -o ordered.json", &["ordered.json"]),
    ("model $/chainguard/fleet.json.zst --max-layers 20 -o program.mps", &["program.mps"]),
    ("replay $/distroless/releases --max-layers 4 --report page.html", &["page.html"]),
];

/// What the program may take to end once it is told to, on a machine that does other things too.
const PROMPT: Duration = Duration::from_secs(20);

/// A signal that comes sooner than that may find that nobody listens yet.
const START: Duration = Duration::from_millis(500);

/// Runs the case of a seed.
pub fn run(seed: u64, tally: &mut Tally) -> Result<(), Fault> {
    let dice = &mut Dice::new(!seed);
    let (line, files) = COMMANDS[seed as usize % COMMANDS.len()];
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    let made = made()?;
    let words: Vec<String> =
        line.split(' ').map(|word| word.replace('$', data).replace('@', made)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let folder = tempfile::tempdir().map_err(|fault| Fault::new("no folder", fault))?;
    let begin = Instant::now();
    let mut running = Running::start(folder.path(), &words)?;
    // From a thousandth of a second to eight seconds, as many early as late.
    sleep(
        Duration::from_millis(1 << dice.below(14))
            + Duration::from_micros(dice.below(1_000) as u64),
    );
    let signal = *dice.pick(&["INT", "TERM"]);
    let listens = listens(running.child.id(), signal) || begin.elapsed() > START;
    if running.has_ended() {
        tally.count("ended before the signal");
    } else {
        let times = if dice.percent(25) { 2 } else { 1 };
        let kill = format!("kill -{signal} {};", running.child.id()).repeat(times);
        // It may end at this very moment.
        let _ = Command::new("sh").args(["-c", &kill]).output();
    }
    let ended = running.end(PROMPT)?;
    let command = words[0];
    let told = || format!("{line}, {signal} after {:?}: {ended:?}", begin.elapsed());
    match ended.code {
        Some(0 | 4) => tally.count("done"),
        Some(130) => tally.count("interrupted"),
        None if !listens => tally.count("ended before it listened"),
        _ => {
            return Err(Fault {
                what: format!("{command}: ends otherwise than with 130"),
                told: told(),
            });
        }
    }
    let there: BTreeSet<String> = fs::read_dir(folder.path())
        .map_err(|fault| Fault::new("no folder", fault))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    let is_meant = |name: &String| files.contains(&name.as_str());
    must(there.iter().all(is_meant), &format!("{command}: a file is left"), || {
        format!("{there:?} {}", told())
    })?;
    let is_done = ended.code == Some(0);
    must(!is_done || there.len() == files.len(), &format!("{command}: a file lacks"), told)?;
    let whole = |name: &String| is_whole(&folder.path().join(name));
    must(there.iter().all(whole), &format!("{command}: half a file"), told)
}

/// The folder of what commands begin with.
fn made() -> Result<&'static str, Fault> {
    static MADE: OnceLock<Result<TempDir, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().map_err(|fault| fault.to_string())?;
        let fleet = concat!(env!("CARGO_MANIFEST_DIR"), "/data/chainguard/fleet.json.zst");
        let words = ["plan", fleet, "--max-layers", "20", "--method", "origin", "-o", "plan.json"];
        let ended = program::run(folder.path(), &words).map_err(|fault| fault.told)?;
        if ended.code == Some(0) { Ok(folder) } else { Err(ended.err) }
    });
    let made = made.as_ref().map_err(|fault| Fault::new("no plan to begin with", fault))?;
    made.path().to_str().ok_or_else(|| Fault::new("no plan to begin with", "a path without a name"))
}

/// Does the process catch this signal by now? On systems that do not say, it is taken to.
fn listens(process: u32, signal: &str) -> bool {
    let Ok(status) = fs::read_to_string(format!("/proc/{process}/status")) else { return true };
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let caught = caught.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    // SIGINT is 2, SIGTERM is 15.
    let bit = if signal == "INT" { 1 } else { 14 };
    caught.is_some_and(|caught| caught >> bit & 1 == 1)
}

/// Is the file what it should be, from its beginning to its end?
fn is_whole(path: &Path) -> bool {
    let Ok(bytes) = fs::read(path) else { return false };
    let name = path.to_string_lossy();
    let bytes = match name.strip_suffix(".zst") {
        Some(_) => zstd::decode_all(bytes.as_slice()).unwrap_or_default(),
        None => bytes,
    };
    let text = String::from_utf8_lossy(&bytes);
    let ends = |end: &str| text.trim_end().ends_with(end);
    if name.contains(".json") {
        serde_json::from_slice::<serde_json::Value>(&bytes).is_ok()
    } else if name.contains(".html") {
        ends("</html>")
    } else if name.contains(".mps") {
        ends("ENDATA")
    } else {
        text.ends_with('\n')
    }
}
