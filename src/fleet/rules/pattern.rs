//! Patterns for ids and names: `*` stands for any characters or none, `?` for one, and everything
//! else for itself.

use wildmatch::WildMatch;

/// May `pattern` match anything but its own text?
pub(super) fn is_open(pattern: &str) -> bool {
    pattern.contains(['*', '?'])
}

/// Does `pattern` match all of `text`? Time O(pattern · text) at worst.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    WildMatch::new(pattern).matches(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_take_what_they_must() {
        for (pattern, text) in [
            ("*", ""),
            ("a*", "a"),
            ("*.so", "libc.so"),
            ("lib*-*", "libssl-3-1"),
            ("/nix/store/*-glibc*", "/nix/store/xyz-glibc-2.41"),
            ("*ab*ab", "abxabab"),
            ("?*?", "éü"),
            ("[a]", "[a]"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("", "a"), ("?", ""), ("a*b", "a"), ("*a", "ab"), ("a?c", "ac"), ("[ab]", "a")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
