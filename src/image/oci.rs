//! OCI image layouts: `index.json`, and blobs by their digests.
//!
//! An entry of `index.json` is an image, or an index of one image for several platforms, in which
//! there may be indexes again. What is no image is passed over: attestations of builders, and
//! artifacts such as signatures.

use super::config::{Config, Platform};
use super::digest::Digest;
use super::error::ImageError;
use super::limits::MAX_INDEX_DEPTH;
use super::reader::{Description, LayerBlob};
use super::store::Store;
use oci_spec::image::{Descriptor, ImageIndex, ImageManifest, MediaType, OciLayout, ToDockerV2S2};
use std::collections::{BTreeMap, BTreeSet};

/// containerd and Docker keep the whole name here; `ref.name` is then no more than the tag.
const CONTAINERD_NAME: &str = "io.containerd.image.name";

/// Whether `store` is a layout.
pub(super) fn is_layout(store: &Store) -> bool {
    store.holds("oci-layout") && store.holds("index.json")
}

/// One image for one platform.
struct Candidate {
    manifest: Digest,
    platform: Platform,
    config: Config,
    layers: Vec<Descriptor>,
}

/// The images of a layout, each for the wanted platform.
pub(super) fn read(
    store: &Store,
    wanted: Option<&Platform>,
) -> Result<Vec<Description>, ImageError> {
    let layout: OciLayout = parse(store, &store.file_text("oci-layout")?, "oci-layout")?;
    if !layout.image_layout_version().starts_with("1.") {
        let found = layout.image_layout_version().clone();
        return Err(ImageError::LayoutVersion { file: store.name.clone(), found });
    }
    let index: ImageIndex = parse(store, &store.file_text("index.json")?, "index.json")?;
    // By name, in the order of the index; those without a name are one image.
    let mut groups: Vec<(Option<String>, Group)> = Vec::new();
    for descriptor in index.manifests() {
        let name = name(descriptor);
        let at = groups.iter().position(|(other, _)| *other == name).unwrap_or_else(|| {
            groups.push((name, Group::default()));
            groups.len() - 1
        });
        groups[at].1.collect(store, descriptor, 0)?;
    }
    let groups: Vec<_> = groups.into_iter().filter(|(_, group)| !group.images.is_empty()).collect();
    if groups.is_empty() {
        return Err(ImageError::NoImage(store.name.clone()));
    }
    (groups.into_iter())
        .map(|(name, group)| {
            let name = name.unwrap_or_else(|| store.short_name());
            let chosen = choose(store, &name, group.images, wanted)?;
            describe(store, name, chosen)
        })
        .collect()
}

/// What the index calls an image.
fn name(descriptor: &Descriptor) -> Option<String> {
    let annotations = descriptor.annotations().as_ref()?;
    let name = |key| annotations.get(key).filter(|name| !name.is_empty());
    name(CONTAINERD_NAME).or_else(|| name(oci_spec::image::ANNOTATION_REF_NAME)).cloned()
}

/// All images of one name.
#[derive(Default)]
struct Group {
    images: Vec<Candidate>,
    /// Documents that were read; what is listed twice is still one image.
    seen: BTreeSet<Digest>,
}

impl Group {
    fn collect(
        &mut self,
        store: &Store,
        descriptor: &Descriptor,
        depth: usize,
    ) -> Result<(), ImageError> {
        let digest = store.digest(descriptor.digest().as_ref())?;
        let unknown = |platform: &oci_spec::image::Platform| platform.os().to_string() == "unknown";
        if descriptor.platform().as_ref().is_some_and(unknown) || !self.seen.insert(digest) {
            return Ok(());
        }
        let text = || store.blob_text(digest, descriptor.size());
        if is(descriptor.media_type(), &MediaType::ImageIndex) {
            if depth == MAX_INDEX_DEPTH {
                let (file, limit) = (store.name.clone(), MAX_INDEX_DEPTH);
                return Err(ImageError::DeepIndex { file, index: digest, limit });
            }
            let index: ImageIndex = parse(store, &text()?, &digest.to_string())?;
            for inner in index.manifests() {
                self.collect(store, inner, depth + 1)?;
            }
        } else if is(descriptor.media_type(), &MediaType::ImageManifest) {
            // A layout may hold but one of the platforms that its index lists.
            if depth > 0 && !store.holds(&format!("blobs/sha256/{}", digest.hex())) {
                return Ok(());
            }
            let manifest: ImageManifest = parse(store, &text()?, &digest.to_string())?;
            self.images.extend(candidate(store, digest, &manifest)?);
        }
        Ok(())
    }
}

