//! Reads what is planned: a fleet document, a manifest and the inventories it names, or these
//! inventories themselves.

use super::exit::CliError;
use layerplan::fleet::Fleet;
use layerplan::image::{ReadOptions, Watch};
use layerplan::inventory::{Format, Importer, Manifest, Settings, Source, assemble};
use layerplan::plan::Published;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What is planned.
pub struct Input {
    /// The fleet.
    pub fleet: Fleet,
    /// The rules that the manifest names: those of a run that names no others.
    pub rules: Option<PathBuf>,
    /// The layers of the images that are there as a whole, as they were published.
    pub published: Published,
}

/// What is at `path`: a manifest if it is named `.toml`, else a fleet document.
pub fn read(path: &Path) -> Result<Input, CliError> {
    if !Manifest::is_named_so(path) {
        let (rules, published) = (None, Published::new());
        return Ok(Input { fleet: Fleet::read(path)?, rules, published });
    }
    let manifest = Manifest::read(path)?;
    let sources = manifest.sources(&mut Importer::new(ReadOptions::default())?)?;
    let (rules, published) = (manifest.rules(), published(&sources));
    Ok(Input { fleet: manifest.fleet(&sources)?, rules, published })
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

/// The images of `inputs`, or of the one manifest among them, with the fleet that they make.
pub fn images(
    inputs: &[Named],
    format: Option<Format>,
    importer: &mut Importer,
) -> Result<(Vec<Source>, Fleet), CliError> {
    if let [Named { name: None, path }] = inputs
        && Manifest::is_named_so(path)
    {
        if format.is_some() {
            return Err(CliError::FormatOfManifest);
        }
        let manifest = Manifest::read(path)?;
        let sources = manifest.sources(importer)?;
        let fleet = manifest.fleet(&sources)?;
        return Ok((sources, fleet));
    }
    if let Some(Named { path, .. }) = inputs.iter().find(|one| Manifest::is_named_so(&one.path)) {
        return Err(CliError::ManifestNotAlone { file: path.display().to_string() });
    }
    importer.prepare(inputs.iter().map(|input| (input.path.as_path(), format)))?;
    let mut sources = Vec::new();
    for Named { name, path } in inputs {
        sources.extend(importer.read(path, name.as_deref(), format)?);
    }
    let fleet = assemble(&Settings::default(), &sources)?;
    Ok((sources, fleet))
}

/// An importer that stops when a signal comes.
pub fn importer<'a>(watch: Watch<'a>) -> Result<Importer<'a>, CliError> {
    Ok(Importer::new(ReadOptions { watch, ..ReadOptions::default() })?)
}
