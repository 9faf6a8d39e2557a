//! Changelogs of Debian packages (deb-changelog(5)): the days on which a source was released. In
//! images and on machines they are `/usr/share/doc/*/changelog.Debian.gz`, and `changelog.gz` of
//! packages that are Debian's own.
//!
//! A source is there from its oldest entry, which is no change, for it changed nothing that was
//! there. Time ends with the newest entry of all: the clock is not asked. Entries are read down to
//! the first that is more than a year older than the newest; ancient ones have other forms.

use super::text::{self, is_name};
use super::{Fault, RecordError};
use crate::document::{entries, file_name};
use crate::fleet::learn::{Day, Diary, Entry, Naming, YEAR};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Days of releases, by source.
type Releases = BTreeMap<String, BTreeSet<Day>>;

/// Reads changelogs: files, and folders of documentation that have one in each of their folders.
///
/// # Errors
/// A file or folder that cannot be read, a line that does not belong into a changelog, or not a
/// single entry.
pub fn read_changelogs(paths: &[PathBuf]) -> Result<Diary, RecordError> {
    let mut releases = Releases::new();
    for path in paths {
        if path.is_dir() {
            for file in inside(path)? {
                read(&file, is_debians_for_sure(&file), &mut releases)?;
            }
        } else {
            read(path, true, &mut releases)?;
        }
    }
    let days = || releases.values().flatten();
    match (days().min(), days().max()) {
        (Some(&first), Some(&last)) => {
            let entries =
                releases.iter().filter_map(|(name, days)| Some((name.clone(), entry(days)?)));
            Ok(Diary { naming: Naming::Sources, entries: entries.collect(), first, last })
        }
        _ => {
            let file = paths.first().map_or(Path::new(""), PathBuf::as_path);
            Err(RecordError::new(file, Fault::Empty("no changelog has an entry")))
        }
    }
}

/// What is known of a source that was released on `days`.
fn entry(days: &BTreeSet<Day>) -> Option<Entry> {
    let since = *days.first()?;
    Some(Entry { since, until: None, changes: days.iter().skip(1).copied().collect() })
}

/// The changelogs in the folders of `folder`, in the order of their paths.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, RecordError> {
    let mut files = Vec::new();
    for package in entries(folder)?.iter().filter(|path| path.is_dir()) {
        let all = entries(package)?;
        let named = |start: &str| -> Vec<PathBuf> {
            let is_named = |path: &&PathBuf| {
                let rest = file_name(path).strip_prefix(start).map(str::to_string);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            all.iter().filter(is_named).filter(|path| path.is_file()).cloned().collect()
        };
        let debians = named(DEBIANS);
        files.extend(if debians.is_empty() { named("changelog") } else { debians });
    }
    Ok(files)
}

/// What Debian's changelogs are called beside others.
const DEBIANS: &str = "changelog.Debian";

/// Is the file a changelog of Debian's by its name? `changelog.gz` may be that of the authors.
fn is_debians_for_sure(file: &Path) -> bool {
    file_name(file).starts_with(DEBIANS)
}

/// Adds the entries of `file`; one that does not begin like a changelog of Debian's has none unless
/// it `is_debians`.
fn read(file: &Path, is_debians: bool, into: &mut Releases) -> Result<(), RecordError> {
    let text = text::read(file)?;
    // Only names and dates matter, which are ASCII; old details are in old encodings.
    let text = String::from_utf8_lossy(&text);
    let begins = || {
        text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| header(line).is_ok())
    };
    if is_debians || begins() {
        parse(&text, into).map_err(|fault| RecordError::new(file, fault))?;
    }
    Ok(())
}

/// How lines begin after which nothing of a changelog follows: comments, settings of editors.
const ENDS: [&str; 6] = ["#", "vim:", ";;", "/*", "Local variables:", "Old Changelog:"];

fn parse(text: &str, into: &mut Releases) -> Result<(), Fault> {
    let mut newest: Option<Day> = None;
    // The source and the line of an entry that has no trailer yet.
    let mut open: Option<(&str, u64)> = None;
    for (line, content) in (1..).zip(text.lines()) {
        let fault = |wants| Fault::form(line, wants, content);
        if let Some(trailer) = content.strip_prefix(" -- ") {
            let Some((source, _)) = open.take() else {
                return Err(fault("`source (version) suite; urgency=level` before a trailer"));
            };
            let day = date(trailer).ok_or_else(|| fault(TRAILER))?;
            into.entry(source.into()).or_default().insert(day);
            let newest = *newest.get_or_insert(day);
            if newest.since(day) > YEAR {
                break;
            }
        } else if content.trim().is_empty() || content.starts_with([' ', '\t']) {
            // Details.
        } else if open.is_none() && ENDS.iter().any(|end| content.starts_with(end)) {
            break;
        } else {
            let source = header(content).map_err(fault)?;
            if open.is_some() {
                return Err(fault("the trailer of the entry before"));
            }
            open = Some((source, line));
        }
    }
    match open {
        Some((source, line)) => Err(Fault::form(line, "an entry with a trailer", source)),
        None => Ok(()),
    }
}

const TRAILER: &str = "` -- NAME <MAIL>  Tue, 11 Aug 2026 06:25:01 +0200`";

/// The source in the first line of an entry, or what is wanted instead.
fn header(line: &str) -> Result<&str, &'static str> {
    let wants = "`source (version) suite; urgency=level`";
    let (source, rest) = line.split_once(" (").ok_or(wants)?;
    let (version, rest) = rest.split_once(')').ok_or(wants)?;
    let (suites, _) = rest.split_once(';').ok_or(wants)?;
    let is_version = !version.is_empty() && !version.contains(char::is_whitespace);
    let is_right = is_name(source) && is_version && !suites.trim().is_empty();
    if is_right { Ok(source) } else { Err(wants) }
}

/// Months as they are written.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The day in the last line of an entry, after ` -- `: `NAME <MAIL>  Tue, 11 Aug 2026 06:25:01
/// +0200`.
fn date(trailer: &str) -> Option<Day> {
    let (_, date) = trailer.rsplit_once('>')?;
    let words: Vec<&str> = date.split_whitespace().collect();
    let ([_, day, month, year, time, _zone] | [day, month, year, time, _zone]) = words.as_slice()
    else {
        return None;
    };
    let month = MONTHS.iter().position(|name| name == month)? + 1;
    Day::parse(&format!("{year}-{month:02}-{day:0>2} {time:0>8}")).map(|(day, _)| day)
}
