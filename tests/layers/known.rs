//! Optima known from an argument, on fleets of any size.

use super::{best_any, both_modes, hold, parse};
use crate::cases::seeds;
use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, PackageId};
use layerplan::plan::PlanOptions;
use layerplan::testing::{Dice, FleetShape, random_fleet};
use layerplan::units::Cost;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Gives every image of `document` exactly `cap` layers beyond its base and reserved ones.
fn leave(document: &mut Value, cap: usize) {
    for image in document["images"].as_array_mut().unwrap() {
        let base = image["base"].as_array().map_or(0, Vec::len);
        let reserved = image["reserved"].as_u64().unwrap_or(0) as usize;
        image["max_layers"] = json!(cap + base + reserved);
    }
}

/// The cost of one layer for each distinct closure.
fn one_layer_for_each_closure(fleet: &Fleet, options: &PlanOptions) -> Cost {
    let model = CostModel::new(fleet, options.prices).unwrap();
    let mut layers: BTreeMap<&[PackageId], Vec<ImageId>> = BTreeMap::new();
    for image in fleet.images().keys() {
        layers.entry(fleet.closure(image)).or_default().push(image);
    }
    (layers.iter())
        .filter(|(closure, _)| !closure.is_empty())
        .map(|(closure, images)| model.layer(closure, images).cost)
        .sum()
}

/// With one layer each there is no choice: an image's layer is its closure, and images of equal
/// closures share it.
#[test]
fn one_layer_each_leaves_no_choice() {
    for seed in seeds(100) {
        let mut document = random_fleet(seed, &FleetShape::rich(10, 5 + seed as usize % 8, 4));
        leave(&mut document, 1);
        let fleet = parse(&document);
        for options in both_modes(&fleet) {
            let optimum = one_layer_for_each_closure(&fleet, &options);
            hold(&fleet, &options, optimum, &format!("seed {seed}"));
        }
    }
}

/// A single image only has to cut its closure into few enough layers. Overlap does not help it: a
/// package that comes twice can be left out of either layer, and no layer gets dearer by that.
#[test]
fn one_image_gains_nothing_from_overlap() {
    for seed in seeds(200) {
        let fleet = parse(&random_fleet(seed, &FleetShape::rich(1, 8, 5)));
        let [optimum, with_overlap] =
            both_modes(&fleet).map(|options| best_any(&fleet, &options).unwrap());
        assert_eq!(optimum, with_overlap, "seed {seed}");
        for options in both_modes(&fleet) {
            hold(&fleet, &options, optimum, &format!("seed {seed}"));
        }
    }
}

/// Images that ask for the same within the same cap are best served as one image with all their
/// pulls. For a plan pays for each layer once and for each image its pulls of the layers it uses;
/// if all do as the one whose stack is cheapest per pull, they pay no more for pulls, and for no
/// layer that was not paid for before.
#[test]
fn forty_equal_images_are_planned_as_one() {
    for seed in seeds(60) {
        let mut one = random_fleet(seed, &FleetShape::rich(1, 7, 5));
        let pulls = pulls_of_forty(seed);
        let mut forty = one.clone();
        let images = pulls.iter().enumerate().map(|(at, &pulls)| {
            let mut image = one["images"][0].clone();
            image["name"] = json!(format!("image-{at}"));
            image["pulls"] = json!(pulls);
            image
        });
        forty["images"] = images.collect();
        one["images"][0]["pulls"] = json!(pulls.iter().sum::<usize>());
        let (one, forty) = (parse(&one), parse(&forty));
        for options in both_modes(&forty) {
            let optimum = best_any(&one, &options).unwrap();
            hold(&forty, &options, optimum, &format!("seed {seed}"));
        }
    }
}

/// Some are never pulled.
fn pulls_of_forty(seed: u64) -> Vec<usize> {
    let mut dice = Dice::new(seed);
    (0..40).map(|_| dice.below(4)).collect()
}

/// With room for a layer per package and no price per layer nothing has to be carried by anything
/// else: the floor, which every plan pays, is reached.
#[test]
fn a_layer_for_each_package_reaches_the_floor() {
    for seed in seeds(100) {
        let mut document = random_fleet(seed, &FleetShape::rich(8, 12, 5));
        document["prices"]["blob"] = json!(0);
        document["prices"]["layer"] = json!(0);
        leave(&mut document, 12 + seed as usize % 2 * 100);
        let fleet = parse(&document);
        let floor = CostModel::new(&fleet, fleet.prices()).unwrap().floor(&fleet);
        for options in both_modes(&fleet) {
            hold(&fleet, &options, floor, &format!("seed {seed}"));
        }
    }
}
