//! Reads what a fleet is made of: inventories, whole images and root directories.

use super::files::{self, Files, PublishedLayer};
use super::{Fault, Format, Inventory, InventoryError, Item, Source, nix};
use crate::image::{ReadOptions, Reader, SourceImage, SourceLayer, Tree};
use crate::text::names;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// An image that is there as a whole.
#[derive(Debug, Clone)]
pub struct Contents {
    /// Its files, package by package.
    pub files: Files,
    /// The layers it was published with, bottom layer first; none if it is a root directory.
    pub published: Vec<PublishedLayer>,
}

/// Reads sources; layers that images share are read once.
#[derive(Debug)]
pub struct Importer<'a> {
    reader: Reader<'a>,
    /// Images that are read and not yet asked for, by their file.
    ready: BTreeMap<PathBuf, Vec<SourceImage>>,
}

impl<'a> Importer<'a> {
    /// An importer that has read nothing yet.
    pub fn new(options: ReadOptions<'a>) -> Importer<'a> {
        Importer { reader: Reader::new(options), ready: BTreeMap::new() }
    }

    /// Reads ahead: the images among `files` all at once, their layers on all threads.
    ///
    /// # Errors
    /// An image that cannot be read, with its file.
    pub fn prepare<'f>(
        &mut self,
        files: impl Iterator<Item = (&'f Path, Option<Format>)>,
    ) -> Result<(), InventoryError> {
        let is_image = |format: Option<Format>, file: &Path| {
            format.or_else(|| Format::of_files(file)) == Some(Format::Image)
        };
        let images = files.filter(|(file, format)| is_image(*format, file) && file.exists());
        let images: BTreeSet<&Path> = images.map(|(file, _)| file).collect();
        let images: Vec<&Path> = images.into_iter().collect();
        let read = self.reader.read(&images).map_err(|fault| {
            let file = images.first().copied().unwrap_or(Path::new(""));
            InventoryError::new(file, Fault::image(fault))
        })?;
        for image in read {
            self.ready.entry(image.file.clone()).or_default().push(image);
        }
        Ok(())
    }

    /// The image at `path`, or all images there. A file with a single image has the name given or
    /// else the file's own; of several, each has its own, and the name given is the one wanted.
    ///
    /// # Errors
    /// What cannot be read or is not of the format, with the file and the place in it.
    pub fn read(
        &mut self,
        path: &Path,
        name: Option<&str>,
        format: Option<Format>,
    ) -> Result<Vec<Source>, InventoryError> {
        let called = || name.map_or_else(|| own_name(path), String::from);
        let fault = |fault| InventoryError::new(path, fault);
        match format.or_else(|| Format::of_files(path)) {
            Some(Format::Image) => {
                let mut images = match self.ready.remove(path) {
                    Some(images) => images,
                    None => self.reader.read(&[path]).map_err(|e| fault(Fault::image(e)))?,
                };
                if let [image] = images.as_mut_slice() {
                    image.name = called();
                }
                if let Some(name) = name {
                    let known = names(images.iter().map(|image| image.name.as_str()), SHOWN);
                    images.retain(|image| image.name == name);
                    if images.is_empty() {
                        return Err(fault(Fault::UnknownImage { image: name.into(), known }));
                    }
                }
                images.into_iter().map(|image| whole(path, image)).collect()
            }
            Some(Format::Root) => {
                let tree = self.reader.read_folder(path).map_err(|e| fault(Fault::image(e)))?;
                Ok(vec![contents(path, called(), tree, &[])?])
            }
            format => {
                let inventory = Inventory::read(path, format)?;
                Ok(vec![Source::new(called(), path, inventory)])
            }
        }
    }

    /// Reads the files of `source` from the Nix store in the folder `root`, if they are not read
    /// yet and its packages are store paths.
    ///
    /// # Errors
    /// A package that is no store path, or a path that cannot be read.
    pub fn fill(&self, source: &mut Source, root: &Path) -> Result<(), InventoryError> {
        if source.contents.is_some() {
            return Ok(());
        }
        let file = source.file.clone();
        let fault = |source| InventoryError { file, source };
        let mut parts = Vec::new();
        for Item { id, .. } in &source.inventory.packages {
            let Some(part) = nix::in_store(id) else {
                let image = source.name.clone();
                return Err(fault(Fault::NoFiles { image, package: id.clone() }));
            };
            parts.push(part);
        }
        let tree = self.reader.read_parts(root, &parts).map_err(|e| fault(Fault::image(e)))?;
        let files = Files::below(tree, source.inventory.packages.iter().map(|item| &item.id));
        source.contents = Some(Contents { files, published: Vec::new() });
        Ok(())
    }
}

/// Characters of names that an error lists.
const SHOWN: usize = 100;

/// Endings that say what a file is, and not what it is called.
const ENDINGS: [&str; 9] =
    [".zst", ".gz", ".tgz", ".tar", ".json", ".cdx", ".spdx", ".toml", ".tsv"];

/// What an image is called after its file or folder.
fn own_name(path: &Path) -> String {
    let named = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
    let folder = || named(&path.canonicalize().ok()?);
    let mut name = named(path).or_else(folder).unwrap_or_default();
    if path.is_dir() {
        return name;
    }
    while let Some(rest) = ENDINGS.iter().find_map(|end| name.strip_suffix(end)) {
        name = rest.into();
    }
    name
}

fn whole(path: &Path, image: SourceImage) -> Result<Source, InventoryError> {
    let SourceImage { name, config, layers, tree, .. } = image;
    Ok(Source { config: Some(config), ..contents(path, name, tree, &layers)? })
}

fn contents(
    path: &Path,
    name: String,
    tree: Tree,
    layers: &[SourceLayer],
) -> Result<Source, InventoryError> {
    let fault = |fault| InventoryError::new(path, fault);
    let (packages, files) = files::read(tree).map_err(fault)?;
    let published = files.published(&packages, layers);
    let inventory = Inventory::of(packages, Format::Image).map_err(fault)?;
    let contents = Some(Contents { files, published });
    Ok(Source { contents, ..Source::new(name, path, inventory) })
}
