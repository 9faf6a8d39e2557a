//! What layers upon each other come to.

use super::make::{Tar, header, layout, listing, tree};
use layerplan::image::{Kind, Tree};
use std::collections::BTreeMap;
use std::sync::Arc;
use tar::EntryType;

/// A lower layer with a folder `d` of two files and a folder, and a file beside it.
fn base() -> Vec<u8> {
    Tar::new()
        .folder("d/")
        .file("d/one", "1")
        .file("d/two", "2")
        .folder("d/sub/")
        .file("d/sub/x", "x")
        .file("d-e", "beside")
        .end()
}

#[track_caller]
fn assert_tree(layers: &[Vec<u8>], expected: &[&str]) {
    assert_eq!(listing(&tree(layers)), expected);
}

#[test]
fn a_whiteout_hides_a_file_or_a_whole_folder() {
    let file = Tar::new().file("d/.wh.one", "").end();
    assert_tree(&[base(), file], &["d/", "d-e=beside", "d/sub/", "d/sub/x=x", "d/two=2"]);
    let folder = Tar::new().file(".wh.d", "").end();
    assert_tree(&[base(), folder], &["d-e=beside"]);
}

/// Wherever it is in its layer, a whiteout hides what is below and not what is beside it.
#[test]
fn a_whiteout_spares_its_own_layer() {
    let after = Tar::new().file("d/one", "new").file("d/.wh.one", "").end();
    let expected = ["d/", "d-e=beside", "d/one=new", "d/sub/", "d/sub/x=x", "d/two=2"];
    assert_tree(&[base(), after], &expected);
    let before = Tar::new().file("d/.wh.one", "").file("d/one", "new").end();
    assert_tree(&[base(), before], &expected);
    let folder = Tar::new().folder("d").file("d/new", "n").file(".wh.d", "").end();
    assert_tree(&[base(), folder], &["d/", "d-e=beside", "d/new=n"]);
}

#[test]
fn an_opaque_whiteout_hides_all_that_lower_layers_have_in_a_folder() {
    let opaque = Tar::new().file("d/new", "n").file("d/.wh..wh..opq", "").end();
    assert_tree(&[base(), opaque], &["d/", "d-e=beside", "d/new=n"]);
    let root = Tar::new().file("new", "n").file(".wh..wh..opq", "").end();
    assert_tree(&[base(), root], &["new=n"]);
}

/// A whiteout of nothing hides nothing, and what hides is not seen itself.
#[test]
fn whiteouts_of_what_is_not_there_are_fine() {
    let nothing = Tar::new().file("no/.wh.thing", "").file(".wh.nothing", "").end();
    assert_tree(&[Tar::new().file("a", "a").end(), nothing], &["a=a"]);
}

/// umoci lists what a folder held also where a file took the folder's place.
#[test]
fn whiteouts_beneath_what_replaces_a_folder_are_fine() {
    for replaced in [Tar::new().file("d", "now"), Tar::new().link("d", "now")] {
        let upper = replaced.file("d/.wh.one", "").file("d/.wh.sub", "").end();
        let tree = tree(&[base(), upper]);
        assert_eq!(tree.len(), 3);
        assert!(!tree.get(b"d").unwrap().is_folder());
    }
}

#[test]
fn files_of_aufs_are_ignored() {
    let aufs = Tar::new()
        .folder(".wh..wh.plnk/")
        .file(".wh..wh.plnk/1.2", "x")
        .file(".wh..wh.aufs", "")
        .file("a", "a")
        .end();
    assert_tree(&[aufs], &["a=a"]);
}

#[test]
fn a_file_or_link_replaces_a_folder_with_all_that_is_in_it() {
    assert_tree(&[base(), Tar::new().file("d", "f").end()], &["d=f", "d-e=beside"]);
    assert_tree(&[base(), Tar::new().link("d", "f").end()], &["d->f", "d-e=beside"]);
}

