//! Bounds: column generation and the first-order method on the master's relaxation, and the repair
//! of its duals.

pub(crate) mod column_generation;
pub(crate) mod dual_repair;
pub(crate) mod first_order;
pub(crate) mod partial_pricing;
pub(crate) mod pdhg;
