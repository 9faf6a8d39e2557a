//! Who leads at a cap, and whether that can be said: half a table has no winner.

use super::page::page;
use crate::text::count;
use maud::{Markup, html};

/// Methods that share the first place and are all named; of more, only the first is.
const NAMED: usize = 3;

/// How many methods there are at a cap, and how many of them an interrupt cost.
struct Standing {
    cap: u32,
    missing: usize,
    all: usize,
}

/// A page with a section for each cap: what `lead` says of caps of which all is known comes first.
/// Of each row it is told what its cap is and whether it was interrupted, by cap.
pub fn page_by_cap(
    title: &str,
    rows: &[(u32, bool)],
    lead: impl Fn(u32) -> Option<Markup>,
    section: impl Fn(u32) -> Markup,
    colophon: &Markup,
) -> String {
    let standings: Vec<Standing> = (rows.chunk_by(|one, next| one.0 == next.0))
        .map(|rows| Standing {
            cap: rows[0].0,
            missing: rows.iter().filter(|(_, interrupted)| *interrupted).count(),
            all: rows.len(),
        })
        .collect();
    let leads = html! {
        (interrupted(&standings))
        @for standing in standings.iter().filter(|standing| standing.missing == 0) {
            @if let Some(text) = lead(standing.cap) { p { (text) } }
        }
    };
    let sections: Vec<Markup> = standings.iter().map(|standing| section(standing.cap)).collect();
    page(title, &leads, &sections, colophon)
}

/// That the run was interrupted and what is missing at which cap; nothing if it was not.
fn interrupted(standings: &[Standing]) -> Markup {
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
