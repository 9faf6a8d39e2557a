//! What the fleet's updates say about how often packages change, as the strategies use it that read
//! changelogs in their originals.
//!
//! One update stands for one entry in the history: what it holds changed together. Updates of rate 0
//! never happen and are left out.

use crate::fleet::{Fleet, PackageId, UpdateId};
use crate::units::Rate;
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// Which updates touch which package.
#[derive(Debug)]
pub(super) struct History {
    rates: TiVec<UpdateId, Rate>,
    touching: TiVec<PackageId, Vec<UpdateId>>,
    happening: usize,
}

impl History {
    /// The history of `fleet`. O(packages + Σ packages touched).
    pub(super) fn new(fleet: &Fleet) -> History {
        let mut touching: TiVec<PackageId, Vec<UpdateId>> =
            vec![Vec::new(); fleet.packages().len()].into();
        let mut happening = 0;
        for (update, entry) in fleet.updates().iter_enumerated() {
            if entry.rate > Rate(0) {
                happening += 1;
                for &package in &entry.touched {
                    touching[package].push(update);
                }
            }
        }
        let rates = fleet.updates().iter().map(|update| update.rate).collect();
        History { rates, touching, happening }
    }

    /// Are there no updates at all, so that nothing is known of any package?
    pub(super) fn is_empty(&self) -> bool {
        self.happening == 0
    }

    /// How many updates touch `package`.
    pub(super) fn count(&self, package: PackageId) -> usize {
        self.touching[package].len()
    }

    /// The updates that touch any of `packages`, as a set with a place for every update.
    pub(super) fn row(&self, packages: &[PackageId]) -> FixedBitSet {
        let mut row = FixedBitSet::with_capacity(self.rates.len());
        for &package in packages {
            row.extend(self.touching[package].iter().map(|update| update.index()));
        }
        row
    }

    /// Expected changes of `packages` per release: each update counts once.
    pub(super) fn rate(&self, packages: &[PackageId]) -> Rate {
        // Cannot overflow: the fleet's rates sum up.
        Rate(self.row(packages).ones().map(|update| self.rates[UpdateId::from(update)].0).sum())
    }
}
