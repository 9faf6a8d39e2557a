//! What contradicts what, and why, in the words of who wrote the rules.

use crate::fleet::{Demand, Fleet, ImageId, Rule, listed};
use crate::text::count;
use crate::units::Bytes;
use std::fmt;

/// Packages named before the rest is only counted.
const NAMED: usize = 6;

/// Rules that cannot all be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The image that shows it; `None` if the rules contradict each other wherever they hold.
    pub image: Option<String>,
    /// The rules, in the order of the document. Without any one of them, the others could be kept.
    pub rules: Vec<Party>,
    /// How many layers the image may have, if that is needed for the conflict.
    pub limits: Option<Limits>,
    /// Why.
    pub reason: Reason,
    /// Is there no conflict of fewer rules for sure? The number of layers counts as one.
    pub smallest: bool,
}

/// A rule of a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its position in the document, counted from 1; 0 if it was asked for beside it.
    pub number: usize,
    /// What it is, as it is written; where it has no number, with what it is called.
    pub words: String,
    /// The packages that it is about in this image, where it does not name them itself.
    pub here: Vec<String>,
    /// Why it is there.
    pub why: Option<String>,
}

/// How many layers an image may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// For its packages.
    pub layers: usize,
    /// Those that are there already.
    pub base: usize,
    /// Those kept free for others.
    pub reserved: usize,
    /// The rule that says so, if one does.
    pub by: Option<String>,
}

/// Why rules cannot all be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// All that a rule names is left out.
    NothingLeft {
        /// As it is named.
        of: String,
    },
    /// A package belongs at both ends of each stack.
    BothEnds {
        /// The package.
        package: String,
    },
    /// A package belongs in two layers of one image.
    TwoLayers {
        /// The package.
        package: String,
    },
    /// A package would be with one that it must not be with.
    WouldBeWith {
        /// The package.
        package: String,
        /// What would be there too.
        other: String,
    },
    /// Two packages that are to be apart would be in one layer.
    OneLayer {
        /// One.
        package: String,
        /// The other.
        other: String,
    },
    /// What is kept together is too large for a layer.
    TooLarge {
        /// The packages.
        packages: Vec<String>,
        /// Their bytes.
        bytes: Bytes,
    },
    /// It takes more layers than there may be.
    TooMany {
        /// Layers of which rules say what is in them.
        laid_down: usize,
        /// Layers for the rest, at least.
        more: usize,
        /// How many packages that is.
        packages: usize,
    },
    /// There is too little for layers that are large enough.
    TooSmall {
        /// Layers of which rules say what is in them.
        laid_down: usize,
        /// How many packages there are for others.
        packages: usize,
        /// Their bytes.
        bytes: u128,
        /// What a layer must have.
        least: Bytes,
        /// How many layers it takes at least, however small; 0 where that says
        /// little.
        layers: usize,
    },
}

impl Party {
    /// `rule`, with what it is about in `image`.
    pub(super) fn new(fleet: &Fleet, rule: &Rule, image: Option<ImageId>) -> Party {
        let is_here = |package: &&crate::fleet::PackageId| {
            image.is_none_or(|image| fleet.closure(image).binary_search(package).is_ok())
        };
        let mut here: Vec<String> = Vec::new();
        if let Some(packages) = rule.packages() {
            let ids = packages.members.iter().filter(is_here);
            here = ids.map(|&package| fleet.packages()[package].id.clone()).collect();
            let names_all = here.iter().all(|id| packages.patterns.contains(id));
            if names_all || image.is_none() {
                here.clear();
            }
        }
        let words = if rule.number == 0 { rule.to_string() } else { rule.demand.to_string() };
        Party { number: rule.number, words, here, why: rule.why.clone() }
    }
}

