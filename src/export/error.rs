//! Why a plan cannot be exported.

use crate::image::ImageError;

/// Why a plan cannot be exported, naming the image and the package at fault.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// An image that the plan does not have.
    #[error("no image is called `{0}`")]
    UnknownImage(String),
    /// Two stacks for one image.
    #[error("image `{0}` is there twice")]
    ImageTwice(String),
    /// A stack with a layer that the plan does not have.
    #[error("image `{image}`: there is no layer {layer}")]
    UnknownLayer {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
    },
    /// A layer without packages.
    #[error("image `{image}`: layer {layer} is empty")]
    EmptyLayer {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
    },
    /// A package that Nix does not know as a path.
    #[error(
        "image `{image}`: package `{package}` is no store path, as in /nix/store/HASH-NAME, which \
         are all that Nix puts into layers"
    )]
    NotAStorePath {
        /// The image.
        image: String,
        /// The package's id.
        package: String,
    },
    /// A package in two layers of an image, where the target takes it once.
    #[error(
        "image `{image}`: package `{package}` is in layers {first} and {second}, and {target} \
         takes each package once"
    )]
    Twice {
        /// The image.
        image: String,
        /// The package's id.
        package: String,
        /// The lower layer's id.
        first: String,
        /// The upper layer's id.
        second: String,
        /// Who takes it once.
        target: &'static str,
    },
    /// Packages of one name in two layers, where the target knows names only.
    #[error(
        "image `{image}`: packages called `{name}` are in layers {first} and {second}, and rechunk \
         keeps packages of one name together"
    )]
    NameTwice {
        /// The image.
        image: String,
        /// The name.
        name: String,
        /// The lower layer's id.
        first: String,
        /// The upper layer's id.
        second: String,
    },
    /// A package that the fleet does not have.
    #[error("image `{image}`: the fleet has no package `{package}`")]
    UnknownPackage {
        /// The image.
        image: String,
        /// The package's id.
        package: String,
    },
    /// An image that is not there as a whole.
    #[error("image `{0}`: its files are not among the inventories")]
    NoFiles(String),
    /// The images cannot be read or written.
    #[error("{0}")]
    Image(#[from] ImageError),
    /// The target needs the fleet.
    #[error("rechunk knows packages by name, and a plan holds only their ids: the fleet is needed")]
    NoFleet,
    /// Images are built, not exported as documents.
    #[error("images are no document: they are built from their files")]
    NotADocument,
    /// chunkah takes no plan.
    #[error(
        "chunkah takes no plan: it reads the extended attribute `user.component` of each file, and \
         a plan knows packages, not their files"
    )]
    Chunkah,
    /// apko takes no plan.
    #[error(
        "apko takes no plan: it groups the packages of each image by origin and size itself, and \
         only their number can be set (`layering: {{strategy: origin, budget: N}}`)"
    )]
    Apko,
}
