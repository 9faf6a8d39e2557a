//! Special cases: random fleets bent into one corner each and held against the enumeration, and
//! fleets worked out by hand.

use super::{best_any, best_merges, both_modes, hold, parse};
use crate::cases::seeds;
use layerplan::plan::PlanOptions;
use layerplan::testing::{FleetShape, random_fleet};
use layerplan::units::Cost;
use serde_json::{Value, json};

/// Three images and five packages with everything in them, each fleet bent by `bend`, which also
/// gets its number; then held against the best of all valid plans.
#[track_caller]
fn bent(bend: impl Fn(usize, &mut Value)) {
    for seed in seeds(100) {
        let mut document = random_fleet(seed, &FleetShape::rich(3, 5, 4));
        bend(seed as usize, &mut document);
        let fleet = parse(&document);
        for options in both_modes(&fleet) {
            let best = best_any(&fleet, &options).unwrap();
            hold(&fleet, &options, best, &format!("seed {seed}"));
        }
    }
}

/// The entries of a list of `document`.
fn each<'a>(document: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    document[list].as_array_mut().unwrap().iter_mut()
}

/// Replaces the updates by some of these rates that touch these packages, at prices at which they
/// matter.
fn update(document: &mut Value, updates: &[(f64, &[&str])]) {
    let entry = |(rate, packages): &(f64, &[&str])| json!({"rate": rate, "packages": packages});
    document["updates"] = updates.iter().map(entry).collect();
    document["prices"]["push"] = json!(1);
    document["prices"]["pull"] = json!(0.5);
}

/// Layers that cost nothing per byte: only how many there are, and for whom, counts.
#[test]
fn packages_of_no_bytes() {
    bent(|_, document| each(document, "packages").for_each(|package| package["bytes"] = json!(0)));
}

/// Packages that may go anywhere for nothing, and yet must not bring an update or a stranger along.
#[test]
fn some_packages_of_no_bytes() {
    bent(|_, document| {
        each(document, "packages").step_by(2).for_each(|package| package["bytes"] = json!(0));
    });
}

/// An image without pulls still needs its layers, and what it stores costs.
#[test]
fn images_without_pulls() {
    bent(|number, document| {
        let idle = if number % 2 == 0 { 3 } else { 1 };
        each(document, "images").take(idle).for_each(|image| image["pulls"] = json!(0));
        document["prices"]["pull"] = json!(1);
        document["prices"]["layer"] = json!(40.5);
    });
}

/// Base layers and reserved layers take their part of the cap, and what the base holds is neither
/// placed nor paid for again, though another image may need it.
#[test]
fn base_layers_and_reserved_ones() {
    bent(|number, document| {
        for (at, image) in each(document, "images").enumerate() {
            let roots = image["roots"].as_array().unwrap();
            let base: Vec<[Value; 1]> =
                roots.iter().take(1 + (number + at) % 2).map(|root| [root.clone()]).collect();
            let left = 1 + (number / 2 + at) % 3;
            image["max_layers"] = json!(left + base.len() + 2);
            image["base"] = json!(base);
            image["reserved"] = json!(2);
        }
    });
}

/// Each of the five prices alone: all others are 0, and plans that differ in them cost the same.
#[test]
fn one_price_alone() {
    bent(|number, document| {
        let names = ["store", "push", "pull", "blob", "layer"];
        let price = |at: usize| if at == number % 5 { 1.5 } else { 0.0 };
        for (at, name) in names.into_iter().enumerate() {
            document["prices"][name] = json!(price(at));
        }
    });
}

/// Where layers themselves cost, more of them than the cap asks for can be too many.
#[test]
fn a_cap_above_the_number_of_packages() {
    bent(|number, document| {
        document["max_layers"] = json!(100);
        let images = each(document, "images");
        images.for_each(|image| _ = image.as_object_mut().unwrap().remove("max_layers"));
        document["prices"]["blob"] = json!([0, 7, 100][number % 3]);
        document["prices"]["layer"] = json!([0, 3][number % 2]);
    });
}

/// Without rates nothing is ever shipped.
#[test]
fn no_update_ever_happens() {
    bent(|_, document| each(document, "updates").for_each(|update| update["rate"] = json!(0)));
}

/// An update of rate 0 that touches some of the packages tells them apart and costs nothing.
#[test]
fn an_update_of_rate_0_changes_nothing() {
    for seed in seeds(100) {
        let mut document = random_fleet(seed, &FleetShape::rich(3, 5, 4));
        let without = parse(&document);
        let never = json!({"rate": 0, "packages": ["p0", "p2", "p4"]});
        document["updates"].as_array_mut().unwrap().push(never);
        let with = parse(&document);
        for options in both_modes(&with) {
            let best = best_any(&without, &options).unwrap();
            hold(&with, &options, best, &format!("seed {seed}"));
        }
    }
}

/// An update inside another: who ships with the inner one ships with the outer one anyhow, but not
/// the other way round.
#[test]
fn nested_updates() {
    bent(|_, document| {
        let (inner, outer) = (&["p0", "p1"], &["p0", "p1", "p2"]);
        let all = &["p0", "p1", "p2", "p3"];
        update(document, &[(0.5, inner), (0.25, outer), (0.125, all)]);
    });
}

/// Updates that overlap in a ring: whichever two packages share a layer, a third one's update comes
/// along.
#[test]
fn overlapping_updates() {
    bent(|_, document| {
        let ring: [&[&str]; 5] =
            [&["p0", "p1"], &["p1", "p2"], &["p2", "p3"], &["p3", "p4"], &["p4", "p0"]];
        update(document, &ring.map(|packages| (0.25, packages)));
    });
}

