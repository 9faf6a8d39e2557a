//! Layouts that are written: read back they are the same images, and every byte is the same every
//! time.

use super::folders::root;
use super::make::{AMD64, Tar, config, header, read, tree};
use layerplan::image::{
    Compression, Config, Digest, Entry, NewImage, NewLayer, Platform, ReadOptions, Reader,
    SourceImage, Tree, TreePath, Watch, WriteOptions, Written, write_layout,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tar::EntryType;

/// All of a tree as one layer.
pub fn whole(tree: &Tree) -> NewLayer<'_> {
    let mut layer = NewLayer::new("all");
    for (path, _) in tree.iter() {
        assert!(layer.add(tree, path));
    }
    layer
}

pub fn image(name: &str, layers: Vec<usize>) -> NewImage {
    NewImage { name: name.into(), config: Config::new(&Platform::default()), layers }
}

/// Writes the layers as one image and reads it back; contents that were not compressed are gone.
pub fn rewritten(layers: &[NewLayer], options: &WriteOptions) -> (Written, SourceImage) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let images = [image("test", (0..layers.len()).collect())];
    let written = write_layout(&target, layers, &images, options).unwrap();
    (written, read(&target).unwrap().remove(0))
}

/// What a layout keeps of a tree: times of files alone, and not where an entry is from.
pub fn kept(tree: &Tree) -> BTreeMap<TreePath, Entry> {
    let kept = |entry: &Entry| {
        let mtime = if entry.content().is_some() { entry.mtime } else { 0 };
        Entry { layer: 0, mtime, ..entry.clone() }
    };
    tree.iter().map(|(path, entry)| (path.clone(), kept(entry))).collect()
}

/// The names of each file with several.
fn hard_links(tree: &Tree) -> Vec<Vec<String>> {
    let mut files: BTreeMap<*const _, Vec<String>> = BTreeMap::new();
    for (path, entry) in tree.iter() {
        if let Some(content) = entry.content() {
            files.entry(Arc::as_ptr(content)).or_default().push(path.to_string());
        }
    }
    let mut names: Vec<_> = files.into_values().filter(|names| names.len() > 1).collect();
    names.sort();
    names
}

/// A tree with everything that needs care.
fn rich() -> Tree {
    let (long, longer) = ("x".repeat(101), format!("{}/{}", "y".repeat(200), "z".repeat(200)));
    let exact = format!("{}/{}", "e".repeat(50), "f".repeat(49));
    let with = |flag, name: &[u8], change: &dyn Fn(&mut tar::Header)| {
        let mut header = header(flag, name, b"", 0);
        change(&mut header);
        header
    };
    let tar = Tar::new()
        .header(with(EntryType::Directory, b"./", &|root| root.set_mode(0o700)), b"")
        .header(with(EntryType::Directory, b"tmp/", &|tmp| tmp.set_mode(0o1777)), b"")
        .header(with(EntryType::Regular, b"suid", &|file| file.set_mode(0o6755)), b"")
        .header(with(EntryType::Regular, b"b\xff\xfe", &|_| {}), b"")
        .pax(&[("path", long.as_bytes()), ("mtime", b"99999999999")])
        .file("a", "long")
        .pax(&[("path", longer.as_bytes()), ("uid", b"4294967294"), ("gid", b"2097152")])
        .file("a", "longer")
        .file(&exact, "exactly 100 bytes")
        .pax(&[("path", format!("{longer} too").as_bytes()), ("linkpath", longer.as_bytes())])
        .hard_link("b", "b")
        .pax(&[("linkpath", longer.as_bytes())])
        .link("to", "a")
        .pax(&[("SCHILY.xattr.user.a", b"1"), ("SCHILY.xattr.security.capability", b"\x01\0\x02")])
        .file("attributes", "!")
        .hard_link("attributes too", "attributes")
        .entry(EntryType::Fifo, "pipe", "", b"")
        .folder("empty/");
    tree(&[tar.end()])
}

#[test]
fn a_tree_survives_in_every_compression() {
    let tree = rich();
    for compression in [Compression::None, Compression::Gzip(6), Compression::ZSTD] {
        let options = WriteOptions { compression, ..WriteOptions::default() };
        let (_, image) = rewritten(&[whole(&tree)], &options);
        assert_eq!(kept(&image.tree), kept(&tree));
        assert_eq!(hard_links(&image.tree), hard_links(&tree));
        assert_eq!(image.layers[0].comment.as_deref(), Some("all"));
        assert_eq!(image.layers[0].created_by.as_deref(), Some("layerplan"));
    }
}

#[test]
fn a_root_directory_survives() {
    let root = root();
    let reader = Reader::new(ReadOptions::default());
    let tree = reader.read_folder(root.path()).unwrap();
    let (_, image) = rewritten(&[whole(&tree)], &WriteOptions::default());
    assert_eq!(kept(&image.tree), kept(&tree));
    assert_eq!(hard_links(&image.tree), [["usr/bin/alias", "usr/bin/tool"]]);
}

