//! nix2container's order.

use super::common::{assert_valid_everywhere, fleet, layers};
use layerplan::strategies::StrategyName::PathCount;

#[test]
fn walks_that_end_at_a_package_are_counted() {
    // A 1; B 1 + A = 2; G 1 + A = 2; C 1 + B = 3; D 1 + C = 4; E 1 + B + C = 6; F 1 + D + E = 11.
    // Numbers as first seen: A 0, B 1, G 2, C 3, E 4, D 5, F 6. B and G tie: the higher number
    // first.
    let fleet = fleet("A > B G; B > C E; C > D E; D > F; E > F; F; G", &[("image", "A")]);
    assert_eq!(layers(&fleet, PathCount, 7), ["F", "E", "D", "C", "G", "B", "A"]);
    assert_eq!(layers(&fleet, PathCount, 3), ["F", "E", "A B C D G"]);
}

#[test]
fn it_is_not_the_popularity_contest() {
    // Walks: b 2, c 3, d 4 below a; f 4 below x, y and z. Numbers: a 0, b 1, c 2, d 3, x 4, f 5, y,
    // z. d and f tie and f is the later one; in the contest d scores 1 + 1 + 1 + 1 = 4 as well, but
    // so does f, 3 walks and one for each of x, y, z: 6.
    let fleet = fleet("a > b; b > c; c > d; d; x > f; y > f; z > f; f", &[("image", "a x y z")]);
    assert_eq!(layers(&fleet, PathCount, 8), ["f", "d", "c", "b", "z", "y", "x", "a"]);
}

#[test]
fn a_cycle_is_one_node() {
    // A 1; {B, C} 1 + A = 2; D 1 + 2 = 3. Numbers A 0, B 1, C 2, D 3.
    let fleet = fleet("A > B; B > C; C > B D; D", &[("image", "A")]);
    assert_eq!(layers(&fleet, PathCount, 4), ["D", "C", "B", "A"]);
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(PathCount);
}
