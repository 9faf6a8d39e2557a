//! What rules ask of one image: layers that they lay down, and units of packages that stay together
//! in the layers that are left.

use crate::fleet::{Demand, Fleet, ImageId, Limit, PackageId, Packages, Rule};
use crate::units::Bytes;
use fixedbitset::FixedBitSet;
use std::collections::{BTreeMap, BTreeSet};

/// Packages of an image that rules keep in one layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Sorted.
    pub packages: Vec<PackageId>,
    pub bytes: Bytes,
}

/// What some rules ask of an image.
#[derive(Debug)]
pub(super) struct Needs {
    /// How many layers rules lay down, package by package.
    pub laid_down: usize,
    /// What is left for other layers.
    pub units: Vec<Unit>,
    /// For each unit those that it may not share a layer with.
    pub foes: Vec<FixedBitSet>,
    /// Bytes that a layer may have.
    pub most: Option<Bytes>,
    /// Bytes that a layer must have, if it is none of those excused.
    pub least: Bytes,
    /// Sets of units that may be a layer however small: those that any rule of the fleet lays down,
    /// asked of here or not, and all that these leave.
    pub excused: Vec<FixedBitSet>,
}

/// Why some rules ask for what cannot be, however many layers an image has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Clash {
    /// A package of two exact layers.
    TwoLayers { package: PackageId },
    /// What is kept with a package of an exact layer, but is not of the layer.
    Drawn { outside: PackageId, inside: PackageId },
    /// A package that is to be alone, and what is with it.
    NotAlone { package: PackageId, other: PackageId },
    /// Two packages that are to be apart, and are kept in one layer.
    NotApart { package: PackageId, other: PackageId },
    /// Packages that are kept in one layer, and are too large for one.
    TooLarge(Unit),
}

impl Needs {
    /// What `rules` ask of `image`.
    pub fn new(fleet: &Fleet, image: ImageId, rules: &[&Rule]) -> Result<Needs, Clash> {
        let mut units = Units::new(fleet.closure(image));
        for rule in rules {
            if let Demand::Together(chosen) = &rule.demand {
                units.unite(chosen);
            }
        }
        let laid_down = laid_down(&mut units, rules)?;
        let size = |packages: Vec<PackageId>| Unit {
            bytes: packages.iter().map(|&package| fleet.packages()[package].bytes).sum(),
            packages,
        };
        let alone: BTreeSet<PackageId> = laid_down.iter().flatten().copied().collect();
        let fixed: Vec<Unit> = laid_down.into_iter().map(size).collect();
        let free = units.all().into_iter().filter(|unit| !alone.contains(&unit[0]));
        let free: Vec<Unit> = free.map(size).collect();
        let (mut most, mut least) = (None, Bytes(0));
        for rule in rules {
            match &rule.demand {
                Demand::MaxSize(Limit { bytes, price: None }) => {
                    most = Some(most.map_or(*bytes, |most: Bytes| most.min(*bytes)));
                }
                Demand::MinSize(Limit { bytes, price: None }) => least = least.max(*bytes),
                _ => {}
            }
        }
        let whole = || fixed.iter().chain(&free);
        let large = |unit: &&Unit| most.is_some_and(|most| unit.bytes > most);
        if let Some(unit) = whole().find(large) {
            return Err(Clash::TooLarge(unit.clone()));
        }
        let mut foes = vec![FixedBitSet::with_capacity(free.len()); free.len()];
        for rule in rules {
            let Demand::Apart(chosen) = &rule.demand else { continue };
            for unit in whole() {
                let mut inside = unit.packages.iter().filter(|package| chosen.has(**package));
                if let (Some(&package), Some(&other)) = (inside.next(), inside.next()) {
                    return Err(Clash::NotApart { package, other });
                }
            }
            let is_one = |unit: &Unit| unit.packages.iter().any(|package| chosen.has(*package));
            let of_rule: Vec<usize> = (0..free.len()).filter(|&at| is_one(&free[at])).collect();
            for &at in &of_rule {
                foes[at].extend(of_rule.iter().copied().filter(|&other| other != at));
            }
        }
        let excused = if least > Bytes(0) { excused(fleet, image, &free) } else { Vec::new() };
        Ok(Needs { laid_down: fixed.len(), units: free, foes, most, least, excused })
    }
}

