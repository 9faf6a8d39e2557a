//! Running the program.

use super::run::Fault;
use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How the program ended, and what it said.
#[derive(Debug)]
pub struct Ended {
    /// None if a signal ended it.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// What a run may take.
const LIMIT: Duration = Duration::from_secs(90);

/// The program, running.
pub struct Running {
    pub child: Child,
    /// Where what it says is kept.
    said: tempfile::TempDir,
}

impl Running {
    /// Starts it in `folder`.
    pub fn start(folder: &Path, words: &[&str]) -> Result<Running, Fault> {
        let fault = |fault| Fault::new("the program does not start", fault);
        let said = tempfile::tempdir().map_err(fault)?;
        let file = |name: &str| File::create(said.path().join(name)).map_err(fault);
        let child = Command::new(env!("CARGO_BIN_EXE_layerplan"))
            .current_dir(folder)
            .args(words)
            .stdin(Stdio::null())
            .stdout(file("out")?)
            .stderr(file("err")?)
            .spawn()
            .map_err(fault)?;
        Ok(Running { child, said })
    }

    /// Has it ended by itself?
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Waits for its end, at most `within`.
    pub fn end(mut self, within: Duration) -> Result<Ended, Fault> {
        let begin = Instant::now();
        loop {
            let status = self.child.try_wait().map_err(|fault| Fault::new("no end", fault))?;
            if let Some(status) = status {
                let read = |name| std::fs::read(self.said.path().join(name)).unwrap_or_default();
                let text = |name| String::from_utf8_lossy(&read(name)).into_owned();
                return Ok(Ended { code: status.code(), out: text("out"), err: text("err") });
            }
            if begin.elapsed() > within {
                return Err(Fault::new("the program does not end", within));
            }
            sleep(Duration::from_millis(2));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended, unless it hangs.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs it to its end.
pub fn run(folder: &Path, words: &[&str]) -> Result<Ended, Fault> {
    Running::start(folder, words)?.end(LIMIT)
}
