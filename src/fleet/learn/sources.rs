//! Packages that were built from one source, and what names them.

use super::super::{Fleet, PackageId};
use super::Naming;
use crate::id_type;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

id_type!(
    /// Packages that were built from one source; a package without source is one by itself, with
    /// all others of its name.
    SourceId
);

/// The sources' names, sorted, each with its packages; only packages that images place.
pub(super) type Sources<'a> = TiVec<SourceId, (&'a str, Vec<PackageId>)>;

/// The sources of `fleet`.
pub(super) fn sources(fleet: &Fleet) -> Sources<'_> {
    let users = fleet.image_lists();
    // Sources and names apart: a package named like another's source is no relative.
    let mut groups: BTreeMap<(bool, &str), Vec<PackageId>> = BTreeMap::new();
    for (id, package) in fleet.packages().iter_enumerated() {
        if !users[id].is_empty() {
            let key = package.source.as_deref().map_or((true, &*package.name), |s| (false, s));
            groups.entry(key).or_default().push(id);
        }
    }
    groups.into_iter().map(|((_, name), packages)| (name, packages)).collect()
}

/// What each name stands for: packages, each with its source.
pub(super) fn named<'a>(
    fleet: &'a Fleet,
    sources: &Sources<'a>,
    naming: Naming,
) -> FxHashMap<&'a str, Vec<(SourceId, PackageId)>> {
    let mut names: FxHashMap<&str, Vec<(SourceId, PackageId)>> = FxHashMap::default();
    for (source, (name, packages)) in sources.iter_enumerated() {
        for &package in packages {
            let name = match naming {
                Naming::Packages => &fleet.packages()[package].name,
                Naming::Sources => *name,
            };
            names.entry(name).or_default().push((source, package));
        }
    }
    names
}
