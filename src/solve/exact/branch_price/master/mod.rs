//! The master: its columns, rows and duals, what a branch decides, and its dual program.

pub(crate) mod column;
pub(crate) mod decisions;
pub(crate) mod dual_program;
pub(crate) mod duals;
pub(crate) mod rows;
