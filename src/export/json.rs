//! Any program: the layers of all images, spelled out.

use super::json_bytes;
use super::lookup::ImageLayers;
use crate::plan::Plan;
use crate::units::Bytes;
use serde::Serialize;

/// Version of the document's form.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    fleet: &'a str,
    images: Vec<Image<'a>>,
}

#[derive(Serialize)]
struct Image<'a> {
    name: &'a str,
    layers: Vec<Layer<'a>>,
}

#[derive(Serialize)]
struct Layer<'a> {
    id: &'a str,
    bytes: Bytes,
    packages: &'a [String],
}

pub fn document(plan: &Plan, images: &[ImageLayers<'_>]) -> Vec<u8> {
    let images = images.iter().map(image).collect();
    json_bytes(&Document { version: VERSION, fleet: &plan.fleet, images })
}

fn image<'a>(image: &ImageLayers<'a>) -> Image<'a> {
    let layers = image.layers.iter().map(|layer| Layer {
        id: &layer.id,
        bytes: layer.bytes,
        packages: &layer.packages,
    });
    Image { name: image.name, layers: layers.collect() }
}
