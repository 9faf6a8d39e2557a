//! The heuristics in use elsewhere: worked by hand from their descriptions, and by the properties
//! that their originals guarantee.

mod chunkah;
mod even;
mod notation;
mod origin;
mod ostree;
mod rechunk;
