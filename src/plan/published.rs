//! The layers that images were published with, as a plan: so that what is there can be priced beside
//! what could be.

use super::{Content, Plan, PlanOptions, Proof, Scope, Status};
use crate::fleet::{Fleet, FleetError, ImageId, PackageId};
use crate::units::Cost;
use std::collections::BTreeMap;

/// By image, the packages of each layer by id, bottom layer first.
pub type Published = BTreeMap<String, Vec<Vec<String>>>;

/// What such a plan is called where methods are compared.
pub const AS_PUBLISHED: &str = "as published";

impl Plan {
    /// The plan that `published` is of `fleet`. An image that was not published has one layer. Caps
    /// may be exceeded: nobody kept to them.
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if the fleet's costs at these prices do not fit.
    pub fn published(
        fleet: &Fleet,
        options: PlanOptions,
        published: &Published,
    ) -> Result<Plan, FleetError> {
        let all = &fleet.packages().raw;
        let find = |id: &String| all.binary_search_by(|package| package.id.cmp(id)).ok();
        let mut contents = Vec::new();
        for (at, image) in fleet.images().iter_enumerated() {
            let images = vec![at];
            match published.get(&image.name) {
                Some(layers) => contents.extend(layers.iter().map(|layer| Content {
                    packages: layer.iter().filter_map(find).map(PackageId::from).collect(),
                    images: images.clone(),
                })),
                None => contents.push(Content { packages: needed(fleet, at), images }),
            }
        }
        let proof = Proof {
            method: AS_PUBLISHED.into(),
            scope: Scope::Any,
            ended: Status::Heuristic,
            bound: Cost(0),
            program_value: None,
        };
        Plan::assemble(fleet, options, contents, &proof)
    }
}

fn needed(fleet: &Fleet, image: ImageId) -> Vec<PackageId> {
    fleet.closure(image).to_vec()
}
