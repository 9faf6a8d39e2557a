//! Root directories: what is kept of them, and what no image can hold.

use super::make::listing;
use layerplan::image::{ImageError, Limits, ReadOptions, Reader, Tree, TreePath};
use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

fn read(root: &Path) -> Result<Tree, ImageError> {
    Reader::new(ReadOptions::default()).read_folder(root)
}

fn mkfifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// A root directory with something of every kind.
pub fn root() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let path = |inner: &str| root.path().join(inner);
    fs::set_permissions(root.path(), Permissions::from_mode(0o755)).unwrap();
    fs::create_dir_all(path("etc/empty")).unwrap();
    fs::create_dir_all(path("usr/bin")).unwrap();
    fs::write(path("etc/hosts"), "localhost").unwrap();
    fs::write(path("usr/bin/tool"), "#!").unwrap();
    fs::set_permissions(path("usr/bin/tool"), Permissions::from_mode(0o4751)).unwrap();
    fs::set_permissions(path("etc/empty"), Permissions::from_mode(0o1777)).unwrap();
    fs::hard_link(path("usr/bin/tool"), path("usr/bin/alias")).unwrap();
    symlink("usr/bin", path("bin")).unwrap();
    symlink("/nowhere/outside", path("etc/outside")).unwrap();
    mkfifo(&path("pipe"));
    fs::write(root.path().join(OsStr::from_bytes(b"b\xffd")), "bytes").unwrap();
    fs::create_dir(path("etc/old")).unwrap();
    let file = fs::File::create(path("etc/old/file")).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_millis(1_234_567_890_999)).unwrap();
    root
}

#[test]
fn a_root_directory_is_read_as_it_is() {
    let root = root();
    let tree = read(root.path()).unwrap();
    let expected = [
        "bin->usr/bin",
        "b\\xffd=bytes",
        "etc/",
        "etc/empty/",
        "etc/hosts=localhost",
        "etc/old/",
        "etc/old/file=",
        "etc/outside->/nowhere/outside",
        "pipe|",
        "usr/",
        "usr/bin/",
        "usr/bin/alias=#!",
        "usr/bin/tool=#!",
    ];
    assert_eq!(listing(&tree), expected);
    let get = |path: &str| tree.get(path.as_bytes()).unwrap();
    assert_eq!(get("usr/bin/tool").mode, 0o4751);
    assert_eq!(get("etc/empty").mode, 0o1777);
    assert_eq!(get("").mode, 0o755);
    assert_eq!(get("etc/old/file").mtime, 1_234_567_890, "whole seconds");
    let owner = fs::metadata(root.path()).unwrap();
    assert_eq!((get("etc").uid, get("etc").gid), (owner.uid().into(), owner.gid().into()));
    let content = |path| get(path).content().unwrap();
    assert!(Arc::ptr_eq(content("usr/bin/tool"), content("usr/bin/alias")), "hard links");
    assert_eq!(tree.resolve(b"bin/tool").unwrap().0, &TreePath::parse(b"usr/bin/tool").unwrap());
}

/// Links are not followed, wherever they lead; the root itself may be named by one.
#[test]
fn nothing_outside_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = |inner: &str| folder.path().join(inner);
    fs::create_dir_all(path("root")).unwrap();
    fs::create_dir_all(path("outside/deep")).unwrap();
    fs::write(path("outside/secret"), "secret").unwrap();
    symlink("../outside", path("root/link")).unwrap();
    symlink("..", path("root/up")).unwrap();
    symlink("root", path("named")).unwrap();
    assert_eq!(listing(&read(&path("root")).unwrap()), ["link->../outside", "up->.."]);
    assert_eq!(listing(&read(&path("named")).unwrap()), ["link->../outside", "up->.."]);
}

#[test]
fn attributes_of_users_are_kept_and_others_are_not() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("file");
    fs::write(&file, "").unwrap();
    // Not every file system has attributes.
    if xattr::set(&file, "user.note", b"a\nb\0c").is_err() {
        return;
    }
    let _ = xattr::set(&file, "security.selinux", b"label");
    let tree = read(root.path()).unwrap();
    let xattrs = &tree.get(b"file").unwrap().xattrs;
    assert_eq!(xattrs.len(), 1);
    assert_eq!(xattrs[&b"user.note"[..]], b"a\nb\0c");
    xattr::set(&file, "user.a=b", b"").unwrap();
    let fault = read(root.path()).unwrap_err().to_string();
    assert!(
        fault.ends_with(
            "entry `file` has the extended attribute `user.a=b`, whose name an archive cannot carry"
        ),
        "{fault}"
    );
}

#[test]
fn sockets_are_left_out() {
    let root = tempfile::tempdir().unwrap();
    let _socket = UnixListener::bind(root.path().join("socket")).unwrap();
    assert!(listing(&read(root.path()).unwrap()).is_empty());
}

#[test]
fn names_of_whiteouts_are_refused() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("d")).unwrap();
    fs::write(root.path().join("d/.wh.x"), "").unwrap();
    assert_eq!(
        read(root.path()).unwrap_err().to_string(),
        format!(
            "{}: entry `d/.wh.x` starts with `.wh.`, which marks what a layer deletes",
            root.path().display()
        )
    );
}

/// Only root can make a device node; the one that every machine has is as good.
#[test]
fn device_nodes_are_refused() {
    if !Path::new("/dev/null").exists() {
        return;
    }
    let fault = read(Path::new("/dev")).unwrap_err().to_string();
    assert!(fault.starts_with("/dev: entry `"), "{fault}");
}

#[test]
fn limits_and_faults_of_folders() {
    let root = root();
    let limits = Limits { entries: 3, ..Limits::default() };
    let reader = Reader::new(ReadOptions { limits, ..ReadOptions::default() });
    assert!(matches!(reader.read_folder(root.path()), Err(ImageError::TooManyEntries(3))));
    let fault = read(&root.path().join("absent")).unwrap_err().to_string();
    assert!(fault.contains("absent: No such file"), "{fault}");
    let fault = read(&root.path().join("etc/hosts")).unwrap_err().to_string();
    assert!(fault.ends_with("etc/hosts: not a directory"), "{fault}");
}

/// The folders on the way to a part count too.
#[test]
fn limits_of_parts() {
    let root = root();
    let read_within = |entries| {
        let limits = Limits { entries, ..Limits::default() };
        let reader = Reader::new(ReadOptions { limits, ..ReadOptions::default() });
        reader.read_parts(root.path(), &["etc/old/file", "etc/hosts"]).map(|tree| tree.len())
    };
    assert_eq!(read_within(4).unwrap(), 5);
    assert!(matches!(read_within(3), Err(ImageError::TooManyEntries(3))));
}

/// What changes after the tree was read is found out when it is read again.
#[test]
fn a_changed_file_is_found_out() {
    let root = root();
    let tree = read(root.path()).unwrap();
    let content = tree.get(b"etc/hosts").unwrap().content().unwrap();
    fs::write(root.path().join("etc/hosts"), "elsewhere").unwrap();
    assert!(content.read(99).unwrap_err().to_string().contains("changed since"));
    fs::remove_file(root.path().join("etc/hosts")).unwrap();
    mkfifo(&root.path().join("etc/hosts"));
    assert!(content.read(99).unwrap_err().to_string().contains("not a regular file"));
}
