//! The fleet manifest: a TOML file that names the inventories of each image, and says what no
//! inventory knows: caps, pulls, prices, updates.
//!
//! Its keys are those of the fleet document; packages are named by id or by name. Paths are
//! relative to the manifest. Numbers with decimals are read from the text, never through a float.

mod document;

use super::{
    Fault, Format, Importer, InventoryError, Problem, RuleSettings, Settings, Source, assemble,
};
use crate::document::{file_name, read_input};
use crate::fleet::{Fleet, Prices};
use crate::image::{Config, Platform};
use crate::units::{DecimalError, Price, Rate};
use document::{Document, ImageTable, RuleTable, UpdateTable};
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

impl Manifest {
    /// Is `path` named like a manifest? Python's lock files end in `.toml` too.
    pub fn is_named_so(path: &Path) -> bool {
        let name = file_name(path);
        name.ends_with(".toml") && !name.starts_with("pylock.")
    }

    /// Reads a manifest, but none of the inventories it names.
    ///
    /// # Errors
    /// What cannot be read or is not a manifest, with line and column.
    pub fn read(path: &Path) -> Result<Manifest, InventoryError> {
        let text = String::from_utf8(read_input(path)?).map_err(|fault| {
            let valid = fault.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(&fault.as_bytes()[..valid]);
            InventoryError::new(path, at(&text, valid..valid, Problem::NotUtf8))
        })?;
        let document = toml::from_str(&text).map_err(|fault| {
            let problem = Problem::Toml(fault.message().trim_end().into());
            InventoryError::new(path, at(&text, fault.span().unwrap_or_default(), problem))
        })?;
        let manifest = Manifest { path: path.into(), text, document };
        manifest.check_names()?;
        Ok(manifest)
    }

    /// There are images, and each has a name of its own.
    fn check_names(&self) -> Result<(), InventoryError> {
        let images = &self.document.images;
        if images.get_ref().is_empty() {
            return Err(self.fault(images.span(), Problem::Empty("images")));
        }
        let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
        for image in images.get_ref() {
            let (name, span) = (image.name.get_ref(), image.name.span());
            if name.is_empty() {
                return Err(self.fault(span, Problem::Empty("name")));
            }
            if let Some(first) = lines.insert(name, place(&self.text, span.start).0) {
                return Err(self.fault(span, Problem::SameImage { name: name.clone(), first }));
            }
        }
        Ok(())
    }

    /// The file of strategy options that goes with the fleet.
    pub fn strategy_options(&self) -> Option<PathBuf> {
        self.document.strategy_options.as_deref().map(|file| self.beside(file))
    }

    /// All files and folders that it names.
    pub fn files(&self) -> Vec<PathBuf> {
        let images = self.document.images.get_ref().iter();
        let named = images.flat_map(|image| {
            let config = image.config.as_ref().map(|config| config.get_ref());
            image.inventory.get_ref().paths().iter().chain(config)
        });
        named.map(|path| self.beside(path)).chain(self.strategy_options()).collect()
    }

    /// The platform wanted of images that are there for several.
    pub fn platform(&self) -> Option<Platform> {
        self.document.platform.clone()
    }

    /// The images with their inventories, in the order of the manifest.
    ///
    /// # Errors
    /// The first fault in the manifest or in an inventory.
    pub fn sources(&self, importer: &mut Importer) -> Result<Vec<Source>, InventoryError> {
        let images = self.document.images.get_ref();
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
        assemble(&self.settings()?, sources).map_err(|fault| {
            match (self.document.place(&fault.source), fault.source) {
                (Some(span), source) => {
                    let (line, column) = place(&self.text, span.start);
                    let source = Box::new(source);
                    InventoryError::new(&self.path, Fault::Placed { line, column, source })
                }
                // What is wrong with the fleet as a whole is no single inventory's fault.
                (None, source @ Fault::Fleet(_)) => InventoryError::new(&self.path, source),
                (None, source) => InventoryError { source, ..fault },
            }
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
        let none = || self.fault(image.inventory.span(), Problem::Empty("inventory"));
        let source = united.ok_or_else(none)?;
        if let (Some(root), Some(_)) = (image.roots.first(), &source.contents) {
            return Err(self.fault(root.span(), Problem::RootsOfWhole));
        }
        Ok(Source {
            roots: image.roots.iter().map(|root| root.get_ref().clone()).collect(),
            max_layers: image.max_layers.as_ref().map(|cap| *cap.get_ref()),
            reserved: image.reserved.as_ref().map_or(0, |reserved| *reserved.get_ref()),
            pulls: image.pulls,
            config: config.or(source.config),
            ..source
        })
    }

    fn config(&self, path: &Spanned<PathBuf>) -> Result<Config, InventoryError> {
        let beside = self.beside(path.get_ref());
        let file = || beside.display().to_string();
        if !beside.exists() {
            return Err(self.fault(path.span(), Problem::NoFile(file())));
        }
        let fault = |fault| self.fault(path.span(), Problem::Config { file: file(), fault });
        let text = read_input(&beside).map_err(|error| fault(error.source.to_string()))?;
        Config::parse(&text).map_err(|error| fault(error.to_string()))
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
            let name = update.name.as_ref().map(|name| name.get_ref().clone());
            let packages = update.packages.iter().map(|package| package.get_ref().clone());
            Ok((name.unwrap_or_default(), rate, packages.collect()))
        };
        let rule = |rule: &Spanned<RuleTable>| {
            let RuleTable { rule, packages, images, bytes, price, class, preset, why } =
                rule.get_ref();
            let price = price.as_ref().map(|price| self.number(price, Price::parse));
            Ok(RuleSettings {
                rule: rule.clone(),
                packages: packages.clone(),
                images: images.clone(),
                bytes: *bytes,
                price: price.transpose()?,
                class: class.clone(),
                preset: preset.clone(),
                why: why.clone(),
            })
        };
        Ok(Settings {
            max_layers: max_layers.as_ref().map(|cap| *cap.get_ref()),
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
            rules: self.document.rules.iter().map(rule).collect::<Result<_, InventoryError>>()?,
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
pub(in crate::inventory) fn at(text: &str, span: Range<usize>, problem: Problem) -> Fault {
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
