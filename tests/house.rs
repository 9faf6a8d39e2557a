//! The laws of the house, read off the imports under `src/`: each room stands above all that it
//! uses, the checkers share no code with what they check, and what is outside is known in one
//! place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of each floor, from the ground up. Rooms of one floor do not know each other, except
/// for those of the ground, which are listed in the order in which they stand on each other.
const FLOORS: [&[&str]; 10] = [
    &["id", "id_set", "dice", "text", "stop", "unfinished", "document", "units", "fleet"],
    &["words"],
    &["inventory", "image", "records", "quotient", "cost"],
    &["plan"],
    &["strategies", "rules", "order", "export", "certificate"],
    &["solve"],
    &["compare", "testing"],
    &["replay"],
    &["report"],
    &["cli"],
];

/// Rooms of one floor that may know another of it.
const NEIGHBOURS: [(&str, &str); 2] = [("inventory", "image"), ("records", "inventory")];

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The room that it belongs to.
    fn room(&self) -> String {
        let first = self.path.components().next().unwrap().as_os_str().to_str().unwrap();
        first.strip_suffix(".rs").unwrap_or(first).into()
    }

    /// The lines of code: no comments, and nothing from the tests at the end of the file on.
    fn code(&self) -> impl Iterator<Item = &str> {
        let lines = self.text.lines();
        let lines = lines.take_while(|line| {
            !line.starts_with("#[cfg(test)]") && !line.starts_with("#[cfg(all(test")
        });
        lines.filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The rooms of the library that it names, with the path as written.
    fn imports(&self) -> BTreeSet<(String, String)> {
        let library = if self.room() == "cli" || self.path == Path::new("main.rs") {
            "layerplan::"
        } else {
            "crate::"
        };
        let mut found = BTreeSet::new();
        for line in self.code() {
            for (at, _) in line.match_indices(library) {
                let path: String = line[at + library.len()..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || "_:".contains(*c))
                    .collect();
                let room = path.split("::").next().unwrap_or_default().to_string();
                found.insert((room, path));
            }
        }
        found
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source { path: path.strip_prefix(&root).unwrap().into(), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 200, "{}", found.len());
    found
}

/// The most lines of a file.
const MOST_LINES: usize = 400;

#[test]
fn no_file_is_too_long() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", source.path.display());
    }
}

/// Where a room stands: its floor, and on the ground its place there.
fn floor(room: &str) -> Option<(usize, usize)> {
    let at = FLOORS.iter().position(|rooms| rooms.contains(&room))?;
    let place = FLOORS[at].iter().position(|other| *other == room)?;
    Some((at, if at == 0 { place } else { 0 }))
}

/// May `room` use `other`?
fn may_use(room: &str, other: &str) -> bool {
    let (Some(own), Some(used)) = (floor(room), floor(other)) else { return false };
    room == other || used < own || NEIGHBOURS.contains(&(room, other))
}

