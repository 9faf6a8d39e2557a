//! Names of images as names of files.

/// A file name for the image called `name`, which Nix takes into its store as well.
///
/// ASCII letters, digits and `+`, `-`, `.`, `_` stay; all other bytes, and a dot at the beginning,
/// are written as in quoted-printable text, `=` and two hexadecimal digits. So different images
/// have different files: `team/web:1` is `team=2Fweb=3A1`.
pub fn of(name: &str) -> String {
    let byte = |(at, byte): (usize, u8)| match byte {
        b'.' if at == 0 => "=2E".into(),
        b'+' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("={byte:02X}"),
    };
    name.bytes().enumerate().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn only_plain_bytes_stay() {
        assert_eq!(of("java17-debug_1.0+b1"), "java17-debug_1.0+b1");
        assert_eq!(of("team/web:1"), "team=2Fweb=3A1");
        assert_eq!(of("a=2Fb"), "a=3D2Fb");
        assert_eq!(of(".."), "=2E.");
        assert_eq!(of("é"), "=C3=A9");
    }
}