#[test]
fn a_folder_over_a_folder_keeps_what_is_in_it() {
    let mut other = header(EntryType::Directory, b"d/", b"", 0);
    other.set_mode(0o2700);
    other.set_uid(5);
    let upper = Tar::new().header(other, b"").end();
    let tree = tree(&[base(), upper]);
    assert_eq!(tree.len(), 7);
    let folder = tree.get(b"d").unwrap();
    assert_eq!((folder.mode, folder.uid, folder.layer), (0o2700, 5, 1));
    assert_eq!(tree.get(b"d/one").unwrap().layer, 0);
}

#[test]
fn a_folder_over_a_link_replaces_it() {
    let lower = Tar::new().folder("usr/lib").link("lib", "usr/lib").end();
    let upper = Tar::new().folder("lib/").file("lib/x", "x").end();
    assert_tree(&[lower, upper], &["lib/", "lib/x=x", "usr/", "usr/lib/"]);
}

#[test]
fn folders_that_nothing_describes_are_roots() {
    let tree = tree(&[Tar::new().file("a/b/c", "c").end()]);
    for folder in [&b"a"[..], b"a/b"] {
        let folder = tree.get(folder).unwrap();
        assert!(folder.is_folder());
        assert_eq!((folder.mode, folder.uid, folder.gid, folder.mtime), (0o755, 0, 0, 0));
    }
}

/// nixpkgs writes absolute names, which mean the image's root; so does umoci for the root itself.
#[test]
fn absolute_names_of_real_builders_are_within_the_image() {
    let nix = Tar::new().folder("/nix/").file("/nix/a", "a").hard_link("/nix/b", "/nix/a").end();
    let other = Tar::new().folder("/").folder("./").file("./etc//./b", "b").end();
    assert_tree(&[nix, other], &["etc/", "etc/b=b", "nix/", "nix/a=a", "nix/b=a"]);
}

fn shared(tree: &Tree, one: &str, other: &str) -> bool {
    let content = |path: &str| tree.get(path.as_bytes()).unwrap().content().unwrap().clone();
    Arc::ptr_eq(&content(one), &content(other))
}

#[test]
fn hard_links_share_one_content_also_with_lower_layers() {
    let lower = Tar::new().file("a", "text").hard_link("b", "a").file("c", "text").end();
    let upper = Tar::new().hard_link("d", "b").end();
    let tree = tree(&[lower, upper]);
    assert!(shared(&tree, "a", "b") && shared(&tree, "a", "d"));
    assert!(!shared(&tree, "a", "c"), "equal files are still two");
    assert_eq!(tree.get(b"c").unwrap().content(), tree.get(b"a").unwrap().content());
}

/// What replaces one of several names leaves the others as they were.
#[test]
fn a_replaced_name_leaves_the_others() {
    let lower = Tar::new().file("a", "old").hard_link("b", "a").end();
    assert_tree(&[lower, Tar::new().file("a", "new").end()], &["a=new", "b=old"]);
}

#[test]
fn links_to_links_and_pipes_may_be_hard() {
    let lower = Tar::new().link("l", "x").hard_link("m", "l");
    let lower = lower.entry(EntryType::Fifo, "p", "", b"").hard_link("q", "p").end();
    assert_tree(&[lower], &["l->x", "m->x", "p|", "q|"]);
}

#[test]
fn common_folders_may_be_there_several_times() {
    let mut later = header(EntryType::Directory, b"d/", b"", 0);
    later.set_mtime(99);
    let layer = Tar::new().folder("d/").file("d/a", "a").header(later, b"").end();
    assert_tree(&[layer], &["d/", "d/a=a"]);
}