impl Limits {
    pub(super) fn new(fleet: &Fleet, image: ImageId, layers: usize) -> Limits {
        let entry = &fleet.images()[image];
        let preset = |rule: &&Rule| match &rule.demand {
            Demand::Layers(images, preset) => {
                images.members.contains(&image)
                    && preset.layers as usize == layers + entry.base.len() + entry.reserved as usize
                    && entry.max_layers.is_none_or(|own| own > preset.layers)
            }
            _ => false,
        };
        Limits {
            layers,
            base: entry.base.len(),
            reserved: entry.reserved as usize,
            by: fleet.rules().iter().find(preset).map(Rule::to_string),
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(image) = &self.image {
            write!(f, "image `{image}`")?;
            if let Some(limits) = &self.limits {
                write!(f, ", which may have {limits}")?;
            }
            write!(f, ": ")?;
        }
        let parties: Vec<String> = self.rules.iter().map(Party::to_string).collect();
        let cannot = match parties.len() {
            0 | 1 => "cannot be kept",
            2 => "cannot both be kept",
            _ => "cannot all be kept",
        };
        match parties.split_last() {
            Some((last, [])) => write!(f, "{last}")?,
            Some((last, others)) => write!(f, "{} and {last}", others.join(", "))?,
            None => {}
        }
        write!(f, " {cannot}: {}", self.reason)?;
        if !self.smallest {
            write!(f, " (perhaps fewer rules than these contradict each other as well)")?;
        }
        Ok(())
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.number == 0 {
            return f.write_str(&self.words);
        }
        write!(f, "rule {} ({}", self.number, self.words)?;
        if !self.here.is_empty() {
            write!(f, ", here {}", listed(&self.here, NAMED))?;
        }
        write!(f, ")")?;
        match &self.why {
            Some(why) => write!(f, " \"{why}\""),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", count(self.layers, "layer"))?;
        let others = [(self.base, "base"), (self.reserved, "reserved")];
        let others = others.into_iter().filter(|(number, _)| *number > 0);
        let others: Vec<String> =
            others.map(|(number, kind)| count(number, &format!("{kind} layer"))).collect();
        if !others.is_empty() {
            write!(f, " beside {}", others.join(" and "))?;
        }
        match &self.by {
            Some(rule) => write!(f, " by {rule}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NothingLeft { of } => write!(f, "nothing is left of `{of}`"),
            Reason::BothEnds { package } => write!(f, "`{package}` cannot be at both ends"),
            Reason::TwoLayers { package } => write!(f, "`{package}` cannot be in both layers"),
            Reason::WouldBeWith { package, other } => {
                write!(f, "`{package}` would be in one layer with `{other}`")
            }
            Reason::OneLayer { package, other } => {
                write!(f, "`{package}` and `{other}` would be in one layer")
            }
            Reason::TooLarge { packages, bytes } => match packages.as_slice() {
                [one] => write!(f, "`{one}` alone has {bytes} bytes"),
                several => write!(f, "{} have {bytes} bytes", listed(several, NAMED)),
            },
            Reason::TooMany { laid_down, more, packages } => {
                let layers = count(laid_down + more, "layer");
                match (laid_down, packages) {
                    (0, _) => write!(f, "its packages need at least {layers}"),
                    (_, 0) => write!(f, "that makes {layers}"),
                    _ => write!(
                        f,
                        "that makes {}, and the other {} at least {more} more",
                        count(*laid_down, "layer"),
                        count(*packages, "package"),
                    ),
                }
            }
            Reason::TooSmall { laid_down, packages, bytes, least, layers } => {
                let other = if *laid_down > 0 { "other " } else { "" };
                let packages = count(*packages, "package");
                write!(f, "its {other}{packages} of {bytes} bytes ")?;
                let filled = bytes.checked_div(u128::from(*least)).unwrap_or(0) as usize;
                if filled < *layers {
                    let (filled, layers) = (count(filled, "layer"), count(*layers, "layer"));
                    write!(f, "fill {filled} of {least} bytes, and need at least {layers}")
                } else {
                    write!(f, "cannot be divided into layers of such sizes")
                }
            }
        }
    }
}
