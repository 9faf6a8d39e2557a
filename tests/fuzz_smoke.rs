//! What the fuzz target does (`fuzz/fuzz_targets/read_fleet.rs`), for a second and without
//! coverage: random bytes, random pieces of fleets, and fleets mutated again and again.

use layerplan::testing::{Dice, FleetShape, mutate, random_fleet, read_from_a_stranger};
use std::time::{Duration, Instant};

/// Pieces of which a fleet document is made.
#[rustfmt::skip]
const PIECES: [&str; 24] = [
    "{", "}", "[", "]", ",", ":", "\"layerplan\":1", "\"packages\":[", "\"images\":[", "\"id\":\"a\"", "\"bytes\":1",
    "\"name\":\"n\"", "\"roots\":[\"a\"]", "\"references\":[", "\"updates\":[", "\"rate\":0.5", "\"a\"", "null", "-",
    "1e9", "\"", "\\u0000", " ", "\"base\":[[\"a\"]]",
];

#[test]
fn a_second_of_fuzzing() {
    let (start, mut seed, mut valid) = (Instant::now(), 0, 0);
    while start.elapsed() < Duration::from_secs(1) {
        seed += 1;
        let dice = &mut Dice::new(seed);
        let bytes: Vec<u8> = match dice.below(3) {
            0 => (0..dice.below(64)).map(|_| dice.bits() as u8).collect(),
            1 => (0..dice.below(40)).flat_map(|_| dice.pick(&PIECES).bytes()).collect(),
            _ => {
                let document =
                    random_fleet(seed, &FleetShape::rich(3, 5, 2)).to_string().into_bytes();
                (0..dice.below(4)).fold(document, |document, _| mutate(dice.bits(), &document))
            }
        };
        valid += usize::from(read_from_a_stranger(&bytes).is_some());
    }
    assert!(seed > 100 && valid > 10, "{seed} documents, {valid} valid");
}
