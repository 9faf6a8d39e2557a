//! Rules by their definitions (`models/rules.md`, section 1), layer by layer.

use layerplan::fleet::{Demand, Fleet, ImageId, Limit, PackageId, Packages, Rule};
use layerplan::units::Bytes;

/// A set of an image's packages, by position in its closure.
pub type Mask = usize;

/// What an image has to place, in the eyes of rules.
pub struct Needs<'a> {
    pub fleet: &'a Fleet,
    pub closure: &'a [PackageId],
}

impl<'a> Needs<'a> {
    pub fn new(fleet: &'a Fleet, image: ImageId) -> Needs<'a> {
        Needs { fleet, closure: fleet.closure(image) }
    }

    pub fn all(&self) -> Mask {
        (1 << self.closure.len()) - 1
    }

    pub fn mask(&self, packages: &[PackageId]) -> Mask {
        let place = |package: &PackageId| self.closure.iter().position(|p| p == package);
        packages.iter().filter_map(place).map(|at| 1 << at).sum()
    }

    pub fn packages(&self, layer: Mask) -> Vec<PackageId> {
        let inside = |at: &usize| layer >> at & 1 == 1;
        (0..self.closure.len()).filter(inside).map(|at| self.closure[at]).collect()
    }

    fn bytes(&self, layer: Mask) -> Bytes {
        self.packages(layer).iter().map(|&package| self.fleet.packages()[package].bytes).sum()
    }

    /// The exact layer, if all of it is needed. Who has all its packages in layers that may hold
    /// them has it.
    pub fn exact(&self, chosen: &Packages) -> Option<Mask> {
        let all = chosen.members.iter().all(|package| self.closure.contains(package));
        (all && !chosen.members.is_empty()).then(|| self.mask(&chosen.members))
    }

    /// May the image have this layer by this rule? What is excused from being large is so by all
    /// rules there are.
    pub fn may_have(&self, rule: &Rule, layer: Mask) -> bool {
        match &rule.demand {
            Demand::Exact(chosen) => {
                self.exact(chosen).is_none_or(|exact| layer == exact || layer & exact == 0)
            }
            Demand::Isolate(chosen) => {
                layer & self.mask(&chosen.members) == 0 || layer.count_ones() == 1
            }
            Demand::Together(chosen) => {
                let group = self.mask(&chosen.members);
                layer & group == 0 || layer & group == group
            }
            Demand::Apart(chosen) => (layer & self.mask(&chosen.members)).count_ones() < 2,
            Demand::MaxSize(Limit { bytes, price: None }) => self.bytes(layer) <= *bytes,
            Demand::MinSize(Limit { bytes, price: None }) => {
                self.bytes(layer) >= *bytes || self.is_excused(layer)
            }
            Demand::LeaveOut(_)
            | Demand::MaxSize(_)
            | Demand::MinSize(_)
            | Demand::Order(..)
            | Demand::Layers(..) => true,
        }
    }

    /// Is it a layer that rules lay down package by package, or all that these leave?
    fn is_excused(&self, layer: Mask) -> bool {
        let mut laid_down: Vec<Mask> = Vec::new();
        for rule in self.fleet.rules() {
            match &rule.demand {
                Demand::Exact(chosen) => laid_down.extend(self.exact(chosen)),
                Demand::Isolate(chosen) => {
                    laid_down.extend(chosen.members.iter().map(|&package| self.mask(&[package])));
                }
                _ => {}
            }
        }
        let gone = laid_down.iter().fold(0, |all, layer| all | layer);
        layer == self.all() & !gone || laid_down.contains(&layer)
    }
}
