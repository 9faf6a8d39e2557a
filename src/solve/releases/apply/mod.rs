//! The next release from the plan of the one before, without a search: what stays in its layers can
//! be kept by the registry and by hosts.
//!
//! 1. *Carry over* (`carry.rs`): each layer goes on with the partners of its packages
//!    ([`matching`](crate::plan::matching)). Where its images no longer need the same of it, those
//!    that need all of what the registry has keep it, and for the others it is divided: by packages,
//!    each piece for the images that need it, or by images, each with what they need, whichever
//!    costs less.
//! 2. *Join* (`join.rs`): an image that lacks packages, as all of a new image's, takes the layers
//!    that hold nothing else, the largest first, while its cap leaves room.
//! 3. *Place* (`join.rs`): what is still lacking becomes a layer for each set of images that lack
//!    the same; it goes into another layer of just these images if that costs less.
//! 4. *Fold* (`fold.rs`): while an image has more layers than its cap, two of them are united for
//!    it and for others that have both and whose stacks change anyway, and stay apart for the rest:
//!    the pair that costs least.
//!
//! After steps 1 and 3 the layers of each image unite to what it needs, and no step after that
//! changes it; each union leaves an image one layer less and no image one more. So the plan is
//! valid whatever the previous plan was, if only each image may have a layer. Prices are those of
//! the plan, and shipping what the registry does not have counts as well (`layers.rs`). Where the
//! fleet has rules all this is done to the [smaller fleet](crate::rules::Reduced) that is left to
//! plan; a unit of packages stays where its largest was; and layers that may not be are brought
//! into shape (`src/solve/shape/`).

mod carry;
mod fold;
mod join;
mod layers;

use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId};
use crate::plan::{Content, Plan, PlanOptions, Proof};
use crate::rules::{self, Reduced, RulesError};
use crate::solve::shape::settle::{Request, settle};
use crate::stop::Stop;
use layers::Layers;
use typed_index_collections::TiVec;

/// What the certificate calls this way of planning.
pub const METHOD: &str = "apply";

/// Plans `fleet`, the release after the one of `plan`, under `options`. Applied to the fleet that a
/// valid plan was made for, under its own options, the layers are the plan's. Stacks are in
/// canonical order.
///
/// # Errors
/// An image that has no layer left, costs that overflow at these prices, rules that contradict each
/// other or that no layers were found for. Every other fleet has a plan.
pub fn apply(plan: &Plan, fleet: &Fleet, options: PlanOptions) -> Result<Plan, RulesError> {
    let stop = &Stop::default();
    let reduced = rules::prepare(fleet, &options, stop)?;
    let contents = carried(plan, &reduced, &options)?;
    let options = PlanOptions { order: None, previous: None, ..options };
    let request = Request { fleet: reduced.fleet(), options: &options, previous: None };
    let contents = reduced.expand(settle(request, &contents, stop)?.unwrap_or(contents));
    Ok(Plan::assemble(reduced.whole(), options, contents, &Proof::of_heuristic(METHOD))?)
}

/// What becomes of the layers of `plan`, in shape or not, in packages of the fleet that rules leave
/// to plan.
///
/// # Errors
/// As [`apply`].
pub(crate) fn carried(
    plan: &Plan,
    reduced: &Reduced<'_>,
    options: &PlanOptions,
) -> Result<Vec<Content>, FleetError> {
    let small = reduced.fleet();
    let caps: TiVec<ImageId, usize> = (small.images().keys())
        .map(|image| small.cap(image, options.max_layers))
        .collect::<Result<_, _>>()?;
    let model = CostModel::new(small, options.prices)?;
    let mut layers = Layers::new(reduced, &model);
    let mut lacking = carry::carry_over(plan, options.overlap, &mut layers);
    join::join(&mut layers, &mut lacking, &caps);
    join::place(&mut layers, lacking);
    fold::fold(&mut layers, &caps);
    let content = |layer: layers::Layer| Content {
        images: layer.images.iter().collect(),
        packages: layer.packages,
    };
    Ok(layers.all.into_iter().filter(|layer| !layer.images.is_empty()).map(content).collect())
}