/// Files of one folder in several layers: each has the folder, so that no layer needs another.
#[test]
fn every_layer_has_the_folders_of_its_files() {
    let tree = rich();
    let layers: Vec<NewLayer> = (tree.iter().map(|(path, _)| path))
        .map(|path| {
            let mut layer = NewLayer::new(path.to_string());
            layer.add(&tree, path);
            layer
        })
        .collect();
    let (_, image) = rewritten(&layers, &WriteOptions::default());
    assert_eq!(kept(&image.tree), kept(&tree));
    assert_eq!(image.layers.len(), tree.len());
    let mut reversed = layers;
    reversed.reverse();
    let (_, image) = rewritten(&reversed, &WriteOptions::default());
    assert_eq!(kept(&image.tree), kept(&tree));
}

#[test]
fn only_what_is_there_can_be_added() {
    let tree = tree(&[Tar::new().file("a/b", "b").end()]);
    let mut layer = NewLayer::new("");
    assert!(!layer.add(&tree, &TreePath::parse(b"a/c").unwrap()));
    assert_eq!(layer.entries().count(), 0);
    assert!(layer.add(&tree, &TreePath::parse(b"a/b").unwrap()));
    let paths: Vec<String> = layer.entries().map(|(path, _)| path.to_string()).collect();
    assert_eq!(paths, ["a", "a/b"], "a root of no interest is left out");
    assert_eq!(layer.file_bytes(), 1);
}

/// Every file of a folder by its name.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    (walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap))
        .filter(|found| found.file_type().is_file())
        .map(|found| {
            let bytes = fs::read(found.path()).unwrap();
            (found.path().strip_prefix(folder).unwrap().to_owned(), bytes)
        })
        .collect()
}

/// Nothing depends on threads, clock, place or on whether contents lie in a spool or a folder.
#[test]
fn layouts_are_reproducible() {
    let source = rich();
    let folder = tempfile::tempdir().unwrap();
    let parts: Vec<TreePath> = source.iter().map(|(path, _)| path.clone()).collect();
    let write = |threads: usize, place: &str| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        // Read anew each time: contents lie elsewhere.
        let tree = rich();
        let layers: Vec<NewLayer> = (0..6)
            .map(|part| {
                let mut layer = NewLayer::new(format!("part {part}"));
                for path in parts.iter().skip(part).step_by(6) {
                    layer.add(&tree, path);
                }
                layer.annotations =
                    ["x", "y", "z", "a"].map(|key| (key.to_owned(), part.to_string())).into();
                layer
            })
            .collect();
        let mut config = config(AMD64, &[]);
        config["config"] = json!({
            "Labels": { "z": "1", "y": "2", "x": "3", "w": "4", "v": "5" },
            "ExposedPorts": { "80/tcp": {}, "443/tcp": {}, "22/tcp": {} },
            "Volumes": { "/a": {}, "/b": {}, "/c": {} },
        });
        let config = Config::parse(config.to_string().as_bytes()).unwrap();
        let images = [
            NewImage { config: config.clone(), ..image("one", vec![0, 1, 2]) },
            NewImage { config, ..image("two", vec![0, 3, 4, 5]) },
        ];
        let target = folder.path().join(place);
        let options = WriteOptions::default();
        let written = pool.install(|| write_layout(&target, &layers, &images, &options)).unwrap();
        (written, files(&target))
    };
    let first = write(1, "first");
    assert!(first.1.len() > 10);
    for (threads, place) in [(1, "second"), (2, "third"), (4, "fourth")] {
        assert!(write(threads, place) == first, "{place}");
    }
}

/// The digests of one small layout: they change only if the format does, or the compressor.
#[test]
fn known_digests_stay() {
    let tree = tree(&[Tar::new().file("etc/hosts", "localhost\n").link("bin", "usr/bin").end()]);
    let digest = |compression| {
        let options = WriteOptions { compression, ..WriteOptions::default() };
        let (written, _) = rewritten(&[whole(&tree)], &options);
        let layer = written.layers[0];
        assert_eq!((layer.tar_bytes, layer.file_bytes), (3584, 10));
        (layer.diff_id, layer.blob)
    };
    let (diff_id, blob) = digest(Compression::None);
    assert_eq!(diff_id, blob);
    let known = [
        (diff_id, "ed6fe63c02e5ee6ce52ce91631d0c063039493a18ff5547b88e2480fe06c4e64"),
        (
            digest(Compression::Gzip(6)).1,
            "5aa5107494d871cf0f2ca3067e9d8309a6be7ea49819a1f6a9852454aab6b629",
        ),
        (
            digest(Compression::ZSTD).1,
            "ff43d56016b00f40492fbcf11b8ffb3a3386373010b45dc49d32810cda606720",
        ),
    ];
    for (found, known) in known {
        assert_eq!(found.hex(), known);
    }
}

