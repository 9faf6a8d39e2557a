//! Archives that are made to get out, to confuse or to exhaust are refused, with their name;
//! nothing is written.

use super::make::{AMD64, Layout, Tar, gzip, header, layout, zstd};
use layerplan::image::{Digest, ImageError, Limits, ReadOptions, Reader};
use std::fs;
use tar::EntryType;

/// Reads what must be refused; what the error says after the layout's name.
#[track_caller]
pub(super) fn refusal(layout: &Layout) -> String {
    let before = layout.listing();
    let spool = tempfile::tempdir().unwrap();
    let options = ReadOptions { spool: spool.path().into(), ..ReadOptions::default() };
    let fault = Reader::new(options).read(&[layout.path()]).unwrap_err();
    assert_eq!(layout.listing(), before, "nothing is written");
    assert_eq!(fs::read_dir(spool.path()).unwrap().count(), 0, "nor left behind");
    let text = fault.to_string();
    let said = text.strip_prefix(&format!("{}: ", layout.path().display()));
    said.unwrap_or_else(|| panic!("{text}")).to_owned()
}

/// Refuses an image whose topmost layer is at fault, plain and compressed; the error names it.
#[track_caller]
fn assert_refused(layers: &[Vec<u8>], said: &str) {
    for store in [|tar: &[u8]| tar.to_vec(), gzip, zstd] {
        let stored: Vec<(&[u8], Vec<u8>)> =
            layers.iter().map(|tar| (tar.as_slice(), store(tar))).collect();
        let stored: Vec<(&[u8], &[u8])> =
            stored.iter().map(|(tar, blob)| (*tar, &blob[..])).collect();
        let layout = Layout::new();
        let manifest = layout.manifest(AMD64, &stored);
        let top = Digest::of(stored.last().unwrap().1);
        assert_eq!(refusal(&layout.listed("test", manifest)), format!("layer {top}: {said}"));
    }
}

fn one(tar: Tar) -> [Vec<u8>; 1] {
    [tar.end()]
}

#[test]
fn names_that_lead_upwards() {
    let said = "holds `..`, which leads out of its folder";
    assert_refused(&one(Tar::new().file("../x", "")), &format!("entry `../x` {said}"));
    assert_refused(&one(Tar::new().file("a/../../x", "")), &format!("entry `a/../../x` {said}"));
    assert_refused(&one(Tar::new().folder("/..")), &format!("entry `/..` {said}"));
    assert_refused(
        &one(Tar::new().pax(&[("path", b"../../etc/x")]).file("x", "")),
        &format!("entry `../../etc/x` {said}"),
    );
}

#[test]
fn names_from_the_root_of_a_machine() {
    let said = "is absolute: names in an image are relative";
    for name in ["/etc/passwd", "//etc/passwd", "/./etc/passwd", "/nixos/x"] {
        assert_refused(&one(Tar::new().file(name, "")), &format!("entry `{name}` {said}"));
    }
}

#[test]
fn names_through_links() {
    let said = "entry `a/b` lies beneath the symbolic link `a`";
    assert_refused(&one(Tar::new().link("a", "/etc").file("a/b", "")), said);
    let lower = Tar::new().link("a", "/etc").end();
    assert_refused(&[lower.clone(), Tar::new().file("a/b", "").end()], said);
    assert_refused(&[lower.clone(), Tar::new().folder("a/b").end()], said);
    let whiteout = "entry `a/b` lies beneath the symbolic link `a`";
    assert_refused(&[lower.clone(), Tar::new().file("a/.wh.b", "").end()], whiteout);
    let opaque = "entry `a` lies beneath the symbolic link `a`";
    assert_refused(&[lower, Tar::new().file("a/.wh..wh..opq", "").end()], opaque);
}

#[test]
fn names_through_files() {
    let said = "entry `a/b` lies beneath `a`, which is not a folder";
    assert_refused(&one(Tar::new().file("a", "").file("a/b", "")), said);
    let said = "entry `a` is no folder, but this layer has something in it";
    assert_refused(&one(Tar::new().file("a/b", "").file("a", "")), said);
    assert_refused(
        &one(Tar::new().file("./", "")),
        "entry `.` is the root, which must be a folder",
    );
}

