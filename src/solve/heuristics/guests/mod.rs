//! Guest moves: greedy over layers for any set of images.
//!
//! 1. *Apart*: every atom in a layer of its own, which all images that need it use
//!    (`working_layout.rs`).
//! 2. *Move*: layer A is taken into layer B where all who use B use A too. B then holds a copy of
//!    A, its images leave A, and A stays for the others; it disappears with its last image. That
//!    costs the rise in bytes times union rate, and rids each image of B of a layer. A priority
//!    queue holds for each B its best A, least cost per layer that an image over its cap gets rid
//!    of (`queue.rs`). An image that has no layer of its own may open one and move two of its
//!    layers into it.
//! 3. *Haste*, when it is told to stop before: images still over their caps put what is cheapest to
//!    have copies of into a layer of their own each (`haste.rs`).
//! 4. *Spread*: layers that images have to spare in the end are given back (`spread.rs`).
//!
//! After a previous plan only what changed is taken apart and moved (`again.rs`).
//!
//! Upward merges are the special case in which everybody leaves A at once. No image ever has an
//! atom twice, so the layouts are valid in both overlap modes. Time O(moves · layers of an image ·
//! images / 64); space is that of the layout.

mod again;
mod guest;
mod haste;
mod queue;
mod spread;

pub(crate) use guest::Guests;
pub(crate) use queue::{Bias, Moves};
pub(crate) use spread::spread;

use crate::solve::Control;
use crate::solve::heuristics::working_layout::WorkingLayout;
use crate::solve::problem::{Layout, Problem};
use crate::stop::Stop;
use again::{Stays, again};
use haste::hasten;

/// Plans by guest moves; the best layout is left with `control`.
fn offer(problem: &Problem, control: &Control) {
    if let Some(layout) = solve(problem, control.stop()) {
        control.offer_any(problem, &layout);
    }
}

/// Plans what changed since a previous plan that was asked for the same, by guest moves from the
/// layout that `control` has; the best layout is left with it. Plans afresh where there is no such
/// plan, or nothing came of it.
pub(crate) fn offer_after(problem: &Problem, control: &Control) {
    control.enter("greedy: guests");
    let before = problem.followed().and_then(|_| control.cheapest());
    let ways = [Stays::Known, Stays::Kept].into_iter();
    let layouts: Vec<Layout> = before.map_or_else(Vec::new, |(_, layout)| {
        ways.filter_map(|stays| again(problem, &layout, stays, control.stop())).collect()
    });
    if layouts.is_empty() {
        offer(problem, control);
    }
    layouts.iter().for_each(|layout| control.offer_any(problem, layout));
}

/// A layout within all caps, in haste if it is told to stop; none where layers may not be of any
/// shape and no more moves are possible.
pub(crate) fn solve(problem: &Problem, stop: &Stop) -> Option<Layout> {
    let mut layers = WorkingLayout::apart(problem);
    if Moves::new(Bias::default()).make(&mut layers, stop).is_none() && !hasten(&mut layers) {
        return None;
    }
    spread(&mut layers, stop);
    Some(layers.layout())
}