/// Packages that the same updates touch may share a layer without shipping more often; whether all
/// images need both of them or not.
#[test]
fn equal_sets_of_updates() {
    bent(|number, document| {
        update(
            document,
            &[(0.5, &["p0", "p1"]), (0.25, &["p2", "p3"]), (0.75, &["p0", "p1", "p4"])],
        );
        if number % 2 == 0 {
            let roots = &mut document["images"][0]["roots"];
            *roots = json!(["p0", "p1", "p2", "p3", "p4"]);
        }
    });
}

/// What comes from below changes all above it.
#[test]
fn propagated_updates() {
    bent(|number, document| {
        document["propagate"] = json!(true);
        for (at, package) in each(document, "packages").enumerate() {
            package["references"] = json!([format!("p{}", (number + at) % 5)]);
        }
    });
}

/// A fleet worked out by hand. Packages are an id and bytes, images the packages they need and
/// their cap, updates a rate and the packages they touch; to store, to push and to pull cost 1 per
/// byte each, and every image has the same `pulls`.
fn by_hand(
    packages: &[(&str, u64)],
    images: &[(&[&str], u32)],
    updates: &[(f64, &[&str])],
    pulls: u64,
) -> Value {
    let package = |&(id, bytes): &(&str, u64)| json!({"id": id, "bytes": bytes});
    let image = |(at, &(roots, cap)): (usize, &(&[&str], u32))| {
        let name = format!("image-{at}");
        json!({"name": name, "roots": roots, "max_layers": cap, "pulls": pulls})
    };
    let update = |&(rate, packages): &(f64, &[&str])| json!({"rate": rate, "packages": packages});
    json!({
        "layerplan": 1,
        "prices": {"store": 1, "push": 1, "pull": 1},
        "packages": packages.iter().map(package).collect::<Value>(),
        "images": images.iter().enumerate().map(image).collect::<Value>(),
        "updates": updates.iter().map(update).collect::<Value>(),
    })
}

/// The best plan costs `forbid` and `allow`, in thousandths; the enumeration says so too.
#[track_caller]
fn costs(document: &Value, forbid: u128, allow: u128) {
    let fleet = parse(document);
    for (options, thousandths) in both_modes(&fleet).iter().zip([forbid, allow]) {
        let optimum = Cost(thousandths * Cost::ONE.0 / 1_000);
        assert_eq!(best_any(&fleet, options), Some(optimum), "{:?}", options.overlap);
        hold(&fleet, options, optimum, "by hand");
    }
}

/// {a, b} and {b, c} must be layers, each the only one of its image. The third image may use both,
/// and get b twice; where that is forbidden it needs c once more, alone (or a).
#[test]
fn overlap_saves_a_copy() {
    let images: [(&[&str], u32); 3] = [(&["a", "b"], 1), (&["b", "c"], 1), (&["a", "b", "c"], 2)];
    let document = by_hand(&[("a", 10), ("b", 10), ("c", 10)], &images, &[], 1);
    costs(&document, 50_000, 40_000);
}

/// {a, b}, {a, c, d} and {a, d} must be layers. The last image takes the first and the third of
/// them where it may; else it stores b, the smaller of what is left, once more.
#[test]
fn overlap_saves_a_copy_among_unequal_layers() {
    let images: [(&[&str], u32); 4] =
        [(&["a", "b"], 1), (&["a", "c", "d"], 1), (&["a", "d"], 1), (&["a", "b", "d"], 3)];
    let document = by_hand(&[("a", 19), ("b", 1), ("c", 0), ("d", 18)], &images, &[], 1);
    costs(&document, 95_000, 94_000);
}

/// The first image has one layer and so a copy of a of its own; the others go on sharing theirs.
/// Upward merges would have to give the shared layer up.
#[test]
fn a_layer_for_some_of_those_who_need_it() {
    let images: [(&[&str], u32); 3] = [(&["a", "b"], 1), (&["a", "c"], 2), (&["a", "d"], 2)];
    let document = by_hand(&[("a", 100), ("b", 1), ("c", 1), ("d", 1)], &images, &[], 1);
    costs(&document, 203_000, 203_000);
    let fleet = parse(&document);
    let merges = best_merges(&fleet, &PlanOptions::of(&fleet)).unwrap();
    assert_eq!(merges, Cost(303 * Cost::ONE.0));
}

/// In two layers, b and c go together and leave a alone, which never changes. Apart they change at
/// rates 1 and 1/2, so {b, c} at 1 1/2: 111 + 11 · 1 1/2 · (push + pull).
#[test]
fn what_changes_is_kept_from_what_does_not() {
    let packages = [("a", 100), ("b", 10), ("c", 1)];
    let image: [(&[&str], u32); 1] = [(&["a", "b", "c"], 2)];
    let apart: [(f64, &[&str]); 2] = [(1.0, &["b"]), (0.5, &["c"])];
    costs(&by_hand(&packages, &image, &apart, 1), 144_000, 144_000);
    // Changed by one and the same update they cost no more together than apart.
    let together: [(f64, &[&str]); 1] = [(1.0, &["b", "c"])];
    costs(&by_hand(&packages, &image, &together, 1), 133_000, 133_000);
    // Within the update of b the one of c adds nothing where c is in both.
    let nested: [(f64, &[&str]); 2] = [(0.5, &["b", "c"]), (0.5, &["b"])];
    costs(&by_hand(&packages, &image, &nested, 1), 133_000, 133_000);
    // Nobody pulls: 111 + 11.
    costs(&by_hand(&packages, &image, &nested, 0), 122_000, 122_000);
}
