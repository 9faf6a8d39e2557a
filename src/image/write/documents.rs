//! Manifests, configurations and the index of a new layout.
//!
//! They are built from maps with an order: those of the `oci-spec` crate have none, and the same
//! image would have another digest each time.

use super::super::digest::Digest;
use super::super::error::ImageError;
use super::{NewImage, NewLayer, WriteOptions, WrittenLayer};
use oci_spec::image::{ANNOTATION_REF_NAME, MediaType};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, UNIX_EPOCH};

/// The last second that dates of four-digit years can say.
const LAST_SECOND: u64 = 253_402_300_799;

/// Whether the images can be written at all.
pub(super) fn check(
    layers: &[NewLayer],
    images: &[NewImage],
    options: &WriteOptions,
) -> Result<(), ImageError> {
    options.compression.check()?;
    if let Some(epoch) = options.epoch.filter(|&epoch| epoch > LAST_SECOND) {
        return Err(ImageError::Epoch(epoch));
    }
    let mut names = BTreeSet::new();
    for image in images {
        let name = || image.name.clone();
        if !is_reference(&image.name) {
            return Err(ImageError::ReferenceName(name()));
        }
        if !names.insert(&image.name) {
            return Err(ImageError::DuplicateName(name()));
        }
        if let Some(&layer) = image.layers.iter().find(|&&layer| layer >= layers.len()) {
            return Err(ImageError::NoLayer { image: name(), layer });
        }
    }
    Ok(())
}

/// Whether a layout may have an image of this name: components of letters and digits with single
/// separators between them (OCI image specification, annotations).
fn is_reference(name: &str) -> bool {
    name.split('/').all(|component| {
        let parts = component.replace("--", "-");
        let separator = |character| "-._:@+".contains(character);
        parts
            .split(separator)
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    })
}

/// The configuration of an image in its new layers.
pub(super) fn config(
    image: &NewImage,
    layers: &[NewLayer],
    written: &[WrittenLayer],
    epoch: Option<u64>,
) -> Vec<u8> {
    let created = match epoch {
        // Checked to be a date.
        Some(epoch) => {
            let date = UNIX_EPOCH + Duration::from_secs(epoch);
            Some(humantime::format_rfc3339_seconds(date).to_string())
        }
        None => image.config.oci().created().clone(),
    };
    let step = |&layer: &usize| {
        let mut step = json!({ "created_by": "layerplan", "comment": layers[layer].comment });
        if let Some(created) = &created {
            step["created"] = created.as_str().into();
        }
        step
    };
    let diff_ids: Vec<Digest> = image.layers.iter().map(|&layer| written[layer].diff_id).collect();
    image.config.with_layers(&diff_ids, image.layers.iter().map(step).collect())
}

/// The manifest of an image.
pub(super) fn manifest(
    image: &NewImage,
    config: (Digest, u64),
    layers: &[NewLayer],
    written: &[WrittenLayer],
    options: &WriteOptions,
) -> Vec<u8> {
    let layers: Vec<Value> = (image.layers.iter())
        .map(|&layer| {
            let WrittenLayer { blob, blob_bytes, .. } = written[layer];
            let mut layer_descriptor =
                descriptor(&options.compression.media_type(), blob, blob_bytes);
            if !layers[layer].annotations.is_empty() {
                layer_descriptor["annotations"] = json!(layers[layer].annotations);
            }
            layer_descriptor
        })
        .collect();
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": MediaType::ImageManifest.as_ref(),
        "config": descriptor(&MediaType::ImageConfig, config.0, config.1),
        "layers": layers,
    });
    manifest.to_string().into_bytes()
}

/// The layout's index.
pub(super) fn index(images: &[NewImage], manifests: &[(Digest, u64)]) -> Vec<u8> {
    let manifests: Vec<Value> = (images.iter().zip(manifests))
        .map(|(image, &(digest, bytes))| {
            let platform = image.config.platform();
            let mut entry = descriptor(&MediaType::ImageManifest, digest, bytes);
            entry["annotations"] = json!({ ANNOTATION_REF_NAME: image.name });
            entry["platform"] = json!({ "architecture": platform.architecture, "os": platform.os });
            if let Some(variant) = platform.variant {
                entry["platform"]["variant"] = variant.into();
            }
            entry
        })
        .collect();
    let index = json!({
        "schemaVersion": 2,
        "mediaType": MediaType::ImageIndex.as_ref(),
        "manifests": manifests,
    });
    index.to_string().into_bytes()
}

/// The file `oci-layout`.
pub(super) fn layout() -> Vec<u8> {
    json!({ "imageLayoutVersion": "1.0.0" }).to_string().into_bytes()
}

fn descriptor(kind: &MediaType, digest: Digest, bytes: u64) -> Value {
    json!({ "mediaType": kind.as_ref(), "digest": digest.to_string(), "size": bytes })
}

#[cfg(test)]
mod tests {
    use super::is_reference;

    #[test]
    fn names_are_those_of_the_specification() {
        for good in ["a", "debian:12", "ghcr.io/a/b-c:1.0", "a--b", "a_b", "a@b+c", "A/B9"] {
            assert!(is_reference(good), "{good}");
        }
        for bad in ["", "/", "a/", "a//b", "-a", "a-", "a---b", "a..b", "a b", "a\n", "ä", "a__b"]
        {
            assert!(!is_reference(bad), "{bad}");
        }
    }
}
