//! What can be switched off.

/// Reductions, cuts and shortcuts, each of which can be switched off: bounds stay bounds and plans
/// stay plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Switches {
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

impl Switches {
    /// As the engine is meant to run.
    pub const ON: Switches = Switches {
        twins: true,
        implied_rows: true,
        relaxed_first: true,
        copies_rows: true,
        known_columns: true,
        first_order: true,
        boxed: true,
    };

    /// With nothing but column generation.
    pub const OFF: Switches = Switches {
        twins: false,
        implied_rows: false,
        relaxed_first: false,
        copies_rows: false,
        known_columns: false,
        first_order: false,
        boxed: false,
    };
}

impl Default for Switches {
    fn default() -> Self {
        Switches::ON
    }
}
