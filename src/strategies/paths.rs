//! Packages as options name them: by id, or by name for all packages of that name.

use super::StrategyOptionsError;
use crate::fleet::{Fleet, PackageId};
use rustc_hash::FxHashMap;
use serde_json::Value;

/// The longest piece of a document of strategy options that an error quotes, in characters.
const QUOTED: usize = 60;

/// The packages of a fleet by id and by name.
#[derive(Debug)]
pub(super) struct Paths<'a>(FxHashMap<&'a str, Vec<PackageId>>);

/// What to split off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SplitSpec {
    /// These packages.
    These(Vec<PackageId>),
    /// What these packages reference.
    ChildrenOf(Vec<PackageId>),
}

impl<'a> Paths<'a> {
    /// An index over `fleet`.
    pub(super) fn new(fleet: &'a Fleet) -> Paths<'a> {
        let mut packages: FxHashMap<&str, Vec<PackageId>> = FxHashMap::default();
        for (package, entry) in fleet.packages().iter_enumerated() {
            packages.entry(&entry.name).or_default().push(package);
        }
        // Where one package's id is another's name, the id is meant.
        for (package, entry) in fleet.packages().iter_enumerated() {
            packages.insert(&entry.id, vec![package]);
        }
        Paths(packages)
    }

    /// A package's id or name.
    fn one(&self, value: &Value, place: &str) -> Result<&[PackageId], StrategyOptionsError> {
        let Value::String(text) = value else {
            return Err(shape(place, "a package's id or name", value));
        };
        self.0.get(text.as_str()).map(Vec::as_slice).ok_or_else(|| {
            StrategyOptionsError::UnknownPackage { place: place.into(), package: text.clone() }
        })
    }

    /// An id or a name, or a list of them.
    ///
    /// # Errors
    /// What is neither, and what the fleet does not have.
    pub(super) fn some(
        &self,
        value: &Value,
        place: &str,
    ) -> Result<Vec<PackageId>, StrategyOptionsError> {
        let Value::Array(values) = value else {
            return self.one(value, place).map(<[PackageId]>::to_vec);
        };
        let mut packages = Vec::new();
        for (at, value) in values.iter().enumerate() {
            packages.extend(self.one(value, &format!("{place}[{at}]"))?);
        }
        Ok(packages)
    }

    /// What to split off: ids or names, or `{"children_of": …}`.
    ///
    /// # Errors
    /// What is neither, and what the fleet does not have.
    pub(super) fn specs(
        &self,
        values: &[Value],
        place: &str,
    ) -> Result<Vec<SplitSpec>, StrategyOptionsError> {
        let spec = |(at, value): (usize, &Value)| {
            let place = format!("{place}[{at}]");
            let Value::Object(object) = value else {
                return self.one(value, &place).map(|found| SplitSpec::These(found.to_vec()));
            };
            match object.get("children_of") {
                Some(parents) if object.len() == 1 => {
                    self.some(parents, &format!("{place}.children_of")).map(SplitSpec::ChildrenOf)
                }
                _ => Err(shape(&place, "no key but `children_of`", value)),
            }
        };
        values.iter().enumerate().map(spec).collect()
    }
}

/// The fault of a value that is not what `place` wants.
pub(super) fn shape(place: &str, wants: &'static str, found: &Value) -> StrategyOptionsError {
    StrategyOptionsError::Shape { place: place.into(), wants, found: quoted(found) }
}

/// The beginning of a value's text.
pub(super) fn quoted(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
