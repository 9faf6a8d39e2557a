//! Stanzas of `Name: text` fields, as dpkg and Python's metadata have them.
//!
//! A line that begins with a space or a tab goes on with the field before; an empty line ends a
//! stanza. Names are told apart without regard to case. Every field knows its line.

use super::{Fault, Problem};

/// Fields that belong together.
pub(super) struct Stanza<'a> {
    /// The line of its first field, counted from 1.
    pub line: usize,
    fields: Vec<Field<'a>>,
}

/// A field of a stanza.
pub(super) struct Field<'a> {
    name: &'a str,
    /// The line it begins in, counted from 1.
    pub line: usize,
    /// What it says, without the space around it; a line break where its lines break.
    pub text: String,
}

impl Field<'_> {
    /// `problem` in this field.
    pub fn fault(&self, problem: Problem) -> Fault {
        Fault::Line { line: self.line, problem }
    }
}

impl<'a> Stanza<'a> {
    /// All fields of that name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(move |field| field.name.eq_ignore_ascii_case(name))
    }

    /// The field of that name, of which there is one at most.
    pub fn one(&self, name: &str) -> Result<Option<&Field<'a>>, Fault> {
        let mut all = self.all(name);
        let first = all.next();
        match all.next() {
            Some(second) => Err(second.fault(Problem::Repeated(name.into()))),
            None => Ok(first),
        }
    }

    /// The text of a field without which there is no package, one word.
    pub fn word(&self, name: &'static str) -> Result<&str, Fault> {
        let missing = || Fault::Line { line: self.line, problem: Problem::Missing(name) };
        let field = self.one(name)?.ok_or_else(missing)?;
        if field.text.is_empty() || field.text.contains(char::is_whitespace) {
            return Err(field.fault(Problem::form("one word", &field.text)));
        }
        Ok(&field.text)
    }
}

/// The stanzas of `text`.
pub(super) fn stanzas(text: &str) -> Result<Vec<Stanza<'_>>, Fault> {
    let mut stanzas: Vec<Stanza> = Vec::new();
    let mut is_open = false;
    for (line, content) in (1..).zip(text.lines()) {
        if content.is_empty() {
            is_open = false;
            continue;
        }
        let fault = |wants| Fault::Line { line, problem: Problem::form(wants, content) };
        if content.starts_with([' ', '\t']) {
            let stanza = stanzas.last_mut().filter(|_| is_open);
            let field = stanza.and_then(|stanza| stanza.fields.last_mut());
            let field = field.ok_or_else(|| fault("a field for this line to go on with"))?;
            field.text.push('\n');
            field.text.push_str(content.trim());
            continue;
        }
        let (name, rest) = (content.split_once(':'))
            .filter(|(name, _)| !name.is_empty() && !name.contains(char::is_whitespace))
            .ok_or_else(|| fault("a field, `Name: text`,"))?;
        let field = Field { name, line, text: rest.trim().into() };
        match stanzas.last_mut().filter(|_| is_open) {
            Some(stanza) => stanza.fields.push(field),
            None => stanzas.push(Stanza { line, fields: vec![field] }),
        }
        is_open = true;
    }
    Ok(stanzas)
}
