//! The name of an order in a plan's options.

use crate::plan::Plan;

/// How stacks are ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// As the plan lists its layers: most images first.
    Canonical,
    /// So that a host unpacks as few bytes as possible.
    Unpacked {
        /// The images that the host runs, by name, sorted; none stands for all.
        images: Vec<String>,
    },
}

/// What the plan document calls it; names of images may follow, as a JSON list.
const UNPACKED: &str = "unpacked";

impl Policy {
    /// The order for hosts that run all images.
    pub fn unpacked() -> Policy {
        Policy::Unpacked { images: Vec::new() }
    }

    /// The order that `plan` says it is in, if it is one of these.
    pub fn of(plan: &Plan) -> Option<Policy> {
        match &plan.options.order {
            None => Some(Policy::Canonical),
            Some(text) => Policy::parse(text),
        }
    }

    /// Reads what [`text`](Policy::text) writes.
    pub fn parse(text: &str) -> Option<Policy> {
        let images = text.strip_prefix(UNPACKED)?;
        match images {
            "" => Some(Policy::unpacked()),
            list => {
                let images: Vec<String> = serde_json::from_str(list.strip_prefix(' ')?).ok()?;
                Some(Policy::for_images(images))
            }
        }
    }

    /// The order for hosts that run `images`; all, if there are none.
    pub fn for_images(mut images: Vec<String>) -> Policy {
        images.sort_unstable();
        images.dedup();
        Policy::Unpacked { images }
    }

    /// What the plan's options say; nothing of the canonical order.
    pub fn text(&self) -> Option<String> {
        match self {
            Policy::Canonical => None,
            Policy::Unpacked { images } if images.is_empty() => Some(UNPACKED.into()),
            Policy::Unpacked { images } => {
                let list: serde_json::Value = images.as_slice().into();
                Some(format!("{UNPACKED} {list}"))
            }
        }
    }
}
