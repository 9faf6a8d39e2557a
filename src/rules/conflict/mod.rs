//! Rules that contradict each other, and the smallest set of them that does.
//!
//! No rule asks for layers to be shared, so each image can be looked at by itself: it must have a
//! division of its packages into as many layers as it may have that keeps to all rules; see
//! `models/rules.md`. Where an image has none, the rules that say something of it, and its number
//! of layers, are narrowed down to a smallest set that cannot hold (`smallest.rs`). Whether a set
//! can is asked of the layers that it lays down and the units that it keeps together (`needs.rs`)
//! and of the divisions of what is left (`packing.rs`).
//!
//! What is left out is left out, whatever becomes of other rules: with more to place, fewer of them
//! could hold. But a rule about packages that are all left out contradicts those that do so.

mod needs;
mod packing;
mod smallest;
mod words;

pub use words::{Conflict, Limits, Party, Reason};

use super::RulesError;
use crate::fleet::{Demand, End, Fleet, ImageId, Limit, Overlap, PackageId, Packages, Rule};
use crate::stop::Stop;
use fixedbitset::FixedBitSet;
use needs::{Clash, Needs};
use packing::{Answer, Packing};
use smallest::{first_hitting, smallest};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A conflict of `fleet`'s rules if there is one for sure: of all smallest ones the first by the
/// numbers of its rules, then by the image.
///
/// # Errors
/// [`FleetError::CapTooSmall`](crate::fleet::FleetError::CapTooSmall).
pub fn find(
    fleet: &Fleet,
    max_layers: u32,
    overlap: Overlap,
) -> Result<Option<Conflict>, RulesError> {
    find_until(&Stop::default(), fleet, max_layers, overlap)
}

/// The same, unless it is told to stop.
///
/// # Errors
/// [`FleetError::CapTooSmall`](crate::fleet::FleetError::CapTooSmall), [`RulesError::Stopped`].
pub(super) fn find_until(
    stop: &Stop,
    fleet: &Fleet,
    max_layers: u32,
    overlap: Overlap,
) -> Result<Option<Conflict>, RulesError> {
    let mut found: Vec<Conflict> = Vec::new();
    found.extend(all_left_out(fleet));
    found.extend(both_ends(fleet));
    // Images that need the same and may have as many layers have the same conflicts.
    let mut seen: BTreeSet<(&[PackageId], usize)> = BTreeSet::new();
    for image in fleet.images().keys() {
        let cap = fleet.cap(image, max_layers)?;
        if !fleet.rules().is_empty() && seen.insert((fleet.closure(image), cap)) {
            found.extend(Question::new(fleet, image, cap, overlap, stop).conflict());
            // What was cut short knows nothing.
            stop.check()?;
        }
    }
    Ok(found.into_iter().min_by(by_size))
}

/// A division of what `image` has to place into at most so many layers that keeps to all rules of
/// `fleet`; `None` if the search found none, or was told to stop before.
pub(crate) fn division(
    fleet: &Fleet,
    image: ImageId,
    cap: usize,
    overlap: Overlap,
    stop: &Stop,
) -> Option<Vec<Vec<PackageId>>> {
    let question = Question::new(fleet, image, cap, overlap, stop);
    let needs = Needs::new(fleet, image, &question.rules).ok()?;
    let layers = cap.checked_sub(needs.laid_down)?;
    let divided = Packing::new(&needs, overlap, stop).divide(layers).ok()?;
    let packages = |layer: FixedBitSet| {
        layer.ones().flat_map(|at| needs.units[at].packages.iter().copied()).collect()
    };
    Some(divided.into_iter().map(packages).collect())
}

/// The smallest first, then by the numbers of rules; a number of layers counts as the last rule.
/// Those that are alike stay in their order.
fn by_size(a: &Conflict, b: &Conflict) -> Ordering {
    let key = |conflict: &Conflict| {
        // What is asked for beside the document comes after its rules.
        let place = |party: &Party| party.number.checked_sub(1).unwrap_or(usize::MAX - 1);
        let rules = conflict.rules.iter().map(place);
        let numbers: Vec<usize> =
            rules.chain(conflict.limits.as_ref().map(|_| usize::MAX)).collect();
        (numbers.len(), numbers)
    };
    key(a).cmp(&key(b))
}

/// Rules about packages of which others leave none.
fn all_left_out(fleet: &Fleet) -> Vec<Conflict> {
    let rules = fleet.rules();
    let leaving = |package: &PackageId| -> Vec<usize> {
        let leaves = |rule: &Rule| match &rule.demand {
            Demand::LeaveOut(chosen) => chosen.has(*package),
            _ => false,
        };
        (0..rules.len()).filter(|&at| leaves(&rules[at])).collect()
    };
    let mut found = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let Some(chosen) = rule.packages().filter(|_| !is_leaving(rule)) else { continue };
        for (pattern, matches) in chosen.patterns.iter().zip(&chosen.matches) {
            let by: Vec<Vec<usize>> = matches.iter().map(leaving).collect();
            if by.is_empty() || by.iter().any(Vec::is_empty) {
                continue;
            }
            let hitting = first_hitting(&by, rules.len());
            let smallest = hitting.is_some();
            let mut set = hitting.unwrap_or_else(|| by.concat());
            set.push(at);
            set.sort_unstable();
            set.dedup();
            let parties = set.iter().map(|&at| Party::new(fleet, &rules[at], None)).collect();
            let reason = Reason::NothingLeft { of: pattern.clone() };
            found.push(Conflict { image: None, rules: parties, limits: None, reason, smallest });
        }
    }
    found
}

fn is_leaving(rule: &Rule) -> bool {
    matches!(rule.demand, Demand::LeaveOut(_))
}

