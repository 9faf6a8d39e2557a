//! Guix: the largest alone.

use super::common::{assert_valid_everywhere, fleet, layers};
use layerplan::strategies::StrategyName::Size;

#[test]
fn the_largest_are_alone_and_of_equal_ones_the_lower_id() {
    let fleet = fleet("a:5 > d; b:9; c:5; d:1", &[("image", "a b c")]);
    assert_eq!(layers(&fleet, Size, 1), ["a b c d"]);
    assert_eq!(layers(&fleet, Size, 3), ["b", "a", "c d"]);
    assert_eq!(layers(&fleet, Size, 4), ["b", "a", "c", "d"]);
    assert_eq!(layers(&fleet, Size, 9), ["b", "a", "c", "d"]);
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(Size);
}
