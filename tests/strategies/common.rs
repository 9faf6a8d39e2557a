//! Small fleets in a terse notation, and a strategy run over them.

use layerplan::fleet::{Fleet, ImageId, PackageId};
use layerplan::plan::check::check;
use layerplan::solve::{MethodName, Options, SolveError, by_strategy};
use layerplan::stop::Stop;
use layerplan::strategies::{Obstacle, StrategyName, StrategyOptions, stacks};
use layerplan::testing::{Dice, FleetShape, random_fleet};
use serde_json::{Value, json};
use std::path::Path;

/// A fleet of packages such as `a~name:5 > b c; b; c` (name and bytes may be left out; the name is
/// then the id, the size 1 byte) and of images with the packages they ask for.
pub fn fleet(packages: &str, images: &[(&str, &str)]) -> Fleet {
    let package = |text: &str| {
        let (head, references) = text.split_once('>').unwrap_or((text, ""));
        let (head, bytes) = head.trim().split_once(':').unwrap_or((head.trim(), "1"));
        let (id, name) = head.split_once('~').unwrap_or((head, head));
        let references: Vec<&str> = references.split_whitespace().collect();
        let bytes: u64 = bytes.parse().unwrap();
        json!({"id": id, "name": name, "bytes": bytes, "references": references})
    };
    let image = |(name, roots): &(&str, &str)| json!({"name": name, "roots": roots.split_whitespace().collect::<Vec<_>>()});
    let document = json!({
        "layerplan": 1,
        "packages": packages.split(';').filter(|t| !t.trim().is_empty()).map(package)
            .collect::<Vec<_>>(),
        "images": images.iter().map(image).collect::<Vec<_>>(),
    });
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// A random acyclic fleet of one image that asks for everything: `p00` … with references to higher
/// numbers, and sizes that often repeat.
pub fn random_dag(seed: u64, count: usize) -> Fleet {
    let dice = &mut Dice::new(seed);
    let mut packages = String::new();
    let density = dice.between(5, 50);
    for from in 0..count {
        let targets: Vec<String> = (from + 1..count)
            .filter(|_| dice.percent(density))
            .map(|to| format!("p{to:02}"))
            .collect();
        let bytes = dice.below(6) * 10;
        packages += &format!("p{from:02}:{bytes} > {};", targets.join(" "));
    }
    let all: Vec<String> = (0..count).map(|at| format!("p{at:02}")).collect();
    fleet(&packages, &[("image", &all.join(" "))])
}

/// The layers of an image that may have `budget` of them, bottom first, the ids of each in order.
pub fn try_layers(
    fleet: &Fleet,
    name: StrategyName,
    options: &Value,
    image: &str,
    budget: u32,
) -> Result<Vec<String>, Obstacle> {
    let options: StrategyOptions = serde_json::from_value(options.clone()).unwrap();
    let strategy = name.strategy(fleet, &options).unwrap();
    let stacks = stacks(fleet, strategy.as_ref(), 0, budget, None, &Stop::default()).unwrap();
    let layers = &stacks.map_err(|fault| fault.obstacle)?.0[fleet.find_image(image).unwrap()];
    let text = |layer: &Vec<PackageId>| {
        let mut ids: Vec<&str> =
            layer.iter().map(|&package| fleet.packages()[package].id.as_str()).collect();
        ids.sort_unstable();
        ids.join(" ")
    };
    Ok(layers.iter().map(text).collect())
}

/// [`try_layers`] without options, of the only image.
pub fn layers(fleet: &Fleet, name: StrategyName, budget: u32) -> Vec<String> {
    try_layers(fleet, name, &json!({}), &fleet.images()[ImageId(0)].name, budget).unwrap()
}

/// What is wrong with options, as the user reads it.
pub fn options_fault(fleet: &Fleet, name: StrategyName, options: &Value) -> String {
    let options: StrategyOptions = serde_json::from_value(options.clone()).unwrap();
    match name.strategy(fleet, &options) {
        Ok(_) => "nothing".into(),
        Err(fault) => fault.to_string(),
    }
}

/// Plans many fleets: every plan must pass the checker, or else it is not possible.
pub fn assert_valid_everywhere(name: StrategyName) {
    for seed in 0..80 {
        let document = random_fleet(seed, &FleetShape::rich(4, 10, 4));
        let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
        for cap in [None, Some(8), Some(30)] {
            assert_valid(&fleet, name, cap, &format!("seed {seed}"));
        }
    }
    for data in ["distroless", "odh-notebooks", "chainguard"] {
        let file = format!("{}/data/{data}/fleet.json.zst", env!("CARGO_MANIFEST_DIR"));
        let fleet = Fleet::read(Path::new(&file)).unwrap();
        for cap in [5, 10, 40] {
            assert_valid(&fleet, name, Some(cap), data);
        }
    }
}

fn assert_valid(fleet: &Fleet, name: StrategyName, max_layers: Option<u32>, what: &str) {
    let options = Options { method: MethodName::Strategy(name), max_layers, ..Options::default() };
    match by_strategy(fleet, name, &options, None, &Stop::default()) {
        Ok((planned, _)) => {
            let found = check(fleet, &planned.plan);
            assert!(found.is_empty(), "{name:?} at {max_layers:?} for {what}: {found:?}");
        }
        Err(SolveError::NotPossible(_)) => {}
        Err(fault) => panic!("{name:?} at {max_layers:?} for {what}: {fault}"),
    }
}
