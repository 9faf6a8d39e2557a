//! Tiny fleets with all that a fleet can say at once, and what may come before them.

#[path = "../common/releases.rs"]
mod releases;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, Limit, Overlap, Prices, Sizes};
use layerplan::plan::{Plan, PlanOptions, Previous, PreviousPlan};
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::testing::{Dice, FleetShape, RuleKinds, random_fleet, random_plan, random_rule};
use layerplan::units::{Bytes, Price, Rate};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::Arc;

/// The most packages of a fleet before the next release.
const MOST_PACKAGES: usize = 6;

/// Marks the ends of a number that is too precise for a float, in a text.
const MARK: char = '#';

/// What a case may have.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// The most images.
    pub images: usize,
    /// The most packages.
    pub packages: usize,
    /// Rules, and sizes asked for beside them.
    pub rules: bool,
    /// Numbers near the limits, now and then.
    pub extremes: bool,
    /// How often of a hundred times there is a previous plan.
    pub before: usize,
}

impl Wanted {
    /// All that there is.
    pub const ALL: Wanted =
        Wanted { images: 4, packages: MOST_PACKAGES, rules: true, extremes: true, before: 60 };
}

/// A fleet to plan.
pub struct Case {
    pub fleet: Fleet,
    /// What is asked for beside the document, the method left open.
    pub options: Options,
    pub before: Option<Arc<Previous>>,
}

impl Case {
    /// The case of a seed; `STRESS_TELL` tells it before anything is done with it.
    pub fn new(seed: u64, wanted: Wanted) -> Case {
        let dice = &mut Dice::new(seed);
        loop {
            if let Some(case) = Case::made(dice, wanted) {
                if std::env::var_os("STRESS_TELL").is_some() {
                    eprintln!("{}", case.told());
                }
                return case;
            }
        }
    }

    /// A case, unless chance makes a document that is refused.
    fn made(dice: &mut Dice, wanted: Wanted) -> Option<Case> {
        let mut document = document(dice, wanted);
        let mut before = None;
        if dice.percent(wanted.before) {
            let old = parse(&document)?;
            before = before_of(dice, &old);
            document = releases::next(&document, dice);
            // More are beyond the oracle.
            document["images"].as_array_mut()?.truncate(wanted.images);
            if dice.percent(50) {
                resize(dice, &mut document);
            }
        }
        if wanted.rules && dice.percent(40) {
            add_rules(dice, &mut document);
        }
        let fleet = parse(&document)?;
        let options = options(dice, wanted);
        let effective = options.effective(&fleet);
        let is_same = |before: &Arc<Previous>| {
            let plan = before.plan();
            plan.fleet == fleet.digest() && plan.options.is_same_request(&effective)
        };
        // Without a release the previous plan is the plan, whatever it is worth.
        Some(Case { before: before.filter(|before| !is_same(before)), fleet, options })
    }

    /// The options in force.
    pub fn effective(&self) -> PlanOptions {
        self.options.effective(&self.fleet)
    }

    /// The fleet with the sizes that are asked for as rules.
    pub fn ruled(&self) -> Cow<'_, Fleet> {
        self.fleet.with_sizes(self.options.layer_sizes)
    }

    /// The previous plan, by which plans are checked.
    pub fn previous(&self) -> Option<&PreviousPlan> {
        self.before.as_ref().map(|before| before.previous_plan())
    }

    /// The same with another method.
    pub fn by(&self, method: MethodName) -> Options {
        let previous = self.before.clone().filter(|_| method.can_follow());
        Options { method, previous, threads: 1, ..self.options.clone() }
    }

    /// Is each image left a layer, and do costs fit?
    pub fn is_possible(&self) -> bool {
        let (fleet, options) = (self.ruled(), self.effective());
        let now = self.before.as_ref().map_or(Rate(0), |before| before.rate());
        fleet.images().keys().all(|image| fleet.cap(image, options.max_layers).is_ok())
            && CostModel::with_room(&fleet, options.prices, now).is_ok()
    }

    /// The fleet and the previous plan, to be looked at.
    pub fn told(&self) -> String {
        let before = self.before.as_ref().map(|before| {
            let (horizon, stable) = (before.horizon(), before.is_stable());
            let plan = on_one_line(&before.plan().to_json());
            format!(" after (horizon {horizon}, stable {stable}) {plan}")
        });
        let fleet = on_one_line(&self.fleet.to_json());
        let Options { max_layers, overlap, prices, layer_sizes, .. } = &self.options;
        let asked = format!("{max_layers:?} {overlap:?} {prices:?} {layer_sizes:?}");
        format!("asked {asked} of {fleet}{}", before.unwrap_or_default())
    }
}

/// The fleet in a document with marked numbers.
pub fn parse(document: &Value) -> Option<Fleet> {
    let text = document.to_string();
    let text = text.replace(&format!("\"{MARK}"), "").replace(&format!("{MARK}\""), "");
    Fleet::parse(text.as_bytes()).ok()
}

/// A document on one line.
fn on_one_line(document: &[u8]) -> String {
    String::from_utf8_lossy(document).lines().map(str::trim_start).collect()
}

/// A number as it is written.
fn marked(number: impl std::fmt::Display) -> Value {
    json!(format!("{MARK}{number}{MARK}"))
}

/// A fleet without rules.
fn document(dice: &mut Dice, wanted: Wanted) -> Value {
    let images = dice.between(1, wanted.images);
    let packages = dice.between(2, wanted.packages);
    let shape = FleetShape::rich(images, packages, dice.below(5));
    let mut document = random_fleet(dice.bits(), &shape);
    if dice.percent(50) {
        document["prices"] = prices(dice);
    }
    if images < wanted.images && dice.percent(35) {
        add_twin(dice, &mut document);
    }
    if dice.percent(30) {
        let name = document["packages"][0]["name"].clone();
        let last = packages - 1;
        document["packages"][last]["name"] = name;
    }
    if wanted.extremes && dice.percent(12) {
        enlarge(dice, &mut document);
    }
    document
}

