//! What is true of a case, by the oracle: what plans cost, and what the best of them costs.

#[path = "../oracle/rules.rs"]
mod rules;
#[path = "../oracle/shipping.rs"]
mod shipping;

use super::cases::Case;
use super::oracle::{self, Answer, Asked, Extra, May, best_with};
use super::run::{Fault, must};
use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, Overlap, PackageId};
use layerplan::plan::check::check_after;
use layerplan::plan::{Plan, Proof};
use layerplan::units::Cost;
use rules::Needs;

/// What the best plan costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Best {
    /// So much.
    Costs(Cost),
    /// No plan keeps to the rules.
    NoPlan,
    /// The oracle gives up.
    Unknown,
}

/// What layers cost beside what the fleet says.
pub fn extra(case: &Case) -> Extra {
    match &case.before {
        Some(before) => shipping::shipping(&case.fleet, &case.effective(), before),
        None => Asked::default().extra,
    }
}

/// Which layers images may have.
fn may(case: &Case) -> May {
    let fleet = case.ruled().into_owned();
    Box::new(move |image: ImageId, packages: &[PackageId]| {
        let needs = Needs::new(&fleet, image);
        let layer = needs.mask(packages);
        fleet.rules().iter().all(|rule| needs.may_have(rule, layer))
    })
}

/// What a plan of the case costs with what it ships; images and packages must be the fleet's.
pub fn price(case: &Case, plan: &Plan) -> Cost {
    let fleet: &Fleet = &case.ruled();
    let model = CostModel::new(fleet, plan.options.prices).expect("costs that fit");
    let extra = extra(case);
    let cost = |layer: &layerplan::plan::Layer| {
        let (packages, images) = (layer.packages_in(fleet), layer.images_in(fleet));
        Cost(model.layer(&packages, &images).cost.0 + extra(&packages, &images).0)
    };
    plan.layers.iter().map(cost).sum()
}

/// What the best plan costs, of which it is known that one costs so much. What the oracle finds
/// must be valid, and what it is priced at.
pub fn best(case: &Case, known: Option<Cost>) -> Result<Best, Fault> {
    let fleet: &Fleet = &case.ruled();
    let below = known.unwrap_or(Cost(u128::MAX));
    let asked = Asked { extra: extra(case), may: may(case), below };
    let (cost, contents) = match best_with(fleet, &case.effective(), asked) {
        Answer::GivenUp => return Ok(Best::Unknown),
        Answer::None => return Ok(known.map_or(Best::NoPlan, Best::Costs)),
        Answer::Best(cost, contents) => (cost, contents),
    };
    let (options, proof) = (case.effective(), Proof::of_heuristic("custom"));
    let plan = match &case.before {
        None => Plan::assemble(fleet, options, contents, &proof),
        Some(before) => Plan::assemble_after(fleet, options, contents, &proof, before),
    };
    let plan = plan.map_err(|fault| Fault::new("the best plan is refused", fault))?;
    let before = case.previous();
    let found = check_after(&case.fleet, &plan, before);
    must(found.is_empty(), "check refuses the best plan", || format!("{found:?} {}", case.told()))?;
    let stated = plan.cost.with_shipping();
    must(stated == cost, "the best plan is priced otherwise", || {
        format!("{stated}, by definition {cost} {}", case.told())
    })?;
    Ok(Best::Costs(cost))
}

/// What is wrong with a plan of `fleet`, by the definitions; figures apart, except for the cost.
pub fn fault(fleet: &Fleet, plan: &Plan) -> Option<String> {
    let options = &plan.options;
    let fleet: &Fleet = &fleet.with_sizes(options.layer_sizes);
    let model = match CostModel::new(fleet, options.prices) {
        Ok(model) => model,
        Err(fault) => return Some(fault.to_string()),
    };
    let mut total = 0;
    for layer in &plan.layers {
        let (packages, images) = (layer.packages_in(fleet), layer.images_in(fleet));
        if packages.len() != layer.packages.len() || images.len() != layer.images.len() {
            return Some(format!("layer {} has packages or images of elsewhere", layer.id));
        }
        total += model.layer(&packages, &images).cost.0;
    }
    if plan.cost.total.0 != total {
        return Some(format!("it costs {}", Cost(total)));
    }
    fleet.images().keys().find_map(|image| fault_of_image(fleet, plan, image))
}

/// The same of what an image gets.
fn fault_of_image(fleet: &Fleet, plan: &Plan, image: ImageId) -> Option<String> {
    let name = &fleet.images()[image].name;
    let stacks: Vec<_> = plan.images.iter().filter(|stack| stack.name == *name).collect();
    let [stack] = stacks[..] else { return Some(format!("{name} has {} stacks", stacks.len())) };
    let of = |id: &String| plan.layers.iter().find(|layer| layer.id == *id);
    let layers: Option<Vec<_>> = stack.layers.iter().map(of).collect();
    let Some(layers) = layers else { return Some(format!("{name} has a layer that is none")) };
    let needs = Needs::new(fleet, image);
    let (mut got, mut times) = (0, 0);
    for layer in &layers {
        let packages = layer.packages_in(fleet);
        let mask = needs.mask(&packages);
        if mask.count_ones() as usize != packages.len() {
            return Some(format!("{name} gets what it does not need"));
        }
        if !fleet.rules().iter().all(|rule| needs.may_have(rule, mask)) {
            return Some(format!("{name} has a layer that rules forbid"));
        }
        got |= mask;
        times += packages.len();
    }
    let is_once = plan.options.overlap == Overlap::Allow || times == needs.closure.len();
    let cap = fleet.cap(image, plan.options.max_layers).unwrap_or(0);
    if got != needs.all() {
        Some(format!("{name} lacks packages"))
    } else if !is_once {
        Some(format!("{name} gets packages twice"))
    } else if layers.len() > cap {
        Some(format!("{name} has {} layers instead of {cap}", layers.len()))
    } else {
        None
    }
}
