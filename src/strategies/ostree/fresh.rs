//! Packing from nothing: by size first, then by frequency of change and size.
//!
//! With n layers, one is kept for new packages and one is for tiny packages; of the others six in
//! ten are for large packages, one each (HS), and the rest (MS) for medium ones. Large and tiny are
//! told by median and median deviation. The medium ones are sorted by frequency and fall into nine
//! classes by mean and standard deviation; each class is cut into runs, and if these are too many,
//! pairs of neighbours are united from the end.

use super::super::statistics::{deviation, mean, median, median_deviation};
use super::ImageView;
use crate::fleet::{Churn, PackageId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Share of the layers that large packages may have (`HIGH_SIZE_CUTOFF`, 32 bits wide there too).
const LARGE_SHARE: f32 = 0.6;

/// Deviations from the middle at which a value counts as high or low.
const THRESHOLD: f64 = 2.0;

/// Tiny packages have one layer, and new ones another.
const TINY_LAYERS: usize = 1;
const NEW_LAYERS: usize = 1;

type Layers = Vec<Vec<PackageId>>;

/// A plan without a past, for a budget of at least four layers.
pub(super) fn packing(image: &ImageView<'_>, history: &Churn) -> Layers {
    let mut packages = image.packages().to_vec();
    packages.sort_by_key(|&package| Reverse(image.bytes(package)));
    let budget = image.budget;
    let mut layers = if packages.len() < budget {
        packages.into_iter().map(|package| vec![package]).collect()
    } else {
        let usable = budget - NEW_LAYERS;
        let most_large = (LARGE_SHARE * (usable - TINY_LAYERS) as f32).floor() as usize;
        let mut layers = partitioned(image, history, &packages, most_large);
        unite_neighbours(&mut layers, TINY_LAYERS + most_large, usable);
        layers
    };
    layers.push(Vec::new());
    layers
}

/// The bins: large packages, tiny ones, then the runs of each class of medium ones.
fn partitioned(
    image: &ImageView<'_>,
    history: &Churn,
    packages: &[PackageId],
    most_large: usize,
) -> Layers {
    let (large, tiny, medium) = by_size(image, packages, most_large);
    let medium_layers = image.budget - NEW_LAYERS - TINY_LAYERS - most_large;
    // Counted from the most there may be of large ones, not from those there are. Below zero the
    // original's unsigned difference wraps around to a length that no run reaches.
    let run = (packages.len() - most_large)
        .checked_sub(tiny.len())
        .map_or(usize::MAX, |count| count / medium_layers);
    let mut layers: Layers = large.into_iter().map(|package| vec![package]).collect();
    if !tiny.is_empty() {
        layers.push(tiny);
    }
    for class in classes(image, history, medium).into_values() {
        if run == 0 {
            // As in the original: the first bin is found full before anything is in it.
            layers.push(Vec::new());
        }
        layers.extend(class.chunks(run.max(1)).map(<[PackageId]>::to_vec));
    }
    layers
}

/// Large, tiny and medium packages, each the largest first; at most `most` large ones.
fn by_size(
    image: &ImageView<'_>,
    packages: &[PackageId],
    most: usize,
) -> (Vec<PackageId>, Vec<PackageId>, Vec<PackageId>) {
    let size = |package: PackageId| image.bytes(package).0 as f64;
    let sizes: Vec<f64> = packages.iter().map(|&package| size(package)).collect();
    let middle = median(&sizes);
    let limits = Limits::around(middle, median_deviation(&sizes, middle));
    let (mut large, mut tiny, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for &package in packages {
        match limits.level(size(package)) {
            Level::High => large.push(package),
            Level::Low => tiny.push(package),
            Level::Middle => others.push(package),
        }
    }
    let mut medium = large.split_off(large.len().min(most));
    medium.append(&mut others);
    (large, tiny, medium)
}

/// The classes of medium packages in the order of their bins; in a class the seldom changed first.
fn classes(
    image: &ImageView<'_>,
    history: &Churn,
    mut packages: Vec<PackageId>,
) -> BTreeMap<(u8, u8), Vec<PackageId>> {
    packages.sort_by_key(|&package| history.touching(package).len());
    let frequency = |package: PackageId| history.touching(package).len() as f64;
    let size = |package: PackageId| image.bytes(package).0 as f64;
    let frequencies = Limits::of(packages.iter().map(|&package| frequency(package)).collect());
    let sizes = Limits::of(packages.iter().map(|&package| size(package)).collect());
    let mut classes: BTreeMap<(u8, u8), Vec<PackageId>> = BTreeMap::new();
    for package in packages {
        // The original's classes are texts that sort so: 3hf, 4mf, 5lf, then hs, ls, ms.
        let how_often = match frequencies.level(frequency(package)) {
            Level::High => 3,
            Level::Middle => 4,
            Level::Low => 5,
        };
        let how_large = match sizes.level(size(package)) {
            Level::High => 0,
            Level::Low => 1,
            Level::Middle => 2,
        };
        classes.entry((how_often, how_large)).or_default().push(package);
    }
    classes
}

/// Where a value lies among its like.
enum Level {
    High,
    Middle,
    Low,
}

/// From where on values count as high or low.
struct Limits {
    low: f64,
    high: f64,
}

impl Limits {
    /// The lower limit is kept positive as the original does it.
    fn around(middle: f64, spread: f64) -> Limits {
        let low = 0.5 * (middle - THRESHOLD * spread).abs();
        Limits { low, high: middle + THRESHOLD * spread }
    }

    /// By mean and standard deviation.
    fn of(values: Vec<f64>) -> Limits {
        let middle = mean(&values);
        Limits::around(middle, deviation(&values, middle))
    }

    fn level(&self, value: f64) -> Level {
        if value >= self.high {
            Level::High
        } else if value <= self.low {
            Level::Low
        } else {
            Level::Middle
        }
    }
}

/// Unites pairs of neighbours from the end on, but none below `first`, until there are at most
/// `most` layers. A united pair stands after its right neighbour, as in the original.
fn unite_neighbours(layers: &mut Layers, first: usize, most: usize) {
    while layers.len() > most {
        for right in (first..layers.len() - 1).step_by(2).rev() {
            if layers.len() <= most {
                break;
            }
            let mut united = layers.remove(right - 1);
            united.append(&mut layers.remove(right - 1));
            layers.insert(right, united);
        }
    }
}
