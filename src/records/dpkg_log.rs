//! Logs of dpkg (dpkg(1), `--log`): what was installed, upgraded and removed on one machine, and
//! when. `/var/log/dpkg.log` and the older ones that logrotate keeps beside it.
//!
//! A package changes on the days it is upgraded to another version. It is there from the day the
//! logs begin, or from the day it is installed if that is the first they say of it, to the day it
//! is removed. One that they do not name may be there or not.

use super::text::{self, is_name};
use super::{Fault, RecordError};
use crate::fleet::learn::{Day, Diary, Entry, Naming};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What happened to a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Installed,
    Upgraded,
    /// It is there, and stays as it is.
    Handled,
    Removed,
}

/// An entry that names a package, and when it was written.
type Dated = (SystemTime, Day, String, Event);

/// Reads logs of one machine, in any order, together.
///
/// # Errors
/// A file that cannot be read, a line that dpkg does not write, or logs that name no package.
pub fn read_dpkg_logs(paths: &[PathBuf]) -> Result<Diary, RecordError> {
    let mut events: Vec<Dated> = Vec::new();
    let mut days: BTreeSet<Day> = BTreeSet::new();
    for path in paths {
        let text = text::read(path)?;
        let fault = |fault| RecordError::new(path, fault);
        parse(&String::from_utf8_lossy(&text), &mut days, &mut events).map_err(fault)?;
    }
    // What is logged in the same second stays in its order.
    events.sort_by_key(|&(time, ..)| time);
    match (days.first(), days.last()) {
        (Some(&first), Some(&last)) if !events.is_empty() => Ok(diary(first, last, events)),
        _ => {
            let file = paths.first().map_or(Path::new(""), PathBuf::as_path);
            Err(RecordError::new(file, Fault::Empty("no line names a package")))
        }
    }
}

/// Adds what `text` says: the days it has lines of, and what happened to packages.
fn parse(text: &str, days: &mut BTreeSet<Day>, events: &mut Vec<Dated>) -> Result<(), Fault> {
    for (line, content) in (1..).zip(text.lines()) {
        let fault = |wants| Fault::form(line, wants, content);
        let words: Vec<&str> = content.split_whitespace().collect();
        let [date, time, action, what @ ..] = words.as_slice() else {
            return Err(fault("a date, a time and an action"));
        };
        let (day, time) = Day::parse(&format!("{date} {time}"))
            .ok_or_else(|| fault("a date and a time, as in `2026-08-11 06:25:01`,"))?;
        days.insert(day);
        if let Some((name, event)) = event(action, what).map_err(fault)? {
            events.push((time, day, name.into(), event));
        }
    }
    Ok(())
}

/// What an action did to a package, if anything; what is wanted instead if dpkg does not write it.
fn event<'a>(action: &str, what: &[&'a str]) -> Result<Option<(&'a str, Event)>, &'static str> {
    let (package, event) = match (action, what) {
        // Where nothing is installed, there is `<none>` for the version, in the machine's language.
        ("install", [package, ..]) => (package, Event::Installed),
        ("upgrade", [package, old, new]) if old == new => (package, Event::Handled),
        ("upgrade", [package, _, _]) => (package, Event::Upgraded),
        ("upgrade", _) => return Err("a package and two versions after `upgrade`"),
        ("configure" | "trigproc", [package, ..]) => (package, Event::Handled),
        ("remove" | "purge" | "disappear", [package, ..]) => (package, Event::Removed),
        ("startup" | "conffile", [_, ..]) => return Ok(None),
        // What an action leads to, step by step.
        ("status", [_, _, ..]) => return Ok(None),
        (_, []) => return Err("what an action is about"),
        _ => return Err("an action of dpkg's"),
    };
    if is_name(name(package)) { Ok(Some((package, event))) } else { Err("the name of a package") }
}

/// The name of a package that may be followed by its architecture.
fn name(package: &str) -> &str {
    package.split(':').next().unwrap_or_default()
}

/// The diary that `events`, oldest first, make: each architecture of a package has its own, and
/// what is known of the package is what is known of any.
fn diary(first: Day, last: Day, events: Vec<Dated>) -> Diary {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for (_, day, package, event) in events {
        let since = if event == Event::Installed { day } else { first };
        let entry = entries.entry(package);
        let entry = entry.or_insert(Entry { since, until: None, changes: BTreeSet::new() });
        entry.until = (event == Event::Removed).then_some(day);
        if event == Event::Upgraded {
            entry.changes.insert(day);
        }
    }
    let mut united: BTreeMap<String, Entry> = BTreeMap::new();
    for (package, entry) in entries {
        united
            .entry(name(&package).into())
            .and_modify(|known| {
                known.since = known.since.min(entry.since);
                known.until = known.until.zip(entry.until).map(|(one, other)| one.max(other));
                known.changes.extend(&entry.changes);
            })
            .or_insert(entry);
    }
    Diary { naming: Naming::Packages, entries: united, first, last }
}
