//! What can be checked of a plan without its fleet: that it does not contradict itself.

use super::assemble::layer_id;
use super::{Layer, Plan};
use crate::units::Bytes;
use rustc_hash::{FxHashMap, FxHashSet};

/// How a plan contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Contradiction {
    /// A layer that is not what it says, or not what is said of it elsewhere.
    #[error("layer {layer}: {fault}")]
    Layer {
        /// Its id.
        layer: String,
        /// What is wrong.
        fault: &'static str,
    },
    /// An image that has two stacks.
    #[error("image `{0}` is stacked twice")]
    Image(String),
}

impl Plan {
    /// Does each layer have the id and, where sizes are stated, the bytes of its packages, and is
    /// it in the stacks of just its images? Then ids stand for contents. Whether the plan is valid
    /// only [`check`](super::check::check) can say, which takes its fleet.
    ///
    /// # Errors
    /// The first contradiction.
    pub fn check_alone(&self) -> Result<(), Contradiction> {
        let mut users: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        let mut images = FxHashSet::default();
        for stack in &self.images {
            if !images.insert(&stack.name) {
                return Err(Contradiction::Image(stack.name.clone()));
            }
            for layer in &stack.layers {
                users.entry(layer).or_default().push(&stack.name);
            }
        }
        let fault = |layer: &str, fault| Contradiction::Layer { layer: layer.into(), fault };
        let mut met = FxHashSet::default();
        for layer in &self.layers {
            if !met.insert(&layer.id) {
                return Err(fault(&layer.id, "it appears twice"));
            }
            let stacked = users.remove(layer.id.as_str()).unwrap_or_default();
            self.fault_of(layer, stacked).map_or(Ok(()), |found| Err(fault(&layer.id, found)))?;
        }
        match users.into_keys().min() {
            Some(layer) => Err(fault(layer, "it is not in the plan")),
            None => Ok(()),
        }
    }

    /// What is wrong with `layer`, which these images stack.
    fn fault_of(&self, layer: &Layer, mut stacked: Vec<&str>) -> Option<&'static str> {
        if layer.packages.is_empty() || !ascend(&layer.packages) {
            return Some("its packages are not a sorted list without repetition");
        }
        if layer.id != layer_id(layer.packages.iter().map(String::as_str)) {
            return Some("its id is not that of its packages");
        }
        stacked.sort_unstable();
        if !ascend(&layer.images) || layer.images != stacked {
            return Some("its images are not those that stack it");
        }
        let sizes: Option<Vec<Bytes>> =
            layer.packages.iter().map(|package| self.sizes.get(package).copied()).collect();
        let sum =
            sizes.map(|sizes| sizes.iter().fold(0u64, |sum, bytes| sum.saturating_add(bytes.0)));
        (sum.is_some_and(|sum| sum != layer.bytes.0))
            .then_some("its bytes are not those of its packages")
    }
}

/// Is each greater than the one before?
fn ascend(list: &[String]) -> bool {
    list.windows(2).all(|pair| pair[0] < pair[1])
}
