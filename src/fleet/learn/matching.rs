//! How far what is known of names reaches in a fleet.

use super::LearnError;
use super::sources::{SourceId, Sources, named};
use crate::fleet::{Fleet, PackageId};
use crate::units::Rate;
use rustc_hash::FxHashMap;
use serde::Serialize;

/// What names stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Naming {
    /// Names of packages.
    Packages,
    /// Names of sources; a package without source is found by its own name.
    Sources,
}

/// How names met a fleet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Matching {
    /// What the names stand for.
    pub naming: Naming,
    /// How many names there are.
    pub names: usize,
    /// Those that no package has which images place, sorted.
    pub unmatched: Vec<String>,
    /// Sources of the fleet that images place.
    pub sources: usize,
    /// Those of which something is known.
    pub known: usize,
    /// Expected changes per release of all others, the mean of the fleet; nearest millionth.
    pub mean: Rate,
}

/// Names that are known, each with the packages it stands for, and those that stand for none.
pub(super) struct Matched<'a, T> {
    /// The packages and their sources, with what is known of them.
    pub found: Vec<(&'a T, Vec<(SourceId, PackageId)>)>,
    /// The other names, sorted.
    pub unmatched: Vec<String>,
}

impl<'a, T> Matched<'a, T> {
    /// What `names`, sorted, stand for in `fleet`, which has `sources`.
    ///
    /// # Errors
    /// When no name stands for anything.
    pub(super) fn new(
        fleet: &Fleet,
        sources: &Sources<'_>,
        naming: Naming,
        names: impl Iterator<Item = (&'a String, &'a T)>,
    ) -> Result<Matched<'a, T>, LearnError> {
        let mut packages: FxHashMap<&str, _> = named(fleet, sources, naming);
        let mut matched = Matched { found: Vec::new(), unmatched: Vec::new() };
        for (name, known) in names {
            match packages.remove(name.as_str()) {
                Some(packages) => matched.found.push((known, packages)),
                None => matched.unmatched.push(name.clone()),
            }
        }
        if matched.found.is_empty() {
            let (count, name) = (matched.unmatched.len(), matched.unmatched.first().cloned());
            return Err(LearnError::NothingMatches {
                naming,
                count,
                name: name.unwrap_or_default(),
            });
        }
        Ok(matched)
    }

    /// The account of it, `known` of the fleet's `sources` being known and the others at `mean`.
    pub(super) fn account(
        self,
        naming: Naming,
        sources: usize,
        known: usize,
        mean: f64,
    ) -> Matching {
        Matching {
            naming,
            names: self.found.len() + self.unmatched.len(),
            unmatched: self.unmatched,
            sources,
            known,
            mean: Rate((mean * 1e6).round() as u64),
        }
    }
}
