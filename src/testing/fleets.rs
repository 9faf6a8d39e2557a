//! Random fleet documents, all valid, and fleets whose optimum is known from how they are made.

use super::Dice;
use super::hostile::add_cycle;
use crate::units::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a random fleet looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FleetShape {
    /// How many images, at least one.
    pub images: usize,
    /// How many packages, at least one; some may be in no image.
    pub packages: usize,
    /// How many updates. Some have rate 0, and some fleets propagate them.
    pub updates: usize,
    /// Base layers and reserved layers here and there.
    pub bases: bool,
    /// Any of the five prices, instead of the default ones.
    pub prices: bool,
}

impl FleetShape {
    /// A shape with nothing but images and packages.
    pub fn plain(images: usize, packages: usize) -> FleetShape {
        FleetShape { images, packages, updates: 0, bases: false, prices: false }
    }

    /// A shape with everything in it.
    pub fn rich(images: usize, packages: usize, updates: usize) -> FleetShape {
        FleetShape { images, packages, updates, bases: true, prices: true }
    }
}

/// A valid fleet document of the given shape. Caps are small (1 to 4 layers are left for each
/// image), references are sparse and may form cycles, sizes range from 0 to 1,000 and often
/// repeat, entries come in random order, and both overlap modes occur.
pub fn random_fleet(seed: u64, shape: &FleetShape) -> Value {
    let dice = &mut Dice::new(seed);
    let ids: Vec<String> = (0..shape.packages).map(|n| format!("p{n}")).collect();
    let mut packages: Vec<Value> = ids.iter().map(|id| package(dice, id, &ids)).collect();
    dice.shuffle(&mut packages);
    if dice.percent(20) {
        add_cycle(dice, &mut packages);
    }
    let mut images: Vec<Value> = (0..shape.images).map(|n| image(dice, n, &ids, shape)).collect();
    dice.shuffle(&mut images);
    let updates: Vec<Value> = (0..shape.updates).map(|_| update(dice, &ids)).collect();
    let mut document = json!({
        "layerplan": 1,
        "max_layers": dice.between(1, 4),
        "overlap": dice.pick(&["forbid", "allow"]),
        "packages": packages,
        "images": images,
        "updates": updates,
    });
    if shape.updates > 0 {
        document["propagate"] = json!(dice.percent(25));
    }
    if shape.prices {
        document["prices"] = json!({
            "store": dice.pick(&[json!(0), json!(1), json!(1), json!(0.5)]),
            "push": dice.pick(&[json!(0), json!(1), json!(2.25)]),
            "pull": dice.pick(&[json!(0), json!(0), json!(1), json!(0.125)]),
            "blob": dice.pick(&[json!(0), json!(0), json!(7), json!(100)]),
            "layer": dice.pick(&[json!(0), json!(0), json!(3), json!(40.5)]),
        });
    }
    document
}

fn package(dice: &mut Dice, id: &str, ids: &[String]) -> Value {
    let references: Vec<&String> =
        (0..dice.below(3)).filter(|_| ids.len() > 2).map(|_| dice.pick(ids)).collect();
    let bytes = *dice.pick(&[0, 1, 1, 5, 10, 10, 100, 1_000]) + dice.below(2) * dice.below(10);
    // Sparse: two in three packages are leaves, else all closures of a small fleet are alike.
    let references = if dice.percent(33) { references } else { Vec::new() };
    json!({"id": id, "name": format!("name of {id}"), "bytes": bytes, "references": references})
}

fn image(dice: &mut Dice, number: usize, ids: &[String], shape: &FleetShape) -> Value {
    let roots: Vec<&String> = dice.subset(ids.len(), 50).into_iter().map(|at| &ids[at]).collect();
    let mut image = json!({"name": format!("i{number}"), "roots": roots});
    if dice.percent(30) {
        image["pulls"] = json!(dice.below(6));
    }
    let own_cap = dice.between(1, 4);
    if shape.bases && dice.percent(40) {
        // Roots are in the closure whatever the references are.
        let base: Vec<[&String; 1]> = roots.iter().take(dice.below(3)).map(|&r| [r]).collect();
        let reserved = dice.below(3);
        image["max_layers"] = json!(own_cap + base.len() + reserved);
        image["base"] = json!(base);
        image["reserved"] = json!(reserved);
    } else if dice.percent(30) {
        image["max_layers"] = json!(own_cap);
    }
    image
}

fn update(dice: &mut Dice, ids: &[String]) -> Value {
    let packages: Vec<&String> =
        dice.subset(ids.len(), 35).into_iter().map(|at| &ids[at]).collect();
    // Twentieths: their floats print as they are written, without exponent.
    let rate = dice.below(21) as f64 / 20.0;
    json!({"name": dice.pick(&["", "weekly", "glibc"]), "rate": rate, "packages": packages})
}

