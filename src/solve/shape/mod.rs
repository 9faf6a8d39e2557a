//! Layers of a shape: sizes within limits, packages apart.

pub(crate) mod divide;
pub(crate) mod settle;
pub(crate) mod spare;
