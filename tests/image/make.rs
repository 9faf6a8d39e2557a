//! Archives and layouts made by hand, with the tar crate's writer and not with our own.

use layerplan::image::{Digest, Entry, ImageError, Kind, ReadOptions, Reader, SourceImage, Tree};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tar::{EntryType, Header};
use tempfile::TempDir;

/// A tar archive in the making.
pub struct Tar(tar::Builder<Vec<u8>>);

impl Tar {
    pub fn new() -> Tar {
        Tar(tar::Builder::new(Vec::new()))
    }

    /// Any entry; its name and target are written as they are.
    pub fn entry(self, flag: EntryType, name: &str, target: &str, content: &[u8]) -> Tar {
        self.header(header(flag, name.as_bytes(), target.as_bytes(), content.len() as u64), content)
    }

    /// A header as it is, with a content.
    pub fn header(mut self, mut header: Header, content: &[u8]) -> Tar {
        header.set_cksum();
        self.0.append(&header, content).unwrap();
        self
    }

    pub fn folder(self, name: &str) -> Tar {
        self.entry(EntryType::Directory, name, "", b"")
    }

    pub fn file(self, name: &str, content: &str) -> Tar {
        self.entry(EntryType::Regular, name, "", content.as_bytes())
    }

    pub fn link(self, name: &str, target: &str) -> Tar {
        self.entry(EntryType::Symlink, name, target, b"")
    }

    pub fn hard_link(self, name: &str, target: &str) -> Tar {
        self.entry(EntryType::Link, name, target, b"")
    }

    /// Records for the next entry; only values without newlines.
    pub fn pax(mut self, records: &[(&str, &[u8])]) -> Tar {
        self.0.append_pax_extensions(records.iter().copied()).unwrap();
        self
    }

    pub fn end(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }
}

