//! Planning: from a fleet to a plan with a proven bound.
//!
//! The way of a fleet: it poses a problem (`problem/`); heuristics find plans of it
//! (`heuristics/`), and exact methods better ones, with a bound (`exact/`). Layers are brought into
//! the shape that rules ask for (`shape/`), and releases follow one another (`releases/`). A run
//! goes that way (`run/`): [`plan`] chooses the method, runs it on a thread of its own, prices what
//! it found and writes the certificate. It returns at once when it is interrupted, with the best
//! plan so far, even where HiGHS would take seconds to notice.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::plan::Status;
//! use layerplan::solve::{Control, MethodName, Options, plan};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let options =
//!     Options { max_layers: Some(4), method: MethodName::Layers, ..Options::default() };
//! let planned = plan(&fleet, &options, &Control::new(None).into())?;
//! assert_eq!(planned.plan.certificate.status, Status::Optimal);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod control;
mod error;
mod exact;
mod heuristics;
mod method;
mod options;
mod problem;
mod releases;
mod run;
mod shape;
mod switches;

pub use control::{Control, Progress};
pub use error::SolveError;
pub use exact::branch_price::Beyond;
pub use method::MethodName;
pub use options::{Effort, Options};
pub use releases::apply;
pub use run::{Choice, Cut, Planned, Why, by_strategy, model_mps, plan};
pub use switches::{BranchPriceSwitches, MergesSwitches};

/// The parts of the inside that tests look at.
#[cfg(feature = "testing")]
pub mod inside {
    pub use super::exact::merges::plain;
    pub use super::problem::Problem;
    pub use super::problem::nodes::Nodes;
}
