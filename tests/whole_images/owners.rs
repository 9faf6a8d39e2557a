//! Whose a file is: the package's whose database says so, or else a remainder's.

use super::{folder, import, packages, stanza, write};
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn dpkg_says_whose_files_are_and_the_rest_is_divided_by_top_folder() {
    let folder = folder();
    let root = folder.path();
    symlink("usr/lib", root.join("lib")).unwrap();
    write(
        root,
        &[
            ("var/lib/dpkg/status", &(stanza("libc6", "") + &stanza("web", "Depends: libc6"))),
            // The list has the path from before /lib became a link.
            ("var/lib/dpkg/info/libc6:amd64.list", "/.\n/lib\n/lib/libc.so.6\n"),
            ("var/lib/dpkg/info/libc6:amd64.md5sums", "0  lib/libc.so.6\n"),
            ("var/lib/dpkg/info/web.list", "/usr/bin/web\n/usr/bin/gone\n/var/empty\n"),
            ("usr/lib/libc.so.6", "12345"),
            ("usr/bin/web", "123"),
            ("usr/bin/other", "1234567"),
            ("etc/made", "12"),
        ],
    );
    fs::create_dir(root.join("var/empty")).unwrap();
    fs::create_dir(root.join("srv")).unwrap();
    let source = import(root);
    let texts = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    let found = packages(&source);
    let files = |name: &str| {
        found.iter().find(|(id, ..)| id == name).map(|(_, bytes, files)| (*bytes, files.clone()))
    };
    let sums = "var/lib/dpkg/info/libc6:amd64.md5sums";
    assert_eq!(files("libc6:amd64=1"), Some((22, texts(&["lib", "usr/lib/libc.so.6", sums]))));
    assert_eq!(files("web:amd64=1"), Some((3, texts(&["usr/bin/web", "var/empty"]))));
    assert_eq!(files("rest:/usr"), Some((7, texts(&["usr/bin/other"]))));
    assert_eq!(files("rest:/etc"), Some((2, texts(&["etc/made"]))));
    assert_eq!(files("rest:/srv"), Some((0, texts(&["srv"]))));
    assert_eq!(files("rest:/var").map(|(_, files)| files.len()), Some(3));
    let web = source.inventory.packages.iter().find(|item| item.name == "web").unwrap();
    assert!(web.references[0].starts_with("libc6:amd64=1@"));
}

/// What a package brings does not depend on which others list the same folder, be it behind a link.
#[test]
fn another_package_takes_no_link_to_a_folder_away() {
    let id = |packages: &[&str]| {
        let folder = folder();
        let status: String = packages.iter().map(|name| stanza(name, "")).collect();
        symlink("usr/lib", folder.path().join("lib")).unwrap();
        write(folder.path(), &[("var/lib/dpkg/status", &status)]);
        for name in packages {
            let (list, file) = (format!("/lib\n/lib/{name}\n"), format!("usr/lib/{name}"));
            write(
                folder.path(),
                &[(&format!("var/lib/dpkg/info/{name}.list"), &list), (&file, name)],
            );
        }
        let source = import(folder.path());
        let libc = source.inventory.packages.iter().find(|item| item.name == "libc6");
        libc.unwrap().id.clone()
    };
    assert_eq!(id(&["libc6"]), id(&["apache2", "libc6"]));
}

#[test]
fn distroless_apk_conda_and_pip_databases_are_found() {
    let folder = folder();
    let metadata = "Metadata-Version: 2.1\nName: six\nVersion: 1.16\n";
    let conda = r#"{"name": "zlib", "version": "1.3", "build": "0", "depends": [],
        "paths_data": {"paths": [{"_path": "lib/libz.so", "size_in_bytes": 4}]}}"#;
    write(
        folder.path(),
        &[
            (
                "var/lib/dpkg/status.d/base",
                &stanza("base", "").replace("Status: install ok installed\n", ""),
            ),
            ("var/lib/dpkg/status.d/base.md5sums", "0  etc/base\n"),
            ("etc/base", "1"),
            ("lib/apk/db/installed", "P:musl\nV:1.2\nA:x86_64\nI:9\nF:lib\nR:ld.so\n\n"),
            ("lib/ld.so", "12"),
            ("opt/conda/conda-meta/zlib.json", conda),
            ("opt/conda/lib/libz.so", "1234"),
            ("usr/lib/python3/site-packages/six-1.16.dist-info/METADATA", metadata),
            (
                "usr/lib/python3/site-packages/six-1.16.dist-info/RECORD",
                "six.py,,3\n../../../bin/six,,1\n",
            ),
            ("usr/lib/python3/site-packages/six.py", "123"),
            ("usr/bin/six", "1"),
        ],
    );
    let found = packages(&import(folder.path()));
    let of = |name: &str| found.iter().find(|(id, ..)| id == name).map(|found| found.2.clone());
    assert_eq!(of("base:amd64=1").unwrap().len(), 3);
    assert_eq!(of("musl=1.2").unwrap(), ["lib/ld.so"]);
    assert_eq!(of("zlib=1.3=0").unwrap().len(), 2);
    assert_eq!(of("six==1.16").unwrap(), ["usr/bin/six", "usr/lib/python3/site-packages/six.py"]);
}

