//! rpm's header: all that rpm knows of a package, field by field.
//!
//! Two numbers say how many fields there are and how long their values are together. Then comes for
//! each field its tag, the type of its values, where they begin and how many they are; then the
//! values. Numbers are big-endian, texts end with a zero. What was changed at installation stands
//! behind what the package was built with, so of two fields with one tag the last counts.

use super::Problem;

/// rpm's numbers of the types of values.
const INTEGER: u32 = 4;
const TEXT: u32 = 6;
const TEXTS: u32 = 8;

/// A field that is asked for.
#[derive(Clone, Copy)]
pub(super) struct Tag {
    pub name: &'static str,
    number: u32,
}

pub(super) const NAME: Tag = Tag { name: "NAME", number: 1000 };
pub(super) const VERSION: Tag = Tag { name: "VERSION", number: 1001 };
pub(super) const RELEASE: Tag = Tag { name: "RELEASE", number: 1002 };
pub(super) const EPOCH: Tag = Tag { name: "EPOCH", number: 1003 };
pub(super) const ARCH: Tag = Tag { name: "ARCH", number: 1022 };
pub(super) const SOURCERPM: Tag = Tag { name: "SOURCERPM", number: 1044 };
pub(super) const PROVIDENAME: Tag = Tag { name: "PROVIDENAME", number: 1047 };
pub(super) const REQUIRENAME: Tag = Tag { name: "REQUIRENAME", number: 1049 };
pub(super) const DIRINDEXES: Tag = Tag { name: "DIRINDEXES", number: 1116 };
pub(super) const BASENAMES: Tag = Tag { name: "BASENAMES", number: 1117 };
pub(super) const DIRNAMES: Tag = Tag { name: "DIRNAMES", number: 1118 };

/// The fields of a package.
pub(super) struct Header<'a> {
    fields: &'a [[u8; 16]],
    values: &'a [u8],
}

impl<'a> Header<'a> {
    /// The header that `blob` is, from its first byte to its last.
    pub(super) fn parse(blob: &'a [u8]) -> Result<Header<'a>, Problem> {
        let unlike = |wants| Problem::HeaderLength { wants, found: blob.len() };
        let (lengths, rest) = blob.split_first_chunk().ok_or_else(|| unlike(8))?;
        let lengths = u64::from_be_bytes(*lengths);
        let (fields, values) = (lengths >> 32, lengths & u64::from(u32::MAX));
        let wants = 8 + 16 * fields + values;
        if blob.len() as u64 != wants {
            return Err(unlike(wants));
        }
        // Less than the length of `rest`, so it fits.
        let (fields, values) = rest.split_at(16 * fields as usize);
        Ok(Header { fields: fields.as_chunks().0, values })
    }

    /// The one text of a field.
    pub(super) fn text(&self, tag: Tag) -> Result<Option<&'a str>, Problem> {
        let Some(texts) = self.strings(tag, TEXT, "a text")? else { return Ok(None) };
        let text = one(tag, &texts)?;
        std::str::from_utf8(text).map(Some).map_err(|_| Problem::Encoding(tag.name))
    }

    /// The texts of a field, in any encoding; none if there is no such field.
    pub(super) fn texts(&self, tag: Tag) -> Result<Vec<&'a [u8]>, Problem> {
        Ok(self.strings(tag, TEXTS, "a list of texts")?.unwrap_or_default())
    }

    /// The one number of a field.
    pub(super) fn number(&self, tag: Tag) -> Result<Option<u32>, Problem> {
        let numbers = self.integers(tag)?;
        numbers.map(|numbers| one(tag, &numbers)).transpose()
    }

    /// The numbers of a field; none if there is no such field.
    pub(super) fn numbers(&self, tag: Tag) -> Result<Vec<u32>, Problem> {
        Ok(self.integers(tag)?.unwrap_or_default())
    }

    fn strings(
        &self,
        tag: Tag,
        kind: u32,
        wants: &'static str,
    ) -> Result<Option<Vec<&'a [u8]>>, Problem> {
        let Some((count, mut values)) = self.field(tag, kind, wants)? else { return Ok(None) };
        let mut texts = Vec::new();
        for _ in 0..count {
            let end = values.iter().position(|byte| *byte == 0);
            let (text, rest) = values.split_at(end.ok_or(Problem::Outside(tag.name))?);
            texts.push(text);
            values = &rest[1..];
        }
        Ok(Some(texts))
    }

    fn integers(&self, tag: Tag) -> Result<Option<Vec<u32>>, Problem> {
        let field = self.field(tag, INTEGER, "a 32-bit number")?;
        let read = |(count, values): (usize, &[u8])| {
            let numbers = values.as_chunks().0.get(..count).ok_or(Problem::Outside(tag.name))?;
            Ok(numbers.iter().map(|bytes| u32::from_be_bytes(*bytes)).collect())
        };
        field.map(read).transpose()
    }

    /// How many values a field has, and all bytes from the first of them on.
    fn field(
        &self,
        tag: Tag,
        kind: u32,
        wants: &'static str,
    ) -> Result<Option<(usize, &'a [u8])>, Problem> {
        let words = |field: &[u8; 16]| {
            let bits = u128::from_be_bytes(*field);
            [96, 64, 32, 0].map(|shift| (bits >> shift) as u32)
        };
        let mut latest = self.fields.iter().rev().map(words);
        let Some([_, found, offset, count]) = latest.find(|[number, ..]| *number == tag.number)
        else {
            return Ok(None);
        };
        if found != kind {
            return Err(Problem::Type { field: tag.name, wants, found });
        }
        let values = self.values.get(offset as usize..).ok_or(Problem::Outside(tag.name))?;
        Ok(Some((count as usize, values)))
    }
}

/// The value of a field that has to have one.
fn one<T: Copy>(tag: Tag, values: &[T]) -> Result<T, Problem> {
    match *values {
        [value] => Ok(value),
        _ => Err(Problem::Count { field: tag.name, wants: 1, found: values.len() }),
    }
}
