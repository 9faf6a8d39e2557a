//! The order of each image's layers, so that a host that runs many images unpacks little.
//!
//! A node unpacks a layer once for each chain of layers it lies on
//! ([`unpacked_bytes`](Plan::unpacked_bytes)). In which order stacks are best is the prefix-sharing
//! problem of R. O'Neil (*The Docker Image Construction Problem*, 2015); `models/order.md` has the
//! formulation and the proofs.
//!
//! 1. Where rules keep layers at the bottom or at the top, these are ordered by themselves, and
//!    what lies on them only among images that have the same below ([`order`]).
//! 2. Equal stacks are one, layers with the same users are one, and layers of one user or of no
//!    bytes lie on top: they are left out (`arrange.rs`).
//! 3. The rest falls into cores (`overlaps.rs`), each ordered by itself (`best.rs`).
//! 4. For a core the best tree of merges is sought (`tree.rs`): exactly, over all subsets of few
//!    items (`subsets.rs`) or where layers have few users each (`groups.rs`, `packing.rs`), else
//!    from several starts (`starts.rs`) by improvement (`improve.rs`).
//! 5. What no order can save of it is bounded (`bound.rs`).
//!
//! Everything is in whole bytes except for the search for prices, and all work is counted in steps:
//! the same plan is ordered the same way everywhere.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::order::{Policy, order};
//! use layerplan::solve::{Control, Options, plan};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let planned = plan(&fleet, &Options::default(), &Control::new(None).into())?;
//! let mut ordered = planned.plan.clone();
//! order(&mut ordered, &fleet, &Policy::Unpacked { images: Vec::new() }, 10_000)?;
//! assert_eq!(ordered.cost.total, planned.plan.cost.total);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod arrange;
mod best;
mod bound;
mod core;
mod groups;
mod improve;
mod overlaps;
mod packing;
mod policy;
mod starts;
mod subsets;
#[cfg(all(test, feature = "testing"))]
mod tests;
mod tree;

pub use policy::Policy;

use self::arrange::Arranged;
use self::core::Weight;
use crate::fleet::Fleet;
use crate::plan::{BaseStacks, Place, Plan};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Nodes of trees that improvement looks at, in all cores together: half a second.
pub const STEPS: u64 = 10_000_000;

/// What came of ordering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ordered {
    /// Images that the host runs.
    pub images: usize,
    /// Bytes that it unpacks in the canonical order.
    pub canonical_bytes: u128,
    /// Bytes that it unpacks in the order found, at most as many.
    pub unpacked_bytes: u128,
    /// In no order of the stacks that rules allow fewer bytes are unpacked.
    pub lower_bound: u128,
    /// Are they as few as can be?
    pub optimal: bool,
}

/// Why a plan's stacks cannot be ordered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OrderError {
    /// A stack names a layer that the plan does not have.
    #[error("image `{image}`: layer {layer} is not a layer of the plan")]
    UnknownLayer {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
    },
    /// A stack names a layer twice.
    #[error("image `{image}`: layer {layer} is stacked twice")]
    Twice {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
    },
}

