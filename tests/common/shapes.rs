//! Shapes of random fleets for property tests.

use layerplan::testing::FleetShape;
use proptest::prelude::*;

/// Up to six images and fourteen packages, with and without all that may be in a fleet.
pub fn shapes() -> impl Strategy<Value = FleetShape> {
    (1..7usize, 1..15usize, 0..5usize, any::<bool>(), any::<bool>()).prop_map(
        |(images, packages, updates, bases, prices)| FleetShape {
            images,
            packages,
            updates,
            bases,
            prices,
        },
    )
}
