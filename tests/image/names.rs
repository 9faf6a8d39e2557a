//! Paths in images, and where they lead.

use super::make::{Tar, tree};
use layerplan::image::{PathFault, TreePath};

#[test]
fn paths_are_cleaned_and_never_lead_out() {
    let path = |name: &[u8]| TreePath::parse(name);
    for name in ["a/b", "./a/b", "a//b/", ".//a/./b/."] {
        assert_eq!(path(name.as_bytes()).unwrap().as_bytes(), b"a/b");
    }
    for name in ["/", ".", "./", "//"] {
        assert!(path(name.as_bytes()).unwrap().is_root());
    }
    assert_eq!(path(b"/nix/store").unwrap().as_bytes(), b"nix/store");
    assert_eq!(path(b"/a/b"), Err(PathFault::Absolute));
    assert_eq!(path(b""), Err(PathFault::Empty));
    assert_eq!(path(b"a\0b"), Err(PathFault::Nul));
    for name in ["..", "../a", "a/..", "a/../b", "/.."] {
        assert_eq!(path(name.as_bytes()), Err(PathFault::Upward));
    }
    assert_eq!(path(&vec![b'a'; 4097]), Err(PathFault::TooLong(4097)));
    assert!(path(b"a/..b/...").is_ok());
}

#[test]
fn paths_know_their_parts() {
    let path = TreePath::parse(b"a/b/c").unwrap();
    assert_eq!(path.name(), b"c");
    assert_eq!(path.parent().unwrap().as_bytes(), b"a/b");
    assert_eq!(path.parents().map(|p| p.to_string()).collect::<Vec<_>>(), ["a", "a/b"]);
    assert_eq!(TreePath::root().join(b"a/b/c").unwrap(), path);
    assert_eq!(path.join(b"d").unwrap().as_bytes(), b"a/b/c/d");
    assert!(path.join(b"..").is_err());
    assert_eq!(TreePath::root().parent(), None);
    assert_eq!(TreePath::parse(b"a").unwrap().parent(), Some(TreePath::root()));
}

/// What is not text is escaped, and nobody has to read megabytes.
#[test]
fn paths_are_shown_to_people() {
    let shown = |name: &[u8]| TreePath::parse(name).unwrap().to_string();
    assert_eq!(shown("grün/x".as_bytes()), "grün/x");
    assert_eq!(shown(b"a\xff\n\x1b"), "a\\xff\\n\\u{1b}");
    assert_eq!(shown(b"/"), ".");
    assert!(shown(&[b'x'; 4000]).len() < 300);
}

/// Links are followed as from within: absolute ones from the image's root, and `..` stops there.
#[test]
fn links_are_followed_inside_the_image() {
    let tree = tree(&[Tar::new()
        .link("bin", "usr/bin")
        .file("usr/bin/sh", "shell")
        .link("usr/bin/bash", "sh")
        .link("etc/alternatives/sh", "/bin/bash")
        .link("out", "../../../../etc")
        .link("loop", "loop")
        .link("dangling", "/nowhere/x")
        .end()]);
    let resolved = |path: &str| tree.resolve(path.as_bytes()).map(|(path, _)| path.to_string());
    assert_eq!(resolved("/bin/sh").as_deref(), Some("usr/bin/sh"));
    assert_eq!(resolved("bin/bash").as_deref(), Some("usr/bin/sh"));
    assert_eq!(resolved("etc/alternatives/sh").as_deref(), Some("usr/bin/sh"));
    assert_eq!(resolved("out/alternatives/sh").as_deref(), Some("usr/bin/sh"));
    assert_eq!(resolved("bin/../bin/./sh").as_deref(), Some("usr/bin/sh"));
    assert_eq!(resolved("../../bin"), Some("usr/bin".into()));
    assert_eq!(resolved("").as_deref(), Some("."));
    for nowhere in ["loop", "loop/x", "dangling", "bin/sh/x", "usr/nothing"] {
        assert_eq!(resolved(nowhere), None, "{nowhere}");
    }
    let located = |path: &str| tree.locate(path.as_bytes()).map(|path| path.to_string());
    assert_eq!(located("/bin/bash").as_deref(), Some("usr/bin/bash"));
    assert_eq!(located("/bin/new").as_deref(), Some("usr/bin/new"));
    assert_eq!(located("bin").as_deref(), Some("bin"));
    assert_eq!(located("no/thing"), None);
}

/// What is in a folder is not what is merely called alike.
#[test]
fn beneath_a_folder_is_only_what_is_in_it() {
    let tree = tree(&[Tar::new().file("a/x", "").file("a-b/y", "").file("a/z/w", "").end()]);
    let beneath = |path: &str| {
        let path = TreePath::parse(path.as_bytes()).unwrap();
        tree.beneath(&path).map(|(path, _)| path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(beneath("a"), ["a/x", "a/z", "a/z/w"]);
    assert_eq!(beneath("/").len(), 6);
    assert!(beneath("a/x").is_empty());
}