/// An image like another one, except for its cap and its pulls at times.
fn add_twin(dice: &mut Dice, document: &mut Value) {
    let images = document["images"].as_array_mut().expect("a list");
    let mut twin = dice.pick(images).clone();
    twin["name"] = json!("twin");
    if dice.percent(30) {
        twin["pulls"] = json!(dice.below(4));
    }
    if dice.percent(20) {
        twin["max_layers"] = json!(dice.between(1, 6));
    }
    images.push(twin);
}

fn prices(dice: &mut Dice) -> Value {
    let price = |dice: &mut Dice, others: &[&str]| {
        let few = ["0", "1", "0.000001", "0.333333", "2.5", "12"];
        let all: Vec<&str> = few.iter().chain(others).copied().collect();
        marked(dice.pick(&all))
    };
    json!({
        "store": price(dice, &["1", "1"]),
        "push": price(dice, &["0", "1"]),
        "pull": price(dice, &["0", "1"]),
        "blob": price(dice, &["0", "0", "0", "9", "333.3", "1000"]),
        "layer": price(dice, &["0", "0", "0", "3", "40.5"]),
    })
}

/// Numbers so large that costs come near the end of what is taken, and at times beyond it.
fn enlarge(dice: &mut Dice, document: &mut Value) {
    // Costs are at most 2^120 units of 10^-12: of bytes, rates and prices, both in millionths.
    let all = dice.between(70, 121);
    let bytes = dice.between(1, 55);
    let rate = dice.between(1, 63).min(all - bytes);
    let price = (all - bytes - rate).min(63);
    let some = |dice: &mut Dice, bits: usize| match dice.percent(60) {
        true => (1u64 << bits).saturating_sub(dice.below(3) as u64),
        false => 1 + dice.below(9) as u64,
    };
    for package in document["packages"].as_array_mut().expect("a list") {
        package["bytes"] = json!(some(dice, bytes));
    }
    let most = u64::MAX - dice.below(2_000_000) as u64;
    for update in document["updates"].as_array_mut().expect("a list") {
        let rate = if dice.percent(10) { most } else { some(dice, rate) };
        update["rate"] = marked(Rate(rate));
    }
    let kept = all.saturating_sub(bytes + 20).min(63);
    document["prices"] = json!({
        "store": marked(Price(some(dice, kept))),
        "push": marked(Price(some(dice, price))),
        "pull": marked(Price(some(dice, price.saturating_sub(3)) * dice.below(2) as u64)),
        "blob": marked(Price(some(dice, kept) * dice.below(2) as u64)),
        "layer": marked(Price(some(dice, kept) * dice.below(2) as u64)),
    });
}

/// Packages whose ids stay, but not their bytes: one of them for sure.
fn resize(dice: &mut Dice, document: &mut Value) {
    let packages = document["packages"].as_array_mut().expect("a list");
    for at in dice.subset(packages.len(), 25) {
        packages[at]["bytes"] = json!(*dice.pick(&[0, 1, 10, 20, 100]) + dice.below(3));
    }
}

fn add_rules(dice: &mut Dice, document: &mut Value) {
    let packages = document["packages"].as_array().expect("a list");
    let id = |package: &Value| package["id"].as_str().expect("an id").to_string();
    let ids: Vec<String> = packages.iter().map(id).collect();
    if ids.len() < 2 {
        return;
    }
    let count = dice.between(1, 3);
    let rules: Vec<Value> = (0..count).map(|_| random_rule(dice, &ids, RuleKinds::All)).collect();
    document["layerplan"] = json!(2);
    document["rules"] = json!(rules);
}

/// What is asked for beside the document.
fn options(dice: &mut Dice, wanted: Wanted) -> Options {
    let limit = |dice: &mut Dice| {
        let price = dice.percent(50).then(|| Price(dice.below(1_000_000) as u64));
        Limit { bytes: Bytes(*dice.pick(&[3, 10, 25, 110, 1_000])), price }
    };
    let mut sizes = Sizes::default();
    if wanted.rules && dice.percent(10) {
        sizes.max = dice.percent(60).then(|| limit(dice));
        sizes.min = dice.percent(40).then(|| limit(dice));
    }
    Options {
        max_layers: dice.percent(20).then(|| dice.between(1, 5) as u32),
        overlap: dice.percent(20).then(|| *dice.pick(&[Overlap::Forbid, Overlap::Allow])),
        prices: dice.percent(10).then(Prices::default),
        layer_sizes: sizes,
        seed: dice.below(3) as u32,
        ..Options::default()
    }
}

/// A plan of the previous release, to be followed; `None` if there cannot be one.
fn before_of(dice: &mut Dice, fleet: &Fleet) -> Option<Arc<Previous>> {
    let seed = dice.bits();
    let horizon = *dice.pick(&[1, 1, 2, 3, 7, 10, 1_000, 1_000_000]);
    let stable = dice.percent(12);
    let plan = match dice.below(8) {
        0 => solved(fleet, MethodName::Greedy)?,
        1 => solved(fleet, MethodName::Layers)?,
        _ => random_plan(seed, fleet).ok()?,
    };
    Previous::new(PreviousPlan::new(plan).ok()?, horizon, stable).ok().map(Arc::new)
}

fn solved(fleet: &Fleet, method: MethodName) -> Option<Plan> {
    let options = Options { method, threads: 1, ..Options::default() };
    plan(fleet, &options, &Arc::new(Control::default())).ok().map(|planned| planned.plan)
}
