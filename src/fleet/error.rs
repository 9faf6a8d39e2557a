//! What can be wrong with a fleet document, each fault with its offender.

use super::RuleFault;
use crate::document::DocumentError;
use crate::units::DecimalError;

/// A fault in a fleet, without the file's name.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FleetError {
    /// The file cannot be read, or is not a fleet document.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// Rules in a document of a version that has none.
    #[error("`rules` need \"layerplan\": 2, and this document says \"layerplan\": {0}")]
    RulesOfVersion(u32),
    /// A rule that is wrong by itself, or matches nothing.
    #[error("rule {number} ({words}): {fault}")]
    Rule {
        /// Its position, counted from 1.
        number: usize,
        /// The rule in words.
        words: String,
        /// What is wrong with it.
        fault: Box<RuleFault>,
    },
    /// Two packages have the same id.
    #[error("duplicate id `{id}`: packages[{first}] and packages[{second}]")]
    DuplicateId {
        /// The id.
        id: String,
        /// Position of the first package with it.
        first: usize,
        /// Position of the second.
        second: usize,
    },
    /// Two images have the same name.
    #[error("duplicate image name `{name}`: images[{first}] and images[{second}]")]
    DuplicateImage {
        /// The name.
        name: String,
        /// Position of the first image with it.
        first: usize,
        /// Position of the second.
        second: usize,
    },
    /// A reference to a package that is not in the document.
    #[error("unknown reference `{reference}` in package `{package}`")]
    UnknownReference {
        /// The package that holds the reference.
        package: String,
        /// The unknown id.
        reference: String,
    },
    /// A root that is not a package of the document.
    #[error("unknown root `{root}` in image `{image}`")]
    UnknownRoot {
        /// The image.
        image: String,
        /// The unknown id.
        root: String,
    },
    /// An image that asks for nothing.
    #[error("image `{0}` has no roots")]
    NoRoots(String),
    /// A package without a size.
    #[error("package `{0}` has no bytes")]
    AbsentBytes(String),
    /// A package of negative size.
    #[error("package `{package}` has negative bytes: {found}")]
    NegativeBytes {
        /// The package.
        package: String,
        /// The size as written.
        found: String,
    },
    /// A package whose size is not a whole number.
    #[error("package `{package}` has fractional bytes: {found}")]
    FractionalBytes {
        /// The package.
        package: String,
        /// The size as written.
        found: String,
    },
    /// A number that is not of the form its place asks for.
    #[error("{place}: {source}")]
    BadNumber {
        /// Where in the document.
        place: String,
        /// What is wrong with it.
        source: DecimalError,
    },
    /// A sum of bytes or costs that does not fit.
    #[error("{0} overflows: the numbers in this fleet are too large to be added exactly")]
    Overflow(String),
    /// No layer is left for an image that has something to place.
    #[error(
        "image `{image}` may have {cap} layers, but {base} base layers and {reserved} reserved \
         layers leave none for its packages"
    )]
    CapTooSmall {
        /// The image.
        image: String,
        /// Its cap.
        cap: u32,
        /// Its reserved layers.
        reserved: u32,
        /// How many base layers it has.
        base: usize,
    },
    /// A base layer that holds a package the image does not need.
    #[error("base[{layer}] of image `{image}` holds `{package}`, which is not in its closure")]
    BaseOutsideClosure {
        /// The image.
        image: String,
        /// Which base layer.
        layer: usize,
        /// The package.
        package: String,
    },
    /// A base layer that names a package that is not in the document.
    #[error("unknown package `{package}` in base[{layer}] of image `{image}`")]
    UnknownBasePackage {
        /// The image.
        image: String,
        /// Which base layer.
        layer: usize,
        /// The unknown id.
        package: String,
    },
    /// An update of a package that is not in the document.
    #[error("unknown package `{package}` in updates[{index}] (`{update}`)")]
    UnknownUpdatePackage {
        /// The update's name.
        update: String,
        /// Its position.
        index: usize,
        /// The unknown id.
        package: String,
    },
    /// Nothing to learn updates from or for.
    #[error("there are no releases to learn from")]
    NoHistory,
    /// A control character in an id or a name.
    #[error("{place}: control character in {text:?}")]
    ControlCharacter {
        /// Where in the document.
        place: String,
        /// The offending text.
        text: String,
    },
}
