//! What a plan makes of the classes of the quotient graph.

use super::Plan;
use crate::fleet::{Fleet, PackageId};
use crate::quotient::{Class, ClassId, Quotient};
use typed_index_collections::TiVec;

/// What a plan makes of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassPlacement {
    /// Its packages lie in layers that hold nothing else and that all its images use.
    Own,
    /// Its packages lie in layers that all its images use, with packages of other classes.
    Host,
    /// Its packages were merged into layers that fewer images use.
    Merged,
}

impl ClassPlacement {
    /// Says it in a label.
    pub fn words(self) -> &'static str {
        match self {
            ClassPlacement::Own => "layer of its own",
            ClassPlacement::Host => "layer, others merged in",
            ClassPlacement::Merged => "merged",
        }
    }
}

impl Plan {
    /// The placement of each class; the plan must be valid for `fleet`. Time O(Σ packages of
    /// layers).
    pub fn placements(&self, fleet: &Fleet, quotient: &Quotient) -> TiVec<ClassId, ClassPlacement> {
        // For each package: its layer is used by as many images as need the package, or by fewer;
        // and its layer holds only packages of its class, or others too.
        let mut whole = vec![true; fleet.packages().len()];
        let mut pure = vec![true; fleet.packages().len()];
        for layer in &self.layers {
            let packages = layer.packages_in(fleet);
            let class = |package: &PackageId| quotient.class_of(*package);
            let first = packages.first().and_then(class);
            let is_pure = packages.iter().all(|package| class(package) == first);
            for package in &packages {
                let needed = class(package).map(|class| &quotient.classes()[class].images);
                let users = needed.map_or(0, |images| images.count());
                whole[package.index()] &= layer.images.len() == users;
                pure[package.index()] &= is_pure;
            }
        }
        let placement = |class: &Class| {
            let all = |flags: &[bool]| class.packages.iter().all(|package| flags[package.index()]);
            match (all(&whole), all(&pure)) {
                (false, _) => ClassPlacement::Merged,
                (true, true) => ClassPlacement::Own,
                (true, false) => ClassPlacement::Host,
            }
        };
        quotient.classes().iter().map(placement).collect()
    }
}
