//! Following the plan of the previous release: where a search begins, and which packages it may
//! take apart.
//!
//! What the previous plan makes of this release without a search
//! ([`apply`](crate::solve::releases::apply)) is a plan to begin with. Atoms are divided so that
//! this plan, and every layer before that is whole, are made of whole atoms. Keeping such atoms
//! together still loses nothing: members of one are in the same layers before, so moving one to
//! where another is makes no layer another one that the registry had.
//!
//! Where packages must stay (`--stable`), what is known of a layer is one atom of just the images
//! that use it, and no layer holds two of these: only new packages are left to place.

use crate::fleet::{Fleet, FleetError, ImageId, PackageId, UpdateId};
use crate::plan::matching::{matched, needed};
use crate::plan::{Layer, Plan, PlanOptions, Previous};
use crate::quotient::Quotient;
use crate::rules::{LayerLimits, Reduced};
use crate::solve::SolveError;
use crate::solve::problem::build::{Builder, Part, within};
use crate::solve::problem::{Layout, Node, Problem, ProblemAtom};
use crate::solve::releases::apply::{apply, carried};
use fixedbitset::FixedBitSet;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// The previous plan, and what it makes of this release.
pub(crate) struct Follow<'a> {
    /// In packages of the fleet that rules leave to plan.
    pub previous: Cow<'a, Previous>,
    /// By the previous plan, without a search.
    pub applied: Plan,
    /// Its layers in packages of the fleet that rules leave to plan.
    layers: Vec<Layer>,
}

