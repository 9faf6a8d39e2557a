//! The popularity contest, both ways up.

use super::common::{assert_valid_everywhere, fleet, layers};
use layerplan::strategies::StrategyName::{Popularity, PopularityTop};

/// The example in the original's comments, whose scores it states: A1 B2 C3 D4 E5 F9 G2.
const EXAMPLE: &str = "A > B G; B > C E; C > D E; D > F; E > F; F; G";

#[test]
fn the_original_s_own_example() {
    let fleet = fleet(EXAMPLE, &[("image", "A")]);
    // B and G tie: the lower name first.
    assert_eq!(layers(&fleet, Popularity, 7), ["F", "E", "D", "C", "B", "G", "A"]);
    assert_eq!(layers(&fleet, Popularity, 3), ["F", "E", "A B C D G"]);
    assert_eq!(layers(&fleet, Popularity, 1), ["A B C D E F G"]);
    assert_eq!(layers(&fleet, PopularityTop, 7), ["F", "E", "D", "C", "B", "G", "A"]);
    assert_eq!(layers(&fleet, PopularityTop, 3), ["B C D E F", "G", "A"]);
    assert_eq!(layers(&fleet, PopularityTop, 1), ["A B C D E F G"]);
}

#[test]
fn roots_are_what_nobody_references_whatever_the_image_asks_for() {
    // Were G a root because the image asks for it, it would score 3 and come before B.
    let asked = fleet(EXAMPLE, &[("image", "A G")]);
    assert_eq!(layers(&asked, Popularity, 7), ["F", "E", "D", "C", "B", "G", "A"]);
}

#[test]
fn a_cycle_is_one_node_whose_members_score_alike() {
    // {B, C} is one node: A 1; B and C 1 + 1; D 1 + 1 + 1.
    let fleet = fleet("A > B; B > C; C > B D; D", &[("image", "A")]);
    assert_eq!(layers(&fleet, Popularity, 4), ["D", "B", "C", "A"]);
    assert_eq!(layers(&fleet, Popularity, 3), ["D", "B", "A C"]);
}

#[test]
fn equal_scores_go_by_name_and_the_hash_comes_last() {
    let fleet = fleet(
        "/nix/store/a-zlib-1; /nix/store/b-bash-5; /nix/store/d-acl-2; /nix/store/c-acl-2",
        &[(
            "image",
            "/nix/store/a-zlib-1 /nix/store/b-bash-5 /nix/store/d-acl-2 /nix/store/c-acl-2",
        )],
    );
    let expected =
        ["/nix/store/c-acl-2", "/nix/store/d-acl-2", "/nix/store/b-bash-5", "/nix/store/a-zlib-1"];
    assert_eq!(layers(&fleet, Popularity, 4), expected);
}

#[test]
fn scores_outgrow_every_fixed_width_and_stay_exact() {
    // A ladder of 300 diamonds: 2^n walks lead to rung n, and it must score more than the one
    // above.
    let mut packages = String::new();
    for rung in 0..300 {
        let next = rung + 1;
        packages += &format!("r{rung:03} > x{rung:03} y{rung:03};");
        packages += &format!("x{rung:03} > r{next:03}; y{rung:03} > r{next:03};");
    }
    let fleet = fleet(&(packages + "r300"), &[("image", "r000")]);
    let rungs: Vec<String> =
        layers(&fleet, Popularity, 1_000).into_iter().filter(|id| id.starts_with('r')).collect();
    let expected: Vec<String> = (0..=300).rev().map(|rung| format!("r{rung:03}")).collect();
    assert_eq!(rungs, expected);
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(Popularity);
    assert_valid_everywhere(PopularityTop);
}