/// Archives are what any reader of archives reads: here the tar crate's.
#[test]
fn archives_are_plain_ustar_where_that_is_enough() {
    let source = Tar::new().folder("d/").file("d/f", "text").hard_link("d/g", "d/f");
    let tree = tree(&[source.link("d/l", "f").end()]);
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let options = WriteOptions { compression: Compression::None, ..WriteOptions::default() };
    let layers = [whole(&tree)];
    let written = write_layout(&target, &layers, &[image("a", vec![0])], &options).unwrap();
    let blob = target.join("blobs/sha256").join(written.layers[0].blob.hex());
    let bytes = fs::read(blob).unwrap();
    assert_eq!(bytes.len() as u64, written.layers[0].blob_bytes);
    assert!(bytes.ends_with(&[0; 1024]) && bytes.len().is_multiple_of(512));
    let mut archive = tar::Archive::new(bytes.as_slice());
    let entries: Vec<_> = (archive.entries().unwrap())
        .map(|entry| {
            let entry = entry.unwrap();
            let header = entry.header();
            assert!(header.as_ustar().is_some());
            assert_eq!(header.username_bytes(), Some(&b""[..]));
            let link = entry.link_name_bytes().map(|link| String::from_utf8_lossy(&link).into());
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            (name, header.entry_type(), link.unwrap_or_default(), header.mtime().unwrap())
        })
        .collect();
    let expected = [
        ("./", EntryType::Directory, "", 0),
        ("d/", EntryType::Directory, "", 0),
        ("d/f", EntryType::Regular, "", 7),
        ("d/g", EntryType::Link, "d/f", 7),
        ("d/l", EntryType::Symlink, "f", 0),
    ];
    let expected =
        expected.map(|(name, flag, link, time)| (name.to_owned(), flag, link.to_owned(), time));
    assert_eq!(entries, expected);
}

/// With an epoch no file is later, and the history has it.
#[test]
fn an_epoch_lowers_later_times() {
    let tree = rich();
    let options = WriteOptions { epoch: Some(1_000_000), ..WriteOptions::default() };
    let (_, image) = rewritten(&[whole(&tree)], &options);
    let times: Vec<u64> = image.tree.iter().map(|(_, entry)| entry.mtime).collect();
    assert_eq!(times.iter().max(), Some(&1_000_000));
    assert_eq!(image.tree.get(b"suid").unwrap().mtime, 7);
    let history = image.config.oci().history().as_ref().unwrap();
    assert_eq!(history[0].created().as_deref(), Some("1970-01-12T13:46:40Z"));
    let options = WriteOptions { epoch: Some(u64::MAX), ..WriteOptions::default() };
    let fault = write_layout(Path::new("never"), &[], &[], &options).unwrap_err().to_string();
    assert_eq!(fault, "18446744073709551615 seconds since 1970 are after the year 9999");
}

/// All of a configuration but layers and history stays, also what the specification does not know.
#[test]
fn the_configuration_stays() {
    let tree = rich();
    let mut before = config(AMD64, &["sha256:old".into()]);
    before["config"] = json!({ "Healthcheck": { "Test": ["NONE"] }, "Env": ["A=1"] });
    before["created"] = "2001-02-03T04:05:06Z".into();
    before["history"] = json!([{ "created_by": "something else" }]);
    before["custom"] = json!({ "b": 1, "a": [null] });
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let source = Config::parse(before.to_string().as_bytes()).unwrap();
    let mut layer = whole(&tree);
    layer.annotations.insert("key".into(), "value".into());
    let new = NewImage { config: source, ..image("debian:12", vec![0, 0]) };
    let written = write_layout(&target, &[layer], &[new], &WriteOptions::default()).unwrap();
    let blob = |digest: &Digest| -> Value {
        let bytes = fs::read(target.join("blobs/sha256").join(digest.hex())).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    };
    let mut after = blob(&written.images[0].config);
    let diff_id = written.layers[0].diff_id.to_string();
    assert_eq!(after["rootfs"], json!({ "type": "layers", "diff_ids": [diff_id, diff_id] }));
    let step = json!({
        "created": "2001-02-03T04:05:06Z", "created_by": "layerplan", "comment": "all",
    });
    assert_eq!(after["history"], json!([step, step]));
    for key in ["rootfs", "history"] {
        after[key] = before[key].clone();
    }
    assert_eq!(after, before);
    let manifest = blob(&written.images[0].manifest);
    assert_eq!(manifest["layers"][0]["annotations"], json!({ "key": "value" }));
    let index: Value =
        serde_json::from_slice(&fs::read(target.join("index.json")).unwrap()).unwrap();
    let entry = &index["manifests"][0];
    assert_eq!(entry["annotations"]["org.opencontainers.image.ref.name"], "debian:12");
    assert_eq!(entry["platform"], json!({ "os": "linux", "architecture": "amd64" }));
}

