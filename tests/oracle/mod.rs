//! Oracles: the cheapest plan of a tiny fleet, by trying all there are.
//!
//! Written to be read, straight from the definitions, with nothing of the library but the fleet and
//! the cost of a layer. Two arguments keep them quick without leaving anything out:
//!
//! * prices are not negative, so a plan never gets cheaper when content or users are added to a
//!   layer. Hence a branch ends where its cost and the floor of what is still to be placed reach
//!   the best so far, and where overlap is allowed nobody has to be given what he already has;
//! * the first image (or package) still uncovered must be covered by something, so it is enough to
//!   try what covers it.
//!
//! What an oracle finds is assembled and checked before it is returned.

mod any;
mod merges;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, Overlap, PackageId};
use layerplan::plan::check::check;
use layerplan::plan::{Content, Plan, PlanOptions, Proof};
use layerplan::units::Cost;

/// Fleets of more images are too big.
pub const MAX_IMAGES: usize = 4;
/// Fleets with more packages to place are too big.
pub const MAX_PACKAGES: usize = 8;
/// Searches that take more steps are given up: about a second.
pub const MAX_STEPS: usize = 20_000_000;

/// The value of the best layout in scope merges: each node counted by itself. `None` if the fleet
/// is beyond [`MAX_IMAGES`], [`MAX_PACKAGES`] or [`MAX_STEPS`].
pub fn best_merges(fleet: &Fleet, options: &PlanOptions) -> Option<Cost> {
    let best = merges::search(&Tiny::new(fleet, options)?)?;
    assert!(confirmed(fleet, options, &best) <= best.cost);
    Some(best.cost)
}

/// The cost of the best of all valid plans. `None` as for [`best_merges`].
pub fn best_any(fleet: &Fleet, options: &PlanOptions) -> Option<Cost> {
    let Answer::Best(cost, contents) = best_with(fleet, options, Asked::default()) else {
        return None;
    };
    let best = Best { cost, contents };
    assert_eq!(confirmed(fleet, options, &best), cost);
    Some(cost)
}

/// What a layer of these packages costs besides, for these images: a part of its own, and a part
/// for each of its images.
pub type Extra = Box<dyn Fn(&[PackageId], &[ImageId]) -> Cost>;

/// May an image have a layer of these packages, all of which it needs?
pub type May = Box<dyn Fn(ImageId, &[PackageId]) -> bool>;

/// What is asked of a plan beside what fleet and options say.
pub struct Asked {
    /// What layers cost besides.
    pub extra: Extra,
    /// Which layers images may have.
    pub may: May,
    /// What a plan has to cost less than.
    pub below: Cost,
}

impl Default for Asked {
    fn default() -> Asked {
        let (extra, may): (Extra, May) = (Box::new(|_, _| Cost(0)), Box::new(|_, _| true));
        Asked { extra, may, below: Cost(u128::MAX) }
    }
}

/// The plan that is asked for.
pub enum Answer {
    /// The cheapest, and its cost.
    Best(Cost, Vec<Content>),
    /// There is none.
    None,
    /// Nothing is known, as for [`best_merges`].
    GivenUp,
}

/// The cheapest of all valid plans that are as `asked`.
pub fn best_with(fleet: &Fleet, options: &PlanOptions, asked: Asked) -> Answer {
    match Tiny::new(fleet, options) {
        Some(tiny) => any::search(&Tiny { asked, ..tiny }),
        None => Answer::GivenUp,
    }
}

/// A set of images or of packages, by position.
type Mask = usize;

/// Positions in a mask.
fn members(mask: Mask) -> impl Iterator<Item = usize> {
    (0..usize::BITS as usize).filter(move |at| mask >> at & 1 == 1)
}

/// The best found.
struct Best {
    cost: Cost,
    contents: Vec<Content>,
}

/// What both searches need of a fleet.
struct Tiny {
    model: CostModel,
    overlap: Overlap,
    /// K(i).
    caps: Vec<usize>,
    /// The packages that any image needs.
    packages: Vec<PackageId>,
    /// S(p) of each of them.
    needed_by: Vec<Mask>,
    asked: Asked,
}

impl Tiny {
    fn new(fleet: &Fleet, options: &PlanOptions) -> Option<Tiny> {
        let caps = fleet.images().keys().map(|image| fleet.cap(image, options.max_layers));
        let caps: Vec<usize> = caps.collect::<Result<_, _>>().expect("caps that leave a layer");
        let mut packages: Vec<PackageId> =
            fleet.images().keys().flat_map(|image| fleet.closure(image).to_vec()).collect();
        packages.sort();
        packages.dedup();
        let needed_by = |package: &PackageId| {
            let needs = |image: &ImageId| fleet.closure(*image).contains(package);
            fleet.images().keys().filter(needs).map(|image| 1 << image.index()).sum()
        };
        let needed_by = packages.iter().map(needed_by).collect();
        let model = CostModel::new(fleet, options.prices).expect("costs that fit");
        let small = caps.len() <= MAX_IMAGES && packages.len() <= MAX_PACKAGES;
        let (overlap, asked) = (options.overlap, Asked::default());
        small.then_some(Tiny { model, overlap, caps, packages, needed_by, asked })
    }

    fn images(&self, mask: Mask) -> Vec<ImageId> {
        members(mask).map(ImageId::from).collect()
    }

    fn packages(&self, mask: Mask) -> Vec<PackageId> {
        members(mask).map(|at| self.packages[at]).collect()
    }

    /// Cost of a layer, also if nobody uses it; nothing if it is empty.
    fn price(&self, packages: Mask, images: Mask) -> Cost {
        if packages == 0 {
            return Cost(0);
        }
        let (packages, images) = (self.packages(packages), self.images(images));
        Cost(self.model.layer(&packages, &images).cost.0 + (self.asked.extra)(&packages, &images).0)
    }

    fn content(&self, packages: Mask, images: Mask) -> Content {
        Content { packages: self.packages(packages), images: self.images(images) }
    }
}

/// The cost of the plan made of what was found, which must be valid.
fn confirmed(fleet: &Fleet, options: &PlanOptions, best: &Best) -> Cost {
    let proof = Proof::of_heuristic("custom");
    let plan = Plan::assemble(fleet, options.clone(), best.contents.clone(), &proof).unwrap();
    assert_eq!(check(fleet, &plan), []);
    plan.cost.total
}
