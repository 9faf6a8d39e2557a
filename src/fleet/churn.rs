//! How often packages change: which updates touch which package, and the rate at which any of
//! several packages changes. Updates of rate 0 never happen and are left out.

use super::{Fleet, PackageId, UpdateId};
use crate::units::Rate;
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// The updates of a fleet, by package.
#[derive(Debug, Clone)]
pub struct Churn {
    rates: TiVec<UpdateId, Rate>,
    touching: TiVec<PackageId, Vec<UpdateId>>,
}

impl Churn {
    /// Of `fleet`. O(packages + Σ packages touched).
    pub fn new(fleet: &Fleet) -> Churn {
        let mut touching: TiVec<PackageId, Vec<UpdateId>> =
            vec![Vec::new(); fleet.packages().len()].into();
        for (update, entry) in fleet.updates().iter_enumerated() {
            if entry.rate > Rate(0) {
                for &package in &entry.touched {
                    touching[package].push(update);
                }
            }
        }
        Churn { rates: fleet.updates().iter().map(|update| update.rate).collect(), touching }
    }

    /// Does nothing ever happen?
    pub fn is_empty(&self) -> bool {
        self.rates.iter().all(|&rate| rate == Rate(0))
    }

    /// λ(e).
    pub fn update_rate(&self, update: UpdateId) -> Rate {
        self.rates[update]
    }

    /// Σ λ(e); that it fits was checked when the fleet was made.
    pub fn total(&self) -> Rate {
        Rate(self.rates.iter().map(|rate| rate.0).sum())
    }

    /// The updates of positive rate that touch `package`, ascending.
    pub fn touching(&self, package: PackageId) -> &[UpdateId] {
        &self.touching[package]
    }

    /// The updates that touch any of `packages`, as a set with a place for every update.
    pub fn union<'a>(&self, packages: impl IntoIterator<Item = &'a PackageId>) -> FixedBitSet {
        let mut seen = FixedBitSet::with_capacity(self.rates.len());
        for &package in packages {
            seen.extend(self.touching[package].iter().map(|update| update.index()));
        }
        seen
    }

    /// The union rate of `packages`: each update counts once.
    pub fn rate<'a>(&self, packages: impl IntoIterator<Item = &'a PackageId>) -> Rate {
        let updates = self.union(packages);
        Rate(updates.ones().map(|update| self.rates[UpdateId::from(update)].0).sum())
    }
}
