//! How many random cases a test tries.

use std::env;
use std::ops::Range;

/// One in how many cases is tried, but where `ALL_CASES` is set: all of them take ten minutes, and
/// the stress harness tries more of the same kinds.
const ONE_IN: usize = 5;

/// How many of `all` are tried.
pub fn cases(all: usize) -> usize {
    if env::var_os("ALL_CASES").is_some() { all } else { all / ONE_IN }
}

/// The seeds of those that are tried.
pub fn seeds(all: usize) -> Range<u64> {
    0..cases(all) as u64
}
