//! The figures of a plan of which something can be required, named as its summary names them.

use super::RequirementError;
use crate::plan::{BaseStacks, Plan, Summary};
use crate::text::near;
use crate::units::{ByteRate, Bytes, Cost, Gap};
use serde::Serialize;

/// A figure of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Figure {
    /// Distinct layers.
    Layers,
    /// The most layers of an image; its base and reserved layers are not among them.
    LayersPerImage,
    /// Bytes of the largest layer.
    LargestLayer,
    /// Bytes of all layers.
    Stored,
    /// Bytes stored more than once, or their share of the unique bytes.
    Duplicated,
    /// Bytes that a host unpacks which runs all images.
    Unpacked,
    /// Bytes expected to be pushed per release.
    Pushed,
    /// Bytes expected to be pulled per release.
    Pulled,
    /// The plan's cost, at the prices in force.
    Cost,
    /// What could still be saved at most, as a share of the cost.
    Gap,
    /// The same of the cost beyond the floor.
    WasteGap,
}

/// What a figure comes to, in its own unit. Only amounts of one unit compare with each other in a
/// way that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Quantity {
    /// A number of layers.
    Layers(u64),
    /// Bytes.
    Bytes(Bytes),
    /// Expected bytes per release.
    Rate(ByteRate),
    /// A cost.
    Cost(Cost),
    /// A share.
    Share(Gap),
}

/// What a figure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Layers,
    Bytes,
    BytesOrPercent,
    Rate,
    Cost,
    Share,
}

impl Figure {
    /// All figures.
    pub const ALL: [Figure; 11] = [
        Figure::Layers,
        Figure::LayersPerImage,
        Figure::LargestLayer,
        Figure::Stored,
        Figure::Duplicated,
        Figure::Unpacked,
        Figure::Pushed,
        Figure::Pulled,
        Figure::Cost,
        Figure::Gap,
        Figure::WasteGap,
    ];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Figure::Layers => "layers",
            Figure::LayersPerImage => "layers_per_image",
            Figure::LargestLayer => "largest_layer",
            Figure::Stored => "stored",
            Figure::Duplicated => "duplicated",
            Figure::Unpacked => "unpacked",
            Figure::Pushed => "pushed",
            Figure::Pulled => "pulled",
            Figure::Cost => "cost",
            Figure::Gap => "gap",
            Figure::WasteGap => "waste_gap",
        }
    }

    /// The figure called `name`.
    pub(super) fn named(name: &str) -> Result<Figure, RequirementError> {
        let found = Figure::ALL.into_iter().find(|figure| figure.name() == name);
        found.ok_or_else(|| RequirementError::UnknownFigure {
            name: name.into(),
            near: near(name, Figure::ALL.map(Figure::name)),
        })
    }

    pub(super) fn unit(self) -> Unit {
        match self {
            Figure::Layers | Figure::LayersPerImage => Unit::Layers,
            Figure::LargestLayer | Figure::Stored | Figure::Unpacked => Unit::Bytes,
            Figure::Duplicated => Unit::BytesOrPercent,
            Figure::Pushed | Figure::Pulled => Unit::Rate,
            Figure::Cost => Unit::Cost,
            Figure::Gap | Figure::WasteGap => Unit::Share,
        }
    }

    /// How a limit of it is written, in words.
    pub(super) fn takes(self) -> &'static str {
        match self.unit() {
            Unit::Layers => "a whole number of layers, as in 100",
            Unit::Bytes => "bytes, as in 500MB",
            Unit::BytesOrPercent => "bytes, as in 500MB, or % of the unique bytes, as in 3%",
            Unit::Rate => "bytes per release, as in 500MB",
            Unit::Cost => "a number without a unit, as in 1000000",
            Unit::Share => "% or as a share, as in 1% or 0.01",
        }
    }

    /// What it comes to in `plan`, whose images stand on `grounds`.
    pub fn of(self, plan: &Plan, base_stacks: &BaseStacks) -> Quantity {
        let summary = Summary::new(plan);
        let totals = &plan.cost;
        match self {
            Figure::Layers => Quantity::Layers(summary.layers as u64),
            Figure::LayersPerImage => Quantity::Layers(summary.layers_per_image[2] as u64),
            Figure::LargestLayer => Quantity::Bytes(summary.largest_layer),
            Figure::Stored => Quantity::Bytes(totals.stored_bytes),
            Figure::Duplicated => Quantity::Bytes(totals.duplicated_bytes),
            Figure::Unpacked => {
                let unpacked = plan.unpacked_bytes(base_stacks);
                Quantity::Bytes(unpacked.try_into().map_or(Bytes::MAX, Bytes))
            }
            Figure::Pushed => Quantity::Rate(totals.pushed_bytes_per_release),
            Figure::Pulled => Quantity::Rate(totals.pulled_bytes_per_release),
            Figure::Cost => Quantity::Cost(totals.total),
            Figure::Gap => Quantity::Share(plan.certificate.proven_gaps().0),
            Figure::WasteGap => Quantity::Share(plan.certificate.proven_gaps().1),
        }
    }
}
