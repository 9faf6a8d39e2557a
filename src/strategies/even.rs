//! Packages by the number: k to a layer, or groups of the sizes that hints name.
//!
//! Without options k is the least number that fits the budget. Options may name k, the sizes of the
//! groups in turn, a size above which packages are alone, and the most bytes of a layer; all of
//! them hold together, and where the budget is not kept so, that is an obstacle.
//!
//! Time O(n log n), space O(n); by popularity as that.

use super::{About, ImageView, Obstacle, Strategy, popularity};
use crate::fleet::PackageId;
use crate::units::Bytes;
use serde::Deserialize;
use std::cmp::Reverse;
use std::num::NonZeroUsize;

/// What a user may ask of even layers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EvenOptions {
    /// Packages per layer. After `hints`, if there are any.
    pub per_layer: Option<NonZeroUsize>,
    /// Packages in the first layer, in the second, and so on; the last number goes on unless
    /// `per_layer` says otherwise.
    pub hints: Vec<NonZeroUsize>,
    /// Packages of more bytes than this are alone.
    pub alone_above: Option<Bytes>,
    /// A layer holds at most this many bytes, unless a single package is larger.
    pub max_bytes: Option<Bytes>,
    /// In which order packages are taken; by default by popularity with `hints`, else the smallest
    /// first.
    pub order: Option<EvenOrder>,
}

/// The order in which packages are put into even layers; ties by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvenOrder {
    /// As nixpkgs' popularity contest has it.
    Popularity,
    /// The smallest package first.
    Smallest,
    /// The largest package first.
    Largest,
    /// By id.
    Id,
}

/// The strategy.
#[derive(Debug)]
pub(super) struct Even<'a> {
    options: &'a EvenOptions,
}

/// What it is.
pub(super) const ABOUT: About = About {
    claim: "so many packages per layer, the smallest first; options may name group sizes in turn, then \
            by popularity, large packages to be alone, and the most bytes of a layer",
    origin: "split_every of NixOS/nixpkgs, pkgs/build-support/flatten-references-graph; hints as in \
             tomberek/nixpkgs, pkgs/build-support/docker/default.nix at ccd2bb3",
    adapted: "hints are followed by their last one, there by one package per layer; limits on bytes \
              were only asked for; without options the number per layer follows from the cap",
    extra_layers: 1,
    remembers: false,
};

impl<'a> Even<'a> {
    /// The strategy under these options.
    pub(super) fn new(options: &'a EvenOptions) -> Even<'a> {
        Even { options }
    }

    /// Runs of `packages`, `size(n)` packages in the n-th, cut short where `max_bytes` asks for it.
    fn runs(
        &self,
        image: &ImageView<'_>,
        packages: &[PackageId],
        size: impl Fn(usize) -> usize,
    ) -> Vec<Vec<PackageId>> {
        let most = self.options.max_bytes.unwrap_or(Bytes::MAX);
        let mut layers: Vec<Vec<PackageId>> = Vec::new();
        let mut held = Bytes(0);
        for &package in packages {
            // Cannot overflow: the bytes of an image sum up.
            held += image.bytes(package);
            let number = layers.len();
            match layers.last_mut() {
                Some(layer) if held <= most && layer.len() < size(number - 1) => {
                    layer.push(package);
                }
                _ => {
                    held = image.bytes(package);
                    layers.push(vec![package]);
                }
            }
        }
        layers
    }

    /// Packages in the n-th layer, if options say so.
    fn asked(&self, number: usize) -> Option<usize> {
        let hint = self.options.hints.get(number);
        hint.or(self.options.per_layer.as_ref())
            .or(self.options.hints.last())
            .map(|size| size.get())
    }
}

impl Strategy for Even<'_> {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let mut packages = image.packages().to_vec();
        let hinted = !self.options.hints.is_empty();
        let usual = if hinted { EvenOrder::Popularity } else { EvenOrder::Smallest };
        match self.options.order.unwrap_or(usual) {
            EvenOrder::Popularity => {
                packages = popularity::order(image.fleet, image.graph(), image.stop)?;
            }
            EvenOrder::Smallest => packages.sort_by_key(|&package| image.bytes(package)),
            EvenOrder::Largest => packages.sort_by_key(|&package| Reverse(image.bytes(package))),
            EvenOrder::Id => {}
        }
        let alone_above = self.options.alone_above.unwrap_or(Bytes::MAX);
        let (alone, others): (Vec<PackageId>, Vec<PackageId>) =
            packages.into_iter().partition(|&package| image.bytes(package) > alone_above);
        let mut layers = if let Some(first) = self.asked(0) {
            self.runs(image, &others, |number| self.asked(number).unwrap_or(first))
        } else {
            let with = |size: usize| self.runs(image, &others, |_| size);
            with(least(others.len(), |size| with(size).len() + alone.len() <= image.budget))
        };
        layers.extend(alone.into_iter().map(|package| vec![package]));
        if layers.len() > image.budget {
            return Err(Obstacle::TooManyLayers { made: layers.len(), budget: image.budget });
        }
        Ok(layers)
    }
}

/// The least number from 1 to `most` that `fits`, or `most` if none does; those above one that fits
/// fit too.
fn least(most: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (1, most.max(1));
    while low < high {
        let middle = low + (high - low) / 2;
        if fits(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