/// Layers that are equal are one blob, whichever image they are for.
#[test]
fn equal_layers_are_one_blob() {
    let tree = rich();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let mut layers = [whole(&tree), whole(&tree)];
    layers[1].comment = "again".into();
    let images = [image("a", vec![0]), image("b", vec![1])];
    let written = write_layout(&target, &layers, &images, &WriteOptions::default()).unwrap();
    assert_eq!(written.layers[0], written.layers[1]);
    // One layer, two configurations, two manifests.
    assert_eq!(fs::read_dir(target.join("blobs/sha256")).unwrap().count(), 5);
    assert_eq!(read(&target).unwrap().len(), 2);
}

/// The layout is as readable as what any program writes, and complete.
#[test]
fn a_layout_appears_whole() {
    let tree = rich();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    fs::create_dir(&target).unwrap();
    let layers = [whole(&tree)];
    let images = [image("a", vec![0])];
    write_layout(&target, &layers, &images, &WriteOptions::default()).unwrap();
    let new = folder.path().join("plain");
    fs::create_dir(&new).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&target), mode(&new));
    fs::write(new.join("file"), "").unwrap();
    for file in files(&target).keys() {
        assert_eq!(mode(&target.join(file)), mode(&new.join("file")), "{}", file.display());
    }
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing else is left");
}

/// What is there is never touched; what goes wrong leaves nothing.
#[test]
fn a_layout_appears_not_at_all_if_anything_is_wrong() {
    let tree = rich();
    let layers = [whole(&tree)];
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    let options = WriteOptions::default();
    let fault = |images: &[NewImage], options: &WriteOptions| {
        let fault = write_layout(&target, &layers, images, options).unwrap_err().to_string();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        fault
    };
    let said = fault(&[image("a b", vec![0])], &options);
    assert!(said.starts_with("`a b` cannot be the name of an image in a layout"), "{said}");
    let said = fault(&[image("a", vec![0]), image("a", vec![])], &options);
    assert_eq!(said, "two images are called `a`");
    let said = fault(&[image("a", vec![1])], &options);
    assert_eq!(said, "image `a` has layer 1, which is not there");
    let level = WriteOptions { compression: Compression::Gzip(10), ..options };
    assert_eq!(fault(&[], &level), "there is no compression level 10: levels are 0 to 9");
    let level = WriteOptions { compression: Compression::Zstd(0), ..options };
    assert_eq!(fault(&[], &level), "there is no compression level 0: levels are 1 to 22");
    let stopped = Watch { progress: &|_| {}, stop: &|| true };
    let stopped = WriteOptions { watch: stopped, ..options };
    assert_eq!(fault(&[image("a", vec![0])], &stopped), "interrupted");

    fs::write(&target, "file").unwrap();
    let said = format!(
        "{}: is there already; name a folder that is not there, or an empty one",
        target.display()
    );
    let images = [image("a", vec![0])];
    let there = || write_layout(&target, &layers, &images, &options).unwrap_err().to_string();
    assert_eq!(there(), said);
    fs::remove_file(&target).unwrap();
    fs::create_dir_all(target.join("something")).unwrap();
    assert_eq!(there(), said);
    let deep = folder.path().join("no/such/folder");
    let fault = write_layout(&deep, &layers, &images, &options).unwrap_err();
    let said = format!("{}: No such file or directory (os error 2)", deep.display());
    assert_eq!(fault.to_string(), said);
}

/// A file that changed since it was read must not go into an image under its old digest.
#[test]
fn a_changed_source_is_found_out() {
    let root = root();
    let reader = Reader::new(ReadOptions::default());
    let tree = reader.read_folder(root.path()).unwrap();
    fs::write(root.path().join("etc/hosts"), "elsewhere").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let layers = [whole(&tree)];
    let images = [image("a", vec![0])];
    let target = folder.path().join("out");
    let fault = write_layout(&target, &layers, &images, &WriteOptions::default()).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "the content of `etc/hosts` cannot be read again: changed since it was first read"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Progress counts the bytes of files; names of one file count each.
#[test]
fn writing_can_be_watched() {
    use std::sync::atomic::{AtomicU64, Ordering};
    let tree = rich();
    let layer = whole(&tree);
    let total = layer.file_bytes();
    let done = AtomicU64::new(0);
    let progress = |bytes| {
        done.fetch_add(bytes, Ordering::Relaxed);
    };
    let watch = Watch { progress: &progress, ..Watch::default() };
    rewritten(&[layer], &WriteOptions { watch, ..WriteOptions::default() });
    assert_eq!(done.load(Ordering::Relaxed), total);
}
