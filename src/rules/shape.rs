//! What a layer may be: how large, and which packages it must not hold together.

use crate::fleet::{Demand, Fleet, Limit, PackageId};
use crate::units::Bytes;
use typed_index_collections::TiVec;

/// What rules ask of each layer, once nothing is left to lay down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
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

impl Shape {
    /// Of the rules of `fleet`; `None` if they ask nothing of the kind.
    pub fn of(fleet: &Fleet) -> Option<Shape> {
        let mut shape = Shape {
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
                    shape.most = shape.most.min(*bytes);
                }
                Demand::MinSize(Limit { bytes, price: None }) => {
                    shape.least = shape.least.max(*bytes);
                }
                Demand::MaxSize(limit) => {
                    shape.is_priced = true;
                    shape.free = shape.free.min(limit.bytes);
                }
                Demand::MinSize(_) => shape.is_priced = true,
                Demand::Apart(chosen) => {
                    for &package in &chosen.members {
                        shape.groups[package].push(shape.count);
                    }
                    shape.count += 1;
                }
                _ => continue,
            }
            asks = true;
        }
        asks.then_some(shape)
    }

    /// The same if no layer were to cost anything for being large.
    pub fn without_surcharge(&self) -> Shape {
        Shape { most: self.most.min(self.free), ..self.clone() }
    }

    /// The groups that `package` is in, ascending.
    pub fn groups(&self, package: PackageId) -> &[usize] {
        &self.groups[package]
    }
}
