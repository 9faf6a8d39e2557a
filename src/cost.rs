//! What a layer costs, in exact integers.
//!
//! rate(L) = Σ λ(e) over the updates that touch any package of L: an update costs a layer once,
//! however many of its packages it touches. cost(L) = blob + bytes(L) · (store + rate(L) · (push +
//! pull · Σ pulls)) + layer · Σ pulls. Prices and rates are in millionths, so costs come out in
//! units of 10⁻¹². [`CostModel::new`] refuses fleets whose costs could overflow, so that nothing
//! after it has to check.
//! Rules that price sizes add a surcharge to each layer on the wrong side of their limits.
//!
//! ```
//! use layerplan::cost::CostModel;
//! use layerplan::fleet::Fleet;
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let model = CostModel::new(&fleet, fleet.prices())?;
//! let (packages, images): (Vec<_>, Vec<_>) =
//!     (fleet.packages().keys().take(2).collect(), fleet.images().keys().collect());
//! let together = model.layer(&packages, &images).cost;
//! let apart = packages.iter().map(|&package| model.layer(&[package], &images).cost).sum();
//! assert!(together >= apart);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::fleet::{Churn, Demand, Fleet, FleetError, ImageId, Limit, PackageId, Prices, UpdateId};
use crate::units::{ByteRate, Bytes, Cost, Price, Rate};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// Millionths in one: prices without a rate are scaled by this to units of 10⁻¹².
const MILLION: u128 = 1_000_000;

/// The prices in force and which updates touch which package.
#[derive(Debug, Clone)]
pub struct CostModel {
    prices: Prices,
    churn: Churn,
    pulls: TiVec<ImageId, u64>,
    sizes: TiVec<PackageId, Bytes>,
    steps: Vec<Step>,
}

/// A limit on the bytes of a layer, with the price of each byte on its wrong side.
#[derive(Debug, Clone, Copy)]
struct Step {
    bytes: Bytes,
    price: Price,
    /// Is the wrong side that of less?
    is_least: bool,
}

impl Step {
    /// Those of `fleet`'s rules.
    fn all(fleet: &Fleet) -> Vec<Step> {
        let step = |limit: &Limit, is_least| {
            Some(Step { bytes: limit.bytes, price: limit.price?, is_least })
        };
        (fleet.rules().iter())
            .filter_map(|rule| match &rule.demand {
                Demand::MaxSize(limit) => step(limit, false),
                Demand::MinSize(limit) => step(limit, true),
                _ => None,
            })
            .collect()
    }

    fn surcharge(self, bytes: Bytes) -> u128 {
        let (more, less) = if self.is_least { (self.bytes, bytes) } else { (bytes, self.bytes) };
        u128::from(more.saturating_sub(less)) * (u128::from(self.price.0) * MILLION)
    }
}

/// A layer as the methods make it: its packages Q and the images T that use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Q, in any order.
    pub packages: Vec<PackageId>,
    /// T, in any order.
    pub images: Vec<ImageId>,
}

impl Content {
    /// Each content once, its packages sorted, with all its images; none without packages.
    pub fn united(contents: Vec<Content>) -> Vec<Content> {
        let mut layers: BTreeMap<Vec<PackageId>, BTreeSet<ImageId>> = BTreeMap::new();
        for mut content in contents.into_iter().filter(|content| !content.packages.is_empty()) {
            content.packages.sort_unstable();
            layers.entry(content.packages).or_default().extend(content.images);
        }
        let layer = |(packages, images): (Vec<PackageId>, BTreeSet<ImageId>)| Content {
            packages,
            images: images.into_iter().collect(),
        };
        layers.into_iter().map(layer).collect()
    }
}

/// What one layer costs, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayerCost {
    /// Bytes of the layer's packages.
    pub bytes: Bytes,
    /// Expected changes per release.
    pub rate: Rate,
    /// Σ pulls over the images that use the layer.
    pub pulls: u64,
    /// cost(L).
    pub cost: Cost,
}

impl LayerCost {
    /// Expected bytes pushed per release.
    pub fn pushed(&self) -> ByteRate {
        ByteRate(u128::from(self.bytes) * u128::from(self.rate.0))
    }

    /// Expected bytes pulled per release, over all pulls.
    pub fn pulled(&self) -> ByteRate {
        ByteRate(self.pushed().0 * u128::from(self.pulls))
    }
}

