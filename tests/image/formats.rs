//! What holds images: layouts, archives of layouts, docker archives; compressed in any way.

use super::make::{
    AMD64, CONFIG, INDEX, LAYER, Layout, MANIFEST, Tar, config, docker_archive, gzip, layout,
    listing, read, zstd,
};
use layerplan::image::{Config, Digest, ImageError, Limits, Platform, ReadOptions, Reader, Watch};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

fn hello() -> Vec<u8> {
    Tar::new().file("hello", "world").end()
}

/// A layer is told by its first bytes, whatever its media type says.
#[test]
fn layers_may_be_plain_gzip_or_zstd() {
    let tar = hello();
    let (front, back) = tar.split_at(700);
    let skippable = [&b"\x50\x2a\x4d\x18\x03\0\0\0abc"[..], &zstd(&tar)].concat();
    let stored = [
        tar.clone(),
        gzip(&tar),
        zstd(&tar),
        [gzip(front), gzip(back)].concat(),
        [zstd(front), zstd(back)].concat(),
        skippable,
    ];
    for blob in stored {
        let layout = Layout::new();
        let manifest = layout.manifest(AMD64, &[(&tar, &blob)]);
        let layout = layout.listed("test", manifest);
        let images = layout.read().unwrap();
        assert_eq!(listing(&images[0].tree), ["hello=world"]);
        assert_eq!(images[0].name, "test");
        assert_eq!(images[0].layers[0].diff_id, Digest::of(&tar));
    }
}

/// All that a manifest and a configuration say about a layer goes with it.
#[test]
fn layers_keep_annotations_and_history() {
    let tar = hello();
    let layout = Layout::new();
    let mut layer = layout.blob(LAYER, &tar);
    layer["annotations"] = json!({ "key": "value" });
    let mut config = config(AMD64, &[Digest::of(&tar).to_string()]);
    config["history"] = json!([
        { "created_by": "ENV", "empty_layer": true },
        { "created_by": "COPY", "comment": "all of it" },
    ]);
    let manifest = layout.described(&config, vec![layer]);
    let image = layout.listed("test", manifest.clone()).read().unwrap().remove(0);
    assert_eq!(image.layers[0].annotations["key"], "value");
    assert_eq!(image.layers[0].comment.as_deref(), Some("all of it"));
    assert_eq!(image.layers[0].created_by.as_deref(), Some("COPY"));
    assert_eq!(image.manifest.unwrap().to_string(), manifest["digest"]);
}

/// The layout as a tar archive, plain or compressed, is the layout.
#[test]
fn a_layout_may_be_an_archive() {
    let layout = layout(&[hello()]);
    let mut archive = tar::Builder::new(Vec::new());
    archive.append_dir_all(".", layout.path()).unwrap();
    let archive = archive.into_inner().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in
        [("a.tar", archive.clone()), ("a.tar.gz", gzip(&archive)), ("a.zst", zstd(&archive))]
    {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        assert_eq!(listing(&read(&path).unwrap()[0].tree), ["hello=world"]);
    }
}

