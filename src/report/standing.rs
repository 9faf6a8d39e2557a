//! Who leads at a cap, and whether that can be said: half a table has no winner.

use crate::text::count;
use maud::{Markup, html};

/// Methods that share the first place and are all named; of more, only the first is.
const NAMED: usize = 3;

/// How many methods there are at a cap, and how many of them an interrupt cost.
pub struct Standing {
    /// The cap.
    pub cap: u32,
    /// Methods that were interrupted.
    pub missing: usize,
    /// All methods.
    pub all: usize,
}

impl Standing {
    /// Of rows that were interrupted or not.
    pub fn new(cap: u32, interrupted: impl Iterator<Item = bool>) -> Standing {
        let rows: Vec<bool> = interrupted.collect();
        let missing = rows.iter().filter(|&&interrupted| interrupted).count();
        Standing { cap, missing, all: rows.len() }
    }
}

/// That the run was interrupted and what is missing at which cap; nothing if it was not.
pub fn interrupted(standings: &[Standing]) -> Markup {
    let cut: Vec<&Standing> = standings.iter().filter(|standing| standing.missing > 0).collect();
    html! { @if !cut.is_empty() { p {
        strong { "This run was interrupted." }
        @for Standing { cap, missing, all } in cut {
            " With at most " (count(*cap as usize, "layer")) " each, " (missing) " of "
            (count(*all, "method")) @if *missing == 1 { " is" } @else { " are" }
            " missing, so which is best is not known."
        }
    } } }
}

/// Those in the first place: `a`, `a and b`, `a, b and c`, `a and 16 others`.
pub fn leaders(methods: &[&str]) -> String {
    match methods {
        [] => String::new(),
        [only] => (*only).into(),
        [first, rest @ ..] if methods.len() > NAMED => format!("{first} and {} others", rest.len()),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// The verb after [`leaders`].
pub fn are(methods: &[&str]) -> &'static str {
    if methods.len() == 1 { "is" } else { "are" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_leaders_are_named_and_many_counted() {
        assert_eq!(leaders(&["a"]), "a");
        assert_eq!(leaders(&["a", "b"]), "a and b");
        assert_eq!(leaders(&["a", "b", "c"]), "a, b and c");
        assert_eq!(leaders(&["a", "b", "c", "d"]), "a and 3 others");
    }
}