/// Which of the layers that the fleet's rules lay down for `image`, and the rest that they leave,
/// are made of `units`. As a rule about sizes asks the same whichever other rules are asked of,
/// fewer rules never ask for more.
fn excused(fleet: &Fleet, image: ImageId, units: &[Unit]) -> Vec<FixedBitSet> {
    let closure = Units::new(fleet.closure(image));
    let mut layers: Vec<Vec<PackageId>> = Vec::new();
    for rule in fleet.rules() {
        match &rule.demand {
            Demand::Exact(chosen) if closure.have_all(chosen) => {
                layers.push(chosen.members.clone())
            }
            Demand::Isolate(chosen) => {
                let here = chosen.members.iter().filter(|package| closure.have(**package));
                layers.extend(here.map(|&package| vec![package]));
            }
            _ => {}
        }
    }
    let gone: BTreeSet<PackageId> = layers.iter().flatten().copied().collect();
    let rest = closure.closure.iter().filter(|package| !gone.contains(package));
    layers.push(rest.copied().collect());
    let place: BTreeMap<PackageId, usize> = (units.iter().enumerate())
        .flat_map(|(at, unit)| unit.packages.iter().map(move |&package| (package, at)))
        .collect();
    let made_of_units = |layer: &Vec<PackageId>| {
        let mut set = FixedBitSet::with_capacity(units.len());
        for package in layer {
            set.insert(*place.get(package)?);
        }
        let packages: usize = set.ones().map(|at| units[at].packages.len()).sum();
        (packages == layer.len()).then_some(set)
    };
    layers.iter().filter_map(made_of_units).filter(|set| !set.is_clear()).collect()
}

/// The layers that `rules` lay down, each sorted.
fn laid_down(units: &mut Units, rules: &[&Rule]) -> Result<BTreeSet<Vec<PackageId>>, Clash> {
    let mut layers: BTreeSet<Vec<PackageId>> = BTreeSet::new();
    for rule in rules {
        match &rule.demand {
            Demand::Exact(chosen) if units.have_all(chosen) => {
                for &inside in &chosen.members {
                    let outside = units.with(inside).into_iter().find(|&with| !chosen.has(with));
                    if let Some(outside) = outside {
                        return Err(Clash::Drawn { outside, inside });
                    }
                }
                layers.insert(chosen.members.clone());
            }
            Demand::Isolate(chosen) => {
                for &package in chosen.members.iter().filter(|&&package| units.have(package)) {
                    if let Some(other) = units.with(package).into_iter().find(|&p| p != package) {
                        return Err(Clash::NotAlone { package, other });
                    }
                    layers.insert(vec![package]);
                }
            }
            _ => {}
        }
    }
    let mut holders: BTreeMap<PackageId, &Vec<PackageId>> = BTreeMap::new();
    for layer in &layers {
        for &package in layer {
            let Some(first) = holders.insert(package, layer) else { continue };
            // One of a single package is isolated or as good as that.
            let larger = if first.len() > 1 { first } else { layer };
            let other = larger.iter().copied().find(|&other| other != package);
            return Err(match (first.len().min(layer.len()), other) {
                (1, Some(other)) => Clash::NotAlone { package, other },
                _ => Clash::TwoLayers { package },
            });
        }
    }
    Ok(layers)
}

/// The packages of an image, some of them united.
struct Units<'a> {
    closure: &'a [PackageId],
    /// By position the unit that it is in; a unit is called by one of its positions.
    unit: Vec<usize>,
    /// By unit its positions.
    members: Vec<Vec<usize>>,
}

impl Units<'_> {
    fn new(closure: &[PackageId]) -> Units<'_> {
        let unit = (0..closure.len()).collect();
        Units { closure, unit, members: (0..closure.len()).map(|at| vec![at]).collect() }
    }

    fn have(&self, package: PackageId) -> bool {
        self.closure.binary_search(&package).is_ok()
    }

    /// Are all of these there, and at least one?
    fn have_all(&self, chosen: &Packages) -> bool {
        !chosen.members.is_empty() && chosen.members.iter().all(|&package| self.have(package))
    }

    fn unite(&mut self, chosen: &Packages) {
        let find = |package: &PackageId| self.closure.binary_search(package).ok();
        let mut places = chosen.members.iter().filter_map(find).collect::<Vec<_>>().into_iter();
        let Some(first) = places.next() else { return };
        for place in places {
            let (to, from) = (self.unit[first], self.unit[place]);
            if to != from {
                let moved = std::mem::take(&mut self.members[from]);
                moved.iter().for_each(|&at| self.unit[at] = to);
                self.members[to].extend(moved);
            }
        }
    }

    /// The unit of `package`, itself included, sorted.
    fn with(&self, package: PackageId) -> Vec<PackageId> {
        let place = self.closure.binary_search(&package);
        place.map_or_else(|_| Vec::new(), |place| self.packages(self.unit[place]))
    }

    fn packages(&self, unit: usize) -> Vec<PackageId> {
        let mut packages: Vec<PackageId> =
            self.members[unit].iter().map(|&at| self.closure[at]).collect();
        packages.sort_unstable();
        packages
    }

    /// All units, in the order of their first packages.
    fn all(&self) -> Vec<Vec<PackageId>> {
        let there = (0..self.members.len()).filter(|&unit| !self.members[unit].is_empty());
        let mut all: Vec<Vec<PackageId>> = there.map(|unit| self.packages(unit)).collect();
        all.sort_unstable();
        all
    }
}
