//! Rule 7: what a plan says of its packages. Plans of earlier versions say nothing.

use super::Violation;
use crate::fleet::{Fleet, Package};
use crate::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// What is wrong in `names` and `sizes` of `plan`.
pub(super) fn check(fleet: &Fleet, plan: &Plan) -> Vec<Violation> {
    let known: BTreeMap<&str, &Package> =
        fleet.packages().iter().map(|package| (package.id.as_str(), package)).collect();
    let placed: BTreeSet<&str> = (plan.layers.iter())
        .flat_map(|layer| layer.packages.iter().map(String::as_str))
        .filter(|id| known.contains_key(id))
        .collect();
    let named = placed.iter().copied().filter(|&id| known[id].name != id).collect();
    let name = |id: &str| known.get(id).map(|package| package.name.clone());
    let size = |id: &str| known.get(id).map(|package| package.bytes);
    let mut found = compare("the name", &plan.names, named, name);
    found.extend(compare("the size", &plan.sizes, placed, size));
    found
}

/// Where `stated` differs from what is `actual`, of all that it states and of those it `must`; an
/// empty one states nothing and need not.
fn compare<T: PartialEq + Display>(
    figure: &'static str,
    stated: &BTreeMap<String, T>,
    must: BTreeSet<&str>,
    actual: impl Fn(&str) -> Option<T>,
) -> Vec<Violation> {
    if stated.is_empty() {
        return Vec::new();
    }
    let ids: BTreeSet<&str> = stated.keys().map(String::as_str).chain(must).collect();
    let said = |value: Option<&T>| value.map_or("nothing".into(), |value| format!("`{value}`"));
    (ids.into_iter())
        .map(|id| (id, stated.get(id), actual(id)))
        .filter(|(_, stated, actual)| *stated != actual.as_ref())
        .map(|(id, stated, actual)| Violation::PackageFigure {
            package: id.into(),
            figure,
            stated: said(stated),
            actual: said(actual.as_ref()),
        })
        .collect()
}