/// A header with mode 0644 or 0755, owner 0 and time 7.
pub fn header(flag: EntryType, name: &[u8], target: &[u8], bytes: u64) -> Header {
    let mut header = Header::new_ustar();
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.as_old_mut().linkname[..target.len()].copy_from_slice(target);
    header.set_entry_type(flag);
    header.set_mode(if flag.is_dir() { 0o755 } else { 0o644 });
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(7);
    header.set_size(bytes);
    header
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

/// An OCI layout in the making, in a folder of its own.
pub struct Layout {
    root: TempDir,
    manifests: Vec<Value>,
}

pub const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub const INDEX: &str = "application/vnd.oci.image.index.v1+json";
pub const CONFIG: &str = "application/vnd.oci.image.config.v1+json";
pub const LAYER: &str = "application/vnd.oci.image.layer.v1.tar";

impl Layout {
    pub fn new() -> Layout {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("image/blobs/sha256")).unwrap();
        let layout = Layout { root, manifests: Vec::new() };
        fs::write(layout.path().join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
        layout.index()
    }

    /// The layout's folder.
    pub fn path(&self) -> PathBuf {
        self.root.path().join("image")
    }

    /// What is beside the layout, and all that is in it.
    pub fn listing(&self) -> Vec<PathBuf> {
        (walkdir::WalkDir::new(self.root.path()).sort_by_file_name().into_iter())
            .map(|found| found.unwrap().into_path())
            .collect()
    }

    pub fn blob_path(&self, digest: &Value) -> PathBuf {
        let digest = digest.as_str().unwrap().strip_prefix("sha256:").unwrap();
        self.path().join("blobs/sha256").join(digest)
    }

    /// Adds a blob; its descriptor.
    pub fn blob(&self, kind: &str, bytes: &[u8]) -> Value {
        let digest: Value = Digest::of(bytes).to_string().into();
        fs::write(self.blob_path(&digest), bytes).unwrap();
        json!({ "mediaType": kind, "digest": digest, "size": bytes.len() })
    }

    /// Adds a configuration and a manifest for layers given by unpacked and stored bytes.
    pub fn manifest(&self, platform: (&str, &str), layers: &[(&[u8], &[u8])]) -> Value {
        let diff_ids: Vec<String> =
            layers.iter().map(|(tar, _)| Digest::of(tar).to_string()).collect();
        let stored = layers.iter().map(|(_, blob)| self.blob(LAYER, blob)).collect();
        self.described(&config(platform, &diff_ids), stored)
    }

    /// Adds a manifest for a configuration and descriptors of layers.
    pub fn described(&self, config: &Value, layers: Vec<Value>) -> Value {
        let config = self.blob(CONFIG, config.to_string().as_bytes());
        let manifest = json!({ "schemaVersion": 2, "config": config, "layers": layers });
        self.blob(MANIFEST, manifest.to_string().as_bytes())
    }

    /// Lists a descriptor in the index, under a name.
    pub fn listed(mut self, name: &str, mut descriptor: Value) -> Layout {
        descriptor["annotations"] = json!({ "org.opencontainers.image.ref.name": name });
        self.manifests.push(descriptor);
        self.index()
    }

    /// Lists a descriptor in the index as it is.
    pub fn nameless(mut self, descriptor: Value) -> Layout {
        self.manifests.push(descriptor);
        self.index()
    }

    fn index(self) -> Layout {
        let index = json!({ "schemaVersion": 2, "manifests": self.manifests });
        fs::write(self.path().join("index.json"), index.to_string()).unwrap();
        self
    }

    pub fn read(&self) -> Result<Vec<SourceImage>, ImageError> {
        read(&self.path())
    }
}

pub fn config(platform: (&str, &str), diff_ids: &[String]) -> Value {
    json!({
        "os": platform.0,
        "architecture": platform.1,
        "rootfs": { "type": "layers", "diff_ids": diff_ids },
    })
}

pub const AMD64: (&str, &str) = ("linux", "amd64");

/// A layout with the one image `test` of plain layers, in which contents then lie.
pub fn layout(layers: &[Vec<u8>]) -> Layout {
    let layers: Vec<(&[u8], &[u8])> =
        layers.iter().map(|tar| (tar.as_slice(), tar.as_slice())).collect();
    let layout = Layout::new();
    let manifest = layout.manifest(AMD64, &layers);
    layout.listed("test", manifest)
}

/// A docker archive of layers under these names.
pub fn docker_archive(config: &Value, layers: &[(&str, &[u8])]) -> Vec<u8> {
    let names: Vec<&str> = layers.iter().map(|&(name, _)| name).collect();
    let manifest = json!([{ "Config": "c.json", "RepoTags": ["app:1", "app:2"], "Layers": names }]);
    let mut archive = Tar::new();
    for (name, bytes) in layers {
        archive = archive.entry(EntryType::Regular, name, "", bytes);
    }
    archive.file("c.json", &config.to_string()).file("manifest.json", &manifest.to_string()).end()
}

pub fn read(path: &Path) -> Result<Vec<SourceImage>, ImageError> {
    Reader::new(ReadOptions::default()).read(&[path])
}

/// The file system of these layers. They are compressed, so that contents lie in a spool and not in
/// the layout, which is gone.
pub fn tree(layers: &[Vec<u8>]) -> Tree {
    let stored: Vec<Vec<u8>> = layers.iter().map(|tar| gzip(tar)).collect();
    let layers: Vec<(&[u8], &[u8])> =
        layers.iter().zip(&stored).map(|(tar, blob)| (tar.as_slice(), blob.as_slice())).collect();
    let layout = Layout::new();
    let manifest = layout.manifest(AMD64, &layers);
    layout.listed("test", manifest).read().unwrap().remove(0).tree
}

/// All but the root, one a line: `etc/`, `etc/hosts=text`, `bin->usr/bin`, `pipe|`.
pub fn listing(tree: &Tree) -> Vec<String> {
    let line = |path: String, entry: &Entry| match &entry.kind {
        Kind::Folder => format!("{path}/"),
        Kind::File(content) => {
            format!("{path}={}", String::from_utf8(content.read(1000).unwrap()).unwrap())
        }
        Kind::Link(target) => format!("{path}->{}", String::from_utf8_lossy(target)),
        Kind::Fifo => format!("{path}|"),
    };
    tree.iter().skip(1).map(|(path, entry)| line(path.to_string(), entry)).collect()
}
