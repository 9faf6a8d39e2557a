//! A plan in the form that builders of images take it in, one file per consumer.
//!
//! [`export`] looks up every image's layers once and has the target write them, bottom layer first.
//! Nothing is decided here: a target that cannot say what the plan says refuses the plan and names
//! the image and the package. A layer that several images share is the same list in all of them.
//!
//! ```
//! use layerplan::export::{Export, Target, export};
//! use layerplan::fleet::Fleet;
//! use layerplan::solve::{Control, Options, plan};
//!
//! let fleet = Fleet::read("data/distroless/fleet.json.zst".as_ref())?;
//! let planned = plan(&fleet, &Options::default(), &Control::new(None).into())?;
//! let Export::Document(table) = export(&planned.plan, None, Target::Csv, None)? else {
//!     panic!("it is one document");
//! };
//! assert!(table.len() > 1_000);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod csv;
mod error;
mod file_name;
mod folder;
mod json;
mod lookup;
mod nix2container;
mod nixpkgs;
pub mod oci;
mod rechunk;
mod store_path;

pub use error::ExportError;
pub use folder::{File, write_folder};

use crate::fleet::Fleet;
use crate::plan::Plan;
use lookup::ImageLayers;

/// Who takes the plan.
#[derive(strum::VariantArray, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]
#[strum(serialize_all = "kebab-case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// Nix's dockerTools: `store_layers` of each image.
    Nixpkgs,
    /// nix2container: the `layersFile` of each image.
    Nix2container,
    /// rechunk: the meta.yml of each image (needs the fleet).
    Rechunk,
    /// An OCI layout with the images themselves (needs a manifest that names their files).
    Oci,
    /// Any program: all images in one document.
    Json,
    /// Any table: a row for each image, layer and package.
    Csv,
    /// chunkah: says why it takes no plan.
    Chunkah,
    /// apko: says why it takes no plan.
    Apko,
}

/// What a target takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Export {
    /// One document.
    Document(Vec<u8>),
    /// A file for each image.
    Folder(Vec<File>),
}

/// The form of `plan` that `target` takes; of one image only if `wanted` names it. `fleet` is the
/// one that the plan was made for, which only some targets need.
///
/// # Errors
/// What the target cannot take, or why the plan makes no sense.
pub fn export(
    plan: &Plan,
    fleet: Option<&Fleet>,
    target: Target,
    wanted: Option<&str>,
) -> Result<Export, ExportError> {
    let images = lookup::images(plan, wanted)?;
    match target {
        Target::Nixpkgs => each(&images, wanted, "json", nixpkgs::document),
        Target::Nix2container => each(&images, wanted, "json", nix2container::document),
        Target::Rechunk => {
            let fleet = fleet.ok_or(ExportError::NoFleet)?;
            each(&images, wanted, "yml", |image| rechunk::document(image, fleet))
        }
        Target::Oci => Err(ExportError::NotADocument),
        Target::Json => Ok(Export::Document(json::document(plan, &images))),
        Target::Csv => Ok(Export::Document(csv::document(&images))),
        Target::Chunkah => Err(ExportError::Chunkah),
        Target::Apko => Err(ExportError::Apko),
    }
}

/// A file for each image, or the document of the one that was wanted.
fn each(
    images: &[ImageLayers<'_>],
    wanted: Option<&str>,
    ending: &str,
    document: impl Fn(&ImageLayers<'_>) -> Result<Vec<u8>, ExportError>,
) -> Result<Export, ExportError> {
    if let (Some(_), [image]) = (wanted, images) {
        return document(image).map(Export::Document);
    }
    let file = |image: &ImageLayers<'_>| {
        let name = format!("{}.{ending}", file_name::of(image.name));
        Ok(File { name, bytes: document(image)? })
    };
    images.iter().map(file).collect::<Result<_, _>>().map(Export::Folder)
}

/// `value` as indented JSON, ending in a newline.
fn json_bytes(value: &impl serde::Serialize) -> Vec<u8> {
    // Strings, numbers, lists and maps by strings have a JSON form, and a vector takes every write.
    let mut text = serde_json::to_vec_pretty(value).unwrap_or_default();
    text.push(b'\n');
    text
}
