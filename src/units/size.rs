//! Sizes as people write them, read exactly: `500MB`, `1.5GiB`, `42`.

use super::{Bytes, DecimalError, parse_decimal};
use crate::text::near;

/// Units of sizes in bytes, as they are shown everywhere else; exact also where they are large,
/// which the floats of readers of sizes are not.
const UNITS: [(&str, u128); 9] = [
    ("B", 1),
    ("kB", 1_000),
    ("MB", 1_000_000),
    ("GB", 1_000_000_000),
    ("TB", 1_000_000_000_000),
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("TiB", 1 << 40),
];

/// Decimals a size may have: enough to name a byte in TB.
const DIGITS: u32 = 12;

/// Why a text is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SizeError {
    /// Not a number.
    #[error(transparent)]
    Number(#[from] DecimalError),
    /// No such unit.
    #[error("there is no unit `{unit}`{}; there are {}", meant(.near), unit_names().join(", "))]
    UnknownUnit {
        /// As written.
        unit: String,
        /// Units that are near it.
        near: Vec<&'static str>,
    },
    /// A part of a byte.
    #[error("`{0}` is no whole number of bytes")]
    Fractional(String),
}

fn meant(near: &[&str]) -> String {
    if near.is_empty() { String::new() } else { format!(" (did you mean {}?)", near.join(" or ")) }
}

/// The names of all units of sizes.
pub(crate) fn unit_names() -> [&'static str; UNITS.len()] {
    UNITS.map(|(name, _)| name)
}

/// How many bytes a unit has.
pub(crate) fn unit_bytes(name: &str) -> Option<u128> {
    UNITS.into_iter().find(|(known, _)| *known == name).map(|(_, bytes)| bytes)
}

/// A text as its number and what stands behind it.
pub(crate) fn split_unit(text: &str) -> (&str, &str) {
    let at = text.find(|c: char| c.is_alphabetic() || c == '%').unwrap_or(text.len());
    (text[..at].trim_end(), &text[at..])
}

/// `number` times `unit` bytes, in units of which `parts` make a byte; `text` is all that was
/// written.
pub(crate) fn scaled(text: &str, number: &str, unit: u128, parts: u128) -> Result<u128, SizeError> {
    let too_large = || DecimalError::TooLarge(text.into());
    let scaled = parse_decimal(number, DIGITS)?.checked_mul(unit * parts).ok_or_else(too_large)?;
    let one = 10_u128.pow(DIGITS);
    if scaled.is_multiple_of(one) {
        Ok(scaled / one)
    } else {
        Err(SizeError::Fractional(text.into()))
    }
}

/// Reads a size; without a unit it is in bytes.
///
/// # Errors
/// What is not a decimal number of at most twelve decimals and a unit, or no whole number of bytes.
pub fn parse_size(text: &str) -> Result<Bytes, SizeError> {
    let (number, unit) = split_unit(text);
    if number.is_empty() {
        return Err(DecimalError::NotANumber(text.into()).into());
    }
    let bytes = match unit {
        "" => 1,
        unit => unit_bytes(unit).ok_or_else(|| SizeError::UnknownUnit {
            unit: unit.into(),
            near: near(unit, unit_names()),
        })?,
    };
    let size = scaled(text, number, bytes, 1)?;
    Ok(size.try_into().map(Bytes).map_err(|_| DecimalError::TooLarge(text.into()))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_exact() {
        assert_eq!(parse_size("500MB"), Ok(Bytes(500_000_000)));
        assert_eq!(parse_size("1.5 GiB"), Ok(Bytes(3 << 29)));
        assert_eq!(parse_size("42"), Ok(Bytes(42)));
        assert_eq!(parse_size("18446744073709551615"), Ok(Bytes(u64::MAX)));
        let said = |text: &str| parse_size(text).unwrap_err().to_string();
        assert_eq!(said("0.1KiB"), "`0.1KiB` is no whole number of bytes");
        assert_eq!(said("16777216TiB"), "`16777216TiB` is too large");
        assert_eq!(said("MB"), "`MB` is not a number");
        assert_eq!(said("-1MB"), "`-1` is negative");
        assert!(said("5mb").starts_with("there is no unit `mb` (did you mean MB"));
    }
}
