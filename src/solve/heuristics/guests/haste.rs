//! Within all caps at once, where there is no time to look for the cheapest moves.

use crate::fleet::ImageId;
use crate::quotient::ImageSet;
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use crate::units::{Amount, Bytes};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Each image over its cap gets 1, 2, 4 … layers of its own, whichever is cheapest, in place of
/// those that cost least to have a copy of. False, and nothing is done, where layers may not be of
/// any shape.
pub(crate) fn hasten(layers: &mut WorkingLayout<'_>) -> bool {
    let problem = layers.problem;
    if problem.groups > 0 || problem.most() < Bytes::MAX {
        return false;
    }
    let over: Vec<ImageId> = layers.over().iter().collect();
    let ways: Vec<Way> = over.into_par_iter().filter_map(|image| cheapest(layers, image)).collect();
    let mut leaving: BTreeMap<LayerId, ImageSet> = BTreeMap::new();
    for way in &ways {
        for &id in &way.leaving {
            leaving.entry(id).or_default().insert(way.image);
        }
    }
    leaving.iter().for_each(|(&id, images)| layers.leave(id, images));
    for way in ways {
        let alone = ImageSet::from(way.image);
        for content in way.own {
            layers.open(content, &alone);
        }
    }
    true
}

/// A way to bring an image within its cap.
struct Way {
    image: ImageId,
    /// The layers that it leaves.
    leaving: Vec<LayerId>,
    /// Those of its own instead.
    own: Vec<AtomSet>,
    cost: Amount,
}

/// The cheapest way for `image`, if no other one left any layer.
fn cheapest(layers: &WorkingLayout<'_>, image: ImageId) -> Option<Way> {
    let pulls = layers.problem.model.pulls([image]);
    let mut by_price: Vec<LayerId> = layers.of(image).to_vec();
    by_price.sort_by_cached_key(|&id| (layers.cost_of_copying(id, pulls), id));
    let counts = std::iter::successors(Some(1), |count| Some(2 * count));
    let counts = counts.take_while(|&count| count <= layers.problem.caps[image]);
    counts.map(|count| Way::new(layers, image, &by_price, count)).min_by_key(|way| way.cost)
}

impl Way {
    /// With `count` layers of its own, filled in the order of rates.
    fn new(layers: &WorkingLayout<'_>, image: ImageId, by_price: &[LayerId], count: usize) -> Way {
        let problem = layers.problem;
        let pulls = problem.model.pulls([image]);
        let mut leaving = by_price.to_vec();
        leaving.truncate(count + layers.room(image).unsigned_abs());
        leaving.sort_by_key(|&id| (layers.layer(id).content.rate, id));
        let atoms = |&id: &LayerId| layers.layer(id).content.atoms.iter().copied();
        let run = |run: &[LayerId]| AtomSet::of(problem, run.iter().flat_map(atoms));
        let own: Vec<AtomSet> = leaving.chunks(leaving.len().div_ceil(count)).map(run).collect();
        let price = |own: &AtomSet| layers.price(own.bytes, own.rate, 1, pulls);
        let left = |&id: &LayerId| layers.cost_of_leaving(layers.layer(id), 1, pulls);
        let cost = own.iter().map(price).sum::<Amount>() + leaving.iter().map(left).sum::<Amount>();
        Way { image, leaving, own, cost }
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use crate::fleet::Fleet;
    use crate::plan::PlanOptions;
    use crate::quotient::Quotient;
    use crate::solve::heuristics::guests::solve;
    use crate::solve::heuristics::repair;
    use crate::solve::problem::Problem;
    use crate::stop::Stop;
    use crate::testing::{FleetShape, random_fleet};

    /// Told to stop at once, every image has what it needs, once, within its cap.
    #[test]
    fn what_is_done_in_haste_is_valid() {
        for seed in 0..500 {
            let document = random_fleet(seed, &FleetShape::rich(5, 12, 4)).to_string();
            let fleet = Fleet::parse(document.as_bytes()).unwrap();
            let options = PlanOptions::of(&fleet);
            let Ok(problem) = Problem::new(&fleet, &Quotient::new(&fleet), &options) else {
                continue;
            };
            let stop = Stop::default();
            stop.interrupt();
            let layout = solve(&problem, &stop).unwrap();
            assert!(problem.is_complete(&layout) && problem.within_caps(&layout), "seed {seed}");
            assert!(repair::twice(&problem, &layout).is_clear(), "seed {seed}");
        }
    }
}
