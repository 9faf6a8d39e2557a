//! Every plan that leaves the program has passed the checker, which shares no code with what makes
//! plans.

use super::exit::CliError;
use super::fault::Fault;
use layerplan::fleet::Fleet;
use layerplan::plan::check::{check, check_after};
use layerplan::plan::{Plan, PreviousPlan};
use std::path::Path;

/// Checks a `plan` that the program made for the fleet in `file`, after the `previous` plan if it
/// names that one; before anything is written.
pub fn made(
    file: &Path,
    fleet: &Fleet,
    plan: &Plan,
    previous: Option<&PreviousPlan>,
) -> Result<(), CliError> {
    match check_after(fleet, plan, previous).into_iter().next() {
        Some(first) => Err(CliError::of(file, Fault::Internal(first))),
        None => Ok(()),
    }
}

/// Checks the `plan` for `fleet` that was given in `file`.
pub fn given(file: &Path, fleet: &Fleet, plan: &Plan) -> Result<(), CliError> {
    match check(fleet, plan).into_iter().next() {
        Some(first) => Err(CliError::of(file, Fault::InvalidPlan(first))),
        None => Ok(()),
    }
}

/// Checks the `plan` in `file` where there is no fleet: that it does not contradict itself.
pub fn alone(file: &Path, plan: &Plan) -> Result<(), CliError> {
    plan.check_alone().map_err(|fault| CliError::of(file, fault))
}

#[cfg(test)]
mod tests {
    use super::super::exit::Exit;
    use super::*;
    use layerplan::plan::{PlanOptions, Proof};

    const FLEET: &str = r#"{
        "layerplan": 1,
        "packages": [{"id": "a", "bytes": 1}, {"id": "b", "bytes": 2}],
        "images": [{"name": "web", "roots": ["a", "b"]}]
    }"#;

    fn wrong_plan() -> (Fleet, Plan) {
        let fleet = Fleet::parse(FLEET.as_bytes()).unwrap();
        let proof = Proof::of_heuristic("custom");
        let plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), Vec::new(), &proof).unwrap();
        (fleet, plan)
    }

    #[test]
    fn a_wrong_plan_that_was_made_is_a_fault_of_the_program() {
        let (fleet, plan) = wrong_plan();
        let fault = made(Path::new("fleet.json"), &fleet, &plan, None).unwrap_err();
        assert_eq!(fault.exit(), Exit::Internal);
        let said = fault.to_string();
        assert!(said.starts_with("fleet.json: internal error: "), "{said}");
        assert!(said.contains("image `web`: package `a` is in none of its layers"), "{said}");
        assert!(fault.hint().is_some_and(|hint| hint.contains("please report it")));
    }

    #[test]
    fn a_wrong_plan_that_was_given_is_a_fault_of_its_file() {
        let (fleet, plan) = wrong_plan();
        let fault = given(Path::new("plan.json"), &fleet, &plan).unwrap_err();
        assert_eq!(fault.exit(), Exit::InputFault);
        assert!(fault.to_string().starts_with("plan.json: not a valid plan for this fleet: "));
    }
}
