//! Paths inside an image: bytes, relative, and nowhere but inside.

use std::borrow::Borrow;
use std::fmt::{self, Write};

/// The longest path that Linux opens, `PATH_MAX`; also the longest target of a symbolic link.
pub(super) const MAX_PATH: usize = 4096;

/// The most components of a path: nothing real is as deep, and each of them is a folder in a
/// [`Tree`](super::Tree), with the whole path to it.
const MAX_COMPONENTS: usize = 255;

/// The folder of Nix's store, whose names nixpkgs writes with a `/` in front.
const NIX: &[u8] = b"nix";

/// A path inside an image: components of any bytes but NUL, separated by `/`; none of them is
/// empty, `.` or `..`. The root is the path without components.
///
/// In order of bytes, every folder comes before what is in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TreePath(Box<[u8]>);

/// Why a name is not a path inside an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathFault {
    /// Nothing is named.
    #[error("is empty")]
    Empty,
    /// It starts at the root of a machine.
    #[error("is absolute: names in an image are relative")]
    Absolute,
    /// A component leads out of its folder.
    #[error("holds `..`, which leads out of its folder")]
    Upward,
    /// A byte that ends names.
    #[error("holds a NUL byte")]
    Nul,
    /// Longer than Linux opens.
    #[error("is {0} bytes long, more than {MAX_PATH}")]
    TooLong(usize),
    /// Folders in folders without end.
    #[error("has {0} components, more than {MAX_COMPONENTS}")]
    TooDeep(usize),
}

impl TreePath {
    /// The root.
    pub fn root() -> TreePath {
        TreePath::default()
    }

    /// Reads a path as archives write it: from the image's root, whether it starts with `./` or
    /// not; `//` and a `/` at the end mean nothing. Of absolute names only those are taken that
    /// real builders write: umoci's root, and what is in the folder of Nix.
    ///
    /// # Errors
    /// A name that is empty, absolute, too long, too deep, or holds `..` or a NUL byte.
    pub fn parse(name: &[u8]) -> Result<TreePath, PathFault> {
        if name.is_empty() {
            return Err(PathFault::Empty);
        }
        if name.len() > MAX_PATH {
            return Err(PathFault::TooLong(name.len()));
        }
        if name.contains(&0) {
            return Err(PathFault::Nul);
        }
        let mut path = Vec::with_capacity(name.len());
        for component in components(name) {
            if component == b".." {
                return Err(PathFault::Upward);
            }
            push(&mut path, component);
        }
        let is_nix = components(&path).next() == Some(NIX);
        if name.starts_with(b"/") && !path.is_empty() && !is_nix {
            return Err(PathFault::Absolute);
        }
        TreePath::bounded(path)
    }

    /// The path as bytes; the root has none.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether this is the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The last component; the root has an empty one.
    pub fn name(&self) -> &[u8] {
        self.0.rsplit(|&byte| byte == b'/').next().unwrap_or_default()
    }

    /// The folder that it is in; the root is in none.
    pub fn parent(&self) -> Option<TreePath> {
        parent(&self.0).map(TreePath::known)
    }

    /// The folders on the way from the root to it, without both.
    pub fn parents(&self) -> impl Iterator<Item = TreePath> + '_ {
        (self.0.iter().enumerate())
            .filter(|&(_, &byte)| byte == b'/')
            .map(|(end, _)| TreePath::known(&self.0[..end]))
    }

    /// What is called `name` in this folder.
    ///
    /// # Errors
    /// A name that is not a path, or too long or too deep together.
    pub fn join(&self, name: &[u8]) -> Result<TreePath, PathFault> {
        let inner = TreePath::parse(name)?;
        let mut path = self.0.to_vec();
        for component in components(&inner.0) {
            push(&mut path, component);
        }
        TreePath::bounded(path)
    }

    /// Of bytes that are a path if they are neither too long nor too deep.
    fn bounded(path: Vec<u8>) -> Result<TreePath, PathFault> {
        if path.len() > MAX_PATH {
            return Err(PathFault::TooLong(path.len()));
        }
        let components = components(&path).count();
        if components > MAX_COMPONENTS {
            return Err(PathFault::TooDeep(components));
        }
        Ok(TreePath(path.into()))
    }

    /// Its components, from the root.
    pub(super) fn components(&self) -> impl DoubleEndedIterator<Item = &[u8]> {
        components(&self.0)
    }

    /// Of bytes that are known to be a path.
    pub(super) fn known(path: impl Into<Box<[u8]>>) -> TreePath {
        TreePath(path.into())
    }
}

impl Borrow<[u8]> for TreePath {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&if self.is_root() { ".".into() } else { shown(&self.0) })
    }
}

impl fmt::Debug for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The components of a name that mean something.
pub(super) fn components(name: &[u8]) -> impl DoubleEndedIterator<Item = &[u8]> {
    name.split(|&byte| byte == b'/').filter(|part| !part.is_empty() && *part != b".")
}

/// Appends a component.
pub(super) fn push(path: &mut Vec<u8>, component: &[u8]) {
    if !path.is_empty() {
        path.push(b'/');
    }
    path.extend_from_slice(component);
}

/// The folder that a path is in, as bytes.
pub(super) fn parent(path: &[u8]) -> Option<&[u8]> {
    if path.is_empty() {
        return None;
    }
    Some(path.iter().rposition(|&byte| byte == b'/').map_or(&[], |end| &path[..end]))
}

/// Characters of a name that an error shows; a hostile one may have megabytes.
const SHOWN: usize = 200;

/// A name for people: what is not text is escaped, and its end is left out if it is very long.
pub(super) fn shown(name: &[u8]) -> String {
    let mut text = String::new();
    for chunk in name[..name.len().min(4 * SHOWN)].utf8_chunks() {
        for character in chunk.valid().chars() {
            if character.is_control() {
                text.extend(character.escape_default());
            } else {
                text.push(character);
            }
        }
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    if let Some((end, _)) = text.char_indices().nth(SHOWN) {
        text.truncate(end);
        text.push('…');
    }
    text
}
