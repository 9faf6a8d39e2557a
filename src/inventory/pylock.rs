//! A `pylock.toml` (PEP 751): the wheels that an installer is to fetch.
//!
//! A package's size is that of its wheel, an archive: what a lock file knows exactly. Where several
//! wheels are listed, which one is installed depends on the platform, and the largest is taken.
//! Source archives and folders have no size that an image could have.

use super::manifest::at;
use super::needs::Needing;
use super::pip::normal;
use super::{Fault, Item, Problem};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Document {
    lock_version: Spanned<String>,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: Spanned<String>,
    version: Option<String>,
    #[serde(default)]
    dependencies: Vec<Dependency>,
    #[serde(default)]
    wheels: Vec<Wheel>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
}

#[derive(Deserialize)]
struct Wheel {
    size: Option<u64>,
}

/// The locked packages.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Needing>, Fault> {
    let text = String::from_utf8_lossy(text);
    let fault = |span: Range<usize>, problem| at(&text, span, problem);
    let document: Document = toml::from_str(&text).map_err(|error| {
        let problem = Problem::Toml(error.message().trim_end().into());
        fault(error.span().unwrap_or_default(), problem)
    })?;
    let version = document.lock_version;
    if !version.get_ref().starts_with("1.") {
        let problem = Problem::form("lock-version 1", version.get_ref());
        return Err(fault(version.span(), problem));
    }
    let packages = document.packages.into_iter();
    packages
        .map(|package| {
            let span = package.name.span();
            needing(package).map_err(|problem| fault(span, problem))
        })
        .collect()
}

fn needing(package: Package) -> Result<Needing, Problem> {
    let name = normal(package.name.get_ref());
    let lacks = |field| Problem::Lacks { package: name.clone(), field };
    if name.is_empty() {
        return Err(Problem::Missing("name"));
    }
    let version = package.version.as_deref().ok_or_else(|| lacks("version"))?;
    let sizes: Option<Vec<u64>> = package.wheels.iter().map(|wheel| wheel.size).collect();
    let sizes = sizes.ok_or_else(|| lacks("wheels.size"))?;
    let bytes = sizes.into_iter().max().ok_or_else(|| lacks("wheels"))?;
    let item = Item {
        id: format!("{name}=={version}"),
        source: None,
        bytes,
        references: Vec::new(),
        name,
    };
    let needs = package.dependencies.iter().map(|needed| vec![normal(&needed.name)]).collect();
    Ok(Needing { item, provides: Vec::new(), needs })
}
