//! SIGINT and SIGTERM at any time, to any subcommand: it ends with 130 unless it was done, an
//! output is whole or not there, and nothing temporary is left.
#![cfg(target_os = "linux")]

use layerplan::testing::Dice;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How often each command is interrupted.
const TIMES: usize = 10;

/// A folder with the inputs of all commands, and another one for temporary files.
struct Place {
    folder: TempDir,
    temporary: TempDir,
    dice: Dice,
    /// How often a signal came in time, over all commands: one that is soon done may miss them all.
    interrupted: usize,
}

impl Place {
    fn new(seed: u64) -> Place {
        let (folder, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        std::os::unix::fs::symlink(data, folder.path().join("data")).unwrap();
        Place { folder, temporary, dice: Dice::new(seed), interrupted: 0 }
    }

    fn start(&self, args: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_layerplan"))
            .current_dir(self.folder.path())
            .env("TMPDIR", self.temporary.path())
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn run(&self, args: &[&str]) {
        assert_eq!(self.start(args).wait().unwrap().code(), Some(0), "{args:?}");
    }

    /// Everything in the folder but links, with what is in it.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        list(self.folder.path(), &mut files);
        files.sort();
        files
    }

    /// Runs the command to its end and, again and again, until a signal comes at a random time.
    fn interrupt(&mut self, args: &[&str], output: &str) {
        let before = self.files();
        let begin = Instant::now();
        self.run(args);
        let whole_time = begin.elapsed();
        let after = self.files();
        let output = self.folder.path().join(output);
        for _ in 0..TIMES {
            remove(&output);
            let mut child = self.start(args);
            wait_for_handler(&child);
            sleep(whole_time.mul_f64(self.dice.below(1_000) as f64 / 1_000.0));
            let signal = *self.dice.pick(&["-TERM", "-INT"]);
            let pid = child.id().to_string();
            // It may be done by now.
            let _ = Command::new("kill").args([signal, &pid]).stderr(Stdio::null()).status();
            let code = child.wait().unwrap().code();
            let files = self.files();
            match code {
                Some(0) => assert!(files == after, "{args:?}"),
                Some(130) => {
                    assert!(files == before || files == after, "{args:?}: {:?}", names(&files))
                }
                _ => panic!("{args:?} ended with {code:?}"),
            }
            self.interrupted += usize::from(code == Some(130));
            let mut left = fs::read_dir(self.temporary.path()).unwrap();
            assert!(left.next().is_none(), "{args:?} left something temporary");
        }
        remove(&output);
    }
}

fn list(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files.push((entry.path(), Vec::new()));
            list(&entry.path(), files);
        } else if kind.is_file() {
            files.push((entry.path(), fs::read(entry.path()).unwrap()));
        }
    }
}

fn names(files: &[(PathBuf, Vec<u8>)]) -> Vec<&PathBuf> {
    files.iter().map(|(path, _)| path).collect()
}

fn remove(path: &Path) {
    match path.is_dir() {
        true => fs::remove_dir_all(path).unwrap(),
        false => drop(fs::remove_file(path)),
    }
}

/// Waits until the process has taken SIGTERM into its hands, which it does before anything else.
fn wait_for_handler(child: &Child) {
    let status = format!("/proc/{}/status", child.id());
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let caught = text.lines().find_map(|line| line.strip_prefix("SigCgt:\t"));
        let caught = caught.and_then(|mask| u64::from_str_radix(mask, 16).ok());
        // A process that has ended catches nothing any more.
        if caught.is_none_or(|mask| mask & (1 << 14) != 0) || text.contains("State:\tZ") {
            return;
        }
        sleep(Duration::from_millis(1));
    }
}

#[test]
fn documents_are_whole_or_not_there() {
    let mut place = Place::new(1);
    let fleet = "data/chainguard/fleet.json.zst";
    place.run(&["plan", fleet, "--method", "popularity", "-o", "plan.json"]);
    place.interrupt(&["apply", "plan.json", fleet, "-o", "new.json.zst"], "new.json.zst");
    place.interrupt(&["export", "plan.json", "--to", "csv", "-o", "new.csv"], "new.csv");
    for command in [&["check", fleet, "plan.json"][..], &["show", fleet, "--plan", "plan.json"]] {
        place.interrupt(command, "nothing");
    }
    place.interrupt(&["diff", "plan.json", "plan.json"], "nothing");
    let fleet = "data/distroless/fleet.json.zst";
    place.run(&["plan", fleet, "--method", "popularity", "-o", "plan.json"]);
    let order = ["order", "plan.json", "--fleet", fleet, "-o", "new.json"];
    place.interrupt(&order, "new.json");
    place.interrupt(&["model", fleet, "-o", "new.mps"], "new.mps");
    place.interrupt(&["learn", "data/distroless/releases", "-o", "new.json"], "new.json");
    assert!(place.interrupted > 0);
}

#[test]
fn folders_are_whole_or_not_there() {
    let mut place = Place::new(2);
    let fleet = "data/chainguard/fleet.json.zst";
    place.run(&["plan", fleet, "--method", "popularity", "-o", "plan.json"]);
    let export = ["export", "plan.json", "--fleet", fleet, "--to", "rechunk", "-o", "meta"];
    place.interrupt(&export, "meta");
    let root = place.folder.path().join("root");
    let database = root.join("var/lib/dpkg");
    fs::create_dir_all(&database).unwrap();
    let stanza = "Package: libc\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n";
    fs::write(database.join("status"), stanza).unwrap();
    // What cannot be compressed, so that there is something to write.
    let mut noise = Dice::new(3);
    for file in 0..200 {
        let bytes: Vec<u8> = (0..40_000).map(|_| noise.below(256) as u8).collect();
        fs::write(root.join(format!("f{file}")), bytes).unwrap();
    }
    place.interrupt(&["rebuild", "root", "-o", "images"], "images");
    place.interrupt(&["import", "root", "-o", "fleet.json"], "fleet.json");
    assert!(place.interrupted > 0);
}