#[test]
fn hard_links_to_nothing_or_outside() {
    let said = "entry `b` is a hard link to `a`, which is no file that is there before it";
    assert_refused(&one(Tar::new().hard_link("b", "a")), said);
    assert_refused(&one(Tar::new().hard_link("b", "a").file("a", "")), said);
    assert_refused(&one(Tar::new().folder("a").hard_link("b", "a")), said);
    let said =
        "entry `b` is a hard link to `../a`, which holds `..`, which leads out of its folder";
    assert_refused(&one(Tar::new().hard_link("b", "../a")), said);
    let said = "entry `b` is a hard link to `etc/x`, which is no file that is there before it";
    assert_refused(&one(Tar::new().link("etc", "/etc").hard_link("b", "etc/x")), said);
    let lower = Tar::new().file("a", "").end();
    let gone = Tar::new().file(".wh.a", "").hard_link("b", "a").end();
    assert_refused(
        &[lower, gone],
        "entry `b` is a hard link to `a`, which is no file that is there before it",
    );
}

#[test]
fn symbolic_links_that_no_file_system_holds() {
    let said = "entry `a` is a symbolic link whose target";
    assert_refused(&one(Tar::new().link("a", "")), &format!("{said} is empty"));
    let long = vec![b'x'; 5000];
    assert_refused(
        &one(Tar::new().pax(&[("linkpath", &long)]).link("a", "x")),
        &format!("{said} is 5000 bytes long, more than 4096"),
    );
}

#[test]
fn device_nodes() {
    let said = "entry `dev/sda` is a device node, which images for layerplan must not have";
    for flag in [EntryType::Block, EntryType::Char] {
        assert_refused(&one(Tar::new().entry(flag, "dev/sda", "", b"")), said);
    }
}

#[test]
fn unknown_types_and_sparse_files() {
    let unknown = Tar::new().entry(EntryType::new(b'V'), "label", "", b"");
    assert_refused(&one(unknown), "entry `label` is of the unknown type `V`");
    let said = "entry `s` is a sparse file, which container engines do not agree on";
    assert_refused(&one(Tar::new().entry(EntryType::GNUSparse, "s", "", b"")), said);
    assert_refused(&one(Tar::new().pax(&[("GNU.sparse.major", b"1")]).file("s", "")), said);
}

#[test]
fn one_path_twice_in_a_layer() {
    let said = |name| format!("entry `{name}` is there twice in this layer");
    assert_refused(&one(Tar::new().file("a", "1").file("a", "1")), &said("a"));
    assert_refused(&one(Tar::new().file("a", "1").file("./a", "2")), &said("./a"));
    assert_refused(&one(Tar::new().folder("a").link("a", "b")), &said("a"));
    let mut other = header(EntryType::Directory, b"a/", b"", 0);
    other.set_mode(0o777);
    assert_refused(&one(Tar::new().folder("a/").header(other, b"")), &said("a/"));
}

#[test]
fn whiteouts_of_no_name() {
    for name in [".wh.", "a/.wh..", "a/.wh...", ".wh.a/b"] {
        let said = format!("entry `{name}` is a whiteout (`.wh.`) that hides no name");
        assert_refused(&one(Tar::new().file(name, "")), &said);
    }
}

#[test]
fn bad_numbers() {
    type Field = fn(&mut tar::OldHeader) -> &mut [u8];
    let fields: [(&str, Field); 4] = [
        ("size", |old| &mut old.size),
        ("mode", |old| &mut old.mode),
        ("owner", |old| &mut old.uid),
        ("group", |old| &mut old.gid),
    ];
    for (said, field) in fields {
        for bad in [&b"9"[..], b"-1", b"\xff\xff\xff\xff\xff\xff\xff\xff"] {
            let mut header = header(EntryType::Regular, b"a", b"", 0);
            let field = field(header.as_old_mut());
            field[..bad.len()].copy_from_slice(bad);
            assert_refused(
                &one(Tar::new().header(header, b"")),
                &format!("entry `a` has a bad {said} in its header"),
            );
        }
    }
    let pax = Tar::new().pax(&[("uid", b"-1")]).file("a", "");
    assert_refused(&one(pax), "entry `a` has a bad owner in its header");
}

