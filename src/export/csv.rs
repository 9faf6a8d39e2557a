//! Any table: a row for each package in each layer of each image.
//!
//! A plan holds the bytes of layers, not of packages: `layer_bytes` is that of the whole layer, on
//! each of its rows.

use super::lookup::ImageLayers;
use crate::units::Bytes;
use serde::Serialize;

#[derive(Serialize)]
struct Row<'a> {
    image: &'a str,
    /// Counted from 1, the bottom layer.
    position: usize,
    layer: &'a str,
    layer_bytes: Bytes,
    package: &'a str,
}

pub fn document(images: &[ImageLayers<'_>]) -> Vec<u8> {
    let mut table = csv::Writer::from_writer(Vec::new());
    for image in images {
        for (at, layer) in image.layers.iter().enumerate() {
            for package in &layer.packages {
                let row = Row {
                    image: image.name,
                    position: at + 1,
                    layer: &layer.id,
                    layer_bytes: layer.bytes,
                    package,
                };
                // Writing to memory does not fail, and every row has the same fields.
                let _ = table.serialize(row);
            }
        }
    }
    table.into_inner().unwrap_or_default()
}
