//! Nix's dockerTools: the `store_layers` of an image.
//!
//! What `stream_layered_image.py` reads from its configuration under that key: a list of layers,
//! bottom layer first, each a list of store paths. It checks neither that a path comes once nor
//! that all come; `nixpkgs.nix`, beside this file, puts the list in and checks it against the
//! closure.

use super::lookup::ImageLayers;
use super::{ExportError, json_bytes, store_path};

pub fn document(image: &ImageLayers<'_>) -> Result<Vec<u8>, ExportError> {
    store_path::check(image)?;
    Ok(json_bytes(&image.lists()))
}
