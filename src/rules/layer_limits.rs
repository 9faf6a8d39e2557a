//! What a layer may be: how large, and which packages it must not hold together.

use crate::fleet::{Demand, Fleet, Limit, PackageId};
use crate::units::Bytes;
use typed_index_collections::TiVec;

/// What rules ask of each layer, once nothing is left to lay down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LayerLimits {
    /// Bytes that a layer may have.
    pub most: Bytes,
    /// Bytes that a layer must have, unless it is the only one of each image that uses it.
    pub least: Bytes,
    /// Do sizes have a price?
    pub is_priced: bool,
    /// The least size beyond which bytes have a price.
    free: Bytes,
    /// By package the groups that it is in: a layer may hold one package of each.
    groups: TiVec<PackageId, Vec<usize>>,
    /// How many groups there are.
    pub count: usize,
}

impl LayerLimits {
    /// Of the rules of `fleet`; `None` if they ask nothing of the kind.
    pub fn of(fleet: &Fleet) -> Option<LayerLimits> {
        let mut limits = LayerLimits {
            most: Bytes::MAX,
            least: Bytes(0),
            is_priced: false,
            free: Bytes::MAX,
            groups: vec![Vec::new(); fleet.packages().len()].into(),
            count: 0,
        };
        let mut asks = false;
        for rule in fleet.rules() {
            match &rule.demand {
                Demand::MaxSize(Limit { bytes, price: None }) => {
                    limits.most = limits.most.min(*bytes);
                }
                Demand::MinSize(Limit { bytes, price: None }) => {
                    limits.least = limits.least.max(*bytes);
                }
                Demand::MaxSize(limit) => {
                    limits.is_priced = true;
                    limits.free = limits.free.min(limit.bytes);
                }
                Demand::MinSize(_) => limits.is_priced = true,
                Demand::Apart(chosen) => {
                    for &package in &chosen.members {
                        limits.groups[package].push(limits.count);
                    }
                    limits.count += 1;
                }
                _ => continue,
            }
            asks = true;
        }
        asks.then_some(limits)
    }

    /// The same if no layer were to cost anything for being large.
    pub fn without_surcharge(&self) -> LayerLimits {
        LayerLimits { most: self.most.min(self.free), ..self.clone() }
    }

    /// The groups that `package` is in, ascending.
    pub fn groups(&self, package: PackageId) -> &[usize] {
        &self.groups[package]
    }
}
