//! The configuration of an image: what runs, with which environment, on which platform.

use super::digest::Digest;
use super::error::ImageError;
use oci_spec::image::{History, ImageConfiguration};
use serde_json::{Map, Value};
use std::fmt;
use std::str::FromStr;

/// An image's configuration: the document itself, in which nothing is lost that the OCI
/// specification does not know (Docker's health checks, say), and what the specification knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    document: Map<String, Value>,
    oci: ImageConfiguration,
}

impl Config {
    /// Reads a configuration.
    ///
    /// # Errors
    /// Not JSON, or not a configuration.
    pub fn parse(json: &[u8]) -> Result<Config, serde_json::Error> {
        let document: Map<String, Value> = serde_json::from_slice(json)?;
        let oci = serde_json::from_value(Value::Object(document.clone()))?;
        Ok(Config { document, oci })
    }

    /// A configuration that says no more than the platform.
    pub fn new(platform: &Platform) -> Config {
        let mut document = Map::new();
        let mut say = |key: &str, value: Value| document.insert(key.into(), value);
        say("architecture", platform.architecture.clone().into());
        say("os", platform.os.clone().into());
        if let Some(variant) = &platform.variant {
            say("variant", variant.clone().into());
        }
        let mut oci = ImageConfiguration::default();
        oci.set_architecture(platform.architecture.as_str().into());
        oci.set_os(platform.os.as_str().into());
        oci.set_variant(platform.variant.clone());
        Config { document, oci }
    }

    /// Without what only Docker's own image store needs.
    pub(super) fn without_docker_store(mut self) -> Config {
        const KNOWN: [&str; 10] = [
            "architecture",
            "author",
            "config",
            "created",
            "history",
            "os",
            "os.features",
            "os.version",
            "rootfs",
            "variant",
        ];
        self.document.retain(|key, _| KNOWN.contains(&key.as_str()));
        self
    }

    /// What the OCI specification knows of it.
    pub fn oci(&self) -> &ImageConfiguration {
        &self.oci
    }

    /// The platform that the image is for.
    pub fn platform(&self) -> Platform {
        Platform {
            os: self.oci.os().to_string(),
            architecture: self.oci.architecture().to_string(),
            variant: self.oci.variant().clone(),
        }
    }

    /// The history entries that made a layer, if there are as many as layers.
    pub(super) fn layer_history(&self) -> Option<Vec<&History>> {
        let all = self.oci.history().as_deref().unwrap_or_default();
        let made: Vec<&History> =
            all.iter().filter(|step| step.empty_layer() != Some(true)).collect();
        (made.len() == self.oci.rootfs().diff_ids().len()).then_some(made)
    }

    /// The document with other layers and their history.
    pub(super) fn with_layers(&self, diff_ids: &[Digest], history: Vec<Value>) -> Vec<u8> {
        let diff_ids: Vec<Value> = diff_ids.iter().map(|id| id.to_string().into()).collect();
        let mut rootfs = Map::new();
        rootfs.insert("type".into(), "layers".into());
        rootfs.insert("diff_ids".into(), diff_ids.into());
        let mut document = self.document.clone();
        document.insert("rootfs".into(), rootfs.into());
        document.insert("history".into(), history.into());
        Value::Object(document).to_string().into_bytes()
    }
}

/// What an image runs on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Platform {
    /// The operating system, such as `linux`.
    pub os: String,
    /// The processor in Go's words, such as `amd64`.
    pub architecture: String,
    /// The processor's variant, such as `v7`.
    pub variant: Option<String>,
}

impl Platform {
    /// Whether an image for `other` will do: the variant matters only if one is wanted.
    pub(super) fn accepts(&self, other: &Platform) -> bool {
        self.os == other.os
            && self.architecture == other.architecture
            && (self.variant.is_none() || self.variant == other.variant)
    }
}

impl Default for Platform {
    /// linux/amd64, on every machine.
    fn default() -> Platform {
        Platform { os: "linux".into(), architecture: "amd64".into(), variant: None }
    }
}

impl FromStr for Platform {
    type Err = ImageError;

    fn from_str(text: &str) -> Result<Platform, ImageError> {
        let parts: Vec<&str> = text.split('/').collect();
        match parts[..] {
            [os, architecture, ref variant @ ..] if variant.len() <= 1 && !parts.contains(&"") => {
                let variant = variant.first().map(|&variant| variant.into());
                Ok(Platform { os: os.into(), architecture: architecture.into(), variant })
            }
            _ => Err(ImageError::NotAPlatform(super::path::shown(text.as_bytes()))),
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        match &self.variant {
            Some(variant) => write!(f, "/{variant}"),
            None => Ok(()),
        }
    }
}
