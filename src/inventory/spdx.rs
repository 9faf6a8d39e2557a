//! SPDX 2.2 or 2.3 as JSON: packages, and the relationships by which one depends on another.
//!
//! Left out where they have no size: the package that the document describes, if it describes one
//! (it stands for the image), those whose purpose is CONTAINER, FILE, OPERATING-SYSTEM or SOURCE,
//! and applications without a version, which are lock files. The only sizes are annotations of
//! ours, `layerplan:bytes=N`. Packages depend on others by `DEPENDS_ON`, `DEPENDENCY_OF` and
//! `RUNTIME_DEPENDENCY_OF`; what contains what says nothing about needs.

use super::sbom::{self, BYTES, Listed, Need};
use super::{Fault, Format, Item, Problem, whole};
use serde::Deserialize;
use std::collections::HashSet;

/// How a size is given.
const HOW: &str = "give sizes by an annotation of each package with the comment \
                   `layerplan:bytes=N`";

/// How Trivy begins to tell the source package.
const BUILT: &str = "built package from:";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    spdx_version: String,
    #[serde(rename = "SPDXID")]
    key: String,
    #[serde(default)]
    document_describes: Vec<String>,
    #[serde(default)]
    packages: Vec<Package>,
    #[serde(default)]
    files: Vec<Element>,
    #[serde(default)]
    snippets: Vec<Element>,
    #[serde(default)]
    relationships: Vec<Relationship>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(rename = "SPDXID")]
    key: String,
    name: String,
    version_info: Option<String>,
    primary_package_purpose: Option<String>,
    source_info: Option<String>,
    #[serde(default)]
    external_refs: Vec<External>,
    #[serde(default)]
    annotations: Vec<Annotation>,
}

#[derive(Deserialize)]
struct Element {
    #[serde(rename = "SPDXID")]
    key: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct External {
    reference_type: String,
    reference_locator: String,
}

#[derive(Deserialize)]
struct Annotation {
    comment: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Relationship {
    spdx_element_id: String,
    related_spdx_element: String,
    relationship_type: String,
}

/// The packages.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Item>, Fault> {
    let document: Document = serde_json::from_slice(text)
        .map_err(|source| Fault::Json { format: Format::Spdx, source })?;
    let version = &document.spdx_version;
    if !version.starts_with("SPDX-2.") {
        let problem = Problem::form("SPDX-2.2 or SPDX-2.3", version);
        return Err(Fault::Entry { place: "spdxVersion".into(), problem });
    }
    let described = described(&document);
    let mut listed = Vec::new();
    for (at, package) in document.packages.into_iter().enumerate() {
        let mut thing = package.listed(format!("packages[{at}]"))?;
        thing.is_package &= described != thing.key;
        listed.push(thing);
    }
    let mut others: HashSet<String> = HashSet::from([document.key]);
    others.extend(document.files.into_iter().chain(document.snippets).map(|element| element.key));
    let mut needs = Vec::new();
    for (at, relationship) in document.relationships.into_iter().enumerate() {
        let Relationship { spdx_element_id: one, related_spdx_element: other, .. } = relationship;
        let (from, to) = match &*relationship.relationship_type {
            "DEPENDS_ON" => (one, other),
            "DEPENDENCY_OF" | "RUNTIME_DEPENDENCY_OF" => (other, one),
            _ => continue,
        };
        // What is in another document, or said to be nothing or unknown.
        let is_elsewhere = |key: &String| {
            key.starts_with("DocumentRef-") || matches!(&**key, "NONE" | "NOASSERTION")
        };
        if !is_elsewhere(&from) && !is_elsewhere(&to) {
            needs.push(Need { place: format!("relationships[{at}]"), from, to });
        }
    }
    sbom::packages(listed, others, &needs, HOW)
}

/// The key of the one thing that the document describes.
fn described(document: &Document) -> Option<String> {
    let describes = |relationship: &&Relationship| relationship.relationship_type == "DESCRIBES";
    let related = document.relationships.iter().filter(describes);
    let related = related.map(|relationship| &relationship.related_spdx_element);
    let all: HashSet<&String> = document.document_describes.iter().chain(related).collect();
    (all.len() == 1).then(|| all.into_iter().next().cloned()).flatten()
}

impl Package {
    fn listed(self, place: String) -> Result<Listed, Fault> {
        let fault = |problem| Fault::Entry { place: place.clone(), problem };
        if self.name.is_empty() {
            return Err(fault(Problem::Missing("name")));
        }
        let is_package = match self.primary_package_purpose.as_deref() {
            Some("CONTAINER" | "FILE" | "OPERATING-SYSTEM" | "OPERATING_SYSTEM" | "SOURCE") => {
                false
            }
            Some("APPLICATION") => self.version_info.is_some(),
            _ => true,
        };
        let purl = self.external_refs.iter().find(|external| external.reference_type == "purl");
        let purl = purl.map(|external| external.reference_locator.as_str());
        let built = self.source_info.as_deref().and_then(|info| info.strip_prefix(BUILT));
        let built = built.and_then(|built| built.split_whitespace().next());
        let source = built.map(String::from).or_else(|| purl.and_then(sbom::upstream));
        Ok(Listed {
            is_package,
            id: sbom::id(purl, &self.name, self.version_info.as_deref()),
            source,
            bytes: bytes(&self.annotations).map_err(fault)?,
            name: self.name,
            key: Some(self.key),
            place,
        })
    }
}

fn bytes(annotations: &[Annotation]) -> Result<Option<u64>, Problem> {
    let given = |annotation: &Annotation| {
        let text = annotation.comment.trim().strip_prefix(BYTES)?.strip_prefix('=')?;
        Some(whole(BYTES, text))
    };
    let mut sizes = annotations.iter().filter_map(given);
    match (sizes.next(), sizes.next()) {
        (_, Some(_)) => Err(Problem::Repeated(BYTES.into())),
        (size, None) => size.transpose(),
    }
}
