//! rechunk: layers filled so that what changes together ships together.
//!
//! An item is all packages of one name. The update matrix says which updates touch which item; a
//! layer costs |union of its items' rows| · bytes, the bytes sent if every update is downloaded. A
//! fresh plan puts small items into layers of their own, starts the other layers (`prefill`) and
//! places what is left where it adds least (`fill`). In later releases every item stays where it
//! was, and only new ones are placed.
//!
//! Time O(n² · u/64 + n · layers) for n items and u updates, in bad cases n · layers times n; space
//! O(n · u).

mod fill;
mod prefill;

use super::{About, ImageView, Obstacle, Strategy};
use crate::fleet::{Churn, Fleet, PackageId};
use crate::units::Bytes;
use fill::{Layer, fill};
use fixedbitset::FixedBitSet;
use prefill::prefill;
use std::collections::BTreeMap;

/// How full layers are started, in tenths of the mean layer (`layer_prefill_ratio`).
const PREFILL_TENTHS: u128 = 4;

/// How large a layer may be and still take more, in tenths of the mean layer (`layer_max_ratio`).
const MAX_TENTHS: u128 = 13;

/// The strategy.
#[derive(Debug)]
pub(super) struct Rechunk {
    history: Churn,
    follows: bool,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "what changes together ships together: best fit over the matrix of updates; in later \
            releases known items stay and new ones go where they add least",
    remembers: true,
    ..ABOUT_FRESH
};

/// What it is without a memory.
pub(super) const ABOUT_FRESH: About = About {
    claim: "what changes together ships together: best fit over the matrix of updates, made anew in \
            every release",
    origin: "hhd-dev/rechunk, src/rechunk/{alg,utils}.py at ded27fe",
    adapted: "a column of the matrix is an update of any rate above 0, in place of a week of the \
              last year; two or fewer entries mean a missing changelog there and count as always \
              changing, while a fleet's updates are the whole record, so that an item without any \
              is stable (only a fleet without updates has all items always changing); named groups \
              and files of no package, with their dedicated layers, have no counterpart; items come \
              in the order of names, not of the package database; with a former plan empty layers \
              are added up to the budget, not to one more",
    extra_layers: 1,
    remembers: false,
};

/// All packages of one name.
#[derive(Debug)]
struct Item<'a> {
    name: &'a str,
    packages: Vec<PackageId>,
    bytes: Bytes,
    /// The updates that touch it.
    row: FixedBitSet,
}

impl Rechunk {
    /// The strategy; with `follows` it continues the plan of the previous release.
    pub(super) fn new(fleet: &Fleet, follows: bool) -> Rechunk {
        Rechunk { history: Churn::new(fleet), follows }
    }

    /// The image's items in the order of their names.
    fn items<'a>(&self, image: &ImageView<'a>) -> Vec<Item<'a>> {
        let mut by_name: BTreeMap<&'a str, Vec<PackageId>> = BTreeMap::new();
        for &package in image.packages() {
            by_name.entry(&image.fleet.packages()[package].name).or_default().push(package);
        }
        let row = |packages: &[PackageId]| {
            if self.history.is_empty() {
                FixedBitSet::with_capacity_and_blocks(1, [1])
            } else {
                self.history.union(packages)
            }
        };
        let item = |(name, packages): (&'a str, Vec<PackageId>)| Item {
            name,
            bytes: packages.iter().map(|&package| image.bytes(package)).sum(),
            row: row(&packages),
            packages,
        };
        by_name.into_iter().map(item).collect()
    }
}

impl Strategy for Rechunk {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let items = self.items(image);
        let total: u128 = items.iter().map(|item| u128::from(item.bytes)).sum();
        let share = |tenths: u128| total * tenths / (10 * image.budget as u128);
        let (started, left) = match image.previous.filter(|_| self.follows) {
            Some(previous) if !previous.is_empty() => continued(&items, previous, image.budget)?,
            _ => prefill(&items, image.budget, share(PREFILL_TENTHS), image.stop)?,
        };
        let layers = fill(&items, started, left, share(MAX_TENTHS), image.stop)?;
        let packages = |layer: Layer| {
            layer.items.into_iter().flat_map(|item| items[item].packages.clone()).collect()
        };
        Ok(layers.into_iter().map(packages).collect())
    }
}

/// The layers of the previous release with what is left of them, empty ones up to the budget, and
/// the items that are new.
fn continued(
    items: &[Item<'_>],
    previous: &[Vec<String>],
    budget: usize,
) -> Result<(Vec<Layer>, Vec<usize>), Obstacle> {
    let mut left = FixedBitSet::with_capacity(items.len());
    left.insert_range(..);
    let mut layers = Vec::new();
    for names in previous {
        let mut layer = Layer::default();
        for name in names {
            let found = items.binary_search_by(|item| item.name.cmp(name));
            if let Some(item) = found.ok().filter(|&item| left.contains(item)) {
                left.remove(item);
                layer.add(item, &items[item]);
            }
        }
        if !layer.items.is_empty() {
            layers.push(layer);
        }
    }
    if layers.len() > budget {
        return Err(Obstacle::TooManyLayers { made: layers.len(), budget });
    }
    layers.resize_with(budget, Layer::default);
    Ok((layers, left.ones().collect()))
}
