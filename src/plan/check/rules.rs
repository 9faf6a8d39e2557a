//! Rule 10: what the fleet's rules ask for, each from its definition in `models/rules.md`.

use super::Violation;
use crate::fleet::{Demand, End, Fleet, ImageId, Limit, PackageId, Packages, Rule};
use crate::units::Bytes;
use std::collections::BTreeMap;

/// A layer of the plan, its packages sorted.
pub(super) struct Held<'a> {
    pub id: &'a str,
    pub packages: Vec<PackageId>,
    pub bytes: Bytes,
}

/// The layers of the plan, and for each image those it has, bottom first.
pub(super) struct Stacked<'a> {
    pub fleet: &'a Fleet,
    pub layers: BTreeMap<&'a str, Held<'a>>,
    pub stacks: Vec<(ImageId, Vec<&'a str>)>,
}

/// From bottom to top: where a layer belongs whose packages rules want at the ends of stacks. What
/// rules want at the top comes first.
pub(super) fn place(fleet: &Fleet, packages: &[PackageId]) -> i8 {
    let wanted = |wanted: End| {
        fleet.rules().iter().any(|rule| {
            matches!(&rule.demand, Demand::Order(chosen, end)
                if *end == wanted && packages.iter().any(|&package| chosen.has(package)))
        })
    };
    if wanted(End::Top) { 1 } else { -i8::from(wanted(End::Bottom)) }
}

impl<'a> Stacked<'a> {
    /// Every rule that the plan breaks, with where.
    pub fn check(&self) -> Vec<Violation> {
        let mut found = Vec::new();
        for rule in self.fleet.rules() {
            let asks = |place: Broken| place.violation(self.fleet, rule);
            let broken: Vec<Broken> = match &rule.demand {
                Demand::Exact(chosen) => self.exact(chosen),
                Demand::Isolate(chosen) => self.isolated(chosen),
                Demand::Together(chosen) => self.together(chosen),
                Demand::Apart(chosen) => self.apart(chosen),
                Demand::LeaveOut(chosen) => self.left_out(chosen),
                Demand::MaxSize(Limit { bytes, price: None }) => self.too_large(*bytes),
                Demand::MinSize(Limit { bytes, price: None }) => self.too_small(*bytes),
                Demand::Order(chosen, end) => self.out_of_place(chosen, *end),
                // Prices are part of the cost, and caps are checked with all others.
                Demand::MaxSize(_) | Demand::MinSize(_) | Demand::Layers(..) => Vec::new(),
            };
            found.extend(broken.into_iter().map(asks));
        }
        found
    }

    fn held(&self, stack: &[&'a str]) -> Vec<&Held<'a>> {
        stack.iter().filter_map(|id| self.layers.get(id)).collect()
    }

    /// Does `image` need all of an exact layer?
    fn needs_all(&self, image: ImageId, chosen: &Packages) -> bool {
        !chosen.members.is_empty() && is_within(&chosen.members, self.fleet.closure(image))
    }

    fn exact(&self, chosen: &Packages) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (image, stack) in &self.stacks {
            if !self.needs_all(*image, chosen) {
                continue;
            }
            let held = self.held(stack);
            if !held.iter().any(|layer| layer.packages == chosen.members) {
                broken.push(Broken::LacksExact { image: *image });
            }
            let others = held.iter().filter(|layer| layer.packages != chosen.members);
            broken.extend(others.filter_map(|layer| {
                let package = *layer.packages.iter().find(|p| chosen.has(**p))?;
                Some(Broken::Elsewhere { image: *image, layer: layer.id.into(), package })
            }));
        }
        broken
    }

    fn isolated(&self, chosen: &Packages) -> Vec<Broken> {
        let broken = |layer: &Held| {
            let package = *layer.packages.iter().find(|p| chosen.has(**p))?;
            let other = *layer.packages.iter().find(|&&other| other != package)?;
            Some(Broken::NotAlone { layer: layer.id.into(), package, other })
        };
        self.layers.values().filter_map(broken).collect()
    }

    fn together(&self, chosen: &Packages) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (image, stack) in &self.stacks {
            let closure = self.fleet.closure(*image);
            let wanted = chosen.members.iter().filter(|p| closure.binary_search(p).is_ok());
            let wanted: Vec<&PackageId> = wanted.collect();
            for layer in self.held(stack) {
                let package = wanted.iter().find(|p| layer.packages.contains(p));
                let other = wanted.iter().find(|p| !layer.packages.contains(p));
                if let (Some(&&package), Some(&&other)) = (package, other) {
                    let layer = layer.id.into();
                    broken.push(Broken::Divided { image: *image, layer, package, other });
                }
            }
        }
        broken
    }

    fn apart(&self, chosen: &Packages) -> Vec<Broken> {
        let broken = |layer: &Held| {
            let mut inside = layer.packages.iter().filter(|p| chosen.has(**p));
            let (package, other) = (*inside.next()?, *inside.next()?);
            Some(Broken::NotApart { layer: layer.id.into(), package, other })
        };
        self.layers.values().filter_map(broken).collect()
    }

    fn left_out(&self, chosen: &Packages) -> Vec<Broken> {
        let broken = |layer: &Held| {
            let package = *layer.packages.iter().find(|p| chosen.has(**p))?;
            Some(Broken::NotLeftOut { layer: layer.id.into(), package })
        };
        self.layers.values().filter_map(broken).collect()
    }

