//! Fleets whose costs come near the end of 128 bits, where floating point is no guide.

use super::Dice;
use crate::units::Rate;
use serde_json::Value;

/// A fleet document of 2 to 4 images and 2 to 5 packages in which some sizes (bytes) and rates (per
/// release) are huge and others are tiny. It is text, since its numbers have more digits than a
/// float holds. Some of these fleets are refused, or their costs are, because sums overflow.
pub fn extreme_fleet(seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let (images, packages) = (dice.between(2, 4), dice.between(2, 5));
    let (size_bits, rate_bits) = (dice.between(20, 55), dice.between(20, 59));
    let huge_or_tiny = |dice: &mut Dice, bits: usize| match dice.percent(50) {
        true => (1u64 << bits) + dice.below(1_000) as u64,
        false => 1 + dice.below(9) as u64,
    };
    let ids = |dice: &mut Dice, percent| -> Value {
        dice.subset(packages, percent).iter().map(|package| format!("p{package}")).collect()
    };
    let store = *dice.pick(&["0", "0.000001"]);
    let overlap = *dice.pick(&["forbid", "allow"]);
    let sizes: Vec<String> = (0..packages)
        .map(|p| format!(r#"{{"id": "p{p}", "bytes": {}}}"#, huge_or_tiny(&mut dice, size_bits)))
        .collect();
    let stacks: Vec<String> = (0..images)
        .map(|i| {
            let (roots, cap) = (ids(&mut dice, 70), dice.between(1, 3));
            format!(r#"{{"name": "i{i}", "roots": {roots}, "max_layers": {cap}}}"#)
        })
        .collect();
    let updates: Vec<String> = (0..dice.between(1, 4))
        .map(|_| {
            let rate = Rate(huge_or_tiny(&mut dice, rate_bits));
            format!(r#"{{"rate": {rate}, "packages": {}}}"#, ids(&mut dice, 30))
        })
        .collect();
    format!(
        r#"{{"layerplan": 1, "overlap": "{overlap}", "prices": {{"store": {store}, "push": 0.000001}},
            "packages": [{}], "images": [{}], "updates": [{}]}}"#,
        sizes.join(","),
        stacks.join(","),
        updates.join(",")
    )
}
