//! A strategy run over all images of a fleet.

use super::{ImageView, NotPossible, Obstacle, Strategy};
use crate::cost::Content;
use crate::fleet::{Fleet, FleetError, ImageId, PackageId};
use crate::stop::Stop;
use rayon::prelude::*;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// What a strategy made of an earlier release: by image name, the layers by package name, bottom
/// first, empty ones included.
pub type PreviousStacks = BTreeMap<String, Vec<Vec<String>>>;

/// The layers of every image, bottom first, as a strategy made them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stacks(pub TiVec<ImageId, Vec<Vec<PackageId>>>);

/// Plans each image of `fleet` by itself; all images at once on the threads at hand.
///
/// # Errors
/// A cap that leaves no layer is a fault of the fleet; an image that the strategy cannot plan
/// within its cap, or before it is told to stop, is the inner error, the first such image by name.
pub fn stacks(
    fleet: &Fleet,
    strategy: &dyn Strategy,
    extra_layers: u32,
    max_layers: u32,
    previous: Option<&PreviousStacks>,
    stop: &Stop,
) -> Result<Result<Stacks, NotPossible>, FleetError> {
    let caps: TiVec<ImageId, usize> = fleet
        .images()
        .keys()
        .map(|image| fleet.cap(image, max_layers))
        .collect::<Result<_, _>>()?;
    let plan_image = |image: ImageId| {
        let entry = &fleet.images()[image];
        if fleet.closure(image).is_empty() {
            return Ok(Vec::new());
        }
        let on_top = extra_layers.saturating_sub(entry.reserved) as usize;
        let budget = caps[image].saturating_sub(on_top);
        let previous = previous.and_then(|all| all.get(&entry.name)).map(Vec::as_slice);
        let made = match budget {
            0 => Err(Obstacle::BudgetTooSmall { needs: 1, budget: 0 }),
            _ if stop.should_stop() => Err(Obstacle::Stopped),
            _ => strategy.layers(&ImageView { fleet, image, budget, previous, stop }),
        };
        match made {
            Ok(layers) if layers.len() > budget => {
                Err(Obstacle::TooManyLayers { made: layers.len(), budget })
            }
            other => other,
        }
        .map_err(|obstacle| NotPossible { image: entry.name.clone(), on_top, obstacle })
    };
    // All of them before the first obstacle is looked for: which one rayon meets first is chance.
    let images: Vec<ImageId> = fleet.images().keys().collect();
    let all: Vec<Result<_, _>> = images.into_par_iter().map(plan_image).collect();
    Ok(all.into_iter().collect::<Result<Vec<_>, _>>().map(|stacks| Stacks(stacks.into())))
}

impl Stacks {
    /// Of `contents`, for so many images.
    pub fn of(contents: &[Content], images: usize) -> Stacks {
        let mut stacks: TiVec<ImageId, Vec<Vec<PackageId>>> = vec![Vec::new(); images].into();
        for content in contents {
            content.images.iter().for_each(|&image| stacks[image].push(content.packages.clone()));
        }
        Stacks(stacks)
    }

    /// The layers for [`Plan::assemble`](crate::plan::Plan::assemble), which unites equal ones.
    pub fn contents(&self) -> Vec<Content> {
        let layers = |(image, layers): (ImageId, &Vec<Vec<PackageId>>)| {
            let content = move |packages: &Vec<PackageId>| Content {
                packages: packages.clone(),
                images: vec![image],
            };
            layers.iter().map(content).collect::<Vec<_>>()
        };
        self.0.iter_enumerated().flat_map(layers).collect()
    }

    /// The layers by name, as the next release sees them.
    pub fn remembered(&self, fleet: &Fleet) -> PreviousStacks {
        let name = |package: &PackageId| fleet.packages()[*package].name.clone();
        let names = |layers: &Vec<Vec<PackageId>>| {
            layers.iter().map(|layer| layer.iter().map(name).collect()).collect()
        };
        (self.0.iter_enumerated())
            .map(|(image, layers)| (fleet.images()[image].name.clone(), names(layers)))
            .collect()
    }
}
