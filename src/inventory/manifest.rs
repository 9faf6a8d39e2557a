//! The fleet manifest: a TOML file that names the inventories of each image, and says what no
//! inventory knows: caps, pulls, prices, updates.
//!
//! Its keys are those of the fleet document; packages are named by id or by name. Paths are relative
//! to the manifest. Numbers with decimals are read from the text, never through a float.

use super::{Fault, Format, Importer, InventoryError, Problem, Settings, Source, assemble};
use crate::fleet::{Fleet, Overlap, Prices, read_input};
use crate::image::Config;
use crate::units::{DecimalError, Price, Rate};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::{Spanned, Value};

/// A fleet manifest, its inventories not yet read.
#[derive(Debug)]
pub struct Manifest {
    path: PathBuf,
    text: String,
    document: Document,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    max_layers: Option<u32>,
    #[serde(default)]
    overlap: Overlap,
    propagate: Option<bool>,
    rules: Option<PathBuf>,
    #[serde(default)]
    prices: PriceTable,
    images: Vec<ImageTable>,
    #[serde(default)]
    updates: Vec<UpdateTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PriceTable {
    store: Option<Spanned<Value>>,
    push: Option<Spanned<Value>>,
    pull: Option<Spanned<Value>>,
    blob: Option<Spanned<Value>>,
    layer: Option<Spanned<Value>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImageTable {
    name: Spanned<String>,
    inventory: Spanned<Inventories>,
    format: Option<Format>,
    config: Option<Spanned<PathBuf>>,
    #[serde(default)]
    roots: Vec<String>,
    max_layers: Option<u32>,
    #[serde(default)]
    reserved: u32,
    #[serde(default = "one")]
    pulls: u64,
}

/// One inventory, or several of one image: what the system's package manager installed and what
/// pip did, say.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Inventories {
    One(PathBuf),
    Several(Vec<PathBuf>),
}

impl Inventories {
    fn paths(&self) -> &[PathBuf] {
        match self {
            Inventories::One(path) => std::slice::from_ref(path),
            Inventories::Several(paths) => paths,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct UpdateTable {
    #[serde(default)]
    name: String,
    rate: Spanned<Value>,
    packages: Vec<String>,
}

fn one() -> u64 {
    1
}

impl Manifest {
    /// Is `path` named like a manifest? Python's lock files end in `.toml` too.
    pub fn is_named_so(path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".toml") && !name.starts_with("pylock.")
    }

    /// Reads a manifest, but none of the inventories it names.
    ///
    /// # Errors
    /// What cannot be read or is not a manifest, with line and column.
    pub fn read(path: &Path) -> Result<Manifest, InventoryError> {
        let bytes = read_input(path)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let document = toml::from_str(&text).map_err(|fault| {
            let problem = Problem::Toml(fault.message().trim_end().into());
            InventoryError::new(path, at(&text, fault.span().unwrap_or_default(), problem))
        })?;
        Ok(Manifest { path: path.into(), text, document })
    }

    /// The rules document that goes with the fleet.
    pub fn rules(&self) -> Option<PathBuf> {
        self.document.rules.as_ref().map(|rules| self.beside(rules))
    }

    /// All files and folders that it names.
    pub fn files(&self) -> Vec<PathBuf> {
        let images = self.document.images.iter();
        let named = images.flat_map(|image| {
            let config = image.config.as_ref().map(|config| config.get_ref());
            image.inventory.get_ref().paths().iter().chain(config)
        });
        named.map(|path| self.beside(path)).chain(self.rules()).collect()
    }

    /// The images with their inventories, in the order of the manifest.
    ///
    /// # Errors
    /// The first fault in the manifest or in an inventory.
    pub fn sources(&self, importer: &mut Importer) -> Result<Vec<Source>, InventoryError> {
        let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
        let images = &self.document.images;
        for image in images {
            let line = place(&self.text, image.name.span().start).0;
            if let Some(first) = lines.insert(image.name.get_ref(), line) {
                let name = image.name.get_ref().clone();
                return Err(self.fault(image.name.span(), Problem::SameImage { name, first }));
            }
        }
        let named = images.iter().flat_map(|image| {
            let paths = image.inventory.get_ref().paths();
            paths.iter().map(|path| (self.beside(path), image.format))
        });
        let named: Vec<(PathBuf, Option<Format>)> = named.collect();
        importer.prepare(named.iter().map(|(path, format)| (path.as_path(), *format)))?;
        images.iter().map(|image| self.source(image, importer)).collect()
    }

    /// The fleet of the images that [`sources`](Manifest::sources) has read.
    ///
    /// # Errors
    /// What the manifest says wrong, or what does not make a fleet.
    pub fn fleet(&self, sources: &[Source]) -> Result<Fleet, InventoryError> {
        assemble(&self.settings()?, sources).map_err(|fault| match fault.source {
            // What is wrong with the fleet as a whole is no single inventory's fault.
            source @ Fault::Fleet(_) => InventoryError::new(&self.path, source),
            source => InventoryError { source, ..fault },
        })
    }

    fn source(
        &self,
        image: &ImageTable,
        importer: &mut Importer,
    ) -> Result<Source, InventoryError> {
        let name = image.name.get_ref();
        let mut united: Option<Source> = None;
        for path in image.inventory.get_ref().paths() {
            let path = self.beside(path);
            if !path.exists() {
                let file = path.display().to_string();
                return Err(self.fault(image.inventory.span(), Problem::NoFile(file)));
            }
            for found in importer.read(&path, Some(name), image.format)? {
                match &mut united {
                    None => united = Some(found),
                    Some(source) if source.contents.is_none() && found.contents.is_none() => {
                        source.inventory.join(found.inventory);
                    }
                    Some(_) => {
                        return Err(self.fault(image.inventory.span(), Problem::NotAlone));
                    }
                }
            }
        }
        let config = image.config.as_ref().map(|path| self.config(path)).transpose()?;
        let missing = || self.fault(image.inventory.span(), Problem::Missing("inventory"));
        let source = united.ok_or_else(missing)?;
        Ok(Source {
            roots: image.roots.clone(),
            max_layers: image.max_layers,
            reserved: image.reserved,
            pulls: image.pulls,
            config: config.or(source.config),
            ..source
        })
    }

    fn config(&self, path: &Spanned<PathBuf>) -> Result<Config, InventoryError> {
        let file = self.beside(path.get_ref());
        Config::parse(&read_input(&file)?).map_err(|fault| {
            let (file, fault) = (file.display().to_string(), fault.to_string());
            self.fault(path.span(), Problem::Config { file, fault })
        })
    }

    fn settings(&self) -> Result<Settings, InventoryError> {
        let Document { max_layers, overlap, propagate, prices, updates, .. } = &self.document;
        let usual = Prices::default();
        let price = |given: &Option<Spanned<Value>>, usual| match given {
            Some(value) => self.number(value, Price::parse),
            None => Ok(usual),
        };
        let update = |update: &UpdateTable| {
            let rate = self.number(&update.rate, Rate::parse)?;
            Ok((update.name.clone(), rate, update.packages.clone()))
        };
        Ok(Settings {
            max_layers: *max_layers,
            overlap: *overlap,
            propagate: *propagate,
            prices: Prices {
                store: price(&prices.store, usual.store)?,
                push: price(&prices.push, usual.push)?,
                pull: price(&prices.pull, usual.pull)?,
                blob: price(&prices.blob, usual.blob)?,
                layer: price(&prices.layer, usual.layer)?,
            },
            updates: updates.iter().map(update).collect::<Result<_, InventoryError>>()?,
        })
    }

    /// A decimal number as it is written.
    fn number<T>(
        &self,
        value: &Spanned<Value>,
        parse: impl Fn(&str) -> Result<T, DecimalError>,
    ) -> Result<T, InventoryError> {
        let text = self.text.get(value.span()).unwrap_or_default();
        parse(text).map_err(|fault| self.fault(value.span(), Problem::Number(fault)))
    }

    /// `path` as seen from the manifest.
    fn beside(&self, path: &Path) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(path)
    }

    fn fault(&self, span: Range<usize>, problem: Problem) -> InventoryError {
        InventoryError::new(&self.path, at(&self.text, span, problem))
    }
}

/// `problem` at the place in `text` where `span` begins.
pub(super) fn at(text: &str, span: Range<usize>, problem: Problem) -> Fault {
    let (line, column) = place(text, span.start);
    Fault::At { line, column, problem }
}

/// Line and column of a byte, both counted from 1.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
