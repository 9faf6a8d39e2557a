//! Laws, on random file systems.

use super::make::{Tar, header, tree};
use super::written::{kept, rewritten};
use layerplan::image::{Compression, NewLayer, Tree, WriteOptions};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use tar::EntryType;

/// One entry of an archive.
#[derive(Clone)]
struct Thing {
    name: Vec<u8>,
    flag: EntryType,
    mode: u32,
    owner: u64,
    mtime: u64,
    content: Vec<u8>,
    xattr: Option<Vec<u8>>,
}

/// Contents are of no interest to who reads about a failure.
impl fmt::Debug for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_ascii();
        write!(f, "{name} {:?} {:o} {} {}", self.flag, self.mode, self.owner, self.mtime)
    }
}

fn component() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        "[a-c]{1,2}".prop_map(String::into_bytes),
        Just(b"a-b".to_vec()),
        Just(b"\xff\xfe".to_vec()),
        Just(vec![b'l'; 120]),
    ]
}

fn thing() -> impl Strategy<Value = Thing> {
    let flag = prop_oneof![
        1 => Just(EntryType::Directory),
        4 => Just(EntryType::Regular),
        1 => Just(EntryType::Symlink),
        1 => Just(EntryType::Fifo),
    ];
    (
        prop::collection::vec(component(), 1..4),
        flag,
        0..0o10000u32,
        prop_oneof![0..70_000u64, Just(3_000_000)],
        prop_oneof![0..1u64 << 31, Just(1 << 40)],
        prop::collection::vec(any::<u8>(), 0..1500),
        prop::option::of(prop::collection::vec(any::<u8>().prop_filter("", |b| *b != 10), 0..20)),
    )
        .prop_map(|(name, flag, mode, owner, mtime, content, xattr)| Thing {
            name: name.join(&b'/'),
            flag,
            mode,
            owner,
            mtime,
            content,
            xattr,
        })
}

/// Things by their names, without those beneath what is no folder.
fn consistent(things: Vec<Thing>) -> BTreeMap<Vec<u8>, Thing> {
    let mut all: BTreeMap<Vec<u8>, Thing> = BTreeMap::new();
    for thing in things {
        all.insert(thing.name.clone(), thing);
    }
    let no_folders: Vec<Vec<u8>> =
        all.values().filter(|t| !t.flag.is_dir()).map(|t| [&t.name[..], b"/"].concat()).collect();
    all.retain(|name, _| !no_folders.iter().any(|folder| name.starts_with(folder)));
    all
}

/// The tree of these things, each file with a second name.
fn random_tree(things: &BTreeMap<Vec<u8>, Thing>) -> Tree {
    let mut tar = Tar::new();
    for thing in things.values() {
        let content: &[u8] = if thing.flag.is_file() { &thing.content } else { b"" };
        let target: &[u8] = if thing.flag.is_symlink() { b"../some/where" } else { b"" };
        let mut header = header(thing.flag, b"short", target, content.len() as u64);
        header.set_mode(thing.mode);
        header.set_uid(thing.owner);
        header.set_gid(thing.owner / 2);
        header.set_mtime(thing.mtime);
        let mut records: Vec<(&str, &[u8])> = vec![("path", &thing.name)];
        records.extend(thing.xattr.iter().map(|value| ("SCHILY.xattr.user.x", &value[..])));
        tar = tar.pax(&records).header(header, content);
        if thing.flag.is_file() {
            let second = [&thing.name[..], b".too"].concat();
            tar = tar.pax(&[("path", &second), ("linkpath", &thing.name)]).hard_link("a", "b");
        }
    }
    tree(&[tar.end()])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However a file system is divided into layers, and in whatever order they lie, what is read
    /// back is the same.
    #[test]
    fn any_division_into_layers_is_the_same_file_system(
        things in prop::collection::vec(thing(), 0..20),
        division in prop::collection::vec(0..4usize, 64),
        compression in prop_oneof![
            Just(Compression::None), Just(Compression::Gzip(1)), Just(Compression::ZSTD),
        ],
    ) {
        let tree = random_tree(&consistent(things));
        let mut layers = vec![NewLayer::new("part"); 4];
        for ((path, _), part) in tree.iter().zip(division.iter().cycle()) {
            prop_assert!(layers[*part].add(&tree, path));
        }
        let options = WriteOptions { compression, ..WriteOptions::default() };
        let (written, image) = rewritten(&layers, &options);
        prop_assert_eq!(kept(&image.tree), kept(&tree));
        for (layer, written) in layers.iter().zip(&written.layers) {
            // Names of one file are one file, if they are in one layer.
            let files = layer.entries().filter_map(|(_, entry)| entry.content());
            let each: BTreeMap<_, u64> = files.map(|file| (Arc::as_ptr(file), file.bytes)).collect();
            prop_assert_eq!(written.file_bytes, each.values().sum::<u64>());
        }
    }

    /// Any bytes are an archive or are refused; nothing panics.
    #[test]
    fn damaged_archives_never_panic(
        things in prop::collection::vec(thing(), 0..6),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut tar = Tar::new();
        for thing in consistent(things).values() {
            tar = tar.pax(&[("path", &thing.name)]).header(
                header(thing.flag, b"x", b"y", thing.content.len() as u64),
                &thing.content,
            );
        }
        let mut tar = tar.end();
        for (at, byte) in damage {
            let at = at.index(tar.len());
            tar[at] = byte;
        }
        // Half of all headers would fail by their checksum alone.
        for block in tar.chunks_exact_mut(512) {
            let mut header = tar::Header::from_byte_slice(block).clone();
            if header.as_ustar().is_some() {
                header.set_cksum();
                block.copy_from_slice(header.as_bytes());
            }
        }
        let _ = super::make::layout(&[tar.clone()]).read();
        tar.truncate(cut.index(tar.len()));
        let _ = super::make::layout(&[tar]).read();
    }
}
