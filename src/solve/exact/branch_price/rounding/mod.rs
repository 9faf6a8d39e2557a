//! From the master's relaxation to plans.

pub(crate) mod image_sets;
pub(crate) mod restricted_master;