#[test]
fn nothing_imports_upward() {
    let mut broken = Vec::new();
    for source in sources() {
        let room = source.room();
        if source.path.ends_with("tests.rs") || ["lib", "main"].contains(&room.as_str()) {
            continue;
        }
        assert!(floor(&room).is_some(), "no floor for the room of {}", source.path.display());
        for (other, path) in source.imports() {
            // Macros and what the root passes on have no room.
            if floor(&other).is_some() && !may_use(&room, &other) {
                broken.push(format!("{}: {path}", source.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "imports that lead upward:\n{}", broken.join("\n"));
}

/// The rooms of `solve/` from the ground up; those of one floor do not know each other.
const SOLVE_FLOORS: [&[&str]; 9] = [
    &["error", "method", "switches"],
    &["options"],
    &["problem"],
    &["control"],
    &["heuristics"],
    &["exact", "shape"],
    &["releases"],
    &["run"],
    &["mod"],
];

/// Which room of `solve/` defines what its roof passes on.
const PASSED_ON: [(&str, &str); 8] = [
    ("Control", "control"),
    ("Progress", "control"),
    ("SolveError", "error"),
    ("MethodName", "method"),
    ("Effort", "options"),
    ("Options", "options"),
    ("BranchPriceSwitches", "switches"),
    ("MergesSwitches", "switches"),
];

/// What a file of `solve/` imports of it: the first name after `crate::solve::`, also in braces.
fn solve_imports(source: &Source) -> BTreeSet<String> {
    let code: String = source.code().collect::<Vec<_>>().join(" ");
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let mut found = BTreeSet::new();
    for (at, prefix) in code.match_indices("crate::solve::") {
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(list) => found.extend(list.split('}').next().unwrap_or("").split(',').map(word)),
            None => drop(found.insert(word(rest))),
        }
    }
    found.remove("");
    found
}

#[test]
fn nothing_in_solve_imports_upward() {
    let floor = |room: &str| SOLVE_FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut broken = Vec::new();
    for source in sources() {
        let Ok(inside) = source.path.strip_prefix("solve") else { continue };
        if source.path.ends_with("tests.rs") {
            continue;
        }
        let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let room = first.strip_suffix(".rs").unwrap_or(first);
        for name in solve_imports(&source) {
            let passed_on = PASSED_ON.iter().find(|(item, _)| *item == name);
            let other = passed_on.map_or(name.as_str(), |(_, room)| room);
            let below = floor(other).zip(floor(room)).is_some_and(|(used, own)| used < own);
            if other != room && !below {
                broken.push(format!("{}: {name}", source.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "imports that lead upward:\n{}", broken.join("\n"));
}

/// A checker that shares code with what it checks shares its mistakes.
#[test]
fn the_checkers_know_no_solver() {
    for source in sources() {
        let path = source.path.to_str().unwrap();
        if !path.starts_with("plan/check") && !path.starts_with("certificate/check") {
            continue;
        }
        for (room, import) in source.imports() {
            let is_known = ["document", "fleet", "units", "cost", "plan", "certificate", "id"]
                .contains(&&*room);
            assert!(is_known, "{path}: {import}");
        }
    }
}

/// What only one place may know, and where: a crate, and the start of paths.
const KNOWN_IN: [(&str, &str); 5] = [
    ("clap", "cli"),
    ("indicatif", "cli"),
    ("comfy_table", "cli"),
    ("highs_sys", "solve/exact/highs.rs"),
    ("rusqlite", "inventory"),
];

#[test]
fn what_is_outside_is_known_in_one_place() {
    for source in sources() {
        let path = source.path.to_str().unwrap();
        for (name, place) in KNOWN_IN {
            let uses = source.code().any(|line| {
                let named = |prefix: &str| line.contains(&format!("{prefix}{name}::"));
                named("use ") || named(" ") || named("(") || named("<")
            });
            assert!(!uses || path.starts_with(place), "{path} knows {name}");
        }
    }
}

/// One file speaks to the solver.
#[test]
fn one_file_knows_highs() {
    for source in sources() {
        let knows = source.code().any(|line| {
            line.starts_with("use highs::")
                || line.contains("highs_sys")
                || line.contains(" ::highs")
        });
        let path = source.path.to_str().unwrap();
        assert!(!knows || path == "solve/exact/highs.rs", "{path}");
    }
}

/// A library does not know what its caller's flags are called.
#[test]
fn no_error_of_the_library_speaks_of_a_flag() {
    for source in sources().iter().filter(|source| source.room() != "cli") {
        let mut in_error = false;
        for line in source.code() {
            in_error = in_error && !line.contains(")]") || line.contains("#[error(");
            let speaks = !line.contains("rpm ")
                && line.split('"').skip(1).step_by(2).any(|text| {
                    text.match_indices("--").any(|(at, _)| {
                        text[at + 2..].starts_with(|c: char| c.is_ascii_lowercase())
                            && !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-')
                    })
                });
            assert!(!(in_error && speaks), "{}: {line}", source.path.display());
        }
    }
}