impl CostModel {
    /// The cost model of `fleet` under `prices`.
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if even one layer per image, or one per package and image, could
    /// cost more than [`Cost::MAX`].
    pub fn new(fleet: &Fleet, prices: Prices) -> Result<CostModel, FleetError> {
        CostModel::with_room(fleet, prices, Rate(0))
    }

    /// The same, with room for one more update of this rate that touches everything.
    ///
    /// # Errors
    /// As [`new`](CostModel::new).
    pub fn with_room(fleet: &Fleet, prices: Prices, more: Rate) -> Result<CostModel, FleetError> {
        let model = CostModel {
            prices,
            churn: Churn::new(fleet),
            pulls: fleet.images().iter().map(|image| image.pulls).collect(),
            sizes: fleet.packages().iter().map(|package| package.bytes).collect(),
            steps: Step::all(fleet),
        };
        model
            .worst_case(fleet, more)
            .map(|_| model)
            .ok_or_else(|| FleetError::Overflow("the cost of a plan".into()))
    }

    /// An upper bound on the cost of every plan without empty layers, if it fits: every package in
    /// a layer of its own for every image, pulled by all, at the sum of all rates. Bounds a single
    /// layer of any packages and images too, for that may stand in a plan that is being checked.
    fn worst_case(&self, fleet: &Fleet, more: Rate) -> Option<Cost> {
        let placed: u128 = (fleet.images().keys())
            .flat_map(|image| fleet.closure(image))
            .map(|&package| u128::from(self.sizes[package]))
            .sum();
        let bytes = placed.max(self.sizes.iter().map(|&size| u128::from(size)).sum());
        let copies: u128 = fleet.images().keys().map(|i| fleet.closure(i).len() as u128).sum();
        // Rates are added in 64 bits.
        let rate = u128::from(self.churn.total().0.checked_add(more.0)?);
        let pulls: u128 = self.pulls.iter().map(|&pulls| u128::from(pulls)).sum();
        let Prices { store, push, pull, blob, layer } = self.prices;
        let shipped = u128::from(pull.0).checked_mul(pulls)?.checked_add(u128::from(push.0))?;
        let per_byte = rate.checked_mul(shipped)?.checked_add(u128::from(store.0) * MILLION)?;
        let used = u128::from(layer.0).checked_mul(pulls)?.checked_add(u128::from(blob.0))?;
        let layers = used.checked_mul(MILLION)?.checked_mul(copies.max(1))?;
        // Bytes pulled are counted whatever their price.
        bytes.checked_mul(rate)?.checked_mul(pulls)?;
        let mut total = bytes.checked_mul(per_byte)?.checked_add(layers)?;
        for step in &self.steps {
            let missed = u128::from(step.bytes).checked_mul(copies.max(1))?;
            let most = if step.is_least { missed } else { bytes };
            let price = u128::from(step.price.0) * MILLION;
            total = total.checked_add(most.checked_mul(price)?)?;
        }
        (total <= Cost::MAX.0).then_some(Cost(total))
    }

    /// The same for other images, with so many pulls each.
    pub(crate) fn with_pulls(&self, pulls: TiVec<ImageId, u64>) -> CostModel {
        CostModel { pulls, ..self.clone() }
    }

    /// The prices in force.
    pub fn prices(&self) -> &Prices {
        &self.prices
    }

    /// λ(e).
    pub fn update_rate(&self, update: UpdateId) -> Rate {
        self.churn.update_rate(update)
    }

    /// The updates of positive rate that touch `package`, ascending.
    pub fn touching(&self, package: PackageId) -> &[UpdateId] {
        self.churn.touching(package)
    }

    /// Do updates matter at these prices? If not, a layer's rate has no cost.
    pub fn churn_matters(&self) -> bool {
        self.prices.push.0 > 0 || self.prices.pull.0 > 0
    }

    /// Σ pulls over `images`.
    pub fn pulls(&self, images: impl IntoIterator<Item = ImageId>) -> u64 {
        images.into_iter().map(|image| self.pulls[image]).sum()
    }

