//! Inventories: what ecosystems already know about the packages of an image, read into a fleet.
//!
//! One file per format. Each reads its text into an [`Inventory`], the packages of one image with
//! what they need; [`assemble`] unites the inventories of all images in one [`Fleet`]. A
//! [`Manifest`], written in TOML, names the inventories and says what else is
//! known of each image.
//!
//! [`Fleet`]: crate::fleet::Fleet
//!
//! ```
//! use layerplan::inventory::Inventory;
//!
//! let inventory = Inventory::read("tests/samples/dpkg/status".as_ref(), None)?;
//! assert!(inventory.packages.iter().any(|package| package.name == "libc6"));
//! # Ok::<(), layerplan::inventory::InventoryError>(())
//! ```

mod apk;
mod assemble;
mod conda;
mod cyclonedx;
mod dpkg;
mod error;
mod files;
mod format;
mod manifest;
mod needs;
mod nix;
mod pip;
mod pylock;
mod roots;
mod rpm;
mod rpm_header;
mod rpmdb;
mod sbom;
mod sources;
mod spdx;
mod stanza;

pub use assemble::{RuleSettings, Settings, Source, assemble};
pub use error::{Fault, InventoryError, Problem};
pub use files::{Files, PublishedLayer};
pub use format::Format;
pub use manifest::Manifest;
pub use rpm::QUERY;
pub use sources::{Contents, Importer};

use crate::document::read_input;
use std::path::Path;

/// The packages of one image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// The packages, sorted by id, each id once.
    pub packages: Vec<Item>,
    /// Does a change of a package change everything that needs it, as in a Nix store?
    pub propagate: bool,
}

/// A package as an inventory knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Unique content identity: a store path, or `name=version`.
    pub id: String,
    /// What stays the same over releases.
    pub name: String,
    /// What it was built from.
    pub source: Option<String>,
    /// Installed size in bytes.
    pub bytes: u64,
    /// Ids of the packages of this inventory that it needs, sorted.
    pub references: Vec<String>,
}

impl Inventory {
    /// Reads the inventory at `path`; its format is told by what it holds if none is given.
    ///
    /// # Errors
    /// What cannot be read or is not of the format, with the file and the place in it.
    pub fn read(path: &Path, format: Option<Format>) -> Result<Inventory, InventoryError> {
        let here = |fault| InventoryError::new(path, fault);
        let (format, packages) = if path.is_dir() {
            let format = format.map_or_else(|| Format::of_folder(path), Ok)?;
            (format, format.read_folder(path)?)
        } else {
            let text = read_input(path)?;
            let format = format.or_else(|| Format::of_text(&text));
            let format = format.ok_or_else(|| here(Fault::Unknown))?;
            (format, format.parse(&text).map_err(here)?)
        };
        Inventory::of(packages, format).map_err(here)
    }

    /// The inventory of `packages`, read as `format`.
    fn of(mut packages: Vec<Item>, format: Format) -> Result<Inventory, Fault> {
        packages.sort_by(|a, b| a.id.cmp(&b.id));
        if let Some(pair) = packages.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(Fault::Duplicate(pair[0].id.clone()));
        }
        if packages.is_empty() {
            return Err(Fault::Empty(format));
        }
        Ok(Inventory { packages, propagate: format == Format::Nix })
    }

    /// Adds what another inventory of the same image knows.
    fn join(&mut self, other: Inventory) {
        self.packages.extend(other.packages);
        self.packages.sort_by(|a, b| a.id.cmp(&b.id));
        self.packages.dedup();
        self.propagate &= other.propagate;
    }
}

/// A whole number of bytes as `field` says it: digits and nothing else.
fn whole(field: &'static str, text: &str) -> Result<u64, Problem> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok()).flatten();
    number.ok_or_else(|| Problem::size(field, text))
}

/// The name of the source package in the name of a source RPM, `NAME-VERSION-RELEASE.src.rpm`.
fn of_source_rpm(file: &str) -> Option<&str> {
    let (name_version, _release) = file.rsplit_once('-')?;
    Some(name_version.rsplit_once('-')?.0)
}
