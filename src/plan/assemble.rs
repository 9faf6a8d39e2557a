//! From a method's layers to the canonical plan.

use super::{Certificate, Content, Layer, Place, Plan, PlanOptions, Proof, Stack, Totals};
use crate::cost::{CostModel, LayerCost};
use crate::fleet::{Fleet, FleetError, ImageId, PackageId};
use crate::units::{ByteRate, Cost, Rate};
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// A layer with its price, in ids.
struct Priced {
    id: String,
    packages: Vec<PackageId>,
    images: Vec<ImageId>,
    cost: LayerCost,
    /// Where rules want it in all stacks.
    place: Place,
}

pub(super) fn assemble(
    fleet: &Fleet,
    options: PlanOptions,
    contents: Vec<Content>,
    proof: &Proof,
) -> Result<Plan, FleetError> {
    let model = CostModel::new(fleet, options.prices)?;
    let mut layers: Vec<Priced> = united(contents)
        .into_iter()
        .map(|(packages, images)| {
            let images: Vec<ImageId> = images.into_iter().collect();
            let cost = model.layer(&packages, &images);
            let id =
                layer_id(packages.iter().map(|&package| fleet.packages()[package].id.as_str()));
            Priced { id, place: Place::of(fleet, &packages), packages, images, cost }
        })
        .collect();
    layers.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    let mut stacks: TiVec<ImageId, Vec<String>> = vec![Vec::new(); fleet.images().len()].into();
    for layer in &layers {
        for &image in &layer.images {
            stacks[image].push(layer.id.clone());
        }
    }
    let totals = totals(fleet, &layers);
    let placed = placed(&layers);
    let entry = |&package: &PackageId| &fleet.packages()[package];
    Ok(Plan {
        layerplan: 1,
        fleet: fleet.digest(),
        options,
        layers: layers.into_iter().map(|layer| spelled_out(fleet, layer)).collect(),
        images: (fleet.images().iter().zip(stacks))
            .map(|(image, layers)| Stack { name: image.name.clone(), layers })
            .collect(),
        names: (placed.iter().map(entry))
            .filter(|package| package.name != package.id)
            .map(|package| (package.id.clone(), package.name.clone()))
            .collect(),
        sizes: (placed.iter().map(entry))
            .map(|package| (package.id.clone(), package.bytes))
            .collect(),
        certificate: Certificate::new(
            proof,
            totals.total,
            model.floor(fleet),
            model.lattice(fleet, Rate(0)),
        ),
        cost: totals,
    })
}

/// Layers by content: images of equal contents united, empty ones gone.
fn united(contents: Vec<Content>) -> BTreeMap<Vec<PackageId>, BTreeSet<ImageId>> {
    let mut layers: BTreeMap<Vec<PackageId>, BTreeSet<ImageId>> = BTreeMap::new();
    for mut content in contents {
        content.packages.sort_unstable();
        content.packages.dedup();
        if !content.packages.is_empty() && !content.images.is_empty() {
            layers.entry(content.packages).or_default().extend(content.images);
        }
    }
    layers
}

/// The canonical order: as rules want it, then most images first, then lowest rate, then largest,
/// then id.
fn sort_key(layer: &Priced) -> impl Ord + '_ {
    let images = Reverse(layer.images.len());
    (layer.place, images, layer.cost.rate, Reverse(layer.cost.bytes), layer.id.as_str())
}

/// Lower-case hex SHA-256 of the package ids, each followed by a newline.
pub(super) fn layer_id<'a>(sorted_packages: impl Iterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    for package in sorted_packages {
        hasher.update(package);
        hasher.update("\n");
    }
    crate::units::hex(&hasher.finalize())
}

fn spelled_out(fleet: &Fleet, layer: Priced) -> Layer {
    let package = |&package: &PackageId| fleet.packages()[package].id.clone();
    let image = |&image: &ImageId| fleet.images()[image].name.clone();
    Layer {
        packages: layer.packages.iter().map(package).collect(),
        images: layer.images.iter().map(image).collect(),
        id: layer.id,
        bytes: layer.cost.bytes,
        rate: layer.cost.rate,
        cost: layer.cost.cost,
    }
}

/// The packages that any layer holds.
fn placed(layers: &[Priced]) -> BTreeSet<PackageId> {
    layers.iter().flat_map(|layer| layer.packages.iter().copied()).collect()
}

fn totals(fleet: &Fleet, layers: &[Priced]) -> Totals {
    let stored_bytes = layers.iter().map(|layer| layer.cost.bytes).sum();
    let unique_bytes =
        placed(layers).into_iter().map(|package| fleet.packages()[package].bytes).sum();
    Totals {
        total: layers.iter().map(|layer| layer.cost.cost).sum::<Cost>(),
        stored_bytes,
        unique_bytes,
        duplicated_bytes: stored_bytes - unique_bytes,
        pushed_bytes_per_release: ByteRate(layers.iter().map(|l| l.cost.pushed().0).sum()),
        pulled_bytes_per_release: ByteRate(layers.iter().map(|l| l.cost.pulled().0).sum()),
        shipping: None,
    }
}
