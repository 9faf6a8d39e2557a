//! The strategies: graphs worked out by hand from their descriptions, what their originals
//! guarantee, and valid plans everywhere.

mod auto_layer;
mod chunkah;
mod common;
mod dominators;
mod even;
mod notation;
mod origin;
mod ostree;
mod path_count;
mod pipeline;
mod popularity;
mod rechunk;
mod size;
mod split_paths;
