//! What can be wrong with an image, each fault with its offender.

use super::digest::Digest;
use super::path::PathFault;
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
        "{file}: not an image: neither an OCI layout (`oci-layout` and `index.json`) nor a docker \
         archive (`manifest.json`)"
    )]
    NotAnImage {
        /// The file or folder.
        file: String,
    },
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
    #[error("{file}: holds no image")]
    NoImage {
        /// The file or folder.
        file: String,
    },
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
    #[error("`{found}` is not a platform such as linux/amd64 or linux/arm/v7")]
    NotAPlatform {
        /// What was given.
        found: String,
    },
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
    #[error("the images unpack to more than {limit} bytes in all, which is the limit")]
    TooMuchUnpacked {
        /// The limit.
        limit: u64,
    },
    /// More files than was expected.
    #[error("the images have more than {limit} entries in all, which is the limit")]
    TooManyEntries {
        /// The limit.
        limit: u64,
    },
    /// The layout to write is there already.
    #[error("{target}: is there already; name a folder that is not there, or an empty one")]
    TargetExists {
        /// The folder.
        target: String,
    },
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
    #[error("{epoch} seconds since 1970 are after the year 9999")]
    Epoch {
        /// What was asked for.
        epoch: u64,
    },
    /// An image with a name that no layout can hold.
    #[error(
        "`{name}` cannot be the name of an image in a layout: it may have letters, digits and \
         single separators (`-`, `.`, `_`, `:`, `@`, `+`, `/`) between them"
    )]
    ReferenceName {
        /// The name.
        name: String,
    },
    /// Two images of one name.
    #[error("two images are called `{name}`")]
    DuplicateName {
        /// The name.
        name: String,
    },
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

/// A fault in one layer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LayerFault {
    /// The archive ends within an entry, or its compression before its end.
    #[error("is cut off")]
    Truncated,
    /// The compression is damaged, or the file cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(io::Error),
    /// Not a tar archive.
    #[error("what is at byte {at} is not a header of a tar archive (plain, gzip or zstd)")]
    NotTar {
        /// Where, in the unpacked archive.
        at: u64,
    },
    /// Unpacked, it is not what the configuration says.
    #[error("unpacks to {found}, the configuration says {expected}")]
    DiffId {
        /// What the configuration says.
        expected: Digest,
        /// The digest of the unpacked layer.
        found: Digest,
    },
    /// Headers of headers of absurd length.
    #[error("the extended header at byte {at} is {bytes} bytes long, more than {limit}")]
    LongExtension {
        /// Where, in the unpacked archive.
        at: u64,
        /// Its length.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// An extended header with bad records.
    #[error("the extended header at byte {at} is damaged")]
    BadExtension {
        /// Where, in the unpacked archive.
        at: u64,
    },
    /// An extended header that says something twice.
    #[error("the extended header at byte {at} says `{key}` twice")]
    ExtensionTwice {
        /// Where, in the unpacked archive.
        at: u64,
        /// What it says twice.
        key: String,
    },
    /// One entry is at fault.
    #[error("entry `{entry}` {fault}")]
    Entry {
        /// Its path.
        entry: String,
        /// What is wrong.
        fault: EntryFault,
    },
}

/// A fault in one entry. Each message goes on from the entry's name.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EntryFault {
    /// Not a path inside an image.
    #[error("{0}")]
    Path(#[from] PathFault),
    /// A path through a symbolic link, which would lead elsewhere.
    #[error("lies beneath the symbolic link `{link}`")]
    BeneathLink {
        /// The link.
        link: String,
    },
    /// A path through something that is no folder.
    #[error("lies beneath `{file}`, which is not a folder")]
    BeneathFile {
        /// What is no folder.
        file: String,
    },
    /// The root as something else.
    #[error("is the root, which must be a folder")]
    Root,
    /// A hard link to something that is not a path inside the image.
    #[error("is a hard link to `{target}`, which {fault}")]
    LinkPath {
        /// The target as written.
        target: String,
        /// Why it is no path.
        fault: PathFault,
    },
    /// A hard link to nothing, or to a folder.
    #[error("is a hard link to `{target}`, which is no file that is there before it")]
    LinkTarget {
        /// The target.
        target: String,
    },
    /// A symbolic link that no file system would hold.
    #[error("is a symbolic link whose target {0}")]
    Target(PathFault),
    /// A block or character device.
    #[error("is a device node, which images for layerplan must not have")]
    Device,
    /// A type of entry that no container engine unpacks.
    #[error("is of the unknown type `{flag}`")]
    UnknownType {
        /// The type in the header.
        flag: String,
    },
    /// A sparse file.
    #[error("is a sparse file, which container engines do not agree on")]
    Sparse,
    /// The same path twice in one layer.
    #[error("is there twice in this layer")]
    Twice,
    /// A file or link, and in the same layer a folder.
    #[error("is no folder, but this layer has something in it")]
    FolderToo,
    /// A whiteout of nothing, or with something beneath.
    #[error("is a whiteout (`.wh.`) that hides no name")]
    Whiteout,
    /// A name that would be taken for a whiteout.
    #[error("starts with `.wh.`, which marks what a layer deletes")]
    WhiteoutName,
    /// A number in the header is none.
    #[error("has a bad {field} in its header")]
    Number {
        /// Which number.
        field: &'static str,
    },
    /// An extended attribute whose name archives cannot carry.
    #[error("has the extended attribute `{name}`, whose name an archive cannot carry")]
    XattrName {
        /// The attribute's name.
        name: String,
    },
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Io(io::Error),
}

/// Why the reading of one archive ends: a fault of the archive, not yet with its name, or another.
#[derive(Debug)]
pub(super) enum Halt {
    Layer(LayerFault),
    Other(ImageError),
}

impl Halt {
    /// A fault of the entry with this name.
    pub(super) fn entry(name: &[u8], fault: impl Into<EntryFault>) -> Halt {
        Halt::Layer(LayerFault::Entry { entry: super::path::shown(name), fault: fault.into() })
    }

    /// The error, with the name of the archive.
    pub(super) fn of(self, file: &str, place: impl ToString) -> ImageError {
        match self {
            Halt::Layer(fault) => {
                ImageError::Layer { file: file.into(), place: place.to_string(), fault }
            }
            Halt::Other(error) => error,
        }
    }
}

impl From<LayerFault> for Halt {
    fn from(fault: LayerFault) -> Halt {
        Halt::Layer(fault)
    }
}

impl From<ImageError> for Halt {
    fn from(error: ImageError) -> Halt {
        Halt::Other(error)
    }
}
