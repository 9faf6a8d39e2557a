//! From the document to the fleet: every rule of the contract is checked here, once.

use super::closure::{dependents, members, reachable};
use super::document::{
    FleetDocument, ImageDocument, PackageDocument, PriceDocument, UpdateDocument,
};
use super::{
    Fleet, FleetError, Image, ImageId, NewUpdate, Package, PackageId, Prices, Update, UpdateId,
    rules,
};
use crate::units::{Bytes, DecimalError, Price, Rate};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::value::RawValue;
use typed_index_collections::TiVec;

/// Layers per image when nothing else is said.
const DEFAULT_MAX_LAYERS: u32 = 100;

pub(super) fn build(document: FleetDocument) -> Result<Fleet, FleetError> {
    let max_layers = match &document.max_layers {
        Some(raw) => integer(raw, || "max_layers".into())?,
        None => DEFAULT_MAX_LAYERS,
    };
    let ids = intern(&document.packages)?;
    let packages = packages(document.packages, &ids)?;
    let images = images(document.images, &ids)?;
    let needed = closures(&packages, &images)?;
    let mut rules = rules::read(document.rules.unwrap_or_default())?;
    rules::resolve(&mut rules, &packages, &images, &needed)?;
    let propagate = document.propagate.unwrap_or(false);
    let fleet = Fleet {
        max_layers,
        overlap: document.overlap.unwrap_or_default(),
        propagate,
        prices: document.prices.unwrap_or_default().over(Prices::default())?,
        updates: updates(document.updates, &ids, &packages, propagate)?,
        closures: rules::without_left_out(&rules, needed),
        own_caps: rules::own_caps(&rules, &images),
        packages,
        images,
        rules,
    };
    check_sums(&fleet)?;
    for image in fleet.images.keys() {
        fleet.cap(image, max_layers)?;
    }
    Ok(fleet)
}

impl PriceDocument {
    /// These prices where given, `defaults` elsewhere.
    pub(crate) fn over(&self, defaults: Prices) -> Result<Prices, FleetError> {
        let price = |raw: &Option<Box<RawValue>>, name: &str, default| match raw {
            Some(raw) => Price::parse(raw.get()).map_err(|source| FleetError::BadNumber {
                place: format!("prices.{name}"),
                source,
            }),
            None => Ok(default),
        };
        Ok(Prices {
            store: price(&self.store, "store", defaults.store)?,
            push: price(&self.push, "push", defaults.push)?,
            pull: price(&self.pull, "pull", defaults.pull)?,
            blob: price(&self.blob, "blob", defaults.blob)?,
            layer: price(&self.layer, "layer", defaults.layer)?,
        })
    }
}

type Ids = FxHashMap<String, PackageId>;

/// Package ids in the order of their bytes.
fn intern(packages: &[PackageDocument]) -> Result<Ids, FleetError> {
    let mut order: Vec<usize> = (0..packages.len()).collect();
    order.sort_by(|&a, &b| packages[a].id.cmp(&packages[b].id).then(a.cmp(&b)));
    for pair in order.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        if packages[first].id == packages[second].id {
            return Err(FleetError::DuplicateId { id: packages[first].id.clone(), first, second });
        }
    }
    Ok(order.iter().enumerate().map(|(id, &at)| (packages[at].id.clone(), id.into())).collect())
}

