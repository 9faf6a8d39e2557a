//! Guest moves: greedy over layers for any set of images.
//!
//! 1. *Apart*: every atom in a layer of its own, which all images that need it use (`layers.rs`).
//! 2. *Move*: layer A is taken into layer B where all who use B use A too. B then holds a copy of A,
//!    its images leave A, and A stays for the others; it disappears with its last image. That costs
//!    the rise in bytes times union rate, and rids each image of B of a layer. A priority queue holds
//!    for each B its best A, least cost per layer that an image over its cap gets rid of (`queue.rs`).
//!    An image that has no layer of its own may open one and move two of its layers into it.
//! 3. *Spread*: layers that images have to spare in the end are given back (`spread.rs`).
//!
//! Upward merges are the special case in which everybody leaves A at once. No image ever has an atom
//! twice, so the layouts are valid in both overlap modes. Time O(moves · layers of an image · images /
//! 64); space is that of the layout.

mod layers;
mod queue;
mod spread;

use super::super::Control;
use super::super::problem::{Layout, Problem};
use layers::Layers;

/// A layout within all caps; none if it was told to stop before there was one.
pub(super) fn solve(problem: &Problem, control: &Control) -> Option<Layout> {
    let mut layers = Layers::apart(problem);
    queue::move_until_within_caps(&mut layers, control)?;
    spread::spread(&mut layers, control);
    Some(layers.layout())
}
