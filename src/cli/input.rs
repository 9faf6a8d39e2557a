//! Reads what is planned: a fleet document, a manifest and the inventories it names, or these
//! inventories themselves.

use super::exit::CliError;
use super::usage::UsageError;
use layerplan::compare::Published;
use layerplan::fleet::Fleet;
use layerplan::image::{Platform, ReadOptions, Watch};
use layerplan::inventory::{Format, Importer, Manifest, Settings, Source, assemble};
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What is planned.
pub struct Input {
    /// The fleet.
    pub fleet: Fleet,
    /// The strategy options that the manifest names: those of a run that names no others.
    pub strategy_options: Option<PathBuf>,
    /// The layers of the images that are there as a whole, as they were published.
    pub published: Published,
}

/// What is at `path`: a manifest if it is named `.toml`, else a fleet document.
pub fn read(path: &Path) -> Result<Input, CliError> {
    if !Manifest::is_named_so(path) {
        let (strategy_options, published) = (None, Published::new());
        return Ok(Input { fleet: Fleet::read(path)?, strategy_options, published });
    }
    let manifest = Manifest::read(path)?;
    let platform = manifest.platform();
    let mut importer = Importer::new(ReadOptions { platform, ..ReadOptions::default() });
    let sources = manifest.sources(&mut importer)?;
    let (strategy_options, published) = (manifest.strategy_options(), published(&sources));
    Ok(Input { fleet: manifest.fleet(&sources)?, strategy_options, published })
}

/// The fleet at `path`, whatever its rules are.
pub fn fleet(path: &Path) -> Result<Fleet, CliError> {
    Ok(read(path)?.fleet)
}

/// The layers that the images of `sources` were published with.
pub fn published(sources: &[Source]) -> Published {
    let layers = |source: &Source| Some(source.contents.as_ref()?.published.clone());
    let stacks = sources.iter().filter_map(|source| Some((source.name.clone(), layers(source)?)));
    stacks.filter(|(_, layers)| !layers.is_empty()).collect()
}

/// An inventory and the name of its image.
#[derive(Debug, Clone)]
pub struct Named {
    /// The name, if one is given.
    pub name: Option<String>,
    /// The inventory's file or folder.
    pub path: PathBuf,
}

impl FromStr for Named {
    type Err = Infallible;

    /// A path may hold an equals sign too: what is there already is a path.
    fn from_str(text: &str) -> Result<Named, Infallible> {
        Ok(match text.split_once('=') {
            Some((name, path)) if !name.is_empty() && !Path::new(text).exists() => {
                Named { name: Some(name.into()), path: path.into() }
            }
            _ => Named { name: None, path: text.into() },
        })
    }
}

/// Whole images for several platforms: which one is meant.
#[derive(Debug, clap::Args)]
pub struct PlatformArgs {
    /// Of images that are there for several platforms, the one for this, as in linux/arm64
    /// [default: the manifest's, or linux/amd64]
    #[arg(long, value_name = "OS/ARCH[/VARIANT]")]
    platform: Option<Platform>,
}

impl PlatformArgs {
    /// Is one asked for?
    pub fn is_given(&self) -> bool {
        self.platform.is_some()
    }
}

/// What is to be read, and how.
pub struct Inputs<'a> {
    /// Inventories, or one manifest.
    pub named: &'a [Named],
    /// The format of all inventories.
    pub format: Option<Format>,
    /// The platform of those that are there for several.
    pub platform: &'a PlatformArgs,
}

impl Inputs<'_> {
    /// The images, with the fleet that they make; `fill` reads also the files of those whose
    /// inventory only names them.
    pub fn read(&self, watch: Watch, fill: bool) -> Result<(Vec<Source>, Fleet), CliError> {
        let manifest = self.manifest()?;
        let own = manifest.as_ref().and_then(Manifest::platform);
        let platform = self.platform.platform.clone().or(own);
        let mut importer = Importer::new(ReadOptions { watch, platform, ..ReadOptions::default() });
        let (mut sources, fleet) = match manifest {
            Some(manifest) => {
                let sources = manifest.sources(&mut importer)?;
                let fleet = manifest.fleet(&sources)?;
                (sources, fleet)
            }
            None => self.inventories(&mut importer)?,
        };
        for source in sources.iter_mut().filter(|_| fill) {
            importer.fill(source, Path::new("/"))?;
        }
        Ok((sources, fleet))
    }

    /// The manifest, if that is what is named.
    fn manifest(&self) -> Result<Option<Manifest>, CliError> {
        let is_manifest = |one: &&Named| Manifest::is_named_so(&one.path);
        let Some(Named { name, path }) = self.named.iter().find(is_manifest) else {
            return Ok(None);
        };
        if self.named.len() > 1 || name.is_some() {
            return Err(UsageError::ManifestNotAlone(path.display().to_string()).into());
        }
        if self.format.is_some() {
            return Err(UsageError::FormatOfManifest.into());
        }
        Ok(Some(Manifest::read(path)?))
    }

    fn inventories(&self, importer: &mut Importer) -> Result<(Vec<Source>, Fleet), CliError> {
        importer.prepare(self.named.iter().map(|input| (input.path.as_path(), self.format)))?;
        let mut sources = Vec::new();
        for Named { name, path } in self.named {
            sources.extend(importer.read(path, name.as_deref(), self.format)?);
        }
        let fleet = assemble(&Settings::default(), &sources)?;
        Ok((sources, fleet))
    }
}
