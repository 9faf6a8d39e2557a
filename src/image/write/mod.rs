//! Writes an OCI layout: whole or not at all, and the same to the last byte every time.
//!
//! Each layer is one stream from the files through the archive, the compressor and the digests to
//! its blob; layers are written at once on all threads, the largest first. All goes into a folder
//! beside the target, which gets the target's name at the end.

mod archive;
mod blob;
mod documents;

pub use blob::Compression;

use super::config::Config;
use super::digest::Digest;
use super::error::ImageError;
use super::limits::Watch;
use super::path::TreePath;
use super::region::temporary;
use super::tree::{Entry, Tree};
use crate::unfinished::NewFolder;
use rayon::iter::{ParallelBridge, ParallelIterator};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// How a layout is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct WriteOptions<'a> {
    /// How layers are compressed.
    pub compression: Compression,
    /// `SOURCE_DATE_EPOCH`: files get no later time than this, in seconds since 1970, and the
    /// steps of the history have it. Without one, files keep their times and the history has the
    /// image's.
    pub epoch: Option<u64>,
    /// Progress, in bytes of files written, and interruption.
    pub watch: Watch<'a>,
}

/// A layer to write: files from one tree or several, with the folders that they are in.
#[derive(Debug, Clone, Default)]
pub struct NewLayer<'a> {
    entries: BTreeMap<&'a TreePath, &'a Entry>,
    /// What the history says about it.
    pub comment: String,
    /// Annotations in the manifests of all images that have it.
    pub annotations: BTreeMap<String, String>,
}

impl<'a> NewLayer<'a> {
    /// An empty layer.
    pub fn new(comment: impl Into<String>) -> NewLayer<'a> {
        NewLayer { comment: comment.into(), ..NewLayer::default() }
    }

    /// Puts into the layer what `tree` has at `path`, in place of what the layer has there, and
    /// the folders above where the layer has none yet; says whether there is anything.
    pub fn add(&mut self, tree: &'a Tree, path: &TreePath) -> bool {
        let Some((path, entry)) = tree.get_key_value(path.as_bytes()) else { return false };
        self.entries.insert(path, entry);
        for folder in path.parents().chain([TreePath::root()]) {
            // All folders above an entry are in its tree. A root of no interest is left out.
            if let Some((folder, entry)) = tree.get_key_value(folder.as_bytes())
                && !(folder.is_root() && entry.is_plain())
            {
                self.entries.entry(folder).or_insert(entry);
            }
        }
        true
    }

    /// Its entries in the order of their paths.
    pub fn entries(&self) -> impl Iterator<Item = (&'a TreePath, &'a Entry)> {
        self.entries.iter().map(|(&path, &entry)| (path, entry))
    }

    /// Bytes of its files, each name counted.
    pub fn file_bytes(&self) -> u64 {
        self.entries.values().filter_map(|entry| entry.content()).map(|file| file.bytes).sum()
    }
}

/// An image to write.
#[derive(Debug, Clone)]
pub struct NewImage {
    /// Its name in the layout (`org.opencontainers.image.ref.name`).
    pub name: String,
    /// What runs in it; its layers and history are replaced.
    pub config: Config,
    /// Its layers by index, the lowest first.
    pub layers: Vec<usize>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// In the order in which they were given.
    pub layers: Vec<WrittenLayer>,
    /// In the order in which they were given.
    pub images: Vec<WrittenImage>,
}

/// A layer that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenLayer {
    /// The digest of the archive.
    pub diff_id: Digest,
    /// The digest of the compressed archive. Equal layers share one blob.
    pub blob: Digest,
    /// Length of the archive.
    pub tar_bytes: u64,
    /// Length of the compressed archive.
    pub blob_bytes: u64,
    /// Bytes of its files as they are in the archive: hard links have none of their own.
    pub file_bytes: u64,
}

/// An image that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenImage {
    /// The digest of its manifest.
    pub manifest: Digest,
    /// The digest of its configuration.
    pub config: Digest,
}

/// Writes the images to a new OCI layout in the folder `target`, which must be empty or not be
/// there.
///
/// # Errors
/// What cannot be written, also because a file is not as it was first read; `target` is then as it
/// was.
pub fn write_layout(
    target: &Path,
    layers: &[NewLayer],
    images: &[NewImage],
    options: &WriteOptions,
) -> Result<Written, ImageError> {
    documents::check(layers, images, options)?;
    check_target(target)?;
    let name = target.display().to_string();
    let failed = |source| ImageError::Io { file: name.clone(), source };
    let parent = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let staged = NewFolder::new_in(parent).map_err(|fault| failed(temporary(parent, fault)))?;
    let blobs = staged.path().join("blobs/sha256");
    fs::create_dir_all(&blobs).map_err(failed)?;
    let layers_written = write_layers(&blobs, &name, layers, options)?;
    let (index, images) =
        write_images(&blobs, layers, &layers_written, images, options).map_err(failed)?;
    let finish = || -> io::Result<()> {
        blob::write_file(&staged.path().join("oci-layout"), &documents::layout())?;
        blob::write_file(&staged.path().join("index.json"), &index)?;
        for folder in [blobs.as_path(), &staged.path().join("blobs"), staged.path()] {
            File::open(folder)?.sync_all()?;
        }
        staged.finish(target)?;
        File::open(parent)?.sync_all()
    };
    finish().map_err(failed)?;
    Ok(Written { layers: layers_written, images })
}

/// Checks that a layout may come to be at `target`: that nothing is there, or an empty folder.
///
/// # Errors
/// [`ImageError::TargetExists`].
pub fn check_target(target: &Path) -> Result<(), ImageError> {
    if is_free(target) {
        return Ok(());
    }
    Err(ImageError::TargetExists(target.display().to_string()))
}

fn is_free(target: &Path) -> bool {
    match fs::symlink_metadata(target) {
        Ok(there) if there.is_dir() => {
            fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none())
        }
        Ok(_) => false,
        // If it is not for that it is not there, the writing will say what is wrong.
        Err(_) => true,
    }
}

fn write_layers(
    blobs: &Path,
    target: &str,
    layers: &[NewLayer],
    options: &WriteOptions,
) -> Result<Vec<WrittenLayer>, ImageError> {
    let mut order: Vec<usize> = (0..layers.len()).collect();
    order.sort_by_key(|&layer| std::cmp::Reverse(layers[layer].file_bytes()));
    // A bridge hands them out in their order.
    let mut written: Vec<_> = (order.into_iter().par_bridge())
        .map(|layer| (layer, blob::write(blobs, target, &layers[layer], options)))
        .collect();
    written.sort_by_key(|&(layer, _)| layer);
    written.into_iter().map(|(_, written)| written).collect()
}

fn write_images(
    blobs: &Path,
    layers: &[NewLayer],
    written: &[WrittenLayer],
    images: &[NewImage],
    options: &WriteOptions,
) -> io::Result<(Vec<u8>, Vec<WrittenImage>)> {
    let mut manifests = Vec::new();
    let mut done = Vec::new();
    for image in images {
        let text = documents::config(image, layers, written, options.epoch);
        let config = blob::write_text(blobs, &text)?;
        let config_bytes = text.len() as u64;
        let text = documents::manifest(image, (config, config_bytes), layers, written, options);
        let manifest = blob::write_text(blobs, &text)?;
        manifests.push((manifest, text.len() as u64));
        done.push(WrittenImage { manifest, config });
    }
    Ok((documents::index(images, &manifests), done))
}
