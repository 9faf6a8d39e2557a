//! The ways in which a plan can be invalid, each naming the image, layer and package at fault.

use crate::units::Bytes;
use serde::Serialize;

/// One way in which a plan is invalid.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "violation", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Violation {
    /// The plan was made for another fleet.
    #[error("the plan is for fleet {stated}, this fleet is {actual}")]
    WrongFleet {
        /// Digest in the plan.
        stated: String,
        /// Digest of the fleet.
        actual: String,
    },
    /// The plan was made after another plan.
    #[error("the plan was made after plan {stated}, the previous plan given is {actual}")]
    WrongPrevious {
        /// Digest in the plan.
        stated: String,
        /// Digest of the previous plan.
        actual: String,
    },
    /// The options do not fit the fleet.
    #[error("options: {reason}")]
    BadOptions {
        /// Why.
        reason: String,
    },
    /// A layer names a package that the fleet does not have.
    #[error("layer {layer}: unknown package `{package}`")]
    UnknownPackage {
        /// The layer's id.
        layer: String,
        /// The package.
        package: String,
    },
    /// An image that the fleet does not have.
    #[error("unknown image `{image}` in {place}")]
    UnknownImage {
        /// The image.
        image: String,
        /// Where it is named.
        place: String,
    },
    /// An image without a stack, or with two.
    #[error("image `{image}` has {stacks} stacks instead of one")]
    StackCount {
        /// The image.
        image: String,
        /// How many stacks.
        stacks: usize,
    },
    /// A stack names a layer that the plan does not have, or names it twice.
    #[error("image `{image}`: layer {layer} is {fault}")]
    BadStack {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
        /// What is wrong.
        fault: &'static str,
    },
    /// A layer without packages or images, or that repeats another layer.
    #[error("layer {layer}: {fault}")]
    BadLayer {
        /// The layer's id.
        layer: String,
        /// What is wrong.
        fault: &'static str,
    },
    /// A stated figure of a layer is wrong.
    #[error("layer {layer}: {figure} is stated as {stated}, but is {actual}")]
    LayerFigure {
        /// The layer's id.
        layer: String,
        /// Which figure.
        figure: &'static str,
        /// In the document.
        stated: String,
        /// Recomputed.
        actual: String,
    },
    /// What the plan says of a package is not so.
    #[error("package `{package}`: {figure} is stated as {stated}, but is {actual}")]
    PackageFigure {
        /// The package.
        package: String,
        /// Which figure.
        figure: &'static str,
        /// In the document.
        stated: String,
        /// In the fleet.
        actual: String,
    },
    /// An image lacks a package.
    #[error("image `{image}`: package `{package}` is in none of its layers")]
    Missing {
        /// The image.
        image: String,
        /// The package.
        package: String,
    },
    /// An image gets a package that it did not ask for, or that its base layers hold.
    #[error("image `{image}`: layer {layer} brings `{package}`, which the image must not get")]
    Foreign {
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
        /// The package.
        package: String,
    },
    /// A package reaches an image twice although overlap is forbidden.
    #[error("image `{image}`: package `{package}` is in layer {first} and in layer {second}")]
    Repeated {
        /// The image.
        image: String,
        /// The package.
        package: String,
        /// One layer.
        first: String,
        /// Another.
        second: String,
    },
    /// An image has too many layers.
    #[error("image `{image}` has {layers} layers, its cap leaves {cap}")]
    OverCap {
        /// The image.
        image: String,
        /// How many it has.
        layers: usize,
        /// How many it may have after base and reserved layers.
        cap: usize,
    },
    /// A list is not in the documented order.
    #[error("{list} is not in canonical order at `{at}`")]
    Order {
        /// Which list.
        list: String,
        /// The first entry out of order.
        at: String,
    },
    /// An image that needs all of an exact layer does not have it.
    #[error("image `{image}` needs all of it and has no such layer: {rule}")]
    NoExactLayer {
        /// The rule.
        rule: String,
        /// The image.
        image: String,
    },
    /// An image that needs all of an exact layer has one of its packages in another layer.
    #[error("image `{image}`: layer {layer} holds `{package}` as well: {rule}")]
    NotOnlyInExactLayer {
        /// The rule.
        rule: String,
        /// The image.
        image: String,
        /// The other layer's id.
        layer: String,
        /// The package.
        package: String,
    },
    /// A package that is to be isolated is not alone in its layer.
    #[error("layer {layer} holds `{package}` with `{other}`: {rule}")]
    NotIsolated {
        /// The rule.
        rule: String,
        /// The layer's id.
        layer: String,
        /// The package.
        package: String,
        /// What is there with it.
        other: String,
    },
    /// Packages that are to be together are in several layers.
    #[error("image `{image}`: layer {layer} holds `{package}` without `{other}`: {rule}")]
    NotTogether {
        /// The rule.
        rule: String,
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
        /// A package in it.
        package: String,
        /// One that the image needs, and is not in it.
        other: String,
    },
    /// Packages that are to be apart share a layer.
    #[error("layer {layer} holds both `{package}` and `{other}`: {rule}")]
    NotApart {
        /// The rule.
        rule: String,
        /// The layer's id.
        layer: String,
        /// One package.
        package: String,
        /// Another.
        other: String,
    },
    /// A package that is to be left out is in a layer.
    #[error("layer {layer} holds `{package}`: {rule}")]
    NotLeftOut {
        /// The rule.
        rule: String,
        /// The layer's id.
        layer: String,
        /// The package.
        package: String,
    },
    /// A layer is larger than it may be.
    #[error("layer {layer} has {bytes} bytes, more than {limit}: {rule}")]
    LayerTooLarge {
        /// The rule.
        rule: String,
        /// The layer's id.
        layer: String,
        /// Its bytes.
        bytes: Bytes,
        /// What it may have.
        limit: Bytes,
    },
    /// A layer is smaller than it may be.
    #[error("image `{image}`: layer {layer} has {bytes} bytes, less than {limit}: {rule}")]
    LayerTooSmall {
        /// The rule.
        rule: String,
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
        /// Its bytes.
        bytes: Bytes,
        /// What it must have.
        limit: Bytes,
    },
    /// A layer is not at that end of a stack where it belongs.
    #[error("image `{image}`: layer {layer} holds `{package}`, but {beyond} is beyond it: {rule}")]
    OutOfPlace {
        /// The rule.
        rule: String,
        /// The image.
        image: String,
        /// The layer's id.
        layer: String,
        /// The package that belongs at the end of the stack.
        package: String,
        /// A layer nearer to that end.
        beyond: String,
    },
    /// A stated sum is wrong.
    #[error("{figure} is stated as {stated}, but is {actual}")]
    Total {
        /// Which sum.
        figure: &'static str,
        /// In the document.
        stated: String,
        /// Recomputed.
        actual: String,
    },
    /// The certificate contradicts itself or the plan.
    #[error("certificate: {fault}")]
    BadCertificate {
        /// What is wrong.
        fault: String,
    },
}
