//! Heuristics: fast on any fleet, always a valid plan, no proof.
//!
//! There are two to begin with, and the cheaper plan counts: *upward merges* (`upward/`), which
//! stay within the scope of the merges program and are its start, and *guest moves* (`guests/`),
//! which make layers for any set of images. Both begin with every atom apart and unite what costs
//! least per layer got rid of. *Large neighbourhood search* (`lns/`) then improves the best plan
//! there is; `repair.rs` mends layouts in which an image has an atom twice. All but upward merges
//! work on a [`working_layout`]. Costs are exact, with the union of updates; only the keys of the
//! queues are floats.

pub(crate) mod atom_set;
pub(crate) mod guests;
pub(crate) mod key;
pub(crate) mod lns;
pub(crate) mod overlay;
pub(crate) mod repair;
pub(crate) mod upward;
pub(crate) mod working_layout;
