//! Rules in words.

use super::{Demand, End, Limit, Preset, Rule};
use std::fmt;

/// Patterns named before the rest is only counted.
const NAMED: usize = 6;

/// Names in backquotes: `a`, `b` and `c`; after so many only how many there are more.
pub fn listed<T: AsRef<str>>(names: impl IntoIterator<Item = T>, most: usize) -> String {
    let mut quoted: Vec<String> =
        names.into_iter().map(|name| format!("`{}`", name.as_ref())).collect();
    let more = quoted.len().saturating_sub(most);
    quoted.truncate(most);
    let last = if more > 0 { Some(format!("{more} more")) } else { quoted.pop() };
    match last {
        Some(last) if quoted.is_empty() => last,
        Some(last) => format!("{} and {last}", quoted.join(", ")),
        None => String::new(),
    }
}

/// What the rule is in a few words, with its patterns as they are written.
impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |patterns: &[String]| listed(patterns, NAMED);
        match self {
            Demand::Exact(packages) => write!(f, "exact layer of {}", named(&packages.patterns)),
            Demand::Isolate(packages) => write!(f, "isolate {}", named(&packages.patterns)),
            Demand::Together(packages) => write!(f, "together {}", named(&packages.patterns)),
            Demand::Apart(packages) => write!(f, "apart {}", named(&packages.patterns)),
            Demand::LeaveOut(packages) => write!(f, "leave out {}", named(&packages.patterns)),
            Demand::MaxSize(limit) => limit.write(f, "at most", "beyond"),
            Demand::MinSize(limit) => limit.write(f, "at least", "below"),
            Demand::Order(packages, End::Top) => {
                write!(f, "at the top {}", named(&packages.patterns))
            }
            Demand::Order(packages, End::Bottom) => {
                write!(f, "at the bottom {}", named(&packages.patterns))
            }
            Demand::Layers(images, Preset { name, layers }) => {
                write!(f, "{layers} layers as {name} for {}", named(&images.patterns))
            }
        }
    }
}

impl Limit {
    fn write(&self, f: &mut fmt::Formatter<'_>, side: &str, wrong: &str) -> fmt::Result {
        match self.price {
            None => write!(f, "layers of {side} {} bytes", self.bytes),
            Some(price) => {
                write!(f, "layers of {side} {} bytes, or {price} a byte {wrong}", self.bytes)
            }
        }
    }
}

/// The rule by number and in words, with its reason if it has one.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.number, &self.demand) {
            (0, Demand::MinSize(_)) => write!(f, "the least size asked for ({})", self.demand)?,
            (0, _) => write!(f, "the greatest size asked for ({})", self.demand)?,
            (number, _) => write!(f, "rule {number} ({})", self.demand)?,
        }
        match &self.why {
            Some(why) => write!(f, " \"{why}\""),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(listed(["a"], 3), "`a`");
        assert_eq!(listed(["a", "b"], 3), "`a` and `b`");
        assert_eq!(listed(["a", "b", "c"], 3), "`a`, `b` and `c`");
        assert_eq!(listed(["a", "b", "c", "d"], 3), "`a`, `b`, `c` and 1 more");
        assert_eq!(listed([""; 0], 3), "");
    }
}
