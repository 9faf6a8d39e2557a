//! Any bytes at all through the fleet reader. `tests/fuzz_smoke.rs` runs the same for a second.

#![no_main]

use layerplan::testing::read_from_a_stranger;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    read_from_a_stranger(bytes);
});
