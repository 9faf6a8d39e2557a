//! What shipping counts for: an update of everything, from which the layers of the previous plan
//! are exempt.
//!
//! The plan is made after another (`options.previous`): each layer costs a share of what it takes
//! to push and to pull it, unless its content is known. Then nothing is
//! pushed, and only groups pull that did not use that layer. So a layer is searched as if
//! everything had one more update, of that share as its rate; and the few layers of the previous
//! plan, of whole atoms and with groups that need them, are looked at by themselves.

use super::Fault;
use super::terms::{Atom, Column, named_packages};
use crate::cost::CostModel;
use crate::fleet::{Fleet, ImageId, PackageId};
use crate::plan::{PreviousOptions, PreviousPlan};
use crate::units::{Amount, Bytes, Rate};
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;

/// A layer of known content.
pub(super) struct Known {
    pub atoms: Vec<usize>,
    pub bytes: Bytes,
    /// The groups that used it.
    pub had: FixedBitSet,
}

/// The layers of known content, and what shipping others counts as.
pub(super) struct Shipped {
    /// The share, as a rate.
    pub now: Rate,
    pub known: Vec<Known>,
    by_atoms: FxHashMap<Vec<usize>, usize>,
}

/// The layers of known content whose packages are all to be placed: these, and the images of this
/// fleet that used them.
pub(super) fn known(fleet: &Fleet, previous: &PreviousPlan) -> Vec<(Vec<PackageId>, Vec<ImageId>)> {
    let placed = named_packages(fleet);
    let layers = previous.unchanged_layers(fleet).filter_map(|layer| {
        let package = |id: &String| placed.get(id.as_str()).copied();
        let packages: Option<Vec<PackageId>> = layer.packages.iter().map(package).collect();
        let used = layer.images.iter().filter_map(|name| fleet.find_image(name));
        Some((packages?, used.collect()))
    });
    layers.collect()
}

impl Shipped {
    /// Given the layers of known content, the packages of each atom, and the groups.
    pub fn new(
        named: &PreviousOptions,
        layers: &[(Vec<PackageId>, Vec<ImageId>)],
        members: &[Vec<PackageId>],
        groups: &[Vec<ImageId>],
        atoms: &[Atom],
    ) -> Result<Shipped, Fault> {
        let mut atom_of: FxHashMap<PackageId, usize> = FxHashMap::default();
        for (at, packages) in members.iter().enumerate() {
            atom_of.extend(packages.iter().map(|&package| (package, at)));
        }
        let (mut known, mut by_atoms) = (Vec::new(), FxHashMap::default());
        for (packages, images) in layers {
            let mut held: Vec<usize> = packages.iter().map(|package| atom_of[package]).collect();
            held.sort_unstable();
            held.dedup();
            let all: usize = held.iter().map(|&atom| members[atom].len()).sum();
            if all != packages.len() {
                return Err(Fault::BadOptions(HALVES.into()));
            }
            let mut had = FixedBitSet::with_capacity(groups.len());
            for (at, group) in groups.iter().enumerate() {
                had.set(at, images.contains(&group[0]));
            }
            let bytes = held.iter().map(|&atom| atoms[atom].bytes).sum();
            by_atoms.insert(held.clone(), known.len());
            known.push(Known { atoms: held, bytes, had });
        }
        Ok(Shipped { now: named.rate(), known, by_atoms })
    }

    /// What the layer `column` does not cost, since the previous plan has it.
    pub fn refund(&self, model: &CostModel, pulls: &[u64], column: &Column) -> Amount {
        let Some(&at) = self.by_atoms.get(&column.atoms) else { return Amount(0) };
        let known = &self.known[at];
        let had = column.images.iter().filter(|&&image| known.had.contains(image));
        let had: u64 = had.map(|&image| pulls[image]).sum();
        let cost = |rate| Amount::of(model.of_bytes(known.bytes, rate, had));
        cost(self.now) - cost(Rate(0))
    }
}

const HALVES: &str = "an atom is only partly in a layer of the previous plan";