/// Packages that belong at both ends of a stack.
fn both_ends(fleet: &Fleet) -> Vec<Conflict> {
    let ends = |wanted: End| {
        (fleet.rules().iter()).filter_map(move |rule| match &rule.demand {
            Demand::Order(chosen, end) if *end == wanted => Some((rule, chosen)),
            _ => None,
        })
    };
    let mut found = Vec::new();
    for (top, above) in ends(End::Top) {
        for (bottom, below) in ends(End::Bottom) {
            let Some(&package) = above.members.iter().find(|p| below.has(**p)) else { continue };
            let mut rules = [top, bottom];
            rules.sort_by_key(|rule| rule.number);
            found.push(Conflict {
                image: None,
                rules: rules.map(|rule| Party::new(fleet, rule, None)).into(),
                limits: None,
                reason: Reason::BothEnds { package: name(fleet, package) },
                smallest: true,
            });
        }
    }
    found
}

fn name(fleet: &Fleet, package: PackageId) -> String {
    fleet.packages()[package].id.clone()
}

/// Can an image have layers that keep to all rules?
struct Question<'a> {
    fleet: &'a Fleet,
    image: ImageId,
    /// The rules that say something of this image.
    rules: Vec<&'a Rule>,
    /// Its layers.
    cap: usize,
    overlap: Overlap,
    stop: &'a Stop,
}

impl<'a> Question<'a> {
    fn new(
        fleet: &'a Fleet,
        image: ImageId,
        cap: usize,
        overlap: Overlap,
        stop: &'a Stop,
    ) -> Question<'a> {
        let closure = fleet.closure(image);
        let here = |chosen: &Packages| {
            chosen.members.iter().filter(|package| closure.binary_search(package).is_ok()).count()
        };
        let matters = |rule: &&Rule| match &rule.demand {
            Demand::Exact(chosen) => here(chosen) == chosen.members.len(),
            Demand::Isolate(chosen) => here(chosen) > 0,
            Demand::Together(chosen) | Demand::Apart(chosen) => here(chosen) > 1,
            Demand::MaxSize(Limit { price, .. }) | Demand::MinSize(Limit { price, .. }) => {
                price.is_none()
            }
            Demand::LeaveOut(_) | Demand::Order(..) | Demand::Layers(..) => false,
        };
        let rules = fleet.rules().iter().filter(matters).collect();
        Question { fleet, image, rules, cap, overlap, stop }
    }

    /// A smallest conflict, if there is one for sure.
    fn conflict(&self) -> Option<Conflict> {
        let all: Vec<usize> = (0..=self.rules.len()).collect();
        if self.holds(&all) != Answer::No {
            return None;
        }
        let (set, smallest) = smallest(all.len(), |set| self.holds(set));
        let rules = self.chosen(&set);
        let has_cap = set.contains(&self.rules.len());
        let party = |rule: &&Rule| Party::new(self.fleet, rule, Some(self.image));
        Some(Conflict {
            image: Some(self.fleet.images()[self.image].name.clone()),
            rules: rules.iter().map(party).collect(),
            limits: has_cap.then(|| Limits::new(self.fleet, self.image, self.cap)),
            reason: self.reason(&rules, has_cap),
            smallest,
        })
    }

    /// Of demands by position the rules; the position after all rules is the number of layers.
    fn chosen(&self, set: &[usize]) -> Vec<&'a Rule> {
        set.iter().filter_map(|&at| self.rules.get(at).copied()).collect()
    }

    /// Can these demands hold together?
    fn holds(&self, set: &[usize]) -> Answer {
        let Ok(needs) = Needs::new(self.fleet, self.image, &self.chosen(set)) else {
            return Answer::No;
        };
        let cap = if set.contains(&self.rules.len()) { self.cap } else { usize::MAX };
        match cap.checked_sub(needs.laid_down) {
            Some(layers) => Packing::new(&needs, self.overlap, self.stop).fits(layers),
            None => Answer::No,
        }
    }

    fn reason(&self, rules: &[&Rule], has_cap: bool) -> Reason {
        let name = |package: PackageId| name(self.fleet, package);
        match Needs::new(self.fleet, self.image, rules) {
            Err(Clash::TwoLayers { package }) => Reason::TwoLayers { package: name(package) },
            Err(
                Clash::NotAlone { package, other }
                | Clash::Drawn { inside: package, outside: other },
            ) => Reason::WouldBeWith { package: name(package), other: name(other) },
            Err(Clash::NotApart { package, other }) => {
                Reason::OneLayer { package: name(package), other: name(other) }
            }
            Err(Clash::TooLarge(unit)) => Reason::TooLarge {
                bytes: unit.bytes,
                packages: unit.packages.into_iter().map(name).collect(),
            },
            Ok(needs) => self.shortage(&needs, has_cap),
        }
    }

    /// Why what is left cannot be divided.
    fn shortage(&self, needs: &Needs, has_cap: bool) -> Reason {
        let packing = Packing::new(needs, self.overlap, self.stop);
        let bytes = needs.units.iter().map(|unit| u128::from(unit.bytes)).sum();
        let packages = needs.units.iter().map(|unit| unit.packages.len()).sum();
        let laid_down = needs.laid_down;
        match has_cap {
            true => Reason::TooMany { laid_down, more: packing.least_layers(), packages },
            false => {
                let least = needs.least;
                // Where copies fill layers, or some may be small, bytes say little.
                let says = self.overlap == Overlap::Forbid && packing.is_strict();
                let layers = if says { packing.least_of_any_size() } else { 0 };
                Reason::TooSmall { laid_down, packages, bytes, least, layers }
            }
        }
    }
}