/// Orders the stacks of `plan`, one for `fleet`, by `policy` and says so in its options. Images
/// that the policy does not name, and all if nothing is gained, are stacked canonically. Rules on
/// order hold in any case. Improvement looks at so many nodes, [`STEPS`] as a rule.
///
/// # Errors
/// A stack that is not one of the plan's layers, each once. The plan is then unchanged.
pub fn order(
    plan: &mut Plan,
    fleet: &Fleet,
    policy: &Policy,
    steps: u64,
) -> Result<Ordered, OrderError> {
    let places: Vec<Place> =
        plan.layers.iter().map(|layer| Place::of(fleet, &layer.packages_in(fleet))).collect();
    let stacks = canonical(plan, &places)?;
    for (at, stack) in stacks.iter().enumerate() {
        set_stack(plan, at, stack);
    }
    plan.options.order = policy.text();
    let wanted: Vec<usize> = match policy {
        Policy::Unpacked { images } if !images.is_empty() => {
            let is_named = |&at: &usize| images.binary_search(&plan.images[at].name).is_ok();
            (0..stacks.len()).filter(is_named).collect()
        }
        _ => (0..stacks.len()).collect(),
    };
    let names: Vec<String> = wanted.iter().map(|&at| plan.images[at].name.clone()).collect();
    let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let base_stacks = &BaseStacks::of(fleet);
    let canonical_bytes = plan.unpacked_bytes_of(base_stacks, &names);
    let effort = match policy {
        Policy::Canonical => None,
        Policy::Unpacked { .. } => Some(steps),
    };
    let standing = |&at: &usize| (base_stacks.number(&plan.images[at].name), stacks[at].as_slice());
    let standing: Vec<Standing> = wanted.iter().map(standing).collect();
    let bytes: Vec<Weight> = plan.layers.iter().map(|layer| Weight::from(layer.bytes)).collect();
    let Arranged { stacks: arranged, lower_bound } = by_places(&standing, &places, &bytes, effort);
    for (&at, stack) in wanted.iter().zip(&arranged) {
        set_stack(plan, at, stack);
    }
    let mut unpacked_bytes = plan.unpacked_bytes_of(base_stacks, &names);
    if unpacked_bytes >= canonical_bytes {
        for &at in &wanted {
            set_stack(plan, at, &stacks[at]);
        }
        unpacked_bytes = canonical_bytes;
    }
    let optimal = unpacked_bytes == lower_bound;
    Ok(Ordered { images: wanted.len(), canonical_bytes, unpacked_bytes, lower_bound, optimal })
}

/// A stack, and the number of the ground that it stands on.
type Standing<'a> = (usize, &'a [usize]);

/// Orders `stacks` one place after the other: those meet in a place that have the same below it.
fn by_places(
    stacks: &[Standing<'_>],
    places: &[Place],
    bytes: &[Weight],
    effort: Option<u64>,
) -> Arranged {
    let mut all = Arranged { stacks: vec![Vec::new(); stacks.len()], lower_bound: 0 };
    for place in Place::ALL.into_iter().filter(|place| places.contains(place)) {
        let height = |stack: &[usize]| stack.partition_point(|&layer| places[layer] < place);
        let mut fields: BTreeMap<Standing, Vec<usize>> = BTreeMap::new();
        for (at, &(ground, stack)) in stacks.iter().enumerate() {
            fields.entry((ground, &stack[..height(stack)])).or_default().push(at);
        }
        for ((_, below), field) in fields {
            let part = |&at: &usize| {
                let above = &stacks[at].1[below.len()..];
                &above[..above.partition_point(|&layer| places[layer] == place)]
            };
            let parts: Vec<&[usize]> = field.iter().map(part).collect();
            let arranged = arrange::arrange(&parts, bytes, effort);
            all.lower_bound += arranged.lower_bound;
            for (at, part) in field.into_iter().zip(arranged.stacks) {
                all.stacks[at].extend(part);
            }
        }
    }
    all
}

fn set_stack(plan: &mut Plan, image: usize, layers: &[usize]) {
    plan.images[image].layers = layers.iter().map(|&at| plan.layers[at].id.clone()).collect();
}

/// The stacks in canonical order, as positions among the plan's layers, whose places are given.
fn canonical(plan: &Plan, places: &[Place]) -> Result<Vec<Vec<usize>>, OrderError> {
    let positions: FxHashMap<&str, usize> =
        plan.layers.iter().enumerate().map(|(at, layer)| (layer.id.as_str(), at)).collect();
    let mut stacks = Vec::with_capacity(plan.images.len());
    for image in &plan.images {
        let mut stack = Vec::with_capacity(image.layers.len());
        for layer in &image.layers {
            let fault = || (image.name.clone(), layer.clone());
            let Some(&at) = positions.get(layer.as_str()) else {
                let (image, layer) = fault();
                return Err(OrderError::UnknownLayer { image, layer });
            };
            if stack.contains(&at) {
                let (image, layer) = fault();
                return Err(OrderError::Twice { image, layer });
            }
            stack.push(at);
        }
        stack.sort_unstable_by_key(|&at| (places[at], at));
        stacks.push(stack);
    }
    Ok(stacks)
}
