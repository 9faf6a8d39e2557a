//! Container images as files: whole images are read into trees of files, and written anew in other
//! layers, the same to the last byte every time.
//!
//! [`Reader`] reads OCI layouts, docker archives and root directories. The bytes of files stay
//! outside memory, in a temporary file without a name or where they are, and can be read again at
//! any time. Nothing is ever unpacked into a file system: a name in an archive names a place in a
//! [`Tree`] and never one on the machine. Input that tries to get out, or to exhaust the machine,
//! is refused with the offender's name. [`write_layout`] writes an OCI layout, whole or not at all.
//!
//! ```
//! use layerplan::image::{ReadOptions, Reader};
//!
//! let nothing: [&str; 0] = [];
//! assert!(Reader::new(ReadOptions::default()).read(&nothing)?.is_empty());
//! assert!(Reader::new(ReadOptions::default()).read(&["Cargo.toml"]).is_err());
//! # Ok::<(), layerplan::image::ImageError>(())
//! ```

mod apply;
mod config;
mod digest;
mod docker;
mod error;
mod fault;
mod folder;
mod layer;
mod limits;
mod members;
mod oci;
mod path;
mod pax;
mod reader;
mod region;
mod store;
mod tree;
mod write;

pub use config::{Config, Platform};
pub use digest::Digest;
pub use error::ImageError;
pub use fault::{EntryFault, LayerFault};
pub use limits::{Limits, Watch};
pub use path::{PathFault, TreePath};
pub use reader::{ReadOptions, Reader, SourceImage, SourceLayer};
pub use region::{ContentReader, FileContent};
pub use tree::{Entry, Kind, Tree};
pub use write::{
    Compression, NewImage, NewLayer, WriteOptions, Written, WrittenImage, WrittenLayer,
    check_target, write_layout,
};