#[test]
fn names_of_one_content_stay_together_and_count_once() {
    let folder = folder();
    let root = folder.path();
    write(
        root,
        &[
            ("var/lib/dpkg/status", &stanza("git", "")),
            ("var/lib/dpkg/info/git.list", "/usr/bin/git\n"),
            ("usr/bin/git", "12345"),
        ],
    );
    fs::hard_link(root.join("usr/bin/git"), root.join("usr/bin/git-log")).unwrap();
    let found = packages(&import(root));
    let git = found.iter().find(|(id, ..)| id == "git:amd64=1").unwrap();
    assert_eq!(
        (git.1, git.2.as_slice()),
        (5, &["usr/bin/git".into(), "usr/bin/git-log".into()][..])
    );
}

#[test]
fn a_large_file_that_nobody_owns_is_a_package_of_its_own() {
    let folder = folder();
    let large = "x".repeat(1 << 20);
    write(folder.path(), &[("srv/model", &large), ("srv/small", "1"), ("etc/a", "1")]);
    let found = packages(&import(folder.path()));
    let ids: Vec<&str> = found.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(ids, ["file:/srv/model", "rest:/etc", "rest:/srv"]);
}

/// An id says what a package brings: the same files have the same, and whatever is changed in a
/// file or on the way to it changes the id.
#[test]
fn ids_change_with_content_permissions_times_and_folders() {
    let id = |change: &dyn Fn(&std::path::Path)| {
        let folder = folder();
        write(folder.path(), &[("usr/bin/web", "123"), ("etc/rc", "1")]);
        change(folder.path());
        let source = import(folder.path());
        let usr = source.inventory.packages.iter().find(|item| item.name == "rest:/usr");
        usr.unwrap().id.clone()
    };
    let chmod = |path: &std::path::Path, mode| {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let plain = id(&|_| {});
    assert_eq!(plain, id(&|root| write(root, &[("etc/rc", "of no matter")])));
    let changes: [&dyn Fn(&std::path::Path); 4] = [
        &|root| write(root, &[("usr/bin/web", "124")]),
        &|root| chmod(&root.join("usr/bin/web"), 0o755),
        &|root| chmod(&root.join("usr/bin"), 0o700),
        &|root| fs::write(root.join("usr/bin/web"), "123").unwrap(),
    ];
    for change in changes {
        assert_ne!(plain, id(change));
    }
}

/// Files are measured: databases need not know sizes.
#[test]
fn sizes_that_a_database_lacks_are_of_no_matter() {
    let folder = folder();
    write(
        folder.path(),
        &[
            ("var/lib/dpkg/status", &stanza("web", "").replace("Installed-Size: 4\n", "")),
            ("var/lib/dpkg/info/web.list", "/etc/web\n"),
            ("etc/web", "123"),
            ("usr/lib/x/six-1.dist-info/METADATA", "Name: six\nVersion: 1\n"),
            ("usr/lib/x/six-1.dist-info/RECORD", "six.py,,\n"),
            ("usr/lib/x/six.py", "12"),
        ],
    );
    let found = packages(&import(folder.path()));
    let bytes = |name: &str| found.iter().find(|(id, ..)| id == name).map(|found| found.1);
    assert_eq!((bytes("web:amd64=1"), bytes("six==1")), (Some(3), Some(2)));
}

/// Two roots that differ in nothing but the root's own permissions do not share a layer: it would
/// bring the one's to the other.
#[test]
fn the_root_is_part_of_what_a_package_brings() {
    use std::os::unix::fs::PermissionsExt;
    let id = |mode| {
        let folder = folder();
        write(folder.path(), &[("etc/a", "1")]);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        import(folder.path()).inventory.packages[0].id.clone()
    };
    assert_eq!(id(0o755), id(0o755));
    assert_ne!(id(0o755), id(0o700));
}

/// What is only called like a record of conda or pip is no fault of the image.
#[test]
fn records_that_are_none_stay_remainder() {
    let folder = folder();
    let files = [("etc/conda-meta/x.json", "{}"), ("usr/x-1.dist-info/METADATA", "no metadata")];
    write(folder.path(), &files);
    write(folder.path(), &[("usr/x-1.dist-info/RECORD", "x")]);
    let ids: Vec<String> = packages(&import(folder.path())).into_iter().map(|one| one.0).collect();
    assert_eq!(ids, ["rest:/etc", "rest:/usr"]);
}

#[test]
fn a_damaged_database_is_named_with_its_line() {
    let folder = folder();
    write(folder.path(), &[("var/lib/dpkg/status", "Package: web\nno field\n")]);
    let said = super::layerplan(folder.path(), &["import", "image=."], 1);
    assert!(said.contains("var/lib/dpkg/status in the image: line 2"), "{said}");
}
