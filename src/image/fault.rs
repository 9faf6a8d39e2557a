//! What can be wrong in an archive or a folder of files, and how that becomes an error that names
//! the archive.

use super::digest::Digest;
use super::error::ImageError;
use super::path::PathFault;
use std::io;

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
    #[error("what is at byte {0} is not a header of a tar archive (plain, gzip or zstd)")]
    NotTar(u64),
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
    #[error("the extended header at byte {0} is damaged")]
    BadExtension(u64),
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
    #[error("lies beneath the symbolic link `{0}`")]
    BeneathLink(String),
    /// A path through something that is no folder.
    #[error("lies beneath `{0}`, which is not a folder")]
    BeneathFile(String),
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
    #[error("is a hard link to `{0}`, which is no file that is there before it")]
    LinkTarget(String),
    /// A symbolic link that no file system would hold.
    #[error("is a symbolic link whose target {0}")]
    Target(PathFault),
    /// A block or character device.
    #[error("is a device node, which images for layerplan must not have")]
    Device,
    /// A type of entry that no container engine unpacks.
    #[error("is of the unknown type `{0}`")]
    UnknownType(String),
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
    #[error("has a bad {0} in its header")]
    Number(&'static str),
    /// An extended attribute whose name archives cannot carry.
    #[error("has the extended attribute `{0}`, whose name an archive cannot carry")]
    XattrName(String),
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
