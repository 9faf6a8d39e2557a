//! The layers on the way to the next plan, and what they cost.
//!
//! A layer costs what the cost model says and, if the registry does not have it yet, what it costs
//! to push and pull it once. Differences of such costs are what all choices are made by.

use crate::cost::CostModel;
use crate::fleet::{Fleet, ImageId, PackageId, UpdateId};
use crate::quotient::ImageSet;
use crate::rules::Reduced;
use crate::units::{Amount, Bytes, Cost, Rate};
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// Millionths in one: prices without a rate are scaled by this to units of 10⁻¹².
const MILLION: u128 = 1_000_000;

/// A layer; one that no image uses is as good as gone.
#[derive(Debug, Clone)]
pub(crate) struct Layer {
    /// Sorted.
    pub packages: Vec<PackageId>,
    /// The images that use it.
    pub images: ImageSet,
    /// Bytes of its packages.
    pub bytes: Bytes,
    /// The updates that touch it; empty where they have no price.
    updates: FixedBitSet,
    /// Does the registry have it?
    shipped: bool,
}

impl Layer {
    /// Does the registry have it?
    pub fn is_shipped(&self) -> bool {
        self.shipped
    }
}

/// All layers, and which of them each image uses.
pub(crate) struct Layers<'a> {
    /// What is planned, and what becomes of it.
    pub reduced: &'a Reduced<'a>,
    pub fleet: &'a Fleet,
    model: &'a CostModel,
    pub all: Vec<Layer>,
    /// Positions in `all`, ascending.
    pub stacks: TiVec<ImageId, Vec<usize>>,
}

impl<'a> Layers<'a> {
    /// No layers yet.
    pub fn new(reduced: &'a Reduced<'a>, model: &'a CostModel) -> Layers<'a> {
        let fleet = reduced.fleet();
        let stacks = vec![Vec::new(); fleet.images().len()].into();
        Layers { reduced, fleet, model, all: Vec::new(), stacks }
    }

    /// A layer of `packages`, sorted, for `images`, that is not among these layers yet.
    pub fn layer(&self, packages: Vec<PackageId>, images: ImageSet, shipped: bool) -> Layer {
        let bytes = packages.iter().map(|&package| self.fleet.packages()[package].bytes).sum();
        let mut updates = FixedBitSet::with_capacity(self.fleet.updates().len());
        if self.model.churn_matters() {
            let touching = packages.iter().flat_map(|&package| self.model.touching(package));
            touching.for_each(|update| updates.insert(update.index()));
        }
        Layer { packages, images, bytes, updates, shipped }
    }

    /// Adds a layer; returns its position.
    pub fn add(&mut self, layer: Layer) -> usize {
        let at = self.all.len();
        layer.images.iter().for_each(|image| self.stacks[image].push(at));
        self.all.push(layer);
        at
    }

    /// Gives a layer to one more image.
    pub fn give(&mut self, at: usize, image: ImageId) {
        self.all[at].images.insert(image);
        let stack = &mut self.stacks[image];
        let place = stack.binary_search(&at).unwrap_or_else(|place| place);
        stack.insert(place, at);
    }

    /// What `layer` costs, now and later.
    pub fn cost(&self, layer: &Layer) -> Amount {
        self.price(layer.bytes, layer.updates.ones(), &layer.images, layer.shipped)
    }

    fn price(
        &self,
        bytes: Bytes,
        updates: impl Iterator<Item = usize>,
        images: &ImageSet,
        shipped: bool,
    ) -> Amount {
        if images.is_empty() {
            return Amount(0);
        }
        let prices = self.model.prices();
        let by_pulls = prices.pull.0 > 0 || prices.layer.0 > 0;
        let pulls = if by_pulls { self.model.pulls(images.iter()) } else { 0 };
        let rate = updates.map(|update| self.model.update_rate(UpdateId::from(update)).0).sum();
        let mut cost = self.model.price(bytes, Rate(rate), pulls).0;
        if !shipped {
            let pulled = u128::from(prices.pull.0).saturating_mul(pulls.into());
            let shipping = pulled.saturating_add(prices.push.0.into()).saturating_mul(MILLION);
            cost = cost.saturating_add(shipping.saturating_mul(bytes.into()));
        }
        // No sum of the few costs that are ever added reaches the end of the type.
        Amount::of(Cost(cost).min(Cost::MAX))
    }

    /// By how much uniting `a` and `b` for `images`, which have both, makes the layers dearer.
    pub fn added_cost(&self, a: usize, b: usize, images: &ImageSet) -> Amount {
        let (a, b) = (&self.all[a], &self.all[b]);
        let united =
            self.price(self.united_bytes(a, b), a.updates.union(&b.updates), images, false);
        let rest = |layer: &Layer| {
            let mut users = layer.images.clone();
            users.difference_with(images);
            self.price(layer.bytes, layer.updates.ones(), &users, layer.shipped)
        };
        united + rest(a) + rest(b) - self.cost(a) - self.cost(b)
    }

    /// Bytes of the packages of both; some may be in both.
    fn united_bytes(&self, a: &Layer, b: &Layer) -> Bytes {
        let twice = common(&a.packages, &b.packages);
        let twice: Bytes = twice.map(|package| self.fleet.packages()[package].bytes).sum();
        a.bytes + b.bytes - twice
    }

    /// Unites `a` and `b` for `images`, which have both; others keep them as they are.
    pub fn unite(&mut self, a: usize, b: usize, images: ImageSet) -> usize {
        let mut packages = self.all[a].packages.clone();
        packages.extend_from_slice(&self.all[b].packages);
        packages.sort_unstable();
        packages.dedup();
        for at in [a, b] {
            self.all[at].images.difference_with(&images);
        }
        for image in images.iter() {
            self.stacks[image].retain(|&at| at != a && at != b);
        }
        let united = self.layer(packages, images, false);
        self.add(united)
    }
}

/// The entries that two sorted lists share.
fn common<'a>(a: &'a [PackageId], b: &'a [PackageId]) -> impl Iterator<Item = PackageId> + 'a {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    few.iter().copied().filter(|package| many.binary_search(package).is_ok())
}
