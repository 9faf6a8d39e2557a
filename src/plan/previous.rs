//! The plan of the previous release, as what the registry has of this one.
//!
//! A content is *known* if the registry has a layer of just the same packages, each with the bytes
//! that it has now: by id *and* bytes. An id alone does not do. Inventories give an id to what was
//! measured again, and a layer of such a package has to be shipped. This is the one definition, for
//! solvers, plans, comparisons, `apply` and both checkers ([`Plan::unchanged_layers`]).

use super::{Contradiction, Layer, Plan};
use crate::fleet::Fleet;
use crate::units::Bytes;
use std::collections::BTreeMap;

/// Why a plan says nothing of what the registry has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PreviousError {
    /// It contradicts itself.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// A plan of an earlier version, or a damaged one.
    #[error("the plan does not say how large package `{0}` is")]
    NoSize(String),
}

/// A plan of an earlier release that says of each layer what it says elsewhere, so that a layer's
/// id and the sizes of its packages stand for its content. Whether it was valid for its fleet
/// nobody can say without that.
#[derive(Debug, Clone)]
pub struct PreviousPlan(Plan);

impl PreviousPlan {
    /// A plan to follow, or to check another by.
    ///
    /// # Errors
    /// A plan that contradicts itself, or does not say how large its packages are.
    pub fn new(plan: Plan) -> Result<PreviousPlan, PreviousError> {
        plan.check_alone()?;
        let mut placed = plan.layers.iter().flat_map(|layer| &layer.packages);
        match placed.find(|package| !plan.sizes.contains_key(*package)) {
            Some(package) => Err(PreviousError::NoSize(package.clone())),
            None => Ok(PreviousPlan(plan)),
        }
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.0
    }

    /// The layers of known content, given how large packages are in `fleet`.
    pub fn unchanged_layers<'a>(&'a self, fleet: &'a Fleet) -> impl Iterator<Item = &'a Layer> {
        self.0.unchanged_layers(bytes_in(fleet))
    }

    /// The same plan with other layers, of packages of so many bytes.
    pub(super) fn with_layers(
        &self,
        layers: Vec<Layer>,
        sizes: BTreeMap<String, Bytes>,
    ) -> PreviousPlan {
        PreviousPlan(Plan { layers, sizes, ..self.0.clone() })
    }
}

/// What a content is known by over many releases: the id of its layer, which stands for the ids of
/// its packages, and the bytes of each of these (their sum where the plan does not say).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ContentKey(String, Vec<Bytes>);

impl Plan {
    /// What the content of `layer`, one of this plan's, is known by.
    pub fn content_key(&self, layer: &Layer) -> ContentKey {
        let sizes = layer.packages.iter().map(|id| self.sizes.get(id).copied());
        let sizes: Option<Vec<Bytes>> = sizes.collect();
        ContentKey(layer.id.clone(), sizes.unwrap_or_else(|| vec![layer.bytes]))
    }

    /// The layers whose content is known: every package is still there, by id and with the bytes
    /// that it had. `bytes` tells how many a package has now, none if it is gone. Where this plan
    /// does not say how large packages are (one of an earlier version), their sum decides.
    pub fn unchanged_layers<'a>(
        &'a self,
        bytes: impl Fn(&str) -> Option<Bytes> + 'a,
    ) -> impl Iterator<Item = &'a Layer> {
        self.layers.iter().filter(move |layer| {
            if self.sizes.is_empty() {
                let mut now = layer.packages.iter().map(|id| bytes(id));
                let sum = now.try_fold(Bytes(0), |sum, bytes| sum.checked_add(bytes?));
                return sum == Some(layer.bytes);
            }
            let is_unchanged = |id: &String| {
                let now = bytes(id);
                now.is_some() && self.sizes.get(id) == now.as_ref()
            };
            layer.packages.iter().all(is_unchanged)
        })
    }
}

/// How many bytes a package of `fleet` has.
pub fn bytes_in(fleet: &Fleet) -> impl Fn(&str) -> Option<Bytes> + '_ {
    |id| fleet.find_package(id).map(|package| fleet.packages()[package].bytes)
}
