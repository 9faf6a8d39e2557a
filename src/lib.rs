//! `layerplan` decides, for a whole fleet of container images at once, which packages share which
//! layer.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod certificate;
pub mod compare;
pub mod cost;
mod dice;
pub mod export;
pub mod fleet;
pub mod image;
pub mod inventory;
pub mod order;
pub mod plan;
pub mod quotient;
pub mod records;
pub mod replay;
pub mod report;
pub mod rules;
pub mod solve;
pub mod stop;
pub mod strategies;
#[cfg(feature = "testing")]
pub mod testing;
pub mod unfinished;
pub mod units;
pub mod words;

pub use solve::apply;
