//! Layers that images have to spare: packages that updates do not tell apart are put apart where
//! that costs nothing.
//!
//! What the same updates touch is planned as one, and at the usual prices more layers cost no more.
//! But updates are estimates: what never changed alone so far may do so, and then ships alone if it
//! is alone. Of all layers that may be divided the one is that saves most if one of its parts
//! changes by itself, each as likely: B + (n − 2) · b, for n parts of B bytes of which the largest
//! has b and leaves. Parts are sources, and within one source packages. A division is made if all
//! images have a layer to spare for it, and if both layers together cost no more than the one. Some
//! are left for what comes with the next release: else it would be united with what is there.

use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId, PackageId};
use crate::plan::{Content, PlanOptions, Previous};
use crate::stop::Stop;
use crate::units::Bytes;
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use typed_index_collections::TiVec;

/// Of so many layers that an image may have one is left for what comes.
const LEFT: usize = 10;

/// The layers `contents` of `fleet`, some of them divided as long as there is time. Layers of the
/// `previous` plan stay.
///
/// # Errors
/// Options that do not fit the fleet.
pub(crate) fn put_apart(
    fleet: &Fleet,
    options: &PlanOptions,
    previous: Option<&Previous>,
    contents: Vec<Content>,
    stop: &Stop,
) -> Result<Vec<Content>, FleetError> {
    let model = CostModel::new(fleet, options.prices)?;
    if !model.churn_matters() || stop.should_stop() {
        return Ok(contents);
    }
    let known = previous.into_iter().flat_map(|previous| previous.unchanged_layers(fleet));
    let known: FxHashSet<Vec<PackageId>> = known.map(|layer| layer.packages_in(fleet)).collect();
    let mut room: TiVec<ImageId, usize> = (fleet.images().keys())
        .map(|image| fleet.cap(image, options.max_layers).map(|cap| cap - cap / LEFT))
        .collect::<Result<_, _>>()?;
    let (mut queue, mut layers) = (BinaryHeap::new(), Vec::new());
    for content in Content::united(contents) {
        content.images.iter().for_each(|&image| room[image] = room[image].saturating_sub(1));
        if !known.contains(&content.packages) {
            queue.push((gain(fleet, &content), Reverse(layers.len())));
        }
        layers.push(content);
    }
    while let Some((_, Reverse(at))) = queue.pop() {
        if stop.should_stop() {
            break;
        }
        let images = &layers[at].images;
        if images.iter().any(|&image| room[image] == 0) {
            continue;
        }
        let Some((part, rest)) = divided(fleet, &model, &layers[at], stop) else { continue };
        images.iter().for_each(|&image| room[image] -= 1);
        queue.push((gain(fleet, &part), Reverse(at)));
        queue.push((gain(fleet, &rest), Reverse(layers.len())));
        layers[at] = part;
        layers.push(rest);
    }
    Ok(layers)
}

/// The parts of a layer and their bytes, the largest first: its sources, or else its packages.
fn parts(fleet: &Fleet, content: &Content) -> Vec<(Bytes, Vec<PackageId>)> {
    let entry = |package: PackageId| &fleet.packages()[package];
    let mut sources: BTreeMap<&str, Vec<PackageId>> = BTreeMap::new();
    for &package in &content.packages {
        let source = entry(package).source.as_ref().unwrap_or(&entry(package).name);
        sources.entry(source).or_default().push(package);
    }
    let parts: Vec<Vec<PackageId>> = match sources.len() {
        0 | 1 => content.packages.iter().map(|&package| vec![package]).collect(),
        _ => sources.into_values().collect(),
    };
    let bytes = |part: &[PackageId]| part.iter().map(|&package| entry(package).bytes).sum();
    let mut parts: Vec<(Bytes, Vec<PackageId>)> =
        parts.into_iter().map(|part| (bytes(&part), part)).collect();
    parts.sort_by_key(|(bytes, part)| (Reverse(*bytes), part[0]));
    parts
}

/// What it saves to divide a layer.
fn gain(fleet: &Fleet, content: &Content) -> u128 {
    let parts = parts(fleet, content);
    let all: u128 = parts.iter().map(|(bytes, _)| u128::from(*bytes)).sum();
    match parts.as_slice() {
        [] | [_] => 0,
        [(largest, _), ..] => all + u128::from(*largest) * (parts.len() as u128 - 2),
    }
}

/// A layer without the largest of its parts that costs no more for leaving, and that part.
fn divided(
    fleet: &Fleet,
    model: &CostModel,
    content: &Content,
    stop: &Stop,
) -> Option<(Content, Content)> {
    let parts = parts(fleet, content);
    if parts.len() < 2 {
        return None;
    }
    let cost = |packages: &[PackageId]| model.layer(packages, &content.images).cost.0;
    let whole = cost(&content.packages);
    let of = |packages: Vec<PackageId>| Content { packages, images: content.images.clone() };
    parts.into_iter().take_while(|_| !stop.should_stop()).find_map(|(_, part)| {
        let stays = |package: &&PackageId| part.binary_search(package).is_err();
        let rest: Vec<PackageId> = content.packages.iter().filter(stays).copied().collect();
        (cost(&part) + cost(&rest) <= whole).then(|| (of(part), of(rest)))
    })
}