/// A fleet of one image with so many packages, in sources of two, with references and updates:
/// large for whatever takes more than linear time in an image.
pub fn broad_fleet(seed: u64, packages: usize) -> Value {
    let dice = &mut Dice::new(seed);
    let id = |at: usize| format!("p{at:06}");
    let ids: Vec<String> = (0..packages).map(id).collect();
    let package = |at: usize| {
        let references: BTreeSet<usize> = (0..dice.below(6)).map(|_| dice.below(at + 1)).collect();
        let references: Vec<&String> = references.iter().map(|&at| &ids[at]).collect();
        let bytes = 1_000 + dice.below(1_000) * dice.below(1_000) * dice.below(100);
        let source = format!("s{}", at / 2);
        json!({"id": ids[at], "source": source, "bytes": bytes, "references": references})
    };
    let packages: Vec<Value> = (0..packages).map(package).collect();
    let update = |_| {
        let touched: BTreeSet<usize> =
            (0..1 + dice.below(40)).map(|_| dice.below(ids.len())).collect();
        let touched: Vec<&String> = touched.iter().map(|&at| &ids[at]).collect();
        json!({"rate": dice.below(20) as f64 / 20.0, "packages": touched})
    };
    let updates: Vec<Value> = (0..packages.len() / 10).map(update).collect();
    let images = json!([{"name": "web", "roots": ids}]);
    json!({"layerplan": 1, "packages": packages, "images": images, "updates": updates})
}

/// A fleet that is a matrix of users and permissions, as they are mined for roles: images of one to
/// three roles of two packages and some more, in which nothing but the number of distinct
/// layers costs anything.
pub fn roles_fleet(seed: u64, users: usize, permissions: usize) -> Value {
    let dice = &mut Dice::new(seed);
    let id = |at: usize| format!("p{at}");
    let packages: Vec<Value> =
        (0..permissions).map(|at| json!({"id": id(at), "bytes": 0})).collect();
    let some = |dice: &mut Dice, count| -> Vec<usize> {
        (0..count).map(|_| dice.below(permissions)).collect()
    };
    let roles: Vec<Vec<usize>> = (0..permissions / 3).map(|_| some(dice, 2)).collect();
    let image = |user: usize| {
        let mut held: BTreeSet<usize> = some(dice, user % 2).into_iter().collect();
        (0..1 + user % 3).for_each(|_| held.extend(dice.pick(&roles)));
        held.insert(user % permissions);
        json!({"name": format!("u{user}"), "roots": held.into_iter().map(id).collect::<Vec<_>>()})
    };
    let images: Vec<Value> = (0..users).map(image).collect();
    json!({
        "layerplan": 1, "overlap": "allow", "prices": {"store": 0, "push": 0, "blob": 1},
        "packages": packages, "images": images,
    })
}

/// A fleet and what its best plan costs.
#[derive(Debug, Clone)]
pub struct Planted {
    /// The fleet document.
    pub document: Value,
    /// Cost of the best plan, in whole units, in both scopes and both overlap modes.
    pub optimum: Bytes,
}

/// A fleet of `groups` groups that share nothing, at a price of 1 per stored byte and nothing else.
///
/// A *roomy* group may give every package a layer of its own, so it stores each package once. In a
/// *crowded* group every image has one layer only, which must be all it needs; no two images need
/// the same, so each stores all of it. Hence the optimum: the bytes of the packages of roomy groups
/// that any image needs and the sums of all images of crowded groups.
pub fn planted_fleet(seed: u64, groups: usize) -> Planted {
    let dice = &mut Dice::new(seed);
    let (mut packages, mut images, mut optimum) = (Vec::new(), Vec::new(), Bytes(0));
    for group in 0..groups {
        let roomy = dice.percent(50);
        let (members, shared) = (dice.between(2, 4), dice.between(1, 4));
        // Packages 0 .. members are private to one image each, the rest may be shared.
        let sizes: Vec<Bytes> =
            (0..members + shared).map(|_| Bytes(dice.below(100) as u64)).collect();
        let id = |at: usize| format!("g{group}-p{at}");
        packages.extend((0..sizes.len()).map(|at| json!({"id": id(at), "bytes": sizes[at]})));
        let mut needed = vec![false; sizes.len()];
        for member in 0..members {
            let mut roots = dice.subset(shared, 60);
            roots.iter_mut().for_each(|at| *at += members);
            roots.push(member);
            for &at in &roots {
                if !roomy || !needed[at] {
                    optimum += sizes[at];
                }
                needed[at] = true;
            }
            let roots: Vec<String> = roots.into_iter().map(id).collect();
            let cap = if roomy { sizes.len() } else { 1 };
            let name = format!("g{group}-i{member}");
            images.push(json!({"name": name, "roots": roots, "max_layers": cap}));
        }
    }
    dice.shuffle(&mut packages);
    dice.shuffle(&mut images);
    let prices = json!({"store": 1, "push": 0});
    let overlap = dice.pick(&["forbid", "allow"]);
    let document = json!({
        "layerplan": 1, "overlap": overlap, "prices": prices,
        "packages": packages, "images": images,
    });
    Planted { document, optimum }
}
