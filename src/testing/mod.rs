//! Seeded generators for tests and the fuzz target: random fleets, fleets with a planted optimum,
//! fleets of extreme numbers, random rules, random valid plans, and damaged documents. Behind the
//! feature `testing`.
//!
//! The same seed gives the same document on every machine: all chance comes from ChaCha8, whose
//! stream is fixed, by way of [`Dice`]. `tests/generators.rs` checks that each generator makes what
//! it claims.

mod extremes;
mod fleets;
mod hostile;
mod plans;
mod roles;
mod rules;

pub use crate::dice::Dice;
pub use extremes::extreme_fleet;
pub use fleets::{FleetShape, Planted, broad_fleet, planted_fleet, random_fleet, roles_fleet};
pub use hostile::{DEPTH, Mutation, mutate, mutate_compressed};
pub use plans::{random_layers, random_plan};
pub use roles::{RoleShape, planted_roles};
pub use rules::{RuleKinds, random_rule};

use crate::cost::CostModel;
use crate::fleet::Fleet;
use crate::quotient::Quotient;

/// Reads `bytes` as a fleet from somebody unknown and, if they are one, does what every command
/// does with it first. What the fuzz target and its smoke test run: it must never panic, and an
/// error must say something.
///
/// # Panics
/// If an error has no text, which would be a bug.
pub fn read_from_a_stranger(bytes: &[u8]) -> Option<Fleet> {
    match Fleet::parse(bytes) {
        Ok(fleet) => {
            let quotient = Quotient::new(&fleet);
            assert!(quotient.ignored() <= fleet.packages().len());
            assert_eq!(fleet.digest(), fleet.digest());
            // Costs may overflow, which is an error to report and nothing worse.
            if let Ok(model) = CostModel::new(&fleet, fleet.prices()) {
                model.floor(&fleet);
            }
            Some(fleet)
        }
        Err(fault) => {
            assert!(!fault.to_string().is_empty());
            None
        }
    }
}
