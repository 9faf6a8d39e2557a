//! Running cases by their seeds, on several threads, and telling what came of them.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A kind of case.
pub struct Kind {
    pub name: &'static str,
    /// Runs the case of a seed.
    pub run: fn(u64, &mut Tally) -> Result<(), Fault>,
    /// How many cases are run if nobody says how many.
    pub few: u64,
    /// Seconds after which a case is taken to hang.
    pub limit: u64,
}

/// Something that is not as it should be.
#[derive(Debug)]
pub struct Fault {
    /// What, in the same words for all faults of one sort.
    pub what: String,
    /// The particulars.
    pub told: String,
}

impl Fault {
    pub fn new(what: impl Into<String>, told: impl std::fmt::Debug) -> Fault {
        Fault { what: what.into(), told: format!("{told:?}") }
    }
}

/// A fault unless it `holds`.
pub fn must(holds: bool, what: &str, told: impl FnOnce() -> String) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(Fault { what: what.into(), told: told() }) }
}

/// How often what happened.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<&'static str, u64>);

impl Tally {
    pub fn count(&mut self, what: &'static str) {
        self.add(what, 1);
    }

    pub fn add(&mut self, what: &'static str, times: u64) {
        *self.0.entry(what).or_default() += times;
    }
}

/// Which cases to run.
pub struct Settings {
    first: u64,
    cases: Option<u64>,
    threads: usize,
}

impl Settings {
    /// `STRESS_FIRST`, the first seed; `STRESS_CASES`, how many of each kind; `STRESS_THREADS`.
    pub fn from_environment() -> Result<Settings, String> {
        let number = |name: &str| match std::env::var(name) {
            Ok(text) => {
                text.parse().map(Some).map_err(|_| format!("{name}: `{text}` is no number"))
            }
            Err(_) => Ok(None),
        };
        let all = thread::available_parallelism().map_or(1, usize::from);
        let threads = number("STRESS_THREADS")?.map_or(all, |threads| threads as usize);
        let first = number("STRESS_FIRST")?.unwrap_or(0);
        Ok(Settings { first, cases: number("STRESS_CASES")?, threads: threads.max(1) })
    }
}

/// What all threads share.
struct Board {
    next: AtomicU64,
    done: AtomicBool,
    tally: Mutex<Tally>,
    faults: Mutex<Vec<(u64, Fault)>>,
    /// By thread: the case it is at, and since when.
    running: Vec<Mutex<Option<(u64, Instant)>>>,
}

/// Runs cases of a kind and prints what came of them; returns how many faults there are.
pub fn run(kind: &Kind, settings: &Settings) -> usize {
    let begin = Instant::now();
    let end = settings.first.saturating_add(settings.cases.unwrap_or(kind.few));
    let board = Board {
        next: AtomicU64::new(settings.first),
        done: AtomicBool::new(false),
        tally: Mutex::default(),
        faults: Mutex::default(),
        running: (0..settings.threads).map(|_| Mutex::default()).collect(),
    };
    thread::scope(|scope| {
        scope.spawn(|| watch(kind, &board));
        let work = |at: usize| {
            let board = &board;
            scope.spawn(move || work(kind, end, board, at))
        };
        let workers: Vec<_> = (0..settings.threads).map(work).collect();
        workers.into_iter().for_each(|worker| worker.join().expect("faults are caught"));
        board.done.store(true, Ordering::Relaxed);
    });
    let mut faults = board.faults.into_inner().expect("no panic while held");
    faults.sort_by_key(|&(seed, _)| seed);
    let tally = board.tally.into_inner().expect("no panic while held");
    summarise(kind, end - settings.first, &tally, &faults, begin.elapsed());
    faults.len()
}

/// Runs case after case.
fn work(kind: &Kind, end: u64, board: &Board, thread: usize) {
    let mut tally = Tally::default();
    loop {
        let seed = board.next.fetch_add(1, Ordering::Relaxed);
        if seed >= end {
            break;
        }
        *board.running[thread].lock().expect("no panic while held") = Some((seed, Instant::now()));
        let result = catch_unwind(AssertUnwindSafe(|| (kind.run)(seed, &mut tally)));
        let result = result.unwrap_or_else(|panic| Err(Fault::new("panic", said(panic.as_ref()))));
        *board.running[thread].lock().expect("no panic while held") = None;
        if let Err(fault) = result {
            eprintln!("{} {seed}: {}: {}", kind.name, fault.what, fault.told);
            board.faults.lock().expect("no panic while held").push((seed, fault));
        }
    }
    let mut all = board.tally.lock().expect("no panic while held");
    tally.0.into_iter().for_each(|(what, times)| all.add(what, times));
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text")
}

/// Ends the whole run if a case does not end.
fn watch(kind: &Kind, board: &Board) {
    while !board.done.load(Ordering::Relaxed) {
        thread::sleep(Duration::from_millis(100));
        for running in &board.running {
            let running = *running.lock().expect("no panic while held");
            if let Some((seed, since)) = running
                && since.elapsed() > Duration::from_secs(kind.limit)
            {
                eprintln!("{} {seed} still runs after {} s; run it by", kind.name, kind.limit);
                eprintln!("  {}", again(kind, seed));
                std::process::exit(1);
            }
        }
    }
}

/// The command that runs one case.
fn again(kind: &Kind, seed: u64) -> String {
    let name = kind.name;
    format!(
        "STRESS_FIRST={seed} STRESS_CASES=1 sh .ci/with-tools cargo test --release \
         --features testing --test stress -- {name}"
    )
}

/// Faults of one sort of which seeds are told.
const TOLD: usize = 8;

fn summarise(kind: &Kind, cases: u64, tally: &Tally, faults: &[(u64, Fault)], took: Duration) {
    println!(
        "{}: {cases} cases in {:.1} s, {} faults",
        kind.name,
        took.as_secs_f64(),
        faults.len()
    );
    for (what, times) in &tally.0 {
        println!("  {times:>9} {what}");
    }
    let mut sorts: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for (seed, fault) in faults {
        sorts.entry(&fault.what).or_default().push(*seed);
    }
    for (what, seeds) in sorts {
        let some: Vec<String> = seeds.iter().take(TOLD).map(u64::to_string).collect();
        println!("  FAULT {what}: {} times, seeds {}", seeds.len(), some.join(" "));
    }
    if let Some((seed, _)) = faults.first() {
        println!("  again: {}", again(kind, *seed));
    }
}
