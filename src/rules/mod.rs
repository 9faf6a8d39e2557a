//! Planning by rules: contradictions are found and explained before anything is planned
//! (`conflict/`), what rules lay down is taken out of the fleet, so that every method plans by them
//! (`reduce.rs`), and what is left to ask of a layer is a shape (`layer_limits.rs`), into which
//! plans are brought (`src/solve/shape/`). Rules themselves are part of the
//! [fleet](crate::fleet::Rule); what each asks for, and why what is done here is right, is in
//! `models/rules.md`.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::rules::conflict::find;
//!
//! let fleet = Fleet::parse(br#"{
//!     "layerplan": 2,
//!     "packages": [{"id": "a", "bytes": 1}, {"id": "b", "bytes": 2}],
//!     "images": [{"name": "web", "roots": ["a", "b"]}],
//!     "rules": [{"rule": "together", "packages": ["a", "b"]},
//!               {"rule": "isolate", "packages": ["a"]}]
//! }"#)?;
//! let conflict = find(&fleet, fleet.max_layers(), fleet.overlap())?.expect("they contradict");
//! assert_eq!(conflict.image.as_deref(), Some("web"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod conflict;
mod layer_limits;
mod reduce;

pub use conflict::Conflict;
pub(crate) use layer_limits::LayerLimits;
pub use reduce::Reduced;

use crate::fleet::{Fleet, FleetError};
use crate::plan::PlanOptions;
use crate::stop::{Stop, Stopped};

/// Why nothing can be planned by the rules of a fleet.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RulesError {
    /// The fleet and the options do not go together.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// Rules contradict each other.
    #[error("{0}")]
    Contradiction(Box<Conflict>),
    /// It was told to stop before that was known.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// An image for which the search found no layers that keep to the rules.
    #[error(
        "image `{image}`: no layers were found that keep to the rules, nor a proof that there are \
         none; with more layers, or looser limits on sizes, some may be found"
    )]
    NotFound {
        /// The image.
        image: String,
    },
}

/// The fleet to plan in place of `fleet`, whose rules, and limits on sizes in `options`, do not
/// contradict each other as far as is known.
///
/// # Errors
/// A contradiction, what makes `fleet` and `options` impossible without rules, or
/// [`RulesError::Stopped`].
pub fn prepare<'a>(
    fleet: &'a Fleet,
    options: &PlanOptions,
    stop: &Stop,
) -> Result<Reduced<'a>, RulesError> {
    let fleet = fleet.with_sizes(options.layer_sizes);
    let conflict = conflict::find_until(stop, &fleet, options.max_layers, options.overlap)?;
    if let Some(conflict) = conflict {
        return Err(RulesError::Contradiction(Box::new(conflict)));
    }
    Ok(Reduced::new(fleet)?)
}
