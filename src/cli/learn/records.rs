//! What was learnt for one fleet from rates, logs or changelogs.

use super::super::exit::{CliError, Exit};
use super::super::usage::UsageError;
use super::super::{input, log, output, text};
use super::{LearnArgs, Transition, chosen, finish, table, written};
use layerplan::fleet::Fleet;
use layerplan::fleet::learn::{
    LearnError, Matching, Naming, Observed, Period, Settings, Stated, learn_from_diary,
    learn_from_rates,
};
use layerplan::records::{read_changelogs, read_dpkg_logs, read_rates};
use serde::Serialize;
use std::path::PathBuf;

/// Characters of names that a note lists.
const SHOWN: usize = 60;

/// Learns from whichever record is given.
pub fn run(args: &LearnArgs) -> Result<Exit, CliError> {
    let [fleet] = args.releases.as_slice() else { return Err(UsageError::OneFleet.into()) };
    let fleet = input::fleet(fleet)?;
    match &args.rates {
        Some(path) => from_rates(args, &fleet, path),
        None => from_diary(args, &fleet),
    }
}

fn from_rates(args: &LearnArgs, fleet: &Fleet, path: &PathBuf) -> Result<Exit, CliError> {
    let rates = read_rates(path)?;
    let files = std::slice::from_ref(path);
    let learnt = learn_from_rates(fleet, &rates, args.seed).map_err(|e| failed(files, e))?;
    let Stated { fleet, matching } = &learnt;
    tell_unmatched(files, matching);
    let updates = fleet.updates().len();
    let summary = if args.json {
        output::json(&StatedReport { updates, matching })
    } else {
        let count = text::count(updates, "update");
        let said = format!("{count} learnt, all of them imagined releases. {}", reach(matching));
        text::paragraph(&said) + &written(args)
    };
    finish(args, fleet, &summary)
}

fn from_diary(args: &LearnArgs, fleet: &Fleet) -> Result<Exit, CliError> {
    let (files, diary) = match args.changelogs.as_slice() {
        [] => (&args.dpkg_log, read_dpkg_logs(&args.dpkg_log)?),
        changelogs => (&args.changelogs, read_changelogs(changelogs)?),
    };
    let learnt = learn_from_diary(fleet, &diary, args.release_every, args.seed)
        .map_err(|e| failed(files, e))?;
    tell_unmatched(files, &learnt.matching);
    let report = ObservedReport::new(&learnt);
    let summary = if args.json { output::json(&report) } else { report.text(args, &learnt) };
    finish(args, &learnt.fleet, &summary)
}

/// The fault, blamed on the files that were learnt from.
fn failed(files: &[PathBuf], fault: LearnError) -> CliError {
    CliError::In { file: called(files), fault: Box::new(fault.into()) }
}

/// What the files are called together.
fn called(files: &[PathBuf]) -> String {
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    match names.as_slice() {
        [name] if name == output::STD => "standard input".into(),
        names => text::names(names.iter().map(String::as_str), SHOWN),
    }
}

/// Says which names no package has.
fn tell_unmatched(files: &[PathBuf], matching: &Matching) {
    let Matching { naming, names, unmatched, .. } = matching;
    if !unmatched.is_empty() {
        let what = match naming {
            Naming::Packages => "packages",
            Naming::Sources => "sources",
        };
        log::note(&format!(
            "{}: {} of {} not found among the {what} that images place: {}",
            called(files),
            text::grouped(unmatched.len() as u128),
            text::count(*names, "name"),
            text::names(unmatched.iter().map(String::as_str), SHOWN),
        ));
    }
}

/// How far the names reach, in a sentence.
fn reach(Matching { sources, known, mean, .. }: &Matching) -> String {
    let (known, others) = (text::grouped(*known as u128), text::grouped((sources - known) as u128));
    format!(
        "Known: {known} of {}; others, with the mean of the fleet, {mean} per release: {others}.",
        text::count(*sources, "source"),
    )
}

#[derive(Serialize)]
struct StatedReport<'a> {
    updates: usize,
    matching: &'a Matching,
}

#[derive(Serialize)]
struct ObservedReport<'a> {
    updates: usize,
    matching: &'a Matching,
    settings: Settings,
    /// Periods that come back.
    transitions: Vec<Transition<'a>>,
}

impl<'a> ObservedReport<'a> {
    fn new(learnt: &'a Observed) -> ObservedReport<'a> {
        let find = |period: &Period| Transition::find(&learnt.fleet, &period.last.to_string());
        ObservedReport {
            updates: learnt.fleet.updates().len(),
            matching: &learnt.matching,
            settings: learnt.settings,
            transitions: learnt.periods.iter().filter_map(find).collect(),
        }
    }

    fn text(&self, args: &LearnArgs, learnt: &Observed) -> String {
        let sentences = format!(
            "{} learnt, {} of them past releases in which something changed. The others are \
             imagined releases, for changes that the past has not shown. {} {}",
            text::count(self.updates, "update"),
            text::grouped(self.transitions.len() as u128),
            reach(self.matching),
            chosen(self.settings),
        );
        format!(
            "{} of {}, {} to {}\n\n{}\n{}{}",
            text::count(learnt.periods.len(), "release"),
            text::count(args.release_every.get() as usize, "day"),
            learnt.periods.first().map_or(String::new(), |period| period.first.to_string()),
            learnt.periods.last().map_or(String::new(), |period| period.last.to_string()),
            table("release ending", &self.transitions),
            text::paragraph(&sentences),
            written(args),
        )
    }
}
