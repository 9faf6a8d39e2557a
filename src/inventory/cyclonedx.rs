//! CycloneDX 1.x as JSON: components, and what depends on what.
//!
//! Packages are components of the types `library`, `framework` and `application`, at any depth; but
//! not the one thing that the document describes, nor the lock files that Trivy lists as
//! applications. Sizes are properties: `layerplan:bytes`, or what Syft notes for packages of dpkg
//! (in KiB), apk and rpm (in bytes).

use super::sbom::{self, BYTES, Listed, Need};
use super::{Fault, Format, Item, Problem, of_source_rpm, whole};
use serde::Deserialize;
use std::collections::HashSet;

/// How a size is given.
const HOW: &str = "give sizes by a property `layerplan:bytes` of each component";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    bom_format: String,
    spec_version: String,
    #[serde(default)]
    metadata: Metadata,
    #[serde(default)]
    components: Vec<Component>,
    #[serde(default)]
    dependencies: Vec<Dependency>,
}

#[derive(Default, Deserialize)]
struct Metadata {
    component: Option<Component>,
}

#[derive(Deserialize)]
struct Component {
    #[serde(rename = "bom-ref")]
    key: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    group: Option<String>,
    name: String,
    version: Option<String>,
    purl: Option<String>,
    #[serde(default)]
    properties: Vec<Property>,
    #[serde(default)]
    components: Vec<Component>,
}

#[derive(Deserialize)]
struct Property {
    name: String,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Dependency {
    #[serde(rename = "ref")]
    key: String,
    #[serde(default)]
    depends_on: Vec<String>,
}

/// The packages.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Item>, Fault> {
    let document: Document = serde_json::from_slice(text)
        .map_err(|source| Fault::Json { format: Format::Cyclonedx, source })?;
    let wrong = |place: &str, wants, found: &str| Fault::Entry {
        place: place.into(),
        problem: Problem::form(wants, found),
    };
    if document.bom_format != "CycloneDX" {
        return Err(wrong("bomFormat", "CycloneDX", &document.bom_format));
    }
    if !document.spec_version.starts_with("1.") {
        return Err(wrong("specVersion", "a version 1.x", &document.spec_version));
    }
    let mut listed = Vec::new();
    if let Some(described) = &document.metadata.component {
        gather(described, "metadata.component".into(), &mut listed)?;
        listed[0].is_package = false;
    }
    for (at, component) in document.components.iter().enumerate() {
        gather(component, format!("components[{at}]"), &mut listed)?;
    }
    let mut needs = Vec::new();
    for (from, dependency) in document.dependencies.into_iter().enumerate() {
        for (at, to) in dependency.depends_on.into_iter().enumerate() {
            // What is in another document.
            if !to.starts_with("urn:cdx:") {
                let place = format!("dependencies[{from}].dependsOn[{at}]");
                needs.push(Need { place, from: dependency.key.clone(), to });
            }
        }
    }
    sbom::packages(listed, HashSet::new(), &needs, HOW)
}

/// Adds `component` and those in it.
fn gather(component: &Component, place: String, listed: &mut Vec<Listed>) -> Result<(), Fault> {
    let fault = |problem| Fault::Entry { place: place.clone(), problem };
    if component.name.is_empty() {
        return Err(fault(Problem::Missing("name")));
    }
    let group = component.group.as_deref().filter(|group| !group.is_empty());
    let name = match group {
        Some(group) => format!("{group}/{}", component.name),
        None => component.name.clone(),
    };
    let is_package = matches!(&*component.kind, "library" | "framework" | "application")
        && component.property("aquasecurity:trivy:Class").is_none();
    listed.push(Listed {
        key: component.key.clone(),
        is_package,
        id: sbom::id(component.purl.as_deref(), &name, component.version.as_deref()),
        name,
        source: component.source(),
        bytes: component.bytes().map_err(fault)?,
        place: place.clone(),
    });
    for (at, inner) in component.components.iter().enumerate() {
        gather(inner, format!("{place}.components[{at}]"), listed)?;
    }
    Ok(())
}

impl Component {
    fn property(&self, name: &str) -> Option<&str> {
        let property = self.properties.iter().find(|property| property.name == name)?;
        property.value.as_deref()
    }

    fn bytes(&self) -> Result<Option<u64>, Problem> {
        if self.properties.iter().filter(|property| property.name == BYTES).count() > 1 {
            return Err(Problem::Repeated(BYTES.into()));
        }
        if let Some(text) = self.property(BYTES) {
            return whole(BYTES, text).map(Some);
        }
        let (field, unit) = match self.property("syft:package:type") {
            Some("deb") => ("syft:metadata:installedSize", 1024),
            Some("apk") => ("syft:metadata:installedSize", 1),
            Some("rpm") => ("syft:metadata:size", 1),
            _ => return Ok(None),
        };
        let Some(text) = self.property(field) else { return Ok(None) };
        let bytes = whole(field, text)?.checked_mul(unit);
        bytes.map(Some).ok_or_else(|| Problem::size(field, text))
    }

    /// What Syft or Trivy says it was built from.
    fn source(&self) -> Option<String> {
        let names =
            ["syft:metadata:source", "syft:metadata:originPackage", "aquasecurity:trivy:SrcName"];
        let named = names.iter().find_map(|name| self.property(name));
        let rpm = || self.property("syft:metadata:sourceRpm").and_then(of_source_rpm);
        let source = named.or_else(rpm).map(String::from);
        source.or_else(|| self.purl.as_deref().and_then(sbom::upstream))
    }
}
