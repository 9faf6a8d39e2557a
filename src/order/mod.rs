//! The order of each image's layers, so that a host that runs many images unpacks little.
//!
//! A node unpacks a layer once for each chain of layers it lies on
//! ([`unpacked_bytes`](Plan::unpacked_bytes)). In which order stacks are best is the prefix-sharing
//! problem of R. O'Neil (*The Docker Image Construction Problem*, 2015); `models/order.md` has the
//! formulation and the proofs.
//!
//! 1. Equal stacks are one, layers with the same users are one, and layers of one user or of no
//!    bytes lie on top: they are left out (`arrange.rs`).
//! 2. The rest falls into cores (`overlaps.rs`), each ordered by itself (`best.rs`).
//! 3. For a core the best tree of merges is sought (`tree.rs`): exactly, over all subsets of few
//!    items (`subsets.rs`) or where layers have few users each (`groups.rs`, `packing.rs`), else
//!    from several starts (`starts.rs`) by improvement (`improve.rs`).
//! 4. What no order can save of it is bounded (`bound.rs`).
//!
//! Everything is in whole bytes but for the search for prices, and all work is counted in steps:
//! the same plan is ordered the same way everywhere.

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

use self::core::Weight;
use crate::plan::{Grounds, Plan};
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
    /// In no order of the stacks fewer bytes are unpacked.
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

/// Orders the stacks of `plan` by `policy` and says so in its options. Images that the policy does
/// not name, and all if nothing is gained, are stacked canonically. Improvement looks at so many
/// nodes, [`STEPS`] as a rule.
///
/// # Errors
/// A stack that is not one of the plan's layers, each once. The plan is then unchanged.
pub fn order(
    plan: &mut Plan,
    grounds: &Grounds,
    policy: &Policy,
    steps: u64,
) -> Result<Ordered, OrderError> {
    let stacks = canonical(plan)?;
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
    let canonical_bytes = plan.unpacked_bytes_of(grounds, &names);
    let mut fields: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &at in &wanted {
        fields.entry(grounds.number(&plan.images[at].name)).or_default().push(at);
    }
    let effort = match policy {
        Policy::Canonical => None,
        Policy::Unpacked { .. } => Some(steps),
    };
    let bytes: Vec<Weight> = plan.layers.iter().map(|layer| Weight::from(layer.bytes)).collect();
    let mut lower_bound = 0;
    for images in fields.values() {
        let field: Vec<&[usize]> = images.iter().map(|&at| stacks[at].as_slice()).collect();
        let arranged = arrange::arrange(&field, &bytes, effort);
        lower_bound += arranged.lower_bound;
        for (&at, stack) in images.iter().zip(arranged.stacks) {
            set_stack(plan, at, &stack);
        }
    }
    let mut unpacked_bytes = plan.unpacked_bytes_of(grounds, &names);
    if unpacked_bytes >= canonical_bytes {
        for &at in &wanted {
            set_stack(plan, at, &stacks[at]);
        }
        unpacked_bytes = canonical_bytes;
    }
    let optimal = unpacked_bytes == lower_bound;
    Ok(Ordered { images: wanted.len(), canonical_bytes, unpacked_bytes, lower_bound, optimal })
}

fn set_stack(plan: &mut Plan, image: usize, layers: &[usize]) {
    plan.images[image].layers = layers.iter().map(|&at| plan.layers[at].id.clone()).collect();
}

/// The stacks in canonical order, as positions among the plan's layers.
fn canonical(plan: &Plan) -> Result<Vec<Vec<usize>>, OrderError> {
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
        stack.sort_unstable();
        stacks.push(stack);
    }
    Ok(stacks)
}
