//! Reports for people: one page of HTML with everything inside it, to be read on a screen, on a
//! phone or on paper. The same input gives the same bytes.
//!
//! ```
//! use layerplan::fleet::Fleet;
//! use layerplan::solve::{Control, Options, plan};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let planned = plan(&fleet, &Options::default(), &Control::new(None).into())?;
//! let page = layerplan::report::plan(&fleet, &planned.plan)?;
//! assert!(page.starts_with("<!DOCTYPE html>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bars;
mod compare;
mod costs;
mod curves;
mod graph;
mod layout;
mod matrix;
mod page;
mod plain;
mod plan;
mod replay;
mod sizes;
mod standing;
mod worst;

pub use compare::{compare, fleet_in_words};
pub use plan::plan;
pub use replay::replay;
