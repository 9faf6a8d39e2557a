//! apk: the database of what is installed, `lib/apk/db/installed`.
//!
//! A stanza for each package, a letter and a colon before each line: name `P`, version `V`,
//! installed size `I` in bytes, origin `o`, needs `D`, what it provides `p`; then its folders `F`
//! and in each its files `R`. Needs are names of packages or of what they provide: `so:` for
//! libraries, `cmd:` for programs, `pc:` for pkg-config. `!name` is a conflict, no need.

use super::needs::{Needing, Owned};
use super::{Fault, Item, Problem, whole};

/// A package of which not all lines are read.
#[derive(Default)]
struct Draft {
    line: usize,
    name: Option<String>,
    version: Option<String>,
    bytes: Option<u64>,
    origin: Option<String>,
    needs: Vec<Vec<String>>,
    provides: Vec<String>,
    folder: Option<String>,
    files: Vec<String>,
}

/// The packages, each with its files.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Owned>, Fault> {
    let text = String::from_utf8_lossy(text);
    let mut packages = Vec::new();
    let mut open: Option<Draft> = None;
    for (line, content) in (1..).zip(text.lines()) {
        if content.is_empty() {
            packages.extend(open.take().map(Draft::close).transpose()?);
            continue;
        }
        let draft = open.get_or_insert_with(|| Draft { line, ..Draft::default() });
        draft.read(content).map_err(|problem| Fault::Line { line, problem })?;
    }
    packages.extend(open.map(Draft::close).transpose()?);
    Ok(packages)
}

impl Draft {
    fn read(&mut self, content: &str) -> Result<(), Problem> {
        let is_letter = |key: &str| key.len() == 1 && key.bytes().all(|b| b.is_ascii_alphabetic());
        let (key, value) =
            (content.split_once(':')).filter(|(key, _)| is_letter(key)).ok_or_else(|| {
                Problem::form("a letter and a colon at the start of the line", content)
            })?;
        match key {
            "P" => once(&mut self.name, key, word(value)?),
            "V" => once(&mut self.version, key, word(value)?),
            "I" => once(&mut self.bytes, key, whole("I", value)?),
            "o" => once(&mut self.origin, key, word(value)?),
            "D" => {
                let needed = value.split_whitespace().filter(|need| !need.starts_with('!'));
                let needed = needed.map(|need| bare(need).map(|name| vec![name]));
                self.needs.extend(needed.collect::<Result<Vec<_>, _>>()?);
                Ok(())
            }
            "p" => {
                let provided = value.split_whitespace().map(bare);
                self.provides.extend(provided.collect::<Result<Vec<_>, _>>()?);
                Ok(())
            }
            "F" => {
                self.folder = Some(value.into());
                Ok(())
            }
            "R" => {
                let folder = self.folder.as_deref();
                let folder =
                    folder.ok_or_else(|| Problem::form("a folder, `F:`, before", content))?;
                let slash = if folder.is_empty() { "" } else { "/" };
                self.files.push(format!("{folder}{slash}{value}"));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn close(self) -> Result<Owned, Fault> {
        let fault = |problem| Fault::Line { line: self.line, problem };
        let name = self.name.ok_or_else(|| fault(Problem::Missing("P")))?;
        let lacks = |field| fault(Problem::Lacks { package: name.clone(), field });
        let item = Item {
            id: format!("{name}={}", self.version.ok_or_else(|| lacks("V"))?),
            bytes: self.bytes.ok_or_else(|| lacks("I"))?,
            source: self.origin.or_else(|| Some(name.clone())),
            references: Vec::new(),
            name,
        };
        let package = Needing { item, provides: self.provides, needs: self.needs };
        Ok(Owned { package, files: self.files })
    }
}

/// Fills what is said once at most.
fn once<T>(slot: &mut Option<T>, key: &str, value: T) -> Result<(), Problem> {
    match slot.replace(value) {
        Some(_) => Err(Problem::Repeated(key.into())),
        None => Ok(()),
    }
}

fn word(value: &str) -> Result<String, Problem> {
    if value.is_empty() || value.contains(char::is_whitespace) {
        return Err(Problem::form("one word", value));
    }
    Ok(value.into())
}

/// The name in a need or in what is provided: `name`, `so:name=1.2`, `name>=1`, `name~1`.
fn bare(text: &str) -> Result<String, Problem> {
    let name = text.split(['<', '>', '=', '~']).next().unwrap_or_default();
    if name.is_empty() {
        return Err(Problem::form("a name, maybe with a version behind it,", text));
    }
    Ok(name.into())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_package_owns_the_files_in_its_folders() {
        let text = b"P:a\nV:1\nI:1\nF:\nR:motd\nF:etc\nF:etc/apk\nR:world\nM:0:0:0755\nR:arch\n";
        let packages = parse(text).unwrap();
        assert_eq!(packages[0].files, ["motd", "etc/apk/world", "etc/apk/arch"]);
    }
}
