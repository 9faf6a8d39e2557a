//! Numbers, nouns and lists of names as text, whatever they are of.

use std::cmp::Reverse;

/// A whole number with a comma after every three digits.
pub fn grouped(number: u128) -> String {
    grouped_decimal(&number.to_string())
}

/// The same for a decimal number as text; what stands behind its point stays as it is.
pub fn grouped_decimal(number: &str) -> String {
    let (whole, fraction) = number.split_at(number.find('.').unwrap_or(number.len()));
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + fraction
}

/// A number and its noun.
pub fn count(number: usize, noun: &str) -> String {
    let end = match (number, noun) {
        (1, _) => "",
        (_, "class") => "es",
        _ => "s",
    };
    format!("{} {noun}{end}", grouped(number as u128))
}

/// As many of `names` as fit into `width` characters, and how many more there are.
pub fn names<'a>(names: impl IntoIterator<Item = &'a str>, width: usize) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let more = |shown: usize| match names.len() - shown {
        0 => String::new(),
        left => format!(" and {left} more"),
    };
    let list = |shown: usize| format!("{}{}", names[..shown].join(", "), more(shown));
    // A name takes three characters with its comma: longer lists cannot fit.
    let most = names.len().min(width / 3 + 1);
    let fits = |&shown: &usize| list(shown).chars().count() <= width;
    match (1..=most).rev().find(fits) {
        Some(shown) => list(shown),
        None if names.is_empty() => String::new(),
        None => {
            let room = width.saturating_sub(more(1).chars().count() + 1);
            format!("{}…{}", names[0].chars().take(room).collect::<String>(), more(1))
        }
    }
}

/// Up to three of `names` like `wanted`: those that contain it or are few typing errors away.
pub fn near<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    const SUGGESTIONS: usize = 3;
    let wanted = wanted.to_lowercase();
    let mut scored: Vec<(bool, usize, &str)> = (names.into_iter())
        .filter_map(|name| {
            let candidate = name.to_lowercase();
            let contains = !wanted.is_empty() && candidate.contains(&wanted);
            let errors = strsim::damerau_levenshtein(&wanted, &candidate);
            let alike = contains || errors <= wanted.chars().count().div_ceil(3);
            alike.then_some((contains, errors, name))
        })
        .collect();
    scored.sort_by_key(|&(contains, errors, name)| (Reverse(contains), errors, name));
    scored.into_iter().take(SUGGESTIONS).map(|(_, _, name)| name).collect()
}

/// `text` with control characters escaped: what a document says must not steer the terminal.
pub fn visible(text: &str) -> String {
    let escaped = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.into() };
    text.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_counted() {
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped_decimal("62750000.0625"), "62,750,000.0625");
        assert_eq!(count(2, "class"), "2 classes");
    }

    #[test]
    fn lists_are_cut_at_their_width() {
        assert_eq!(names(["a", "b", "c"], 20), "a, b, c");
        assert_eq!(names(["aaaa", "bbbb", "cccc"], 15), "aaaa and 2 more");
        assert_eq!(names(["aaaaaaaaaaaaaaaa", "b"], 15), "aaa… and 1 more");
        assert_eq!(names(["aaaa", "bbbb"], 10), "aaaa, bbbb");
    }
}