    fn too_large(&self, limit: Bytes) -> Vec<Broken> {
        let large = self.layers.values().filter(|layer| layer.bytes > limit);
        let broken =
            |layer: &Held| Broken::TooLarge { layer: layer.id.into(), bytes: layer.bytes, limit };
        large.map(broken).collect()
    }

    /// Layers that rules lay down package by package have the size they have; and an image may have
    /// all the rest in one layer, however little that is.
    fn too_small(&self, limit: Bytes) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (image, stack) in &self.stacks {
            let rules = self.fleet.rules().iter();
            let laid_down: Vec<&Rule> = rules
                .filter(|rule| match &rule.demand {
                    Demand::Exact(chosen) => self.needs_all(*image, chosen),
                    Demand::Isolate(_) => true,
                    _ => false,
                })
                .collect();
            let is_laid_down = |packages: &[PackageId]| {
                laid_down.iter().any(|rule| match (&rule.demand, packages) {
                    (Demand::Exact(chosen), packages) => chosen.members == packages,
                    (Demand::Isolate(chosen), [package]) => chosen.has(*package),
                    _ => false,
                })
            };
            let is_rest = |package: &PackageId| {
                !laid_down.iter().any(|rule| rule.packages().is_some_and(|p| p.has(*package)))
            };
            let rest: Vec<PackageId> =
                self.fleet.closure(*image).iter().copied().filter(is_rest).collect();
            for layer in self.held(stack) {
                let is_excused = layer.packages == rest || is_laid_down(&layer.packages);
                if layer.bytes < limit && !is_excused {
                    let (image, layer, bytes) = (*image, layer.id.into(), layer.bytes);
                    broken.push(Broken::TooSmall { image, layer, bytes, limit });
                }
            }
        }
        broken
    }

    fn out_of_place(&self, chosen: &Packages, end: End) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (image, stack) in &self.stacks {
            let mut held = self.held(stack);
            if end == End::Bottom {
                held.reverse();
            }
            // From the far end on: nothing that belongs elsewhere may come after what is meant.
            let is_here = |layer: &Held| match place(self.fleet, &layer.packages) {
                1 => end == End::Top,
                -1 => end == End::Bottom,
                _ => false,
            };
            let mut met: Option<(&Held, PackageId)> = None;
            for layer in held {
                let package = layer.packages.iter().find(|p| chosen.has(**p));
                match (is_here(layer), package, met) {
                    (true, Some(&package), None) => met = Some((layer, package)),
                    (false, _, Some((early, package))) => {
                        broken.push(Broken::OutOfPlace {
                            image: *image,
                            layer: early.id.into(),
                            package,
                            beyond: layer.id.into(),
                        });
                        break;
                    }
                    _ => {}
                }
            }
        }
        broken
    }
}

/// Where a rule is broken.
enum Broken {
    LacksExact { image: ImageId },
    Elsewhere { image: ImageId, layer: String, package: PackageId },
    NotAlone { layer: String, package: PackageId, other: PackageId },
    Divided { image: ImageId, layer: String, package: PackageId, other: PackageId },
    NotApart { layer: String, package: PackageId, other: PackageId },
    NotLeftOut { layer: String, package: PackageId },
    TooLarge { layer: String, bytes: Bytes, limit: Bytes },
    TooSmall { image: ImageId, layer: String, bytes: Bytes, limit: Bytes },
    OutOfPlace { image: ImageId, layer: String, package: PackageId, beyond: String },
}

impl Broken {
    fn violation(self, fleet: &Fleet, rule: &Rule) -> Violation {
        let rule = rule.to_string();
        let image = |image: ImageId| fleet.images()[image].name.clone();
        let name = |package: PackageId| fleet.packages()[package].id.clone();
        match self {
            Broken::LacksExact { image: of } => Violation::NoExactLayer { rule, image: image(of) },
            Broken::Elsewhere { image: of, layer, package } => {
                let (image, package) = (image(of), name(package));
                Violation::NotOnlyInExactLayer { rule, image, layer, package }
            }
            Broken::NotAlone { layer, package, other } => {
                let (package, other) = (name(package), name(other));
                Violation::NotIsolated { rule, layer, package, other }
            }
            Broken::Divided { image: of, layer, package, other } => {
                let (image, package, other) = (image(of), name(package), name(other));
                Violation::NotTogether { rule, image, layer, package, other }
            }
            Broken::NotApart { layer, package, other } => {
                let (package, other) = (name(package), name(other));
                Violation::NotApart { rule, layer, package, other }
            }
            Broken::NotLeftOut { layer, package } => {
                Violation::NotLeftOut { rule, layer, package: name(package) }
            }
            Broken::TooLarge { layer, bytes, limit } => {
                Violation::LayerTooLarge { rule, layer, bytes, limit }
            }
            Broken::TooSmall { image: of, layer, bytes, limit } => {
                Violation::LayerTooSmall { rule, image: image(of), layer, bytes, limit }
            }
            Broken::OutOfPlace { image: of, layer, package, beyond } => {
                let (image, package) = (image(of), name(package));
                Violation::OutOfPlace { rule, image, layer, package, beyond }
            }
        }
    }
}

/// Is the sorted list `part` within the sorted list `whole`?
fn is_within(part: &[PackageId], whole: &[PackageId]) -> bool {
    part.iter().all(|package| whole.binary_search(package).is_ok())
}