impl<'a> Follow<'a> {
    /// Applies `previous` to the fleet that `reduced` is made of.
    ///
    /// # Errors
    /// As [`apply`]; what is to stay and cannot.
    pub fn new(
        previous: &'a Previous,
        reduced: &Reduced<'_>,
        options: &PlanOptions,
    ) -> Result<Follow<'a>, SolveError> {
        let applied = apply(previous.plan(), reduced.whole(), options.clone())?;
        let layers = reduced.reduce(&applied.layers);
        let follow = Follow { previous: reduced.reduce_previous(previous), applied, layers };
        let is_shaped = LayerLimits::of(reduced.fleet()).is_some();
        if previous.is_stable() && is_shaped && follow.moves(reduced, options)? {
            return Err(SolveError::WouldMove);
        }
        Ok(follow)
    }

    /// Is anything known in another layer than it would be if layers could be of any shape?
    fn moves(&self, reduced: &Reduced<'_>, options: &PlanOptions) -> Result<bool, FleetError> {
        let fleet = reduced.fleet();
        let known = self.known(fleet);
        let part = |mut packages: Vec<PackageId>| {
            packages.retain(|package| known.contains(package.index()));
            packages.sort_unstable();
            packages
        };
        let carried = carried(self.previous.plan(), reduced, options)?;
        let stays: BTreeSet<Vec<PackageId>> =
            carried.into_iter().map(|content| part(content.packages)).collect();
        let mut parts = self.layers.iter().map(|layer| part(layer.packages_in(fleet)));
        Ok(parts.any(|part| !part.is_empty() && !stays.contains(&part)))
    }

    /// The problem that `fleet`, which rules leave to plan, poses after the previous plan.
    ///
    /// # Errors
    /// A cap that leaves no layer for an image, or costs that overflow.
    pub fn problem(&self, fleet: &Fleet, options: &PlanOptions) -> Result<Problem, FleetError> {
        let builder = Builder::new(fleet, options, Some(&self.previous))?;
        let parts = self.parts(fleet, &Quotient::new(fleet), builder.touching());
        // Where nothing is held all methods search, and they prove nothing of shapes.
        let is_held = parts.iter().any(|part| part.held);
        builder.limits(LayerLimits::of(fleet).filter(|_| is_held)).build(parts)
    }

    /// What becomes atoms.
    fn parts<'b>(
        &self,
        fleet: &Fleet,
        quotient: &Quotient,
        updates_of: impl Fn(PackageId) -> &'b [UpdateId],
    ) -> Vec<Part> {
        // The layers that a package must not be taken out of by halves.
        let layers = self.layers.iter().chain(self.previous.unchanged_layers(fleet));
        let within = within(fleet, layers.map(|layer| layer.packages_in(fleet)));
        if self.previous.is_stable() {
            return self.held(fleet, quotient, updates_of, &within);
        }
        let atoms = quotient.atoms_apart(fleet, updates_of, |package| &within[package]);
        atoms.into_iter().map(|atom| Part::of(quotient, atom)).collect()
    }

    /// A part of what is known of each layer, and parts of all that is new.
    fn held<'b>(
        &self,
        fleet: &Fleet,
        quotient: &Quotient,
        updates_of: impl Fn(PackageId) -> &'b [UpdateId],
        within: &TiVec<PackageId, Vec<usize>>,
    ) -> Vec<Part> {
        let known = self.known(fleet);
        let mut parts = Vec::new();
        for layer in &self.layers {
            let mut packages = layer.packages_in(fleet);
            packages.retain(|package| known.contains(package.index()));
            if packages.is_empty() {
                continue;
            }
            let mut updates: Vec<UpdateId> =
                packages.iter().flat_map(|&package| updates_of(package)).copied().collect();
            updates.sort_unstable();
            updates.dedup();
            let images = layer.images_in(fleet).into_iter().collect();
            parts.push(Part { images, packages, updates, held: true });
        }
        let atoms = quotient.atoms_apart(fleet, updates_of, |package| &within[package]);
        let new = atoms.into_iter().filter_map(|mut atom| {
            atom.packages.retain(|package| !known.contains(package.index()));
            (!atom.packages.is_empty()).then(|| Part::of(quotient, atom))
        });
        parts.extend(new);
        let mut parts = unite(parts);
        parts.sort_by_cached_key(|part| {
            let images: Vec<ImageId> = part.images.iter().collect();
            (Reverse(images.len()), images, part.packages.clone())
        });
        parts
    }

    /// The packages that the previous plan placed, in this version or another.
    fn known(&self, fleet: &Fleet) -> FixedBitSet {
        let placed = self.previous.plan().placed();
        let mut known = FixedBitSet::with_capacity(fleet.packages().len());
        known.extend(matched(&placed, &needed(fleet)).into_iter().flatten());
        known
    }

    /// The applied plan, to begin with.
    pub fn layout(&self, fleet: &Fleet, problem: &Problem) -> Layout {
        let known = self.known(fleet);
        let node = |layer: &Layer| {
            let packages = layer.packages_in(fleet);
            let stays = |package: &&PackageId| known.contains(package.index());
            let held: Vec<PackageId> = packages.iter().filter(stays).copied().collect();
            let holds = |package: &PackageId| packages.binary_search(package).is_ok();
            let whole = |atom: &ProblemAtom| {
                if atom.held { atom.packages == held } else { atom.packages.iter().all(holds) }
            };
            let atoms = problem.atoms.iter_enumerated().filter(|(_, atom)| whole(atom));
            let images = layer.images_in(fleet).into_iter().collect();
            Node { atoms: atoms.map(|(id, _)| id).collect(), images }
        };
        self.layers.iter().map(node).collect()
    }
}

/// Held parts of the same packages are one for all their images.
fn unite(parts: Vec<Part>) -> Vec<Part> {
    let mut held: BTreeMap<Vec<PackageId>, usize> = BTreeMap::new();
    let mut united: Vec<Part> = Vec::new();
    for part in parts {
        match held.get(&part.packages).filter(|_| part.held) {
            Some(&at) => united[at].images.union_with(&part.images),
            None => {
                if part.held {
                    held.insert(part.packages.clone(), united.len());
                }
                united.push(part);
            }
        }
    }
    united
}
