//! The plain model: what changed together will change together again, and nothing else ever will.

use super::super::{Fleet, NewUpdate, PackageId, Release};
use crate::units::Rate;
use rustc_hash::FxHashMap;

/// 1 in millionths.
const ONE: u64 = 1_000_000;

/// One update per transition in which a name changed that the newest release still has, named after
/// the release it led to, with rate 1 / number of transitions, rounded to the nearest millionth.
pub(super) fn updates(history: &[Release]) -> Vec<NewUpdate> {
    let Some(newest) = history.last() else { return Vec::new() };
    let newest = ids_by_name(&newest.fleet);
    let transitions = history.len().saturating_sub(1) as u64;
    let mut updates = Vec::new();
    for pair in history.windows(2) {
        let (previous, after) = (ids_by_name(&pair[0].fleet), ids_by_name(&pair[1].fleet));
        let changed = |name: &str| match (previous.get(name), after.get(name)) {
            (Some(old), Some(new)) => {
                let id = |fleet: &Fleet, p: PackageId| fleet.packages()[p].id.clone();
                let old = old.iter().map(|&p| id(&pair[0].fleet, p));
                let new = new.iter().map(|&p| id(&pair[1].fleet, p));
                !old.eq(new)
            }
            _ => false,
        };
        let mut packages: Vec<PackageId> = (newest.iter())
            .filter(|(name, _)| changed(name))
            .flat_map(|(_, ids)| ids.iter().copied())
            .collect();
        packages.sort_unstable();
        if !packages.is_empty() {
            let rate = Rate((2 * ONE + transitions) / (2 * transitions));
            updates.push(NewUpdate { name: pair[1].name.clone(), rate, packages });
        }
    }
    updates
}

/// The packages of each name, in the order of their ids.
fn ids_by_name(fleet: &Fleet) -> FxHashMap<&str, Vec<PackageId>> {
    let mut names: FxHashMap<&str, Vec<PackageId>> = FxHashMap::default();
    for (id, package) in fleet.packages().iter_enumerated() {
        names.entry(&package.name).or_default().push(id);
    }
    names
}
