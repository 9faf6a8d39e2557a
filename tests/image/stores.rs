//! Layouts and docker archives whose documents and blobs are not what they should be are refused
//! too.

use super::hostile::refusal;
use super::make::{
    AMD64, CONFIG, INDEX, LAYER, Layout, MANIFEST, Tar, config, docker_archive, gzip, layout, read,
};
use layerplan::image::Digest;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn blobs_that_are_not_what_their_names_say() {
    let tar = Tar::new().file("a", "text").end();
    let digest = Digest::of(&tar);
    let damaged = |change: &dyn Fn(&mut Vec<u8>)| {
        let layout = layout(std::slice::from_ref(&tar));
        let mut changed = tar.clone();
        change(&mut changed);
        fs::write(layout.blob_path(&digest.to_string().into()), &changed).unwrap();
        (refusal(&layout), Digest::of(&changed))
    };
    let (said, found) = damaged(&|tar| tar[512] ^= 1);
    assert_eq!(said, format!("blob {digest} is damaged: its digest is {found}"));
    // Also where the damage makes it no archive at all.
    let (said, found) = damaged(&|tar| tar[0] ^= 1);
    assert_eq!(said, format!("blob {digest} is damaged: its digest is {found}"));
    let (said, _) = damaged(&|tar| tar.truncate(1000));
    assert_eq!(
        said,
        format!("blob {digest} is 1000 bytes long, its descriptor says {}", tar.len())
    );
}

#[test]
fn layers_that_unpack_to_something_else() {
    let (tar, other) = (Tar::new().file("a", "1").end(), Tar::new().file("a", "2").end());
    let (expected, found, blob) = (Digest::of(&other), Digest::of(&tar), Digest::of(&gzip(&tar)));
    let layout = Layout::new();
    let manifest = layout.manifest(AMD64, &[(&other, &gzip(&tar))]);
    assert_eq!(
        refusal(&layout.listed("test", manifest)),
        format!("layer {blob}: unpacks to {found}, the configuration says {expected}")
    );
    // In a docker archive nothing else is told of a layer.
    let archive = docker_archive(&config(AMD64, &[expected.to_string()]), &[("l", &tar)]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tar");
    fs::write(&path, archive).unwrap();
    assert_eq!(
        read(&path).unwrap_err().to_string(),
        format!(
            "{}: layer {expected}: unpacks to {found}, the configuration says {expected}",
            path.display()
        )
    );
}

#[test]
fn another_number_of_layers() {
    let tar = Tar::new().file("a", "").end();
    let layout = Layout::new();
    let layer = layout.blob(LAYER, &tar);
    let manifest = layout.described(&config(AMD64, &[]), vec![layer]);
    assert_eq!(
        refusal(&layout.listed("test", manifest)),
        "image `test` has 1 layers, but its configuration lists 0 of them (`rootfs.diff_ids`)"
    );
}

/// What is called a digest could be a path.
#[test]
fn digests_that_lead_out_of_the_layout() {
    for bad in ["sha256:../../../etc/passwd", "../../etc/passwd", "sha256:"] {
        let layout = Layout::new();
        let manifest = json!({ "mediaType": MANIFEST, "digest": bad, "size": 1 });
        let said = refusal(&layout.nameless(manifest));
        assert!(said.starts_with("`index.json`: "), "{said}");
    }
    let layout = Layout::new();
    let long = format!("sha512:{}", "0".repeat(128));
    let said =
        refusal(&layout.nameless(json!({ "mediaType": MANIFEST, "digest": long, "size": 1 })));
    assert_eq!(said, format!("`{long}` is not a digest `sha256:` and 64 hexadecimal digits"));
    let tar = Tar::new().file("a", "").end();
    let layout = Layout::new();
    let layer = layout.blob(LAYER, &tar);
    let manifest = layout.described(&config(AMD64, &["sha256:../x".into()]), vec![layer]);
    let said = refusal(&layout.listed("test", manifest));
    assert_eq!(said, "`sha256:../x` is not a digest `sha256:` and 64 hexadecimal digits");
}

/// Names in a docker archive are names in the archive.
#[test]
fn docker_archives_that_name_files_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.tar");
    fs::write(folder.path().join("secret"), "secret").unwrap();
    let id = Digest::of(b"").to_string();
    for name in ["../secret", "/etc/passwd", "no/such"] {
        let manifest = json!([{ "Config": "c", "Layers": [name] }]).to_string();
        let config = config(AMD64, std::slice::from_ref(&id)).to_string();
        let archive = Tar::new().file("manifest.json", &manifest).file("c", &config).end();
        fs::write(&path, archive).unwrap();
        let said = format!("{}: `{name}` is not in it", path.display());
        assert_eq!(read(&path).unwrap_err().to_string(), said);
    }
    // Not even through a link.
    let manifest = json!([{ "Config": "c", "Layers": ["l"] }]).to_string();
    let config = config(AMD64, std::slice::from_ref(&id)).to_string();
    let archive = Tar::new().file("manifest.json", &manifest).file("c", &config);
    fs::write(&path, archive.link("l", "../secret").end()).unwrap();
    let said = format!("{}: `l` is not in it", path.display());
    assert_eq!(read(&path).unwrap_err().to_string(), said);
}

