//! The strategies: graphs worked out by hand from their descriptions, what their originals
//! guarantee, and valid plans everywhere.

mod auto_layer;
mod common;
mod dominators;
mod path_count;
mod pipeline;
mod popularity;
mod size;
mod split_paths;
