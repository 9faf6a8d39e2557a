//! `layerplan` decides, for a whole fleet of container images at once, which packages share which
//! layer, at the least cost of keeping and shipping them, and proves how much cheaper any other
//! plan could be.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::solve::{Control, Options, plan};
//! use layerplan::units::Bytes;
//!
//! let fleet = Fleet::parse(br#"{
//!     "layerplan": 1,
//!     "packages": [{"id": "libc", "bytes": 13000000}, {"id": "nginx", "bytes": 2000000,
//!         "references": ["libc"]}, {"id": "redis", "bytes": 4000000, "references": ["libc"]}],
//!     "images": [{"name": "cache", "roots": ["redis"]}, {"name": "web", "roots": ["nginx"]}]
//! }"#)?;
//! let planned = plan(&fleet, &Options::default(), &Control::new(None).into())?;
//! assert_eq!(planned.plan.cost.stored_bytes, Bytes(19_000_000));
//! assert_eq!(planned.plan.certificate.gap.to_string(), "0");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A fleet's way through the library:
//!
//! 1. [`fleet`]: packages, images and updates, valid by construction;
//! 2. [`quotient`]: packages that just the same images need are one class; [`cost`]: what a layer
//!    costs, exactly;
//! 3. [`solve`]: [`plan`](solve::plan) searches and proves; [`strategies`] are the rules of thumb
//!    in use elsewhere;
//! 4. [`mod@plan`]: the plan with its certificate, and [its checker](plan::check), which believes
//!    nothing of this; [`certificate`]: the proof as a document, and its checker.
//!
//! Without the feature `cli` (on by default) the library is just these and [`rules`] and [`order`];
//! with it, it also reads inventories and images, writes exports and reports, and sets methods side
//! by side.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod certificate;
#[cfg(feature = "cli")]
pub mod compare;
pub mod cost;
mod dice;
pub mod document;
#[cfg(feature = "cli")]
pub mod export;
pub mod fleet;
pub mod id_set;
#[cfg(feature = "cli")]
pub mod image;
#[cfg(feature = "cli")]
pub mod inventory;
pub mod order;
pub mod plan;
pub mod quotient;
#[cfg(feature = "cli")]
pub mod records;
#[cfg(feature = "cli")]
pub mod replay;
#[cfg(feature = "cli")]
pub mod report;
pub mod rules;
pub mod solve;
pub mod stop;
pub mod strategies;
#[cfg(feature = "testing")]
pub mod testing;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod unfinished;
pub mod units;
#[doc(hidden)]
pub mod words;

pub use solve::apply;
