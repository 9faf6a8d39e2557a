//! Reads whole images, and every distinct layer of all of them once.

use super::apply::apply;
use super::config::{Config, Platform};
use super::digest::Digest;
use super::error::ImageError;
use super::fault::{Halt, LayerFault};
use super::layer::{self, Layer};
use super::limits::{Budget, Limits, Watch};
use super::region::{Region, Spool};
use super::store::Store;
use super::tree::Tree;
use super::{docker, oci};
use rayon::iter::{IntoParallelRefIterator, ParallelBridge, ParallelIterator};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How images are read.
#[derive(Debug, Clone)]
pub struct ReadOptions<'a> {
    /// Where unpacked contents go, into a file without a name: as much as the layers unpack to.
    pub spool: PathBuf,
    /// The platform of images that are there for several; without one linux/amd64. An image that
    /// is there for one is taken as it is if none is wanted.
    pub platform: Option<Platform>,
    /// Against inputs made to exhaust the machine.
    pub limits: Limits,
    /// Progress, in bytes of layers as unpacked, and interruption.
    pub watch: Watch<'a>,
}

impl Default for ReadOptions<'_> {
    /// In the folder for temporary files, for any platform.
    fn default() -> Self {
        let (limits, watch) = Default::default();
        ReadOptions { spool: std::env::temp_dir(), platform: None, limits, watch }
    }
}

/// An image with its whole file system.
#[derive(Debug, Clone)]
pub struct SourceImage {
    /// What it is called where it is from; else the name of the file.
    pub name: String,
    /// The file or folder that it was read from, as given.
    pub file: PathBuf,
    /// The digest of its manifest; docker archives have none.
    pub manifest: Option<Digest>,
    /// What runs in it, and on which platform.
    pub config: Config,
    /// Its layers, the lowest first.
    pub layers: Vec<SourceLayer>,
    /// What it looks like from within.
    pub tree: Tree,
}

/// A layer of an image, as the image describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLayer {
    /// The digest of the unpacked layer.
    pub diff_id: Digest,
    /// Bytes of the files in it; hard links have none of their own.
    pub file_bytes: u64,
    /// Annotations of its descriptor.
    pub annotations: BTreeMap<String, String>,
    /// The comment of the step of the image's history that made it.
    pub comment: Option<String>,
    /// The command of that step.
    pub created_by: Option<String>,
}

/// An image before its layers are read.
pub(super) struct Description {
    pub(super) name: String,
    pub(super) manifest: Option<Digest>,
    pub(super) config: Config,
    pub(super) layers: Vec<LayerBlob>,
}

/// Where a layer lies, and what it should be.
pub(super) struct LayerBlob {
    pub(super) region: Region,
    /// The digest of the blob, where it is told.
    pub(super) digest: Option<Digest>,
    pub(super) diff_id: Digest,
    pub(super) annotations: BTreeMap<String, String>,
}

impl LayerBlob {
    /// What layers that are the same have in common.
    fn key(&self) -> Digest {
        self.digest.unwrap_or(self.diff_id)
    }
}

/// Reads images; what they share is read and kept once, over all calls.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) budget: Budget<'a>,
    spool: Spool,
    platform: Option<Platform>,
    layers: FxHashMap<Digest, Arc<Layer>>,
}

