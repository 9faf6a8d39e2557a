//! Checks a plan and the proof of its bound: `cargo run --release --example check_plan -- FLEET
//! PLAN [CERTIFICATE]`.

use layerplan::certificate::{self, Document};
use layerplan::fleet::Fleet;
use layerplan::plan::{Plan, check::check};
use std::env;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = env::args().skip(1).collect();
    let [fleet, plan, proof @ ..] = files.as_slice() else {
        return Err("name a fleet, a plan and, if there is one, its certificate".into());
    };
    let fleet = Fleet::read(Path::new(fleet))?;
    let plan = Plan::read(Path::new(plan))?;
    let violations = check(&fleet, &plan);
    for violation in &violations {
        println!("{violation}");
    }
    if !violations.is_empty() {
        return Err("not a valid plan for this fleet".into());
    }
    println!("valid, at a cost of {}", plan.cost.total);
    if let Some(file) = proof.first() {
        let document = Document::read(Path::new(file))?;
        println!("{:?}", certificate::check::check(&fleet, &plan, &document, None));
    }
    Ok(())
}
