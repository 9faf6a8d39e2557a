//! What holds images: a folder, or an archive of such a folder. Both give files by name.

use super::apply::apply;
use super::config::Config;
use super::digest::Digest;
use super::error::ImageError;
use super::fault::{Halt, LayerFault};
use super::layer;
use super::limits::{Budget, MAX_JSON};
use super::region::{Region, Spool};
use super::tree::{Kind, Tree};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder or an archive.
pub(super) struct Store {
    /// As the user named it.
    pub(super) name: String,
    files: Files,
}

enum Files {
    Folder(PathBuf),
    Archive(Tree),
}

impl Store {
    /// Opens a folder, or lists an archive.
    pub(super) fn open(path: &Path, spool: &Spool, budget: &Budget) -> Result<Store, ImageError> {
        let name = path.display().to_string();
        let unreadable = |source| ImageError::Io { file: name.clone(), source };
        // What the user names may be a link; nothing within may.
        let path = fs::canonicalize(path).map_err(unreadable)?;
        if path.is_dir() {
            return Ok(Store { name, files: Files::Folder(path) });
        }
        let archive = Region::of_file(&path).map_err(unreadable)?;
        let files = Files::Archive(list(&archive, &name, spool, budget)?);
        Ok(Store { name, files })
    }

    /// The last part of its name, without the ending of archives.
    pub(super) fn short_name(&self) -> String {
        let path = Path::new(&self.name);
        let last = path.file_name().or(Some(path.as_os_str())).unwrap_or_default();
        let last = last.to_string_lossy();
        last.strip_suffix(".tar").unwrap_or(&last).to_owned()
    }

    /// Whether it is an archive.
    pub(super) fn is_archive(&self) -> bool {
        matches!(self.files, Files::Archive(_))
    }

    /// Whether it holds a file of this name.
    pub(super) fn holds(&self, inner: &str) -> bool {
        match &self.files {
            Files::Folder(folder) => fs::symlink_metadata(folder.join(inner)).is_ok(),
            Files::Archive(tree) => tree.resolve(inner.as_bytes()).is_some(),
        }
    }

    /// A file in it; `inner` is a constant, a blob's name, or from within an archive, where no name
    /// leads outside.
    pub(super) fn file(&self, inner: &str) -> Result<Region, ImageError> {
        let missing = || ImageError::Missing { file: self.name.clone(), missing: inner.into() };
        let not_regular =
            || ImageError::NotRegular { file: self.name.clone(), inner: inner.into() };
        match &self.files {
            Files::Folder(folder) => {
                Region::of_file(&folder.join(inner)).map_err(|fault| match fault.kind() {
                    io::ErrorKind::NotFound => missing(),
                    io::ErrorKind::InvalidInput => not_regular(),
                    _ => self.unreadable(inner, fault),
                })
            }
            Files::Archive(tree) => match tree.resolve(inner.as_bytes()) {
                Some((_, entry)) => match &entry.kind {
                    Kind::File(content) => Ok(content.region().clone()),
                    _ => Err(not_regular()),
                },
                None => Err(missing()),
            },
        }
    }

    /// A blob by its digest, of the length that its descriptor says.
    pub(super) fn blob(&self, blob: Digest, bytes: u64) -> Result<Region, ImageError> {
        let region = self.file(&format!("blobs/sha256/{}", blob.hex()))?;
        if region.bytes() != bytes {
            let (file, found) = (self.name.clone(), region.bytes());
            return Err(ImageError::BlobSize { file, blob, expected: bytes, found });
        }
        Ok(region)
    }

    /// A document by its digest, verified.
    pub(super) fn blob_text(&self, blob: Digest, bytes: u64) -> Result<Vec<u8>, ImageError> {
        let text = self.text(&self.blob(blob, bytes)?, &blob.to_string())?;
        let found = Digest::of(&text);
        if found != blob {
            return Err(ImageError::BlobDigest { file: self.name.clone(), blob, found });
        }
        Ok(text)
    }

    /// A document by its name.
    pub(super) fn file_text(&self, inner: &str) -> Result<Vec<u8>, ImageError> {
        self.text(&self.file(inner)?, inner)
    }

    fn text(&self, region: &Region, inner: &str) -> Result<Vec<u8>, ImageError> {
        let (bytes, limit) = (region.bytes(), MAX_JSON);
        if bytes > limit {
            let (file, inner) = (self.name.clone(), inner.into());
            return Err(ImageError::LongDocument { file, inner, bytes, limit });
        }
        region.read().map_err(|fault| self.unreadable(inner, fault))
    }

    fn unreadable(&self, inner: &str, source: io::Error) -> ImageError {
        ImageError::Io { file: format!("{}: `{inner}`", self.name), source }
    }

    /// A fault in the shape of one of its documents.
    pub(super) fn damaged(&self, inner: &str, source: serde_json::Error) -> ImageError {
        ImageError::Json { file: self.name.clone(), inner: inner.into(), source }
    }

    /// A digest in one of its documents.
    pub(super) fn digest(&self, text: &str) -> Result<Digest, ImageError> {
        Digest::parse(text).ok_or_else(|| ImageError::NotADigest {
            file: self.name.clone(),
            found: super::path::shown(text.as_bytes()),
        })
    }

    /// The digests of the unpacked `layers` of `image`, as its configuration lists them.
    pub(super) fn diff_ids<'c>(
        &self,
        image: &str,
        config: &'c Config,
        layers: usize,
    ) -> Result<&'c [String], ImageError> {
        let diff_ids = config.oci().rootfs().diff_ids();
        if layers == diff_ids.len() {
            return Ok(diff_ids);
        }
        let (file, image, diff_ids) = (self.name.clone(), image.into(), diff_ids.len());
        Err(ImageError::LayerCount { file, image, layers, diff_ids })
    }
}

/// The files of an archive, as if it were a layer.
fn list(archive: &Region, name: &str, spool: &Spool, budget: &Budget) -> Result<Tree, ImageError> {
    let place = "archive";
    let outcome = layer::read(archive, spool, budget).map_err(|halt| halt.of(name, place))?;
    let layer = match outcome.layer {
        // It is no archive of any kind: say what would be one.
        Err(LayerFault::NotTar(0)) => {
            return Err(ImageError::NotAnImage(name.into()));
        }
        layer => layer.map_err(|fault| Halt::from(fault).of(name, place))?,
    };
    apply(&[layer], budget, |_, halt| halt.of(name, place))
}