fn written(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("app.tar");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Docker keeps more in a configuration than the OCI specification knows; what only its own store
/// needs is dropped.
#[test]
fn docker_archives_are_read() {
    let (tar, upper) = (hello(), Tar::new().file(".wh.hello", "").file("bye", "!").end());
    let ids = [Digest::of(&tar).to_string(), Digest::of(&upper).to_string()];
    let mut config = config(AMD64, &ids);
    config["container_config"] = json!({ "Image": "x" });
    config["docker_version"] = "19".into();
    config["config"] = json!({ "Healthcheck": { "Test": ["CMD", "true"] }, "Env": null });
    let layers = [("one/layer.tar", tar.as_slice()), ("two.tar", &gzip(&upper))];
    let (_folder, path) = written(&docker_archive(&config, &layers));
    let image = read(&path).unwrap().remove(0);
    assert_eq!(image.name, "app:1");
    assert_eq!(image.manifest, None);
    assert_eq!(listing(&image.tree), ["bye=!"]);
    let kept = config.as_object_mut().unwrap();
    kept.retain(|key, _| key != "container_config" && key != "docker_version");
    assert_eq!(image.config, Config::parse(config.to_string().as_bytes()).unwrap());
}

/// Docker used to write a layer that is there twice as a link.
#[test]
fn layers_in_docker_archives_may_be_links() {
    let tar = hello();
    let id = Digest::of(&tar).to_string();
    let manifest = json!([{ "Config": "c", "RepoTags": null, "Layers": ["a/l", "b/l"] }]);
    let archive = Tar::new()
        .entry(tar::EntryType::Regular, "a/l", "", &tar)
        .link("b/l", "../a/l")
        .file("c", &config(AMD64, &[id.clone(), id]).to_string())
        .file("manifest.json", &manifest.to_string());
    let (_folder, path) = written(&archive.end());
    let image = read(&path).unwrap().remove(0);
    assert_eq!((image.name.as_str(), image.layers.len()), ("app", 2));
}

/// An image for several platforms, with what builders attest beside it.
fn multi() -> Layout {
    let layout = Layout::new();
    let of = |platform, name: &str| {
        let tar = Tar::new().file(name, "").end();
        layout.manifest(platform, &[(&tar, &tar)])
    };
    let mut attestation = of(("unknown", "unknown"), "attestation");
    attestation["platform"] = json!({ "os": "unknown", "architecture": "unknown" });
    let mut absent = of(("linux", "s390x"), "s390x");
    absent["platform"] = json!({ "os": "linux", "architecture": "s390x" });
    let inner = json!({
        "schemaVersion": 2,
        "manifests": [of(("linux", "arm64"), "arm"), attestation, of(AMD64, "amd"), absent],
    });
    fs::remove_file(layout.blob_path(&absent["digest"])).unwrap();
    let inner = layout.blob(INDEX, inner.to_string().as_bytes());
    layout.listed("multi", inner)
}

fn read_for(path: &Path, platform: &str) -> Result<Vec<String>, String> {
    let platform: Platform = platform.parse().unwrap();
    let options = ReadOptions { platform: Some(platform), ..ReadOptions::default() };
    let images = Reader::new(options).read(&[path]).map_err(|fault| fault.to_string())?;
    Ok(images.iter().flat_map(|image| listing(&image.tree)).collect())
}

#[test]
fn of_several_platforms_one_is_read() {
    let layout = multi();
    let images = layout.read().unwrap();
    assert_eq!(listing(&images[0].tree), ["amd="], "linux/amd64 if none is wanted");
    assert_eq!(images[0].config.platform(), Platform::default());
    assert_eq!(read_for(&layout.path(), "linux/arm64").unwrap(), ["arm="]);
    let missing = read_for(&layout.path(), "linux/riscv64").unwrap_err();
    assert!(
        missing.ends_with(
            "image `multi` is not there for linux/riscv64, only for linux/amd64, linux/arm64"
        ),
        "{missing}"
    );
    assert!("linux".parse::<Platform>().is_err());
    assert!("linux//x".parse::<Platform>().is_err());
    assert_eq!("linux/arm/v7".parse::<Platform>().unwrap().to_string(), "linux/arm/v7");
}

/// The only platform is taken, unless another one is wanted.
#[test]
fn a_single_platform_is_read() {
    let tar = hello();
    let layout = Layout::new();
    let manifest = layout.manifest(("linux", "arm64"), &[(&tar, &tar)]);
    let layout = layout.nameless(manifest);
    assert_eq!(layout.read().unwrap()[0].name, "image", "called like the folder");
    assert!(read_for(&layout.path(), "linux/amd64").is_err());
    assert_eq!(read_for(&layout.path(), "linux/arm64").unwrap(), ["hello=world"]);
}

#[test]
fn one_name_is_one_image() {
    let (one, two) = (hello(), Tar::new().file("b", "b").end());
    let layout = Layout::new();
    let manifests =
        [layout.manifest(AMD64, &[(&one, &one)]), layout.manifest(AMD64, &[(&two, &two)])];
    let [first, second] = manifests;
    let listed = layout.listed("same", first.clone()).listed("same", first);
    assert_eq!(listed.read().unwrap().len(), 1, "the same image twice is one");
    let fault = listed.listed("same", second).read().unwrap_err().to_string();
    assert!(fault.ends_with("image `same` is there 2 times for linux/amd64"), "{fault}");
}

/// Signatures and other artifacts in a layout are no images.
#[test]
fn artifacts_are_passed_over() {
    let with_artifact = |layout: Layout| {
        let empty = layout.blob("application/vnd.oci.empty.v1+json", b"{}");
        let artifact = json!({ "schemaVersion": 2, "config": empty, "layers": [] });
        let artifact = layout.blob(MANIFEST, artifact.to_string().as_bytes());
        layout.nameless(artifact).read()
    };
    assert_eq!(with_artifact(layout(&[hello()])).unwrap().len(), 1);
    let fault = with_artifact(Layout::new()).unwrap_err().to_string();
    assert!(fault.ends_with("holds no image"), "{fault}");
}

/// Docker's media types in a layout mean the same as the OCI's.
#[test]
fn media_types_of_docker_are_known() {
    let tar = hello();
    let layout = Layout::new();
    let config = config(AMD64, &[Digest::of(&tar).to_string()]);
    let config = layout
        .blob("application/vnd.docker.container.image.v1+json", config.to_string().as_bytes());
    let layer = layout.blob("application/vnd.docker.image.rootfs.diff.tar.gzip", &tar);
    let manifest = json!({ "schemaVersion": 2, "config": config, "layers": [layer] });
    let kind = "application/vnd.docker.distribution.manifest.v2+json";
    let manifest = layout.blob(kind, manifest.to_string().as_bytes());
    let list = json!({ "schemaVersion": 2, "manifests": [manifest] });
    let kind = "application/vnd.docker.distribution.manifest.list.v2+json";
    let list = layout.blob(kind, list.to_string().as_bytes());
    let layout = layout.listed("test", list);
    assert_eq!(listing(&layout.read().unwrap()[0].tree), ["hello=world"]);
}

/// Three images share a base; it is unpacked once, also over several calls: with twice its size
/// allowed there would be no room for a second time.
#[test]
fn shared_layers_are_read_once() {
    let base = Tar::new().file("base", &"x".repeat(1 << 20)).end();
    let stored = gzip(&base);
    let layout = Layout::new();
    let image = |name: &str| {
        let own = Tar::new().file(name, name).end();
        layout.manifest(AMD64, &[(&base, &stored), (&own, &own)])
    };
    let [one, two, three]: [Value; 3] = ["one", "two", "three"].map(image);
    let layout = layout.listed("one", one).listed("two", two).listed("three", three);
    let limits = Limits { unpacked: base.len() as u64 * 3 / 2, ..Limits::default() };
    let mut reader = Reader::new(ReadOptions { limits, ..ReadOptions::default() });
    let first = reader.read(&[layout.path()]).unwrap();
    let second = reader.read(&[layout.path()]).unwrap();
    let names: Vec<&str> = first.iter().map(|image| image.name.as_str()).collect();
    assert_eq!(names, ["one", "two", "three"]);
    for (first, second) in first.iter().zip(&second) {
        assert_eq!(first.tree, second.tree);
        assert!(first.tree.get(first.name.as_bytes()).is_some());
    }
}

/// Contents can be read again at any time and from several places at once.
#[test]
fn contents_can_be_read_again() {
    let texts: Vec<String> = (0..50).map(|n| format!("{n}").repeat(n * 1000)).collect();
    let tar =
        texts.iter().enumerate().fold(Tar::new(), |tar, (n, text)| tar.file(&n.to_string(), text));
    let tar = tar.end();
    for blob in [tar.clone(), gzip(&tar)] {
        let layout = Layout::new();
        let manifest = layout.manifest(AMD64, &[(&tar, &blob)]);
        let layout = layout.listed("test", manifest);
        let image = layout.read().unwrap().remove(0);
        for (n, text) in texts.iter().enumerate().rev() {
            let content = image.tree.get(n.to_string().as_bytes()).unwrap().content().unwrap();
            assert_eq!(content.bytes, text.len() as u64);
            assert_eq!(content.digest, Digest::of(text.as_bytes()));
            assert!(content.read(1 << 20).unwrap() == text.as_bytes());
            assert!(n == 0 || content.read(text.len() as u64 - 1).is_err(), "over the limit");
        }
    }
}

/// A folder for temporary files is needed only for what is unpacked, by whichever thread.
#[test]
fn nothing_temporary_is_made_for_nothing() {
    let tars: Vec<Vec<u8>> = (0..8).map(|n| Tar::new().file(&n.to_string(), "").end()).collect();
    let plain = layout(&tars);
    let root = tempfile::tempdir().unwrap();
    let spool = root.path().join("absent");
    let reader = || Reader::new(ReadOptions { spool: spool.clone(), ..ReadOptions::default() });
    assert_eq!(reader().read(&[plain.path()]).unwrap().len(), 1);
    assert_eq!(reader().read_folder(root.path()).unwrap().len(), 1);
    let stored: Vec<Vec<u8>> = tars.iter().map(|tar| gzip(tar)).collect();
    let layers: Vec<(&[u8], &[u8])> =
        tars.iter().zip(&stored).map(|(tar, blob)| (&tar[..], &blob[..])).collect();
    let unpacked = Layout::new();
    let manifest = unpacked.manifest(AMD64, &layers);
    let unpacked = unpacked.listed("test", manifest);
    let said = |spool: &Path, why| format!("temporary files in {}: {why}", spool.display());
    let fault = reader().read(&[unpacked.path()]).unwrap_err();
    let absent = "No such file or directory (os error 2)";
    assert_eq!(fault.to_string(), said(&spool, absent));
    fs::write(&spool, "").unwrap();
    let fault = reader().read(&[unpacked.path()]).unwrap_err();
    assert_eq!(fault.to_string(), said(&spool, "Not a directory (os error 20)"));
    fs::remove_file(&spool).unwrap();
    fs::create_dir(&spool).unwrap();
    let image = reader().read(&[unpacked.path()]).unwrap().remove(0);
    assert_eq!(image.tree.len(), 9);
}

/// A file that changes under our hands is found out, not passed on.
#[test]
fn a_changed_file_is_found_out() {
    let tar = hello();
    let layout = layout(std::slice::from_ref(&tar));
    let image = layout.read().unwrap().remove(0);
    let content = image.tree.get(b"hello").unwrap().content().unwrap();
    assert_eq!(content.read(9).unwrap(), b"world");
    let path = layout.blob_path(&Digest::of(&tar).to_string().into());
    fs::write(&path, Tar::new().file("hello", "WORLD").end()).unwrap();
    assert!(content.read(9).unwrap_err().to_string().contains("changed since"));
    fs::write(&path, b"short").unwrap();
    assert!(content.read(9).is_err());
}

/// Progress is told in bytes unpacked, and a stop is heeded.
#[test]
fn reading_can_be_watched_and_stopped() {
    let tar = Tar::new().file("a", &"x".repeat(1 << 20)).end();
    let layout = layout(std::slice::from_ref(&tar));
    let done = AtomicU64::new(0);
    let progress = |bytes| {
        done.fetch_add(bytes, Ordering::Relaxed);
    };
    let stop = || done.load(Ordering::Relaxed) > 500_000;
    let watch = Watch { progress: &progress, ..Watch::default() };
    Reader::new(ReadOptions { watch, ..ReadOptions::default() }).read(&[layout.path()]).unwrap();
    assert_eq!(done.load(Ordering::Relaxed), tar.len() as u64);
    let watch = Watch { progress: &|_| {}, stop: &stop };
    let stopped =
        Reader::new(ReadOptions { watch, ..ReadOptions::default() }).read(&[layout.path()]);
    assert!(matches!(stopped, Err(ImageError::Interrupted)));
}

/// A configuration keeps what the specification does not know.
#[test]
fn configurations_are_kept_whole() {
    let tar = hello();
    let layout = Layout::new();
    let mut config = config(AMD64, &[Digest::of(&tar).to_string()]);
    config["config"] = json!({ "Healthcheck": { "Test": ["NONE"] }, "Labels": { "a": "b" } });
    config["custom"] = json!([1, 2]);
    let layer = layout.blob(LAYER, &tar);
    let manifest = layout.described(&config, vec![layer]);
    assert_eq!(layout.blob(CONFIG, config.to_string().as_bytes())["mediaType"], CONFIG);
    let image = layout.listed("test", manifest).read().unwrap().remove(0);
    assert_eq!(image.config.oci().labels_of_config().unwrap()["a"], "b");
    assert_eq!(image.config, Config::parse(config.to_string().as_bytes()).unwrap());
}
