//! The layering that an image was published with, in terms of its packages.
//!
//! A package is in the layer that most of its bytes come from. Where a builder said what it put
//! into its layers, that counts: the names are read from annotations and from the image's history,
//! for the former get lost on some ways. Known are `ostree.components` (names separated by commas;
//! rpm-ostree and bootc), `org.chunkah.component` (`rpm/NAME`, separated by blanks; a copy of it is
//! the comment in the history), and the comments of nixpkgs (`store paths: ['…', '…']`). The label
//! `dev.hhd.rechunk.info` has lists that name no layers; rechunk's layers have ostree's annotation
//! as well.

use crate::image::{SourceLayer, Tree, TreePath};
use crate::units::Bytes;
use std::collections::{BTreeMap, HashMap};

/// What a builder says is in a layer, by name.
type Named = HashMap<String, u32>;

/// A package as the layers' builder may have called it.
pub(super) struct Called<'a> {
    /// Its id, unique in the image.
    pub id: &'a str,
    /// Its name, its source and the like, the likeliest first.
    pub names: Vec<&'a str>,
    /// What it brings.
    pub files: &'a [TreePath],
}

/// A layer that an image was published with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedLayer {
    /// The digest of its archive: layers of one digest are one.
    pub id: String,
    /// Bytes of the files in it, those included that upper layers hide.
    pub bytes: Bytes,
    /// The packages of the image that lie in it.
    pub packages: Vec<String>,
}

/// The image's `layers`, bottom layer first, with its packages.
pub(super) fn layers(
    tree: &Tree,
    packages: &[Called<'_>],
    layers: &[SourceLayer],
) -> Vec<PublishedLayer> {
    let named = named(layers);
    let described = |layer: &SourceLayer| PublishedLayer {
        id: layer.diff_id.to_string(),
        bytes: Bytes(layer.file_bytes),
        packages: Vec::new(),
    };
    let mut published: Vec<PublishedLayer> = layers.iter().map(described).collect();
    for package in packages {
        let said = package.names.iter().find_map(|name| named.get(*name).copied());
        let layer = said.or_else(|| heaviest(tree, package.files));
        if let Some(layer) = layer.and_then(|layer| published.get_mut(layer as usize)) {
            layer.packages.push(package.id.to_string());
        }
    }
    published
}

/// The layer that most bytes of `files` come from, of equal ones the lowest.
fn heaviest(tree: &Tree, files: &[TreePath]) -> Option<u32> {
    let mut weights: BTreeMap<u32, u64> = BTreeMap::new();
    for entry in files.iter().filter_map(|path| tree.get(path.as_bytes())) {
        // One more than its bytes, so that files without any count too.
        let bytes = entry.content().map_or(0, |content| content.bytes);
        *weights.entry(entry.layer).or_default() += bytes + 1;
    }
    let most = weights.values().copied().max()?;
    weights.into_iter().find(|(_, weight)| *weight == most).map(|(layer, _)| layer)
}

fn named(layers: &[SourceLayer]) -> Named {
    let mut named = Named::new();
    for (layer, described) in (0..).zip(layers) {
        for name in names(described) {
            named.entry(name).or_insert(layer);
        }
    }
    named
}

/// The names that a layer's builder left with it.
fn names(layer: &SourceLayer) -> Vec<String> {
    let comment = layer.comment.as_deref().unwrap_or_default();
    if let Some(names) = layer.annotations.get("ostree.components") {
        return names.split(',').map(String::from).collect();
    }
    if let Some(list) = comment.strip_prefix("store paths: ") {
        // Python's notation of a list; store paths hold no quotes.
        return list.split('\'').skip(1).step_by(2).map(String::from).collect();
    }
    let chunkah = layer.annotations.get("org.chunkah.component").map(String::as_str);
    let made_by_chunkah = layer.created_by.as_deref() == Some("chunkah");
    let list = chunkah.or(made_by_chunkah.then_some(comment)).unwrap_or_default();
    let name = |entry: &str| entry.split_once('/').map_or(entry, |(_, name)| name).to_string();
    list.split_whitespace().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::Digest;

    fn layer(annotation: Option<(&str, &str)>, by: Option<&str>, comment: &str) -> SourceLayer {
        let pair = |(key, value): (&str, &str)| (key.to_string(), value.to_string());
        SourceLayer {
            diff_id: Digest::of(b""),
            file_bytes: 0,
            annotations: annotation.map(pair).into_iter().collect(),
            comment: Some(comment.into()),
            created_by: by.map(String::from),
        }
    }

    #[test]
    fn builders_say_what_is_in_their_layers_each_in_its_way() {
        let ostree = layer(Some(("ostree.components", "glibc,setup")), None, "");
        assert_eq!(names(&ostree), ["glibc", "setup"]);
        let chunkah = layer(None, Some("chunkah"), "rpm/kernel bigfiles/initramfs.img");
        assert_eq!(names(&chunkah), ["kernel", "initramfs.img"]);
        let nixpkgs = layer(None, None, "store paths: ['/nix/store/0-a', '/nix/store/1-b']");
        assert_eq!(names(&nixpkgs), ["/nix/store/0-a", "/nix/store/1-b"]);
        assert_eq!(names(&layer(None, Some("RUN make"), "by hand")), Vec::<String>::new());
    }
}
