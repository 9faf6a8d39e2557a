//! The blob of a layer: its archive, compressed and named by its digest.

use super::super::digest::{Digest, Hashing};
use super::super::error::ImageError;
use super::archive::Archive;
use super::{NewLayer, WriteOptions, WrittenLayer};
use oci_spec::image::MediaType;
use std::fs::{File, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// How layers are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    None,
    /// With gzip, which all engines know, at a level of 0 to 9.
    Gzip(u32),
    /// With zstd, at a level of 1 to 22.
    Zstd(i32),
}

impl Default for Compression {
    /// gzip at its usual level, 6.
    fn default() -> Compression {
        Compression::Gzip(6)
    }
}

impl Compression {
    /// zstd at its usual level, 3.
    pub const ZSTD: Compression = Compression::Zstd(3);

    /// What manifests call layers that are compressed so.
    pub(super) fn media_type(self) -> MediaType {
        match self {
            Compression::None => MediaType::ImageLayer,
            Compression::Gzip(_) => MediaType::ImageLayerGzip,
            Compression::Zstd(_) => MediaType::ImageLayerZstd,
        }
    }

    /// Checks that the level is one.
    ///
    /// # Errors
    /// A level that the compressor does not have.
    pub fn check(self) -> Result<(), ImageError> {
        match self {
            Compression::Gzip(level) if level > 9 => {
                Err(ImageError::Level { level: level.into(), most: 9, least: 0 })
            }
            Compression::Zstd(level) if !(1..=22).contains(&level) => {
                Err(ImageError::Level { level: level.into(), most: 22, least: 1 })
            }
            _ => Ok(()),
        }
    }
}

/// A compressing stream. Headers of gzip hold neither time nor name, frames of zstd neither size
/// nor checksum.
enum Encoder<W: Write> {
    None(W),
    Gzip(flate2::write::GzEncoder<W>),
    Zstd(zstd::Encoder<'static, W>),
}

impl<W: Write> Encoder<W> {
    fn new(to: W, compression: Compression) -> io::Result<Encoder<W>> {
        Ok(match compression {
            Compression::None => Encoder::None(to),
            Compression::Gzip(level) => {
                let level = flate2::Compression::new(level);
                Encoder::Gzip(flate2::write::GzEncoder::new(to, level))
            }
            Compression::Zstd(level) => Encoder::Zstd(zstd::Encoder::new(to, level)?),
        })
    }

    fn finish(self) -> io::Result<W> {
        match self {
            Encoder::None(to) => Ok(to),
            Encoder::Gzip(encoder) => encoder.finish(),
            Encoder::Zstd(encoder) => encoder.finish(),
        }
    }
}

impl<W: Write> Write for Encoder<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Encoder::None(to) => to.write(bytes),
            Encoder::Gzip(encoder) => encoder.write(bytes),
            Encoder::Zstd(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Encoder::None(to) => to.flush(),
            Encoder::Gzip(encoder) => encoder.flush(),
            Encoder::Zstd(encoder) => encoder.flush(),
        }
    }
}

/// Writes the layer's blob into the folder `blobs`; `target` names the layout in errors.
pub(super) fn write(
    blobs: &Path,
    target: &str,
    layer: &NewLayer,
    options: &WriteOptions,
) -> Result<WrittenLayer, ImageError> {
    let failed = |source| ImageError::Io { file: target.into(), source };
    let mut temporary = new_file(blobs).map_err(failed)?;
    let file = Hashing::new(BufWriter::with_capacity(128 << 10, temporary.as_file_mut()));
    let encoder = Encoder::new(file, options.compression).map_err(failed)?;
    // Compressors do the same whether bytes come in few or many parts, but not as fast.
    let unpacked = BufWriter::with_capacity(128 << 10, Hashing::new(encoder));
    let mut archive = Archive::new(unpacked, target, options.epoch, options.watch);
    for (path, entry) in layer.entries() {
        archive.append(path, entry)?;
    }
    let (unpacked, file_bytes) = archive.finish()?;
    let unpacked = unpacked.into_inner().map_err(|fault| failed(fault.into_error()))?;
    let (encoder, diff_id, tar_bytes) = unpacked.finish();
    let (file, blob, blob_bytes) = encoder.finish().map_err(failed)?.finish();
    let file = file.into_inner().map_err(|fault| failed(fault.into_error()))?;
    file.sync_all().map_err(failed)?;
    // Equal layers have equal blobs: it does not matter whose stays.
    temporary.persist(blobs.join(blob.hex())).map_err(|fault| failed(fault.error))?;
    Ok(WrittenLayer { diff_id, blob, tar_bytes, blob_bytes, file_bytes })
}

/// Writes a document as a blob.
pub(super) fn write_text(blobs: &Path, text: &[u8]) -> io::Result<Digest> {
    let digest = Digest::of(text);
    write_file(&blobs.join(digest.hex()), text)?;
    Ok(digest)
}

/// Writes a file that must not be lost once the layout is there.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A file that others may read, as far as the process's umask allows.
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let permissions = Permissions::from_mode(0o666);
    tempfile::Builder::new().permissions(permissions).tempfile_in(folder)
}