/// Extended headers say what does not fit into the header, and more.
#[test]
fn extended_headers_are_heeded() {
    let long = format!("{}/{}", "n".repeat(150), "m".repeat(150));
    let tar = Tar::new()
        .pax(&[
            ("path", long.as_bytes()),
            ("uid", b"3000000000"),
            ("gid", b"4000000000"),
            ("mtime", b"10000000000.987654321"),
            ("SCHILY.xattr.user.note", b"12 path=other"),
            ("comment", b"ignored"),
        ])
        .file("short", "text")
        .pax(&[("linkpath", long.as_bytes()), ("mtime", b"-5.5")])
        .link("link", "short")
        .pax(&[("size", b"4")])
        .header(header(EntryType::Regular, b"sized", b"", 4), b"text")
        .end();
    let tree = tree(&[tar]);
    let file = tree.get(long.as_bytes()).unwrap();
    assert_eq!((file.uid, file.gid, file.mtime), (3_000_000_000, 4_000_000_000, 10_000_000_000));
    assert_eq!(file.xattrs, BTreeMap::from([(b"user.note".to_vec(), b"12 path=other".to_vec())]));
    let link = tree.get(b"link").unwrap();
    assert_eq!(link.kind, Kind::Link(long.into_bytes()));
    assert_eq!(link.mtime, 0, "before 1970");
    assert_eq!(tree.get(b"sized").unwrap().content().unwrap().read(9).unwrap(), b"text");
}

/// Records are found by their length: a newline in a value is part of it.
#[test]
fn values_may_hold_newlines() {
    let value = b"\x01\n12 path=evil\n\0";
    let record = |key: &str, value: &[u8]| {
        let length = key.len() + value.len() + 3 + 2;
        [format!("{length} {key}=").as_bytes(), value, b"\n"].concat()
    };
    let records = record("SCHILY.xattr.security.capability", value);
    let extended = header(EntryType::XHeader, b"pax", b"", records.len() as u64);
    let tar = Tar::new().header(extended, &records).file("good", "g").end();
    let tree = tree(&[tar]);
    assert_eq!(tree.get(b"good").unwrap().xattrs[&b"security.capability"[..]], value);
}

/// GNU's long names are entries of their own; so are global headers, which mean nothing here.
#[test]
fn long_names_of_gnu_and_global_headers() {
    let (name, target) = ("n".repeat(160), "t".repeat(300));
    let gnu = |flag, text: &str| {
        let mut header = tar::Header::new_gnu();
        header.as_old_mut().name[..13].copy_from_slice(b"././@LongLink");
        header.set_entry_type(flag);
        header.set_size(text.len() as u64 + 1);
        (header, [text.as_bytes(), b"\0"].concat())
    };
    let (long_name, name_text) = gnu(EntryType::GNULongName, &name);
    let (long_link, link_text) = gnu(EntryType::GNULongLink, &target);
    let global = header(EntryType::XGlobalHeader, b"pax_global_header", b"", 12);
    let tar = Tar::new()
        .header(global, b"12 path=abc\n")
        .header(long_name, &name_text)
        .header(long_link, &link_text)
        .link("short", "short")
        .end();
    assert_tree(&[tar], &[&format!("{name}->{target}")]);
}

/// Engines tell folders from files by a `/` where a header has no type, and take the size that old
/// writers give links for nothing.
#[test]
fn old_headers_are_understood() {
    let mut folder = header(EntryType::Regular, b"old/", b"", 0);
    folder.as_old_mut().linkflag = [0];
    let sized_link = header(EntryType::Link, b"b", b"a", 77);
    let tar = Tar::new().file("a", "a").header(folder, b"").header(sized_link, b"").file("c", "c");
    assert_tree(&[tar.end()], &["a=a", "b=a", "c=c", "old/"]);
}

/// umoci's archives end with their last byte: no padding, no blocks of zeros. Others have more
/// zeros than needed.
#[test]
fn archives_may_end_anyhow() {
    let whole = Tar::new().file("a", "text").end();
    for end in [512 + 4, 1024, 1536, 2048] {
        assert_tree(&[whole[..end].to_vec()], &["a=text"]);
    }
    let padded = [whole, vec![0; 20 * 512]].concat();
    assert_tree(&[padded], &["a=text"]);
}

/// The entries say which layer they come from.
#[test]
fn entries_know_their_layer() {
    let layers = [base(), Tar::new().file("d/two", "22").end(), Tar::new().file("z", "z").end()];
    let image = layout(&layers).read().unwrap().remove(0);
    let layer = |path: &str| image.tree.get(path.as_bytes()).unwrap().layer;
    assert_eq!((layer("d/one"), layer("d/two"), layer("z")), (0, 1, 2));
    assert_eq!(image.layers.len(), 3);
}
