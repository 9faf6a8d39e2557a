//! What the tests of strategies share: a terse notation for fleets, and the checks that every
//! strategy has to pass.

use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::check::check;
use layerplan::solve::{MethodName, Options, SolveError, by_strategy};
use layerplan::stop::Stop;
use layerplan::strategies::{
    NotPossible, PreviousStacks, Stacks, StrategyName, StrategyOptions, stacks,
};
use layerplan::testing::{FleetShape, random_fleet};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A fleet from lines `ID BYTES [from SOURCE] [needs ID …]`, `image NAME CAP: ID …` and
/// `update RATE: ID …`. A package's name is its id up to `=`. Without images there is one of all
/// packages with the cap 100, and `--max-layers` as asked.
pub fn fleet(text: &str) -> Fleet {
    let (mut packages, mut images, mut updates) = (Vec::new(), Vec::new(), Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (head, tail) = line.split_once(':').unwrap_or((line, ""));
        let head: Vec<&str> = head.split_whitespace().collect();
        let listed: Vec<&str> = tail.split_whitespace().collect();
        match head.as_slice() {
            ["image", name, cap] => images.push(
                json!({"name": name, "max_layers": cap.parse::<u32>().unwrap(), "roots": listed}),
            ),
            ["update", rate] => {
                updates.push(json!({"rate": rate.parse::<f64>().unwrap(), "packages": listed}))
            }
            words => packages.push(package(words)),
        }
    }
    if images.is_empty() {
        let all: Vec<&Value> = packages.iter().map(|package| &package["id"]).collect();
        images.push(json!({"name": "image", "roots": all}));
    }
    let document =
        json!({"layerplan": 1, "packages": packages, "images": images, "updates": updates});
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

fn package(words: &[&str]) -> Value {
    let (id, bytes) = (words[0], words[1].parse::<u64>().unwrap());
    let name = id.split('=').next();
    let needs = words.iter().position(|&word| word == "needs").unwrap_or(words.len());
    let references: Vec<&&str> = words.iter().skip(needs + 1).collect();
    let mut package = json!({"id": id, "name": name, "bytes": bytes, "references": references});
    if words.get(2) == Some(&"from") {
        package["source"] = json!(words[3]);
    }
    package
}

/// Strategy options.
pub fn options(document: Value) -> StrategyOptions {
    serde_json::from_value(document).unwrap()
}

/// The layers of every image as the strategy makes them at a cap, with its options and its memory.
pub fn run(
    fleet: &Fleet,
    name: StrategyName,
    cap: u32,
    options: &StrategyOptions,
    previous: Option<&PreviousStacks>,
) -> Result<Stacks, NotPossible> {
    let strategy = name.strategy(fleet, options).unwrap();
    stacks(fleet, strategy.as_ref(), name.about().extra_layers, cap, previous, &Stop::default())
        .unwrap()
}

/// The layers of the first image, ids joined by spaces, bottom first.
pub fn layers(fleet: &Fleet, name: StrategyName, cap: u32) -> Vec<String> {
    shown(fleet, &run(fleet, name, cap, &StrategyOptions::default(), None).unwrap())
}

/// The layers of the first image as text.
pub fn shown(fleet: &Fleet, stacks: &Stacks) -> Vec<String> {
    let id = |&package: &PackageId| fleet.packages()[package].id.as_str();
    let line = |layer: &Vec<PackageId>| layer.iter().map(id).collect::<Vec<_>>().join(" ");
    stacks.0.first().unwrap().iter().map(line).collect()
}

/// What a strategy made of the previous release, for the only image.
pub fn memory(layers: &[&str]) -> PreviousStacks {
    let names = |layer: &&str| layer.split_whitespace().map(str::to_owned).collect();
    BTreeMap::from([("image".to_owned(), layers.iter().map(names).collect())])
}

/// On random fleets and on real ones at caps 5, 10 and 40 the plan passes the checker, or the
/// strategy says why it is not possible; never more layers than the budget, and the same again on
/// one thread. `allowed` says whether an obstacle may come up at a cap.
pub fn plans_are_valid(
    name: StrategyName,
    options: &StrategyOptions,
    allowed: impl Fn(u32) -> bool,
) {
    for seed in 0..300 {
        let shape =
            FleetShape::rich(1 + seed as usize % 5, 2 + seed as usize % 40, seed as usize % 6);
        let fleet = Fleet::parse(random_fleet(seed, &shape).to_string().as_bytes()).unwrap();
        valid(&fleet, name, options, None);
    }
    for folder in ["distroless", "odh-notebooks", "chainguard"] {
        let fleet = Fleet::read(&data().join(folder).join("fleet.json.zst")).unwrap();
        for cap in [5, 10, 40] {
            let planned = valid(&fleet, name, options, Some(cap));
            assert!(planned || allowed(cap), "{folder} at {cap}");
        }
    }
}

fn valid(fleet: &Fleet, name: StrategyName, options: &StrategyOptions, cap: Option<u32>) -> bool {
    let options = Options {
        method: MethodName::Strategy(name),
        max_layers: cap,
        strategy_options: Arc::new(options.clone()),
        ..Options::default()
    };
    let once = by_strategy(fleet, name, &options, None, &Stop::default());
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let again = alone.install(|| by_strategy(fleet, name, &options, None, &Stop::default()));
    match (once, again) {
        (Ok((planned, stacks)), Ok((same, _))) => {
            assert_eq!(check(fleet, &planned.plan), []);
            assert_eq!(planned.plan, same.plan);
            keeps_to_budget(fleet, name, &options, &stacks);
            true
        }
        (Err(SolveError::NotPossible(reason)), Err(SolveError::NotPossible(same))) => {
            assert_eq!(reason, same);
            false
        }
        (once, _) => panic!("{:?}", once.err()),
    }
}

/// Layers, empty ones included, and those that the original puts on top keep to every cap.
fn keeps_to_budget(fleet: &Fleet, name: StrategyName, options: &Options, stacks: &Stacks) {
    let cap = options.effective(fleet).max_layers;
    for (image, layers) in stacks.0.iter_enumerated() {
        let extra = name.about().extra_layers.saturating_sub(fleet.images()[image].reserved);
        let room = fleet.cap(image, cap).unwrap();
        assert!(layers.is_empty() || layers.len() + extra as usize <= room);
    }
}

/// Over the last releases of real fleets: what each made of the one before is passed on. `look`
/// sees each fleet with the previous layers and after, by image and name.
pub fn replayed(name: StrategyName, cap: u32, look: impl Fn(&PreviousStacks, &PreviousStacks)) {
    for folder in ["distroless", "odh-notebooks", "chainguard"] {
        let mut files: Vec<PathBuf> = std::fs::read_dir(data().join(folder).join("releases"))
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "zst"))
            .collect();
        files.sort();
        let mut before: Option<PreviousStacks> = None;
        for file in &files[files.len() - 6..] {
            let fleet = Fleet::read(file).unwrap();
            let stacks =
                run(&fleet, name, cap, &StrategyOptions::default(), before.as_ref()).unwrap();
            let after = stacks.remembered(&fleet);
            if let Some(before) = &before {
                look(before, &after);
            }
            before = Some(after);
        }
    }
}

/// Names that share a layer in one release and are both there in the next still share one; names
/// that did not, still do not.
pub fn nothing_known_moves(before: &PreviousStacks, after: &PreviousStacks) {
    for (image, layers) in after {
        let Some(former) = before.get(image) else { continue };
        let place = |layers: &Vec<Vec<String>>| -> BTreeMap<String, usize> {
            let names = layers.iter().enumerate();
            names.flat_map(|(at, layer)| layer.iter().map(move |n| (n.clone(), at))).collect()
        };
        let (former, layers) = (place(former), place(layers));
        let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
        for (name, at) in &layers {
            if let Some(old) = former.get(name) {
                assert_eq!(moved.entry(*old).or_insert(*at), at, "{image}: {name}");
            }
        }
        let mut targets: Vec<&usize> = moved.values().collect();
        targets.sort();
        targets.dedup();
        assert_eq!(targets.len(), moved.len(), "{image}: layers united");
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}