/// Looks every name up, sorts and removes repetitions; `unknown` makes the error.
fn lookup(
    names: &[String],
    ids: &Ids,
    unknown: impl Fn(&str) -> FleetError,
) -> Result<Vec<PackageId>, FleetError> {
    let mut found = names
        .iter()
        .map(|name| ids.get(name.as_str()).copied().ok_or_else(|| unknown(name)))
        .collect::<Result<Vec<_>, _>>()?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn packages(
    documents: Vec<PackageDocument>,
    ids: &Ids,
) -> Result<TiVec<PackageId, Package>, FleetError> {
    let mut packages = documents
        .into_iter()
        .enumerate()
        .map(|(at, document)| {
            let place = || format!("packages[{at}]");
            plain_text(&document.id, place)?;
            for text in [&document.name, &document.source].into_iter().flatten() {
                plain_text(text, place)?;
            }
            let own = ids[document.id.as_str()];
            let mut references =
                lookup(&document.references, ids, |reference| FleetError::UnknownReference {
                    package: document.id.clone(),
                    reference: reference.into(),
                })?;
            references.retain(|&reference| reference != own);
            Ok(Package {
                bytes: bytes(&document)?,
                name: document.name.unwrap_or_else(|| document.id.clone()),
                source: document.source,
                references,
                id: document.id,
            })
        })
        .collect::<Result<Vec<_>, FleetError>>()?;
    packages.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    Ok(packages.into())
}

/// A package's size; the three ways of getting it wrong are told apart.
fn bytes(document: &PackageDocument) -> Result<Bytes, FleetError> {
    let package = || document.id.clone();
    let Some(raw) = &document.bytes else {
        return Err(FleetError::AbsentBytes(package()));
    };
    whole_number(raw.get()).map(Bytes).map_err(|source| match source {
        DecimalError::Negative(found) => FleetError::NegativeBytes { package: package(), found },
        DecimalError::TooPrecise { text: found, .. } => {
            FleetError::FractionalBytes { package: package(), found }
        }
        source => {
            FleetError::BadNumber { place: format!("bytes of package `{}`", document.id), source }
        }
    })
}

fn images(documents: Vec<ImageDocument>, ids: &Ids) -> Result<TiVec<ImageId, Image>, FleetError> {
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    let mut images = Vec::with_capacity(documents.len());
    for (at, document) in documents.into_iter().enumerate() {
        let name = document.name;
        plain_text(&name, || format!("images[{at}]"))?;
        if let Some(first) = seen.insert(name.clone(), at) {
            return Err(FleetError::DuplicateImage { name, first, second: at });
        }
        if document.roots.is_empty() {
            return Err(FleetError::NoRoots(name));
        }
        let place = |key: &str| format!("{key} of image `{name}`");
        let roots = lookup(&document.roots, ids, |root| FleetError::UnknownRoot {
            image: name.clone(),
            root: root.into(),
        })?;
        let max_layers =
            document.max_layers.as_deref().map(|raw| integer(raw, || place("max_layers")));
        let reserved = document.reserved.as_deref().map(|raw| integer(raw, || place("reserved")));
        let pulls = document.pulls.as_deref().map(|raw| integer(raw, || place("pulls")));
        let base = document
            .base
            .iter()
            .enumerate()
            .map(|(layer, packages)| {
                lookup(packages, ids, |package| FleetError::UnknownBasePackage {
                    image: name.clone(),
                    layer,
                    package: package.into(),
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        images.push(Image {
            roots,
            max_layers: max_layers.transpose()?,
            reserved: reserved.transpose()?.unwrap_or(0),
            pulls: pulls.transpose()?.unwrap_or(1),
            base,
            name,
        });
    }
    images.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    Ok(images.into())
}

fn updates(
    documents: Vec<UpdateDocument>,
    ids: &Ids,
    packages: &TiVec<PackageId, Package>,
    propagate: bool,
) -> Result<TiVec<UpdateId, Update>, FleetError> {
    let updates = documents
        .into_iter()
        .enumerate()
        .map(|(index, document)| {
            plain_text(&document.name, || format!("updates[{index}]"))?;
            let rate =
                Rate::parse(document.rate.get()).map_err(|source| FleetError::BadNumber {
                    place: format!("rate of updates[{index}] (`{}`)", document.name),
                    source,
                })?;
            let listed =
                lookup(&document.packages, ids, |package| FleetError::UnknownUpdatePackage {
                    update: document.name.clone(),
                    index,
                    package: package.into(),
                })?;
            Ok(NewUpdate { name: document.name, rate, packages: listed })
        })
        .collect::<Result<Vec<_>, FleetError>>()?;
    Ok(in_order(updates, packages, propagate))
}

/// Updates with all that they touch, in canonical order; what they list is sorted already.
fn in_order(
    updates: Vec<NewUpdate>,
    packages: &TiVec<PackageId, Package>,
    propagate: bool,
) -> TiVec<UpdateId, Update> {
    let dependents = if propagate { dependents(packages) } else { Vec::new() };
    let above = |package: PackageId| dependents[package.index()].as_slice();
    let mut updates: Vec<Update> = (updates.into_iter())
        .map(|NewUpdate { name, rate, packages: listed }| {
            let touched = if propagate {
                members(&reachable(packages.len(), &listed, above))
            } else {
                listed.clone()
            };
            Update { name, rate, packages: listed, touched }
        })
        .collect();
    updates.sort_by(|a, b| (&a.name, a.rate, &a.packages).cmp(&(&b.name, b.rate, &b.packages)));
    updates.into()
}

/// `fleet` with `updates` in place of its own.
pub(super) fn with_updates(fleet: &Fleet, updates: Vec<NewUpdate>) -> Result<Fleet, FleetError> {
    let mut updates = updates;
    for (index, update) in updates.iter_mut().enumerate() {
        plain_text(&update.name, || format!("updates[{index}]"))?;
        update.packages.sort_unstable();
        update.packages.dedup();
        // Sorted, so the last one is the first to be out of range.
        if let Some(unknown) = update.packages.last().filter(|p| p.index() >= fleet.packages.len())
        {
            return Err(FleetError::UnknownUpdatePackage {
                update: update.name.clone(),
                index,
                package: format!("package number {}", unknown.index()),
            });
        }
    }
    let fleet =
        Fleet { updates: in_order(updates, &fleet.packages, fleet.propagate), ..fleet.clone() };
    check_sums(&fleet)?;
    Ok(fleet)
}

/// C(i) of every image; base layers must lie inside what the roots reach.
fn closures(
    packages: &TiVec<PackageId, Package>,
    images: &TiVec<ImageId, Image>,
) -> Result<TiVec<ImageId, Vec<PackageId>>, FleetError> {
    let closure = |image: &Image| {
        let below = |package: PackageId| packages[package].references.as_slice();
        let mut closure = reachable(packages.len(), &image.roots, below);
        for (layer, base) in image.base.iter().enumerate() {
            if let Some(outside) = base.iter().find(|package| !closure.contains(package.index())) {
                return Err(FleetError::BaseOutsideClosure {
                    image: image.name.clone(),
                    layer,
                    package: packages[*outside].id.clone(),
                });
            }
        }
        for package in image.base.iter().flatten() {
            closure.set(package.index(), false);
        }
        Ok(members(&closure))
    };
    // All of them before the first fault is looked for: which one rayon meets first is chance.
    let closures: Vec<Result<_, _>> = images.raw.par_iter().map(closure).collect();
    closures.into_iter().collect()
}

/// The sums that every later sum is at most: bytes of all images, all rates, all pulls.
pub(super) fn check_sums(fleet: &Fleet) -> Result<(), FleetError> {
    let overflow = |what: &str| FleetError::Overflow(what.into());
    let sizes = fleet.packages.iter().map(|package| package.bytes.0);
    checked_sum(sizes).ok_or_else(|| overflow("the sum of all packages' bytes"))?;
    let placed = fleet.closures.iter().flatten().map(|&package| fleet.packages[package].bytes.0);
    checked_sum(placed).ok_or_else(|| overflow("the sum of all images' bytes"))?;
    checked_sum(fleet.updates.iter().map(|update| update.rate.0))
        .ok_or_else(|| overflow("the sum of all rates"))?;
    checked_sum(fleet.images.iter().map(|image| image.pulls))
        .ok_or_else(|| overflow("the sum of all pulls"))?;
    Ok(())
}

fn checked_sum(mut values: impl Iterator<Item = u64>) -> Option<u64> {
    values.try_fold(0u64, u64::checked_add)
}

fn whole_number(text: &str) -> Result<u64, DecimalError> {
    crate::units::Count::parse(text).map(|count| count.0)
}

fn integer<T: TryFrom<u64>>(raw: &RawValue, place: impl Fn() -> String) -> Result<T, FleetError> {
    whole_number(raw.get())
        .and_then(|n| T::try_from(n).map_err(|_| DecimalError::TooLarge(raw.get().into())))
        .map_err(|source| FleetError::BadNumber { place: place(), source })
}

fn plain_text(text: &str, place: impl Fn() -> String) -> Result<(), FleetError> {
    if text.chars().any(char::is_control) {
        return Err(FleetError::ControlCharacter { place: place(), text: text.into() });
    }
    Ok(())
}