impl<'a> Reader<'a> {
    /// A reader that has read nothing yet. Its temporary file is made once there is something to
    /// put into it.
    pub fn new(options: ReadOptions<'a>) -> Reader<'a> {
        Reader {
            budget: Budget::new(options.limits, options.watch),
            spool: Spool::new(options.spool),
            platform: options.platform,
            layers: FxHashMap::default(),
        }
    }

    /// All images in `files`, in their order: OCI layouts, as folders or archives of them, and
    /// docker archives, told by what they hold. Distinct layers are read at once on all threads.
    ///
    /// # Errors
    /// The first fault in the order of the files.
    pub fn read(&mut self, files: &[impl AsRef<Path>]) -> Result<Vec<SourceImage>, ImageError> {
        let mut found = Vec::new();
        for file in files {
            let file = file.as_ref();
            let store = Store::open(file, &self.spool, &self.budget)?;
            let wanted = self.platform.as_ref();
            let images = if oci::is_layout(&store) {
                oci::read(&store, wanted)?
            } else if docker::is_archive(&store) {
                docker::read(&store, wanted)?
            } else {
                return Err(ImageError::NotAnImage(store.name));
            };
            found.extend(images.into_iter().map(|image| (file.to_path_buf(), image)));
        }
        self.read_layers(&found)?;
        let images: Vec<Result<SourceImage, ImageError>> =
            found.par_iter().map(|(file, image)| self.assemble(file, image)).collect();
        images.into_iter().collect()
    }

    /// Reads all layers that were not read before.
    fn read_layers(&mut self, images: &[(PathBuf, Description)]) -> Result<(), ImageError> {
        let mut new: Vec<(&Path, &LayerBlob)> = Vec::new();
        let mut known: FxHashSet<Digest> = self.layers.keys().copied().collect();
        for (file, image) in images {
            let layers = image.layers.iter().filter(|blob| known.insert(blob.key()));
            new.extend(layers.map(|blob| (file.as_path(), blob)));
        }
        // The largest first, so that none of them is left to one thread at the end; a bridge hands
        // them out in their order.
        let mut order: Vec<usize> = (0..new.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(new[at].1.region.bytes()));
        let mut layers: Vec<(usize, Result<Layer, ImageError>)> = (order.into_iter().par_bridge())
            .map(|at| (at, self.read_layer(new[at].0, new[at].1)))
            .collect();
        layers.sort_by_key(|&(at, _)| at);
        for (at, layer) in layers {
            self.layers.insert(new[at].1.key(), Arc::new(layer?));
        }
        Ok(())
    }

    fn read_layer(&self, file: &Path, blob: &LayerBlob) -> Result<Layer, ImageError> {
        let file = file.display().to_string();
        let outcome = layer::read(&blob.region, &self.spool, &self.budget)
            .map_err(|halt| halt.of(&file, place(blob)))?;
        match blob.digest {
            Some(digest) if digest != outcome.digest => {
                Err(ImageError::BlobDigest { file, blob: digest, found: outcome.digest })
            }
            _ => {
                let layer = outcome.layer.map_err(Halt::from);
                let layer = layer.map_err(|halt| halt.of(&file, place(blob)))?;
                verify(&file, blob, &layer)?;
                Ok(layer)
            }
        }
    }

    /// The image made of layers that are read.
    fn assemble(&self, file: &Path, image: &Description) -> Result<SourceImage, ImageError> {
        let name = file.display().to_string();
        // All are there: they were read before, or just now.
        let layers: Vec<&Layer> =
            image.layers.iter().map(|blob| &*self.layers[&blob.key()]).collect();
        // Another image may have said something else of the same blob.
        for (blob, layer) in image.layers.iter().zip(&layers) {
            verify(&name, blob, layer)?;
        }
        let tree = apply(&layers, &self.budget, |layer, halt| {
            halt.of(&name, place(&image.layers[layer]))
        })?;
        let history = image.config.layer_history();
        let layers = (image.layers.iter().zip(layers).enumerate())
            .map(|(at, (blob, layer))| {
                let step = history.as_ref().map(|steps| steps[at]);
                SourceLayer {
                    diff_id: blob.diff_id,
                    file_bytes: layer.file_bytes(),
                    annotations: blob.annotations.clone(),
                    comment: step.and_then(|step| step.comment().clone()),
                    created_by: step.and_then(|step| step.created_by().clone()),
                }
            })
            .collect();
        Ok(SourceImage {
            name: image.name.clone(),
            file: file.to_path_buf(),
            manifest: image.manifest,
            config: image.config.clone(),
            layers,
            tree,
        })
    }
}

/// What errors call a layer.
fn place(blob: &LayerBlob) -> String {
    format!("layer {}", blob.key())
}

fn verify(file: &str, blob: &LayerBlob, layer: &Layer) -> Result<(), ImageError> {
    let (expected, found) = (blob.diff_id, layer.diff_id);
    if expected != found {
        return Err(Halt::from(LayerFault::DiffId { expected, found }).of(file, place(blob)));
    }
    Ok(())
}
