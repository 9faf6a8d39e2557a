//! Figures side by side: what each column is called, where it is shown, and how it is got. Tables
//! on the terminal, in reports and for other programs are made of the same columns.

use super::Row;
use crate::text::grouped;
use crate::units::{ByteRate, Bytes, Cost, Gap};
use crate::words::{cost_in_short, gap, human, human_wide, rate, seconds, share};
use std::time::Duration;

/// A column of figures of a `T`, with its name on each kind of table: empty where it is not shown.
pub struct Column<T> {
    /// In comma-separated values.
    pub csv: &'static str,
    /// On the terminal.
    pub text: &'static str,
    /// In a report.
    pub page: &'static str,
    /// The figure, where there is one.
    pub of: fn(&T) -> Option<Value>,
}

/// A figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Bytes.
    Bytes(Bytes),
    /// A sum of bytes, over pulls.
    Sum(u128),
    /// Bytes per release.
    Rate(ByteRate),
    /// A cost.
    Cost(Cost),
    /// How many there are.
    Count(usize),
    /// A gap to a bound.
    Gap(Gap),
    /// A share of the whole.
    Share(f64),
    /// A time.
    Seconds(f64),
    /// A word.
    Word(&'static str),
}

impl Value {
    /// For other programs: exactly.
    pub fn exact(&self) -> String {
        match self {
            Value::Bytes(bytes) => bytes.to_string(),
            Value::Sum(bytes) => bytes.to_string(),
            Value::Rate(rate) => rate.to_string(),
            Value::Cost(cost) => cost.to_string(),
            Value::Count(count) => count.to_string(),
            Value::Gap(gap) => gap.to_string(),
            Value::Share(number) | Value::Seconds(number) => format!("{number:?}"),
            Value::Word(word) => (*word).into(),
        }
    }

    /// For people: in few characters.
    pub fn short(&self) -> String {
        match *self {
            Value::Bytes(bytes) => human(bytes),
            Value::Sum(bytes) => human_wide(bytes),
            Value::Rate(bytes) => rate(bytes),
            Value::Cost(cost) => cost_in_short(cost),
            Value::Count(count) => grouped(count as u128),
            Value::Gap(to_bound) => gap(to_bound),
            Value::Share(of_all) => share(of_all),
            Value::Seconds(time) => seconds(Duration::from_secs_f64(time)),
            Value::Word(word) => word.into(),
        }
    }
}

/// The header and the lines of a table: a line for each of `rows`, which have names of their own
/// kind, and the columns that have a name there and a figure in any row.
pub fn table<T>(
    columns: &[Column<T>],
    name: fn(&Column<T>) -> &'static str,
    kind: &'static str,
    rows: &[(&str, &T)],
    say: fn(&Value) -> String,
) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let has_any = |column: &&Column<T>| rows.iter().any(|(_, row)| (column.of)(row).is_some());
    let columns = columns.iter().filter(|column| !name(column).is_empty());
    let columns: Vec<&Column<T>> = columns.filter(has_any).collect();
    let line = |(own, row): &(&str, &T)| {
        let cell = |column: &&Column<T>| (column.of)(row).map_or("-".into(), |value| say(&value));
        [own.to_string()].into_iter().chain(columns.iter().map(cell)).collect()
    };
    let header = [kind].into_iter().chain(columns.iter().map(|column| name(column)));
    (header.collect(), rows.iter().map(line).collect())
}

/// The columns of a comparison.
pub const COLUMNS: [Column<Row>; 13] = [
    column("stored_bytes", "stored", "Stored", |row| {
        Some(Value::Bytes(row.figures()?.totals.stored_bytes))
    }),
    column("duplicated_bytes", "duplicated", "Duplicated", |row| {
        Some(Value::Bytes(row.figures()?.totals.duplicated_bytes))
    }),
    column("pushed_bytes_per_release", "pushed*", "Pushed per release", |row| {
        Some(Value::Rate(row.figures()?.totals.pushed_bytes_per_release))
    }),
    column("pulled_bytes_per_release", "pulled*", "Pulled per release", |row| {
        Some(Value::Rate(row.figures()?.totals.pulled_bytes_per_release))
    }),
    column("cost", "cost", "Cost", |row| Some(Value::Cost(row.figures()?.totals.total))),
    column("layers", "layers", "Layers", |row| Some(Value::Count(row.figures()?.layers))),
    column("largest_layer", "largest", "Largest layer", |row| {
        Some(Value::Bytes(row.figures()?.largest_layer))
    }),
    column("gap", "gap", "Gap", |row| Some(Value::Gap(row.figures()?.gap))),
    column("best_bound", "", "", |row| Some(Value::Cost(row.figures()?.best_bound))),
    column("own_bound", "", "", |row| Some(Value::Cost(row.figures()?.certificate.lower_bound))),
    column("own_bound_scope", "", "", |row| {
        Some(Value::Word(row.figures()?.certificate.scope.into()))
    }),
    column("seconds", "time", "Time", |row| Some(Value::Seconds(row.measured?.seconds))),
    column("peak_bytes", "memory", "Memory", |row| Some(Value::Bytes(row.measured?.peak_bytes?))),
];

/// A column, with its names in values for other programs, on the terminal and in reports.
pub(crate) const fn column<T>(
    csv: &'static str,
    text: &'static str,
    page: &'static str,
    of: fn(&T) -> Option<Value>,
) -> Column<T> {
    Column { csv, text, page, of }
}
