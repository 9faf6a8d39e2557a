//! rpm: what `rpm -qa --qf QUERY` answers, a line for each package.
//!
//! rpm's database has had three forms, and only rpm itself reads them all; so it is asked. A need
//! is the name of a package or of what one provides, and may be a file (`/bin/sh`), which counts
//! only if a package provides it by that name. What depends on what else is installed (`(a if b)`)
//! is left out; of `(a or b)` one is enough.

use super::needs::Needing;
use super::{Fault, Item, Problem, of_source_rpm, whole};

/// What rpm has to be asked, `rpm -qa --qf QUERY`; from rpm 4.14 on.
pub const QUERY: &str = "%{NAME}\\t%{EPOCHNUM}\\t%{VERSION}\\t%{RELEASE}\\t%{ARCH}\\t%{LONGSIZE}\
                         \\t%{SOURCERPM}\\t[%{REQUIRENAME} ]\\t[%{PROVIDENAME} ]\\n";

/// Keys of signers are kept as packages of this name.
pub(super) const KEYS: &str = "gpg-pubkey";

/// What rpm prints of a field that a package does not have.
const NONE: &str = "(none)";

/// What rpm calls a package, and what it was built from.
pub(super) struct Names<'a> {
    pub name: &'a str,
    pub epoch: &'a str,
    pub version: &'a str,
    pub release: &'a str,
    pub arch: &'a str,
    pub source_rpm: Option<&'a str>,
}

/// The packages.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Needing>, Fault> {
    let text = String::from_utf8_lossy(text);
    let mut packages = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        let package = package(content).map_err(|problem| Fault::Line { line, problem })?;
        packages.extend(package);
    }
    Ok(packages)
}

fn package(line: &str) -> Result<Option<Needing>, Problem> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [name, epoch, version, release, arch, size, source, requires, provides] = fields[..] else {
        return Err(Problem::Fields { wants: 9, found: fields.len(), query: QUERY });
    };
    if name == KEYS {
        return Ok(None);
    }
    let source_rpm = (source != NONE).then_some(source);
    let names = Names { name, epoch, version, release, arch, source_rpm };
    let item = Item { bytes: whole("LONGSIZE", size)?, ..names.item()? };
    let provides = words(provides)?.into_iter().map(String::from).collect();
    let needs = words(requires)?.into_iter().map(alternatives).collect();
    Ok(Some(Needing { item, provides, needs }))
}

impl Names<'_> {
    /// The package; its size and references are still open.
    pub(super) fn item(&self) -> Result<Item, Problem> {
        let Names { name, epoch, version, release, arch, source_rpm } = *self;
        for (field, text) in
            [("NAME", name), ("VERSION", version), ("RELEASE", release), ("ARCH", arch)]
        {
            if text.is_empty() || text == NONE {
                return Err(Problem::Missing(field));
            }
            if text.contains(char::is_whitespace) {
                return Err(Problem::form("one word", text));
            }
        }
        if epoch.is_empty() || !epoch.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Problem::form("a number as epoch", epoch));
        }
        let of = |file| {
            let wants = "NAME-VERSION-RELEASE.src.rpm";
            of_source_rpm(file).map(String::from).ok_or_else(|| Problem::form(wants, file))
        };
        Ok(Item {
            id: format!("{name}-{epoch}:{version}-{release}.{arch}"),
            name: name.into(),
            source: source_rpm.map(of).transpose()?,
            bytes: 0,
            references: Vec::new(),
        })
    }
}

/// The entries of a list: apart by spaces, but not by those within parentheses.
fn words(list: &str) -> Result<Vec<&str>, Problem> {
    let mut depth = 0_usize;
    let mut is_closed_early = false;
    let words = list.split(|c| {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => is_closed_early = true,
            ')' => depth -= 1,
            _ => {}
        }
        c == ' ' && depth == 0
    });
    let words = words.filter(|word| !word.is_empty()).collect();
    if depth > 0 || is_closed_early {
        return Err(Problem::form("as many `(` as `)`", list));
    }
    Ok(words)
}

/// The names of which a need asks for one: several if it is `(a or b >= 1)`, none if it is of
/// another form with parentheses around it.
pub(super) fn alternatives(need: &str) -> Vec<String> {
    let Some(inside) = need.strip_prefix('(').and_then(|need| need.strip_suffix(')')) else {
        return vec![need.into()];
    };
    let one = |part: &str| {
        let mut words = part.split(' ').filter(|word| !word.is_empty());
        let name = words.next()?;
        let is_version = matches!(words.next(), None | Some("<" | "<=" | "=" | ">=" | ">"));
        (is_version && !name.starts_with('(') && words.count() <= 1).then(|| name.to_string())
    };
    inside.split(" or ").map(one).collect::<Option<_>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_within_parentheses_do_not_part_and_only_plain_alternatives_count() {
        let list = "/bin/sh (a or b >= 1) libc.so.6()(64bit)  (c if d) ((e or f) and g) (h = 1)";
        let needs: Vec<Vec<String>> = words(list).unwrap().into_iter().map(alternatives).collect();
        let expected: [&[&str]; 6] =
            [&["/bin/sh"], &["a", "b"], &["libc.so.6()(64bit)"], &[], &[], &["h"]];
        assert_eq!(needs, expected);
    }
}
