//! Builds the images of a plan: an OCI layout in which each planned layer is one blob, shared by
//! all images that use it.
//!
//! A layer's files are taken from the first of its images: a package is the same in all of them,
//! for its id says what it brings.

use super::ExportError;
use crate::image::{Config, NewImage, NewLayer, Platform, WriteOptions, Written, write_layout};
use crate::inventory::{Contents, Source};
use crate::plan::{Layer, Plan};
use std::collections::BTreeMap;
use std::path::Path;

/// The annotation that names a layer of the plan, on its blob.
const LAYER: &str = "layerplan.layer";

/// Writes the images of `plan` to a new OCI layout in the folder `target`, with the files and the
/// configurations of `sources`; returns what was written, layers and images in the order of the
/// plan.
///
/// # Errors
/// An image whose files are not among the sources, or what cannot be read or written; there is no
/// `target` then.
pub fn build(
    plan: &Plan,
    sources: &[Source],
    target: &Path,
    options: &WriteOptions,
) -> Result<Written, ExportError> {
    let sources: BTreeMap<&str, &Source> =
        sources.iter().map(|source| (source.name.as_str(), source)).collect();
    let contents = |image: &str| {
        let source = sources.get(image).and_then(|source| source.contents.as_ref());
        source.ok_or_else(|| ExportError::NoFiles(image.into()))
    };
    let layers: Vec<NewLayer> = (plan.layers.iter())
        .map(|layer| {
            let image = layer.images.first().map_or("", String::as_str);
            fill(layer, image, contents(image)?)
        })
        .collect::<Result<_, _>>()?;
    let place: BTreeMap<&str, usize> =
        plan.layers.iter().enumerate().map(|(at, layer)| (layer.id.as_str(), at)).collect();
    let mut images = Vec::with_capacity(plan.images.len());
    for stack in &plan.images {
        contents(&stack.name)?;
        let unknown = |layer: &String| {
            let (image, layer) = (stack.name.clone(), layer.clone());
            ExportError::UnknownLayer { image, layer }
        };
        let layers = stack.layers.iter();
        let layers = layers.map(|id| place.get(id.as_str()).copied().ok_or_else(|| unknown(id)));
        let config = sources.get(stack.name.as_str()).and_then(|source| source.config.clone());
        images.push(NewImage {
            name: stack.name.clone(),
            config: config.unwrap_or_else(|| Config::new(&Platform::default())),
            layers: layers.collect::<Result<_, _>>()?,
        });
    }
    Ok(write_layout(target, &layers, &images, options)?)
}

/// Leaves of `plan` only `image` and its layers.
///
/// # Errors
/// [`ExportError::UnknownImage`].
pub fn keep_only(plan: &mut Plan, image: &str) -> Result<(), ExportError> {
    plan.images.retain(|stack| stack.name == image);
    let Some(stack) = plan.images.first() else {
        return Err(ExportError::UnknownImage(image.into()));
    };
    plan.layers.retain(|layer| stack.layers.contains(&layer.id));
    Ok(())
}

/// The files of a layer, from one of its images.
fn fill<'a>(
    layer: &Layer,
    image: &str,
    contents: &'a Contents,
) -> Result<NewLayer<'a>, ExportError> {
    let mut filled = NewLayer::new(format!("layer {} of the plan", layer.id));
    filled.annotations.insert(LAYER.into(), layer.id.clone());
    for id in &layer.packages {
        let files = contents.files.of(id);
        if files.is_empty() {
            let (image, package) = (image.into(), id.clone());
            return Err(ExportError::UnknownPackage { image, package });
        }
        for path in files {
            filled.add(contents.files.tree(), path);
        }
    }
    Ok(filled)
}
