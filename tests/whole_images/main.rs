//! Whole images: taken apart by the package databases in them, planned, and built anew, file for
//! file the same.

mod owners;
mod published;
mod rebuilt;
mod stores;

use assert_cmd::Command;
use layerplan::image::ReadOptions;
use layerplan::inventory::{Importer, Source};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tempfile::TempDir;

/// A new folder.
fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Writes files below `root`, each with a time of its own, the same wherever the same is written.
fn write(root: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
        fs::File::options().append(true).open(&path).unwrap().set_modified(time).unwrap();
    }
}

/// A stanza of dpkg's database.
fn stanza(name: &str, more: &str) -> String {
    format!(
        "Package: {name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n\
         Installed-Size: 4\n{more}\n"
    )
}

/// The root directory or image at `path`, as the importer takes it.
fn import(path: &Path) -> Source {
    let mut importer = Importer::new(ReadOptions::default());
    importer.read(path, Some("image"), None).unwrap().remove(0)
}

/// What `source` says of each of its packages, ids without their digests: bytes and paths.
fn packages(source: &Source) -> Vec<(String, u64, Vec<String>)> {
    let files = &source.contents.as_ref().unwrap().files;
    let paths = |id: &str| files.of(id).iter().map(ToString::to_string).collect();
    (source.inventory.packages.iter())
        .map(|item| {
            let (name, digest) = item.id.rsplit_once('@').unwrap();
            assert_eq!(digest.len(), 12, "{}", item.id);
            (name.to_string(), item.bytes, paths(&item.id))
        })
        .collect()
}

/// Runs the program in `folder`; it has to end with `code`. What it prints.
fn layerplan(folder: &Path, args: &[&str], code: i32) -> String {
    let mut command = Command::cargo_bin("layerplan").unwrap();
    let output = command.current_dir(folder).args(args).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned() + &said
}

/// Two root directories that share a library; each has a program, and rests of its own.
fn two_roots(folder: &Path) {
    for (image, program) in [("web", "nginx"), ("db", "postgres")] {
        let status = stanza("libc6", "") + &stanza(program, "Depends: libc6");
        let (own, list) = (format!("usr/bin/{program}"), format!("/usr/bin/{program}\n"));
        write(
            &folder.join(image),
            &[
                ("var/lib/dpkg/status", &status),
                ("var/lib/dpkg/info/libc6.list", "/.\n/usr\n/usr/lib\n/usr/lib/libc.so.6\n"),
                (&format!("var/lib/dpkg/info/{program}.list"), &list),
                ("usr/lib/libc.so.6", "the library"),
                (&own, program),
                ("etc/hostname", image),
            ],
        );
    }
}