/// Extended headers that are damaged, contradict themselves, or are of absurd length.
#[test]
fn bad_extended_headers() {
    let extended = |text: &[u8]| {
        Tar::new()
            .header(header(EntryType::XHeader, b"x", b"", text.len() as u64), text)
            .file("a", "")
            .end()
    };
    for text in ["99 path=b\n", "path=b\n", "10 path=b ", "9 path:b\n"] {
        let said = "the extended header at byte 0 is damaged";
        assert_refused(&[extended(text.as_bytes())], said);
    }
    let twice = "the extended header at byte 0 says `path` twice";
    assert_refused(&[extended(b"10 path=b\n10 path=c\n")], twice);
    let again = Tar::new().pax(&[("uid", b"1")]).pax(&[("uid", b"2")]).file("a", "");
    let said = "the extended header at byte 1024 says `extended header` twice";
    assert_refused(&one(again), said);
    for flag in [EntryType::XHeader, EntryType::GNULongName, EntryType::XGlobalHeader] {
        let long = vec![b'x'; (1 << 20) + 1];
        let tar = Tar::new().header(header(flag, b"x", b"", long.len() as u64), &long).end();
        let said = "the extended header at byte 0 is 1048577 bytes long, more than 1048576";
        assert_refused(&[tar], said);
    }
}

#[test]
fn absurd_names() {
    let long = vec![b'x'; 5000];
    let tar = Tar::new().pax(&[("path", &long)]).file("a", "").end();
    let said = format!("entry `{}…` is 5000 bytes long, more than 4096", "x".repeat(200));
    assert_refused(&[tar], &said);
    assert_refused(
        &one(Tar::new().pax(&[("path", b"a\0b")]).file("a", "")),
        "entry `a\\u{0}b` holds a NUL byte",
    );
}

/// An archive that ends within an entry, and a stream that ends before its end.
#[test]
fn streams_that_are_cut_off() {
    let tar = Tar::new().file("a", &"text".repeat(1000)).end();
    for end in [513, 600, 2000] {
        assert_refused(&[tar[..end].to_vec()], "is cut off");
    }
    for blob in [gzip(&tar), zstd(&tar)] {
        for end in [blob.len() / 2, blob.len() - 1] {
            let layout = Layout::new();
            let manifest = layout.manifest(AMD64, &[(&tar, &blob[..end])]);
            let said = format!("layer {}: is cut off", Digest::of(&blob[..end]));
            assert_eq!(refusal(&layout.listed("test", manifest)), said);
        }
    }
}

#[test]
fn layers_that_are_no_archives() {
    let said = "what is at byte 0 is not a header of a tar archive (plain, gzip or zstd)";
    assert_refused(&[vec![b'x'; 4096]], said);
    assert_refused(&[b"text".to_vec()], said);
    let mut damaged = Tar::new().file("a", "").file("b", "").end();
    damaged[512] ^= 1;
    let said = "what is at byte 512 is not a header of a tar archive (plain, gzip or zstd)";
    assert_refused(&[damaged], said);
    // One block of zeros alone is no end.
    let mut hole = vec![0; 512];
    hole.extend(Tar::new().file("a", "").end());
    assert_refused(&[hole], said.replace("512", "0").as_str());
}

/// A megabyte of zeros is a kilobyte of gzip: the limit is on what comes out.
#[test]
fn decompression_bombs() {
    let zeros = vec![0; 8 << 20];
    let tar = Tar::new().entry(EntryType::Regular, "zeros", "", &zeros).end();
    for blob in [gzip(&tar), zstd(&tar)] {
        let layout = Layout::new();
        let manifest = layout.manifest(AMD64, &[(&tar, &blob)]);
        let layout = layout.listed("test", manifest);
        let read_within = |unpacked| {
            let limits = Limits { unpacked, ..Limits::default() };
            let options = ReadOptions { limits, ..ReadOptions::default() };
            Reader::new(options).read(&[layout.path()])
        };
        assert!(read_within(tar.len() as u64).is_ok());
        let fault = read_within(1 << 20).unwrap_err();
        assert!(matches!(fault, ImageError::TooMuchUnpacked(0x10_0000)), "{fault}");
        assert_eq!(
            fault.to_string(),
            "the images unpack to more than 1048576 bytes in all, which is the limit"
        );
    }
}

/// What a header claims is not believed before it is there.
#[test]
fn a_claim_of_exabytes() {
    let mut header = header(EntryType::Regular, b"a", b"", 0);
    header.set_size(1 << 60);
    let tar = Tar::new().header(header, b"").end();
    assert_refused_unnamed(
        &tar,
        "the images unpack to more than 68719476736 bytes in all, which is the limit",
    );
}

