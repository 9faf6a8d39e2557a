//! The certificate document: why no plan of a fleet costs less, written down so that anybody can
//! check it.
//!
//! The argument is weak duality, in whole numbers. A plan is a set of layers, each an image set and
//! packages. Prices are set on what a plan has to do: give an image an atom (`cover`), keep an atom
//! in one layer of all its images or in two layers (`copies`), keep to an image's cap (`slot`). If
//! no layer earns more by these prices than it costs, no plan costs less than the prices of all
//! that has to be done. Where one set of prices proves too little, plans are divided into parts,
//! the *leaves*, each with prices of its own; together they cover all plans.
//!
//! [`check`] believes nothing of this: it reads the fleet, the plan and the document, and shares no
//! code with the solvers but the price of a layer ([`CostModel`](crate::cost::CostModel)). The
//! format is described in `models/formats.md`.
//!
//! ```
//! use layerplan::certificate::check::{Verdict, check};
//! use layerplan::fleet::Fleet;
//! use layerplan::solve::{Control, Options, plan};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let options = Options { max_layers: Some(4), certify: true, ..Options::default() };
//! let planned = plan(&fleet, &options, &Control::new(None).into())?;
//! let document = planned.document.expect("it was asked for");
//! assert_eq!(check(&fleet, &planned.plan, &document, None), Verdict::Proven(document.bound));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod check;
mod document;

pub use document::{Document, Layer, Leaf};
