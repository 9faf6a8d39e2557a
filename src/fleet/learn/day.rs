//! Days of the calendar, as logs name them.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Seconds of a day.
const SECONDS: u64 = 86_400;

/// A day from 1970 to 9999. Whatever zone a log is written in, its days are taken as they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

impl Day {
    /// The day of a date and time as logs write it, `2026-08-11 06:25:01`, and the time; none for
    /// anything else.
    pub fn parse(text: &str) -> Option<(Day, SystemTime)> {
        let time = humantime::parse_rfc3339_weak(text).ok()?;
        let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
        Some((Day(u32::try_from(seconds / SECONDS).ok()?), time))
    }

    /// The day that many days before, 1 January 1970 at the earliest.
    pub fn previous(self, days: u32) -> Day {
        Day(self.0.saturating_sub(days))
    }

    /// Days from `first` to this one, both counted; 0 if `first` is later.
    pub fn since(self, first: Day) -> u32 {
        (self.0 + 1).saturating_sub(first.0)
    }
}

impl fmt::Display for Day {
    /// `2026-08-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = UNIX_EPOCH + Duration::from_secs(SECONDS * u64::from(self.0));
        let text = humantime::format_rfc3339_seconds(time).to_string();
        f.pad(text.split('T').next().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Day::parse(&format!("{text} 23:59:59")).map(|(day, _)| day)
    }

    #[test]
    fn days_are_read_counted_and_written() {
        for text in ["1970-01-01", "2024-02-29", "2026-11-26", "9999-12-31"] {
            assert_eq!(day(text).unwrap().to_string(), text);
        }
        for text in ["1969-12-31", "2026-02-29", "2026-13-01", "10000-01-01", "26-11-26", ""] {
            assert_eq!(day(text), None, "{text}");
        }
        let (eve, new_year) = (day("2025-12-31").unwrap(), day("2026-01-01").unwrap());
        assert_eq!(new_year.previous(1), eve);
        assert_eq!((new_year.since(eve), new_year.since(new_year), eve.since(new_year)), (2, 1, 0));
        assert_eq!(eve.previous(u32::MAX), day("1970-01-01").unwrap());
    }
}
