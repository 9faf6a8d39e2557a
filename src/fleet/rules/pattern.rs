//! Patterns for ids and names: `*` stands for any characters or none, `?` for one, and everything
//! else for itself.

/// May `pattern` match anything but its own text?
pub(super) fn is_open(pattern: &str) -> bool {
    pattern.contains(['*', '?'])
}

/// Does `pattern` match all of `text`? Time O(pattern · text) at worst: only the last star that was
/// met can have to take more.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut read) = (0, 0);
    // After the last star, and up to where it has taken the text.
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some('*') => {
                at += 1;
                star = Some((at, read));
            }
            Some(&c) if c == '?' || c == text[read] => {
                at += 1;
                read += 1;
            }
            _ => match &mut star {
                Some((after, taken)) => {
                    *taken += 1;
                    (at, read) = (*after, *taken);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|&c| c == '*')
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
