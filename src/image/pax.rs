//! Records of extended headers (POSIX `pax`): `LENGTH KEY=VALUE\n`.
//!
//! Records are found by their length. The tar crate looks for the end of the line instead, so that
//! a capability or a name that holds a newline would be lost, or taken for another record.

use super::fault::LayerFault;
use super::path::shown;
use std::collections::BTreeMap;

/// Before the name of an extended attribute.
pub(super) const XATTR: &[u8] = b"SCHILY.xattr.";

/// The records of an extended header that lies at byte `at`.
pub(super) fn parse(header: &[u8], at: u64) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, LayerFault> {
    let mut records = BTreeMap::new();
    let mut rest = header;
    while !rest.is_empty() {
        let (key, value, after) = record(rest).ok_or(LayerFault::BadExtension(at))?;
        if records.insert(key.to_vec(), value.to_vec()).is_some() {
            return Err(LayerFault::ExtensionTwice { at, key: shown(key) });
        }
        rest = after;
    }
    Ok(records)
}

/// Key and value of the first record, and what comes after it.
fn record(text: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let space = text.iter().position(|&byte| byte == b' ')?;
    let length = number(&text[..space])?;
    let (record, after) = text.split_at_checked(usize::try_from(length).ok()?)?;
    let record = record.get(space + 1..)?.strip_suffix(b"\n")?;
    let equals = record.iter().position(|&byte| byte == b'=')?;
    Some((&record[..equals], &record[equals + 1..], after))
}

/// A decimal number without sign.
pub(super) fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u64, |number, digit| {
        let digit = digit.checked_sub(b'0').filter(|&digit| digit < 10)?;
        number.checked_mul(10)?.checked_add(digit.into())
    })
}

/// A time in whole seconds; a fraction is dropped, and what lies before 1970 counts as 0.
pub(super) fn seconds(time: &[u8]) -> Option<u64> {
    let whole = time.split(|&byte| byte == b'.').next()?;
    match whole.strip_prefix(b"-") {
        Some(previous) => number(previous).map(|_| 0),
        None => number(whole),
    }
}

/// Appends a record; its length counts its own digits.
pub(super) fn append(header: &mut Vec<u8>, key: &[u8], value: &[u8]) {
    let rest = key.len() + value.len() + 3;
    let mut length = rest + 1;
    while rest + length.to_string().len() != length {
        length = rest + length.to_string().len();
    }
    header.extend_from_slice(format!("{length} ").as_bytes());
    header.extend_from_slice(key);
    header.push(b'=');
    header.extend_from_slice(value);
    header.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::{append, parse};
    use std::collections::BTreeMap;

    /// What is written is read back, at lengths where the number of digits changes too.
    #[test]
    fn records_are_read_back() {
        for length in (0..1100).chain(9_980..10_010) {
            let mut header = Vec::new();
            append(&mut header, b"key", &vec![b'\n'; length]);
            append(&mut header, b"other", b"12 path=x\n");
            let records = BTreeMap::from([
                (b"key".to_vec(), vec![b'\n'; length]),
                (b"other".to_vec(), b"12 path=x\n".to_vec()),
            ]);
            assert_eq!(parse(&header, 0).unwrap(), records);
        }
    }

    /// Damage is never skipped.
    #[test]
    fn damaged_records_are_refused() {
        for header in ["6 a=b", "5 a=b\n", "7 a=b\n", "6 ab\n", " a=b\n", "-6 a=b\n", "99 a=b\n"] {
            assert!(parse(header.as_bytes(), 0).is_err(), "{header:?}");
        }
        assert!(parse(b"6 a=b\n6 a=c\n", 0).is_err());
    }
}
