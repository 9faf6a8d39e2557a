//! What can be wrong with an image, each fault with its offender.

use super::digest::Digest;
use super::fault::{EntryFault, LayerFault};
use std::io;

/// A fault in an image or in the writing of one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// A file cannot be read or written.
    #[error("{file}: {source}")]
    Io {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// There is no room for unpacked contents.
    #[error("temporary files in {folder}: {source}")]
    Spool {
        /// The folder for temporary files.
        folder: String,
        /// Why.
        source: io::Error,
    },
    /// Neither of the formats.
    #[error(
        "{0}: not an image: neither an OCI layout (`oci-layout` and `index.json`) nor a docker \
         archive (`manifest.json`)"
    )]
    NotAnImage(String),
    /// Something that the image refers to is not in it.
    #[error("{file}: `{missing}` is not in it")]
    Missing {
        /// The image.
        file: String,
        /// What is not there.
        missing: String,
    },
    /// A pipe, a link or a folder where a file must be.
    #[error("{file}: `{inner}` is not a regular file")]
    NotRegular {
        /// The image.
        file: String,
        /// The offender in it.
        inner: String,
    },
    /// A document of absurd length.
    #[error("{file}: `{inner}` is {bytes} bytes long; a document has at most {limit}")]
    LongDocument {
        /// The image.
        file: String,
        /// The document.
        inner: String,
        /// Its length.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// Not JSON, or not of the documented shape.
    #[error("{file}: `{inner}`: {source}")]
    Json {
        /// The image.
        file: String,
        /// The document.
        inner: String,
        /// Where and why.
        source: serde_json::Error,
    },
    /// A version of a format that this program does not know.
    #[error("{file}: unsupported version `{found}` of the OCI layout: this layerplan reads 1.x")]
    LayoutVersion {
        /// The image.
        file: String,
        /// What it says.
        found: String,
    },
    /// A digest that is none, or of another kind than SHA-256.
    #[error("{file}: `{found}` is not a digest `sha256:` and 64 hexadecimal digits")]
    NotADigest {
        /// The image.
        file: String,
        /// What it says.
        found: String,
    },
    /// A blob of another length than its descriptor says.
    #[error("{file}: blob {blob} is {found} bytes long, its descriptor says {expected}")]
    BlobSize {
        /// The image.
        file: String,
        /// The blob.
        blob: Digest,
        /// What the descriptor says.
        expected: u64,
        /// Its length.
        found: u64,
    },
    /// A blob that is not what its name says.
    #[error("{file}: blob {blob} is damaged: its digest is {found}")]
    BlobDigest {
        /// The image.
        file: String,
        /// The blob.
        blob: Digest,
        /// The digest of what is there.
        found: Digest,
    },
    /// Indexes in indexes without end.
    #[error("{file}: index {index} lies more than {limit} indexes deep")]
    DeepIndex {
        /// The image.
        file: String,
        /// The index that is too deep.
        index: Digest,
        /// The deepest that is read.
        limit: usize,
    },
    /// Nothing in it is an image.
    #[error("{0}: holds no image")]
    NoImage(String),
    /// The image is not there for the wanted platform.
    #[error("{file}: image `{image}` is not there for {wanted}, only for {found}")]
    NoPlatform {
        /// The file or folder.
        file: String,
        /// The image.
        image: String,
        /// The platform that was asked for.
        wanted: String,
        /// The platforms that there are.
        found: String,
    },
    /// Several images of one name for one platform.
    #[error("{file}: image `{image}` is there {count} times for {platform}")]
    Ambiguous {
        /// The file or folder.
        file: String,
        /// The image.
        image: String,
        /// The platform.
        platform: String,
        /// How often.
        count: usize,
    },
    /// Not `os/architecture` or `os/architecture/variant`.
    #[error("`{0}` is not a platform such as linux/amd64 or linux/arm/v7")]
    NotAPlatform(String),
    /// The configuration describes other layers than there are.
    #[error(
        "{file}: image `{image}` has {layers} layers, but its configuration lists {diff_ids} of \
         them (`rootfs.diff_ids`)"
    )]
    LayerCount {
        /// The file or folder.
        file: String,
        /// The image.
        image: String,
        /// Layers in the manifest.
        layers: usize,
        /// Layers in the configuration.
        diff_ids: usize,
    },
    /// A fault in a layer or in the archive around the layers.
    #[error("{file}: {place}: {fault}")]
    Layer {
        /// The file or folder.
        file: String,
        /// The layer by its digest, or `archive`.
        place: String,
        /// What is wrong.
        fault: LayerFault,
    },
    /// A fault in a root directory.
    #[error("{folder}: entry `{entry}` {fault}")]
    Folder {
        /// The root directory.
        folder: String,
        /// The path in it.
        entry: String,
        /// What is wrong.
        fault: EntryFault,
    },
    /// A decompression bomb, or images beyond what was expected.
    #[error("the images unpack to more than {0} bytes in all, which is the limit")]
    TooMuchUnpacked(u64),
    /// More files than was expected.
    #[error("the images have more than {0} entries in all, which is the limit")]
    TooManyEntries(u64),
    /// The layout to write is there already.
    #[error("{0}: is there already; name a folder that is not there, or an empty one")]
    TargetExists(String),
    /// A file that was read cannot be read again.
    #[error("the content of `{entry}` cannot be read again: {source}")]
    Content {
        /// The file's path in the image.
        entry: String,
        /// Why.
        source: io::Error,
    },
    /// A level of compression that there is not.
    #[error("there is no compression level {level}: levels are {least} to {most}")]
    Level {
        /// What was asked for.
        level: i64,
        /// The lowest.
        least: i64,
        /// The highest.
        most: i64,
    },
    /// A time after the year 9999.
    #[error("{0} seconds since 1970 are after the year 9999")]
    Epoch(u64),
    /// An image with a name that no layout can hold.
    #[error(
        "`{0}` cannot be the name of an image in a layout: it may have letters, digits and \
         single separators (`-`, `.`, `_`, `:`, `@`, `+`, `/`) between them"
    )]
    ReferenceName(String),
    /// Two images of one name.
    #[error("two images are called `{0}`")]
    DuplicateName(String),
    /// An image with a layer that is not among those given.
    #[error("image `{image}` has layer {layer}, which is not there")]
    NoLayer {
        /// The image.
        image: String,
        /// The layer's index.
        layer: usize,
    },
    /// The run was stopped.
    #[error("interrupted")]
    Interrupted,
}
