//! Rates that somebody states, as a table (RFC 4180): a line `name,rate` or `source,rate`, and
//! below it a name and its expected changes per release in each line.

use super::text;
use super::{Fault, Problem, RecordError};
use crate::fleet::learn::{Naming, Rates};
use crate::units::Rate;
use csv::{ReaderBuilder, StringRecord, Terminator, Trim};
use std::collections::BTreeMap;
use std::path::Path;

/// The first line, one of two.
const HEADERS: [(&str, Naming); 2] =
    [("name,rate", Naming::Packages), ("source,rate", Naming::Sources)];

/// Reads the table of rates at `path`, or from standard input for `-`.
///
/// # Errors
/// A file that cannot be read, a line that is not of the form, a rate that is not a decimal number
/// from 0 to 1 with at most six decimals, a name that is there twice, or no rate at all.
pub fn read_rates(path: &Path) -> Result<Rates, RecordError> {
    parse(&text::read(path)?).map_err(|fault| RecordError::new(path, fault))
}

fn parse(text: &[u8]) -> Result<Rates, Fault> {
    // Line by line, so that each fault knows its line: names have no line breaks.
    let mut rows = (1..).zip(text.split(|&byte| byte == b'\n')).map(|(line, text)| row(line, text));
    let header = rows.next().transpose()?;
    let naming = naming(&header.map(|(_, row)| row).unwrap_or_default())?;
    let mut rates: BTreeMap<String, (u64, Rate)> = BTreeMap::new();
    for row in rows {
        let (line, row) = row?;
        if row.is_empty() {
            continue;
        }
        let (name, rate) = rate(line, &row)?;
        if let Some((first, _)) = rates.insert(name.clone(), (line, rate)) {
            return Err(Fault::Line { line, problem: Problem::Repeated { name, first } });
        }
    }
    if rates.is_empty() {
        return Err(Fault::Empty("no rate below the heading"));
    }
    let rates = rates.into_iter().map(|(name, (_, rate))| (name, rate)).collect();
    Ok(Rates { naming, rates })
}

/// The fields of a line; none if it is blank.
fn row(line: u64, text: &[u8]) -> Result<(u64, Vec<String>), Fault> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(Terminator::Any(b'\n'))
        .trim(Trim::All)
        .from_reader(text.trim_ascii());
    let mut row = StringRecord::new();
    // It is in memory, and rows may have any length: nothing else is an error to the reader.
    reader.read_record(&mut row).map_err(|_| Fault::Line { line, problem: Problem::Encoding })?;
    Ok((line, row.iter().map(String::from).collect()))
}

/// What the first line says that names stand for.
fn naming(row: &[String]) -> Result<Naming, Fault> {
    let found = row.join(",");
    let known = HEADERS.iter().find(|(header, _)| found == *header);
    let fault = || Fault::form(1, "the heading `name,rate` or `source,rate`", &found);
    known.map(|(_, naming)| *naming).ok_or_else(fault)
}

/// A name and its rate.
fn rate(line: u64, row: &[String]) -> Result<(String, Rate), Fault> {
    let [name, text] = row else {
        return Err(Fault::form(line, "a name and its rate, `libc6,0.05`,", &row.join(",")));
    };
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Fault::form(line, "a name without control characters", name));
    }
    let fault = |problem| Fault::Line { line, problem };
    let rate = Rate::parse(text)
        .map_err(|problem| fault(Problem::Rate { name: name.clone(), fault: problem }))?;
    if rate > ONE {
        let (name, found) = (name.clone(), text.chars().take(60).collect());
        return Err(fault(Problem::RateAboveOne { name, found }));
    }
    Ok((name.clone(), rate))
}

/// What changes in every release.
const ONE: Rate = Rate(1_000_000);
