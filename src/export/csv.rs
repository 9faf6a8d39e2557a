//! Any table: a row for each package in each layer of each image.
//!
//! A plan holds the bytes of layers, not of packages: `layer_bytes` is that of the whole layer, on
//! each of its rows.

use super::ExportError;
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

pub fn document(images: &[ImageLayers<'_>]) -> Result<Vec<u8>, ExportError> {
    let mut table = csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new());
    // By hand, so that a plan without packages has it as well.
    table.write_record(["image", "position", "layer", "layer_bytes", "package"])?;
    for image in images {
        for (at, layer) in image.layers.iter().enumerate() {
            for package in &layer.packages {
                table.serialize(Row {
                    image: image.name,
                    position: at + 1,
                    layer: &layer.id,
                    layer_bytes: layer.bytes,
                    package,
                })?;
            }
        }
    }
    table.into_inner().map_err(|fault| csv::Error::from(fault.into_error()).into())
}
