//! What a plan says is proven of it: rule 9, as far as arithmetic tells.

use super::Violation;
use crate::cost::CostModel;
use crate::fleet::Fleet;
use crate::plan::certificate::METHODS;
use crate::plan::{Certificate, Plan, PreviousOptions, Scope, Status};
use crate::units::{Cost, Gap, Rate};

/// What is wrong with the certificate of `plan`, whose layers cost `total` together; nothing else
/// is wrong with it if it `is_sound`.
pub(super) fn check(
    fleet: &Fleet,
    plan: &Plan,
    model: &CostModel,
    total: Cost,
    is_sound: bool,
) -> Vec<Violation> {
    let (total, floor) = match &plan.cost.shipping {
        // What it must be is checked apart.
        Some(shipping) => (
            Cost(total.0.saturating_add(shipping.cost.0)),
            Cost(model.floor(fleet).0.saturating_add(shipping.floor.0)),
        ),
        None => (total, model.floor(fleet)),
    };
    let mut faults = Vec::new();
    if total > Cost::MAX {
        faults.push(format!("the plan's cost {total} is more than any valid plan's"));
    } else {
        // The lattice is computed once more here; no plan costs anything beside it.
        let now = plan.options.previous.as_ref().map_or(Rate(0), PreviousOptions::rate);
        let lattice = model.lattice(fleet, now);
        if is_sound && total.round_up(lattice) != total {
            let fault =
                format!("the plan's cost {total} is no multiple of {lattice}, as all costs are");
            faults.push(fault);
        }
        faults.extend(fault_of_method(&plan.certificate, floor, !fleet.rules().is_empty()));
        check_bound(&plan.certificate, total, floor, &mut faults);
    }
    faults.into_iter().map(|fault| Violation::BadCertificate { fault }).collect()
}

/// Why the method cannot have proven what is stated, if it cannot.
fn fault_of_method(stated: &Certificate, floor: Cost, is_ruled: bool) -> Option<String> {
    let Certificate { method, scope, lower_bound, .. } = stated;
    match METHODS.iter().find(|(name, _)| name == method) {
        None => Some(format!("method `{method}` is not one that layerplan knows")),
        // Layers that rules lay down may cost more than the floor in any plan.
        Some((_, false)) if *lower_bound > floor && !is_ruled => Some(format!(
            "method {method} proves no lower bound, but states {lower_bound}, above the floor {floor}"
        )),
        Some(_) if *scope == Scope::Merges && method != "merges" => {
            Some(format!("scope merges is not one of method {method}"))
        }
        Some(_) => None,
    }
}

/// Holds the bound against the cost and the floor, and the gaps and the status against both.
fn check_bound(stated: &Certificate, total: Cost, floor: Cost, faults: &mut Vec<String>) {
    let Certificate { scope, status, lower_bound, program_value, gap, waste_gap, .. } = stated;
    let mut fault = |fault: String| faults.push(fault);
    if *lower_bound < floor {
        fault(format!("lower_bound {lower_bound} is below the floor {floor}"));
    }
    if *lower_bound > total {
        fault(format!("lower_bound {lower_bound} is above the plan's cost {total}"));
    }
    let true_gap = Gap::between(total, *lower_bound, Cost(0));
    if *gap != true_gap {
        fault(format!("gap is stated as {gap}, but is {true_gap}"));
    }
    let true_waste_gap = Gap::between(total, *lower_bound, floor);
    if *waste_gap != true_waste_gap {
        fault(format!("waste_gap is stated as {waste_gap}, but is {true_waste_gap}"));
    }
    if *status == Status::Optimal && true_gap > Gap::OPTIMAL {
        fault(format!("status is optimal, but the gap is {true_gap}"));
    }
    match (scope, program_value) {
        (Scope::Merges, None) => fault("scope merges needs a program_value".into()),
        (Scope::Any, Some(_)) => fault("program_value does not belong to scope any".into()),
        (_, Some(value)) if *value < total => {
            fault(format!("program_value {value} is below the plan's cost {total}"));
        }
        _ => {}
    }
}
