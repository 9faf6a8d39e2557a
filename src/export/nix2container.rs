//! nix2container: the `layersFile` of an image (nlewo/nix2container, pull request 220).
//!
//! A list of layers in order, each a list of store paths. Each path of the closure has to be in
//! exactly one of them, and none may be empty.

use super::lookup::ImageLayers;
use super::{ExportError, json_bytes, store_path};

pub fn document(image: &ImageLayers<'_>) -> Result<Vec<u8>, ExportError> {
    store_path::check(image)?;
    Ok(json_bytes(&image.partition("nix2container")?))
}
