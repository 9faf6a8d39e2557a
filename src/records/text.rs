//! Reads files that may be compressed, and the names in them.

use super::{Fault, RecordError};
use crate::document::{InputError, read_input, read_limited};
use flate2::read::MultiGzDecoder;
use std::path::Path;

/// The two bytes that begin every gzip member (RFC 1952, section 2.3.1).
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// What is in the file at `path`, or in standard input for `-`; gzip and zstd are told by their
/// first bytes.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, RecordError> {
    let bytes = read_input(path)?;
    if !bytes.starts_with(&GZIP_MAGIC) {
        return Ok(bytes);
    }
    let mut text = Vec::new();
    let fault = match read_limited(&mut MultiGzDecoder::new(bytes.as_slice()), &mut text) {
        Ok(()) => return Ok(text),
        Err(InputError::Io(fault)) => Fault::Gzip(fault),
        Err(fault) => Fault::Input(fault),
    };
    Err(RecordError::new(path, fault))
}

/// Is `text` what Debian calls a package or a source? Debian's policy (section 5.6.7) has lower
/// case alone; dpkg takes both, and the underscore.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-._".contains(&b))
}
