//! What the tree has proven, as a certificate document.

use super::master::decisions::{Copies, Decisions};
use super::master::duals::Duals;
use super::twins::Twins;
use super::{Column, Leaf};
use crate::certificate::{self, Document};
use crate::fleet::{Fleet, ImageId, PackageId};
use crate::plan::PlanOptions;
use crate::solve::problem::Problem;
use crate::units::{Amount, Cost};
use typed_index_collections::TiVec;

/// Leaves of the tree of a problem whose twins are one.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The images that each image of the leaves stands for.
    pub twins: TiVec<ImageId, Vec<ImageId>>,
    /// Parts that cover all plans.
    pub leaves: Vec<Leaf>,
}

impl Evidence {
    /// A proof without a search: one leaf, which `price` gives its prices. Images stand for
    /// themselves there, except those that need nothing; which they are is passed on.
    pub(crate) fn of_prices(
        problem: &Problem,
        price: impl FnOnce(&TiVec<ImageId, Vec<ImageId>>, &mut Duals),
    ) -> Evidence {
        let twins = Twins::new(problem, false);
        let mut duals = Duals::zero(&twins.problem);
        price(&twins.members, &mut duals);
        let decisions = Decisions::none(&twins.problem);
        let bound = decisions.value(&twins.problem, &duals);
        Evidence { twins: twins.members, leaves: vec![Leaf { decisions, duals, bound }] }
    }

    /// What is proven of all plans of `problem`.
    fn bound(&self, problem: &Problem) -> Cost {
        let least = self.leaves.iter().map(|leaf| leaf.bound).min().unwrap_or(Amount(0));
        least.to_cost().round_up(problem.lattice)
    }

    /// The document, of the `problem` that `fleet` poses under `options`.
    pub fn document(&self, fleet: &Fleet, options: &PlanOptions, problem: &Problem) -> Document {
        let name = |&image: &ImageId| fleet.images()[image].name.clone();
        let id = |&package: &PackageId| fleet.packages()[package].id.clone();
        Document {
            layerplan: 1,
            fleet: fleet.digest(),
            options: options.clone(),
            bound: self.bound(problem),
            twins: self.twins.iter().map(|twins| twins.iter().map(name).collect()).collect(),
            atoms: (problem.atoms.iter())
                .map(|atom| atom.packages.iter().map(id).collect())
                .collect(),
            leaves: self.leaves.iter().map(|leaf| self.leaf(leaf, problem)).collect(),
        }
    }

    fn leaf(&self, leaf: &Leaf, problem: &Problem) -> certificate::Leaf {
        let (decisions, duals) = (&leaf.decisions, &leaf.duals);
        let decided = |copies: Copies| {
            let atoms = decisions.copies.iter_enumerated();
            atoms.filter(|(_, decided)| **decided == copies).map(|(atom, _)| atom.0).collect()
        };
        let limits = |kept: bool| {
            let limits = decisions.limits.iter().filter(|limit| limit.kept == kept);
            limits.map(|limit| (limit.atom.0, limit.most)).collect()
        };
        let layers = |columns: &mut dyn Iterator<Item = &Column>| {
            let mut layers: Vec<certificate::Layer> = columns.map(layer).collect();
            layers.sort_unstable();
            layers
        };
        let mut cover = Vec::new();
        for atom in problem.atoms.keys() {
            for image in self.twins.keys() {
                cover.push((atom.0, image.0, duals.cover(atom, image)));
            }
        }
        cover.retain(|&(_, _, dual)| dual != Amount(0));
        let copies = duals.copies.iter_enumerated();
        let slot = duals.slot.iter_enumerated();
        certificate::Leaf {
            one: decided(Copies::One),
            more: decided(Copies::More),
            at_most: limits(true),
            beyond: limits(false),
            used: layers(&mut decisions.used.iter()),
            barred: layers(&mut decisions.barred.iter()),
            cover,
            copies: copies.filter(|(_, d)| **d != Amount(0)).map(|(at, d)| (at.0, *d)).collect(),
            slot: slot.filter(|(_, d)| **d != Amount(0)).map(|(at, d)| (at.0, *d)).collect(),
        }
    }
}

fn layer(column: &Column) -> certificate::Layer {
    certificate::Layer {
        atoms: column.atoms.iter().map(|atom| atom.0).collect(),
        twins: column.images.iter().map(|image| image.0).collect(),
    }
}
