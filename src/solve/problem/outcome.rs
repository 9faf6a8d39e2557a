//! What a search comes to.

use super::Layout;
use crate::plan::Proof;

/// What a method has found and proven when it ends.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The best layout.
    pub layout: Layout,
    /// What is claimed of it.
    pub proof: Proof,
    /// Search tree nodes solved.
    pub nodes: usize,
}
