//! Limits on the bytes of layers that are asked for beside the fleet document.

use super::{Demand, Limit, Rule};
use crate::fleet::Fleet;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How large layers may be, beside what rules of the document say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// Bytes that a layer may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Limit>,
    /// Bytes that a layer has to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Limit>,
}

impl Sizes {
    /// Is nothing asked for?
    pub fn is_none(&self) -> bool {
        *self == Sizes::default()
    }
}

impl Fleet {
    /// This fleet with `sizes` as rules, after those of its document and in place of others that
    /// were asked for. They are no part of the document nor of its digest.
    pub fn with_sizes(&self, sizes: Sizes) -> Cow<'_, Fleet> {
        if sizes.is_none() {
            return Cow::Borrowed(self);
        }
        let mut fleet = self.clone();
        fleet.rules.retain(|rule| rule.number > 0);
        let asked = [sizes.max.map(Demand::MaxSize), sizes.min.map(Demand::MinSize)];
        let rule = |demand| Rule { number: 0, demand, why: None };
        fleet.rules.extend(asked.into_iter().flatten().map(rule));
        Cow::Owned(fleet)
    }
}
