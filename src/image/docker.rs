//! Archives as `docker save` and its like make them: `manifest.json`, and layers by their names.
//!
//! Layers have no digest of their own here; their `diff_id` says what they unpack to.

use super::config::{Config, Platform};
use super::error::ImageError;
use super::reader::{Description, LayerBlob};
use super::store::Store;
use serde::Deserialize;
use std::collections::BTreeMap;

const MANIFEST: &str = "manifest.json";

/// Whether `store` is such an archive. A folder is not: its names could lead out of it.
pub(super) fn is_archive(store: &Store) -> bool {
    store.is_archive() && store.holds(MANIFEST)
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Image {
    config: String,
    repo_tags: Option<Vec<String>>,
    layers: Vec<String>,
}

/// The images of an archive. Each is for one platform, which must be the wanted one.
pub(super) fn read(
    store: &Store,
    wanted: Option<&Platform>,
) -> Result<Vec<Description>, ImageError> {
    let images: Vec<Image> = serde_json::from_slice(&store.file_text(MANIFEST)?)
        .map_err(|fault| store.damaged(MANIFEST, fault))?;
    if images.is_empty() {
        return Err(ImageError::NoImage(store.name.clone()));
    }
    images.into_iter().map(|image| describe(store, image, wanted)).collect()
}

fn describe(
    store: &Store,
    image: Image,
    wanted: Option<&Platform>,
) -> Result<Description, ImageError> {
    let name = image.repo_tags.unwrap_or_default().into_iter().next();
    let name = name.unwrap_or_else(|| store.short_name());
    let config = Config::parse(&store.file_text(&image.config)?)
        .map_err(|fault| store.damaged(&image.config, fault))?
        .without_docker_store();
    let platform = config.platform();
    if let Some(wanted) = wanted.filter(|wanted| !wanted.accepts(&platform)) {
        return Err(ImageError::NoPlatform {
            file: store.name.clone(),
            image: name,
            wanted: wanted.to_string(),
            found: platform.to_string(),
        });
    }
    let diff_ids = store.diff_ids(&name, &config, image.layers.len())?;
    let layers = (image.layers.iter().zip(diff_ids))
        .map(|(inner, diff_id)| {
            Ok(LayerBlob {
                region: store.file(inner)?,
                digest: None,
                diff_id: store.digest(diff_id)?,
                annotations: BTreeMap::new(),
            })
        })
        .collect::<Result<_, ImageError>>()?;
    Ok(Description { name, manifest: None, config, layers })
}
