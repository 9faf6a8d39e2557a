//! What can be switched off in the exact methods, for tests and experiments.

/// Reductions, cuts and shortcuts of branch and price, each of which can be switched off: bounds
/// stay bounds and plans stay plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BranchPriceSwitches {
    /// Plan images of equal closures as one.
    pub twins: bool,
    /// Leave out cover rows that follow from others.
    pub implied_rows: bool,
    /// Where no image may get an atom twice, solve the master as if it might, first.
    pub relaxed_first: bool,
    /// Cuts: an atom has one layer of all its images, or two layers.
    pub copies_rows: bool,
    /// Write down all columns of a small fleet.
    pub known_columns: bool,
    /// Approach the master's top by a first-order method before the simplex method.
    pub first_order: bool,
    /// Keep duals in a box around the best.
    pub boxed: bool,
}

impl BranchPriceSwitches {
    /// As the engine is meant to run.
    pub const ON: BranchPriceSwitches = BranchPriceSwitches {
        twins: true,
        implied_rows: true,
        relaxed_first: true,
        copies_rows: true,
        known_columns: true,
        first_order: true,
        boxed: true,
    };

    /// With nothing but column generation.
    pub const OFF: BranchPriceSwitches = BranchPriceSwitches {
        twins: false,
        implied_rows: false,
        relaxed_first: false,
        copies_rows: false,
        known_columns: false,
        first_order: false,
        boxed: false,
    };
}

impl Default for BranchPriceSwitches {
    fn default() -> Self {
        BranchPriceSwitches::ON
    }
}

/// Reductions and cuts of the merges program, each of which can be switched off; the answer must
/// not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MergesSwitches {
    /// Leave out caps that cannot bind, and atoms that only such images need.
    pub slack_images: bool,
    /// One coverage row for the images of an atom that see the same candidates.
    pub grouped_rows: bool,
    /// Cuts: an atom away from its own nodes has at least as many copies as its d-factor.
    pub copy_cuts: bool,
    /// Cuts: at most one of the placements of an atom that pairwise share an image.
    pub cliques: bool,
    /// Fix columns by reduced cost at the root.
    pub reduced_cost_fixing: bool,
}

impl Default for MergesSwitches {
    fn default() -> Self {
        MergesSwitches {
            slack_images: true,
            grouped_rows: true,
            copy_cuts: true,
            cliques: true,
            reduced_cost_fixing: true,
        }
    }
}
