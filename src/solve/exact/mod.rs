//! Exact methods: programs that prove.

pub(crate) mod branch_price;
pub(crate) mod class_slots;
pub(crate) mod covers;
pub(crate) mod highs;
pub(crate) mod merges;
pub(crate) mod multicover;