    /// The union rate of `packages`: each update counts once.
    pub fn rate<'a>(&self, packages: impl IntoIterator<Item = &'a PackageId>) -> Rate {
        self.churn.rate(packages)
    }

    /// What rules that price sizes add to the price of a layer of so many bytes.
    pub fn surcharge(&self, bytes: Bytes) -> Cost {
        Cost(self.steps.iter().map(|step| step.surcharge(bytes)).sum())
    }

    /// cost(L) of a layer of `packages` used by `images`, surcharges included.
    pub fn layer(&self, packages: &[PackageId], images: &[ImageId]) -> LayerCost {
        let bytes = packages.iter().map(|&package| self.sizes[package]).sum();
        let rate = self.rate(packages);
        let pulls = self.pulls(images.iter().copied());
        let cost = Cost(self.price(bytes, rate, pulls).0 + self.surcharge(bytes).0);
        LayerCost { bytes, rate, pulls, cost }
    }

    /// blob + bytes · (store + rate · (push + pull · pulls)) + layer · pulls: without surcharges.
    #[inline]
    pub fn price(&self, bytes: Bytes, rate: Rate, pulls: u64) -> Cost {
        Cost(self.per_layer(pulls).0 + self.of_bytes(bytes, rate, pulls).0)
    }

    /// What so many bytes of a layer with this rate and these pulls cost.
    #[inline]
    pub fn of_bytes(&self, bytes: Bytes, rate: Rate, pulls: u64) -> Cost {
        Cost(u128::from(bytes) * self.per_byte(rate, pulls).0)
    }

    /// What each byte of a layer with this rate and these pulls costs.
    #[inline]
    pub fn per_byte(&self, rate: Rate, pulls: u64) -> Cost {
        let shipped =
            u128::from(self.prices.push.0) + u128::from(self.prices.pull.0) * u128::from(pulls);
        Cost(u128::from(self.prices.store.0) * MILLION + u128::from(rate.0) * shipped)
    }

    /// What a layer costs whatever it holds: blob + layer · pulls.
    #[inline]
    pub fn per_layer(&self, pulls: u64) -> Cost {
        let used = u128::from(self.prices.layer.0) * u128::from(pulls);
        Cost((u128::from(self.prices.blob.0) + used) * MILLION)
    }

    /// The *lattice* of costs: what each plan of `fleet` costs is a multiple of this (at least 1),
    /// where shipping counts as an update of rate `now`, so that a bound on all plans may be
    /// rounded up to the next multiple.
    ///
    /// A layer's bytes are a multiple of the greatest common divisor w of the sizes of packages,
    /// its rate one of the divisor r of all rates, its pulls one of the divisor f of all pulls. So
    /// its cost is a sum of multiples of blob, layer · f, w · store, w · r · push and w · r · pull
    /// · f; and what rules add for its size, of the price times the divisor of w and the limit.
    /// What it ships is a multiple of w · now · push, and of w · now · pull · f.
    pub fn lattice(&self, fleet: &Fleet, now: Rate) -> Cost {
        let Prices { store, push, pull, blob, layer } = self.prices;
        let lists = fleet.image_lists();
        let placed = || self.sizes.iter_enumerated().filter(|(id, _)| !lists[*id].is_empty());
        let bytes = placed().map(|(_, &bytes)| u128::from(bytes)).fold(0, gcd);
        let touching = placed().flat_map(|(id, _)| self.touching(id));
        let rates = touching.map(|&update| u128::from(self.update_rate(update).0));
        let rate = rates.fold(u128::from(now.0), gcd);
        let pulls = self.pulls.iter().map(|&pulls| u128::from(pulls)).fold(0, gcd);
        // No term is more than the cost of the dearest plan, which fits.
        let shipped = bytes * rate;
        let mut all = vec![
            u128::from(blob.0) * MILLION,
            u128::from(layer.0) * MILLION * pulls,
            bytes * u128::from(store.0) * MILLION,
            shipped * u128::from(push.0),
            shipped * u128::from(pull.0) * pulls,
        ];
        for step in &self.steps {
            all.push(gcd(bytes, step.bytes.into()) * u128::from(step.price.0) * MILLION);
        }
        Cost(all.into_iter().fold(0, gcd).max(1))
    }

    /// What every plan must pay at least: each package once, at its own rate, pulled by all that
    /// need it. Ignores blob and layer prices, and is weak where those are set.
    pub fn floor(&self, fleet: &Fleet) -> Cost {
        (fleet.image_lists().iter_enumerated())
            .filter(|(_, images)| !images.is_empty())
            .map(|(package, images)| {
                let rate = self.rate([&package]);
                self.of_bytes(self.sizes[package], rate, self.pulls(images.iter().copied()))
            })
            .sum()
    }
}

/// The greatest common divisor; 0 is divided by everything.
fn gcd(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}
