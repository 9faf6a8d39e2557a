//! The formats, and how one is told from another.

use super::needs::{self, Sizes};
use super::{Fault, InventoryError, Item};
use super::{apk, conda, cyclonedx, dpkg, nix, pip, pylock, rpm, spdx};
use crate::document::{entries, file_name};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A format that inventories are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[derive(strum::VariantArray, strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]
#[strum(serialize_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// `nix path-info --json -r`, or the graph of `exportReferencesGraph` and closureInfo.
    Nix,
    /// dpkg's `status` file, or the `status.d` folder of a distroless image.
    Dpkg,
    /// apk's database, `lib/apk/db/installed`.
    Apk,
    /// What `rpm -qa --qf` answers to the query in models/inventories.md.
    Rpm,
    /// A conda prefix, or the `conda-meta` folder in it.
    Conda,
    /// A site-packages folder, or a `pylock.toml`.
    Pip,
    /// CycloneDX 1.x as JSON.
    Cyclonedx,
    /// SPDX 2.2 or 2.3 as JSON.
    Spdx,
    /// Whole images: an OCI layout, or a docker archive.
    Image,
    /// A root directory.
    Root,
}

/// Where the format of a tar archive has its name, and the name (POSIX.1-1988, ustar).
const TAR: (usize, &[u8]) = (257, b"ustar");
/// How gzip's format begins (RFC 1952).
const GZIP: &[u8] = &[0x1f, 0x8b];
/// What a root directory has one of.
const ROOT_FOLDERS: [&str; 4] = ["usr", "etc", "var", "nix"];

impl Format {
    /// Whether the files themselves are at `path`, and not what a package manager says of them.
    pub(super) fn of_files(path: &Path) -> Option<Format> {
        let has = |name: &str| path.join(name).exists();
        if has("oci-layout") {
            return Some(Format::Image);
        }
        if path.is_dir() {
            let is_prefix = conda::is_records(path) || has("conda-meta");
            let is_root = !is_prefix && ROOT_FOLDERS.into_iter().any(has);
            return is_root.then_some(Format::Root);
        }
        // A pipe can be read only once, so images cannot be piped.
        if !path.is_file() {
            return None;
        }
        if path.to_string_lossy().ends_with(".tar.zst") {
            return Some(Format::Image);
        }
        let mut begin = Vec::new();
        let file = File::open(path).ok()?;
        file.take((TAR.0 + TAR.1.len()) as u64).read_to_end(&mut begin).ok()?;
        (begin.ends_with(TAR.1) || begin.starts_with(GZIP)).then_some(Format::Image)
    }

    /// The format of a file, by what it holds.
    pub(super) fn of_text(text: &[u8]) -> Option<Format> {
        let text = String::from_utf8_lossy(text);
        let text = text.trim_start();
        let first = text.lines().next()?;
        let has = |needle| text.contains(needle);
        let begins = |start: &str| text.lines().any(|line| line.starts_with(start));
        match first.as_bytes() {
            [b'{' | b'[', ..] if has("\"bomFormat\"") => Some(Format::Cyclonedx),
            [b'{' | b'[', ..] if has("\"spdxVersion\"") => Some(Format::Spdx),
            [b'{' | b'[', ..] if has("\"narSize\"") || has("/nix/store/") => Some(Format::Nix),
            [b'{', ..] => None,
            [letter, b':', ..] if letter.is_ascii_alphabetic() => Some(Format::Apk),
            _ if first.contains('\t') => Some(Format::Rpm),
            _ if begins("Package:") => Some(Format::Dpkg),
            _ if begins("lock-version") => Some(Format::Pip),
            _ => None,
        }
    }

    /// The format of the folder at `path`, by the names in it and how a file in it begins.
    ///
    /// # Errors
    /// A folder that cannot be read, or one that looks like none of the formats.
    pub(super) fn of_folder(path: &Path) -> Result<Format, InventoryError> {
        let entries = entries(path)?;
        if conda::is_records(path) || entries.iter().any(|entry| conda::is_records(entry)) {
            return Ok(Format::Conda);
        }
        if entries.iter().any(|entry| file_name(entry).ends_with(".dist-info")) {
            return Ok(Format::Pip);
        }
        let begin = b"Package:";
        let is_stanza = |entry: &Path| {
            let mut first = [0; 8];
            let read = File::open(entry).and_then(|mut file| file.read_exact(&mut first));
            read.is_ok() && first == *begin
        };
        if entries.iter().any(|entry| is_stanza(entry)) {
            return Ok(Format::Dpkg);
        }
        Err(InventoryError::new(path, Fault::Unknown))
    }

    /// The packages in the text of a file of this format.
    pub(super) fn parse(self, text: &[u8]) -> Result<Vec<Item>, Fault> {
        match self {
            Format::Nix => nix::parse(text),
            Format::Dpkg => dpkg::parse(text, Sizes::Told).map(needs::resolve),
            Format::Apk => {
                let owned = apk::parse(text)?.into_iter();
                Ok(needs::resolve(owned.map(|owned| owned.package).collect()))
            }
            Format::Rpm => rpm::parse(text).map(needs::resolve),
            Format::Conda => {
                let wants = "a folder: conda-meta, or the prefix that holds it";
                Err(Fault::Elsewhere { format: self, wants })
            }
            Format::Pip => pylock::parse(text).map(needs::resolve),
            Format::Cyclonedx => cyclonedx::parse(text),
            Format::Spdx => spdx::parse(text),
            Format::Image | Format::Root => {
                let wants = "whole images and root directories, by the importer";
                Err(Fault::Elsewhere { format: self, wants })
            }
        }
    }

    /// The packages in a folder of this format.
    pub(super) fn read_folder(self, path: &Path) -> Result<Vec<Item>, InventoryError> {
        match self {
            Format::Dpkg => dpkg::read_folder(path).map(needs::resolve),
            Format::Conda => conda::read_folder(path).map(needs::resolve),
            Format::Pip => pip::read_folder(path).map(needs::resolve),
            _ => {
                let fault = Fault::Elsewhere { format: self, wants: "a file, not from a folder" };
                Err(InventoryError::new(path, fault))
            }
        }
    }

    /// Its name on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Format::Nix => "nix",
            Format::Dpkg => "dpkg",
            Format::Apk => "apk",
            Format::Rpm => "rpm",
            Format::Conda => "conda",
            Format::Pip => "pip",
            Format::Cyclonedx => "cyclonedx",
            Format::Spdx => "spdx",
            Format::Image => "image",
            Format::Root => "root",
        }
    }
}
