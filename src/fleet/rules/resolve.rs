//! Which packages and images rules are about, and what follows for closures and caps.

use super::pattern::{is_open, matches};
use super::{Demand, Images, Packages, Rule, RuleFault};
use crate::fleet::{FleetError, Image, ImageId, Package, PackageId};
use fixedbitset::FixedBitSet;
use typed_index_collections::{TiSlice, TiVec};

type Closures = TiVec<ImageId, Vec<PackageId>>;

/// Fills in what `rules` match; `closures` are what images have to place before anything is left
/// out.
///
/// # Errors
/// The first rule that matches nothing, or too little to ask for anything.
pub(in crate::fleet) fn resolve(
    rules: &mut [Rule],
    packages: &TiSlice<PackageId, Package>,
    images: &TiSlice<ImageId, Image>,
    closures: &Closures,
) -> Result<(), FleetError> {
    if rules.is_empty() {
        return Ok(());
    }
    let mut placed = FixedBitSet::with_capacity(packages.len());
    placed.extend(closures.iter().flatten().map(|package| package.index()));
    let placed: Vec<PackageId> = placed.ones().map(PackageId::from).collect();
    for rule in rules.iter_mut() {
        let found = match &mut rule.demand {
            Demand::Layers(chosen, _) => choose_images(chosen, images),
            Demand::Exact(chosen) => choose(chosen, packages, &placed).and_then(|()| {
                let has_all = |closure: &Vec<PackageId>| is_within(&chosen.members, closure);
                if closures.iter().any(has_all) { Ok(()) } else { Err(RuleFault::NeededByNone) }
            }),
            Demand::Together(chosen) | Demand::Apart(chosen) => choose(chosen, packages, &placed)
                .and_then(|()| match chosen.members.as_slice() {
                    [only] => Err(RuleFault::OnlyOne(packages[*only].id.clone())),
                    _ => Ok(()),
                }),
            Demand::Isolate(chosen) | Demand::LeaveOut(chosen) | Demand::Order(chosen, _) => {
                choose(chosen, packages, &placed)
            }
            Demand::MaxSize(_) | Demand::MinSize(_) => Ok(()),
        };
        found.map_err(|fault| FleetError::Rule {
            number: rule.number,
            words: rule.demand.to_string(),
            fault: fault.into(),
        })?;
    }
    let out = left_out(rules, packages.len());
    for rule in rules {
        match &mut rule.demand {
            Demand::LeaveOut(_) | Demand::MaxSize(_) | Demand::MinSize(_) | Demand::Layers(..) => {}
            Demand::Exact(chosen)
            | Demand::Isolate(chosen)
            | Demand::Together(chosen)
            | Demand::Apart(chosen)
            | Demand::Order(chosen, _) => {
                chosen.members.retain(|package| !out.contains(package.index()));
            }
        }
    }
    Ok(())
}

/// `closures` without what `rules` leave out.
pub(in crate::fleet) fn without_left_out(rules: &[Rule], mut closures: Closures) -> Closures {
    let size = closures.iter().flatten().map(|package| package.index() + 1).max().unwrap_or(0);
    let out = left_out(rules, size);
    if !out.is_clear() {
        for closure in &mut closures {
            closure.retain(|package| !out.contains(package.index()));
        }
    }
    closures
}

/// The least of the numbers of layers that an image says itself and that rules say for it; `None`
/// if nobody says any.
pub(in crate::fleet) fn own_caps(
    rules: &[Rule],
    images: &TiSlice<ImageId, Image>,
) -> TiVec<ImageId, Option<u32>> {
    let mut caps: TiVec<ImageId, Option<u32>> =
        images.iter().map(|image| image.max_layers).collect();
    for rule in rules {
        let Demand::Layers(chosen, preset) = &rule.demand else { continue };
        for &image in &chosen.members {
            let cap = caps[image].map_or(preset.layers, |cap| cap.min(preset.layers));
            caps[image] = Some(cap);
        }
    }
    caps
}

/// The packages that `rules` leave out, as a set for so many packages.
fn left_out(rules: &[Rule], packages: usize) -> FixedBitSet {
    let mut out = FixedBitSet::with_capacity(packages);
    for rule in rules {
        if let Demand::LeaveOut(chosen) = &rule.demand {
            let known = chosen.members.iter().map(|package| package.index());
            out.extend(known.filter(|&package| package < packages));
        }
    }
    out
}

/// What is called just so; or else, if it may match more than its own text, what it matches.
fn choose(
    chosen: &mut Packages,
    packages: &TiSlice<PackageId, Package>,
    placed: &[PackageId],
) -> Result<(), RuleFault> {
    for pattern in &chosen.patterns {
        let called = |text: &str| text == pattern;
        let matching = |text: &str| matches(pattern, text);
        let find = |fits: &dyn Fn(&str) -> bool| -> Vec<PackageId> {
            let fits = |&&package: &&PackageId| {
                fits(&packages[package].id) || fits(&packages[package].name)
            };
            placed.iter().filter(fits).copied().collect()
        };
        let mut found = find(&called);
        if found.is_empty() && is_open(pattern) {
            found = find(&matching);
        }
        if found.is_empty() {
            let fault = if is_open(pattern) { RuleFault::NoMatch } else { RuleFault::NoPackage };
            return Err(fault(pattern.clone()));
        }
        chosen.matches.push(found);
    }
    chosen.members = chosen.matches.concat();
    chosen.members.sort_unstable();
    chosen.members.dedup();
    Ok(())
}

fn choose_images(chosen: &mut Images, images: &TiSlice<ImageId, Image>) -> Result<(), RuleFault> {
    for pattern in &chosen.patterns {
        let find = |fits: &dyn Fn(&str) -> bool| -> Vec<ImageId> {
            let fitting = images.iter_enumerated().filter(|(_, image)| fits(&image.name));
            fitting.map(|(id, _)| id).collect()
        };
        let mut found = find(&|text| text == pattern);
        if found.is_empty() && is_open(pattern) {
            found = find(&|text| matches(pattern, text));
        }
        if found.is_empty() {
            let fault = if is_open(pattern) { RuleFault::NoImageMatch } else { RuleFault::NoImage };
            return Err(fault(pattern.clone()));
        }
        chosen.members.extend(found);
    }
    chosen.members.sort_unstable();
    chosen.members.dedup();
    Ok(())
}

/// Is the sorted list `part` within the sorted list `whole`?
fn is_within(part: &[PackageId], whole: &[PackageId]) -> bool {
    part.iter().all(|package| whole.binary_search(package).is_ok())
}