/// The image of a manifest, if it is one of an image.
fn candidate(
    store: &Store,
    manifest: Digest,
    content: &ImageManifest,
) -> Result<Option<Candidate>, ImageError> {
    let config = content.config();
    if !is(config.media_type(), &MediaType::ImageConfig) {
        return Ok(None);
    }
    let digest = store.digest(config.digest().as_ref())?;
    let text = store.blob_text(digest, config.size())?;
    let config = Config::parse(&text).map_err(|fault| store.damaged(&digest.to_string(), fault))?;
    let platform = config.platform();
    if platform.os == "unknown" {
        return Ok(None);
    }
    Ok(Some(Candidate { manifest, platform, config, layers: content.layers().clone() }))
}

/// Whether a media type is the OCI's `kind` or Docker's counterpart.
fn is(found: &MediaType, kind: &MediaType) -> bool {
    found == kind || kind.to_docker_v2s2().is_ok_and(|docker| found.as_ref() == docker)
}

/// The one image for the wanted platform; linux/amd64 if there are several and none is wanted.
fn choose(
    store: &Store,
    name: &str,
    mut images: Vec<Candidate>,
    wanted: Option<&Platform>,
) -> Result<Candidate, ImageError> {
    let standard = Platform::default();
    let wanted = match wanted {
        Some(wanted) => wanted,
        None if images.len() == 1 => return Ok(images.remove(0)),
        None => &standard,
    };
    let (fitting, others): (Vec<_>, Vec<_>) =
        images.into_iter().partition(|image| wanted.accepts(&image.platform));
    let (file, image) = (store.name.clone(), name.to_owned());
    match <[Candidate; 1]>::try_from(fitting) {
        Ok([fitting]) => Ok(fitting),
        Err(none) if none.is_empty() => {
            let found: BTreeSet<String> =
                others.iter().map(|image| image.platform.to_string()).collect();
            let found = found.into_iter().collect::<Vec<_>>().join(", ");
            Err(ImageError::NoPlatform { file, image, wanted: wanted.to_string(), found })
        }
        Err(several) => {
            let (platform, count) = (wanted.to_string(), several.len());
            Err(ImageError::Ambiguous { file, image, platform, count })
        }
    }
}

fn describe(store: &Store, name: String, image: Candidate) -> Result<Description, ImageError> {
    let diff_ids = store.diff_ids(&name, &image.config, image.layers.len())?;
    let layers = (image.layers.iter().zip(diff_ids))
        .map(|(descriptor, diff_id)| {
            let digest = store.digest(descriptor.digest().as_ref())?;
            let annotations: BTreeMap<String, String> =
                descriptor.annotations().clone().unwrap_or_default().into_iter().collect();
            Ok(LayerBlob {
                region: store.blob(digest, descriptor.size())?,
                digest: Some(digest),
                diff_id: store.digest(diff_id)?,
                annotations,
            })
        })
        .collect::<Result<_, ImageError>>()?;
    Ok(Description { name, manifest: Some(image.manifest), config: image.config, layers })
}

fn parse<T: serde::de::DeserializeOwned>(
    store: &Store,
    json: &[u8],
    inner: &str,
) -> Result<T, ImageError> {
    serde_json::from_slice(json).map_err(|fault| store.damaged(inner, fault))
}
