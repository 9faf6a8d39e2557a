//! Root directories: a file system as it lies on disk.
//!
//! Symbolic links are kept and never followed. Sockets are left out, as container engines do;
//! device nodes are refused. Of extended attributes those of users and `security.capability` are
//! kept: the others belong to the machine and not to what is on it.

use super::digest::{Digest, Hashing};
use super::error::ImageError;
use super::fault::EntryFault;
use super::members::link_target;
use super::path::{TreePath, shown};
use super::reader::Reader;
use super::region::{FileContent, Region};
use super::tree::{Entry, Kind, Tree};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, hash_map};
use std::fs::{self, Metadata};
use std::io::{self, Read};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

impl Reader<'_> {
    /// The file system whose root is the folder `root`. Contents stay where they are: who changes
    /// them finds out when they are read again.
    ///
    /// # Errors
    /// Not a folder, or something in it that no image can hold.
    pub fn read_folder(&self, root: &Path) -> Result<Tree, ImageError> {
        self.read_parts(root, &[Path::new("")])
    }

    /// Of the file system whose root is the folder `root` only what is at the paths `parts` and
    /// below; the folders on the way are plain ones.
    ///
    /// # Errors
    /// As for [`read_folder`](Reader::read_folder).
    pub fn read_parts(&self, root: &Path, parts: &[impl AsRef<Path>]) -> Result<Tree, ImageError> {
        let folder = root.display().to_string();
        let unreadable = |source| ImageError::Io { file: folder.clone(), source };
        let real = fs::canonicalize(root).map_err(unreadable)?;
        if !real.is_dir() {
            return Err(unreadable(io::ErrorKind::NotADirectory.into()));
        }
        let mut tree = Tree::new();
        // Places of files by device and inode, whose contents are read at once below.
        let mut files: FxHashMap<(u64, u64), usize> = FxHashMap::default();
        let mut to_read: Vec<PathBuf> = Vec::new();
        let mut named: Vec<(TreePath, usize)> = Vec::new();
        let walk = |part: &Path| {
            WalkDir::new(real.join(part)).follow_root_links(false).sort_by_file_name()
        };
        for found in parts.iter().flat_map(|part| walk(part.as_ref())) {
            self.budget.watch.done(0)?;
            let found = found.map_err(|fault| unreadable(fault.into()))?;
            let inner = found.path().strip_prefix(&real).unwrap_or(found.path());
            let inner = inner.as_os_str().as_bytes();
            let entry = entry(&found, inner).map_err(|fault| fault_in(&folder, inner, fault))?;
            let Some((path, entry, inode)) = entry else { continue };
            tree.insert_folders(&path, &self.budget)?;
            tree.insert(path.clone(), entry, &self.budget)?;
            if let Some(inode) = inode {
                let at = match files.entry(inode) {
                    hash_map::Entry::Occupied(known) => *known.get(),
                    hash_map::Entry::Vacant(place) => {
                        to_read.push(found.into_path());
                        *place.insert(to_read.len() - 1)
                    }
                };
                named.push((path, at));
            }
        }
        let contents: Vec<Result<Arc<FileContent>, ImageError>> =
            to_read.into_par_iter().map(|path| self.content(&folder, &real, &path)).collect();
        let contents = contents.into_iter().collect::<Result<Vec<_>, _>>()?;
        for (path, at) in named {
            tree.fill(&path, contents[at].clone());
        }
        Ok(tree)
    }

    fn content(
        &self,
        folder: &str,
        root: &Path,
        path: &Path,
    ) -> Result<Arc<FileContent>, ImageError> {
        let unreadable = |fault| {
            let inner = path.strip_prefix(root).unwrap_or(path).as_os_str().as_bytes();
            fault_in(folder, inner, EntryFault::Io(fault))
        };
        let region = Region::of_file(path).map_err(unreadable)?;
        let mut reader = Hashing::new(region.open().map_err(unreadable)?);
        let mut chunk = vec![0; 128 << 10];
        loop {
            match reader.read(&mut chunk) {
                Ok(0) => break,
                Ok(read) => self.budget.watch.done(read as u64)?,
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Err(fault) => return Err(unreadable(fault)),
            }
        }
        let (_, digest, _): (_, Digest, _) = reader.finish();
        Ok(Arc::new(FileContent::new(region, digest)))
    }
}

fn fault_in(folder: &str, inner: &[u8], fault: EntryFault) -> ImageError {
    ImageError::Folder { folder: folder.into(), entry: shown(inner), fault }
}

/// What one thing in the folder is, a regular file with its device and inode in place of its
/// content; none for a socket.
type Found = Option<(TreePath, Entry, Option<(u64, u64)>)>;

fn entry(found: &DirEntry, inner: &[u8]) -> Result<Found, EntryFault> {
    let path = if inner.is_empty() { TreePath::root() } else { TreePath::parse(inner)? };
    if path.name().starts_with(b".wh.") {
        return Err(EntryFault::WhiteoutName);
    }
    let there = fs::symlink_metadata(found.path()).map_err(EntryFault::Io)?;
    let what = there.file_type();
    let mut inode = None;
    let kind = if what.is_dir() || what.is_file() {
        inode = what.is_file().then(|| (there.dev(), there.ino()));
        // A file's content is put in its place once it is read.
        Kind::Folder
    } else if what.is_symlink() {
        let target = fs::read_link(found.path()).map_err(EntryFault::Io)?;
        Kind::Link(link_target(&target.into_os_string().into_vec())?)
    } else if what.is_fifo() {
        Kind::Fifo
    } else if what.is_socket() {
        return Ok(None);
    } else {
        return Err(EntryFault::Device);
    };
    Ok(Some((path, described(&there, xattrs(found.path())?, kind), inode)))
}

fn described(there: &Metadata, xattrs: BTreeMap<Vec<u8>, Vec<u8>>, kind: Kind) -> Entry {
    Entry {
        mode: there.mode() & 0o7777,
        uid: there.uid().into(),
        gid: there.gid().into(),
        mtime: there.mtime().try_into().unwrap_or(0),
        xattrs,
        kind,
        layer: 0,
    }
}

/// The extended attributes that belong to an image.
fn xattrs(path: &Path) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, EntryFault> {
    let mut xattrs = BTreeMap::new();
    let names = match xattr::list(path) {
        Ok(names) => names,
        Err(fault) if fault.kind() == io::ErrorKind::Unsupported => return Ok(xattrs),
        Err(fault) => return Err(EntryFault::Io(fault)),
    };
    for name in names {
        let bytes = name.as_bytes();
        if !bytes.starts_with(b"user.") && bytes != b"security.capability" {
            continue;
        }
        if bytes.contains(&b'=') {
            return Err(EntryFault::XattrName(shown(bytes)));
        }
        if let Some(value) = xattr::get(path, &name).map_err(EntryFault::Io)? {
            xattrs.insert(bytes.to_vec(), value);
        }
    }
    Ok(xattrs)
}
