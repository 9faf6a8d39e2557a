//! Signals and limits while a large fleet is being planned: the best plan so far is kept, whole or
//! not at all, and the program ends when it is told to.

use crate::runs::spawn;
use layerplan::fleet::Fleet;
use layerplan::plan::check::check;
use layerplan::plan::{Plan, Status};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// By now the fleet is read, greedy is done and the linear relaxation, which takes most of a
/// minute, is being solved.
const SEARCHING: Duration = Duration::from_secs(3);

/// What the program may take to end once it is told to. It waits for no more than the plan to be
/// written, which takes a fraction of this.
const PROMPT: Duration = Duration::from_secs(5);

fn fleet() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/debian-builders/fleet.json.zst")
}

/// One search at a time: these tests are about time.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A search in a folder of its own, ended when dropped.
struct Search {
    child: Child,
    folder: TempDir,
    _alone: MutexGuard<'static, ()>,
}

impl Search {
    fn start(folder: TempDir, flags: &[&str]) -> Search {
        let alone = alone();
        let fleet = fleet();
        let plan = ["plan", fleet.to_str().unwrap(), "--max-layers", "60", "--method", "merges"];
        let rest = ["--prices", "push=0", "-o", "plan.json"];
        let args = [&plan[..], &rest, flags].concat();
        let child = spawn(folder.path(), &args, Stdio::null());
        Search { child, folder, _alone: alone }
    }

    fn signal(&self, name: &str, times: usize) {
        // One shell for all of them, so that they follow at once.
        let kill = format!("kill -{name} {};", self.child.id()).repeat(times);
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Waits for the end, at most `within`.
    #[track_caller]
    fn end(&mut self, within: Duration) -> Output {
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begin.elapsed() < within, "still running after {within:?}");
            sleep(Duration::from_millis(10));
        };
        let mut output = Output { status, stdout: Vec::new(), stderr: Vec::new() };
        std::io::copy(self.child.stdout.as_mut().unwrap(), &mut output.stdout).unwrap();
        std::io::copy(self.child.stderr.as_mut().unwrap(), &mut output.stderr).unwrap();
        output
    }

    /// The plan that was written, which must be valid.
    #[track_caller]
    fn plan(&self) -> Plan {
        assert_eq!(files(self.folder.path()), ["plan.json"]);
        let plan = Plan::read(&self.folder.path().join("plan.json")).unwrap();
        assert_eq!(check(&Fleet::read(&fleet()).unwrap(), &plan), []);
        plan
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        // It has ended, unless a test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn new_folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[track_caller]
fn is_interrupted_with_a_plan(signal: &str, times: usize) {
    let mut search = Search::start(new_folder(), &[]);
    sleep(SEARCHING);
    search.signal(signal, times);
    let output = search.end(PROMPT);
    assert_eq!(output.status.code(), Some(130));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("interrupted: "));
    assert!(String::from_utf8_lossy(&output.stdout).contains("the search was interrupted"));
    assert_eq!(search.plan().certificate.status, Status::Interrupted);
}

#[test]
fn sigint_keeps_the_best_plan() {
    is_interrupted_with_a_plan("INT", 1);
}

#[test]
fn sigterm_keeps_the_best_plan() {
    is_interrupted_with_a_plan("TERM", 1);
}

/// `timeout` signals its child and then its group, so the child gets the signal twice.
#[test]
fn two_signals_at_once_are_one_request() {
    is_interrupted_with_a_plan("TERM", 2);
}

#[test]
fn a_second_signal_ends_the_program_whatever_it_does() {
    let folder = new_folder();
    // A pipe that nobody reads: the program cannot end writing the plan.
    let pipe = folder.path().join("plan.json");
    assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    let mut search = Search::start(folder, &[]);
    sleep(SEARCHING);
    search.signal("INT", 1);
    sleep(PROMPT);
    assert!(search.child.try_wait().unwrap().is_none(), "it waits for a reader");
    search.signal("INT", 1);
    assert_eq!(search.end(PROMPT).status.code(), Some(130));
}

#[test]
fn a_signal_before_there_is_a_plan_writes_nothing() {
    let alone = alone();
    let folder = new_folder();
    // The fleet never comes: standard input stays open and empty.
    let child = spawn(folder.path(), &["plan", "-", "-o", "plan.json"], Stdio::piped());
    let mut search = Search { child, folder, _alone: alone };
    sleep(Duration::from_secs(1));
    search.signal("INT", 1);
    let output = search.end(PROMPT);
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, "error: interrupted before there was a plan; nothing is written\n");
    assert!(files(search.folder.path()).is_empty());
}

#[test]
fn a_killed_search_leaves_the_old_plan_and_nothing_else() {
    let folder = new_folder();
    fs::write(folder.path().join("plan.json"), "the old plan").unwrap();
    let mut search = Search::start(folder, &[]);
    sleep(SEARCHING);
    search.signal("KILL", 1);
    assert_eq!(search.end(PROMPT).status.code(), None);
    assert_eq!(files(search.folder.path()), ["plan.json"]);
    assert_eq!(fs::read(search.folder.path().join("plan.json")).unwrap(), b"the old plan");
}

#[test]
fn a_time_limit_ends_the_search_with_its_best_plan() {
    let mut search = Search::start(new_folder(), &["--time-limit", "2"]);
    let output = search.end(Duration::from_secs(2) + 2 * PROMPT);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(search.plan().certificate.status, Status::Limit);
}

#[test]
fn a_gap_not_reached_in_time_exits_with_4_and_the_plan_is_written() {
    let mut search = Search::start(new_folder(), &["--time-limit", "2", "--gap", "0.1%"]);
    let output = search.end(Duration::from_secs(2) + 2 * PROMPT);
    assert_eq!(output.status.code(), Some(4));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("The gap asked for, 0.10%, was not reached."), "{said}");
    assert_eq!(search.plan().certificate.status, Status::Limit);
}
