//! Planning a release after another.

pub mod apply;
pub(crate) mod follow;
