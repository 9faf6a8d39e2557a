//! Rule 7: what a plan says of its packages. Plans of earlier versions say nothing.

use super::Violation;
use crate::fleet::{Fleet, Package};
use crate::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// What is wrong in `names` and `sizes` of `plan`.
pub(super) fn check(fleet: &Fleet, plan: &Plan) -> Vec<Violation> {
    let placed: BTreeSet<&str> =
        plan.layers.iter().flat_map(|layer| layer.packages.iter().map(String::as_str)).collect();
    let known: BTreeMap<&str, &Package> = (fleet.packages().iter())
        .filter(|package| placed.contains(package.id.as_str()))
        .map(|package| (package.id.as_str(), package))
        .collect();
    let named = known.iter().filter(|(id, package)| package.name != **id);
    let names = named.map(|(&id, package)| (id, package.name.clone())).collect();
    let sizes = known.iter().map(|(&id, package)| (id, package.bytes)).collect();
    let mut found = compare("the name", &plan.names, &names);
    found.extend(compare("the size", &plan.sizes, &sizes));
    found
}

/// Where `stated` differs from `actual`, unless nothing is stated.
fn compare<T: PartialEq + Display>(
    figure: &'static str,
    stated: &BTreeMap<String, T>,
    actual: &BTreeMap<&str, T>,
) -> Vec<Violation> {
    if stated.is_empty() {
        return Vec::new();
    }
    let ids: BTreeSet<&str> =
        stated.keys().map(String::as_str).chain(actual.keys().copied()).collect();
    let differing = ids.into_iter().filter(|&id| stated.get(id) != actual.get(id));
    let said = |value: Option<&T>| value.map_or("nothing".into(), |value| format!("`{value}`"));
    differing
        .map(|id| Violation::PackageFigure {
            package: id.into(),
            figure,
            stated: said(stated.get(id)),
            actual: said(actual.get(id)),
        })
        .collect()
}