/// Blobs must be files: a pipe would never end, a link could lead anywhere.
#[test]
fn blobs_that_are_no_files() {
    let tar = Tar::new().file("a", "").end();
    let digest = Digest::of(&tar);
    let said = format!("`blobs/sha256/{}` is not a regular file", digest.hex());
    let replace = |make: &dyn Fn(&std::path::Path)| {
        let layout = layout(std::slice::from_ref(&tar));
        let blob = layout.blob_path(&digest.to_string().into());
        fs::remove_file(&blob).unwrap();
        make(&blob);
        layout
    };
    let pipe = replace(&|blob| {
        assert!(std::process::Command::new("mkfifo").arg(blob).status().unwrap().success());
    });
    assert_eq!(refusal(&pipe), said);
    assert_eq!(refusal(&replace(&|blob| symlink("/etc/passwd", blob).unwrap())), said);
    assert_eq!(refusal(&replace(&|blob| fs::create_dir(blob).unwrap())), said);
    let missing = format!("`blobs/sha256/{}` is not in it", digest.hex());
    assert_eq!(refusal(&replace(&|_| {})), missing);
}

/// An index cannot hold itself, since its digest would have to be known before; one that claims to
/// is damaged. Chains of indexes end.
#[test]
fn indexes_in_indexes_without_end() {
    let layout = Layout::new();
    let mut inner: Value = json!({ "mediaType": INDEX, "digest": Digest::of(b"x").to_string() });
    inner["size"] = 200.into();
    let text = format!("{:200}", json!({ "schemaVersion": 2, "manifests": [inner] }));
    let bytes = text.len() as u64;
    let digest = inner["digest"].clone();
    inner["size"] = bytes.into();
    fs::write(layout.blob_path(&digest), &text).unwrap();
    let said = refusal(&layout.nameless(inner));
    let found = Digest::of(text.as_bytes());
    assert_eq!(
        said,
        format!("blob {} is damaged: its digest is {found}", digest.as_str().unwrap())
    );

    let layout = Layout::new();
    let mut inner = layout.blob(INDEX, br#"{"schemaVersion":2,"manifests":[]}"#);
    let deepest = inner["digest"].as_str().unwrap().to_owned();
    for _ in 0..8 {
        let text = json!({ "schemaVersion": 2, "manifests": [inner, inner, inner] }).to_string();
        inner = layout.blob(INDEX, text.as_bytes());
    }
    let said = refusal(&layout.nameless(inner));
    assert_eq!(said, format!("index {deepest} lies more than 8 indexes deep"));
}

#[test]
fn documents_that_are_no_documents() {
    let (layout, bytes) = (layout(&[Tar::new().end()]), 5 << 20);
    fs::write(layout.path().join("index.json"), vec![b' '; bytes]).unwrap();
    let said = format!("`index.json` is {bytes} bytes long; a document has at most 4194304");
    assert_eq!(refusal(&layout), said);
    fs::write(layout.path().join("index.json"), "[".repeat(100_000)).unwrap();
    assert!(refusal(&layout).starts_with("`index.json`: "));
    fs::write(layout.path().join("oci-layout"), r#"{"imageLayoutVersion":"2.0.0"}"#).unwrap();
    let said = "unsupported version `2.0.0` of the OCI layout: this layerplan reads 1.x";
    assert_eq!(refusal(&layout), said);
    let broken = Layout::new();
    let config = broken.blob(CONFIG, b"{}");
    let manifest = json!({ "schemaVersion": 2, "config": config, "layers": [] });
    let manifest = broken.blob(MANIFEST, manifest.to_string().as_bytes());
    let said = refusal(&broken.nameless(manifest));
    assert!(said.contains("missing field `architecture`"), "{said}");
}

#[test]
fn what_is_no_image() {
    let said = "not an image: neither an OCI layout (`oci-layout` and `index.json`) nor a docker \
                archive (`manifest.json`)";
    let folder = tempfile::tempdir().unwrap();
    let empty = format!("{}: {said}", folder.path().display());
    assert_eq!(read(folder.path()).unwrap_err().to_string(), empty);
    let file = folder.path().join("file");
    for content in [&b"text"[..], &[b'x'; 5000], &Tar::new().file("a", "").end()] {
        fs::write(&file, content).unwrap();
        assert_eq!(read(&file).unwrap_err().to_string(), format!("{}: {said}", file.display()));
    }
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(read(&pipe).unwrap_err().to_string().ends_with("not a regular file"));
    let absent = read(&folder.path().join("absent")).unwrap_err().to_string();
    assert!(absent.contains("absent: No such file"), "{absent}");
}
