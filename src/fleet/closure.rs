//! Closures over references: iterative depth-first search, cycles welcome.
//!
//! Time O(images × (packages + references)) at worst and usually far less, since a search only
//! touches what it reaches; space one bitset of packages per running search.

use super::{Package, PackageId};
use fixedbitset::FixedBitSet;
use typed_index_collections::TiSlice;

/// Everything that `from` reaches over `edges`, `from` included.
pub(super) fn reachable<'a>(
    count: usize,
    from: &[PackageId],
    edges: impl Fn(PackageId) -> &'a [PackageId],
) -> FixedBitSet {
    let mut seen = FixedBitSet::with_capacity(count);
    let mut open: Vec<PackageId> = from.to_vec();
    while let Some(package) = open.pop() {
        if !seen.put(package.index()) {
            open.extend_from_slice(edges(package));
        }
    }
    seen
}

/// For every package those that reference it directly.
pub(super) fn dependents(packages: &TiSlice<PackageId, Package>) -> Vec<Vec<PackageId>> {
    let mut lists = vec![Vec::new(); packages.len()];
    for (package, entry) in packages.iter_enumerated() {
        for reference in &entry.references {
            lists[reference.index()].push(package);
        }
    }
    lists
}

/// The members of a package set, sorted.
pub(super) fn members(set: &FixedBitSet) -> Vec<PackageId> {
    set.ones().map(PackageId::from).collect()
}
