//! A package and the files that its database says are its own.

use super::super::needs::Needing;
use crate::image::TreePath;

/// A package that a database knows.
pub(in crate::inventory) struct Claim {
    /// The package; its size and references are still open.
    pub package: Needing,
    /// Files, links and folders, where they really lie; some may not be there.
    pub files: Vec<TreePath>,
}
