//! Every image's layers, looked up in the plan.

use super::ExportError;
use crate::plan::{Layer, Plan, Stack};
use rustc_hash::{FxHashMap, FxHashSet};

/// An image and its layers, bottom layer first.
pub struct ImageLayers<'a> {
    /// The image's name.
    pub name: &'a str,
    /// Its layers.
    pub layers: Vec<&'a Layer>,
}

impl<'a> ImageLayers<'a> {
    /// Each layer with each of its packages.
    pub fn packages(&self) -> impl Iterator<Item = (&'a Layer, &'a str)> {
        let packages = |layer: &&'a Layer| {
            let layer: &'a Layer = layer;
            layer.packages.iter().map(move |package| (layer, package.as_str()))
        };
        self.layers.iter().flat_map(packages)
    }

    /// The packages of each layer, for a `target` that takes each package once.
    pub fn partition(&self, target: &'static str) -> Result<Vec<&'a [String]>, ExportError> {
        let mut layer_of = FxHashMap::default();
        for (layer, package) in self.packages() {
            if let Some(first) = layer_of.insert(package, layer) {
                return Err(ExportError::Twice {
                    image: self.name.into(),
                    package: package.into(),
                    first: first.id.clone(),
                    second: layer.id.clone(),
                    target,
                });
            }
        }
        Ok(self.lists())
    }

    /// The packages of each layer.
    pub fn lists(&self) -> Vec<&'a [String]> {
        self.layers.iter().map(|layer| layer.packages.as_slice()).collect()
    }
}

/// All images of `plan` in its order, or the one that is `wanted`.
pub fn images<'a>(
    plan: &'a Plan,
    wanted: Option<&str>,
) -> Result<Vec<ImageLayers<'a>>, ExportError> {
    let layers: FxHashMap<&str, &Layer> =
        plan.layers.iter().map(|layer| (layer.id.as_str(), layer)).collect();
    let mut seen = FxHashSet::default();
    let mut images = Vec::new();
    for stack in &plan.images {
        if !seen.insert(stack.name.as_str()) {
            return Err(ExportError::ImageTwice(stack.name.clone()));
        }
        if wanted.is_none_or(|name| name == stack.name) {
            images.push(image(stack, &layers)?);
        }
    }
    match wanted {
        Some(name) if images.is_empty() => Err(ExportError::UnknownImage(name.into())),
        _ => Ok(images),
    }
}

fn image<'a>(
    stack: &'a Stack,
    layers: &FxHashMap<&str, &'a Layer>,
) -> Result<ImageLayers<'a>, ExportError> {
    let find = |id: &String| {
        let (image, layer) = (stack.name.clone(), id.clone());
        match layers.get(id.as_str()) {
            None => Err(ExportError::UnknownLayer { image, layer }),
            Some(found) if found.packages.is_empty() => {
                Err(ExportError::EmptyLayer { image, layer })
            }
            Some(found) => Ok(*found),
        }
    };
    let layers = stack.layers.iter().map(find).collect::<Result<_, _>>()?;
    Ok(ImageLayers { name: &stack.name, layers })
}