#[track_caller]
fn assert_refused_unnamed(tar: &[u8], said: &str) {
    let layout = Layout::new();
    let manifest = layout.manifest(AMD64, &[(tar, &gzip(tar))]);
    assert_eq!(layout.listed("test", manifest).read().unwrap_err().to_string(), said);
}

fn read_within(layout: &Layout, entries: u64) -> Result<usize, ImageError> {
    let limits = Limits { entries, ..Limits::default() };
    let options = ReadOptions { limits, ..ReadOptions::default() };
    Ok(Reader::new(options).read(&[layout.path()])?.len())
}

/// Entries count in their layer and in each image that has it: both take memory.
#[test]
fn entries_without_end() {
    let tar = (0..100).fold(Tar::new(), |tar, n| tar.file(&n.to_string(), "")).end();
    let mut layout = Layout::new();
    for n in 0..10 {
        let own = Tar::new().file(&format!("own {n}"), "").end();
        let manifest = layout.manifest(AMD64, &[(&tar, &tar), (&own, &own)]);
        layout = layout.listed(&n.to_string(), manifest);
    }
    let all = 100 + 10 + 10 * 101;
    assert_eq!(read_within(&layout, all).unwrap(), 10);
    assert_eq!(
        read_within(&layout, all - 1).unwrap_err().to_string(),
        "the images have more than 1119 entries in all, which is the limit"
    );
}

/// Reads what takes up exactly so many entries of the limit.
#[track_caller]
fn assert_entries(layers: &[Vec<u8>], entries: u64) {
    let layout = layout(layers);
    assert_eq!(read_within(&layout, entries).unwrap(), 1);
    let fault = read_within(&layout, entries - 1).unwrap_err();
    assert!(matches!(fault, ImageError::TooManyEntries(_)), "{fault}");
}

/// So do attributes of a megabyte, and attributes in great number. Other names of a file have its
/// attributes too.
#[test]
fn attributes_without_end() {
    let value = vec![b'x'; 1_000_000];
    let long = Tar::new().pax(&[("SCHILY.xattr.user.x", &value)]).file("a", "");
    let weight = 1 + 1 + 1_000_007 / 256;
    assert_entries(&[long.end()], 2 * weight);
    let long = Tar::new().pax(&[("SCHILY.xattr.user.x", &value)]).file("a", "");
    assert_entries(&[long.hard_link("b", "a").end()], weight + 1 + 2 * weight);
    let names: Vec<String> = (0..100).map(|n| format!("SCHILY.xattr.{n}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (&name[..], &b""[..])).collect();
    assert_entries(&[Tar::new().pax(&many).file("a", "").end()], 2 * 101);
}

/// Folders that nothing describes take up memory too, by their whole paths; those that are there
/// do not count again.
#[test]
fn folders_without_end() {
    assert_entries(&one(Tar::new().file("a/b/c", "").file("a/b/d", "")), 2 + 4);
    let lower = Tar::new().file("a/b/c", "").end();
    assert_entries(&[lower, Tar::new().file("a/b/d", "").end()], 2 + 4);
    let name = "x".repeat(200);
    let path = [&name[..]; 3].join("/");
    let tar = Tar::new().pax(&[("path", path.as_bytes())]).file("a", "").end();
    assert_entries(&[tar], 3 + (1 + 2 + 3));
}

/// A few kilobytes of entries as deep as Linux opens would be gigabytes of folders.
#[test]
fn names_of_absurd_depth() {
    let deep = |components: usize| vec!["a"; components].join("/");
    let tar = |path: &str| Tar::new().pax(&[("path", path.as_bytes())]).file("a", "").end();
    assert_eq!(layout(&[tar(&deep(255))]).read().unwrap()[0].tree.len(), 256);
    let path = deep(256);
    let said = format!("entry `{}…` has 256 components, more than 255", &path[..200]);
    assert_refused(&[tar(&path)], &said);
    let links = Tar::new().file("a", "").pax(&[("linkpath", path.as_bytes())]);
    let said = format!(
        "entry `b` is a hard link to `{}…`, which has 256 components, more than 255",
        &path[..200]
    );
    assert_refused(&one(links.hard_link("b", "a")), &said);
}
