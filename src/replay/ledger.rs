//! The ledger of a replay: which layers the registry and each host have, and what each release
//! adds.

use crate::compare::{Column, Value, column};
use crate::fleet::Fleet;
use crate::plan::{ContentKey, Plan};
use crate::units::Bytes;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

/// What one release did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// The release.
    pub release: String,
    /// Distinct layers in it.
    pub layers: usize,
    /// Bytes of its distinct layers.
    pub stored_bytes: Bytes,
    /// Distinct layers that the previous release did not have.
    pub layers_changed: usize,
    /// Bytes of layers that the registry never had before.
    pub pushed_bytes: Bytes,
    /// Bytes of all distinct layers since the first planned release: nothing is ever deleted.
    pub accumulated_bytes: Bytes,
    /// Bytes of layers that the previous release did not have: what one host that runs every image
    /// pulls.
    pub host_bytes: Bytes,
    /// Bytes of layers that an upgraded image did not have in the previous release, each image on a
    /// host of its own, times its pulls.
    pub pulled_bytes: u128,
    /// Of the bytes of an upgraded image those that the host had, averaged over images; `None` if
    /// none was upgraded.
    pub reused: Option<f64>,
    /// Bytes of the largest layer.
    pub largest_layer: Bytes,
    /// Images that were upgraded.
    #[serde(skip)]
    upgraded: usize,
}

/// Sums over the releases after the first planned one.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Totals {
    /// Bytes of layers that the registry never had before.
    pub pushed_bytes: Bytes,
    /// Bytes in the registry at the end, the first planned release included.
    pub accumulated_bytes: Bytes,
    /// Bytes pulled by one host that runs every image.
    pub host_bytes: Bytes,
    /// Bytes pulled by upgrades, each image on a host of its own, times its pulls.
    pub pulled_bytes: u128,
    /// Of the bytes of an upgraded image those that the host had, averaged over all upgrades of all
    /// images: the average reuse ratio of chunkah's `tools/analyze-layer-reuse.py`.
    pub reused: Option<f64>,
    /// Layers that the previous release did not have.
    pub layers_changed: usize,
    /// Bytes of the largest layer in any planned release.
    pub largest_layer: Bytes,
}

/// The columns of a replay.
pub const COLUMNS: [Column<Totals>; 7] = [
    column("", "pushed", "Pushed", |totals| Some(Value::Bytes(totals.pushed_bytes))),
    column("", "one host", "", |totals| Some(Value::Bytes(totals.host_bytes))),
    column("", "pulled", "Pulled", |totals| Some(Value::Sum(totals.pulled_bytes))),
    column("", "reused", "Reused", |totals| totals.reused.map(Value::Share)),
    column("", "registry", "Registry", |totals| Some(Value::Bytes(totals.accumulated_bytes))),
    column("", "changed", "Layers changed", |totals| Some(Value::Count(totals.layers_changed))),
    column("", "largest", "Largest layer", |totals| Some(Value::Bytes(totals.largest_layer))),
];

/// What a method shipped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shipped {
    /// Over all releases after the first planned one.
    pub totals: Totals,
    /// Each planned release, the first one included.
    pub steps: Vec<Step>,
}

/// By id, the content of a layer and its size.
type Layers<'a> = FxHashMap<&'a str, (ContentKey, Bytes)>;

/// What the registry and the hosts have.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    steps: Vec<Step>,
    /// Everything ever pushed.
    registry: FxHashSet<ContentKey>,
    /// What the layers of the previous release hold.
    current: FxHashSet<ContentKey>,
    /// What the layers of each image in the previous release hold.
    hosts: FxHashMap<String, FxHashSet<ContentKey>>,
}

impl Ledger {
    /// Ships `plan`, made for `fleet`.
    pub fn release(&mut self, name: &str, fleet: &Fleet, plan: &Plan) {
        let layers: Layers = (plan.layers.iter())
            .map(|layer| (layer.id.as_str(), (plan.content_key(layer), layer.bytes)))
            .collect();
        let lacking = |known: &FxHashSet<ContentKey>| -> Vec<Bytes> {
            let new = layers.values().filter(|(content, _)| !known.contains(content));
            new.map(|(_, bytes)| *bytes).collect()
        };
        let (new, changed) = (lacking(&self.registry), lacking(&self.current));
        let pushed_bytes = new.iter().sum();
        let accumulated = self.steps.last().map_or(Bytes(0), |step| step.accumulated_bytes);
        let (pulled_bytes, reused, upgraded) = self.upgrade(fleet, plan, &layers);
        self.steps.push(Step {
            release: name.into(),
            layers: plan.layers.len(),
            stored_bytes: plan.cost.stored_bytes,
            layers_changed: changed.len(),
            host_bytes: changed.iter().sum(),
            pushed_bytes,
            accumulated_bytes: accumulated + pushed_bytes,
            pulled_bytes,
            reused,
            largest_layer: plan.layers.iter().map(|layer| layer.bytes).max().unwrap_or_default(),
            upgraded,
        });
        self.current = layers.values().map(|(content, _)| content.clone()).collect();
        self.registry.extend(self.current.iter().cloned());
        let held = |id: &String| layers.get(id.as_str()).map(|(content, _)| content.clone());
        self.hosts = (plan.images.iter())
            .map(|image| (image.name.clone(), image.layers.iter().filter_map(held).collect()))
            .collect();
    }

    /// Bytes pulled, share reused and number of the images that are in both releases.
    fn upgrade(
        &self,
        fleet: &Fleet,
        plan: &Plan,
        layers: &Layers<'_>,
    ) -> (u128, Option<f64>, usize) {
        let (mut pulled, mut shares) = (0, Vec::new());
        // Both are sorted by name.
        for (image, entry) in plan.images.iter().zip(fleet.images()) {
            let Some(host) = self.hosts.get(&image.name) else { continue };
            let stack = || image.layers.iter().filter_map(|id| layers.get(id.as_str()));
            let total: Bytes = stack().map(|(_, bytes)| bytes).sum();
            let missing = stack().filter(|(content, _)| !host.contains(content));
            let missing: Bytes = missing.map(|(_, bytes)| bytes).sum();
            pulled += u128::from(missing) * u128::from(entry.pulls);
            if total > Bytes(0) {
                shares.push((total - missing).0 as f64 / total.0 as f64);
            }
        }
        (pulled, mean(shares.iter().sum(), shares.len()), shares.len())
    }

    /// The steps and their sums.
    pub fn shipped(self) -> Shipped {
        let mut totals = Totals::default();
        let (mut reused, mut upgraded) = (0.0, 0);
        for step in self.steps.iter().skip(1) {
            totals.pushed_bytes += step.pushed_bytes;
            totals.host_bytes += step.host_bytes;
            totals.pulled_bytes += step.pulled_bytes;
            totals.layers_changed += step.layers_changed;
            reused += step.reused.unwrap_or(0.0) * step.upgraded as f64;
            upgraded += step.upgraded;
        }
        totals.reused = mean(reused, upgraded);
        totals.accumulated_bytes =
            self.steps.last().map_or(Bytes(0), |step| step.accumulated_bytes);
        totals.largest_layer =
            self.steps.iter().map(|step| step.largest_layer).max().unwrap_or_default();
        Shipped { totals, steps: self.steps }
    }
}

/// The mean of `count` numbers with this sum, if there are any.
fn mean(sum: f64, count: usize) -> Option<f64> {
    (count > 0).then(|| sum / count as f64)
}
