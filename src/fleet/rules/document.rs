//! Rules as they are written: each an object with the name of the rule and the keys that this rule
//! takes.

use super::{Demand, End, Images, Limit, Packages, Preset, Rule, RuleFault};
use crate::fleet::FleetError;
use crate::units::{Bytes, Count, Price};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The names of all rules.
pub(super) const NAMES: [&str; 9] = [
    "exact",
    "isolate",
    "together",
    "apart",
    "leave_out",
    "max_size",
    "min_size",
    "order",
    "layers",
];

/// A rule with all keys that any rule has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::fleet) struct RuleDocument {
    rule: String,
    packages: Option<Vec<String>>,
    images: Option<Vec<String>>,
    bytes: Option<Box<RawValue>>,
    price: Option<Box<RawValue>>,
    class: Option<String>,
    preset: Option<String>,
    why: Option<String>,
}

/// The rules, not resolved yet: they match nothing.
///
/// # Errors
/// The first rule that is unknown, lacks a key, or has one that does not fit.
pub(in crate::fleet) fn read(documents: Vec<RuleDocument>) -> Result<Vec<Rule>, FleetError> {
    let read = |(at, document): (usize, RuleDocument)| {
        let number = at + 1;
        document.check_text(at)?;
        let (name, why) = (document.rule.clone(), document.why.clone());
        match document.demand() {
            Ok(demand) => Ok(Rule { number, demand, why }),
            Err(fault) => Err(FleetError::Rule { number, words: name, fault: fault.into() }),
        }
    };
    documents.into_iter().enumerate().map(read).collect()
}

impl RuleDocument {
    /// Texts that errors repeat hold no control characters.
    fn check_text(&self, at: usize) -> Result<(), FleetError> {
        let lists = [&self.packages, &self.images].into_iter().flatten().flatten();
        let texts = [&self.class, &self.preset, &self.why].into_iter().flatten();
        let bad = |text: &&String| text.chars().any(char::is_control);
        match std::iter::once(&self.rule).chain(lists).chain(texts).find(bad) {
            Some(text) => Err(FleetError::ControlCharacter {
                place: format!("rules[{at}]"),
                text: text.clone(),
            }),
            None => Ok(()),
        }
    }

    fn demand(mut self) -> Result<Demand, RuleFault> {
        let demand = match self.rule.as_str() {
            "exact" => Demand::Exact(self.packages()?),
            "isolate" => Demand::Isolate(self.packages()?),
            "together" => Demand::Together(self.packages()?),
            "apart" => Demand::Apart(self.packages()?),
            "leave_out" => Demand::LeaveOut(self.packages()?),
            "max_size" => Demand::MaxSize(self.limit()?),
            "min_size" => Demand::MinSize(self.limit()?),
            "order" => Demand::Order(self.packages()?, self.end()?),
            "layers" => Demand::Layers(self.images()?, self.preset()?),
            _ => return Err(RuleFault::UnknownRule),
        };
        // What is left was not asked for.
        let strays = [
            ("packages", self.packages.is_some()),
            ("images", self.images.is_some()),
            ("bytes", self.bytes.is_some()),
            ("price", self.price.is_some()),
            ("class", self.class.is_some()),
            ("preset", self.preset.is_some()),
        ];
        match strays.into_iter().find(|(_, is_there)| *is_there) {
            Some((key, _)) => Err(RuleFault::StrayKey(key)),
            None => Ok(demand),
        }
    }

    fn packages(&mut self) -> Result<Packages, RuleFault> {
        let patterns = self.packages.take().filter(|patterns| !patterns.is_empty());
        let patterns = patterns.ok_or(RuleFault::MissingKey("packages"))?;
        Ok(Packages { patterns, matches: Vec::new(), members: Vec::new() })
    }

    fn images(&mut self) -> Result<Images, RuleFault> {
        let patterns = self.images.take().filter(|patterns| !patterns.is_empty());
        let patterns = patterns.ok_or(RuleFault::MissingKey("images"))?;
        Ok(Images { patterns, members: Vec::new() })
    }

    fn limit(&mut self) -> Result<Limit, RuleFault> {
        let bytes = self.bytes.take().ok_or(RuleFault::MissingKey("bytes"))?;
        let bytes = Count::parse(bytes.get())
            .map_err(|source| RuleFault::BadNumber { key: "bytes", source })?;
        let price = self.price.take().map(|price| Price::parse(price.get())).transpose();
        let price = price.map_err(|source| RuleFault::BadNumber { key: "price", source })?;
        Ok(Limit { bytes: Bytes(bytes.0), price })
    }

    fn end(&mut self) -> Result<End, RuleFault> {
        let class = self.class.take().ok_or(RuleFault::MissingKey("class"))?;
        let found = End::ALL.into_iter().find(|(name, _)| *name == class);
        found.map(|(_, end)| end).ok_or(RuleFault::UnknownClass(class))
    }

    fn preset(&mut self) -> Result<Preset, RuleFault> {
        let name = self.preset.take().ok_or(RuleFault::MissingKey("preset"))?;
        let found = Preset::ALL.into_iter().find(|preset| preset.name == name);
        found.ok_or(RuleFault::UnknownPreset(name))
    }
}
